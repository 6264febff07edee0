import { expect } from 'vitest';
import { nextFitting } from './matching.ts';
import type { Detail, Seen, Words } from './people.ts';

/** Something that the bot showed somewhere, as it stood then. */
interface Shown {
  readonly seen: Seen;
  /** It is the new form of something that stood there. */
  readonly edited: boolean;
}

/** What reading needs. */
export interface ReaderOptions<Thing extends Shown> {
  /** Who reads, and where: for what is told when it fails. */
  name(): string;
  /** Everything that the bot shows anywhere, in order; it grows. */
  shown: readonly Thing[];
  /** Whether they see it from here. */
  isHere(thing: Thing): boolean;
  /** Whether it was not taken away again. */
  stands(thing: Thing): boolean;
  settled(): Promise<void>;
  emulator: {
    waitFor<Found>(find: () => Found | undefined, options: { timeoutMs: number; what: string }): Promise<Found>;
    transcript(): string;
  };
  patienceMs: number;
}

/** Reads what the bot shows, at one place and in order: what was read once is not read again, nor what stood before it. */
export class Reader<Thing extends Shown> {
  readonly #options: ReaderOptions<Thing>;
  /** How much of what was shown was read. */
  #read = 0;

  constructor(options: ReaderOptions<Thing>) {
    this.#options = options;
  }

  async sees(words: Words, detail: Detail): Promise<Seen> {
    const { emulator, shown, isHere, patienceMs } = this.#options;
    const what = `${this.#options.name()} sees ${words} ${JSON.stringify(detail)}`;
    const next = () => nextFitting(shown, this.#read, isHere, words, detail);
    const found = await emulator.waitFor(next, { timeoutMs: patienceMs, what });
    this.#read = found.at + 1;
    return found.seen;
  }

  async seesNothingMore(): Promise<void> {
    const { emulator, shown, isHere, stands, settled } = this.#options;
    await settled();
    const unread = shown.slice(this.#read).filter((thing) => isHere(thing) && !thing.edited && stands(thing));
    expect(
      unread.map(({ seen }) => seen.text),
      `${this.#options.name()} sees nothing more\n${emulator.transcript()}`,
    ).toEqual([]);
  }
}
