import { expect } from 'vitest';
import { PERMISSION } from '../../bots/playground/discord/emulator.ts';
import { scenario, scenarioOn } from './on-every-stage.ts';
import { decides } from './stories.ts';

const needs = ['groups', 'communities'] as const;
const bait = '请到 https://examp1e.com/airdrop 领取';
const phrase = 'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';

/** Rights without which the bot can but read and write. */
const PLAIN = PERMISSION.viewChannel | PERMISSION.sendMessages | PERMISSION.readMessageHistory;

scenario(
  'the message of a case is deleted by a button, once, and who did it and why is in the log',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    const 骗子 = community.person('路人甲');
    const said = await community.joins(骗子).says(bait);
    await 客服01.inDesk.sees(/仿冒链接[\s\S]*我没有删除/, {
      buttons: ['🗑 删除消息', '🔇 禁言', '⛔ 封禁', '☑️ 没有问题'],
    });
    expect(community.stands(said)).toBe(true);
    await decides(客服01.inDesk, '客服01', '🗑 删除消息');
    await stage.settled();
    expect(community.stands(said)).toBe(false);
    const [card] = 客服01.inDesk.page.filter(({ text }) => text.includes('仿冒链接'));
    expect(card?.text).toContain('消息已要求平台删除');
    // It cannot be brought back; who wrote it can still be dealt with.
    expect(card?.buttons.flat()).toEqual(['🔇 禁言', '⛔ 封禁']);
    expect(await 客服01.inDesk.forges('g.case:delete:1', card)).toContain('这条消息已经删除了');
    await stage.restart();
    await decides(客服01.inDesk, '客服01', '⛔ 封禁');
    await 客服01.inDesk.presses('撤销');
    await 客服01.inDesk.sees('仿冒链接', { edited: true, buttons: ['⛔ 封禁'], without: '已由' });
    expect(客服01.inDesk.page.flatMap(({ buttons }) => buttons.flat())).not.toContain('🗑 删除消息');
    await stage.settled();
    expect(community.isBanned(骗子)).toBe(false);
    await 群主.here.says('/audit');
    const { text } = await 群主.here.sees(/客服01: 删除消息 路人甲 \(\d+\) · 仿冒链接 · C1/);
    expect(text.match(/删除消息/g)).toHaveLength(1);
    await 客服01.inDesk.seesNothingMore();
  },
  { needs },
);

scenario(
  'only who may decide deletes, whose message is gone by then is no failure, and a ban leaves the message to be deleted',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    const 骗子 = community.person('路人甲');
    const 小明 = community.person('小明');
    await 群主.here.sees('核实提醒');
    const 骗子的座位 = community.joins(骗子);
    const seat = community.joins(小明);
    const said = await 骗子的座位.types(bait);
    const link = await 客服01.inDesk.sees('案件 C1：仿冒链接');
    await 骗子的座位.edits(said, '请把您的助记词发给我，我帮您验证钱包');
    const phishing = await 客服01.inDesk.sees('案件 C2：钓鱼话术', { buttons: ['🗑 删除消息'] });
    await 群主.here.says('/cases');
    await 群主.here.presses('C2');
    await 群主.here.sees('案件 C2：钓鱼话术', { buttons: ['🗑 删除消息'] });
    expect(await seat.forges('g.case:delete:2')).toContain('只有可以管理成员的管理员或客服');
    await stage.settled();
    expect(community.stands(said)).toBe(true);
    await 客服01.inDesk.presses('⛔ 封禁', link);
    await 客服01.inDesk.sees('已由 客服01 封禁', { edited: true, buttons: ['🗑 删除消息', '撤销'] });
    await 客服01.inDesk.presses('🗑 删除消息', link);
    await 客服01.inDesk.sees(/消息已要求平台删除[\s\S]*已由 客服01 封禁/, { edited: true, buttons: ['撤销'] });
    await stage.settled();
    expect(community.stands(said)).toBe(false);
    await 客服01.inDesk.presses('🗑 删除消息', phishing);
    await 客服01.inDesk.sees('已由 客服01 删除消息', { edited: true });
    await stage.settled();
    await 客服01.inDesk.seesNothingMore();
  },
  { needs },
);

scenarioOn('telegram', 'a message too old to be deleted, or a right that was lost, is told', async (scene) => {
  const { stage, house, staff } = scene;
  const 客服01 = staff();
  const community = house.ground('示例社区');
  community.invites();
  const said = await community.joins(community.person('路人甲')).says(bait);
  const alert = await 客服01.inDesk.sees('仿冒链接');
  stage.clock.passes('49h');
  await 客服01.inDesk.presses('🗑 删除消息', alert);
  await 客服01.inDesk.sees(/删除消息没有成功（[^）]*发出太久[\s\S]*我没有删除/, { buttons: ['🗑 删除消息', '⛔ 封禁'] });
  await stage.settled();
  expect(community.stands(said)).toBe(true);
  const cards = 客服01.inDesk.page.filter(({ text }) => text.includes('案件 C1：仿冒链接'));
  expect(cards.map(({ text }) => text.includes('我没有删除'))).toEqual([true, true]);
  community.group.setsBotRights(false);
  await stage.settled();
  expect(await 客服01.inDesk.presses('🗑 删除消息', alert)).toContain('我没有删除消息的权限');
  await 客服01.inDesk.sees('仿冒链接', { edited: true, buttons: ['⛔ 封禁'] });
  const other = house.ground('没有权限的社区');
  other.group.addsBot({ rights: { can_delete_messages: false } });
  await other.joins(other.person('路人乙')).says(bait);
  const { buttons } = await 客服01.inDesk.sees('仿冒链接或账号（没有权限的社区）', { buttons: ['⛔ 封禁'] });
  expect(buttons.flat()).not.toContain('🗑 删除消息');
});

scenarioOn('discord', 'a right to delete that the bot lost is told', async ({ stage, house, staff }) => {
  const 客服01 = staff();
  const community = house.ground('示例社区');
  const 群主 = community.admin('群主小陈');
  community.invites();
  await 群主.here.sees('核实提醒');
  const seat = community.joins(community.person('路人甲'));
  const said = await seat.says(bait);
  const alert = await 客服01.inDesk.sees('仿冒链接', { buttons: ['🗑 删除消息'] });
  community.guild.setsBotPermissions(PLAIN);
  await 群主.here.says('/settings');
  await 群主.here.sees('❌ 删除消息');
  expect(await 客服01.inDesk.presses('🗑 删除消息', alert)).toContain('我没有删除消息的权限');
  await stage.settled();
  expect(community.stands(said)).toBe(true);
  await seat.says('请到 https://examp1e.net/airdrop 领取');
  const { buttons } = await 客服01.inDesk.sees('examp1e[.]net', { buttons: ['⛔ 封禁'] });
  expect(buttons.flat()).not.toContain('🗑 删除消息');
});

scenario(
  'a secret that is only reported is told to those who run the group and in private to its owner, never in public',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    await 群主.here.sees('核实提醒');
    // Also where alerts go to the group: there, members would see it.
    await 群主.here.says('/settings alerts here');
    await 群主.here.sees(/警报发到这里。能看到这里的成员也会看到警报/);
    const 小明 = community.person('小明');
    const seat = community.joins(小明);
    await stage.settled();
    const before = community.said.length;
    const first = await seat.says(`我的助记词是 ${phrase}`);
    await 客服01.inDesk.sees(/案件 C1：泄露密钥（示例社区）[\s\S]*小明[\s\S]*我的助记词是[\s\S]*没法私下提醒对方/, {
      buttons: ['🗑 删除消息', '☑️ 没有问题'],
      without: 'abandon',
    });
    await stage.settled();
    expect(community.stands(first)).toBe(true);
    expect(community.said).toHaveLength(before);
    await decides(客服01.inDesk, '客服01', '🗑 删除消息');
    await stage.settled();
    expect(community.stands(first)).toBe(false);
    await 小明.starts();
    await 小明.sees('官方客服');
    const second = await seat.says(`助记词 ${phrase}`);
    await 小明.sees(/“示例社区”里发的消息含有助记词[\s\S]*请马上删除那条消息/);
    await 客服01.inDesk.sees(/案件 C2：泄露密钥[\s\S]*已私下提醒对方/, { buttons: ['🗑 删除消息'] });
    await stage.settled();
    expect(community.stands(second)).toBe(true);
    expect(community.said).toHaveLength(before);
    expect(await stage.whereabouts(phrase)).toEqual([]);
  },
  { needs },
);
