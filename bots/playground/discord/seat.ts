import { commandData, messageCommandData, type OptionValues } from './command-use.ts';
import type { NewFile } from './files.ts';
import { type Act, type Interaction, interact, KIND } from './interactions.ts';
import { mentionedBy } from './mentions.ts';
import type { EmulatedUser } from './people.ts';
import { may, PERMISSION, seesChannel } from './permissions.ts';
import { type Draft, edit, erase, post, react } from './posting.ts';
import { replyDraft } from './routes/messages.ts';
import { isEmoji } from './routes/reactions.ts';
import { type ChannelState, type Select, StoredMessage, type World } from './state.ts';
import { CHANNEL, FLAG } from './wire.ts';

/** A message by itself or by its id. */
export type MessageRef = StoredMessage | string;

export interface TextOptions {
  text: string;
  replyTo?: MessageRef;
}

/** What a person sends as a file. Without `bytes` a small placeholder is used; `size` alone declares a big one. */
export interface FileOptions {
  bytes?: Uint8Array;
  /** Bytes; for files too big to make. */
  size?: number;
  fileName?: string;
  mimeType?: string;
  description?: string;
  text?: string;
  replyTo?: MessageRef;
}

/** People without Nitro write up to 2,000 characters. */
const TEXT_MAX = 2000;

/** A person at one place: their DM with the bot, a channel, or a thread. */
export class Seat {
  readonly user: EmulatedUser;
  private readonly world: World;
  private readonly channelNow: () => ChannelState;

  constructor(world: World, user: EmulatedUser, channelNow: () => ChannelState) {
    this.world = world;
    this.user = user;
    this.channelNow = channelNow;
  }

  get channel(): ChannelState {
    return this.channelNow();
  }

  /** What this person sees here, oldest first: ephemeral messages for them included. */
  get messages(): StoredMessage[] {
    return this.channel.messages.filter(
      ({ deleted, visibleTo }) => !deleted && (visibleTo === undefined || visibleTo === this.user.id),
    );
  }

  /** The bot's newest message that this person sees here. */
  get lastFromBot(): StoredMessage | undefined {
    return this.messages.findLast((message) => message.byBot && !message.isService);
  }

  says(what: string | TextOptions): StoredMessage {
    const { text, replyTo } = typeof what === 'string' ? { text: what, replyTo: undefined } : what;
    if (text.trim() === '' || text.length > TEXT_MAX) {
      throw new Error(`nobody can send a text of ${text.length} characters`);
    }
    return this.write({ content: text }, replyTo);
  }

  sendsFile(options: FileOptions = {}): StoredMessage {
    return this.sendsFiles([options], options);
  }

  sendsImage(options: FileOptions = {}): StoredMessage {
    return this.sendsFile({ fileName: 'image.png', bytes: PIXEL, ...options });
  }

  /** Sends several files in one message. */
  sendsFiles(files: readonly FileOptions[], options: { text?: string; replyTo?: MessageRef } = {}): StoredMessage {
    const attachments = files.map((file) => this.attach(newFileOf(file)));
    return this.write({ attachments, content: options.text ?? '' }, options.replyTo);
  }

  sendsVoice(options: { seconds?: number; bytes?: Uint8Array } = {}): StoredMessage {
    const voice = { seconds: options.seconds ?? 3 };
    const bytes = options.bytes ?? Buffer.from('a voice message of the emulator');
    const attachments = [this.attach({ name: 'voice-message.ogg', bytes, voice })];
    return this.write({ attachments, flags: FLAG.voiceMessage });
  }

  sendsSticker(name = 'Wave'): StoredMessage {
    return this.write({ sticker_items: [{ id: this.world.ids.next(), name, format_type: 1 }] });
  }

  /** Forwards a message into this place: its words travel as a snapshot. */
  forwards(stored: StoredMessage): StoredMessage {
    const { type, content, embeds, attachments, timestamp, edited_timestamp, flags, mentions } = stored.message;
    const shared = { mention_roles: stored.message.mention_roles, components: [] };
    const message = { type, content, embeds, attachments, timestamp, edited_timestamp, flags, mentions, ...shared };
    const message_reference = { type: 1, channel_id: stored.channelId, message_id: stored.id };
    return this.write({ message_reference, message_snapshots: [{ message }], flags: 1 << 14 });
  }

  /** Edits the text of an own message. */
  edits(ref: MessageRef, text: string): StoredMessage {
    const stored = this.own(ref);
    const mentioned = mentionedBy(this.world, this.channel, this.user.id, text, undefined);
    edit(this.world, this.channel, stored, { content: text }, { byBot: false, mentioned });
    return stored;
  }

  /** Deletes an own message. */
  deletes(ref: MessageRef): void {
    erase(this.world, this.channel, this.own(ref), false);
  }

  reacts(ref: MessageRef, emoji: string): void {
    if (!isEmoji(emoji)) throw new Error(`${emoji} is not an emoji`);
    react(this.world, this.channel, this.see(ref), { userId: this.user.id, emoji, added: true });
  }

  unreacts(ref: MessageRef, emoji: string): void {
    react(this.world, this.channel, this.see(ref), { userId: this.user.id, emoji, added: false });
  }

  /**
   * Uses a slash command that the bot registered, e.g. `usesCommand('reply', { number: 7, text: 'hello' })`; a
   * subcommand is named after a blank. Throws where the client would not offer it or not send it.
   */
  usesCommand(name: string, options: OptionValues = {}): Interaction {
    const data = commandData(this.world, this.channel, this.user, { name, options });
    return this.act({ kind: KIND.command, name, data });
  }

  /** Sends a command that the person's client would not offer: unknown, forbidden or incomplete. */
  usesCommandForged(name: string, options: OptionValues = {}): Interaction {
    const data = commandData(this.world, this.channel, this.user, { name, options, forged: true });
    return this.act({ kind: KIND.command, name, data });
  }

  /** Uses an entry of a message's menu ("Apps"), by its label. Throws where the client would not offer it. */
  usesMenuOf(ref: MessageRef, label: string): Interaction {
    const data = messageCommandData(this.world, this.channel, this.user, { label, message: this.see(ref) });
    return this.act({ kind: KIND.command, name: label, data });
  }

  /** Sends it where the client would not, as a changed one could. */
  usesMenuOfForged(ref: MessageRef, name: string): Interaction {
    const use = { label: name, message: this.see(ref), forged: true };
    return this.act({ kind: KIND.command, name, data: messageCommandData(this.world, this.channel, this.user, use) });
  }

  /** Types into an option of a command; the suggestions come as the interaction's answer. */
  autocompletes(name: string, focused: string, typed: string, options: OptionValues = {}): Interaction {
    const given = { ...options, [focused]: typed };
    const data = commandData(this.world, this.channel, this.user, { name, options: given, focused });
    return this.act({ kind: KIND.autocomplete, name, data });
  }

  /**
   * Presses a button, by its label or its custom id, of a message; with one argument, of the newest message here that
   * has such a button. Throws when there is none: a person can press only what they see.
   */
  presses(labelOrId: string): Interaction;
  presses(ref: MessageRef, labelOrId: string): Interaction;
  presses(first: MessageRef, second?: string): Interaction {
    const wanted = typeof first === 'string' && second === undefined ? first : (second ?? '');
    const stored = typeof first === 'string' && second === undefined ? this.withButton(first) : this.see(first);
    const customId = customIdOf(stored, wanted);
    if (customId === undefined) throw new Error(`no button "${wanted}" on message ${stored.id}; ${offered(stored)}`);
    return this.press(stored, customId);
  }

  /** Sends a press with any custom id for any message, as a changed client could. */
  pressesForged(ref: MessageRef, customId: string): Interaction {
    const stored = ref instanceof StoredMessage ? ref : this.channel.byId.get(ref);
    if (stored === undefined) throw new Error(`no message ${ref} in this channel`);
    return this.press(stored, customId);
  }

  /** Chooses in a select menu, by the labels or values of its options; of the newest message that has one. */
  selects(values: string | readonly string[], options: { message?: MessageRef; menu?: string } = {}): Interaction {
    const chosen = typeof values === 'string' ? [values] : values;
    const stored = options.message === undefined ? this.withSelect(options.menu) : this.see(options.message);
    const select = stored.selects.find((one) => fitsMenu(one, options.menu));
    if (select === undefined || select.disabled) throw new Error(`no menu to choose from on message ${stored.id}`);
    const picked = chosen.map((wanted) => valueIn(select, wanted));
    if (picked.length < select.min || picked.length > select.max) {
      throw new Error(`the menu takes ${select.min} to ${select.max} choices, not ${picked.length}`);
    }
    const data = { custom_id: select.customId, component_type: select.type, values: picked };
    return this.act({ kind: KIND.component, name: select.customId, data, source: stored });
  }

  /** Fills in the modal before this person and submits it. */
  submitsModal(values: Readonly<Record<string, string | string[]>>): Interaction {
    return this.user.submitsModal(values);
  }

  private press(stored: StoredMessage, customId: string): Interaction {
    const data = { custom_id: customId, component_type: 2 };
    return this.act({ kind: KIND.component, name: customId, data, source: stored });
  }

  private act(act: Omit<Act, 'person' | 'channel'>): Interaction {
    this.requireSees();
    return interact(this.world, { ...act, person: this.user.person, channel: this.channel });
  }

  private write(content: Draft, replyTo?: MessageRef): StoredMessage {
    this.requireMayWrite();
    const { channel, user, world } = this;
    const replied = replyTo === undefined ? undefined : this.see(replyTo);
    const reply = replied === undefined ? {} : replyDraft(channel, replied);
    const mentioned = mentionedBy(world, channel, user.id, content.content ?? '', undefined, replied?.author.id);
    return post(world, channel, user.user, { ...content, ...reply }, { mentioned });
  }

  private attach(file: NewFile) {
    return this.world.files.add(this.world.ids.next(), this.channel.id, file);
  }

  private requireSees(): void {
    const { channel, user } = this;
    if (channel.deleted) throw new Error(`"${channel.wire.name}" is deleted`);
    if (channel.guild !== undefined && !seesChannel(channel, user.id)) {
      throw new Error(`${user.shownName} does not see "${channel.wire.name}"`);
    }
  }

  private requireMayWrite(): void {
    const { channel, user } = this;
    this.requireSees();
    const { guild } = channel;
    if (guild === undefined) {
      if (user.person.blocked) throw new Error(`${user.shownName} has blocked the bot and must unblock it first`);
      return;
    }
    if (channel.wire.type === CHANNEL.forum) throw new Error('nobody can write in a forum itself, only in its posts');
    const silentUntil = guild.members.get(user.id)?.communication_disabled_until;
    if (silentUntil && Date.parse(silentUntil) > this.world.clock()) {
      throw new Error(`${user.shownName} may not write in "${guild.name}" for now`);
    }
    const right = channel.parent === undefined ? PERMISSION.sendMessages : PERMISSION.sendMessagesInThreads;
    if (!may(guild, user.id, channel, right)) {
      throw new Error(`${user.shownName} may not write in "${channel.wire.name}"`);
    }
    const locked = channel.wire.thread_metadata?.locked === true;
    if (locked && !may(guild, user.id, channel, PERMISSION.manageThreads)) {
      throw new Error(`"${channel.wire.name}" is locked to ${user.shownName}`);
    }
  }

  private withButton(wanted: string): StoredMessage {
    const seen = this.messages;
    const stored = seen.findLast((message) => customIdOf(message, wanted) !== undefined);
    if (stored !== undefined) return stored;
    const last = seen.findLast((message) => message.buttons.length > 0);
    throw new Error(`no message with a button "${wanted}" here; ${last === undefined ? 'no buttons' : offered(last)}`);
  }

  private withSelect(menu: string | undefined): StoredMessage {
    const stored = this.messages.findLast(({ selects }) => selects.some((select) => fitsMenu(select, menu)));
    if (stored === undefined) throw new Error(`no message with a menu ${menu ?? ''} here`);
    return stored;
  }

  private see(ref: MessageRef): StoredMessage {
    const stored = this.channel.byId.get(ref instanceof StoredMessage ? ref.id : ref);
    const seen = stored !== undefined && (stored.visibleTo === undefined || stored.visibleTo === this.user.id);
    if (!seen) throw new Error(`there is no message ${ref instanceof StoredMessage ? ref.id : ref} here`);
    return stored;
  }

  private own(ref: MessageRef): StoredMessage {
    const stored = this.see(ref);
    if (stored.author.id !== this.user.id) throw new Error(`message ${stored.id} is not ${this.user.shownName}'s`);
    return stored;
  }
}

function customIdOf(stored: StoredMessage, wanted: string): string | undefined {
  const buttons = stored.buttons.flat().filter(({ disabled, customId }) => !disabled && customId !== undefined);
  const found =
    buttons.find(({ label }) => label === wanted) ??
    buttons.find(({ customId }) => customId === wanted) ??
    buttons.find(({ label }) => wanted !== '' && label.includes(wanted));
  return found?.customId;
}

function offered(stored: StoredMessage): string {
  return `it offers ${stored.buttons.map((row) => row.map(({ label }) => `[${label}]`).join(' ')).join(' / ')}`;
}

function fitsMenu({ customId, placeholder }: Select, menu: string | undefined): boolean {
  return menu === undefined || customId === menu || placeholder?.includes(menu) === true;
}

function valueIn(select: Select, wanted: string): string {
  if (select.type !== 3) return wanted;
  const option =
    select.options.find(({ label, value }) => label === wanted || value === wanted) ??
    select.options.find(({ label }) => label.includes(wanted));
  if (option !== undefined) return option.value;
  throw new Error(
    `the menu does not offer "${wanted}"; it offers ${select.options.map(({ label }) => label).join(', ')}`,
  );
}

function newFileOf(file: FileOptions): NewFile {
  const name = file.fileName ?? 'document.txt';
  const bytes = file.bytes ?? (file.size === undefined ? Buffer.from('a file of the emulator') : undefined);
  return { name, bytes, size: file.size, mime: file.mimeType, description: file.description };
}

/** A picture of one pixel: enough to be shown, sent on and downloaded. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
