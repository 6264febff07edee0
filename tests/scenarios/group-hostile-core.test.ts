import { expect } from 'vitest';
import { scenario, scenarioOn } from './on-every-stage.ts';
import { decides, endsTheDryRun } from './stories.ts';

const fake = 'https://examp1e.com/airdrop';
const phrase = 'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';

scenarioOn(
  'telegram',
  'a group that becomes a supergroup keeps its cases, its log, its settings and what is planned',
  async ({ house, stage }) => {
    const community = house.ground('示例社区', { basic: true });
    const 群主 = community.admin('群主小陈');
    community.invites();
    await 群主.here.says('/settings alerts here');
    const 骗子 = community.person('客服01 官方');
    community.joins(骗子);
    await 群主.here.sees('案件 C1：疑似冒充');
    const 小红 = community.person('小红');
    const ads = await community.joins(小红).says('广告');
    await community.commands(群主.here, '/ban 2h 广告', 小红, ads);
    await 群主.here.sees('已封禁');
    await stage.settled();
    community.group.migrate();
    await stage.settled();
    const again = community.user(群主).in(community.group);
    again.says('/cases');
    again.says('/audit');
    await 群主.here.sees(/未处理的案件[\s\S]*C1/);
    await 群主.here.sees(/操作记录[\s\S]*封禁 小红[\s\S]*修改设置/);
    stage.clock.passes('121m');
    await stage.restart();
    await expect.poll(() => community.isBanned(小红), { timeout: 8_000 }).toBe(false);
    community.joins(community.person('客服01 在线'));
    await 群主.here.sees('案件 C2：疑似冒充');
    await decides(群主.here, '群主小陈', '⛔ 封禁');
  },
);

scenarioOn('telegram', 'news of the new group may come before news of the move', async ({ house, stage }) => {
  const old = house.ground('示例社区', { basic: true });
  const 群主 = old.admin('群主小陈');
  old.invites();
  await 群主.here.says('/settings every 2h');
  await 群主.here.sees('2 小时');
  const fresh = house.ground('示例社区');
  const 新群主 = fresh.admin('群主小陈');
  fresh.invites();
  await 新群主.here.sees('核实提醒');
  await stage.settled();
  house.emulator.injectRawUpdate({
    message: {
      message_id: 77,
      date: house.emulator.world.now(),
      chat: old.group.state.chat,
      from: old.user(群主).user,
      migrate_to_chat_id: fresh.group.id,
    },
  });
  await stage.settled();
  await 新群主.here.says('/settings');
  await 新群主.here.sees('每 2 小时');
});

scenarioOn(
  'telegram',
  'who is anonymous is an admin: their warnings stand, and they imitate nobody',
  async ({ staff, house, stage }) => {
    const community = house.ground('Example Exchange 中文社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    await endsTheDryRun(stage, 群主.here, '钓鱼链接：只报告');
    const warning = community.group.anonymousSays(`大家小心，${fake} 是假的`);
    await stage.settled();
    expect(warning.deleted).toBe(false);
    await staff().inDesk.seesNothingMore();
  },
);

scenarioOn('telegram', 'words after a command are read like any others', async ({ staff, house, stage }) => {
  const community = house.ground('示例社区');
  const 群主 = community.admin('群主小陈');
  community.invites();
  await endsTheDryRun(stage, 群主.here, '钓鱼链接：只报告', '误发密钥：只提醒');
  const seat = community.joins(community.person('路人甲'));
  for (const words of [`/claim ${fake}`, `/help ${fake}?2`, `/verify ${phrase}`, `/report ${phrase}`, `/x ${phrase}`]) {
    const own = await seat.says(words);
    await stage.settled();
    expect(community.stands(own), words).toBe(false);
  }
  const asked = await seat.says(`/verify ${fake}`);
  await seat.sees('❌ 非官方');
  expect(community.stands(asked)).toBe(true);
  await staff().inDesk.sees('仿冒链接');
  expect(await stage.whereabouts(phrase)).toEqual([]);
});

scenario(
  'who changes from one imitation to the next is one case',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('一个社区');
    community.invites();
    const 骗子 = community.person('客服01 官方');
    const seat = community.joins(骗子);
    await 客服01.inDesk.sees('案件 C1：疑似冒充');
    for (const name of ['客服01 在线', '客服01 官方', '官方客服01', '客服01 专员']) {
      community.renames(骗子, name);
      await seat.says('大家好');
      await stage.settled();
    }
    await 客服01.inDesk.seesNothingMore();
  },
  { needs: ['groups', 'communities'] },
);
