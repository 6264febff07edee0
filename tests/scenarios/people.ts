/**
 * What the people of a dialogue can do and see, in words that fit every platform. A platform's stage implements them;
 * dialogues know nothing else.
 */

/** Words looked for: a part of the text, or a pattern. */
export type Words = string | RegExp;

export type FileKind = 'photo' | 'document' | 'video' | 'voice' | 'audio' | 'sticker' | 'animation' | 'videoNote';

/** Something other than words. A file without bytes is given a few; `size` alone declares a file too big to make. */
export type Sendable =
  | { kind: FileKind; caption?: string; name?: string; bytes?: Uint8Array; size?: number }
  | { kind: 'location'; latitude: number; longitude: number }
  | { kind: 'contact'; name: string; phone: string }
  /** A thing that nobody can relay, by the platform's own word for it. */
  | { kind: 'dice' | 'poll' };

export type AlbumPiece = Extract<Sendable, { kind: FileKind }> & { kind: 'photo' | 'video' | 'document' | 'audio' };

/** Who or what a forwarded message says it is from. */
export type Origin = { from: Member } | { hidden: string };

/** A message of the bot as its reader sees it; an album is one message. */
export interface Seen {
  readonly id: string;
  readonly text: string;
  /** Labels, row by row. */
  readonly buttons: readonly (readonly string[])[];
  /** What it carries besides words, in order. */
  readonly attached: readonly Attached[];
  /** It took the place of an earlier form of itself. */
  readonly edited: boolean;
  /** The words of the message it answers. */
  readonly answers: string | undefined;
}

export type Attached =
  | { kind: FileKind; bytes: Uint8Array | undefined }
  | { kind: 'location'; latitude: number; longitude: number }
  | { kind: 'contact'; name: string; phone: string };

/** A message of one's own. */
export interface Own {
  readonly id: string;
  readonly text: string;
}

/** What else must be true of a message that is seen. */
export interface Detail {
  buttons?: readonly Words[];
  /** Words that must not be in it. */
  without?: Words;
  attached?: readonly Attached['kind'][];
  answers?: Words;
  edited?: boolean;
}

/**
 * A person at one place: a private chat, the desk's general place, the thread of a ticket. What is said to them there is
 * read in order: what was seen once is not seen again, and neither is what stood before it.
 */
export interface Seat {
  /** Words; those after a slash are a command, as the platform has commands. */
  says(words: string): Promise<Own>;
  /** Words that stay words, and can be edited, even where commands are something else. */
  types(words: string): Promise<Own>;
  sends(what: Sendable): Promise<Own>;
  sendsAlbum(pieces: readonly AlbumPiece[]): Promise<Own>;
  forwards(words: string, origin: Origin): Promise<Own>;
  edits(own: Own, words: string): Promise<void>;
  /** Presses the newest button of that label, or that of a message; gives what the press was answered with, if words. */
  presses(label: Words, on?: Seen): Promise<string>;
  /** Sends a press that no button offers, as a changed client could, for the newest message here or for a given one. */
  forges(choice: string, on?: Seen): Promise<string>;
  /** Fills in the form that the last press put before them, field by field, and hands it in. */
  fillsForm(fields: Readonly<Record<string, string>>): Promise<void>;
  /** The next message that says so. Fails with both sides of the talk when it does not come. */
  sees(words: Words, detail?: Detail): Promise<Seen>;
  /** When everything is done and delivered, no message stands here that was not seen yet; new forms of old ones may. */
  seesNothingMore(): Promise<void>;
  /** Everything the bot says here now, oldest first, seen or not. */
  readonly page: readonly Seen[];
  /** What a button does, for who wants to press it elsewhere. */
  choice(label: Words, on: Seen): string;
  /** The bot's mark on an own message, such as 👍. */
  seesMark(own: Own, mark: string): Promise<void>;
}

export interface Person {
  readonly name: string;
  /** The platform's user id. */
  readonly id: string;
  /** Private with the bot. */
  readonly inPrivate: Seat;
}

/** A member in the private chat with the bot. */
export interface Member extends Person, Seat {
  starts(): Promise<Own>;
  blocksTheBot(): void;
  unblocksTheBot(): void;
  /** Their account is no more. */
  leavesForGood(): void;
}

/** Someone who is in the desk's chat: staff, or a stranger to the list of staff. */
export interface DeskPerson extends Person {
  /** The desk's general place. */
  readonly inDesk: Seat;
  /** The thread of a ticket. */
  in(ticket: number): Seat;
}
