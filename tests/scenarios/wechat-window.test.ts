import { expect } from 'vitest';
import { scenarioOn } from './on-every-stage.ts';
import type { Seat } from './people.ts';
import { accounts, type Stage } from './stage.ts';
import { opensTicket } from './stories.ts';

/** The thread as staff see it, with what the desk says beside the words. */
function threadOf(stage: Stage): Seat {
  return stage.at('telegram').staff('客服01').in(1001);
}

scenarioOn(
  'wechat',
  'staff see before and after writing how often they can write, and until when',
  async ({ member, stage }) => {
    const 小明 = member('小明');
    const thread = threadOf(stage);
    await opensTicket(小明, '问题');
    await thread.sees(/🎫 #1001[\s\S]*🕒 还可以主动发 5 条，到 2026-03-04 10:00 为止/);
    await thread.says('一');
    await thread.sees(/^✅ 已送达 · 🕒 还可以主动发 4 条，到 2026-03-04/, { answers: '一' });
    await thread.says('二');
    await thread.sees(/^✅ 已送达 · 🕒 还可以主动发 3 条/, { answers: '二' });
    stage.clock.passes('1h');
    await 小明.says('好的');
    await thread.sees(/^好的\n🕒 还可以主动发 5 条，到 2026-03-04 11:00 为止/);
    await 小明.sees('一');
    await 小明.sees('二');
    await 小明.seesNothingMore();
  },
  { at: '2026-03-02T10:00:00+08:00' },
);

scenarioOn(
  'wechat',
  'nothing overtakes what waits, though it could go now; all of it goes out in order when the member writes',
  async ({ member, stage, house }) => {
    const 小明 = member('小明');
    const thread = threadOf(stage);
    await opensTicket(小明, '问题');
    house.emulator.inject({ kind: 'error', errcode: 45015, method: 'message/custom/send' });
    await thread.says('第一句');
    await thread.sees('⏳ 等待送达', { answers: '第一句' });
    await thread.says('第二句');
    await thread.sees('⏳ 等待送达', { answers: '第二句' });
    await 小明.seesNothingMore();
    await 小明.says('还在吗');
    await 小明.sees('第一句');
    await 小明.sees('第二句');
    await thread.sees('✅ 已送达', { answers: '第一句' });
    await thread.sees('✅ 已送达', { answers: '第二句' });
    await 小明.seesNothingMore();
  },
);

scenarioOn(
  'wechat',
  'the sixth message in a row waits, goes out when the member writes, and the receipt says so',
  async ({ member, stage }) => {
    const 小明 = member('小明');
    const thread = threadOf(stage);
    await opensTicket(小明, '问题');
    for (const words of ['一', '二', '三', '四']) {
      await thread.says(`第${words}句`);
      await thread.sees('✅ 已送达', { answers: `第${words}句` });
    }
    await thread.says('第五句');
    await thread.sees('✅ 已送达 · 🕒 现在不能主动发', { answers: '第五句' });
    await thread.says('第六句');
    await thread.sees(/^⏳ 等待送达：平台允许的发送次数已用完/, { answers: '第六句' });
    await thread.says('第七句');
    await thread.sees('⏳ 等待送达', { answers: '第七句' });
    await 小明.sees('第五句');
    await 小明.seesNothingMore();
    await 小明.says('收到');
    await 小明.sees('第六句');
    await 小明.sees('第七句');
    await thread.sees('✅ 已送达', { answers: '第六句' });
    await thread.sees('✅ 已送达', { answers: '第七句' });
    await 小明.seesNothingMore();
  },
);

scenarioOn('wechat', 'two days of silence close the window, and what was written waits', async ({ member, stage }) => {
  const 小明 = member('小明');
  const thread = threadOf(stage);
  await opensTicket(小明, '问题');
  stage.clock.passes('49h');
  await thread.says('还需要帮助吗');
  await thread.sees(
    /^⏳ 等待送达：平台现在不允许主动发送（会员太久没来信，或公众号未认证）。会员下次来信时会自动送出/,
    { answers: '还需要帮助吗' },
  );
  await 小明.seesNothingMore();
  await stage.restart();
  await 小明.says('需要');
  await 小明.sees('还需要帮助吗');
  await thread.sees('✅ 已送达 · 🕒 还可以主动发 5 条', { answers: '还需要帮助吗' });
  await thread.says('请讲');
  await 小明.sees('请讲');
  await 小明.seesNothingMore();
});

scenarioOn('wechat', 'a tap brings what waited as well', async ({ member, house, stage }) => {
  const 小明 = member('小明');
  const thread = threadOf(stage);
  await opensTicket(小明, '问题');
  stage.clock.passes('49h');
  await thread.says('还需要帮助吗');
  await thread.sees('⏳ 等待送达');
  await house.seatOf(小明).taps('客服支持/我的工单');
  await 小明.sees('还需要帮助吗');
  await 小明.sees('点一个工单');
  await thread.sees('✅ 已送达', { answers: '还需要帮助吗' });
});

scenarioOn(
  'wechat-passive',
  'an account found unverified only answers, and staff know it',
  async ({ member, stage }) => {
    const 小明 = member('小明');
    const thread = threadOf(stage);
    await opensTicket(小明, '问题');
    await thread.sees(/🎫 #1001[\s\S]*🕒 现在不能主动发：回复会等会员下次来信时自动送出/);
    await thread.says('请发一下订单号');
    await thread.sees(/^⏳ 等待送达/, { answers: '请发一下订单号' });
    await 小明.says('有进展吗');
    await 小明.sees('客服01 · #1001\n请发一下订单号');
    await thread.sees('✅ 已送达', { answers: '请发一下订单号' });
    await 小明.seesNothingMore();
    expect(stage.logged.some((line) => line.includes('only answer (48001)'))).toBe(true);
  },
);

scenarioOn(
  'wechat',
  'an account that loses its certification goes on by answering',
  async ({ member, house, stage }) => {
    const 小明 = member('小明');
    const thread = threadOf(stage);
    await opensTicket(小明, '问题');
    await thread.says('第一句');
    await 小明.sees('第一句');
    house.emulator.account.kind = 'unverified';
    await thread.says('第二句');
    await thread.sees(/^⏳ 等待送达/, { answers: '第二句' });
    await 小明.says('然后呢');
    await 小明.sees('第二句');
    await thread.sees('✅ 已送达 · 🕒 现在不能主动发', { answers: '第二句' });
    await 小明.seesNothingMore();
  },
);

scenarioOn(
  'wechat-passive',
  'a number picks from what the member saw, not from what waits',
  async ({ member, stage }) => {
    const 小明 = member('小明');
    const thread = threadOf(stage);
    await opensTicket(小明, '问题');
    await 小明.says('菜单');
    await 小明.sees('官方客服', { buttons: ['客服支持', '更多'] });
    await thread.says('/close 感谢等待');
    await thread.sees('关闭了工单 #1001');
    await stage.settled();
    // “1” is the first line of the menu before them, and not one star.
    await 小明.says('1');
    await 小明.sees('感谢等待');
    await 小明.sees('已处理完毕并关闭', { buttons: ['1 ⭐', '5 ⭐', '问题还没解决'] });
    await 小明.sees('需要哪种帮助', { buttons: ['在线客服', '紧急求助'] });
    const [reply = ''] = stage
      .at('wechat-passive')
      .emulator.saidByAccount.slice(-1)
      .map(({ text }) => text);
    const numbers = [...reply.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    await 小明.presses('5 ⭐');
    await 小明.sees('您的评分是 5/5');
  },
);

scenarioOn(
  'wechat-passive',
  'two closings that wait are both rated by their own numbers',
  async ({ member, stage }) => {
    const 小明 = member('小明');
    const staff = stage.at('telegram').staff('客服01');
    await opensTicket(小明, '一');
    await 小明.says('在线客服');
    await 小明.presses('另开一个工单');
    await 小明.presses('账户安全');
    await 小明.sees('请说说遇到了什么问题');
    await 小明.says('二');
    await 小明.sees('工单 #1002 已创建');
    await staff.in(1001).says('/close');
    await staff.in(1001).sees('关闭了工单 #1001');
    await staff.in(1002).says('/close');
    await staff.in(1002).sees('关闭了工单 #1002');
    await stage.settled();
    await 小明.says('菜单');
    const first = await 小明.sees('工单 #1001 已处理完毕并关闭');
    const second = await 小明.sees('工单 #1002 已处理完毕并关闭');
    await 小明.sees('官方客服');
    await 小明.presses('4 ⭐', first);
    await 小明.sees('您的评分是 4/5');
    await staff.in(1001).sees('4');
    expect(second.buttons).toHaveLength(first.buttons.length);
  },
);

scenarioOn('wechat-passive', 'a long reply comes in parts, each when the member writes', async ({ member, stage }) => {
  const 小明 = member('小明');
  const thread = threadOf(stage);
  await opensTicket(小明, '问题');
  const long = Array.from({ length: 400 }, (_, at) => `第${at}片`).join('，');
  await thread.says(long);
  await thread.sees('⏳ 等待送达');
  const got: string[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    await 小明.says('继续');
    // Reading takes longer than noting how far it came.
    await stage.settled();
    const [newest] = stage.at('wechat-passive').emulator.saidByAccount.slice(-1);
    if (newest && !got.includes(newest.text)) got.push(newest.text);
  }
  await thread.sees('✅ 已送达');
  const whole = got.join('').replaceAll(/\n\n（还没说完，回复任意内容接着看）/g, '');
  expect(whole.replace(/^客服01 · #1001\n/, '')).toBe(long);
});

scenarioOn(
  'wechat-passive',
  'who writes again as soon as a part is there gets the next part at once',
  async ({ member, house, stage }) => {
    const 小明 = member('小明');
    const { privateChat } = house.user(小明);
    const thread = threadOf(stage);
    await opensTicket(小明, '问题');
    const long = Array.from({ length: 680 }, (_, at) => `第${at}片`).join('，');
    await thread.says(long);
    await thread.sees('⏳ 等待送达');
    const goesOn = /\n\n（还没说完，回复任意内容接着看）$/;
    const got: string[] = [];
    do {
      const { delivery } = privateChat.says('继续');
      expect(await delivery.done).toBe('reply');
      got.push(delivery.reply?.text ?? '');
    } while (goesOn.test(got.at(-1) ?? ''));
    expect(got.length).toBeGreaterThan(3);
    const whole = got.map((part) => part.replace(goesOn, '')).join('');
    expect(whole.replace(/^客服01 · #1001\n/, '')).toBe(long);
    await thread.sees('✅ 已送达');
  },
);

for (const account of accounts) {
  scenarioOn(
    account,
    'who unfollows is unreachable at once, and back when they follow again',
    async ({ member, stage }) => {
      const 小明 = member('小明');
      const thread = threadOf(stage);
      await opensTicket(小明, '问题');
      await thread.sees('问题');
      小明.blocksTheBot();
      await thread.sees('会员屏蔽了机器人或取消了关注');
      const staff = stage.at('telegram').staff('客服01');
      await staff.inPrivate.says('/ticket 1001');
      await staff.inPrivate.sees('目前联系不上这位会员', { without: '🕒' });
      小明.unblocksTheBot();
      await thread.sees(/可以|恢复/);
      await 小明.sees('官方客服');
      await 小明.says('我回来了');
      await thread.sees('我回来了');
    },
  );
}
