import { expect } from 'vitest';
import { scenario } from './on-every-stage.ts';
import { decides, endsTheDryRun } from './stories.ts';

const needs = ['groups', 'communities'] as const;

scenario(
  'who leads the group no more decides nothing, and a case is decided once',
  async ({ stage }) => {
    const community = stage.house.ground('一个社区');
    const 群主 = community.admin('群主小陈');
    const 副群主 = community.admin('副群主');
    community.invites();
    await endsTheDryRun(stage, 群主.here, '警报发到：客服台');
    const 骗子 = community.person('客服01 官方');
    community.joins(骗子);
    const alert = await 副群主.here.sees('疑似冒充');
    community.demotes(副群主);
    await stage.settled();
    expect(await 副群主.here.presses('⛔ 封禁', alert)).toContain('只有可以管理成员的管理员或客服');
    expect(community.isBanned(骗子)).toBe(false);
    await decides(群主.here, '群主小陈', '🔇 禁言');
    for (const [choice, answer] of [
      ['g.case:ban:1', '已经有人处理了'],
      ['g.case:trust:99999999999', '已经失效'],
      ['g.case:ban:-1', '已经失效'],
      ['g.case:ban:1e1', '已经失效'],
      ['g.set:links:__proto__', '已经失效'],
    ] as const) {
      expect(await 群主.here.forges(choice)).toContain(answer);
    }
    await stage.settled();
    expect([community.isBanned(骗子), community.mayWrite(骗子)]).toEqual([false, false]);
  },
  { needs },
);

scenario(
  'of a hundred who come in at once, impostors alone are reported, and one reminder is posted',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('一个社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    await 群主.here.sees('核实提醒');
    stage.clock.passes('5m');
    const odd = ['🎉🎉🎉', '\u200b\u2060', '哈'.repeat(64), '\u{1F1E8}\u{1F1F3}'.repeat(8), '1', '\u0301', '.'];
    const names = Array.from({ length: 98 }, (_, at) => odd[at] ?? `路人${at}`);
    for (const name of ['客服\u200b01', ...names, 'Ｅｘａｍｐｌｅ Ｅｘｃｈａｎｇｅ'])
      community.joins(community.person(name));
    await 客服01.inDesk.sees(/案件 C1：疑似冒充[\s\S]*客服01/);
    await 客服01.inDesk.sees(/案件 C2：疑似冒充[\s\S]*Example Exchange/);
    await stage.settled();
    stage.clock.passes('10s');
    await 群主.here.sees('核实提醒');
    await stage.settled();
    expect(community.said.filter((text) => text.includes('核实提醒'))).toHaveLength(1);
    await 客服01.inDesk.seesNothingMore();
  },
  { needs },
);

scenario(
  'a name whose letters are turned round by hidden characters is read as it is drawn',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('一个社区');
    community.invites();
    for (const [at, name] of [
      '\u202e10服客',
      '\u202e\u2066客服\u2069 \u202d01\u202c',
      '\u202e\u202d01\u202c服客',
    ].entries()) {
      community.joins(community.person(name));
      await 客服01.inDesk.sees(new RegExp(`案件 C${at + 1}：疑似冒充[\\s\\S]*客服01`));
    }
  },
  { needs },
);
