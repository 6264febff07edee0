import { expect } from 'vitest';
import { scenario } from './on-every-stage.ts';
import { opensTicket, opensTicketWith } from './stories.ts';

scenario('the card claims, changes the priority, closes and reopens', async ({ member, staff, stage }) => {
  const 客服01 = staff('客服01');
  const 小明 = member('小明');
  await opensTicket(小明, '问题');
  const thread = 客服01.in(1001);
  await thread.sees('🎫 #1001', { buttons: ['认领', '关闭', '优先级'] });
  await thread.sees('问题');

  expect(await thread.presses('认领')).toContain('客服01 认领了工单 #1001');
  await thread.sees(/负责人：客服01/, { edited: true, buttons: ['取消认领'] });
  await thread.sees('🙋 客服01 认领了工单 #1001');

  await thread.presses('优先级');
  await thread.sees('🎫 #1001', { edited: true, buttons: ['低', '• 普通', '高', '紧急', '返回'] });
  await thread.presses('紧急');
  await thread.sees(/优先级：🚨 紧急/, { edited: true });
  await thread.sees('优先级设为：紧急');
  await stage.settled();
  expect(stage.house.threads()[0]).toMatch(/^1001 🚨/);

  await thread.presses('关闭');
  await thread.sees(/状态：已关闭/, { edited: true, buttons: ['重新打开'] });
  await 小明.sees('工单 #1001 已处理完毕并关闭');
  await stage.settled();
  expect(stage.house.threads()[0]).toMatch(/^1001 ✅/);

  await thread.presses('重新打开');
  await thread.sees(/状态：处理中/, { edited: true });
  await 小明.sees('客服已重新打开工单 #1001', { buttons: ['回复工单 #1001'] });
});

scenario('a ticket has one owner at a time', async ({ member, staff }) => {
  const 小明 = member('小明');
  await opensTicketWith(staff('客服01'), 小明, '问题');
  await staff('客服01').in(1001).presses('认领');
  await staff('客服02').in(1001).says('/claim');
  await staff('客服02').in(1001).sees('由 客服01 负责');
  await staff('客服02').in(1001).says('/assign 客服02');
  await staff('客服02').in(1001).sees('客服02 把工单 #1001 交给了 客服02');
  await staff('客服02').inPrivate.says('/mine');
  await staff('客服02').inPrivate.sees('#1001');
  await staff('客服01').inPrivate.says('/mine');
  await staff('客服01').inPrivate.sees('没有负责中的工单');
});

scenario('/reply works from a private chat and from the general place', async ({ member, staff }) => {
  const 客服01 = staff('客服01');
  const 小明 = member('小明');
  await opensTicketWith(客服01, 小明, '问题');

  const first = await 客服01.inPrivate.says('/reply 1001 私聊里的答复');
  await 小明.sees('私聊里的答复', { without: '/reply' });
  await 客服01.inPrivate.seesMark(first, '👍');
  await 客服01.in(1001).sees(/客服01（通过 \/reply）[\s\S]*私聊里的答复/);

  const second = await 客服01.inDesk.says('/reply #1001 大厅里的答复');
  await 小明.sees('大厅里的答复', { without: '1001 大厅' });
  await 客服01.inDesk.seesMark(second, '👍');
  await 客服01.in(1001).sees('大厅里的答复');
});

scenario(
  'a picture captioned /reply goes to the member with its words',
  async ({ member, staff }) => {
    const 客服01 = staff('客服01');
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    const photo = await 客服01.inPrivate.sends({ kind: 'photo', caption: '/reply 1001 请看截图' });
    await 小明.sees('请看截图', { attached: ['photo'], without: '/reply' });
    await 客服01.inPrivate.seesMark(photo, '👍');
  },
  { needs: ['documents'] },
);

scenario('/reply says what is missing or wrong', async ({ member, staff }) => {
  const 客服01 = staff('客服01');
  const 小明 = member('小明');
  await opensTicketWith(客服01, 小明, '问题');
  await 客服01.inPrivate.says('/reply');
  await 客服01.inPrivate.sees('请写明工单号和内容');
  await 客服01.inPrivate.says('/reply 4711 您好');
  await 客服01.inPrivate.sees('没有工单 #4711');
  await 客服01.inPrivate.says('/reply 1001');
  await 客服01.inPrivate.sees('没有可以发送的内容');
  await 客服01.inPrivate.says('/rply 1001 您好');
  await 客服01.inPrivate.sees(/没有 \/rply 这个命令/);
  await 客服01.in(1001).says('/rply 您好');
  await 客服01.in(1001).sees('消息没有转给会员');
  await 小明.seesNothingMore();
});

scenario('a note stays among staff', async ({ member, staff }) => {
  const 客服01 = staff('客服01');
  const 小明 = member('小明');
  await opensTicketWith(客服01, 小明, '问题');
  await 客服01.in(1001).says('/note 这位会员情绪激动');
  await 客服01.in(1001).sees('已记在工单 #1001');
  await 客服01.inPrivate.says('/note 1001 私聊里记的');
  await 客服01.inPrivate.sees('已记在工单 #1001');
  await 客服01.in(1001).sees('私聊里记的');
  await 小明.says('我的工单');
  await 小明.sees('点一个工单');
  await 小明.presses('#1001');
  await 小明.sees('工单 #1001', { without: /情绪|私聊里/ });
  await 小明.seesNothingMore();
  await 客服01.inPrivate.says('/transcript 1001');
  await 客服01.inPrivate.sees(/问题[\s\S]*这位会员情绪激动/);
});

scenario(
  'staff find their way: /queue, /mine, /ticket, /transcript, /stats, /staff, /help',
  async ({ member, staff }) => {
    const 客服01 = staff('客服01');
    const { inPrivate } = 客服01;
    await inPrivate.says('/queue');
    await inPrivate.sees('没有未关闭的工单');
    await opensTicketWith(客服01, member('小明'), '普通的问题');
    const 小红 = member('小红');
    await 小红.says('紧急求助');
    await 小红.presses('账户安全');
    await 小红.sees('紧急工单 #1002');

    await inPrivate.says('/queue');
    const queue = await inPrivate.sees('未关闭的工单：2 张');
    expect(queue.text.indexOf('#1002')).toBeLessThan(queue.text.indexOf('#1001'));
    await inPrivate.says('/claim 1001');
    await inPrivate.sees('客服01 认领了工单 #1001');
    await inPrivate.says('/mine');
    await inPrivate.sees('您负责的工单：1 张', { without: '#1002' });
    await inPrivate.says('/ticket 1001');
    await inPrivate.sees(/🎫 #1001[\s\S]*普通的问题/);
    await inPrivate.says('/transcript 1001');
    await inPrivate.sees('普通的问题');
    await inPrivate.says('/stats');
    await inPrivate.sees(/等待回复：2[\s\S]*已关闭：0/);
    await inPrivate.says('/staff');
    await inPrivate.sees(/客服01 · 管理员\n客服02 · 客服/);
    await inPrivate.says('/help');
    await inPrivate.sees('/transcript');
  },
);

scenario('/priority, /type, /close and /reopen do what the buttons do', async ({ member, staff, stage }) => {
  const { inDesk } = staff('客服01');
  const 小明 = member('小明');
  await opensTicketWith(staff('客服01'), 小明, '问题');
  await inDesk.says('/priority 1001 高');
  await inDesk.sees('优先级设为：高');
  await inDesk.says('/priority 1001 whatever');
  await inDesk.sees('请写明工单号和优先级');
  await inDesk.says('/type 1001 funds');
  await inDesk.sees('类型改为：充值与提现');
  await inDesk.says('/type 1001 nonsense');
  await inDesk.sees('可选：');
  await stage.settled();
  expect(stage.house.threads()[0]).toMatch(/^1001 ❗ · 充值与提现/);
  await inDesk.says('/close 1001');
  await inDesk.sees('关闭了工单 #1001');
  await 小明.sees('已处理完毕并关闭');
  await inDesk.says('/close 1001');
  await inDesk.sees('已经是关闭状态');
  await inDesk.says('/reopen 1001');
  await inDesk.sees('重新打开了工单 #1001');
  await 小明.sees('客服已重新打开');
});

scenario('a barred member is told once and reaches nobody until unbarred', async ({ member, staff }) => {
  const 客服01 = staff('客服01');
  const 小明 = member('小明');
  await opensTicketWith(客服01, 小明, '问题');
  await 客服01.in(1001).says('/block');
  await 客服01.in(1001).sees('屏蔽了工单 #1001 的会员');
  await 小明.says('骚扰一');
  await 小明.sees('您暂时不能使用客服');
  await 小明.says('骚扰二');
  await 小明.seesNothingMore();
  await 客服01.in(1001).says('/unblock');
  await 客服01.in(1001).sees('解除了对工单 #1001 会员的屏蔽', { without: '骚扰' });
  await 小明.says('我会好好说话');
  await 客服01.in(1001).sees('我会好好说话');
});

scenario('a reply to a closed ticket reopens it', async ({ member, staff }) => {
  const 客服01 = staff('客服01');
  const 小明 = member('小明');
  await opensTicketWith(客服01, 小明, '问题');
  await 客服01.in(1001).says('/close');
  await 小明.sees('已处理完毕并关闭');
  await 客服01.in(1001).says('补充一句');
  await 小明.sees('补充一句');
  await 客服01.in(1001).sees('工单已重新打开');
});

scenario('what staff say among themselves in the general place is theirs', async ({ member, staff }) => {
  const 客服01 = staff('客服01');
  const 小明 = member('小明');
  await opensTicketWith(客服01, 小明, '问题');
  await 客服01.inDesk.says('中午吃什么？');
  await 客服01.inDesk.seesNothingMore();
  await 小明.seesNothingMore();
});

scenario('of two who claim at once one has the ticket', async ({ member, staff }) => {
  const 小明 = member('小明');
  await opensTicketWith(staff('客服01'), 小明, '问题');
  const answers = await Promise.all([
    staff('客服01').in(1001).presses('认领'),
    staff('客服02').in(1001).presses('认领'),
  ]);
  expect(answers.filter((answer) => answer.includes('认领了工单'))).toHaveLength(1);
  expect(answers.filter((answer) => /由 客服0[12] 负责/.test(answer))).toHaveLength(1);
});

scenario('a ticket number is understood as people write it', async ({ member, staff }) => {
  const { inPrivate } = staff();
  await opensTicketWith(staff(), member('小明'), '问题');
  for (const written of ['1001', '#1001', '＃１００１', '# 1001']) {
    await inPrivate.says(`/ticket ${written}`);
    await inPrivate.sees('🎫 #1001');
  }
  await inPrivate.types('/ticket abc');
  await inPrivate.sees('请写明工单号');
});

scenario('a VIP is served before others who came earlier', async ({ member, staff }) => {
  await opensTicketWith(staff(), member('小明'), '先来的');
  await opensTicketWith(staff(), member('贵宾', { id: '8888' }), '后来的');
  await staff().inPrivate.says('/queue');
  const queue = await staff().inPrivate.sees('2 张');
  expect(queue.text.indexOf('#1002')).toBeLessThan(queue.text.indexOf('#1001'));
});

scenario(
  'an album captioned /reply goes to the member as one',
  async ({ member, staff }) => {
    const 小明 = member('小明');
    await opensTicketWith(staff(), 小明, '问题');
    await staff().inPrivate.sendsAlbum([{ kind: 'photo', caption: '/reply 1001 两步操作' }, { kind: 'photo' }]);
    await 小明.sees('两步操作', { attached: ['photo', 'photo'], without: '/reply' });
    await staff()
      .in(1001)
      .sees('两步操作', { attached: ['photo', 'photo'] });
  },
  { needs: ['documents'] },
);
