import { closedToBot, editOthers, invalid, notText, threadArchived, threadLocked, unknownMessage } from '../errors.ts';
import { integerOf, isRecord, type Json } from '../fields.ts';
import { mentionedBy } from '../mentions.ts';
import { isTrue, keptOf, type Payload, readPayload, requireSomething } from '../payload.ts';
import { may, PERMISSION } from '../permissions.ts';
import { type Draft, edit, erase, post } from '../posting.ts';
import { byAge, isSnowflake } from '../snowflakes.ts';
import { type ChannelState, isThread, type StoredMessage, type World } from '../state.ts';
import { isAlwaysReadable, messageView } from '../views.ts';
import { CHANNEL, FLAG, MESSAGE, type WireMessage } from '../wire.ts';
import {
  bodyOf,
  channelOf,
  messageOf,
  type Platform,
  param,
  type Request,
  type Route,
  requirePermission,
} from './platform.ts';

const MESSAGES = '/channels/{channel_id}/messages';
const ONE = `${MESSAGES}/{message_id}`;
const SETTABLE = FLAG.suppressEmbeds | FLAG.suppressNotifications | FLAG.componentsV2 | FLAG.voiceMessage;

export const messageRoutes: readonly Route[] = [
  { operation: 'list_messages', verb: 'GET', path: MESSAGES, run: list },
  { operation: 'create_message', verb: 'POST', path: MESSAGES, run: create },
  {
    operation: 'get_message',
    verb: 'GET',
    path: ONE,
    run: (platform, request) => {
      const channel = channelOf(platform, request);
      requirePermission(platform, channel, PERMISSION.readMessageHistory);
      return shown(platform.world, channel, messageOf(channel, request));
    },
  },
  { operation: 'update_message', verb: 'PATCH', path: ONE, run: update },
  { operation: 'delete_message', verb: 'DELETE', path: ONE, run: remove },
  { operation: 'create_pin', verb: 'PUT', path: `${MESSAGES}/pins/{message_id}`, run: (p, r) => pin(p, r, true) },
  { operation: 'delete_pin', verb: 'DELETE', path: `${MESSAGES}/pins/{message_id}`, run: (p, r) => pin(p, r, false) },
  {
    operation: 'deprecated_create_pin',
    verb: 'PUT',
    path: '/channels/{channel_id}/pins/{message_id}',
    run: (platform, request) => pin(platform, request, true),
  },
  {
    operation: 'deprecated_delete_pin',
    verb: 'DELETE',
    path: '/channels/{channel_id}/pins/{message_id}',
    run: (platform, request) => pin(platform, request, false),
  },
  {
    operation: 'trigger_typing_indicator',
    verb: 'POST',
    path: '/channels/{channel_id}/typing',
    run: (platform, request) => {
      const channel = channelOf(platform, request);
      const { world } = platform;
      world.events.emit('typing', { channel, userId: world.bot.id });
      world.changed();
      return undefined;
    },
  },
];

/** The draft that a checked payload makes, its files stored. */
export function draftOf(world: World, channel: ChannelState, payload: Payload): Draft {
  const attachments = payload.files.map((file) => world.files.add(world.ids.next(), channel.id, file));
  return {
    ...(payload.content !== undefined && { content: payload.content }),
    ...(payload.embeds !== undefined && { embeds: payload.embeds }),
    ...(payload.components !== undefined && { components: payload.components }),
    ...(attachments.length > 0 && { attachments }),
  };
}

/** Changes a message by a payload: what the payload leaves out stays. */
export function applyEdit(world: World, channel: ChannelState, stored: StoredMessage, payload: Payload): void {
  const { message } = stored;
  const { attachments: added = [], ...changes } = draftOf(world, channel, payload);
  const whole = { ...message, ...changes, attachments: [...keptOf(payload, message.attachments), ...added] };
  if (isEmpty(whole)) requireSomething({ ...payload, content: '' });
  const mentioned = mentionedBy(world, channel, world.bot.id, whole.content, payload.allowed);
  const flags = (message.flags & ~(FLAG.loading | FLAG.suppressEmbeds)) | (payload.flags & SETTABLE);
  edit(world, channel, stored, { ...changes, attachments: whole.attachments, flags }, { byBot: true, mentioned });
}

/** A reference as a message carries it, with the message it answers. Refuses an unknown one unless told not to. */
function referenceOf(channel: ChannelState, body: Json): { draft: Draft; replied: StoredMessage | undefined } {
  const reference = body.message_reference;
  if (!isRecord(reference)) return { draft: {}, replied: undefined };
  const stored = channel.byId.get(String(reference.message_id));
  if (stored === undefined || stored.visibleTo !== undefined) {
    if (reference.fail_if_not_exists === false) return { draft: {}, replied: undefined };
    throw invalid('message_reference', 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  }
  return { draft: replyDraft(channel, stored), replied: stored };
}

export function replyDraft(channel: ChannelState, stored: StoredMessage): Draft {
  const guild = channel.guild === undefined ? {} : { guild_id: channel.guild.id };
  const { referenced_message: _, ...referenced } = stored.message;
  return {
    type: MESSAGE.reply,
    message_reference: { type: 0, channel_id: channel.id, message_id: stored.id, ...guild },
    referenced_message: referenced,
  };
}

function shown(world: World, channel: ChannelState, stored: StoredMessage): WireMessage & Json {
  const readable = world.portal.messageContent || isAlwaysReadable(world, channel, stored.message);
  return messageView(world, stored, readable);
}

/** Refuses what the bot may not write here: closed DMs, forums, locked threads, missing rights. */
function requireMayWrite(platform: Platform, channel: ChannelState): void {
  const { world } = platform;
  if (channel.person !== undefined) {
    if (channel.person.blocked || channel.person.dmsClosed || !sharesGuild(world, channel)) throw closedToBot();
    return;
  }
  if (channel.wire.type === CHANNEL.forum) throw notText();
  const metadata = channel.wire.thread_metadata;
  const mayManage = channel.guild !== undefined && may(channel.guild, world.bot.id, channel, PERMISSION.manageThreads);
  if (metadata?.locked === true && (metadata.archived || !mayManage)) throw threadLocked();
  requirePermission(platform, channel, isThread(channel) ? PERMISSION.sendMessagesInThreads : PERMISSION.sendMessages);
}

function list(platform: Platform, request: Request): unknown {
  const channel = channelOf(platform, request);
  if (channel.wire.type === CHANNEL.forum) throw notText();
  requirePermission(platform, channel, PERMISSION.readMessageHistory);
  const { query } = request;
  const limit = integerOf({ limit: query.limit === undefined ? 50 : Number(query.limit) }, 'limit', '', 1, 100) ?? 50;
  const all = channel.messages.filter(({ deleted, visibleTo }) => !deleted && visibleTo === undefined);
  return chosen(all, query, limit)
    .reverse()
    .map((stored) => shown(platform.world, channel, stored));
}

/** Docs: `after` gives the messages right after an id, `before` those right before, both newest first. */
function chosen(all: readonly StoredMessage[], query: Request['query'], limit: number): StoredMessage[] {
  const { after, before, around } = query;
  for (const id of [after, before, around]) {
    if (id !== undefined && !isSnowflake(id) && id !== '0') {
      throw invalid('after', 'NUMBER_TYPE_COERCE', `Value "${id}" is not snowflake.`);
    }
  }
  if (after !== undefined) return all.filter(({ id }) => byAge(id, after) > 0).slice(0, limit);
  if (before !== undefined) return all.filter(({ id }) => byAge(id, before) < 0).slice(-limit);
  if (around === undefined) return all.slice(-limit);
  const half = Math.floor(limit / 2);
  const older = all.filter(({ id }) => byAge(id, around) <= 0).slice(-half - 1);
  return [...older, ...all.filter(({ id }) => byAge(id, around) > 0).slice(0, half)];
}

function create(platform: Platform, request: Request): unknown {
  const { world, nonces } = platform;
  const channel = channelOf(platform, request);
  const body = bodyOf(request);
  const nonce = nonceOf(body);
  requireMayWrite(platform, channel);
  const payload = readPayload(body, request.uploads);
  if (payload.files.length > 0) requirePermission(platform, channel, PERMISSION.attachFiles);
  const { draft: reference, replied } = referenceOf(channel, body);
  requireSomething(payload);
  const enforced = nonce !== undefined && isTrue(body, 'enforce_nonce');
  const known = enforced ? nonces.find(nonce) : undefined;
  if (known !== undefined) return messageView(world, known);
  const { content = '', allowed } = payload;
  const mentioned = mentionedBy(world, channel, world.bot.id, content, allowed, replied?.author.id);
  const draft = { ...draftOf(world, channel, payload), ...reference, flags: payload.flags & SETTABLE };
  const stored = post(world, channel, world.bot, { ...draft, ...(nonce !== undefined && { nonce }) }, { mentioned });
  if (nonce !== undefined) nonces.remember(nonce, stored);
  return messageView(world, stored);
}

function update(platform: Platform, request: Request): unknown {
  const { world } = platform;
  const channel = channelOf(platform, request);
  const stored = messageOf(channel, request);
  if (!stored.byBot) throw editOthers();
  refuseArchived(channel);
  applyEdit(world, channel, stored, readPayload(bodyOf(request), request.uploads, stored.message));
  return messageView(world, stored);
}

function remove(platform: Platform, request: Request): undefined {
  const { world } = platform;
  const channel = channelOf(platform, request);
  const stored = messageOf(channel, request);
  if (!stored.byBot) {
    if (channel.guild === undefined) throw editOthers();
    requirePermission(platform, channel, PERMISSION.manageMessages);
  }
  refuseArchived(channel);
  erase(world, channel, stored, true);
  return undefined;
}

function pin(platform: Platform, request: Request, pinned: boolean): undefined {
  const { world } = platform;
  const channel = channelOf(platform, request);
  const stored = channel.byId.get(param(request, 'message_id'));
  if (stored === undefined) throw unknownMessage();
  requirePermission(platform, channel, PERMISSION.pinMessages);
  refuseArchived(channel);
  if (stored.pinned === pinned) return undefined;
  edit(world, channel, stored, { pinned }, { byBot: true, quiet: true });
  if (pinned) {
    const reference = { type: 0, channel_id: channel.id, message_id: stored.id };
    post(world, channel, world.bot, { type: MESSAGE.pinned, message_reference: reference });
  }
  return undefined;
}

/** Docs, topics/threads: an archived thread takes no edits. */
export function refuseArchived(channel: ChannelState): void {
  if (channel.wire.thread_metadata?.archived === true) throw threadArchived();
}

function nonceOf(body: Json): string | number | undefined {
  const { nonce } = body;
  if (nonce === undefined || nonce === null) return undefined;
  if (typeof nonce === 'number' && Number.isSafeInteger(nonce)) return nonce;
  if (typeof nonce === 'string' && nonce.length <= 25) return nonce;
  throw invalid('nonce', 'NONCE_TYPE_TOO_LONG', 'Nonce must be 25 or fewer in length.');
}

function isEmpty(message: WireMessage): boolean {
  const { content, embeds, components, attachments } = message;
  return content.trim() === '' && embeds.length + components.length + attachments.length === 0;
}

function sharesGuild(world: World, { person }: ChannelState): boolean {
  if (person === undefined) return false;
  for (const { members } of world.guilds.values()) {
    if (members.has(person.user.id) && members.has(world.bot.id)) return true;
  }
  return false;
}
