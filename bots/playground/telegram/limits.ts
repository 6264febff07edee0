import type { ChatState } from './state.ts';

/** 20 messages a minute to one group (core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). */
const GROUP_MAX = 20;
const GROUP_WINDOW_MS = 60_000;
/** About one a second to one private chat, "short bursts" allowed; how short is not published: five here. */
const PRIVATE_BURST = 5;
const PRIVATE_REFILL_MS = 1_000;
/** About 30 a second over all chats. */
const OVERALL_MAX = 30;
const OVERALL_WINDOW_MS = 1_000;

/** The platform's pace. Refused calls do not count against it; `refused` tells how many there were. */
export class Pace {
  refused = 0;
  private readonly clock: () => number;
  private readonly overall = new Window(OVERALL_MAX, OVERALL_WINDOW_MS);
  private readonly groups = new Map<number, Window>();
  private readonly privates = new Map<number, { tokens: number; at: number }>();

  constructor(clock: () => number) {
    this.clock = clock;
  }

  /** Takes `count` messages to a chat: 0 when they may go, else after how many whole seconds to retry. */
  take(chat: ChatState, count: number): number {
    const now = this.clock();
    const own =
      chat.chat.type === 'private' ? this.privateWait(chat.id, count, now) : this.group(chat.id).wait(count, now);
    const wait = Math.max(own, this.overall.wait(count, now));
    if (wait > 0) {
      this.refused += 1;
      return Math.max(1, Math.ceil(wait / 1000));
    }
    this.overall.add(count, now);
    if (chat.chat.type === 'private') this.spend(chat.id, count, now);
    else this.group(chat.id).add(count, now);
    return 0;
  }

  private group(id: number): Window {
    let window = this.groups.get(id);
    if (window === undefined) {
      window = new Window(GROUP_MAX, GROUP_WINDOW_MS);
      this.groups.set(id, window);
    }
    return window;
  }

  private privateWait(id: number, count: number, now: number): number {
    const tokens = this.tokens(id, now);
    // An album is one act of writing: it needs one free place, whatever its size, or it could never be sent.
    const needed = Math.min(count, PRIVATE_BURST);
    return tokens >= needed ? 0 : (needed - tokens) * PRIVATE_REFILL_MS;
  }

  private spend(id: number, count: number, now: number): void {
    this.privates.set(id, { tokens: Math.max(0, this.tokens(id, now) - count), at: now });
  }

  private tokens(id: number, now: number): number {
    const bucket = this.privates.get(id);
    if (bucket === undefined) return PRIVATE_BURST;
    return Math.min(PRIVATE_BURST, bucket.tokens + (now - bucket.at) / PRIVATE_REFILL_MS);
  }
}

/** A sliding window over the times of the last `max` messages. Times in ms. */
class Window {
  private readonly max: number;
  private readonly span: number;
  private times: number[] = [];

  constructor(max: number, span: number) {
    this.max = max;
    this.span = span;
  }

  /** Ms until `count` more fit; 0 when they fit now. */
  wait(count: number, now: number): number {
    this.times = this.times.filter((time) => time > now - this.span);
    const over = this.times.length + Math.min(count, this.max) - this.max;
    if (over <= 0) return 0;
    return (this.times[over - 1] ?? now) + this.span - now;
  }

  add(count: number, now: number): void {
    for (let i = 0; i < count; i++) this.times.push(now);
  }
}
