import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { MAX_SKEW_SECONDS, type Stamp } from './signature.ts';

/** No stamp is accepted for longer than the clock may be off to either side. */
const KEPT_MS = 2 * MAX_SKEW_SECONDS * 1000;
/** About 160 posts a second for as long as they are kept; beyond it the oldest are forgotten first. */
const KEPT_MAX = 100_000;

/**
 * Which timestamp and nonce came with which content. The signature of a plain post does not cover its body: whoever saw
 * one URL could send anything with it, once. The same content again is WeChat trying again.
 */
export class Replays {
  private readonly seen = new Map<string, { content: string; at: number }>();
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  get size(): number {
    return this.seen.size;
  }

  /** Remembers a stamp with its content; false when it was used with other content before. */
  admit({ timestamp, nonce }: Stamp, content: string): boolean {
    const now = this.clock.now();
    this.forgetBefore(now - KEPT_MS);
    const key = `${timestamp}:${nonce}`;
    const digest = createHash('sha256').update(content).digest('base64');
    const known = this.seen.get(key);
    if (known) return known.content === digest;
    this.seen.set(key, { content: digest, at: now });
    return true;
  }

  private forgetBefore(time: number): void {
    for (const [key, { at }] of this.seen) {
      if (at >= time && this.seen.size < KEPT_MAX) return;
      this.seen.delete(key);
    }
  }
}
