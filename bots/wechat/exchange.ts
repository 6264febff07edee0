import { type Clock, later } from '../clock.ts';
import { harmless } from './render.ts';

/** Times in milliseconds. WeChat waits 5 s for an answer, and posts a message three times in all. */
export interface Timing {
  /** An answer must be on its way this long after its post arrived. */
  answerMs: number;
  /** Without an answer, WeChat's next try comes within this long after the one before. */
  retryMs: number;
  /** What arrives within this long of each other goes into one reply. */
  burstMs: number;
  /** The same, while nobody has said whether more is to come. */
  quietMs: number;
  /** The HTTP server must have said within this long whether the answer went out. */
  handMs: number;
}

export const usualTiming: Timing = { answerMs: 4500, retryMs: 8000, burstMs: 10, quietMs: 1000, handMs: 5000 };

/** How often WeChat posts one message. */
const TRIES = 3;
/** Bytes of UTF-8 in one passive reply; see render.ts. */
export const REPLY_MAX_BYTES = 2000;

/** A piece of text for a reply, and what stands between it and the piece before. */
export interface Piece {
  readonly text: string;
  readonly glue: string;
}

/** What became of pieces: how many went out in the reply, and whether that is certain. */
export interface Joined {
  readonly taken: number;
  readonly certain: boolean;
}

/** The answer to one post: the text of the reply, or nothing to say. */
export interface Answer {
  readonly text: string | null;
  /** To be told whether the whole answer was handed to the connection. */
  handed(reached: boolean): void;
}

/** What an exchange needs to know. */
export interface ExchangeNeeds {
  clock: Clock;
  timing: Timing;
  /** The line at the end of a reply that is not all. */
  more: string;
  /** Whether what does not fit can follow by API. */
  mayWrite(): boolean;
  /** Keeps the reply to a message for WeChat's next try, which another process may meet. Never rejects. */
  keep(key: string, openid: string, reply: string): Promise<void>;
}

interface Post {
  readonly at: number;
  answer(answer: Answer): void;
  /** Undefined until the HTTP server has said. */
  handed?: boolean;
}

interface Item {
  readonly pieces: readonly Piece[];
  /** More of the same effect follows that no reply can carry: nothing may overtake it. */
  readonly goesOn: boolean;
  taken: number;
  settle(joined: Joined): void;
}

/**
 * One message of a member and the one reply that WeChat takes for it. Posts of the message arrive (again), pieces of the
 * reply are collected, and the reply is handed to the posts that are open; every later post gets the same one.
 */
export class Exchange {
  readonly key: string;
  readonly openid: string;
  private readonly needs: ExchangeNeeds;
  private posts: Post[] = [];
  private tries = 0;
  private items: Item[] = [];
  private heard: 'nothing' | 'more' | 'all' = 'nothing';
  /** Effects that came for this exchange, and how many are known to come in all. */
  private came = 0;
  private expected = Number.POSITIVE_INFINITY;
  /** Of those, how many are on their way here already, those that came included. */
  private underWay = 0;
  /** `undelivered`: the reply is made, and the connection was gone; it waits for the next try. */
  private phase: 'open' | 'handing' | 'undelivered' | 'answered' = 'open';
  private reply: string | null = null;
  private cancelDeadline = () => {};
  private cancelBurst = () => {};
  /** When it was answered; undefined before. */
  answeredAt: number | undefined;

  constructor(key: string, openid: string, needs: ExchangeNeeds) {
    this.key = key;
    this.openid = openid;
    this.needs = needs;
  }

  /** Whether pieces can still go into the reply. */
  get isOpen(): boolean {
    return this.phase === 'open';
  }

  /** A post of the message is here; resolves with its answer. */
  arrive(): Promise<Answer> {
    this.tries += 1;
    return new Promise((resolve) => {
      const post: Post = { at: this.needs.clock.now(), answer: resolve };
      if (this.phase === 'answered') return resolve({ text: this.reply, handed: () => {} });
      this.posts.push(post);
      if (this.phase === 'handing') return this.handTo(post);
      this.wait(this.needs.timing.answerMs, () => this.isDue());
      if (this.phase === 'undelivered') this.hand();
      else if (this.heard === 'all') this.finish();
      // Collected while no connection was there to take it.
      else if (this.items.length > 0) this.restartBurst();
    });
  }

  /** Puts pieces into the reply; resolves once the reply is out, or is sure not to carry them. */
  join(pieces: readonly Piece[], goesOn: boolean): Promise<Joined> {
    return new Promise((settle) => {
      this.items.push({ pieces, goesOn, taken: 0, settle });
      this.count();
    });
  }

  /** An effect for this exchange has come. */
  count(): void {
    this.came += 1;
    if (this.isComplete()) this.finish();
    else this.restartBurst();
  }

  /** So many effects are on their way here: the reply does not go out before they came. */
  awaits(count: number): void {
    this.underWay = Math.max(this.underWay, this.came + count);
  }

  private isComplete(): boolean {
    return this.came >= Math.max(this.expected, this.underWay);
  }

  /** The event is handled; `more`: whether effects are to come for this member, or how many in all. */
  handled(more: boolean | number): void {
    if (this.phase !== 'open') return;
    if (typeof more === 'number') this.expected = more;
    if (more === false) this.expected = 0;
    this.heard = this.isComplete() ? 'all' : 'more';
    if (this.heard === 'all') this.finish();
    else this.restartBurst();
  }

  /** No more can be waited for. */
  finish(): void {
    if (this.phase !== 'open') return;
    if (this.items.length > 0) this.hand();
    else this.conclude(null);
  }

  private restartBurst(): void {
    if (this.phase !== 'open' || this.items.length === 0) return;
    this.cancelBurst();
    const { clock, timing } = this.needs;
    const wait = this.heard === 'nothing' ? timing.quietMs : timing.burstMs;
    this.cancelBurst = later(clock, wait, () => this.finish());
  }

  private wait(ms: number, work: () => void): void {
    this.cancelDeadline();
    this.cancelDeadline = later(this.needs.clock, ms, work);
  }

  /** The newest post must be answered now, or be left to WeChat's next try. */
  private isDue(): void {
    if (this.phase !== 'open' || (this.items.length > 0 && this.hand())) return;
    if (this.needs.mayWrite() || this.tries >= TRIES) this.giveUp();
    else this.waitForRetry();
  }

  private waitForRetry(): void {
    const newest = this.posts.at(-1)?.at ?? 0;
    this.wait(newest + this.needs.timing.retryMs - this.needs.clock.now(), () => this.giveUp());
  }

  /** Nothing of it goes out: whatever was offered is given back. */
  giveUp(): void {
    for (const item of this.items) item.taken = 0;
    this.conclude(null);
  }

  /** The message was answered before, with this: it is the answer again, and nothing else goes into it. */
  repeat(reply: string): void {
    if (this.phase !== 'open') return;
    for (const item of this.items) item.taken = 0;
    this.conclude(reply);
  }

  /** Gives the reply to the posts that are open; false when none of them can take it any more. */
  private hand(): boolean {
    if (!this.posts.some((post) => this.isLive(post))) return false;
    this.cancelBurst();
    if (this.phase === 'open') this.reply = this.compose();
    this.phase = 'handing';
    this.wait(this.needs.timing.handMs, () => this.conclude(this.reply, false));
    for (const post of this.posts) if (post.handed === undefined) this.handTo(post);
    return true;
  }

  private handTo(post: Post): void {
    const live = this.isLive(post);
    post.answer({
      text: this.reply,
      handed: (reached) => {
        // The first word counts: a connection that took everything is closed later all the same.
        post.handed ??= reached && live;
        this.handedOver();
      },
    });
    // WeChat has hung up on it long ago: its fate says nothing.
    if (!live) post.handed = false;
  }

  private handedOver(): void {
    if (this.phase !== 'handing') return;
    if (this.posts.some(({ handed }) => handed === true)) this.conclude(this.reply);
    else if (this.posts.some(({ handed }) => handed === undefined)) return;
    else if (this.tries >= TRIES) this.giveUp();
    else {
      this.phase = 'undelivered';
      this.waitForRetry();
    }
  }

  private isLive({ at, handed }: Post): boolean {
    // A little beyond the deadline: what the deadline itself sets off must still find it open.
    return handed === undefined && this.needs.clock.now() - at < this.needs.timing.answerMs + 200;
  }

  /** As many pieces as one reply holds, in order; what does not fit is left to whoever offered it. */
  private compose(): string {
    const whole = this.fill(REPLY_MAX_BYTES);
    if (this.isAllTaken() || this.needs.mayWrite()) return whole;
    const line = `\n\n${this.needs.more}`;
    return this.fill(REPLY_MAX_BYTES - Buffer.byteLength(line)) + line;
  }

  private fill(limit: number): string {
    let text = '';
    let full = false;
    for (const item of this.items) {
      item.taken = 0;
      for (const [at, piece] of item.pieces.entries()) {
        const glue = at === 0 ? '\n\n' : piece.glue;
        const longer = text === '' ? piece.text : harmless(text + glue + piece.text);
        full ||= Buffer.byteLength(longer) > limit;
        if (full) break;
        text = longer;
        item.taken += 1;
      }
      full ||= item.goesOn;
    }
    return text.trim();
  }

  private isAllTaken(): boolean {
    return this.items.every(({ pieces, taken }) => taken === pieces.length);
  }

  private conclude(reply: string | null, certain = true): void {
    this.cancelDeadline();
    this.cancelBurst();
    this.phase = 'answered';
    this.reply = reply;
    this.answeredAt = this.needs.clock.now();
    for (const post of this.posts.splice(0)) post.answer({ text: reply, handed: () => {} });
    void this.settle(this.items.splice(0), certain);
  }

  /** WeChat may have lost what it took: the reply is kept before anybody is told that it went out. */
  private async settle(items: readonly Item[], certain: boolean): Promise<void> {
    const { key, openid, reply } = this;
    if (reply !== null && items.some(({ taken }) => taken > 0)) await this.needs.keep(key, openid, reply);
    for (const { taken, settle } of items) settle({ taken, certain });
  }
}
