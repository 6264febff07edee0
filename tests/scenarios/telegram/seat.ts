import type {
  AlbumItem,
  EmulatedGroup,
  EmulatedUser,
  FileOptions,
  Seat as Place,
  Press,
  StoredMessage,
  TelegramEmulator,
} from '../../../bots/playground/telegram/emulator.ts';
import { matches, ticketOf } from '../matching.ts';
import type { AlbumPiece, Detail, FileKind, Origin, Own, Seat, Seen, Sendable, Words } from '../people.ts';
import { Reader } from '../reader.ts';
import type { Reading, Shown } from './reading.ts';

/** Where someone sits: alone with the bot, in the desk's general place, in a ticket's thread, or in another group. */
export type Where = 'private' | 'desk' | number | EmulatedGroup;

/** What all seats of one stage share. */
export interface Room {
  emulator: TelegramEmulator;
  desk: EmulatedGroup;
  /** Every id the desk's chat has had. */
  deskIds: Set<number>;
  reading: Reading;
  /** Resolves when everything that happened was handled and delivered; set by the stage. */
  settled(): Promise<void>;
}

/** Long enough for a busy machine; nothing waits this long unless it fails. */
const patienceMs = 8_000;

export class TelegramSeat implements Seat {
  readonly #room: Room;
  readonly #user: EmulatedUser;
  readonly #where: Where;
  readonly #reader: Reader<Shown>;

  constructor(room: Room, user: EmulatedUser, where: Where) {
    this.#room = room;
    this.#user = user;
    this.#where = where;
    this.#reader = new Reader({
      name: () => this.#name(),
      shown: room.reading.shown,
      isHere: (shown) => this.#isHere(shown),
      stands: () => true,
      settled: () => room.settled(),
      emulator: room.emulator,
      patienceMs,
    });
  }

  async says(words: string): Promise<Own> {
    return ownOf((await this.#place()).says(words));
  }

  types(words: string): Promise<Own> {
    return this.says(words);
  }

  async fillsForm(): Promise<void> {
    throw new Error('there are no forms on Telegram: questions are asked one by one');
  }

  async sends(what: Sendable): Promise<Own> {
    const place = await this.#place();
    switch (what.kind) {
      case 'location':
        return ownOf(place.sendsLocation(what));
      case 'contact':
        return ownOf(place.sendsContact({ phoneNumber: what.phone, firstName: what.name }));
      case 'dice':
      case 'poll':
        return this.#sendsUnsupported(place, what.kind);
      default:
        return ownOf(senders[what.kind](place, fileOf(what)));
    }
  }

  async sendsAlbum(pieces: readonly AlbumPiece[]): Promise<Own> {
    const items = pieces.map((piece): AlbumItem => ({ ...fileOf(piece), kind: piece.kind }));
    const [first] = (await this.#place()).sendsAlbum(items);
    if (!first) throw new Error('an album of nothing');
    return ownOf(first);
  }

  async forwards(text: string, origin: Origin): Promise<Own> {
    const place = await this.#place();
    if ('hidden' in origin) return ownOf(place.forwards({ text, hiddenName: origin.hidden }));
    const from = this.#room.emulator.userById(Number(origin.from.id));
    if (!from) throw new Error(`nobody is ${origin.from.name}`);
    return ownOf(place.forwards({ text, from }));
  }

  async edits(own: Own, words: string): Promise<void> {
    (await this.#place()).edits(Number(own.id), words);
  }

  async presses(label: Words, on?: Seen): Promise<string> {
    const place = await this.#place();
    const found = await this.#room.emulator.waitFor(() => this.#button(place, label, on), {
      timeoutMs: patienceMs,
      what: `${this.#name()} presses ${label}`,
    });
    return this.#answer(place.presses(found.message, found.data), label);
  }

  async forges(choice: string, on?: Seen): Promise<string> {
    const place = await this.#place();
    const message = on ? Number(on.id) : place.lastFromBot;
    if (message === undefined) throw new Error(`${this.#name()} has no message to forge a press for`);
    return this.#answer(place.pressesForged(message, choice), choice);
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
      .filter((shown) => this.#isHere(shown) && !shown.edited)
      .filter(({ pieces }) => pieces.some((piece) => !piece.deleted))
      .map(({ pieces }) =>
        reading.read(
          pieces,
          pieces.some((piece) => piece.edited),
        ),
      );
  }

  choice(label: Words, on: Seen): string {
    const message = this.#chat().byId.get(Number(on.id));
    const data = message && dataOf(message, label);
    if (data === undefined) throw new Error(`no button ${label} on “${on.text}”`);
    return data;
  }

  async seesMark(own: Own, mark: string): Promise<void> {
    await this.#room.emulator.waitFor(() => this.#chat().byId.get(Number(own.id))?.reactions.includes(mark), {
      timeoutMs: patienceMs,
      what: `${this.#name()} sees ${mark} on “${own.text}”`,
    });
  }

  async #answer(press: Press, what: Words): Promise<string> {
    const answer = await this.#room.emulator.waitFor(() => press.answer, {
      timeoutMs: patienceMs,
      what: `an answer to ${this.#name()} pressing ${what}`,
    });
    return answer.text ?? '';
  }

  #button(place: Place, label: Words, on: Seen | undefined): { message: StoredMessage; data: string } | undefined {
    const messages = on ? [place.chat.byId.get(Number(on.id))] : place.messages.toReversed();
    for (const message of messages) {
      const data = message && dataOf(message, label);
      if (message && data !== undefined) return { message, data };
    }
    return undefined;
  }

  /** Things the emulated people have no hand for come as the update they would make. */
  #sendsUnsupported(place: Place, kind: 'dice' | 'poll'): Own {
    const { world } = this.#room.emulator;
    const what = {
      dice: { emoji: '🎲', value: 3 },
      poll: {
        id: '1',
        question: 'tea or coffee?',
        options: [],
        total_voter_count: 0,
        is_closed: false,
        is_anonymous: true,
        type: 'regular',
        allows_multiple_answers: false,
        allows_revoting: false,
        members_only: false,
      },
    };
    const message_id = 900_000 + world.nextNumber();
    const thread =
      place.threadId === undefined ? {} : { message_thread_id: place.threadId, is_topic_message: true as const };
    const head = { message_id, from: this.#user.user, chat: place.chat.chat, date: world.now(), ...thread };
    this.#room.emulator.injectRawUpdate({ message: { ...head, [kind]: what[kind] } });
    return { id: String(message_id), text: kind };
  }

  #chat() {
    if (this.#where === 'private') return this.#user.privateChat.chat;
    return typeof this.#where === 'object' ? this.#where.state : this.#room.desk.state;
  }

  async #place(): Promise<Place> {
    const { emulator, desk } = this.#room;
    if (this.#where === 'private') return this.#user.privateChat;
    if (this.#where === 'desk') return this.#user.in(desk);
    if (typeof this.#where === 'object') return this.#user.in(this.#where);
    const topic = await emulator.waitFor(() => this.#topics().findLast((each) => !each.deleted), {
      timeoutMs: patienceMs,
      what: `a thread for ticket ${this.#where}`,
    });
    return this.#user.in(desk, topic.id);
  }

  /** The threads the ticket has had. */
  #topics() {
    return this.#room.desk.topics.filter((topic) => ticketOf(topic.name) === this.#where);
  }

  #isHere({ spot }: Shown): boolean {
    if (this.#where === 'private') return spot.chat === this.#user.id;
    if (typeof this.#where === 'object') return spot.chat === this.#where.id;
    if (!this.#room.deskIds.has(spot.chat)) return false;
    if (this.#where === 'desk') return spot.thread === null;
    return this.#topics().some((topic) => topic.id === spot.thread);
  }

  #name(): string {
    const where = this.#where;
    const place =
      typeof where === 'number' ? `the thread of ${where}` : typeof where === 'object' ? where.title : where;
    return `${this.#user.firstName} in ${place}`;
  }
}

function dataOf(message: StoredMessage, label: Words): string | undefined {
  for (const button of message.buttons.flat()) {
    if ('callback_data' in button && matches(button.text, label)) return button.callback_data;
  }
  return undefined;
}

function ownOf(message: StoredMessage): Own {
  return { id: String(message.id), text: message.text };
}

function fileOf(what: Extract<Sendable, { kind: FileKind }>): FileOptions {
  const { caption, name, bytes, size } = what;
  return {
    ...(caption === undefined ? {} : { caption }),
    ...(name === undefined ? {} : { fileName: name }),
    ...(bytes === undefined ? {} : { bytes }),
    ...(size === undefined ? {} : { size }),
  };
}

const senders: Readonly<Record<FileKind, (place: Place, options: FileOptions) => StoredMessage>> = {
  photo: (place, options) => place.sendsPhoto(options),
  document: (place, options) => place.sendsDocument(options),
  video: (place, options) => place.sendsVideo(options),
  voice: (place, options) => place.sendsVoice(options),
  audio: (place, options) => place.sendsAudio(options),
  sticker: (place, options) => place.sendsSticker(options),
  animation: (place, options) => place.sendsAnimation(options),
  videoNote: (place, options) => place.sendsVideoNote(options),
};
