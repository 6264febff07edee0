import { expect } from 'vitest';
import type { DiscordHouse } from './discord/house.ts';
import { scenarioOn } from './on-every-stage.ts';
import type { Member } from './people.ts';
import { opensTicketWith } from './stories.ts';

/** The thread that is between a member and the bot alone. */
function privateThread(house: DiscordHouse) {
  const threads = house.guild.threads.filter(({ isPrivate, deleted }) => isPrivate && !deleted);
  const [thread] = threads;
  if (!thread) throw new Error('there is no private thread');
  expect(threads).toHaveLength(1);
  return thread;
}

/** Goes from the menu in the server up to the question what is wrong. */
async function asksForAPerson(house: DiscordHouse, member: Member): Promise<void> {
  const seat = house.seatIn(member);
  await seat.says('/support');
  await seat.sees('需要哪种帮助', { buttons: ['在线客服', '留言反馈', '紧急求助'] });
  await seat.presses('在线客服');
  await seat.sees('是哪一类问题', { edited: true });
  await seat.presses('交易问题');
  await seat.sees('请看我刚发给您的私信', { edited: true });
}

scenarioOn(
  'discord',
  '/support in a server is answered to who asked alone, and goes on in private where words are asked for',
  async ({ member, staff, house }) => {
    const 小明 = member('小明');
    const 小红 = member('小红');
    await asksForAPerson(house, 小明);
    await 小明.sees('请说说遇到了什么问题');
    await 小明.says('提现没有到账');
    await 小明.sees('工单 #1001 已创建');
    await staff().in(1001).sees('提现没有到账', { without: '🎫' });
    await house.seatIn(小红).seesNothingMore();
    await house.seatIn(小明).seesNothingMore();
  },
);

scenarioOn(
  'discord',
  'an old ephemeral menu whose token has expired still answers',
  async ({ member, house, stage }) => {
    const 小明 = member('小明');
    const seat = house.seatIn(小明);
    await seat.says('/support');
    await seat.sees('需要哪种帮助');
    stage.clock.passes('20m');
    await seat.presses('在线客服');
    await seat.sees('是哪一类问题');
  },
);

scenarioOn(
  'discord',
  '/panel posts a pinned way to the desk that everyone can press',
  async ({ member, staff, house }) => {
    const 小明 = member('小明');
    const 小红 = member('小红');
    const 客服01 = house.seatIn(staff());
    await 客服01.says('/panel');
    await 客服01.sees('面板已发布并置顶');
    const panel = await house.seatIn(小明).sees('Example Exchange 官方客服', { buttons: ['客服支持'] });
    expect(house.guild.channel().messages.find(({ id }) => id === panel.id)?.pinned).toBe(true);
    await house.seatIn(小明).presses('客服支持', panel);
    await house.seatIn(小明).sees('需要哪种帮助', { buttons: ['在线客服'] });
    await house.seatIn(小红).sees('官方客服', { buttons: ['客服支持'] });
    await house.seatIn(小红).presses('官方验证');
    await 小红.sees('我来查是不是官方的');
    await house.seatIn(小红).sees('私信');
    await house.seatIn(小红).seesNothingMore();
  },
);

scenarioOn('discord', '/panel is for staff and for who manages the server', async ({ member, house }) => {
  const 小明 = member('小明');
  await house.seatIn(小明).says('/panel');
  await house.seatIn(小明).sees('只有客服名单里的人');
  const 管理员 = member('管理员');
  house.guild.gives(house.user(管理员), house.guild.role({ name: '管理员', permissions: (1n << 5n) | (1n << 13n) }));
  await house.seatIn(管理员).says('/panel');
  await house.seatIn(管理员).sees('面板已发布');
  await house.seatIn(小明).sees('官方客服', { buttons: ['客服支持'] });
});

scenarioOn(
  'discord',
  'a member whose DMs are closed is talked to in a private thread of the server',
  async ({ member, staff, house, stage }) => {
    const 小明 = member('小明');
    const 小红 = member('小红');
    house.user(小明).closesDms();
    await asksForAPerson(house, 小明);
    await stage.settled();
    const thread = privateThread(house);
    expect(thread.memberIds).toContain(小明.id);
    const seat = house.seatIn(小明, thread);
    await seat.sees('请说说遇到了什么问题');
    await seat.says('提现没有到账');
    await seat.sees('工单 #1001 已创建');
    await staff().in(1001).sees('提现没有到账', { without: '🎫' });
    await staff().in(1001).says('请稍等');
    await seat.sees('请稍等');
    await staff().in(1001).sees('会员关闭了私信');
    await stage.stop();
    await seat.says('停机时写的');
    await stage.start();
    await staff().in(1001).sees('停机时写的');
    await staff().in(1001).says('重启后的答复');
    await seat.sees('重启后的答复');
    await staff().in(1001).sees('会员关闭了私信');
    expect(() => house.user(小红).in(house.guild, thread).says('偷看')).toThrow(/does not see/);
    await staff().in(1001).seesNothingMore();
  },
);

scenarioOn(
  'discord',
  'staff commands are not for members, wherever they try them, and small talk is nobody’s business',
  async ({ member, staff, house }) => {
    const 小明 = member('小明');
    await opensTicketWith(staff(), 小明, '问题');
    const seat = house.seatIn(小明);
    for (const command of ['/queue', '/reply 1001 你好', '/transcript 1001', '/close 1001']) {
      await seat.says(command);
      await seat.sees('只有客服可以使用');
    }
    await seat.says('我的问题是充值没到账');
    await seat.seesNothingMore();
    await seat.says('转人工');
    await seat.sees('请勿在群里透露个人信息');
    await staff().in(1001).seesNothingMore();
    await 小明.seesNothingMore();
  },
);
