import { expect } from 'vitest';
import type { DiscordHouse } from './discord/house.ts';
import { scenarioOn } from './on-every-stage.ts';
import { decides } from './stories.ts';

const label = '举报给客服';

/** What stands in the room of everybody, in the bot's words. */
function saidInTheRoom({ guild, emulator }: DiscordHouse): string[] {
  const messages = guild.messagesIn(guild.channel().id);
  return messages.flatMap(({ author, text }) => (author.id === emulator.botId ? [text] : []));
}

scenarioOn(
  'discord',
  'a message is reported from its own menu, with its words and files, and nothing of it is said again',
  async ({ member, staff, house, stage }) => {
    const 小明 = member('小明');
    const Ann = member('Ann', { language: 'en' });
    const 骗子 = member('路人甲');
    const 客服01 = staff();
    const bait = house
      .user(骗子)
      .in(house.guild)
      .sendsImage({ fileName: 'pay-here.png', text: '看图，双倍快乐 [官方客服](https://somewhere.test/pay)' });
    const seat = house.seatIn(小明);
    await seat.usesMenuOf(bait, label);
    await seat.sees('已转给客服核查（案件 C1）', { without: '双倍' });
    await 客服01.inDesk.sees(
      /成员举报（示例社区）[\s\S]*路人甲[\s\S]*举报人：小明[\s\S]*官方客服[\s\S]*somewhere\[\.\]test[\s\S]*附件：.*pay-here/,
      { buttons: ['⛔ 封禁', '☑️ 没有问题'] },
    );
    await 客服01.inDesk.sees('案件 C1 的附件', { attached: ['photo'] });
    await house.seatIn(Ann).usesMenuOf(bait, 'Report to staff');
    await house.seatIn(Ann).sees('staff are looking into this already (case C1)');
    await decides(客服01.inDesk, '客服01', '⛔ 封禁');
    await stage.settled();
    expect(house.guild.isMember(house.user(骗子))).toBe(false);
    expect(saidInTheRoom(house).join('\n')).not.toContain('双倍');
  },
);

scenarioOn(
  'discord',
  'what a webhook posted, or who is gone wrote, can be reported like anything else',
  async ({ member, staff, house }) => {
    const 小明 = member('小明');
    const 骗子 = member('路人甲');
    const 客服01 = staff();
    const seat = house.seatIn(小明);
    const posted = house.guild.webhookSays('大厅', '官方公告', {
      content: '',
      embeds: [{ title: '空投', url: 'https://examp1e.test/drop', description: '连接钱包领取' }],
    });
    const said = house.user(骗子).in(house.guild).says('私聊我领奖');
    house.guild.leaves(house.user(骗子));
    await seat.usesMenuOf(posted, label);
    await seat.sees('已转给客服核查（案件 C1）');
    await 客服01.inDesk.sees(/官方公告[\s\S]*空投[\s\S]*examp1e\[\.\]test\/drop[\s\S]*连接钱包领取/);
    await seat.usesMenuOf(said, label);
    await seat.sees('已转给客服核查（案件 C2）');
    await 客服01.inDesk.sees(/路人甲[\s\S]*私聊我领奖/);
    await 客服01.inDesk.presses('🔇 禁言');
    await 客服01.inDesk.sees('平台拒绝了', { without: '已由' });
  },
);

scenarioOn(
  'discord',
  'a report makes no sense about the bot, oneself, in private or in the desk, and is refused kindly',
  async ({ member, staff, house }) => {
    const 小明 = member('小明');
    const 客服01 = staff();
    await house.seatIn(客服01).says('/panel');
    await house.seatIn(客服01).sees('面板已发布');
    const seat = house.seatIn(小明);
    const panel = await seat.sees('官方客服', { buttons: ['客服支持'] });
    await seat.usesMenuOf(panel.id, label);
    await seat.sees('这条消息是我发的');
    await seat.usesMenuOf(house.user(小明).in(house.guild).says('我自己的话'), label);
    await seat.sees('不用举报自己');
    const own = house.user(小明).dm.says('你好');
    await 小明.sees('您好');
    await house.user(小明).dm.usesMenuOfForged(own, 'Report');
    await 小明.sees('请发来可疑的账号');
    const note = house.user(客服01).in(house.guild, house.desk).says('内部讨论');
    await house.seatIn(客服01, house.desk).usesMenuOf(note, label);
    await 客服01.inDesk.sees('/report 要在社区群里用');
    await 客服01.inDesk.says('/cases');
    await 客服01.inDesk.sees('没有未处理的案件');
  },
);

scenarioOn(
  'discord',
  'a person can have only so many reports open; files of a report stay out of the room',
  async ({ member, staff, house, stage }) => {
    const 小明 = member('小明');
    const 骗子 = house.user(member('路人甲'));
    const 客服01 = house.seatIn(staff());
    await 客服01.says('/settings');
    await 客服01.sees('示例社区 的设置');
    await 客服01.presses('警报发到');
    const seat = house.seatIn(小明);
    const said = [1, 2, 3, 4, 5, 6].map((n) => 骗子.in(house.guild).sendsImage({ text: `第 ${n} 条诱饵` }));
    for (const [at, message] of said.entries()) {
      await seat.usesMenuOf(message, label);
      await seat.sees(at < 5 ? `案件 C${at + 1}` : '请稍后再报');
    }
    await stage.settled();
    const posted = house.guild.messagesIn(house.guild.channel().id).filter(({ byBot }) => byBot);
    expect(posted.filter(({ text }) => text.includes('成员举报'))).toHaveLength(5);
    expect(posted.flatMap(({ attachments }) => attachments)).toEqual([]);
  },
);
