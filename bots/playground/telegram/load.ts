import { percentile } from '../percentile.ts';
import type { TelegramEmulator } from './emulator.ts';
import type { EmulatedUser } from './people.ts';

/** A marked member message, `m<user>-<n>`; the mark is looked for in what the bot writes into groups. */
const MARK = /\bm\d+-\d+\b/g;
const FIRST_LOAD_USER_ID = 7_100_000_000;
/** Messages made between two looks at the network, at full speed. */
const CHUNK = 50;
const TICK_MS = 2;

export interface LoadOptions {
  users: number;
  perUser: number;
  /** Messages a second; absent: as fast as they can be made. */
  ratePerSecond?: number | undefined;
  /** Text after the mark. */
  text?: string | undefined;
}

/** What became of the marked messages. Times in ms. */
export interface Measured {
  made: number;
  arrived: number;
  /** Marks that appeared in groups more than once. */
  repeated: number;
  /** Some of the marks that have not appeared. */
  missing: string[];
  /** From the first message made to the last arrival. */
  elapsed: number;
  perSecond: number;
  p50: number;
  p99: number;
  max: number;
}

interface Marked {
  madeAt: number;
  arrivedAt: number | undefined;
  times: number;
}

/** Writes marked messages as many people at once, and measures when the bot has brought each to a group. */
export class Load {
  private readonly emulator: TelegramEmulator;
  private readonly members: EmulatedUser[] = [];
  private readonly counts: number[] = [];
  private marks = new Map<string, Marked>();
  private arrived = 0;
  private making = false;

  constructor(emulator: TelegramEmulator) {
    this.emulator = emulator;
    emulator.events.on('message', ({ chat, message }) => {
      if (chat.person === undefined) this.arrival(message.text);
    });
    emulator.events.on('edited', ({ chat, message, byBot }) => {
      if (chat.person === undefined && byBot) this.arrival(message.text, true);
    });
  }

  /** The person of that number, made when first asked for. */
  member(number: number): EmulatedUser {
    for (let next = this.members.length; next <= number; next++) {
      const languageCode = next % 2 === 0 ? 'zh-hans' : 'en';
      this.members.push(
        this.emulator.user({ id: FIRST_LOAD_USER_ID + next, firstName: `Member ${next}`, languageCode }),
      );
    }
    const member = this.members[number];
    if (member === undefined) throw new Error(`no member ${number}`);
    return member;
  }

  /** Forgets earlier marks and makes new messages; resolves when all are made. */
  async run(options: LoadOptions): Promise<void> {
    if (this.making) throw new Error('a load is already being made');
    this.marks = new Map();
    this.arrived = 0;
    this.making = true;
    const total = options.users * options.perUser;
    const startedAt = performance.now();
    for (let made = 0; made < total; ) {
      const due = dueBy(performance.now() - startedAt, options.ratePerSecond, made);
      for (const end = Math.min(total, due); made < end; made++) this.say(made % options.users, options.text);
      await pause(options.ratePerSecond);
    }
    this.making = false;
  }

  /** Resolves once every message made has arrived, or after `timeoutMs`; either way with the figures. */
  async measure(timeoutMs: number): Promise<Measured> {
    const complete = () => !this.making && this.arrived === this.marks.size;
    if (timeoutMs > 0) await this.emulator.waitFor(complete, { timeoutMs }).catch(() => undefined);
    return this.figures();
  }

  private say(number: number, text = 'my deposit has not arrived'): void {
    const member = this.member(number);
    const count = (this.counts[number] ?? 0) + 1;
    this.counts[number] = count;
    const mark = `m${number}-${count}`;
    this.marks.set(mark, { madeAt: performance.now(), arrivedAt: undefined, times: 0 });
    member.privateChat.says(`${mark} ${text}`);
  }

  private arrival(text: string, edit = false): void {
    for (const [mark] of text.matchAll(MARK)) {
      const marked = this.marks.get(mark);
      if (marked === undefined) continue;
      if (!edit) marked.times += 1;
      if (marked.arrivedAt !== undefined) continue;
      marked.arrivedAt = performance.now();
      this.arrived += 1;
    }
  }

  private figures(): Measured {
    const marked = [...this.marks.values()];
    const waits = marked.flatMap(({ madeAt, arrivedAt }) => (arrivedAt === undefined ? [] : [arrivedAt - madeAt]));
    const first = Math.min(...marked.map(({ madeAt }) => madeAt));
    const last = Math.max(...marked.map(({ arrivedAt }) => arrivedAt ?? 0));
    const elapsed = waits.length === 0 ? 0 : last - first;
    const sorted = waits.sort((a, b) => a - b);
    return {
      made: marked.length,
      arrived: waits.length,
      repeated: marked.filter(({ times }) => times > 1).length,
      missing: [...this.marks].flatMap(([mark, { arrivedAt }]) => (arrivedAt === undefined ? [mark] : [])).slice(0, 50),
      elapsed,
      perSecond: elapsed === 0 ? 0 : (waits.length / elapsed) * 1000,
      p50: percentile(sorted, 0.5),
      p99: percentile(sorted, 0.99),
      max: sorted.at(-1) ?? 0,
    };
  }
}

function dueBy(elapsedMs: number, ratePerSecond: number | undefined, made: number): number {
  return ratePerSecond === undefined ? made + CHUNK : Math.floor((elapsedMs / 1000) * ratePerSecond) + 1;
}

function pause(ratePerSecond: number | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (ratePerSecond === undefined) setImmediate(resolve);
    else setTimeout(resolve, TICK_MS);
  });
}
