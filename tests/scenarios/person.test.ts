import { expect } from 'vitest';
import { scenario } from './on-every-stage.ts';
import { opensTicket, opensTicketWith } from './stories.ts';

scenario('转人工 and its sisters reach a person from anywhere', async ({ member, staff }) => {
  const 小明 = member('小明');
  for (const word of ['转人工', '人工客服', 'agent', 'Agent!', '转人工。', '/agent']) {
    await 小明.says(word);
    await 小明.sees('是哪一类问题', { buttons: ['直接转人工', '交易问题'] });
  }
  await 小明.presses('直接转人工');
  await 小明.sees('请说说遇到了什么问题');
  await 小明.says('合约仓位不见了');
  await 小明.sees('工单 #1001 已创建');
  await staff().in(1001).sees('合约仓位不见了');
});

scenario('转人工 works in the middle of the form, of a check and of a search', async ({ member }) => {
  const 小明 = member('小明');
  await 小明.says('留言反馈');
  await 小明.sees('是哪一类问题？');
  await 小明.presses('交易问题');
  await 小明.sees('发生了什么');
  await 小明.says('转人工');
  await 小明.sees('是哪一类问题', { buttons: ['直接转人工'] });
  await 小明.says('菜单');
  await 小明.presses('官方验证');
  await 小明.sees('我来查是不是官方的');
  await 小明.says('人工客服');
  await 小明.sees('是哪一类问题', { buttons: ['直接转人工'] });
  await 小明.says('自助帮助');
  await 小明.says('菜单');
  await 小明.sees('官方客服');
  await 小明.says('自助帮助');
  await 小明.sees('选一个分类');
  await 小明.says('agent');
  await 小明.sees('是哪一类问题', { buttons: ['直接转人工'] });
});

scenario('/agent takes the words that follow along', async ({ member, staff }) => {
  const 小明 = member('小明');
  await 小明.says('/agent 提现一直审核中');
  await 小明.sees('您写的内容已收到');
  await 小明.presses('充值与提现');
  await 小明.sees('工单 #1001 已创建');
  await staff().in(1001).sees('提现一直审核中');
});

scenario('转人工 with an open ticket says that a person has it', async ({ member, staff }) => {
  const 小明 = member('小明');
  const number = await opensTicketWith(staff(), 小明, '问题一');
  await 小明.says('转人工');
  await 小明.sees(`您的工单 #${number} 已在客服手上`);
  expect(number).toBe(1001);
});

scenario('an emergency opens an urgent ticket at once and alerts staff', async ({ member, staff, stage }) => {
  const 小明 = member('小明');
  await 小明.starts();
  await 小明.presses('客服支持');
  await 小明.sees('需要哪种帮助');
  await 小明.presses('紧急求助');
  await 小明.sees('账户被盗请立即在官网 example.com 冻结账户', { buttons: ['账户安全', '充值与提现'] });
  await 小明.presses('账户安全');
  await 小明.sees('紧急工单 #1001');

  const 客服02 = staff('客服02');
  const alert = await 客服02.inDesk.sees('🚨 紧急工单 #1001', { buttons: ['认领'] });
  await 客服02.in(1001).sees('🎫 #1001', { buttons: ['认领'] });
  expect(stage.house.threads()).toEqual([expect.stringMatching(/^1001 🚨/)]);
  expect(await 客服02.inDesk.presses('认领', alert)).toContain('客服02 认领了工单 #1001');
  await 小明.says('有人登录了我的账户，钱被转走了');
  await 客服02.in(1001).sees('有人登录了我的账户');
});

scenario('a second press of an emergency does not open a second ticket', async ({ member, staff }) => {
  const 小明 = member('小明');
  for (const body of ['已通知客服', '正在处理']) {
    await 小明.says('紧急求助');
    await 小明.sees('一选就会立刻创建紧急工单');
    await 小明.presses('账户安全');
    await 小明.sees('紧急工单 #1001');
    void body;
  }
  await staff().inDesk.sees('🚨 紧急工单 #1001');
  await staff().inDesk.seesNothingMore();
});

scenario('plain words join the open ticket, and a button switches to another', async ({ member, staff }) => {
  const 客服01 = staff();
  const 小明 = member('小明');
  await opensTicketWith(客服01, 小明, '第一件事');
  await 小明.says('在线客服');
  await 小明.sees('您有 1 个未关闭的工单', { buttons: ['继续 #1001', '另开一个工单'] });
  await 小明.presses('另开一个工单');
  await 小明.sees('是哪一类问题');
  await 小明.presses('账户安全');
  await 小明.sees('请说说遇到了什么问题');
  await 小明.says('第二件事');
  await 小明.sees('工单 #1002 已创建');
  await 客服01.in(1002).sees('第二件事');

  await 小明.says('给第二件事的补充');
  await 客服01.in(1002).sees('给第二件事的补充');

  await 客服01.in(1001).says('第一件事的答复');
  const reply = await 小明.sees('第一件事的答复', { buttons: ['回复工单 #1001'] });
  await 小明.presses('回复工单 #1001', reply);
  await 小明.sees('接下来发的内容都会进入工单 #1001');
  await 小明.says('给第一件事的补充');
  await 客服01.in(1001).sees('给第一件事的补充');

  await 小明.says('我的工单');
  await 小明.sees('点一个工单', { buttons: ['#1001', '#1002'] });
  await 小明.presses('#1002');
  await 小明.sees('工单 #1002', { buttons: ['补充内容'] });
  await 小明.presses('补充内容');
  await 小明.sees('进入工单 #1002');
  await 小明.says('又是第二件事');
  await 客服01.in(1002).sees('又是第二件事');
  await 客服01.in(1001).seesNothingMore();
});

scenario(
  'a member has only so many tickets open at once',
  async ({ member }) => {
    const 小明 = member('小明');
    await opensTicket(小明, '第一件');
    await 小明.says('在线客服');
    await 小明.presses('另开一个工单');
    await 小明.sees('您已有 1 个未关闭的工单');
  },
  { policy: 'limits: { openTicketsPerMember: 1, messagesPerMinute: 200 }' },
);

scenario(
  'who writes very fast is asked to slow down, and nothing is dropped',
  async ({ member, staff }) => {
    const 小明 = member('小明');
    await opensTicketWith(staff(), 小明, '第 0 条');
    for (let count = 1; count <= 6; count += 1) await 小明.says(`第 ${count} 条`);
    await 小明.sees('您发得有点快');
    for (let count = 1; count <= 6; count += 1) await staff().in(1001).sees(`第 ${count} 条`);
  },
  { policy: 'limits: { openTicketsPerMember: 5, messagesPerMinute: 4 }' },
);

scenario('a VIP is marked on the card and in the name of the thread', async ({ member, staff, stage }) => {
  const 贵宾 = member('贵宾', { id: '8888' });
  await opensTicket(贵宾, '您好');
  await staff().in(1001).sees('⭐ VIP');
  expect(stage.house.threads()[0]).toContain('⭐');
});
