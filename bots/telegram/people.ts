import type { Chat, ForwardOrigin, Person } from '../../core/language/event.ts';
import { isObject, type Json, Malformed, needed, objectAt, textAt } from '../read.ts';
import { idAt } from './ids.ts';

/** The chat of a message or membership change; undefined for a channel, which is no place to talk. */
export function chatOf(holder: Json): Chat | undefined {
  const found = needed(objectAt(holder, 'chat'), 'chat');
  const kind = chatKind(needed(textAt(found, 'type'), 'chat.type'));
  if (!kind) return undefined;
  const chat: Chat = { id: idAt(found, 'id'), kind };
  const title = textAt(found, 'title');
  if (title !== undefined) chat.title = title;
  // Outside a forum the same field names a chain of replies; the General topic has none.
  if (holder.is_topic_message === true) chat.thread = idAt(holder, 'message_thread_id');
  return chat;
}

function chatKind(type: string): Chat['kind'] | undefined {
  if (type === 'private') return 'private';
  return type === 'group' || type === 'supergroup' ? 'group' : undefined;
}

/**
 * Who wrote it; undefined for what no person wrote (bots, a linked channel's automatic forwards). Who hides behind a
 * chat (an anonymous admin, a channel's name) is that chat: nobody is to take them for the person they might be.
 */
export function author(message: Json): Person | undefined {
  if (message.is_automatic_forward === true) return undefined;
  if (isObject(message.sender_chat)) return chatAsPerson(message.sender_chat);
  const from = objectAt(message, 'from');
  if (!from) throw new Malformed('from is missing');
  return from.is_bot === true ? undefined : personOf(from);
}

/** Who a service message is from, person or not. */
export function anyone(message: Json): Person {
  if (isObject(message.sender_chat)) return chatAsPerson(message.sender_chat);
  return isObject(message.from) ? personOf(message.from) : chatAsPerson(needed(objectAt(message, 'chat'), 'chat'));
}

/** A user of the platform. */
export function personOf(user: Json): Person {
  const id = idAt(user, 'id');
  const name = [textAt(user, 'first_name'), textAt(user, 'last_name')].filter(Boolean).join(' ');
  const person = withHandle({ id, name: name || textAt(user, 'username') || id }, user);
  const locale = textAt(user, 'language_code');
  if (locale !== undefined) person.locale = locale;
  if (user.is_bot === true) person.bot = true;
  return person;
}

/** Where a forwarded message claims to come from; undefined when it is not one. */
export function forwardOf(message: Json): ForwardOrigin | undefined {
  const origin = objectAt(message, 'forward_origin');
  if (!origin) return undefined;
  const hidden = textAt(origin, 'sender_user_name');
  if (hidden !== undefined) return { kind: 'hidden', name: hidden };
  const user = objectAt(origin, 'sender_user');
  if (user) return { kind: 'user', ...named(personOf(user)) };
  const chat = objectAt(origin, 'sender_chat') ?? objectAt(origin, 'chat');
  if (!chat) return { kind: 'hidden', name: '' };
  const { name: title, ...rest } = named(chatAsPerson(chat));
  return { kind: 'chat', title, ...rest };
}

function named({ id, name, handle }: Person): { id: string; name: string; handle?: string } {
  return handle === undefined ? { id, name } : { id, name, handle };
}

function chatAsPerson(chat: Json): Person {
  const id = idAt(chat, 'id');
  return withHandle({ id, name: textAt(chat, 'title') || id }, chat);
}

function withHandle(person: Person, source: Json): Person {
  const handle = textAt(source, 'username');
  if (handle !== undefined) person.handle = handle;
  return person;
}
