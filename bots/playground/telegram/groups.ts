import type { Chat, MessageOrigin, User } from 'grammy/types';
import { detectEntities } from './entities.ts';
import { asAdmin, asMember, deliver, memberOf, type Rights, setMember } from './membership.ts';
import { removeTopic, setClosed } from './methods/topics.ts';
import type { EmulatedUser } from './people.ts';
import { type ChatState, type Draft, type StoredMessage, type Topic, type World, withoutReply } from './state.ts';

/** A group of the emulated world, and what its owner can do there. */
export class EmulatedGroup {
  private readonly world: World;
  private current: ChatState;
  private readonly owner: User;

  constructor(world: World, state: ChatState, owner: User) {
    this.world = world;
    this.current = state;
    this.owner = owner;
  }

  /** The chat as it is now; after `migrate` another one than before. */
  get state(): ChatState {
    return this.current;
  }

  get id(): number {
    return this.current.id;
  }

  get title(): string {
    return this.current.chat.title ?? '';
  }

  /** Every message ever, oldest first; look at `deleted`. */
  get messages(): readonly StoredMessage[] {
    return this.current.messages;
  }

  /** Every topic ever, oldest first; look at `closed` and `deleted`. */
  get topics(): Topic[] {
    return [...this.current.topics.values()];
  }

  /** The topic of that id, or the newest living one whose name contains a text. */
  topic(wanted: number | string): Topic | undefined {
    if (typeof wanted === 'number') return this.current.topics.get(wanted);
    return this.topics.findLast((topic) => !topic.deleted && topic.name.includes(wanted));
  }

  /** What stands in a topic, deleted messages left out. */
  messagesIn(topicId: number): StoredMessage[] {
    return this.current.topics.get(topicId)?.messages.filter((message) => !message.deleted) ?? [];
  }

  /** A person opens a topic by hand. */
  createTopic(by: EmulatedUser, name: string): Topic {
    const icon = { name, iconColor: 7322096, iconCustomEmojiId: undefined };
    const { topic, message } = this.world.openTopic(this.current, by.user, icon);
    deliver(this.world, this.current, message);
    return topic;
  }

  /** Someone deletes a topic with all that is in it; the platform tells the bot nothing. */
  deleteTopic(id: number): void {
    removeTopic(this.world, this.current, this.living(id));
  }

  closeTopic(id: number, by?: EmulatedUser): void {
    setClosed(this.world, this.current, this.living(id), true);
    this.service({ ...inTopic(id), forum_topic_closed: {} }, by?.user);
  }

  reopenTopic(id: number, by?: EmulatedUser): void {
    setClosed(this.world, this.current, this.living(id), false);
    this.service({ ...inTopic(id), forum_topic_reopened: {} }, by?.user);
  }

  /** A person joins by themselves, or is added by someone. */
  joins(user: EmulatedUser, by?: EmulatedUser): StoredMessage {
    if (memberOf(this.world, this.current, user.id)?.status === 'kicked') {
      throw new Error(`${user.firstName} is banned from "${this.title}"`);
    }
    setMember(this.world, this.current, by?.user ?? user.user, asMember(user.user));
    return this.service({ new_chat_members: [user.user] }, by?.user ?? user.user);
  }

  leaves(user: EmulatedUser): StoredMessage {
    const message = this.service({ left_chat_member: user.user }, user.user);
    setMember(this.world, this.current, user.user, { status: 'left', user: user.user });
    return message;
  }

  promotes(user: EmulatedUser, rights: Rights = {}): void {
    setMember(this.world, this.current, this.owner, asAdmin(user.user, rights));
  }

  demotes(user: EmulatedUser): void {
    setMember(this.world, this.current, this.owner, asMember(user.user));
  }

  addsBot(options: { admin?: boolean; rights?: Rights } = {}): void {
    const { bot } = this.world;
    const next = options.admin === false ? asMember(bot) : asAdmin(bot, options.rights);
    setMember(this.world, this.current, this.owner, next);
    this.service({ new_chat_members: [bot] }, this.owner);
  }

  /** An admin who is anonymous writes in the name of the group itself. */
  anonymousSays(content: string | Draft, replyTo?: StoredMessage): StoredMessage {
    return this.inTheNameOf(ANONYMOUS, this.current.chat, draftOf(content), replyTo);
  }

  /** Someone writes in the name of a channel of theirs. */
  channelSays(channel: SenderChannel, content: string | Draft, replyTo?: StoredMessage): StoredMessage {
    if (this.current.bannedSenders.has(channel.id)) throw new Error(`"${channel.title}" may not write here`);
    return this.inTheNameOf(CHANNEL_BOT, { ...channel, type: 'channel' }, draftOf(content), replyTo);
  }

  /** A post of the linked channel comes in by itself. */
  linkedPosts(channel: SenderChannel, content: string | Draft): StoredMessage {
    this.current.linked = channel.id;
    const chat: Chat.ChannelChat = { ...channel, type: 'channel' };
    const forward_origin: MessageOrigin = { type: 'channel', date: this.world.now(), chat, message_id: 1 };
    return this.inTheNameOf(SERVICE, chat, { ...draftOf(content), is_automatic_forward: true, forward_origin });
  }

  private inTheNameOf(by: User, sender_chat: Chat, draft: Draft, replyTo?: StoredMessage): StoredMessage {
    const reply = replyTo === undefined ? {} : { reply_to_message: withoutReply(replyTo.message) };
    return this.service({ ...draft, ...reply, sender_chat }, by);
  }

  /** Changes what the bot may do; `false` makes it a plain member. */
  setsBotRights(rights: Rights | false): void {
    const { bot } = this.world;
    setMember(this.world, this.current, this.owner, rights === false ? asMember(bot) : asAdmin(bot, rights));
  }

  removesBot(): void {
    const { bot } = this.world;
    setMember(this.world, this.current, this.owner, { status: 'kicked', user: bot, until_date: 0 });
  }

  /** Upgrades the group: it gets a new id, topics and members move along, the old id answers `migrate_to_chat_id`. */
  migrate(): number {
    const old = this.current;
    const id = -1_002_000_000_000 - this.world.nextNumber();
    const forum = old.chat.is_forum === true ? { is_forum: true as const } : {};
    const next = this.world.addChat({ id, type: 'supergroup', title: this.title, ...forum });
    for (const [userId, member] of old.members) next.members.set(userId, member);
    for (const [topicId, topic] of old.topics) next.topics.set(topicId, topic);
    next.lastMessageId = old.lastMessageId;
    this.service({ migrate_to_chat_id: id });
    this.current = next;
    old.migratedTo = id;
    this.service({ migrate_from_chat_id: old.id });
    return id;
  }

  private living(id: number): Topic {
    const topic = this.current.topics.get(id);
    if (topic === undefined || topic.deleted) throw new Error(`there is no topic ${id} in "${this.title}"`);
    return topic;
  }

  private service(draft: Draft, by: User = this.owner): StoredMessage {
    const stored = this.world.append(this.current, by, draft);
    deliver(this.world, this.current, stored);
    return stored;
  }
}

/** A channel of someone's, in whose name they write. */
export interface SenderChannel {
  id: number;
  title: string;
  username?: string;
}

/** Whom old clients are told that such messages are from (Bot API, Message.sender_chat). */
const ANONYMOUS: User = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
const CHANNEL_BOT: User = { id: 136_817_688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' };
const SERVICE: User = { id: 777_000, is_bot: false, first_name: 'Telegram' };

function draftOf(content: string | Draft): Draft {
  if (typeof content !== 'string') return content;
  const entities = detectEntities(content);
  return { text: content, ...(entities.length > 0 && { entities }) };
}

function inTopic(id: number): Draft {
  return { message_thread_id: id, is_topic_message: true };
}
