import { EventEmitter } from 'node:events';
import type {
  CallbackQuery,
  Chat,
  ChatMember,
  ChatMemberAdministrator,
  ChatMemberUpdated,
  MessageReactionUpdated,
  ReactionType,
  User,
  UserFromGetMe,
} from 'grammy/types';
import type { ApiCall } from './api.ts';
import { FileStore } from './files.ts';
import { type ChatMessage, type RepliedMessage, StoredMessage, withoutReply } from './message.ts';

export { type ChatMessage, StoredMessage, withoutReply } from './message.ts';

/** An update before the queue has numbered it. */
export interface NewUpdate {
  message?: ChatMessage;
  edited_message?: ChatMessage;
  callback_query?: Omit<CallbackQuery, 'message'> & { message: ChatMessage | ForgottenMessage };
  my_chat_member?: MemberChange;
  chat_member?: MemberChange;
  message_reaction?: MessageReactionUpdated;
}

/** What is left of a deleted message in a callback query. */
export interface ForgottenMessage {
  chat: ChatState['chat'];
  message_id: number;
  date: 0;
}

/** A membership as Bot API 10.1 has it; grammY's types are of a later version with one more right. */
export type Member =
  | Exclude<ChatMember, ChatMemberAdministrator>
  | Omit<ChatMemberAdministrator, 'can_send_welcome_messages'>;

export type MemberChange = Omit<ChatMemberUpdated, 'old_chat_member' | 'new_chat_member'> & {
  old_chat_member: Member;
  new_chat_member: Member;
};

/** The parts of a message that its writer decides. */
export type Draft = Partial<Omit<ChatMessage, 'message_id' | 'date' | 'chat' | 'from'>>;

/** A forum topic; `messages` in the order they were written, deleted ones included. */
export interface Topic {
  readonly id: number;
  name: string;
  iconColor: number;
  iconCustomEmojiId: string | undefined;
  closed: boolean;
  deleted: boolean;
  readonly creator: User;
  readonly messages: StoredMessage[];
}

/** A person of the emulated world and what stands between them and the bot. */
export interface Person {
  readonly user: User;
  /** Has written to the bot or pressed start. */
  started: boolean;
  blocked: boolean;
  deactivated: boolean;
}

export type TopicOptions = Pick<Topic, 'name' | 'iconColor' | 'iconCustomEmojiId'>;

export interface ChatState {
  readonly id: number;
  readonly chat: Exclude<Chat, Chat.ChannelChat>;
  /** The other side of a private chat. */
  readonly person: Person | undefined;
  readonly byId: Map<number, StoredMessage>;
  readonly messages: StoredMessage[];
  readonly topics: Map<number, Topic>;
  /** Group members by user id, the bot included. */
  readonly members: Map<number, Member>;
  readonly pinned: number[];
  /** Channels in whose name nobody may write here. */
  readonly bannedSenders: Set<number>;
  /** The channel whose posts come here by themselves. */
  linked: number | undefined;
  migratedTo: number | undefined;
  lastMessageId: number;
}

/** What changed; one `change` is emitted after every other event. */
export interface WorldEvents {
  /** The bot sent a message (service messages caused by the bot included). */
  message: [{ chat: ChatState; message: StoredMessage }];
  /** A person wrote, or caused a service message. */
  said: [{ chat: ChatState; message: StoredMessage }];
  edited: [{ chat: ChatState; message: StoredMessage; byBot: boolean }];
  deleted: [{ chat: ChatState; message: StoredMessage; byBot: boolean }];
  reaction: [{ chat: ChatState; message: StoredMessage; reactions: ReactionType[]; byBot: boolean }];
  callbackAnswered: [Press];
  topic: [{ chat: ChatState; topic: Topic; what: 'created' | 'edited' | 'closed' | 'reopened' | 'deleted' }];
  member: [{ chat: ChatState; member: Member }];
  chatAction: [{ chat: ChatState; action: string; threadId: number | undefined }];
  call: [ApiCall];
  change: [];
}

/** A press of an inline button; `answer` fills when the bot answers it. */
export interface Press {
  readonly id: string;
  readonly user: User;
  readonly chatId: number;
  readonly messageId: number;
  readonly data: string;
  /** Unix ms. */
  readonly at: number;
  answer: { text: string | undefined; alert: boolean; url: string | undefined } | undefined;
}

/** How many presses are remembered; older ones count as expired, as they do on the platform. */
const PRESSES_KEPT = 10_000;

/** The emulated platform's memory: people, chats, messages, files, presses. Knows no HTTP and no API method. */
export class World {
  readonly bot: UserFromGetMe;
  readonly clock: () => number;
  readonly files: FileStore;
  readonly people = new Map<number, Person>();
  readonly chats = new Map<number, ChatState>();
  readonly presses = new Map<string, Press>();
  readonly events = new EventEmitter<WorldEvents>();
  private readonly push: (update: NewUpdate, chatId: number) => void;
  /** Private chats share one counter, as on the platform; a group has its own. */
  private lastPrivateMessageId = 0;
  private counter = 0;

  constructor(options: {
    bot: UserFromGetMe;
    clock: () => number;
    filesMax: number;
    push: (update: NewUpdate, chatId: number) => void;
  }) {
    this.bot = options.bot;
    this.clock = options.clock;
    this.files = new FileStore(options.filesMax);
    this.push = options.push;
    this.events.setMaxListeners(0);
  }

  /** Unix seconds. */
  now(): number {
    return Math.floor(this.clock() / 1000);
  }

  nextNumber(): number {
    this.counter += 1;
    return this.counter;
  }

  addChat(chat: ChatState['chat'], person?: Person): ChatState {
    const state: ChatState = {
      id: chat.id,
      chat,
      person,
      byId: new Map(),
      messages: [],
      topics: new Map(),
      members: new Map(),
      pinned: [],
      bannedSenders: new Set(),
      linked: undefined,
      migratedTo: undefined,
      lastMessageId: 0,
    };
    this.chats.set(chat.id, state);
    return state;
  }

  /** Hands an update to the bot's queue. */
  update(update: NewUpdate, chatId: number): void {
    this.push(update, chatId);
  }

  /** Writes a message into a chat. The caller decides whether it makes an update. */
  append(chat: ChatState, from: User, draft: Draft): StoredMessage {
    const stored = new StoredMessage(this.compose(chat, from, draft), from.id === this.bot.id);
    chat.byId.set(stored.id, stored);
    chat.messages.push(stored);
    if (draft.message_thread_id !== undefined) chat.topics.get(draft.message_thread_id)?.messages.push(stored);
    this.events.emit(stored.byBot ? 'message' : 'said', { chat, message: stored });
    this.changed();
    return stored;
  }

  /** Opens a forum topic: its id is that of the service message it begins with, which is returned beside it. */
  openTopic(chat: ChatState, from: User, options: TopicOptions): { topic: Topic; message: StoredMessage } {
    chat.lastMessageId += 1;
    const id = chat.lastMessageId;
    const { name, iconColor, iconCustomEmojiId } = options;
    const created = { name, icon_color: iconColor, ...iconOf(iconCustomEmojiId) };
    const head = { message_id: id, from, chat: chat.chat, date: this.now(), message_thread_id: id };
    const message = new StoredMessage(
      { ...head, forum_topic_created: created, is_topic_message: true },
      from.id === this.bot.id,
    );
    const topic: Topic = { ...options, id, closed: false, deleted: false, creator: from, messages: [message] };
    chat.topics.set(id, topic);
    chat.byId.set(id, message);
    chat.messages.push(message);
    this.events.emit('topic', { chat, topic, what: 'created' });
    this.events.emit(message.byBot ? 'message' : 'said', { chat, message });
    this.changed();
    return { topic, message };
  }

  /** Remembers a press, so that it can be answered; the oldest are forgotten. */
  addPress(press: Press): void {
    this.presses.set(press.id, press);
    if (this.presses.size <= PRESSES_KEPT) return;
    for (const id of this.presses.keys()) {
      this.presses.delete(id);
      return;
    }
  }

  changed(): void {
    this.events.emit('change');
  }

  private compose(chat: ChatState, from: User, draft: Draft): ChatMessage {
    const head: ChatMessage = { message_id: this.nextMessageId(chat), from, chat: chat.chat, date: this.now() };
    const reply = draft.reply_to_message ?? this.topicRoot(chat, draft.message_thread_id);
    const message: ChatMessage = Object.assign(head, draft);
    if (reply !== undefined) message.reply_to_message = reply;
    return message;
  }

  /** In a topic, a message that answers nothing carries the topic's first service message as its reply. */
  private topicRoot(chat: ChatState, threadId: number | undefined): RepliedMessage | undefined {
    const root = threadId === undefined ? undefined : chat.byId.get(threadId)?.message;
    return root === undefined ? undefined : withoutReply(root);
  }

  private nextMessageId(chat: ChatState): number {
    if (chat.chat.type === 'private') {
      this.lastPrivateMessageId += 1;
      return this.lastPrivateMessageId;
    }
    chat.lastMessageId += 1;
    return chat.lastMessageId;
  }
}

/** The custom emoji field of a topic's icon, left out when there is none. */
export function iconOf(emojiId: string | undefined): { icon_custom_emoji_id?: string } {
  return emojiId === undefined ? {} : { icon_custom_emoji_id: emojiId };
}
