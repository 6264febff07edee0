import type { MessageId } from 'grammy/types';
import { badRequest } from '../errors.ts';
import { hasRight, memberOf } from '../membership.ts';
import type { Params } from '../params.ts';
import type { ChatMessage, ChatState, Draft, StoredMessage, World } from '../state.ts';
import type { Method, Platform } from './platform.ts';
import {
  captionDraft,
  chatOf,
  keepPace,
  markupDraft,
  markupOf,
  placeDraft,
  placeOf,
  requirePresence,
  textDraft,
  writableChat,
} from './target.ts';

/** Messages older than this cannot be deleted (core.telegram.org/bots/api#deletemessage). */
const DELETE_WITHIN_S = 48 * 3600;

/** Sends what `content` makes: checks the chat, the place, the content and the pace, in the platform's order. */
export function send(platform: Platform, params: Params, content: (world: World) => Draft): ChatMessage {
  const { world } = platform;
  const chat = writableChat(world, params);
  const place = placeOf(world, chat, params);
  const draft: Draft = { ...placeDraft(place), ...content(world), ...markupDraft(params) };
  if (params.flag('protect_content')) draft.has_protected_content = true;
  keepPace(platform, chat);
  return world.append(chat, world.bot, draft).message;
}

const sendMessage: Method = (platform, params) => send(platform, params, (world) => textDraft(world, params));

/** A message the bot wants to change: there, its own, and not a service message. */
function editable(world: World, params: Params): { chat: ChatState; stored: StoredMessage } {
  const chat = chatOf(world, params);
  requirePresence(world, chat);
  const stored = live(chat, params.integer('message_id'));
  if (stored === undefined) throw badRequest('message to edit not found');
  if (!stored.byBot || stored.isService) throw badRequest("message can't be edited");
  return { chat, stored };
}

/** The message of that id unless it was deleted. */
export function live(chat: ChatState, id: number | undefined): StoredMessage | undefined {
  const stored = id === undefined ? undefined : chat.byId.get(id);
  return stored?.deleted === true ? undefined : stored;
}

function applyEdit(platform: Platform, chat: ChatState, stored: StoredMessage, draft: Draft): ChatMessage {
  const { world } = platform;
  const { text, entities, caption, caption_entities, reply_markup, ...rest } = stored.message;
  if (sameContent({ text, entities, caption, caption_entities, reply_markup }, draft)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current ' +
        'content and reply markup of the message',
    );
  }
  stored.replace({ ...rest, ...draft, edit_date: world.now() });
  world.events.emit('edited', { chat, message: stored, byBot: true });
  world.changed();
  return stored.message;
}

type Editable = Pick<ChatMessage, 'text' | 'entities' | 'caption' | 'caption_entities' | 'reply_markup'>;

function sameContent(old: { [Key in keyof Editable]: Editable[Key] | undefined }, next: Draft): boolean {
  const pick = (from: { [Key in keyof Editable]?: unknown }) =>
    JSON.stringify([from.text, from.entities, from.caption, from.caption_entities, from.reply_markup]);
  return pick(old) === pick(next);
}

const editMessageText: Method = (platform, params) => {
  const { chat, stored } = editable(platform.world, params);
  if (stored.message.text === undefined) throw badRequest('there is no text in the message to edit');
  return applyEdit(platform, chat, stored, { ...textDraft(platform.world, params), ...markupDraft(params) });
};

const editMessageCaption: Method = (platform, params) => {
  const { chat, stored } = editable(platform.world, params);
  if (stored.fileId === undefined) throw badRequest('there is no caption in the message to edit');
  return applyEdit(platform, chat, stored, { ...captionDraft(platform.world, params), ...markupDraft(params) });
};

const editMessageReplyMarkup: Method = (platform, params) => {
  const { chat, stored } = editable(platform.world, params);
  const { text, entities, caption, caption_entities } = stored.message;
  const kept: Draft = {};
  if (text !== undefined) kept.text = text;
  if (entities !== undefined) kept.entities = entities;
  if (caption !== undefined) kept.caption = caption;
  if (caption_entities !== undefined) kept.caption_entities = caption_entities;
  const markup = markupOf(params);
  return applyEdit(platform, chat, stored, markup === undefined ? kept : { ...kept, reply_markup: markup });
};

/** Why the bot may not delete this message; nothing when it may. */
function deletionObstacle(world: World, chat: ChatState, stored: StoredMessage | undefined): string | undefined {
  if (stored === undefined) return 'message to delete not found';
  if (world.now() - stored.message.date > DELETE_WITHIN_S) return "message can't be deleted for everyone";
  if (stored.byBot || chat.person !== undefined) return undefined;
  const bot = memberOf(world, chat, world.bot.id);
  return hasRight(bot, 'can_delete_messages') ? undefined : "message can't be deleted";
}

/** Marks a message as gone and says so. */
export function erase(world: World, chat: ChatState, stored: StoredMessage, byBot: boolean): void {
  stored.deleted = true;
  world.events.emit('deleted', { chat, message: stored, byBot });
  world.changed();
}

const deleteMessage: Method = ({ world }, params) => {
  const chat = chatOf(world, params);
  requirePresence(world, chat);
  const stored = live(chat, params.integer('message_id'));
  const obstacle = deletionObstacle(world, chat, stored);
  if (obstacle !== undefined) throw badRequest(obstacle);
  if (stored !== undefined) erase(world, chat, stored, true);
  return true;
};

const deleteMessages: Method = ({ world }, params) => {
  const chat = chatOf(world, params);
  requirePresence(world, chat);
  for (const id of messageIds(params)) {
    const stored = live(chat, id);
    // Messages that cannot be deleted are skipped (core.telegram.org/bots/api#deletemessages).
    if (stored !== undefined && deletionObstacle(world, chat, stored) === undefined) erase(world, chat, stored, true);
  }
  return true;
};

/** 1 to 100 ids. */
function messageIds(params: Params): number[] {
  const ids = (params.array('message_ids') ?? []).map(Number);
  if (ids.length === 0) throw badRequest('message identifiers are not specified');
  if (ids.length > 100) throw badRequest('too many message identifiers specified');
  return ids;
}

/** The content of a message without where it stood, who wrote it and what it answered. */
function contentOf(message: ChatMessage): Draft {
  const {
    message_id: _id,
    from: _from,
    chat: _chat,
    date: _date,
    edit_date: _edited,
    message_thread_id: _thread,
    is_topic_message: _topic,
    reply_to_message: _reply,
    reply_markup: _markup,
    media_group_id: _album,
    forward_origin: _origin,
    has_protected_content: _protected,
    ...content
  } = message;
  return content;
}

function copySource(world: World, params: Params, id: number | undefined, verb: 'copy' | 'forward'): StoredMessage {
  const from = chatOf(world, params, 'from_chat_id');
  const stored = live(from, id);
  if (stored === undefined) throw badRequest(`message to ${verb} not found`);
  const allowed = !stored.isService && stored.message.has_protected_content !== true;
  if (!allowed) throw badRequest(verb === 'copy' ? "message can't be copied" : "the message can't be forwarded");
  return stored;
}

function forwardedContent(source: StoredMessage): Draft {
  const { message } = source;
  const origin = message.forward_origin ?? { type: 'user' as const, date: message.date, sender_user: message.from };
  return { ...contentOf(message), forward_origin: origin };
}

const copyMessage: Method = (platform, params): MessageId => {
  const source = copySource(platform.world, params, params.integer('message_id'), 'copy');
  const copy = send(platform, params, (world) => {
    const content = contentOf(source.message);
    if (!params.has('caption')) return content;
    const { caption: _caption, caption_entities: _entities, ...rest } = content;
    return { ...rest, ...captionDraft(world, params) };
  });
  return { message_id: copy.message_id };
};

const forwardMessage: Method = (platform, params) => {
  const source = copySource(platform.world, params, params.integer('message_id'), 'forward');
  return send(platform, params, () => forwardedContent(source));
};

/** Copies or forwards many at once; albums stay albums, missing messages are left out. */
function transferMany(platform: Platform, params: Params, verb: 'copy' | 'forward'): MessageId[] {
  const { world } = platform;
  const from = chatOf(world, params, 'from_chat_id');
  const found = messageIds(params).map((id) => live(from, id));
  const sources = found.filter((stored) => stored !== undefined && !stored.isService);
  if (sources.length === 0) throw badRequest(`there are no messages to ${verb}`);
  const chat = writableChat(world, params);
  const place = placeDraft(placeOf(world, chat, params));
  keepPace(platform, chat, sources.length);
  const albums = new Map<string, string>();
  return sources.flatMap((source) => {
    if (source === undefined) return [];
    const draft: Draft = { ...place, ...(verb === 'copy' ? contentOf(source.message) : forwardedContent(source)) };
    const album = source.message.media_group_id;
    if (album !== undefined) {
      const renamed = albums.get(album) ?? `${world.nextNumber()}`;
      albums.set(album, renamed);
      draft.media_group_id = renamed;
    }
    return [{ message_id: world.append(chat, world.bot, draft).id }];
  });
}

const copyMessages: Method = (platform, params) => transferMany(platform, params, 'copy');
const forwardMessages: Method = (platform, params) => transferMany(platform, params, 'forward');

export const messageMethods: Record<string, Method> = {
  sendMessage,
  editMessageText,
  editMessageCaption,
  editMessageReplyMarkup,
  deleteMessage,
  deleteMessages,
  copyMessage,
  copyMessages,
  forwardMessage,
  forwardMessages,
};
