import type { StoredMessage, TelegramEmulator } from '../../../bots/playground/telegram/emulator.ts';
import type { Attached, FileKind, Seen } from '../people.ts';

/** A place of the emulated world: a chat, and the thread of it (null: its general place). */
export interface Spot {
  chat: number;
  thread: number | null;
}

/** One thing that was shown: a message, an album, or the new form of a message. */
export interface Shown {
  readonly spot: Spot;
  readonly pieces: StoredMessage[];
  readonly edited: boolean;
  /** As it stood when it was shown. */
  seen: Seen;
}

/** Everything the bot showed anywhere, in order. */
export class Reading {
  readonly shown: Shown[] = [];
  private readonly emulator: TelegramEmulator;

  constructor(emulator: TelegramEmulator) {
    this.emulator = emulator;
    emulator.events.on('message', ({ message }) => {
      if (!message.isService) this.add(message, false);
    });
    emulator.events.on('edited', ({ message, byBot }) => {
      if (byBot) this.add(message, true);
    });
  }

  private add(message: StoredMessage, edited: boolean): void {
    const spot = spotOf(message);
    const last = this.shown.at(-1);
    const album = message.message.media_group_id;
    if (!edited && album !== undefined && last?.pieces[0]?.message.media_group_id === album) {
      last.pieces.push(message);
      last.seen = this.read(last.pieces, false);
    } else {
      this.shown.push({ spot, pieces: [message], edited, seen: this.read([message], edited) });
    }
  }

  /** Messages as their reader sees them now; several are an album. */
  read(pieces: readonly StoredMessage[], edited: boolean): Seen {
    const [first] = pieces;
    const replied = first?.replyTo === undefined ? undefined : first.message.reply_to_message;
    return {
      id: String(first?.id),
      text: pieces
        .map((piece) => piece.text)
        .filter((text) => text !== '')
        .join('\n'),
      buttons: pieces.flatMap((piece) => piece.buttons.map((row) => row.map((button) => button.text))),
      attached: pieces.flatMap((piece) => this.attached(piece)),
      edited,
      answers: replied === undefined ? undefined : (replied.text ?? replied.caption ?? ''),
    };
  }

  private attached(piece: StoredMessage): Attached[] {
    const { location, venue, contact } = piece.message;
    const place = venue?.location ?? location;
    if (place) return [{ kind: 'location', latitude: place.latitude, longitude: place.longitude }];
    if (contact) return [{ kind: 'contact', name: contact.first_name, phone: contact.phone_number }];
    const kind = fileKinds[piece.kind];
    if (kind === undefined || piece.fileId === undefined) return [];
    return [{ kind, bytes: this.emulator.world.files.get(piece.fileId).bytes }];
  }
}

const fileKinds: { readonly [kind: string]: FileKind } = {
  photo: 'photo',
  document: 'document',
  video: 'video',
  voice: 'voice',
  audio: 'audio',
  sticker: 'sticker',
  animation: 'animation',
  video_note: 'videoNote',
};

function spotOf(message: StoredMessage): Spot {
  return { chat: message.message.chat.id, thread: message.threadId ?? null };
}
