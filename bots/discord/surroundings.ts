import type { Chat, Person } from '../../core/language/event.ts';
import { isObject, type Json, numberAt, objectAt, textAt } from '../read.ts';
import type { Guilds } from './guilds.ts';
import { idAt } from './ids.ts';
import { type Place, privateChatId } from './places.ts';

/** Who the bot is, from READY. */
export interface Bot {
  id: string;
  username: string;
  application: string;
}

/** A dispatch of the gateway: its type and its data, of which nothing is known yet. */
export interface Packet {
  t: string;
  d: unknown;
  /** Its number in its session. */
  s?: number;
}

/** What a packet alone does not say. */
export interface Surroundings {
  self: Bot;
  /** What is known of a channel; a thread's parent is in no message. */
  place(channel: string): Place | undefined;
  /** Whether a channel is a room of ours (the desk's): interactions elsewhere are between the person and the bot. */
  isRoom(channel: string): boolean;
  /** Servers that READY listed: their GUILD_CREATE is no joining. */
  known(guild: string): boolean;
  /** Who leads the servers, and where the bot can speak there. */
  guilds: Pick<Guilds, 'name' | 'powers' | 'leaders' | 'isLookedThrough' | 'allows' | 'speaks'>;
  /** Milliseconds since the epoch, for what carries no time. */
  now: number;
}

/** Not Discord's own: who leads a server (`guild_id`) was looked up. */
export const ROSTER = 'ROSTER';

/** Where the bot can speak in a server. */
export function guildChat(id: string, { guilds, isRoom }: Surroundings): Chat {
  const title = guilds.name(id);
  return { id: guilds.speaks(id, isRoom) ?? id, kind: 'group', ...(title === undefined ? {} : { title }) };
}

/** Where a message was written. A private thread with one member is that member's private chat. */
export function chatOf(message: Json, from: Person, { place }: Surroundings): Chat {
  const channel = idAt(message, 'channel_id');
  const where = place(channel);
  if (where?.member === from.id) return privateChat(from);
  if (where ? where.kind === 'direct' : !isInGuild(message)) return privateChat(from);
  return roomChat(channel, where);
}

function roomChat(channel: string, where: Place | undefined): Chat {
  const parent = where?.kind === 'thread' ? where.parent : undefined;
  const chat: Chat =
    parent === undefined ? { id: channel, kind: 'group' } : { id: parent, kind: 'group', thread: channel };
  if (parent === undefined && where?.name !== undefined) chat.title = where.name;
  return chat;
}

function privateChat(from: Person): Chat {
  return { id: privateChatId(from.id), kind: 'private' };
}

/** Where an interaction belongs; `room`: where it happened, when that is another place. */
export interface InteractionPlace {
  chat: Chat;
  room?: Chat;
}

/** Interactions outside our own rooms are between the person and the bot, wherever they happened. */
export function interactionPlace(interaction: Json, from: Person, around: Surroundings): InteractionPlace {
  const channel = textAt(interaction, 'channel_id');
  if (channel === undefined || !isInGuild(interaction)) return { chat: privateChat(from) };
  if (around.place(channel)?.member === from.id) return { chat: privateChat(from) };
  const given = objectAt(interaction, 'channel');
  const parent = given && textAt(given, 'parent_id');
  const thread = given !== undefined && [10, 11, 12].includes(numberAt(given, 'type') ?? 0);
  const where: Place | undefined =
    thread && parent !== undefined ? { id: channel, kind: 'thread', parent } : around.place(channel);
  const chat = roomChat(channel, where);
  return around.isRoom(chat.id) ? { chat } : { chat: privateChat(from), room: chat };
}

/** What every event has. `key`: unique per event; `at`: milliseconds since the epoch. */
export function base(key: string, chat: Chat, from: Person, at: number) {
  const lane = `discord:${chat.kind === 'private' ? from.id : (chat.thread ?? chat.id)}`;
  return { key, lane, channel: 'discord', at, chat, from };
}

/** Whether something happened in a server. */
export function isInGuild(holder: Json): boolean {
  return textAt(holder, 'guild_id') !== undefined;
}

/** The channel that a dispatch is about; empty when it is about none. */
export function channelOf({ d }: Packet): string {
  return (isObject(d) && typeof d.channel_id === 'string' && d.channel_id) || '';
}
