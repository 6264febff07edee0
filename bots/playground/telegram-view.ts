import type { Message, MessageOrigin, User } from 'grammy/types';
import { safeHref } from './safe-href.ts';
import { isPresent } from './telegram/membership.ts';
import type { ChatState, Person, StoredMessage, Topic, World } from './telegram/state.ts';
import { attachmentsOf } from './telegram-attachments.ts';
import { findFile } from './telegram-files.ts';
import { runsOf } from './telegram-runs.ts';
import type { ButtonView, ConversationView, MessageView, PersonView, Role, ServiceView, Standing } from './view.ts';

/** How many messages of a conversation a fresh page gets. */
const NEWEST = 100;
const EXCERPT = 80;
/** A topic's icon has one of six colours (core.telegram.org/bots/api#createforumtopic); each with its like on the page. */
const HUES = new Map([
  [0x6fb9f0, 5],
  [0xffd67e, 1],
  [0xcb86db, 2],
  [0x8eee98, 3],
  [0xff93b2, 6],
  [0xfb6f5f, 0],
]);

/** The id of the community's group on the page. */
export const COMMUNITY = 'g0';

/** The id of a conversation on the page, from where a message stands; of the groups, the desk alone is a forum. */
export function conversationOf(chat: ChatState, threadId: number | undefined): string {
  if (chat.person !== undefined) return `p${chat.id}`;
  return chat.chat.is_forum === true ? `d${threadId ?? 0}` : COMMUNITY;
}

/** The thread of a desk conversation: `undefined` is General. `false` when the id is no desk conversation. */
export function threadOf(conversation: string): number | undefined | false {
  const match = /^d(\d+)$/.exec(conversation);
  if (match === null) return false;
  return match[1] === '0' ? undefined : Number(match[1]);
}

export function messageIdOf(chat: ChatState, message: StoredMessage): string {
  return `${chat.id}:${message.id}`;
}

/** The number of a message within its chat, from its id on the page. */
export function messageNumberOf(id: string): number {
  return Number(id.slice(id.indexOf(':') + 1));
}

export function personView(person: Person, role: Role, standing: Standing | undefined): PersonView {
  return {
    id: String(person.user.id),
    name: nameOf(person.user),
    ...(person.user.username === undefined ? {} : { handle: person.user.username }),
    locale: pageLocale(person.user.language_code),
    role,
    blocked: person.blocked,
    ...(standing === undefined ? {} : { standing }),
  };
}

export function privateView(chat: ChatState, person: Person): ConversationView {
  return {
    id: conversationOf(chat, undefined),
    place: 'private',
    person: String(person.user.id),
    title: nameOf(person.user),
    general: false,
    closed: false,
    deleted: false,
  };
}

export function generalView(): ConversationView {
  return { id: 'd0', place: 'desk', title: 'General', general: true, closed: false, deleted: false };
}

/** The community's group, shown to these people. */
export function communityView(chat: ChatState, people: readonly string[]): ConversationView {
  return {
    id: COMMUNITY,
    place: 'group',
    community: { name: chat.chat.title ?? '', people: [...chat.members.values()].filter(isPresent).length },
    people,
    title: chat.chat.title ?? '',
    general: false,
    closed: false,
    deleted: false,
  };
}

export function topicView(topic: Topic): ConversationView {
  return {
    id: `d${topic.id}`,
    place: 'desk',
    title: topic.name,
    general: false,
    closed: topic.closed,
    deleted: topic.deleted,
    hue: HUES.get(topic.iconColor) ?? 5,
  };
}

/** The newest messages of every conversation of a chat, oldest first. */
export function newestOf(chat: ChatState): StoredMessage[] {
  const byThread = new Map<number, StoredMessage[]>();
  for (const message of chat.messages.toReversed()) {
    if (message.deleted) continue;
    const thread = message.threadId ?? 0;
    const kept = byThread.get(thread) ?? [];
    if (kept.length < NEWEST) kept.push(message);
    byThread.set(thread, kept);
  }
  return [...byThread.values()].flat().sort((a, b) => a.id - b.id);
}

export function messageView(world: World, chat: ChatState, stored: StoredMessage): MessageView {
  const { message } = stored;
  const service = serviceOf(message);
  const replyTo = stored.replyTo === undefined ? undefined : message.reply_to_message;
  return {
    id: messageIdOf(chat, stored),
    conversation: conversationOf(chat, stored.threadId),
    author: { id: String(stored.from.id), name: nameOf(stored.from), bot: stored.from.is_bot },
    at: message.date * 1000,
    edited: stored.edited,
    deleted: stored.deleted,
    ...(service === undefined ? {} : { service }),
    runs: stored.text === '' ? [] : runsOf(stored.text, stored.entities),
    attachments: attachmentsOf(message, (fileId) => fileUrl(world, fileId)),
    buttons: stored.buttons.map((row) => row.map(buttonView)),
    reactions: reactionsOf(stored),
    ...(replyTo === undefined ? {} : { replyTo: replyView(world, chat, replyTo) }),
    ...(message.forward_origin === undefined ? {} : { forwardedFrom: originName(message.forward_origin) }),
    ...(message.media_group_id === undefined ? {} : { album: message.media_group_id }),
  };
}

/** The platform says `zh-hans` where the page says `zh-CN`. */
function pageLocale(languageCode: string | undefined): string {
  return languageCode?.startsWith('zh') ? 'zh-CN' : (languageCode ?? 'en');
}

export function nameOf(user: User): string {
  return user.last_name === undefined ? user.first_name : `${user.first_name} ${user.last_name}`;
}

function fileUrl(world: World, fileId: string): string | undefined {
  const file = findFile(world, fileId);
  return file?.bytes === undefined ? undefined : `/playground/files/telegram/${encodeURIComponent(fileId)}`;
}

function buttonView(button: StoredMessage['buttons'][number][number]): ButtonView {
  const url = 'url' in button ? safeHref(button.url) : undefined;
  return {
    label: button.text,
    ...('callback_data' in button ? { data: button.callback_data } : {}),
    ...(url === undefined ? {} : { url }),
    ...(button.style === undefined ? {} : { tone: button.style }),
  };
}

function reactionsOf(stored: StoredMessage): MessageView['reactions'] {
  const peopleByEmoji = new Map<string, string[]>();
  for (const [userId, reactions] of stored.reactionsBy ?? []) {
    for (const reaction of reactions) {
      if (reaction.type !== 'emoji') continue;
      peopleByEmoji.set(reaction.emoji, [...(peopleByEmoji.get(reaction.emoji) ?? []), String(userId)]);
    }
  }
  return [...peopleByEmoji].map(([emoji, people]) => ({ emoji, count: people.length, people }));
}

function replyView(
  world: World,
  chat: ChatState,
  replied: NonNullable<Message['reply_to_message']>,
): NonNullable<MessageView['replyTo']> {
  const text = replied.text ?? replied.caption ?? '';
  const kind = attachmentsOf(replied, (fileId) => fileUrl(world, fileId))[0]?.kind;
  return {
    id: `${chat.id}:${replied.message_id}`,
    author: replied.from === undefined ? '' : nameOf(replied.from),
    excerpt: [...text].slice(0, EXCERPT).join(''),
    ...(kind === undefined ? {} : { kind }),
  };
}

function originName(origin: MessageOrigin): string {
  switch (origin.type) {
    case 'user':
      return nameOf(origin.sender_user);
    case 'hidden_user':
      return origin.sender_user_name;
    case 'chat':
      return 'title' in origin.sender_chat ? (origin.sender_chat.title ?? '') : '';
    case 'channel':
      return origin.chat.title;
  }
}

function serviceOf(message: Message): ServiceView | undefined {
  if (message.forum_topic_created !== undefined) {
    return { what: 'topic-created', detail: message.forum_topic_created.name };
  }
  if (message.forum_topic_edited !== undefined) {
    const { name } = message.forum_topic_edited;
    return name === undefined ? { what: 'other' } : { what: 'topic-renamed', detail: name };
  }
  if (message.forum_topic_closed !== undefined) return { what: 'topic-closed' };
  if (message.forum_topic_reopened !== undefined) return { what: 'topic-reopened' };
  if (message.new_chat_members !== undefined) {
    return { what: 'joined', detail: message.new_chat_members.map(nameOf).join(', ') };
  }
  if (message.left_chat_member !== undefined) return { what: 'left', detail: nameOf(message.left_chat_member) };
  if (message.pinned_message !== undefined) return { what: 'pinned' };
  return undefined;
}
