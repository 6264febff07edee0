import type { REST } from '@discordjs/rest';
import { isObject, type Json, numberAt, objectsAt, textAt } from '../read.ts';
import { outcomeOf } from './errors.ts';
import { idAt } from './ids.ts';
import { describe, type Scrub } from './log.ts';

/** Channel types that can be the desk (Discord, "Channel Types"): text and forum. */
const TEXT = 0;
const FORUM = 15;

/** What the bot must be allowed in the desk's channel, by the names of Discord's settings and their bits ("Permissions"). */
const needed: readonly (readonly [name: string, bit: bigint, where: readonly number[]])[] = [
  ['View Channel', 1n << 10n, [TEXT, FORUM]],
  ['Send Messages', 1n << 11n, [TEXT, FORUM]],
  ['Attach Files', 1n << 15n, [TEXT, FORUM]],
  ['Read Message History', 1n << 16n, [TEXT, FORUM]],
  ['Add Reactions', 1n << 6n, [TEXT, FORUM]],
  ['Manage Threads', 1n << 34n, [TEXT, FORUM]],
  ['Create Public Threads', 1n << 35n, [TEXT]],
  ['Send Messages in Threads', 1n << 38n, [TEXT, FORUM]],
];
const ADMINISTRATOR = 1n << 3n;

/**
 * What keeps a channel from being the desk: it must be a text or forum channel in which the bot may do what tickets
 * need. Rejects when Discord cannot be asked.
 */
export async function deskProblems(chat: string, { rest, scrub }: { rest: REST; scrub: Scrub }): Promise<string[]> {
  try {
    const channel = await rest.get(`/channels/${chat}`);
    if (!isObject(channel)) throw new TypeError('the answer is no channel');
    const type = numberAt(channel, 'type') ?? -1;
    const guild = textAt(channel, 'guild_id');
    if ((type !== TEXT && type !== FORUM) || guild === undefined) {
      return [`The desk's channel ${chat} is neither a text nor a forum channel of a server.`];
    }
    const granted = await permissionsIn(rest, guild, channel);
    const lacking = needed.filter(([, bit, types]) => types.includes(type) && (granted & bit) === 0n);
    if (lacking.length === 0) return [];
    return [`In the desk's channel ${chat} the bot lacks: ${lacking.map(([name]) => name).join(', ')}.`];
  } catch (error) {
    if (outcomeOf(error, { repeatable: true }, scrub).state !== 'failed') throw error;
    const why = describe(error, scrub);
    return [`The desk's channel ${chat} cannot be used (${why}): check desk.chat, and that the bot is in the server.`];
  }
}

/** The bot's permissions in a channel: its roles', then the channel's overwrites (Discord, "Permission Overwrites"). */
async function permissionsIn(rest: REST, guild: string, channel: Json): Promise<bigint> {
  const me = object(await rest.get('/users/@me'));
  const id = idAt(me, 'id');
  const [server, member] = await Promise.all([
    rest.get(`/guilds/${guild}`).then(object),
    rest.get(`/guilds/${guild}/members/${id}`).then(object),
  ]);
  const mine = new Set([guild, ...(Array.isArray(member.roles) ? member.roles.map(String) : [])]);
  const base = objectsAt(server, 'roles')
    .filter((role) => mine.has(idAt(role, 'id')))
    .reduce((all, role) => all | bits(role, 'permissions'), 0n);
  if ((base & ADMINISTRATOR) !== 0n) return ~0n;
  const overwrites = objectsAt(channel, 'permission_overwrites');
  const everyone = overwrites.filter((one) => idAt(one, 'id') === guild);
  const roles = overwrites.filter((one) => idAt(one, 'id') !== guild && mine.has(idAt(one, 'id')));
  const own = overwrites.filter((one) => idAt(one, 'id') === id);
  return [everyone, roles, own].reduce((granted, layer) => {
    const deny = layer.reduce((all, one) => all | bits(one, 'deny'), 0n);
    const allow = layer.reduce((all, one) => all | bits(one, 'allow'), 0n);
    return (granted & ~deny) | allow;
  }, base);
}

function bits(holder: Json, key: string): bigint {
  const written = textAt(holder, key) ?? '0';
  return /^\d+$/.test(written) ? BigInt(written) : 0n;
}

function object(answer: unknown): Json {
  if (!isObject(answer)) throw new TypeError('the answer is no object');
  return answer;
}
