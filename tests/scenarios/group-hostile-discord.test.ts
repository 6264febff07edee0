import { expect } from 'vitest';
import { post } from '../../bots/playground/discord/posting.ts';
import { scenarioOn } from './on-every-stage.ts';
import type { Own } from './people.ts';
import { endsTheDryRun } from './stories.ts';

const fake = 'https://examp1e.com/airdrop';
const found = (who: string) => new RegExp(`仿冒链接[\\s\\S]*${who}[\\s\\S]*examp1e\\[\\.\\]com`);

scenarioOn('discord', 'a fake link is found wherever a message shows one', async ({ staff, member, house }) => {
  const 客服01 = staff();
  const hall = house.guild.channel();
  const announced = house.guild.webhookSays('大厅', '官方公告', {
    content: '',
    embeds: [{ title: '空投', description: `连接钱包 ${fake}` }],
  });
  house.user(member('路人甲')).in(house.guild).forwards(announced);
  await 客服01.inDesk.sees(found('路人甲'));
  const poll = {
    question: { text: '在哪里领？' },
    answers: [{ answer_id: 1, poll_media: { text: fake } }],
    expiry: null,
    allow_multiselect: false,
    layout_type: 1,
  } as const;
  post(house.emulator.world, hall.state, house.user(member('路人乙')).user, { poll });
  await 客服01.inDesk.sees(found('路人乙'));
  house.user(member('路人丙')).in(house.guild).says(`[https://example.com](${fake})`);
  await 客服01.inDesk.sees(found('路人丙'));
  const forum = house.guild.forumChannel('讨论区');
  house.guild.posts(house.user(member('路人丁')), forum, `空投 ${fake}`, '大家快来');
  await 客服01.inDesk.sees(found('路人丁'));
  const app = { id: house.emulator.world.ids.next(), username: 'some-app', global_name: null, bot: true } as const;
  const own = house.user(member('路人庚')).user;
  post(
    house.emulator.world,
    hall.state,
    { ...own, ...app },
    {
      type: 20,
      embeds: [{ title: '官方空投', url: fake }],
      interaction_metadata: { id: '1', type: 2, user: own, authorizing_integration_owners: { 1: own.id } },
    },
  );
  await 客服01.inDesk.sees(found('路人庚'));
  const thread = house.guild.createThread(house.user(member('路人戊')), hall, '闲聊');
  house.user(member('路人己')).in(house.guild, thread).says(`<${fake}>`);
  await 客服01.inDesk.sees(found('路人己'));
});

scenarioOn(
  'discord',
  'when the room in which it speaks goes, the bot speaks in another',
  async ({ stage, house }) => {
    const community = house.ground('另一社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    await 群主.here.sees('核实提醒');
    const room = community.in('杂谈', 群主);
    await room.says('/settings');
    await room.sees('另一社区 的设置');
    community.guild.deleteChannel('大厅');
    await stage.settled();
    stage.clock.passes('7h');
    await stage.restart();
    await room.sees('核实提醒');
  },
  { at: '2026-03-02T09:00:00+08:00' },
);

scenarioOn('discord', 'ten who report one message open one case', async ({ staff, member, house }) => {
  const 客服01 = staff();
  const bait = house.user(member('路人甲')).in(house.guild).says('这是我的新头像');
  const seats = Array.from({ length: 10 }, (_, at) => house.seatIn(member(`成员${at}`)));
  await Promise.all(seats.map((seat) => seat.usesMenuOf(bait, '举报给客服')));
  for (const seat of seats) await seat.sees('案件 C1');
  await 客服01.inDesk.sees('成员举报');
  await 客服01.inDesk.seesNothingMore();
});

scenarioOn('discord', 'hostile options of commands do nothing', async ({ house }) => {
  const community = house.ground('另一社区');
  const 群主 = community.admin('群主小陈');
  community.invites();
  await 群主.here.sees('核实提醒');
  const 小明 = community.person('@everyone **小明** [点我](https://evil.example.org)');
  const own = await community.joins(小明).says('大家好');
  for (const duration of ['1h; DROP', '-1h', '1e9d', '二', '__proto__']) {
    await 群主.here.uses('mute', { user: 小明.id, duration });
    await 群主.here.sees('时长没看懂');
  }
  await 群主.here.uses('mute', { user: 小明.id, duration: '999999999d' });
  await 群主.here.sees('时长要在 1 分钟到 365 天之间');
  await 群主.here.uses('ban', { user: house.emulator.botId });
  await 群主.here.sees('这是我自己');
  await community.commands(群主.here, '/warn @everyone <@1> 请文明', 小明, own);
  await 群主.here.sees('管理员提醒您注意言行');
  expect(community.mayWrite(小明)).toBe(true);
  expect(community.said.join('\n')).not.toMatch(/https:\/\/evil\.example\.org[^>]/);
});

scenarioOn('discord', 'too many requests delay a removal, and do not lose it', async ({ staff, house, stage }) => {
  const 客服01 = staff();
  const community = house.ground('另一社区');
  const 群主 = community.admin('群主小陈');
  community.invites();
  await endsTheDryRun(stage, 群主.here, '钓鱼链接：只报告');
  const seat = community.joins(community.person('路人甲'));
  house.emulator.inject({ kind: 'too-many-requests', retryAfter: 1, method: /delete_message/, times: 2 });
  const posted: Own[] = [];
  for (const day of [1, 2, 3]) posted.push(await seat.says(`${fake} 第 ${day} 天`));
  await expect.poll(() => posted.filter((own) => community.stands(own)), { timeout: 15_000 }).toEqual([]);
  await 客服01.inDesk.sees('仿冒链接');
  await 客服01.inDesk.seesNothingMore();
});
