import { post } from './posting.ts';
import { type GuildState, INTENT, type World } from './state.ts';
import { memberView } from './views.ts';
import { MESSAGE, type WireMember, type WireUser } from './wire.ts';

export function newMember(joinedAt: string, roles: string[] = []): WireMember {
  return {
    nick: null,
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    flags: 0,
    joined_at: joinedAt,
    pending: false,
    premium_since: null,
    roles,
    mute: false,
    deaf: false,
  };
}

/** Lets someone into a guild; nothing when they are in. */
export function addMember(world: World, guild: GuildState, user: WireUser, roles: string[] = []): void {
  if (guild.banned.has(user.id)) throw new Error(`${user.username} is banned from "${guild.name}"`);
  if (guild.members.has(user.id)) return;
  guild.members.set(user.id, newMember(world.now(), roles));
  const d = { guild_id: guild.id, ...memberView(guild, user) };
  world.dispatch({ t: 'GUILD_MEMBER_ADD', intent: INTENT.members, d });
  const told = guild.channels.get(guild.systemChannelId ?? '');
  if (told !== undefined && !told.deleted) post(world, told, user, { type: MESSAGE.memberJoin });
  world.events.emit('member', { guild, userId: user.id, what: 'joined' });
  world.changed();
}

/** Takes someone out of a guild and its threads. */
export function removeMember(world: World, guild: GuildState, user: WireUser): void {
  if (!guild.members.delete(user.id)) return;
  for (const channel of guild.channels.values()) channel.threadMembers.delete(user.id);
  world.dispatch({ t: 'GUILD_MEMBER_REMOVE', intent: INTENT.members, d: { guild_id: guild.id, user } });
  world.events.emit('member', { guild, userId: user.id, what: 'left' });
  world.changed();
}

export function changeMember(world: World, guild: GuildState, userId: string, changes: Partial<WireMember>): void {
  const member = guild.members.get(userId);
  const user = world.user(userId);
  if (member === undefined || user === undefined) throw new Error(`${userId} is not in "${guild.name}"`);
  guild.members.set(userId, { ...member, ...changes });
  const d = { guild_id: guild.id, ...memberView(guild, user) };
  world.dispatch({ t: 'GUILD_MEMBER_UPDATE', intent: INTENT.members, d });
  world.events.emit('member', { guild, userId, what: 'edited' });
  world.changed();
}
