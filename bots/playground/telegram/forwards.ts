import type { Chat, MessageOrigin, User } from 'grammy/types';
import { detectEntities } from './entities.ts';
import type { EmulatedUser } from './people.ts';
import { type Draft, StoredMessage } from './state.ts';

/** Where a forwarded message says it comes from. */
export type ForwardOf =
  | StoredMessage
  | { text: string; from: EmulatedUser | User }
  | { text: string; hiddenName: string }
  | { text: string; channel: { id: number; title: string; username?: string }; messageId?: number };

/** The content of a message forwarded by a person; `now` in Unix seconds. */
export function forwardDraft(what: ForwardOf, now: number): Draft {
  if (what instanceof StoredMessage) {
    const { message_id: _id, chat: _chat, from, date, ...content } = what.message;
    const { message_thread_id: _t, is_topic_message: _i, reply_to_message: _r, edit_date: _e, ...kept } = content;
    const { media_group_id: _m, reply_markup: _k, ...draft } = kept;
    return { ...draft, forward_origin: what.message.forward_origin ?? { type: 'user', date, sender_user: from } };
  }
  const entities = detectEntities(what.text);
  const text = { text: what.text, ...(entities.length > 0 && { entities }) };
  return { ...text, forward_origin: originOf(what, now) };
}

function originOf(what: Exclude<ForwardOf, StoredMessage>, date: number): MessageOrigin {
  if ('hiddenName' in what) return { type: 'hidden_user', date, sender_user_name: what.hiddenName };
  if ('from' in what) {
    const { from } = what;
    return { type: 'user', date, sender_user: 'user' in from ? from.user : from };
  }
  const { id, title, username } = what.channel;
  const chat: Chat.ChannelChat = { id, type: 'channel', title, ...(username && { username }) };
  return { type: 'channel', date, chat, message_id: what.messageId ?? 1 };
}
