import { expect } from 'vitest';
import { scenario, scenarioOn } from './on-every-stage.ts';
import { decides } from './stories.ts';

const needs = ['groups', 'communities'] as const;

scenario(
  'a mute ends by itself, after a restart too, and everything is in the audit log',
  async ({ stage }) => {
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    const 小明 = community.person('小明');
    const 小红 = community.person('小红');
    const seat = community.joins(小明);
    const 旁人 = community.joins(小红);
    const rude = await seat.says('一句很不礼貌的话');
    await community.commands(旁人, '/mute 1h', 小明, rude);
    await 旁人.sees('只有可以管理成员的管理员或客服');
    await community.commands(群主.here, '/warn 请文明发言', 小明, rude);
    await 群主.here.sees(/小明，管理员提醒您注意言行[\s\S]*请文明发言/);
    await community.commands(群主.here, '/mute 1h 刷屏', 小明, rude);
    await 群主.here.sees('已禁言，1 小时后自动解除');
    expect(community.mayWrite(小明)).toBe(false);
    await stage.stop();
    stage.clock.passes('61m');
    await stage.start();
    await expect.poll(() => community.mayWrite(小明), { timeout: 5_000 }).toBe(true);
    await stage.settled();
    await community.commands(群主.here, '/ban 广告', 小明, rude);
    await 群主.here.sees('已封禁。');
    expect(community.isBanned(小明)).toBe(true);
    await community.commands(群主.here, '/unban', 小明, rude);
    await 群主.here.sees('已解除封禁。');
    expect(community.isBanned(小明)).toBe(false);
    await 群主.here.says('/audit');
    await 群主.here.sees(
      /解除封禁 小明[\s\S]*封禁 小明[\s\S]*广告[\s\S]*到期自动解除 小明[\s\S]*禁言 小明[\s\S]*1h 刷屏[\s\S]*警告 小明[\s\S]*请文明发言/,
    );
  },
  { needs },
);

scenario(
  'whom an admin mutes anew by the platform’s own means stays muted when our mute is over',
  async ({ stage }) => {
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    const [小明, 小红] = [community.person('小明'), community.person('小红')];
    for (const member of [小明, 小红]) {
      const rude = await community.joins(member).says(`${member.name} 说的一句很不礼貌的话`);
      await community.commands(群主.here, '/mute 1h 刷屏', member, rude);
      await 群主.here.sees('已禁言，1 小时后自动解除');
      expect(community.mayWrite(member)).toBe(false);
    }
    community.silences(小明);
    await stage.settled();
    stage.clock.passes('61m');
    await stage.restart();
    await stage.settled();
    await 群主.here.says('/audit');
    await 群主.here.sees(/到期自动解除 小[\s\S]*到期自动解除 小/);
    expect([community.mayWrite(小明), community.mayWrite(小红)]).toEqual([false, true]);
  },
  { needs },
);

scenario(
  'a ban that ended while nobody was there is lifted once, and one that was lifted before is not touched',
  async ({ stage }) => {
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    const [小明, 小红] = [community.person('小明'), community.person('小红')];
    const first = await community.joins(小明).says('广告广告广告');
    const second = await community.joins(小红).says('广告广告广告广告');
    for (const [member, message] of [
      [小明, first],
      [小红, second],
    ] as const) {
      await community.commands(群主.here, '/ban 7d 广告', member, message);
      await 群主.here.sees('已封禁，7 天后自动解除');
      expect(community.isBanned(member)).toBe(true);
    }
    await community.commands(群主.here, '/unban', 小红, second);
    await 群主.here.sees('已解除封禁');
    // Banned anew, without an end: what was planned for the first ban is no more.
    await community.commands(群主.here, '/ban', 小红, second);
    await 群主.here.sees('已封禁。');
    await stage.stop();
    stage.clock.passes('8d');
    await stage.start();
    await expect.poll(() => community.isBanned(小明), { timeout: 5_000 }).toBe(false);
    await stage.settled();
    expect(community.isBanned(小红)).toBe(true);
    await stage.restart();
    stage.clock.passes('2d');
    await stage.restart();
    await stage.settled();
    await 群主.here.says('/audit');
    const { text } = await 群主.here.sees('到期自动解除 小明');
    expect(text.match(/到期自动解除/g)).toHaveLength(1);
  },
  { needs },
);

scenario(
  'a ban that ended while the bot was out of the group is lifted when it is let in again, and may do so',
  async ({ stage }) => {
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    const [小明, 小红] = [community.person('小明'), community.person('小红')];
    for (const [member, time] of [
      [小明, '2h'],
      [小红, '7d'],
    ] as const) {
      const ads = await community.joins(member).says(`${member.name} 的广告`);
      await community.commands(群主.here, `/ban ${time} 广告`, member, ads);
      await 群主.here.sees('已封禁');
    }
    await stage.settled();
    community.evicts();
    await stage.settled();
    stage.clock.passes('3h');
    await stage.restart();
    await stage.settled();
    community.invites();
    await 群主.here.sees('官方客服机器人');
    await expect.poll(() => community.isBanned(小明), { timeout: 8_000 }).toBe(false);
    await stage.settled();
    expect(community.isBanned(小红)).toBe(true);
  },
  { needs },
);

scenario(
  'admins and staff cannot be muted, and a bot without rights says that it could not',
  async ({ stage }) => {
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    const 副群主 = community.admin('副群主');
    community.invites({ rights: false });
    const 小明 = community.person('小明');
    await 群主.here.sees('官方客服机器人');
    const seat = community.joins(小明);
    const said = await 副群主.here.says('/settings');
    await 副群主.here.sees('示例社区 的设置');
    await community.commands(群主.here, '/mute 1h', 副群主, said);
    await 群主.here.sees('对方是管理员或客服，不能这样处理');
    await community.commands(seat, '/report 态度不好', 副群主, said);
    await seat.sees('已转给客服核查');
    const own = await seat.says('/verify example.com');
    await community.commands(群主.here, '/mute 1h', 小明, own);
    await 群主.here.sees('没有成功：我没有这个权限');
    expect(community.mayWrite(小明)).toBe(true);
    await community.commands(群主.here, '/mute 1s', 小明, own);
    await 群主.here.sees('时长要在 1 分钟到 365 天之间');
  },
  { needs },
);

scenario(
  'a report opens a case that staff see in the desk, and nothing of it is said in the group',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    community.invites();
    const 骗子 = community.person('路人甲');
    const 小明 = community.person('小明');
    const 骗子的座位 = community.joins(骗子);
    const seat = community.joins(小明);
    const bait = await 骗子的座位.says('内部消息，明天价格翻倍');
    await community.commands(seat, '/report 他私信骗我', 骗子, bait);
    await seat.sees('已转给客服核查（案件 C1）', { without: '翻倍' });
    await 客服01.inDesk.sees(/成员举报（示例社区）[\s\S]*路人甲[\s\S]*举报人：小明[\s\S]*他私信骗我/, {
      buttons: ['⛔ 封禁', '☑️ 没有问题'],
    });
    await community.commands(seat, '/report', 骗子, bait);
    await seat.sees('客服已经在核查了');
    await 客服01.inDesk.says('/cases');
    await 客服01.inDesk.sees(/未处理的案件[\s\S]*C1 成员举报 · 路人甲/);
    await decides(客服01.inDesk, '客服01', '⛔ 封禁');
    await stage.settled();
    expect(community.isBanned(骗子)).toBe(true);
    await 客服01.inDesk.says('/cases');
    await 客服01.inDesk.sees('没有未处理的案件');
    expect(community.said.join('\n')).not.toContain('翻倍');
  },
  { needs },
);

scenario(
  'an admin who is no staff sees a case from the list, decides it, and the desk sees that; a restart changes nothing',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    const 骗子 = community.person('路人甲');
    const bait = await community.joins(骗子).says('内部消息，明天价格翻倍');
    await community.commands(community.joins(community.person('小明')), '/report 他私信骗我', 骗子, bait);
    await 客服01.inDesk.sees('成员举报（示例社区）', { buttons: ['⛔ 封禁'] });
    await 群主.here.says('/cases');
    await 群主.here.sees('C1 成员举报 · 路人甲', { buttons: ['C1'] });
    await 群主.here.presses('C1');
    await 群主.here.sees(/成员举报（示例社区）[\s\S]*说明：他私信骗我/, { buttons: ['⛔ 封禁', '☑️ 没有问题'] });
    await 群主.here.presses('⛔ 封禁');
    await 客服01.inDesk.sees('已由 群主小陈 封禁', { edited: true, buttons: ['↩️ 撤销'] });
    await stage.restart();
    await stage.settled();
    expect(community.isBanned(骗子)).toBe(true);
    await 客服01.inDesk.presses('↩️ 撤销');
    await 客服01.inDesk.sees('成员举报', { edited: true, buttons: ['⛔ 封禁'] });
    await stage.settled();
    expect(community.isBanned(骗子)).toBe(false);
    await 群主.here.says('/audit');
    await 群主.here.sees(/客服01: 撤销决定 路人甲[\s\S]*群主小陈: 封禁 路人甲/);
  },
  { needs },
);

scenario(
  'who asks in a group whether something is official gets the verdict, and no link of it',
  async ({ stage }) => {
    const community = stage.house.ground('示例社区');
    community.invites();
    const seat = community.joins(community.person('小明'));
    await seat.says('/verify example.com');
    await seat.sees('✅ 官方：example.com');
    await seat.says('/verify https://examp1e.com/login');
    await seat.sees(/❌ 非官方：它在模仿我们的 example\.com/, { without: 'examp1e.com' });
    await seat.says('/verify https://somewhere.test/buy-now');
    await seat.sees('❓ 未知', { without: 'somewhere' });
    await seat.says('/verify');
    await seat.sees('请发 /verify 加上账号');
  },
  { needs: ['groups', 'communities', 'open-commands'] },
);

scenarioOn('discord', 'who asks in a server whether something is official is answered alone', async ({ stage }) => {
  const community = stage.house.ground('示例社区');
  community.invites();
  const seat = community.joins(community.person('小明'));
  await seat.says('/verify example.com');
  await seat.sees('✅ 官方');
  await seat.says('/verify https://examp1e.com/login');
  await seat.sees(/❌ 非官方[\s\S]*example\.com/);
  await stage.settled();
  expect(community.said.join('\n')).not.toContain('examp1e');
});

scenario(
  'staff are reminded before an official account lapses, once a step',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    await 客服01.inDesk.sees('还有 29 天');
    await stage.restart();
    await stage.settled();
    await 客服01.inDesk.seesNothingMore();
    stage.clock.passes('22d');
    await 客服01.inDesk.sees('还有 7 天');
    stage.clock.passes('2h');
    await stage.restart();
    await stage.settled();
    await 客服01.inDesk.seesNothingMore();
    // Eight days without the program: the steps of one day and of the day itself are told as one, late.
    await stage.stop();
    stage.clock.passes('8d');
    await stage.start();
    await 客服01.inDesk.sees('已于 2026-03-31 到期');
    await 客服01.inDesk.seesNothingMore();
  },
  {
    needs: ['groups'],
    at: '2026-03-02T10:00:00+08:00',
    timeoutMs: 30_000,
    policy: 'officialAccounts: [ { platform: wechat, value: example-gzh, verifiedUntil: 2026-03-31 } ]',
  },
);
