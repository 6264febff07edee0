import { expect } from 'vitest';
import { scenarioOn } from './on-every-stage.ts';

scenarioOn(
  'discord',
  'the form is filled in at once, with facts and files, and becomes one ticket',
  async ({ member, staff, stage }) => {
    const 小明 = member('小明');
    await 小明.starts();
    await 小明.presses('客服支持');
    await 小明.sees('需要哪种帮助');
    await 小明.presses('留言反馈');
    await 小明.fillsForm({
      发生了什么: '提现没有到账\n等了一天',
      什么时候: '今天上午 10 点',
      试过哪些办法: '重新登录过',
      注册邮箱: 'ming@example.com',
      '用户 ID': '778899',
    });
    await 小明.sees('是哪一类问题？', { buttons: ['充值与提现'] });
    await 小明.presses('充值与提现');
    await 小明.sees('有截图或文件吗');
    await 小明.sends({ kind: 'photo' });
    await 小明.sees('已收到 1 个文件');
    await 小明.presses('完成');
    await 小明.sees('请确认您的留言', { buttons: ['确认提交', '补充订单等信息', '返回', '取消'] });
    await 小明.presses('补充订单等信息');
    await 小明.fillsForm({ 订单号: 'W-20260302-7', 交易对: 'BTC/USDT', 错误代码: 'E-4031' });
    const summary = await 小明.sees('请确认您的留言');
    for (const answer of [
      '充值与提现',
      '提现没有到账\n等了一天',
      '今天上午 10 点',
      '重新登录过',
      'ming@example.com',
      '778899',
      'W-20260302-7',
      'BTC/USDT',
      'E-4031',
    ]) {
      expect(summary.text).toContain(answer);
    }
    await 小明.presses('确认提交');
    await 小明.sees('工单 #1001 已创建');
    const card = await staff().in(1001).sees('🎫 #1001 · 充值与提现');
    for (const fact of ['ming@example.com', '778899', 'W-20260302-7']) expect(card.text).toContain(fact);
    const seen = [await staff().in(1001).sees('提现没有到账', { without: '🎫' })];
    while (seen.flatMap((each) => each.attached).length < 1) seen.push(await staff().in(1001).sees(/.*/s));
    expect(seen.flatMap((each) => each.attached.map(({ kind }) => kind))).toEqual(['photo']);
    await stage.settled();
    expect(stage.house.threads()).toHaveLength(1);
  },
);

scenarioOn(
  'discord',
  'the form works in a server without a word for others to read',
  async ({ member, staff, house }) => {
    const 小明 = member('小明');
    const seat = house.seatIn(小明);
    await seat.says('/feedback');
    await seat.fillsForm({ 发生了什么: '合约仓位不见了' });
    await seat.sees('是哪一类问题？');
    await seat.presses('交易问题');
    await seat.sees('请确认您的留言', { buttons: ['确认提交'] });
    await seat.presses('确认提交');
    await seat.sees('私信', { edited: true });
    await 小明.sees('工单 #1001 已创建');
    await staff().in(1001).sees('合约仓位不见了', { without: '🎫' });
    await house.seatIn(staff()).seesNothingMore();
  },
);

scenarioOn('discord', 'a form that is opened again holds what was answered', async ({ member, house }) => {
  const 小明 = member('小明');
  await 小明.says('/feedback');
  await 小明.fillsForm({ 发生了什么: '原来的经过', 什么时候: '昨天' });
  await 小明.sees('是哪一类问题？');
  await 小明.says('/feedback');
  const filled = house.user(小明).modal?.fields.map(({ value }) => value ?? '');
  expect(filled).toEqual(['原来的经过', '昨天', '', '', '']);
  await 小明.fillsForm({ 发生了什么: '改过的经过', 什么时候: '' });
  await 小明.sees('是哪一类问题？');
  await 小明.presses('其他问题');
  await 小明.sees('有截图或文件吗');
  await 小明.presses('没有截图');
  await 小明.sees(/改过的经过/, { without: /原来的经过|昨天/ });
});

scenarioOn(
  'discord',
  'who has words waiting for a person need not say them again in the form',
  async ({ member, staff }) => {
    const 小明 = member('小明');
    await 小明.says('我的猫能开户吗');
    await 小明.sees('没有找到现成的答案', { buttons: ['留言反馈'] });
    await 小明.presses('留言反馈');
    await 小明.fillsForm({ 发生了什么: '想问猫的事' });
    await 小明.sees('是哪一类问题？');
    await 小明.presses('其他问题');
    await 小明.presses('没有截图');
    await 小明.sees('请确认您的留言');
    await 小明.presses('确认提交');
    await 小明.sees('工单 #1001 已创建');
    await staff().in(1001).sees('想问猫的事', { without: '🎫' });
  },
);

scenarioOn('discord', 'a secret in a form is caught before it is kept', async ({ member, stage }) => {
  const 小明 = member('小明');
  const secret = 'Tr0ub4dor&3zx';
  await 小明.says('/feedback');
  await 小明.fillsForm({ 发生了什么: `登录不了，我的密码是 ${secret}` });
  await 小明.sees('请注意安全');
  await 小明.sees('是哪一类问题？');
  await 小明.presses('其他问题');
  await 小明.sees('有截图或文件吗');
  await 小明.presses('没有截图');
  await 小明.sees('登录不了', { without: secret });
  expect(await stage.whereabouts(secret)).toEqual([]);
});
