import { percentile } from './percentile.ts';

/** A marked member message, `m<user>-<n>`; the mark is looked for in what the bot writes for staff. */
const MARK = /\bm\d+-\d+\b/g;
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
  /** Marks that appeared on the staff's side more than once. */
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

/** What a load is made with: people of an emulator. */
export interface Crowd<Member> {
  /** Makes the person of that number; asked for each number once, in order. */
  join(number: number): Member;
  says(member: Member, text: string): void;
  /** Resolves when the predicate holds, looked at after every change; rejects after `timeoutMs`. */
  waitFor(predicate: () => boolean, options: { timeoutMs: number }): Promise<unknown>;
}

interface Marked {
  madeAt: number;
  arrivedAt: number | undefined;
  times: number;
}

/** Writes marked messages as many people at once, and measures when the bot has brought each to the staff. */
export class Load<Member> {
  private readonly crowd: Crowd<Member>;
  private readonly members: Member[] = [];
  private readonly counts: number[] = [];
  private marks = new Map<string, Marked>();
  private arrivals = 0;
  private making = false;

  constructor(crowd: Crowd<Member>) {
    this.crowd = crowd;
  }

  /** The person of that number, made when first asked for. */
  member(number: number): Member {
    for (let next = this.members.length; next <= number; next++) this.members.push(this.crowd.join(next));
    const member = this.members[number];
    if (member === undefined) throw new Error(`no member ${number}`);
    return member;
  }

  /** Forgets earlier marks and makes new messages; resolves when all are made. */
  async run(options: LoadOptions): Promise<void> {
    if (this.making) throw new Error('a load is already being made');
    this.marks = new Map();
    this.arrivals = 0;
    this.making = true;
    const total = options.users * options.perUser;
    await atPace(total, options.ratePerSecond, (made) => this.say(made % options.users, options.text));
    this.making = false;
  }

  /** Resolves once every message made has arrived, or after `timeoutMs`; either way with the figures. */
  async measure(timeoutMs: number): Promise<Measured> {
    const complete = () => !this.making && this.arrivals === this.marks.size;
    if (timeoutMs > 0) await this.crowd.waitFor(complete, { timeoutMs }).catch(() => undefined);
    return this.figures();
  }

  /** Notes the marks in what stands on the staff's side; `edit`: what stood there before may stand there still. */
  arrived(text: string, edit = false): void {
    for (const [mark] of text.matchAll(MARK)) {
      const marked = this.marks.get(mark);
      if (marked === undefined) continue;
      if (!edit) marked.times += 1;
      if (marked.arrivedAt !== undefined) continue;
      marked.arrivedAt = performance.now();
      this.arrivals += 1;
    }
  }

  private say(number: number, text = 'my deposit has not arrived'): void {
    const member = this.member(number);
    const count = (this.counts[number] ?? 0) + 1;
    this.counts[number] = count;
    const mark = `m${number}-${count}`;
    this.marks.set(mark, { madeAt: performance.now(), arrivedAt: undefined, times: 0 });
    this.crowd.says(member, `${mark} ${text}`);
  }

  private figures(): Measured {
    const marked = [...this.marks.values()];
    const waits = marked.flatMap(({ madeAt, arrivedAt }) => (arrivedAt === undefined ? [] : [arrivedAt - madeAt]));
    const first = marked.reduce((least, { madeAt }) => Math.min(least, madeAt), Number.POSITIVE_INFINITY);
    const last = marked.reduce((most, { arrivedAt }) => Math.max(most, arrivedAt ?? 0), 0);
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

/** Does something so many times, at a rate or as fast as it can be done; resolves when all is done. */
export async function atPace(
  total: number,
  ratePerSecond: number | undefined,
  doOne: (number: number) => void,
): Promise<void> {
  const startedAt = performance.now();
  for (let made = 0; made < total; ) {
    const due = dueBy(performance.now() - startedAt, ratePerSecond, made);
    for (const end = Math.min(total, due); made < end; made++) doOne(made);
    await pause(ratePerSecond);
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
