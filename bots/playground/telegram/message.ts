import type { Chat, InlineKeyboardButton, Message, MessageEntity, ReactionType, User } from 'grammy/types';

/** A message in a private chat or a group: always has a sender. */
export interface ChatMessage extends Message {
  chat: Exclude<Chat, Chat.ChannelChat>;
  from: User;
}

/** A message as it stands inside another one's `reply_to_message`. */
export type RepliedMessage = NonNullable<Message['reply_to_message']>;

/** A message as it appears inside another one: replies do not nest. */
export function withoutReply(message: ChatMessage): RepliedMessage {
  if (answersNothing(message)) return message;
  const { reply_to_message: _, ...rest } = message;
  if (answersNothing(rest)) return rest;
  throw new Error('unreachable: the reply was taken out');
}

function answersNothing(message: Omit<Message, 'reply_to_message'>): message is RepliedMessage {
  return !('reply_to_message' in message);
}

export type Button = InlineKeyboardButton;

/** One message of a chat as the world sees it now: its current form, and what became of it. */
export class StoredMessage {
  /** The current wire form; replaced, never changed in place, so that answers already given stay as they were. */
  message: ChatMessage;
  /** Sent by the bot (or a service message that the bot caused). */
  readonly byBot: boolean;
  deleted = false;
  pinned = false;
  /** Earlier wire forms, oldest first. */
  earlier: readonly ChatMessage[] = [];
  /** Reactions by user id. */
  reactionsBy: ReadonlyMap<number, readonly ReactionType[]> | undefined;

  constructor(message: ChatMessage, byBot: boolean) {
    this.message = message;
    this.byBot = byBot;
  }

  get id(): number {
    return this.message.message_id;
  }

  get from(): User {
    return this.message.from;
  }

  get threadId(): number | undefined {
    return this.message.message_thread_id;
  }

  /** The text, or the caption, or nothing. */
  get text(): string {
    return this.message.text ?? this.message.caption ?? '';
  }

  get entities(): readonly MessageEntity[] {
    return this.message.entities ?? this.message.caption_entities ?? [];
  }

  get edited(): boolean {
    return this.message.edit_date !== undefined;
  }

  /** Inline buttons by row. */
  get buttons(): readonly (readonly Button[])[] {
    return this.message.reply_markup?.inline_keyboard ?? [];
  }

  /** The id of the message this one answers; a topic's first message, implied by the platform, does not count. */
  get replyTo(): number | undefined {
    const id = this.message.reply_to_message?.message_id;
    return id === this.threadId ? undefined : id;
  }

  /** Emoji of every reaction on it. */
  get reactions(): string[] {
    const all = [...(this.reactionsBy?.values() ?? [])].flat();
    return all.map((reaction) => (reaction.type === 'emoji' ? reaction.emoji : reaction.type));
  }

  /** What kind of content it carries: `text`, `photo`, …, or the name of the service message. */
  get kind(): string {
    return CONTENT_KEYS.find((key) => this.message[key] !== undefined) ?? 'unknown';
  }

  get isService(): boolean {
    return SERVICE_KEYS.some((key) => this.message[key] !== undefined);
  }

  /** The file_id of its largest rendition, when it has a file. */
  get fileId(): string | undefined {
    const { photo, document, video, voice, audio, sticker, animation, video_note } = this.message;
    const file = photo?.at(-1) ?? animation ?? document ?? video ?? voice ?? audio ?? sticker ?? video_note;
    return file?.file_id;
  }

  /** Takes a new wire form and keeps the old one. */
  replace(message: ChatMessage): void {
    this.earlier = [...this.earlier, this.message];
    this.message = message;
  }

  react(userId: number, reactions: readonly ReactionType[]): void {
    const next = new Map(this.reactionsBy ?? []);
    if (reactions.length === 0) next.delete(userId);
    else next.set(userId, reactions);
    this.reactionsBy = next.size === 0 ? undefined : next;
  }
}

const SERVICE_KEYS = [
  'forum_topic_created',
  'forum_topic_edited',
  'forum_topic_closed',
  'forum_topic_reopened',
  'new_chat_members',
  'left_chat_member',
  'new_chat_title',
  'pinned_message',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
] as const satisfies readonly (keyof ChatMessage)[];

// An animation also carries `document`, a venue also carries `location`: the telling key comes first.
const CONTENT_KEYS = [
  'text',
  'photo',
  'animation',
  'document',
  'video',
  'voice',
  'audio',
  'sticker',
  'video_note',
  'venue',
  'location',
  'contact',
  ...SERVICE_KEYS,
] as const satisfies readonly (keyof ChatMessage)[];
