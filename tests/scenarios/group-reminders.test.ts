import { expect } from 'vitest';
import { scenario, scenarioOn } from './on-every-stage.ts';
import { opensTicketWith } from './stories.ts';

const needs = ['groups', 'communities'] as const;
/** The quiet hours are far enough away for what is to come within the day. */
const at = '2026-03-02T09:00:00+08:00';

scenario(
  'put in a group, the bot says what it may do, and posts a reminder that the next one replaces',
  async ({ stage }) => {
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    await 群主.here.sees('我是 Example Exchange 的官方客服机器人', { without: '❌' });
    await 群主.here.sees(/官方账号核实提醒[\s\S]*官网：example\.com[\s\S]*绝不会索要/);
    stage.clock.passes('6h');
    await 群主.here.sees('官方账号核实提醒');
    await stage.settled();
    expect(community.said.filter((text) => text.includes('核实提醒'))).toHaveLength(1);
    // A restart neither skips nor repeats one.
    await stage.stop();
    stage.clock.passes('13h');
    await stage.start();
    await 群主.here.sees('官方账号核实提醒');
    stage.clock.passes('5h');
    await stage.restart();
    await 群主.here.seesNothingMore();
    const 小明 = community.person('小明');
    const seat = community.joins(小明);
    await seat.sees('官方账号核实提醒');
  },
  { needs, at },
);

scenario(
  'a bot without rights says so, and says nothing at night by itself',
  async ({ stage }) => {
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites({ rights: false });
    await 群主.here.sees(/❌ 删除消息[\s\S]*❌ 禁言成员/);
    await 群主.here.sees('官方账号核实提醒');
    // Due at 00:00, in the quiet hours: it comes at 08:00.
    stage.clock.passes('6h');
    stage.clock.passes('1h');
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await 群主.here.seesNothingMore();
    stage.clock.passes('7h');
    await 群主.here.sees('官方账号核实提醒');
  },
  {
    needs,
    at: '2026-03-02T18:00:00+08:00',
    policy: 'reminders: { every: 6h, quiet: "23:00-08:00", onJoin: true, onTopic: true }',
  },
);

scenario(
  'put out of a group, the bot does nothing about it; let in again, it goes on with what was chosen there',
  async ({ stage }) => {
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主');
    community.invites();
    await 群主.here.sees('官方客服机器人');
    await stage.settled();
    await 群主.here.sees('官方账号核实提醒');
    await 群主.here.says('/settings every 2h');
    await 群主.here.sees('2 小时');
    community.evicts();
    stage.clock.passes('3h');
    await stage.settled();
    await 群主.here.seesNothingMore();
    community.invites();
    await 群主.here.sees('官方客服机器人');
    await 群主.here.sees('官方账号核实提醒');
    stage.clock.passes('2h');
    await 群主.here.sees('官方账号核实提醒');
    await 群主.here.seesNothingMore();
  },
  { needs, at },
);

scenario(
  'many who come in together share one reminder',
  async ({ stage }) => {
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    await 群主.here.sees('核实提醒');
    stage.clock.passes('5m');
    for (const name of ['小明', '小红', '小刚', '小丽', '小强']) community.joins(community.person(name));
    await stage.settled();
    stage.clock.passes('10s');
    await 群主.here.sees('核实提醒');
    stage.clock.passes('2m');
    await stage.restart();
    await 群主.here.seesNothingMore();
    expect(community.said.filter((text) => text.includes('核实提醒'))).toHaveLength(1);
  },
  { needs },
);

scenario(
  'talk that looks for support brings the reminder, once in a while; other talk is not kept',
  async ({ stage }) => {
    const community = stage.house.ground('示例社区');
    const 小明 = community.person('小明');
    community.invites();
    const seat = community.joins(小明);
    await seat.sees('官方客服机器人');
    await seat.sees('核实提醒');
    await seat.says('今天天气不错，适合出去走走');
    await seat.says('请问客服在哪？');
    await seat.sees('核实提醒', { answers: '请问客服在哪？' });
    await stage.settled();
    await seat.says('how do I contact support?');
    await seat.seesNothingMore();
    expect(await stage.databaseText()).not.toContain('适合出去走走');
    stage.clock.passes('11m');
    await seat.says('how do I contact support?');
    await seat.sees('核实提醒');
  },
  { needs },
);

scenario(
  'admins change the settings with buttons, others cannot',
  async ({ stage }) => {
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    const 小明 = community.person('小明');
    community.invites();
    const seat = community.joins(小明);
    await seat.says('/settings');
    await seat.sees('只有可以修改本群设置的管理员');
    await 群主.here.says('/settings');
    await 群主.here.sees('示例社区 的设置', { buttons: ['🔔 定时提醒：开', '🧪 试运行：开'] });
    await 群主.here.presses('试运行：开');
    await 群主.here.sees('已启用', { buttons: ['🧪 试运行：关'], edited: true });
    expect(await seat.forges('g.set:dryRun:on')).toContain('只有可以修改本群设置的管理员');
    await 群主.here.presses('🌐');
    await 群主.here.sees('Settings of 示例社区', { edited: true });
    await 群主.here.says('/settings quiet 22:00-07:00');
    await 群主.here.sees('22:00–07:00');
    await 群主.here.says('/settings timezone Nowhere/Land');
    await 群主.here.sees(/Nothing was changed[\s\S]*do not know that time zone/);
    community.demotes(群主);
    await stage.settled();
    // What they alone are told is in their own language, whatever the group speaks.
    expect(await 群主.here.forges('g.set:dryRun:on')).toContain('只有可以修改本群设置的管理员');
    await 群主.here.says('/audit');
    await 群主.here.sees('只有可以管理成员的管理员');
  },
  { needs },
);

scenario(
  'members are offered what members can do, and those who run the group what they can, in their language',
  async ({ stage }) => {
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    await 群主.here.sees('核实提醒');
    const 小明 = community.person('小明');
    community.joins(小明);
    const forAdmins = ['settings', 'warn', 'mute', 'unmute', 'ban', 'unban', 'cases', 'audit'];
    const forAll = ['report', 'verify', 'support'];
    await expect.poll(() => community.offered(群主).names).toEqual(expect.arrayContaining([...forAdmins, ...forAll]));
    const { names, first } = community.offered(小明);
    expect(names).toEqual(expect.arrayContaining(forAll));
    expect(names.filter((name) => forAdmins.includes(name))).toEqual([]);
    expect(first).toMatch(/\p{Script=Han}/u);
  },
  { needs },
);

scenario(
  'a busy community leaves nothing in the database: not one row for all that is said',
  async ({ stage, staff, member }) => {
    const community = stage.house.ground('示例社区');
    community.invites();
    const people = ['小明', 'Ann Miller', '李雷', 'Zoe'].map((name) => community.person(name));
    const seats = people.map((person) => community.joins(person));
    await seats[0]?.sees('核实提醒');
    await opensTicketWith(staff(), member('小红'), '提现没有到账');
    await stage.settled();
    const before = rowsIn(await stage.databaseText());
    for (let at = 0; at < 120; at++) {
      await seats[at % seats.length]?.says(`${smallTalk[at % smallTalk.length]} 第${at}句闲聊`);
    }
    // What is stored shows that all before it was heard.
    await seats[0]?.says('请问客服在哪？');
    await seats[0]?.sees('核实提醒', { answers: '请问客服在哪？' });
    await stage.settled();
    const after = await stage.databaseText();
    // One question, and two deliveries: the reminder, and the end of the one before.
    const grown = { InboxEvent: (before.InboxEvent ?? 0) + 1, Delivery: (before.Delivery ?? 0) + 2 };
    expect(rowsIn(after)).toEqual({ ...before, ...grown });
    expect(after).not.toContain('句闲聊');
  },
  // When someone comes in, a reminder may follow; that is not what is counted here.
  { needs, policy: 'reminders: { every: 6h, quiet: none, onJoin: false, onTopic: true }' },
);

const smallTalk = [
  '今天行情不错，大家觉得呢',
  'gm everyone, who is going to the meetup?',
  '昨天问过客服，回复挺快的',
  'the docs moved to https://docs.neighbours.example/guide',
  '这家的服务态度还可以，就是要排队',
  'I used a support vector machine for that once',
];

/** How many rows each table has that holds what people say or what is done about it. */
function rowsIn(database: string): Record<string, number> {
  const tables = database.split('\n').flatMap((line) => Object.entries(JSON.parse(line) as Record<string, unknown[]>));
  // Leases are renewed and places noted however quiet it is.
  const kept = ['Member', 'Ticket', 'Message', 'InboxEvent', 'Delivery', 'Group', 'Case', 'Audit', 'Task'];
  return Object.fromEntries(tables.filter(([name]) => kept.includes(name)).map(([name, rows]) => [name, rows.length]));
}

scenarioOn(
  'discord',
  'where the room chosen for reminders is gone, they go elsewhere, and that is told once',
  async (scene) => {
    const { staff, stage, house } = scene;
    const 客服01 = staff();
    const community = house.ground('另一社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    await 群主.here.sees('核实提醒');
    const room = community.in('公告', 群主);
    await room.says('/settings here');
    await room.sees('以后的提醒发到这里');
    stage.clock.passes('6h');
    await room.sees('核实提醒');
    await stage.settled();
    community.guild.deleteChannel('公告');
    await stage.settled();
    stage.clock.passes('6h');
    await 客服01.inDesk.sees('另一社区 里选来发提醒的地方已经不在了');
    await 群主.here.sees('核实提醒');
    stage.clock.passes('14h');
    await 群主.here.sees('核实提醒');
    await stage.settled();
    await 客服01.inDesk.seesNothingMore();
  },
  { at: '2026-03-02T08:30:00+08:00' },
);
