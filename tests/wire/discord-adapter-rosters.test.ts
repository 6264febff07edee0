import { afterEach, expect, it } from 'vitest';
import { type EmulatedUser, PERMISSION } from '../../bots/playground/discord/emulator.ts';
import { type Rig, startRig } from './discord-adapter-harness.ts';

let rig: Rig;
afterEach(() => rig.stop());

/** More people come in than two pages of members hold, by the age of their accounts. */
function crowd(count: number): EmulatedUser[] {
  return Array.from({ length: count }, (_, at) => {
    const user = rig.discord.user({ username: `crowd${at}` });
    rig.guild.joins(user);
    return user;
  });
}

function makesLead(user: EmulatedUser | undefined) {
  if (!user) throw new Error('nobody');
  const role = rig.guild.role({ name: 'mods', permissions: PERMISSION.banMembers });
  rig.guild.gives(user, role);
  return { user, role };
}

const news = () => rig.inbox.servers.at(-1);
const admins = () => news()?.admins?.map(({ id }) => id) ?? [];
const pages = () => rig.discord.callsOf('list_guild_members').length;

it('finds who leads a large server beyond the first page, slowly, and says until then that there may be more', async () => {
  rig = await startRig();
  const { user } = makesLead(crowd(2500).at(-1));
  await rig.receive();
  await rig.inbox.until(() => news()?.moreAdmins !== true && admins().includes(user.id));
  const [first] = rig.inbox.servers;
  expect(first).toMatchObject({ kind: 'added', moreAdmins: true, admins: [{ id: rig.guild.state.ownerId }] });
  expect(admins()).toEqual([user.id, rig.guild.state.ownerId].sort());
  expect(pages()).toBe(3);
  expect(rig.clock.waits.filter((ms) => ms === 5_000)).toHaveLength(2);
});

it('looks no further once all who have a leading role are found', async () => {
  rig = await startRig();
  const { user } = makesLead(crowd(3500).at(1200));
  await rig.receive();
  await rig.inbox.until(() => news()?.moreAdmins !== true && admins().includes(user.id));
  expect(pages()).toBe(2);
  expect(admins()).toContain(rig.guild.state.ownerId);
});

it('goes on where it was when Discord does not answer', async () => {
  rig = await startRig();
  const { user } = makesLead(crowd(2100).at(-1));
  rig.discord.inject({ kind: 'server-error', method: 'guild_role_member_counts', times: 2 });
  rig.discord.inject({ kind: 'too-many-requests', retryAfter: 0.01, method: 'list_guild_members' });
  rig.discord.inject({ kind: 'answer-lost', method: 'list_guild_members', times: 2 });
  await rig.receive();
  await rig.inbox.until(() => news()?.moreAdmins !== true && admins().includes(user.id));
});

it('looks again when a role gives more than it did, and not when it gives less', async () => {
  rig = await startRig();
  const { user, role } = makesLead(rig.ann);
  await rig.receive();
  await rig.inbox.until(() => admins().includes(user.id));
  const before = pages();
  const changes = (permissions: bigint) => {
    const changed = { ...role, permissions: permissions.toString() };
    rig.guild.state.roles.set(role.id, changed);
    rig.discord.injectRawEvent('GUILD_ROLE_UPDATE', { guild_id: rig.guild.id, role: changed });
  };
  changes(0n);
  await rig.inbox.until(() => !admins().includes(user.id));
  expect(pages()).toBe(before);
  changes(PERMISSION.manageGuild);
  await rig.inbox.until(() => admins().includes(user.id));
  await rig.discord.waitFor(() => pages() === before + 1);
});

it('learns who leads from what they write, where members may not be listed', async () => {
  rig = await startRig({ emulator: { portal: { serverMembers: false } } });
  const { user } = makesLead(rig.ann);
  await rig.receive();
  await rig.inbox.until(() => news()?.kind === 'added');
  expect(news()).toMatchObject({ admins: [], moreAdmins: true });
  user.in(rig.guild, 'general').says('hello');
  await rig.inbox.until(() => admins().includes(user.id));
  expect(news()).toMatchObject({ kind: 'regrouped', moreAdmins: true });
});
