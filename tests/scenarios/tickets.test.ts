import { scenario } from './on-every-stage.ts';
import { opensTicket, opensTicketWith } from './stories.ts';

scenario('a member lists, reads, closes, rates, comments on and reopens a ticket', async ({ member, staff }) => {
  const 客服01 = staff();
  const 小明 = member('小明');
  await 小明.says('我的工单');
  await 小明.sees('您还没有工单', { buttons: ['在线客服', '留言反馈'] });
  await opensTicketWith(客服01, 小明, '一个问题');
  await 客服01.in(1001).says('一个答复');
  await 小明.sees('一个答复');

  await 小明.says('我的工单');
  await 小明.sees('点一个工单', { buttons: [/#1001 · (已|待)回复 · 交易问题/] });
  await 小明.presses('#1001');
  await 小明.sees(
    /工单 #1001[\s\S]*(客服已|等待客服)回复[\s\S]*客服：客服01[\s\S]*您：一个问题[\s\S]*客服01：一个答复/,
  );
  await 小明.presses('关闭工单');
  await 小明.sees('确定要关闭');
  await 小明.presses('确认关闭');
  await 小明.sees('工单 #1001 已关闭', { buttons: ['5 ⭐'] });
  await 客服01.in(1001).sees('关闭');
  await 小明.presses('4 ⭐');
  await 小明.sees('您的评分是 4/5');
  await 客服01.in(1001).sees('4');
  await 小明.says('回复很快');
  await 小明.sees('谢谢您的评价');
  await 客服01.in(1001).sees('回复很快');

  await 小明.says('我的工单');
  await 小明.sees('点一个工单');
  await 小明.presses('#1001');
  await 小明.sees('已关闭', { buttons: ['重新打开'] });
  await 小明.presses('重新打开');
  await 小明.sees('工单 #1001 已重新打开');
  await 客服01.in(1001).sees(/重新打开/);
  await 小明.says('还有一个问题');
  await 客服01.in(1001).sees('还有一个问题');
});

scenario("another member's ticket is not there, whatever button is forged", async ({ member, staff }) => {
  const 客服01 = staff();
  const 小明 = member('小明');
  const 坏人 = member('坏人');
  await opensTicketWith(客服01, 小明, '小明的秘密');
  await 坏人.starts();
  await 坏人.sees('官方客服');
  for (const what of ['show', 'add', 'askclose', 'close', 'reopen', 'askrate']) {
    await 坏人.forges(`m.ticket:${what}:1001`);
    await 坏人.sees('没有找到您的工单 #1001', { without: '秘密' });
  }
  await 坏人.forges('m.rate:1001:1');
  await 坏人.sees('没有找到您的工单 #1001');
  await 坏人.says('我的工单');
  await 坏人.sees('您还没有工单');
  await 客服01.in(1001).seesNothingMore();
  await 小明.seesNothingMore();
});

scenario('staff close a ticket, and the member rates it or says that it is not over', async ({ member, staff }) => {
  const 客服01 = staff();
  const 小明 = member('小明');
  await opensTicketWith(客服01, 小明, '问题');
  await 客服01.in(1001).says('/close 感谢您的耐心等待');
  await 小明.sees('感谢您的耐心等待');
  await 小明.sees('工单 #1001 已处理完毕并关闭', { buttons: ['5 ⭐', '问题还没解决'] });
  await 小明.presses('问题还没解决');
  await 小明.sees('工单 #1001 已重新打开');
  await 小明.says('还是不行');
  await 客服01.in(1001).sees('还是不行');
  await 客服01.in(1001).says('/close 现在好了');
  await 小明.sees('现在好了');
  await 小明.sees('工单 #1001 已处理完毕并关闭');
  await 小明.presses('5 ⭐');
  await 小明.sees('您的评分是 5/5');
  await 小明.presses('跳过');
  await 小明.sees('谢谢您的评分');
});

scenario(
  'staff close a ticket, the member rates it and then says that it is not over',
  async ({ member, staff }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    await 客服01.in(1001).says('/close 感谢您的耐心等待');
    await 小明.sees('感谢您的耐心等待');
    await 小明.sees('工单 #1001 已处理完毕并关闭', { buttons: ['5 ⭐', '问题还没解决'] });
    await 客服01.in(1001).sees('关闭了工单 #1001');
    await 小明.presses('5 ⭐');
    await 小明.sees('您的评分是 5/5');
    await 小明.presses('跳过');
    await 小明.sees('谢谢您的评分');
    await 小明.presses('问题还没解决');
    await 小明.sees('工单 #1001 已重新打开');
    await 小明.says('还是不行');
    await 客服01.in(1001).sees('还是不行');
  },
  { needs: ['buttons'] },
);

scenario(
  'words after closing are not lost: they may go to the closed ticket or a new one',
  async ({ member, staff }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    await 客服01.in(1001).says('/close');
    await 小明.sees('已处理完毕并关闭');
    await 小明.says('又出现了同样的情况');
    await 小明.sees(/./s, { buttons: ['重新打开 #1001', '在线客服'] });
    await 小明.presses('重新打开 #1001');
    await 小明.sees('您刚才写的内容已转给客服');
    await 客服01.in(1001).sees('又出现了同样的情况');
  },
);

scenario('a rating of an open ticket waits until it is closed', async ({ member }) => {
  const 小明 = member('小明');
  await opensTicket(小明, '问题');
  await 小明.forges('m.rate:1001:5');
  await 小明.sees('还没结束');
});
