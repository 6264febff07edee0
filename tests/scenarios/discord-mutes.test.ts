import { expect } from 'vitest';
import { scenarioOn } from './on-every-stage.ts';
import { decides } from './stories.ts';

scenarioOn(
  'discord',
  'a mute lasts as long as it was said, though Discord mutes for four weeks at most',
  async ({ stage, house }) => {
    const muted = (times: number) =>
      house.emulator.waitFor(() => house.emulator.callsOf('update_guild_member').length === times, {
        timeoutMs: 8_000,
      });
    const community = stage.house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    const 小明 = community.person('小明');
    const seat = community.joins(小明);
    const rude = await seat.says('一句很不礼貌的话');
    await community.commands(群主.here, '/mute 40d 刷屏', 小明, rude);
    await 群主.here.sees('已禁言，40 天后自动解除');
    await stage.settled();
    await muted(1);
    stage.clock.passes('27d');
    await stage.restart();
    await muted(2);
    stage.clock.passes('10d');
    expect(community.mayWrite(小明)).toBe(false);
    stage.clock.passes('3d');
    await stage.restart();
    await stage.settled();
    expect(community.mayWrite(小明)).toBe(true);
    stage.clock.passes('60d');
    await stage.restart();
    await stage.settled();
    await muted(2);
    expect(community.mayWrite(小明)).toBe(true);
  },
);

scenarioOn(
  'discord',
  'who was muted because of a case stays so until it is taken back; a mute that cannot be renewed is told',
  async ({ stage, staff, member, house }) => {
    const 客服01 = staff();
    const 骗子 = member('路人甲');
    const 同伙 = member('路人乙');
    const mayWrite = ({ id }: { id: string }) => {
      const until = house.guild.state.members.get(id)?.communication_disabled_until;
      return !(until && Date.parse(until) > house.emulator.world.clock());
    };
    const seat = house.seatIn(member('小明'));
    for (const [at, one] of [骗子, 同伙].entries()) {
      await seat.usesMenuOf(house.user(one).in(house.guild).says('一句很不礼貌的话'), '举报给客服');
      await seat.sees(`案件 C${at + 1}`);
      await 客服01.inDesk.sees('成员举报');
      await decides(客服01.inDesk, '客服01', '🔇 禁言');
    }
    await stage.settled();
    house.guild.leaves(house.user(同伙));
    for (const times of [4, 5, 6]) {
      stage.clock.passes('27d');
      await stage.restart();
      // Of those who left, no more than once.
      await house.emulator.waitFor(() => house.emulator.callsOf('update_guild_member').length === times);
      expect(mayWrite(骗子)).toBe(false);
    }
    await 客服01.inDesk.sees(/示例社区 里 路人乙 的禁言快到期了，没能续上/);
  },
);
