import { expect } from 'vitest';
import { scenario } from './on-every-stage.ts';
import { decides, endsTheDryRun } from './stories.ts';

const needs = ['groups', 'communities'] as const;

scenario(
  'an impostor is reported to the desk with evidence, and staff decide',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    community.invites();
    const 骗子 = community.person('Examp1e Exchange Support');
    const seat = community.joins(骗子);
    await 客服01.inDesk.sees(/疑似冒充（示例社区）[\s\S]*Examp1e Exchange[\s\S]*还没有对此人做任何处理/, {
      buttons: ['🔇 禁言', '⛔ 封禁', '🤝 信任此名', '☑️ 没有问题'],
    });
    expect(community.mayWrite(骗子)).toBe(true);
    await seat.says('大家好');
    await 客服01.inDesk.seesNothingMore();
    await 客服01.inDesk.presses('🔇 禁言');
    await 客服01.inDesk.sees('已由 客服01 禁言', { edited: true, buttons: ['撤销'] });
    await stage.settled();
    expect(community.mayWrite(骗子)).toBe(false);
    await decides(客服01.inDesk, '客服01', '撤销');
    await stage.settled();
    expect(community.mayWrite(骗子)).toBe(true);
    await decides(客服01.inDesk, '客服01', '⛔ 封禁');
    await stage.settled();
    expect(community.isBanned(骗子)).toBe(true);
  },
  { needs },
);

scenario(
  'who is trusted under one name is looked at again under another',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('Mia Sommer');
    community.invites();
    await 群主.here.sees('官方客服机器人');
    await stage.settled();
    const 同名 = community.person('Mia Sornmer');
    const seat = community.joins(同名);
    await 客服01.inDesk.sees(/疑似冒充[\s\S]*Mia Sommer/);
    await decides(客服01.inDesk, '客服01', '🤝 信任此名');
    await seat.says('hello everyone');
    await 客服01.inDesk.seesNothingMore();
    community.renames(同名, '官方客服 客服01');
    await seat.says('有问题来找我');
    await 客服01.inDesk.sees(/疑似冒充[\s\S]*客服01/);
    expect(community.mayWrite(群主)).toBe(true);
  },
  { needs },
);

scenario(
  'a handle that imitates an official account is reported, whatever its bearer is called',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    community.invites();
    community.joins(community.person('小雨', 'example_0fficial'));
    await 客服01.inDesk.sees(/疑似冒充（示例社区）[\s\S]*小雨[\s\S]*@example_0fficial/, { buttons: ['⛔ 封禁'] });
    community.joins(community.person('小雪', 'snow_in_june'));
    await stage.settled();
    await 客服01.inDesk.seesNothingMore();
  },
  { needs },
);

scenario(
  'only who may decide can press, wherever the alert stands',
  async ({ stage, staff, stranger }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    await 群主.here.says('/settings');
    expect(await 群主.here.presses('警报发到：客服台')).toContain('能看到那里的成员也会看到警报');
    await stage.settled();
    const 小明 = community.person('小明');
    const 小明的座位 = community.joins(小明);
    const 骗子 = community.person('客服01 官方');
    community.joins(骗子);
    await 小明的座位.sees('疑似冒充');
    expect(await 小明的座位.presses('⛔ 封禁')).toContain('只有可以管理成员的管理员或客服');
    const 陌生人 = stranger('陌生人');
    await 陌生人.inDesk.says('/queue');
    await 陌生人.inDesk.sees('不在客服名单中');
    expect(await 陌生人.inDesk.forges('g.case:ban:1')).toContain('只有可以管理成员的管理员或客服');
    await stage.settled();
    expect(community.isBanned(骗子)).toBe(false);
    await decides(群主.here, '群主小陈', '⛔ 封禁');
    await stage.settled();
    expect(community.isBanned(骗子)).toBe(true);
    await 群主.here.says('/audit');
    await 群主.here.sees(/操作记录[\s\S]*群主小陈: 封禁 客服01 官方[\s\S]*修改设置 · 📣 警报发到：本群/);
    expect(客服01.inDesk.page.filter(({ text }) => text.includes('疑似冒充'))).toEqual([]);
  },
  { needs },
);

scenario(
  'alerts go to the room that admins chose, and who runs the group decides there',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    const 小明 = community.person('小明');
    community.invites();
    const lobby = community.joins(小明);
    await 群主.here.sees('核实提醒');
    const room = community.in('管理室', 群主);
    await room.says('/settings alerts here');
    await room.sees(/能看到这里的成员也会看到警报[\s\S]*示例社区 的设置/, { buttons: ['警报发到：本群指定的位置'] });
    const 骗子 = community.person('客服01 官方');
    community.joins(骗子);
    await room.sees(/疑似冒充[\s\S]*客服01 官方/);
    // Reminders stay where everybody reads them.
    await lobby.sees('核实提醒');
    expect(community.said.join()).not.toContain('疑似冒充');
    const passer = community.in('管理室', 小明);
    await passer.sees('疑似冒充');
    expect(await passer.presses('⛔ 封禁')).toContain('只有可以管理成员的管理员或客服');
    await decides(room, '群主小陈', '🔇 禁言');
    await stage.settled();
    expect(community.mayWrite(骗子)).toBe(false);
    await stage.restart();
    await decides(room, '群主小陈', '撤销');
    await stage.settled();
    expect(community.mayWrite(骗子)).toBe(true);
    await room.says('/audit');
    await room.sees(/修改设置 · 📣 警报发到：本群指定的位置 \(管理室\)/);
    await room.says('/settings alerts desk');
    await room.sees('的设置', { buttons: ['警报发到：客服台'] });
    community.joins(community.person('客服01 在线'));
    await 客服01.inDesk.sees(/疑似冒充[\s\S]*客服01 在线/);
  },
  { needs: [...needs, 'rooms'] },
);

scenario(
  'admins choose the room in which reminders are posted',
  async ({ stage }) => {
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    await 群主.here.sees('核实提醒');
    const room = community.in('公告', 群主);
    await room.says('/settings here');
    await room.sees('示例社区 的设置');
    await stage.restart();
    stage.clock.passes('7h');
    await room.sees('核实提醒');
    // The one before stood elsewhere, and is gone all the same.
    await expect.poll(() => community.said.filter((text) => text.includes('核实提醒'))).toEqual([]);
  },
  { needs: [...needs, 'rooms'] },
);

scenario(
  'what was decided can be taken back, a ban too, after a restart too',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    community.invites();
    const 骗子 = community.person('客服01 官方');
    const seat = community.joins(骗子);
    await 客服01.inDesk.sees('疑似冒充');
    await decides(客服01.inDesk, '客服01', '⛔ 封禁');
    await stage.settled();
    expect(community.isBanned(骗子)).toBe(true);
    await stage.restart();
    await decides(客服01.inDesk, '客服01', '撤销');
    await stage.settled();
    expect(community.isBanned(骗子)).toBe(false);
    await decides(客服01.inDesk, '客服01', '☑️ 没有问题');
    // Whoever was found to be all right under this name is not reported under it again.
    community.joins(骗子);
    await seat.says('大家好');
    await 客服01.inDesk.seesNothingMore();
    await decides(客服01.inDesk, '客服01', '撤销');
  },
  { needs },
);

scenario(
  'look-alike links and phishing words are reported, and removed where the group chose so',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    const 骗子 = community.person('路人甲');
    const seat = community.joins(骗子);
    const first = await seat.says('请到 https://examp1e.com/airdrop 领取');
    await 客服01.inDesk.sees(/仿冒链接[\s\S]*examp1e\[\.\]com[\s\S]*消息原文/, { without: 'https://examp1e.com' });
    expect(community.stands(first)).toBe(true);
    await seat.says('please visit https://example.com for news');
    await endsTheDryRun(stage, 群主.here, '钓鱼链接：只报告');
    const second = await seat.says('请把您的助记词发给我，我帮您验证钱包');
    await 客服01.inDesk.sees(/钓鱼话术[\s\S]*消息已要求平台删除/);
    await stage.settled();
    expect(community.stands(second)).toBe(false);
    await 客服01.inDesk.seesNothingMore();
    const own = await 群主.here.says('大家小心，examp1e.com 是假的');
    await stage.settled();
    expect(community.stands(own)).toBe(true);
    await 客服01.inDesk.seesNothingMore();
  },
  { needs },
);

const phrase = 'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';

scenario(
  'a secret posted in a group goes, and its owner is warned where that is allowed',
  async ({ stage }) => {
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    const 小明 = community.person('小明');
    const seat = community.joins(小明);
    await endsTheDryRun(stage, 群主.here, '误发密钥：只提醒');
    const second = await seat.says(`助记词 ${phrase}`);
    await seat.sees('刚才有一条消息含有密码或密钥，已被删除');
    await stage.settled();
    expect(community.stands(second)).toBe(false);
    await 小明.seesNothingMore();
    await 小明.starts();
    await 小明.sees('官方客服');
    await seat.says(`助记词 ${phrase}`);
    await 小明.sees(/“示例社区”里发的消息含有助记词[\s\S]*已要求删除/);
    expect(await stage.whereabouts(phrase)).toEqual([]);
  },
  { needs },
);

scenario(
  'what was harmless when it was said is looked at again when it is changed',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    await endsTheDryRun(stage, 群主.here, '钓鱼链接：只报告', '误发密钥：只提醒');
    const seat = community.joins(community.person('路人甲'));
    const first = await seat.types('大家好，今天有空投吗');
    await stage.settled();
    await 客服01.inDesk.seesNothingMore();
    await seat.edits(first, '空投在这里领 https://examp1e.com/airdrop');
    await 客服01.inDesk.sees(/仿冒链接[\s\S]*消息已要求平台删除/);
    await stage.settled();
    expect(community.stands(first)).toBe(false);
    const second = await seat.types('我来说下我的情况');
    await stage.settled();
    await seat.edits(second, `我的助记词 ${phrase}`);
    await seat.sees('刚才有一条消息含有密码或密钥，已被删除');
    await stage.settled();
    expect(community.stands(second)).toBe(false);
    expect(await stage.whereabouts(phrase)).toEqual([]);
  },
  { needs: [...needs, 'edits'] },
);
