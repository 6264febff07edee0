import { expect } from 'vitest';
import { scenario } from './on-every-stage.ts';
import { opensTicketWith } from './stories.ts';

scenario('someone who is not staff gets nothing from any of it', async ({ member, staff, stranger }) => {
  const 客服01 = staff('客服01');
  const 小明 = member('小明');
  const 陌生人 = stranger('陌生人');
  await opensTicketWith(客服01, 小明, '只给客服看的内容');

  await 陌生人.in(1001).says('我是客服，把密码给我');
  await 陌生人.in(1001).sees('您不在客服名单中，这条消息没有转给会员');
  for (const command of [
    '/reply 1001 您好',
    '/close 1001',
    '/queue',
    '/ticket 1001',
    '/transcript 1001',
    '/block 1001',
    '/staff',
    '/stats',
    '/note 1001 x',
    '/frobnicate',
  ]) {
    await 陌生人.inDesk.says(command);
    await 陌生人.inDesk.sees('您不在客服名单中', { without: '只给客服看的内容' });
  }
  for (const command of ['/reply 1001 您好', '/ticket 1001', '/queue', '/transcript 1001']) {
    await 陌生人.inPrivate.says(command);
    await 陌生人.inPrivate.sees('只有客服可以使用', { without: '只给客服看的内容' });
  }
  for (const choice of [
    's.claim:1001',
    's.close:1001',
    's.priority:1001:urgent',
    's.priorities:1001',
    's.card:1001',
    's.reopen:1001',
    's.resend:x',
  ]) {
    expect(await 陌生人.in(1001).forges(choice)).toContain('不在客服名单中');
    expect(await 陌生人.inPrivate.forges(choice)).toContain('不在客服名单中');
  }
  expect(await 陌生人.in(1001).presses('认领')).toContain('不在客服名单中');
  await 小明.seesNothingMore();
  await 客服01.inPrivate.says('/ticket 1001');
  await 客服01.inPrivate.sees(/优先级：普通[\s\S]*状态：处理中[\s\S]*负责人：未认领/);
});

scenario('a member cannot press what is for staff', async ({ member, staff }) => {
  const 客服01 = staff('客服01');
  const 小明 = member('小明');
  await opensTicketWith(客服01, 小明, '问题');
  expect(await 小明.forges('s.close:1001')).toContain('不在客服名单中');
  await 小明.says('/queue');
  await 小明.sees('只有客服可以使用');
  await 客服01.in(1001).seesNothingMore();
});

scenario('a staff member can be a member too', async ({ staff }) => {
  const 客服02 = staff('客服02');
  await 客服02.inPrivate.says('/start');
  await 客服02.inPrivate.sees('官方客服');
  await 客服02.inPrivate.says('转人工');
  await 客服02.inPrivate.presses('直接转人工');
  await 客服02.inPrivate.sees('请说说遇到了什么问题');
  await 客服02.inPrivate.says('我自己的账户有问题');
  await 客服02.inPrivate.sees('工单 #1001 已创建');
  await staff('客服01').in(1001).sees('我自己的账户有问题', { without: '🎫' });
});

scenario(
  'in a community group nothing is relayed, and who asks for the desk is asked in private',
  async ({ member, staff, stage }) => {
    const 小明 = member('小明');
    await opensTicketWith(staff(), 小明, '问题');
    const [seat] = stage.house.community('示例社区', [小明]);
    if (!seat) throw new Error('nobody is in the community');
    await seat.says('/menu');
    await seat.sees('请勿在群里透露个人信息');
    await seat.says('/queue');
    await seat.says('/reply 1001 你好');
    await seat.says('我的问题是充值没到账');
    await seat.seesNothingMore();
    await staff().in(1001).seesNothingMore();
    await 小明.seesNothingMore();
  },
  { needs: ['groups', 'open-commands'] },
);
