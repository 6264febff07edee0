import type { Event, Person } from '../../core/language/event.ts';
import { type Json, needed, objectAt, textAt } from '../read.ts';
import { idAt } from './ids.ts';
import { personOf } from './people.ts';
import { base, guildChat, type Surroundings } from './surroundings.ts';

/** The bot was put in a server, or out of it. */
export function fromMembership(type: 'GUILD_CREATE' | 'GUILD_DELETE', guild: Json, around: Surroundings): Event[] {
  // Unavailable: an outage of the platform's, nobody was removed.
  if (guild.unavailable === true) return [];
  const id = idAt(guild, 'id');
  const chat = guildChat(id, around);
  const title = textAt(guild, 'name');
  if (title !== undefined) chat.title = title;
  const server = id;
  const from: Person = { ...personOf({ id: around.self.id, username: around.self.username }), bot: true };
  if (type === 'GUILD_DELETE')
    return [{ kind: 'removed', ...base(`discord:removed:${id}:${around.now}`, chat, from, around.now), server }];
  const joined = Date.parse(textAt(guild, 'joined_at') ?? '');
  const at = Number.isNaN(joined) ? around.now : joined;
  // A server joined while we were away is listed in READY too: then the day tells.
  if (around.known(id) && around.now - at > 24 * 3_600_000) return fromRoster({ guild_id: id }, around);
  const { guilds } = around;
  const news = { server, allows: guilds.allows(id), ...leadersOf(id, guilds) };
  return [{ kind: 'added', ...base(`discord:added:${id}:${at}`, chat, from, at), ...news }];
}

/** Someone came in, or may be called something else: what changed in a member, Discord does not say. */
export function fromPerson(
  type: 'GUILD_MEMBER_ADD' | 'GUILD_MEMBER_UPDATE',
  member: Json,
  around: Surroundings,
): Event[] {
  const server = needed(textAt(member, 'guild_id'), 'guild_id');
  const from = personOf(needed(objectAt(member, 'user'), 'user'), member);
  if (from.bot === true) return [];
  const kind = type === 'GUILD_MEMBER_ADD' ? 'joined' : 'renamed';
  const joined = textAt(member, 'joined_at') ?? '';
  const which = kind === 'joined' ? joined : `${joined}:${around.now}`;
  const common = base(`discord:${kind}:${server}:${from.id}:${which}`, guildChat(server, around), from, around.now);
  return [{ kind, ...common, server }];
}

/** Who leads a server, and what the bot may do there. */
export function fromRoster(data: Json, around: Surroundings): Event[] {
  const server = needed(textAt(data, 'guild_id'), 'guild_id');
  const from: Person = { ...personOf({ id: around.self.id, username: around.self.username }), bot: true };
  const common = base(`discord:roster:${server}:${around.now}`, guildChat(server, around), from, around.now);
  const { guilds } = around;
  return [{ kind: 'regrouped', ...common, server, allows: guilds.allows(server), ...leadersOf(server, guilds) }];
}

function leadersOf(id: string, guilds: Surroundings['guilds']): Pick<Event, 'admins' | 'moreAdmins'> {
  return { admins: guilds.leaders(id), ...(guilds.isLookedThrough(id) ? {} : { moreAdmins: true }) };
}
