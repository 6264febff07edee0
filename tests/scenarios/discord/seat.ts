import { commandData } from '../../../bots/playground/discord/command-use.ts';
import { findCommand } from '../../../bots/playground/discord/commands.ts';
import type {
  DiscordEmulator,
  EmulatedChannel,
  EmulatedGuild,
  EmulatedUser,
  Interaction,
  OptionValues,
  Seat as Place,
  StoredMessage,
} from '../../../bots/playground/discord/emulator.ts';
import { ticketOf } from '../matching.ts';
import type { AlbumPiece, Detail, Origin, Own, Seat, Seen, Sendable, Words } from '../people.ts';
import { Reader } from '../reader.ts';
import { optionsOf, splitLine } from './command-line.ts';
import { type Pressable, pressableOn } from './pressing.ts';
import { isAnswerToPress, type Reading, type Shown } from './reading.ts';
import { fileNames, fileOf, senders } from './sending.ts';

/** Where someone sits: alone with the bot, in the desk's channel, in a ticket's thread, or in another channel. */
export type Where = 'private' | 'desk' | number | { guild: EmulatedGuild; channel: EmulatedChannel };

/** What all seats of one stage share. */
export interface Room {
  emulator: DiscordEmulator;
  guild: EmulatedGuild;
  /** The desk's channel. */
  desk: EmulatedChannel;
  /** A channel that the bot does not see, for what is forwarded from elsewhere. */
  elsewhere: EmulatedChannel;
  reading: Reading;
  /** Resolves when everything that happened was handled and delivered; set by the stage. */
  settled(): Promise<void>;
  /** Resolves when this event was handled and everything delivered whose effect names `token`; set by the stage. */
  handled(event: string, token: string): Promise<void>;
  /** An event that the program has to take. */
  awaits(event: string): void;
}

const FORUM = 15;
/** Long enough for a busy machine; nothing waits this long unless it fails. */
const patienceMs = 8_000;

export class DiscordSeat implements Seat {
  readonly #room: Room;
  readonly #user: EmulatedUser;
  readonly #where: Where;
  /** Own commands, by the id under which they are an `Own`. */
  readonly #commands = new Map<string, Interaction>();
  readonly #reader: Reader<Shown>;

  constructor(room: Room, user: EmulatedUser, where: Where) {
    this.#room = room;
    this.#user = user;
    this.#where = where;
    this.#reader = new Reader({
      name: () => this.#name(),
      shown: room.reading.shown,
      isHere: (shown) => this.#isHere(shown),
      stands: ({ message }) => !message.deleted,
      settled: () => room.settled(),
      emulator: room.emulator,
      patienceMs,
    });
  }

  /** Words; a slash command, when the client knows one of that name. */
  async says(words: string): Promise<Own> {
    const place = await this.#place();
    const line = splitLine(words);
    const command = line && findCommand(this.#room.emulator.world, line.name, place.channel.guild?.id);
    if (!line || !command) return this.#said(place.says(words));
    const { guild, desk } = this.#room;
    const options = optionsOf(command, line.rest, {
      locale: this.#user.locale,
      inThread: typeof this.#where === 'number',
      isTicket: (number) => threadsOf(guild, desk).some(({ name }) => ticketOf(name) === number),
    });
    return { ...(await this.uses(line.name, options)), text: words };
  }

  /** A slash command with its options filled in. */
  async uses(name: string, options: OptionValues): Promise<Own> {
    const interaction = this.#uses(await this.#place(), name, options);
    const what = `an answer to /${name}`;
    const answer = await this.#room.emulator.waitFor(() => interaction.answer, { timeoutMs: patienceMs, what });
    // A form that opened is all there is to it.
    if (!answer.modal) this.#room.awaits(`discord:interaction:${interaction.id}`);
    this.#commands.set(interaction.id, interaction);
    return { id: interaction.id, text: `/${name}` };
  }

  /** An entry of a message's menu, by its label; also where the client would not offer it. */
  async usesMenuOf(message: StoredMessage | string, label: string): Promise<Own> {
    const place = await this.#place();
    const interaction = this.#usesMenu(place, message, label);
    const what = `an answer to ${label}`;
    await this.#room.emulator.waitFor(() => interaction.answer, { timeoutMs: patienceMs, what });
    this.#room.awaits(`discord:interaction:${interaction.id}`);
    return { id: interaction.id, text: label };
  }

  async types(words: string): Promise<Own> {
    return this.#said((await this.#place()).says(words));
  }

  async sends(what: Sendable): Promise<Own> {
    const place = await this.#place();
    switch (what.kind) {
      case 'location':
      case 'contact':
        throw new Error(`nobody sends a ${what.kind} on Discord`);
      case 'dice':
      case 'poll':
        return this.#sendsPoll(place);
      default:
        return this.#said(senders[what.kind](place, what));
    }
  }

  async sendsAlbum(pieces: readonly AlbumPiece[]): Promise<Own> {
    const text = pieces.find(({ caption }) => caption !== undefined)?.caption;
    const files = pieces.map((piece) => fileOf(piece, fileNames[piece.kind]));
    return this.#said((await this.#place()).sendsFiles(files, text === undefined ? {} : { text }));
  }

  async forwards(text: string, origin: Origin): Promise<Own> {
    const { emulator, guild, elsewhere } = this.#room;
    const from =
      'hidden' in origin
        ? emulator.user({ username: `user_${emulator.world.ids.next()}`, globalName: origin.hidden })
        : emulator.userById(origin.from.id);
    if (!from) throw new Error('nobody wrote what is forwarded');
    if (!guild.isMember(from)) guild.joins(from);
    return this.#said((await this.#place()).forwards(from.in(guild, elsewhere).says(text)));
  }

  async edits(own: Own, words: string): Promise<void> {
    const { message } = (await this.#place()).edits(own.id, words);
    if (typeof this.#where === 'object') return;
    this.#room.awaits(`discord:edited:${own.id}:${Date.parse(message.edited_timestamp ?? '')}`);
  }

  async presses(label: Words, on?: Seen): Promise<string> {
    const place = await this.#place();
    const found = await this.#room.emulator.waitFor(() => this.#pressable(place, label, on), {
      timeoutMs: patienceMs,
      what: `${this.#name()} presses ${label}`,
    });
    const interaction =
      'value' in found
        ? place.selects(found.value, { message: found.message })
        : place.presses(found.message, found.customId);
    return this.#answer(interaction, label);
  }

  async forges(choice: string, on?: Seen): Promise<string> {
    const place = await this.#place();
    const message = on?.id ?? place.lastFromBot?.id;
    if (message === undefined) throw new Error(`${this.#name()} has no message to forge a press for`);
    return this.#answer(place.pressesForged(message, choice), choice);
  }

  async fillsForm(fields: Readonly<Record<string, string>>): Promise<void> {
    const { emulator } = this.#room;
    const modal = await emulator.waitFor(() => this.#user.modal, {
      timeoutMs: patienceMs,
      what: `a form before ${this.#name()}`,
    });
    const values = Object.entries(fields).map(([label, value]) => {
      const field = modal.fields.find((each) => each.label.includes(label) || each.customId === label);
      if (!field) throw new Error(`the form asks ${modal.fields.map((each) => each.label).join(', ')}, not ${label}`);
      return [field.customId, value] as const;
    });
    const interaction = this.#user.submitsModal(Object.fromEntries(values));
    await this.#answer(interaction, 'the form');
  }

  sees(words: Words, detail: Detail = {}): Promise<Seen> {
    return this.#reader.sees(words, detail);
  }

  seesNothingMore(): Promise<void> {
    return this.#reader.seesNothingMore();
  }

  get page(): readonly Seen[] {
    const { reading } = this.#room;
    return reading.shown
      .filter((shown) => this.#isHere(shown) && !shown.edited && !shown.message.deleted)
      .map(({ channel, message }) => reading.read(channel, message, message.edited));
  }

  choice(label: Words, on: Seen): string {
    const shown = this.#room.reading.shown.findLast(({ message }) => message.id === on.id);
    const found = shown && pressableOn(shown.message, label);
    if (found === undefined) throw new Error(`no button ${label} on “${on.text}”`);
    return 'value' in found ? found.value : found.customId;
  }

  async seesMark(own: Own, mark: string): Promise<void> {
    await this.#room.emulator.waitFor(() => this.#marksOf(own).includes(mark), {
      timeoutMs: patienceMs,
      what: `${this.#name()} sees ${mark} on “${own.text}”`,
    });
  }

  /** Marks on an own message; a command is marked in the reply to it. */
  #marksOf(own: Own): string[] {
    const command = this.#commands.get(own.id);
    if (command) return command.messages.flatMap(({ shown }) => (/^✅/.test(shown) ? ['👍'] : []));
    return this.#channels().flatMap(({ byId }) => byId.get(own.id)?.reactions ?? []);
  }

  #uses(place: Place, name: string, options: OptionValues): Interaction {
    return this.#offers(place, name, options)
      ? place.usesCommand(name, options)
      : place.usesCommandForged(name, options);
  }

  #usesMenu(place: Place, message: StoredMessage | string, label: string): Interaction {
    try {
      return place.usesMenuOf(message, label);
    } catch {
      return place.usesMenuOfForged(message, label);
    }
  }

  /** Whether the client would send it. What it would not is sent all the same: changed clients exist. */
  #offers(place: Place, name: string, options: OptionValues): boolean {
    try {
      // Looks the command up and checks its options as the real sending does, without sending.
      commandData(this.#room.emulator.world, place.channel, this.#user, { name, options });
      return true;
    } catch {
      return false;
    }
  }

  /** Waits until a press has been handled; gives the words it was answered with, if any. */
  async #answer(interaction: Interaction, what: Words): Promise<string> {
    const { emulator } = this.#room;
    const answer = await emulator.waitFor(() => interaction.answer, {
      timeoutMs: patienceMs,
      what: `an answer to ${this.#name()} pressing ${what}`,
    });
    if (answer.modal) return '';
    await this.#room.handled(`discord:interaction:${interaction.id}`, interaction.token);
    return interaction.followups
      .filter(isAnswerToPress)
      .map(({ shown }) => shown)
      .join('\n');
  }

  #pressable(place: Place, label: Words, on: Seen | undefined): Pressable | undefined {
    const messages = on ? place.messages.filter(({ id }) => id === on.id) : place.messages.toReversed();
    for (const message of messages) {
      const found = message.byBot ? pressableOn(message, label) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  /** Nobody's hand in the emulated world makes one: it comes as the dispatch it would be. */
  #sendsPoll({ channel }: Place): Own {
    const { world } = this.#room.emulator;
    const id = world.ids.next();
    const poll = { question: { text: 'tea or coffee?' }, answers: [], expiry: null, allow_multiselect: false };
    this.#room.awaits(`discord:message:${id}`);
    this.#room.emulator.injectRawEvent('MESSAGE_CREATE', {
      id,
      type: 0,
      channel_id: channel.id,
      ...(channel.guild && { guild_id: channel.guild.id }),
      author: this.#user.user,
      content: '',
      attachments: [],
      mentions: [],
      timestamp: world.now(),
      edited_timestamp: null,
      poll,
    });
    return { id, text: 'poll' };
  }

  #said(stored: StoredMessage): Own {
    // What is said in a room of everybody's may concern nobody: then the program lets it go.
    if (typeof this.#where !== 'object') this.#room.awaits(`discord:message:${stored.id}`);
    return { id: stored.id, text: stored.text };
  }

  #channels() {
    const { guild, desk, emulator } = this.#room;
    if (this.#where === 'private') return [emulator.world.dmOf(this.#user.person)];
    if (this.#where === 'desk') return generalPlaces(guild, desk).map(({ state }) => state);
    if (typeof this.#where === 'object') return [this.#where.channel.state];
    return threadsOf(guild, desk)
      .filter(({ name }) => ticketOf(name) === this.#where)
      .map(({ state }) => state);
  }

  async #place(): Promise<Place> {
    const { emulator, guild } = this.#room;
    if (this.#where === 'private') return this.#user.dm;
    if (typeof this.#where === 'object') return this.#user.in(this.#where.guild, this.#where.channel);
    const thread = await emulator.waitFor(() => this.#channels().findLast(({ deleted }) => !deleted), {
      timeoutMs: patienceMs,
      what: `a place for ${this.#name()}`,
    });
    return this.#user.in(guild, thread);
  }

  #isHere({ channel, message }: Shown): boolean {
    if (message.visibleTo !== undefined && message.visibleTo !== this.#user.id) return false;
    if (typeof this.#where !== 'object' && isAnswerToPress(message)) return false;
    // What a thread hangs under, or a post begins with, bears its name: it is read as the thread itself.
    if (this.#room.emulator.world.channels.get(message.id)?.parent !== undefined) return false;
    return this.#channels().includes(channel);
  }

  #name(): string {
    const where = this.#where;
    const place =
      typeof where === 'number' ? `the thread of ${where}` : typeof where === 'object' ? where.channel.name : where;
    return `${this.#user.shownName} in ${place}`;
  }
}

/** Nobody writes into a forum itself: its general place is a post that is no ticket's. */
function generalPlaces(guild: EmulatedGuild, desk: EmulatedChannel): EmulatedChannel[] {
  if (desk.type !== FORUM) return [desk];
  return threadsOf(guild, desk).filter(({ name }) => ticketOf(name) === undefined);
}

/** The threads of a channel, deleted ones included, oldest first. */
export function threadsOf(guild: EmulatedGuild, channel: EmulatedChannel): EmulatedChannel[] {
  return guild.threads.filter(({ parentId }) => parentId === channel.id);
}
