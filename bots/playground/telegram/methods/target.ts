import type { InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity } from 'grammy/types';
import { detectEntities, readEntities, withDetected } from '../entities.ts';
import { badRequest, forbidden, tooManyRequests } from '../errors.ts';
import { parseHtml } from '../html.ts';
import { hasRight, isPresent, memberOf, type Right } from '../membership.ts';
import { isRecord, type Params } from '../params.ts';
import { type ChatState, type Draft, type StoredMessage, type Topic, type World, withoutReply } from '../state.ts';
import type { Platform } from './platform.ts';

/** The chat a call names. 400 when there is none, or when it moved to a supergroup. */
export function chatOf(world: World, params: Params, name = 'chat_id'): ChatState {
  if (!params.has(name)) throw badRequest(`${name} is empty`);
  const id = params.integer(name);
  const chat = id === undefined ? byUsername(world, params.text(name) ?? '') : world.chats.get(id);
  if (chat === undefined) throw badRequest('chat not found');
  if (chat.migratedTo !== undefined) {
    throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.migratedTo });
  }
  return chat;
}

function byUsername(world: World, name: string): ChatState | undefined {
  const wanted = name.replace(/^@/, '').toLowerCase();
  // The platform resolves group and channel names only: a person cannot be written to by @name.
  for (const chat of world.chats.values()) {
    if (chat.person === undefined && chat.chat.username?.toLowerCase() === wanted) return chat;
  }
  return undefined;
}

/** The chat a call names, after checking that the bot may write there. */
export function writableChat(world: World, params: Params): ChatState {
  const chat = chatOf(world, params);
  if (chat.person !== undefined) {
    if (chat.person.deactivated) throw forbidden('user is deactivated');
    if (chat.person.blocked) throw forbidden('bot was blocked by the user');
    if (!chat.person.started) throw forbidden("bot can't initiate conversation with a user");
    return chat;
  }
  requirePresence(world, chat);
  const bot = memberOf(world, chat, world.bot.id);
  if (bot?.status === 'restricted' && !bot.can_send_messages) {
    throw badRequest('not enough rights to send text messages to the chat');
  }
  return chat;
}

/** 403 unless the bot is in the group. */
export function requirePresence(world: World, chat: ChatState): void {
  if (chat.person !== undefined) return;
  const bot = memberOf(world, chat, world.bot.id);
  const kind = chat.chat.type === 'group' ? 'group' : 'supergroup';
  if (bot?.status === 'kicked') throw forbidden(`bot was kicked from the ${kind} chat`);
  if (!isPresent(bot)) throw forbidden(`bot is not a member of the ${kind} chat`);
}

/** 400 with `reason` unless the bot is an admin of the group with that right. */
export function requireRight(world: World, chat: ChatState, right: Right, reason: string): void {
  requirePresence(world, chat);
  if (!hasRight(memberOf(world, chat, world.bot.id), right)) throw badRequest(reason);
}

/** Where in a chat a new message goes and what it answers. */
export interface Place {
  topic: Topic | undefined;
  reply: StoredMessage | undefined;
}

/** Reads `message_thread_id` and `reply_parameters`; a reply to a message of a topic goes into that topic. */
export function placeOf(world: World, chat: ChatState, params: Params): Place {
  const reply = replyOf(world, chat, params);
  const threadId = params.integer('message_thread_id') ?? reply?.threadId;
  if (threadId === undefined) return { topic: undefined, reply };
  const topic = chat.topics.get(threadId);
  if (topic === undefined || topic.deleted) throw badRequest('message thread not found');
  if (topic.closed && !hasRight(memberOf(world, chat, world.bot.id), 'can_manage_topics')) {
    throw badRequest('TOPIC_CLOSED');
  }
  return { topic, reply };
}

function replyOf(world: World, chat: ChatState, params: Params): StoredMessage | undefined {
  const parameters = params.object('reply_parameters');
  const id = parameters?.message_id ?? params.integer('reply_to_message_id');
  if (id === undefined) return undefined;
  const otherChat = parameters?.chat_id;
  const source = otherChat === undefined ? chat : world.chats.get(Number(otherChat));
  const message = source?.byId.get(Number(id));
  if (message !== undefined && !message.deleted) return source === chat ? message : undefined;
  if (parameters?.allow_sending_without_reply === true || params.flag('allow_sending_without_reply')) return undefined;
  throw badRequest('message to be replied not found');
}

/** The parts of a draft that come from its place. */
export function placeDraft(place: Place): Draft {
  const draft: Draft = {};
  if (place.topic !== undefined) {
    draft.message_thread_id = place.topic.id;
    draft.is_topic_message = true;
  }
  if (place.reply !== undefined) draft.reply_to_message = withoutReply(place.reply.message);
  return draft;
}

/** Refuses with a 429 when `count` more messages to this chat exceed the platform's pace. */
export function keepPace(platform: Platform, chat: ChatState, count = 1): void {
  const wait = platform.pace?.take(chat, count) ?? 0;
  if (wait > 0) throw tooManyRequests(wait);
}

/** A text with its entities, as it will stand in the message. */
export interface FormattedText {
  text: string;
  entities: MessageEntity[] | undefined;
}

/** Reads a text or caption with its entities or parse_mode; lengths are after parsing, in UTF-16 units. */
function formattedText(
  world: World,
  params: Params | FieldReader,
  keys: { text: string; entities: string },
): FormattedText {
  const raw = params.text(keys.text) ?? '';
  const mode = params.text('parse_mode');
  const list = params.array(keys.entities);
  if (mode !== undefined && mode !== '' && list === undefined) {
    if (mode.toLowerCase() !== 'html') throw badRequest('unsupported parse_mode');
    const parsed = parseHtml(raw);
    return { text: parsed.text, entities: withDetected(parsed.text, parsed.entities) };
  }
  if (list === undefined || list.length === 0) {
    const detected = detectEntities(raw);
    return { text: raw, entities: detected.length === 0 ? undefined : detected };
  }
  const given = readEntities(list, raw, (id) => world.people.get(id)?.user);
  return { text: raw, entities: withDetected(raw, given) };
}

/** The part of Params that formattedText needs; also made from one item of a media group. */
export type FieldReader = Pick<Params, 'text' | 'array'>;

const TEXT_MAX = 4096;
const CAPTION_MAX = 1024;

export function textDraft(world: World, params: Params): Draft {
  const { text, entities } = formattedText(world, params, { text: 'text', entities: 'entities' });
  if (text.trim() === '') throw badRequest('message text is empty');
  if (text.length > TEXT_MAX) throw badRequest('message is too long');
  return entities === undefined ? { text } : { text, entities };
}

export function captionDraft(world: World, params: Params | FieldReader): Draft {
  const { text, entities } = formattedText(world, params, { text: 'caption', entities: 'caption_entities' });
  if (text === '') return {};
  if (text.length > CAPTION_MAX) throw badRequest('message caption is too long');
  return entities === undefined ? { caption: text } : { caption: text, caption_entities: entities };
}

const BUTTONS_MAX = 100;
const CALLBACK_MAX_BYTES = 64;

/** The inline keyboard of a call, checked; other kinds of markup are accepted and not shown in the message. */
export function markupOf(params: Params): InlineKeyboardMarkup | undefined {
  const markup = params.object('reply_markup');
  if (markup === undefined || !Array.isArray(markup.inline_keyboard)) return undefined;
  const rows = markup.inline_keyboard.map(readRow).filter((row) => row.length > 0);
  if (rows.flat().length > BUTTONS_MAX) throw badRequest('reply markup is too long');
  return rows.length === 0 ? undefined : { inline_keyboard: rows };
}

export function markupDraft(params: Params): Draft {
  const markup = markupOf(params);
  return markup === undefined ? {} : { reply_markup: markup };
}

function readRow(row: unknown): InlineKeyboardButton[] {
  if (!Array.isArray(row)) throw badRequest("can't parse inline keyboard: expected an Array of Arrays");
  return row.map(readButton);
}

function readButton(button: unknown): InlineKeyboardButton {
  if (!isRecord(button) || typeof button.text !== 'string') {
    throw badRequest('can\'t parse inline keyboard button: Field "text" must be of type String');
  }
  const { text } = button;
  if (text === '') throw badRequest("can't parse inline keyboard button: Text buttons must be non-empty");
  if (typeof button.callback_data === 'string') {
    const bytes = Buffer.byteLength(button.callback_data);
    if (bytes < 1 || bytes > CALLBACK_MAX_BYTES) throw badRequest('BUTTON_DATA_INVALID');
    return { text, callback_data: button.callback_data, ...styleOf(button) };
  }
  if (typeof button.url === 'string') {
    if (!/^(https?|tg):\/\/|^[\w-]+\./i.test(button.url)) {
      throw badRequest(`inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`);
    }
    return { text, url: button.url, ...styleOf(button) };
  }
  if (isRecord(button.copy_text) && typeof button.copy_text.text === 'string') {
    return { text, copy_text: { text: button.copy_text.text } };
  }
  if (typeof button.switch_inline_query === 'string') return { text, switch_inline_query: button.switch_inline_query };
  throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
}

const STYLES = ['danger', 'success', 'primary'] as const;

function styleOf(button: Record<string, unknown>): { style?: (typeof STYLES)[number] } {
  const style = STYLES.find((known) => known === button.style);
  return style === undefined ? {} : { style };
}
