import { expect } from 'vitest';
import { scenario } from './on-every-stage.ts';
import type { DeskPerson, Member, Seen } from './people.ts';
import type { Stage } from './stage.ts';
import { decides } from './stories.ts';

const needs = ['groups', 'communities'] as const;

/** Asks for one's data to be erased; gives what was said to it. */
async function erases(member: Member): Promise<string> {
  await member.starts();
  await member.sees('官方客服');
  await member.says('/erase');
  await member.sees(/社区群里[\s\S]*无法恢复/);
  await member.presses('确认清除');
  return (await member.sees('您的数据已清除')).text;
}

/** Which of these words are still kept, or stand in an alert. */
async function remains(stage: Stage, staff: DeskPerson, words: readonly string[]): Promise<string[]> {
  const alerts = staff.inDesk.page.map(({ text }) => text).filter((text) => /案件 C\d+：/.test(text));
  const kept = [await stage.databaseText(), ...alerts].join('\n');
  return words.filter((each) => kept.includes(each));
}

scenario(
  'who reported someone and erases their data is named nowhere; what they reported is still decided',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    community.invites();
    const 骗子 = community.person('路人甲');
    const 小明 = community.person('王小明先生');
    const bait = await community.joins(骗子).says('内部消息，明天价格翻倍');
    const seat = community.joins(小明);
    await community.commands(seat, '/report 他骗走了我三千块', 骗子, bait);
    await seat.sees('案件 C1');
    const alert = await 客服01.inDesk.sees(/举报人：王小明先生[\s\S]*他骗走了我三千块/);
    expect(await erases(小明)).not.toContain('没有处理完');
    await stage.settled();
    expect(alert.id).toBe(客服01.inDesk.page.find(({ text }) => text.includes('案件 C1'))?.id);
    expect(await remains(stage, 客服01, ['王小明先生', '他骗走了我三千块'])).toEqual([]);
    await stage.restart();
    await 客服01.inDesk.sees(/成员举报[\s\S]*路人甲/, { edited: true, without: '举报人' });
    await decides(客服01.inDesk, '客服01', '⛔ 封禁');
    await stage.settled();
    expect(community.isBanned(骗子)).toBe(true);
  },
  { needs },
);

scenario(
  'erasing their data frees no impostor: the case stays until it is decided, and a day later nothing names them',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    const 骗子 = community.person('客服01 官方');
    const seat = community.joins(骗子);
    await 客服01.inDesk.sees(/疑似冒充[\s\S]*客服01 官方/);
    const bait = await seat.says('请到 https://examp1e.com/airdrop 领取空投');
    await 客服01.inDesk.sees(/仿冒链接[\s\S]*领取空投/);
    await community.commands(群主.here, '/warn 请不要冒充客服', 骗子, bait);
    await 群主.here.sees('管理员提醒您注意言行');
    await community.commands(群主.here, '/mute 2d 冒充', 骗子, bait);
    await 群主.here.sees('已禁言');
    expect(await erases(骗子)).toMatch(/一件和您有关的事没有处理完[\s\S]*自动清除/);
    await stage.settled();
    expect(await stage.databaseText()).toContain('领取空投');
    await 群主.here.says('/audit');
    await 群主.here.sees(/禁言 已清除资料的成员[\s\S]*2d 冒充/, { without: '客服01 官方' });

    await stage.restart();
    await 客服01.inDesk.says('/cases');
    await 客服01.inDesk.sees(/C2 仿冒链接[\s\S]*C1 疑似冒充/);
    await decides(客服01.inDesk, '客服01', '⛔ 封禁', alertIn(客服01, '疑似冒充'));
    await decides(客服01.inDesk, '客服01', '☑️ 没有问题', alertIn(客服01, '仿冒链接'));
    await stage.stop();
    stage.clock.passes('25h');
    await stage.start();
    await 客服01.inDesk.sees(/疑似冒充[\s\S]*已清除资料的成员[\s\S]*已由 客服01 封禁/, { edited: true });
    await 客服01.inDesk.sees(/仿冒链接[\s\S]*已清除资料的成员/, { edited: true });
    await stage.settled();
    expect(await remains(stage, 客服01, ['客服01 官方', '领取空投', 'examp1e'])).toEqual([]);
    expect(await stage.databaseText()).toContain(骗子.id);
    expect(community.isBanned(骗子)).toBe(true);
    await 客服01.inDesk.presses('撤销', alertIn(客服01, '疑似冒充'));
    await stage.settled();
    expect(community.isBanned(骗子)).toBe(false);
  },
  { needs, timeoutMs: 60_000 },
);

/** The alert of that kind as it stands now; not the list of open cases. */
function alertIn(staff: DeskPerson, kind: string): Seen {
  const found = staff.inDesk.page.findLast(
    ({ text, buttons }) => text.includes(kind) && !text.includes('📂') && buttons.length > 0,
  );
  if (!found) throw new Error(`no alert about ${kind} stands`);
  return found;
}

scenario(
  'a name that was trusted stays so once its bearer erased their data, though it is kept no more',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    community.invites();
    const 同名 = community.person('Examp1e Exchange 粉丝');
    const seat = community.joins(同名);
    await 客服01.inDesk.sees('疑似冒充');
    await decides(客服01.inDesk, '客服01', '🤝 信任此名');
    await erases(同名);
    await 客服01.inDesk.sees(/疑似冒充[\s\S]*已清除资料的成员/, { edited: true });
    await stage.settled();
    expect(await remains(stage, 客服01, ['Examp1e'])).toEqual([]);
    await stage.restart();
    await seat.says('大家好，请问今天有活动吗');
    await 客服01.inDesk.seesNothingMore();
    community.renames(同名, '官方客服 客服01');
    await seat.says('有问题来找我');
    await 客服01.inDesk.sees(/疑似冒充[\s\S]*官方客服 客服01/);
  },
  { needs },
);
