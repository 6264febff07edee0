import type { MessageEntity, ReactionType } from 'grammy/types';
import { type MediaFacts, mediaDraft } from './content.ts';
import { detectEntities } from './entities.ts';
import type { FileKind } from './files.ts';
import { type ForwardOf, forwardDraft } from './forwards.ts';
import { botSees, deliver, isAdmin, isPresent, memberOf } from './membership.ts';
import { erase } from './methods/messages.ts';
import type { EmulatedUser } from './people.ts';
import { REACTIONS } from './reactions.ts';
import { type ChatState, type Draft, type Press, StoredMessage, type World, withoutReply } from './state.ts';

/** A message by itself or by its id. */
export type MessageRef = StoredMessage | number;

export interface TextOptions {
  text: string;
  entities?: MessageEntity[];
  replyTo?: MessageRef;
}

/** What a person sends as a file. Without `bytes` a small placeholder is used; `size` alone declares a big one. */
export interface FileOptions extends MediaFacts {
  bytes?: Uint8Array;
  /** Bytes; for files too big to make. */
  size?: number;
  fileName?: string;
  mimeType?: string;
  caption?: string;
  captionEntities?: MessageEntity[];
  replyTo?: MessageRef;
}

export type AlbumItem = FileOptions & { kind: 'photo' | 'video' | 'document' | 'audio' };

/** A person at one place: their private chat with the bot, a group, or a topic of it. */
export class Seat {
  readonly user: EmulatedUser;
  readonly threadId: number | undefined;
  private readonly world: World;
  private readonly chatNow: () => ChatState;

  constructor(world: World, user: EmulatedUser, chatNow: () => ChatState, threadId: number | undefined) {
    this.world = world;
    this.user = user;
    this.chatNow = chatNow;
    this.threadId = threadId;
  }

  get chat(): ChatState {
    return this.chatNow();
  }

  /** What stands at this place now, oldest first, deleted messages left out. */
  get messages(): StoredMessage[] {
    const { messages, topics } = this.chat;
    const here = this.threadId === undefined ? messages : (topics.get(this.threadId)?.messages ?? []);
    return here.filter((message) => !message.deleted && message.threadId === this.threadId);
  }

  /** The bot's newest message here. */
  get lastFromBot(): StoredMessage | undefined {
    return this.messages.findLast((message) => message.byBot && !message.isService);
  }

  says(what: string | TextOptions): StoredMessage {
    const { text, entities, replyTo } =
      typeof what === 'string' ? { text: what, entities: undefined, replyTo: undefined } : what;
    if (text === '' || text.length > 4096) throw new Error(`nobody can send a text of ${text.length} characters`);
    const found = entities ?? detectEntities(text);
    return this.write({ text, ...(found.length > 0 && { entities: found }) }, replyTo);
  }

  sendsPhoto(options: FileOptions = {}): StoredMessage {
    return this.sendsFile('photo', options);
  }

  sendsDocument(options: FileOptions = {}): StoredMessage {
    return this.sendsFile('document', { fileName: 'document.txt', ...options });
  }

  sendsVideo(options: FileOptions = {}): StoredMessage {
    return this.sendsFile('video', { fileName: 'video.mp4', ...options });
  }

  sendsVoice(options: FileOptions = {}): StoredMessage {
    return this.sendsFile('voice', options);
  }

  sendsAudio(options: FileOptions = {}): StoredMessage {
    return this.sendsFile('audio', { fileName: 'audio.mp3', ...options });
  }

  sendsSticker(options: FileOptions = {}): StoredMessage {
    return this.sendsFile('sticker', options);
  }

  sendsAnimation(options: FileOptions = {}): StoredMessage {
    return this.sendsFile('animation', { fileName: 'animation.mp4', ...options });
  }

  sendsVideoNote(options: FileOptions = {}): StoredMessage {
    return this.sendsFile('video_note', options);
  }

  sendsLocation(options: { latitude: number; longitude: number; replyTo?: MessageRef }): StoredMessage {
    const { latitude, longitude } = options;
    return this.write({ location: { latitude, longitude } }, options.replyTo);
  }

  sendsVenue(options: { latitude: number; longitude: number; title: string; address: string }): StoredMessage {
    const { title, address, ...location } = options;
    return this.write({ venue: { location, title, address }, location });
  }

  sendsContact(options: { phoneNumber: string; firstName: string; lastName?: string; userId?: number }): StoredMessage {
    const { phoneNumber, firstName, lastName, userId } = options;
    const contact = { phone_number: phoneNumber, first_name: firstName };
    return this.write({
      contact: { ...contact, ...(lastName && { last_name: lastName }), ...(userId && { user_id: userId }) },
    });
  }

  /** Sends several files as one album: separate messages with one `media_group_id`. */
  sendsAlbum(items: readonly AlbumItem[]): StoredMessage[] {
    const media_group_id = `${13_000_000_000 + this.world.nextNumber()}`;
    return items.map((item) => this.sendsFile(item.kind, item, { media_group_id }));
  }

  /** Edits the text of an own message, or the caption of one with a file. */
  edits(ref: MessageRef, newText: string | { text: string; entities?: MessageEntity[] }): StoredMessage {
    const stored = this.own(ref);
    const { text, entities } = typeof newText === 'string' ? { text: newText, entities: undefined } : newText;
    const found = entities ?? detectEntities(text);
    const { text: oldText, entities: _1, caption: _2, caption_entities: _3, ...rest } = stored.message;
    const isText = oldText !== undefined;
    const marks = found.length === 0 ? {} : isText ? { entities: found } : { caption_entities: found };
    const edit_date = this.world.now();
    stored.replace({ ...rest, ...(isText ? { text } : { caption: text }), ...marks, edit_date });
    this.world.events.emit('edited', { chat: this.chat, message: stored, byBot: false });
    if (botSees(this.world, this.chat, stored)) this.world.update({ edited_message: stored.message }, this.chat.id);
    this.world.changed();
    return stored;
  }

  /** Deletes an own message; the platform makes no update of it. */
  deletes(ref: MessageRef): void {
    erase(this.world, this.chat, this.own(ref), false);
  }

  /** Forwards a message into this place; its origin is shown, hidden or a channel. */
  forwards(what: ForwardOf): StoredMessage {
    return this.write(forwardDraft(what, this.world.now()));
  }

  /**
   * Presses an inline button, by its label or its callback data, of a message; with one argument, of the newest
   * message here that has such a button. Throws when there is none: a person can press only what they see.
   */
  presses(labelOrData: string): Press;
  presses(ref: MessageRef, labelOrData: string): Press;
  presses(first: MessageRef | string, second?: string): Press {
    const wanted = typeof first === 'string' ? first : (second ?? '');
    const stored = typeof first === 'string' ? this.withButton(first) : this.see(first);
    const data = callbackData(stored, wanted);
    if (data === undefined) throw new Error(`no button "${wanted}" on message ${stored.id}; ${this.offered(stored)}`);
    return this.press(stored, data);
  }

  /** Sends a callback query with any data for any message, as a changed client could. */
  pressesForged(ref: MessageRef, data: string): Press {
    const stored = ref instanceof StoredMessage ? ref : this.chat.byId.get(ref);
    if (stored === undefined) throw new Error(`no message ${ref} in this chat`);
    return this.press(stored, data);
  }

  /** Sets (or, with no emoji, takes away) this person's reaction. */
  reacts(ref: MessageRef, ...emoji: string[]): void {
    const stored = this.see(ref);
    const reactions: ReactionType[] = emoji.map((given) => {
      const known = REACTIONS.find((reaction) => reaction === given);
      if (known === undefined) throw new Error(`${given} is not a reaction`);
      return { type: 'emoji', emoji: known };
    });
    const { chat, user } = this;
    const old_reaction = [...(stored.reactionsBy?.get(user.id) ?? [])];
    stored.react(user.id, reactions);
    this.world.events.emit('reaction', { chat, message: stored, reactions, byBot: false });
    const seen = chat.person !== undefined || isAdmin(memberOf(this.world, chat, this.world.bot.id));
    const change = { chat: chat.chat, message_id: stored.id, user: user.user, date: this.world.now() };
    if (seen) this.world.update({ message_reaction: { ...change, old_reaction, new_reaction: reactions } }, chat.id);
    this.world.changed();
  }

  /** Sends what has no hand of its own here: a poll, a message made with the help of another bot. */
  posts(content: Draft, replyTo?: MessageRef): StoredMessage {
    return this.write(content, replyTo);
  }

  private sendsFile(kind: FileKind, options: FileOptions, extra: Draft = {}): StoredMessage {
    const { caption, captionEntities, fileName: name, mimeType: mime } = options;
    const bytes = options.bytes ?? (options.size === undefined ? placeholder(kind) : undefined);
    const file = this.world.files.add({ kind, bytes, size: options.size, name, mime });
    const found = captionEntities ?? detectEntities(caption ?? '');
    const draft: Draft = { ...mediaDraft(file, kind, options), ...extra };
    if (caption !== undefined && caption !== '') draft.caption = caption;
    if (found.length > 0) draft.caption_entities = found;
    return this.write(draft, options.replyTo);
  }

  private write(content: Draft, replyTo?: MessageRef): StoredMessage {
    this.requireMayWrite();
    const draft: Draft = { ...content };
    if (replyTo !== undefined) draft.reply_to_message = withoutReply(this.see(replyTo).message);
    if (this.threadId !== undefined) {
      draft.message_thread_id = this.threadId;
      draft.is_topic_message = true;
    }
    const stored = this.world.append(this.chat, this.user.user, draft);
    deliver(this.world, this.chat, stored);
    return stored;
  }

  private requireMayWrite(): void {
    const { chat, user, threadId, world } = this;
    if (chat.person !== undefined) {
      if (user.person.blocked) throw new Error(`${user.firstName} has blocked the bot and must unblock it first`);
      user.person.started = true;
      return;
    }
    const member = memberOf(world, chat, user.id);
    if (!isPresent(member)) throw new Error(`${user.firstName} is not in "${chat.chat.title}"`);
    if (member?.status === 'restricted' && !member.can_send_messages) {
      throw new Error(`${user.firstName} may not write in "${chat.chat.title}"`);
    }
    if (threadId === undefined) return;
    const topic = chat.topics.get(threadId);
    if (topic === undefined || topic.deleted) throw new Error(`there is no topic ${threadId} in "${chat.chat.title}"`);
    if (topic.closed && !isAdmin(member)) throw new Error(`topic "${topic.name}" is closed to ${user.firstName}`);
  }

  private press(stored: StoredMessage, data: string): Press {
    const { world, chat, user } = this;
    const id = `${4_000_000_000_000_000n + BigInt(world.nextNumber())}`;
    const press: Press = {
      id,
      user: user.user,
      chatId: chat.id,
      messageId: stored.id,
      data,
      at: world.clock(),
      answer: undefined,
    };
    world.addPress(press);
    const message = stored.deleted ? { chat: chat.chat, message_id: stored.id, date: 0 as const } : stored.message;
    world.update({ callback_query: { id, from: user.user, message, chat_instance: `${chat.id}`, data } }, chat.id);
    world.changed();
    return press;
  }

  private withButton(wanted: string): StoredMessage {
    const seen = this.messages;
    const stored = seen.findLast((message) => callbackData(message, wanted) !== undefined);
    if (stored !== undefined) return stored;
    const last = seen.findLast((message) => message.buttons.length > 0);
    throw new Error(
      `no message with a button "${wanted}" here; ${last === undefined ? 'no buttons' : this.offered(last)}`,
    );
  }

  private offered(stored: StoredMessage): string {
    return `it offers ${stored.buttons.map((row) => row.map((button) => `[${button.text}]`).join(' ')).join(' / ')}`;
  }

  private see(ref: MessageRef): StoredMessage {
    const stored = this.chat.byId.get(ref instanceof StoredMessage ? ref.id : ref);
    if (stored === undefined || stored.deleted) throw new Error(`there is no message ${refName(ref)} here`);
    return stored;
  }

  private own(ref: MessageRef): StoredMessage {
    const stored = this.see(ref);
    if (stored.from.id !== this.user.id) throw new Error(`message ${stored.id} is not ${this.user.firstName}'s`);
    return stored;
  }
}

function refName(ref: MessageRef): string {
  return String(ref instanceof StoredMessage ? ref.id : ref);
}

function callbackData(stored: StoredMessage, labelOrData: string): string | undefined {
  const buttons = stored.buttons.flat();
  const found =
    buttons.find((button) => button.text === labelOrData) ??
    buttons.find((button) => 'callback_data' in button && button.callback_data === labelOrData) ??
    buttons.find((button) => 'callback_data' in button && button.text.includes(labelOrData));
  return found !== undefined && 'callback_data' in found ? found.callback_data : undefined;
}

/** A picture of one pixel: enough to be shown, sent on and downloaded. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function placeholder(kind: FileKind): Buffer {
  return kind === 'photo' || kind === 'sticker' ? PIXEL : Buffer.from(`a ${kind} of the emulator`);
}
