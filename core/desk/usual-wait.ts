import { recentFirstResponses } from '../store/desk.ts';
import type { Tx } from '../store/store.ts';

/** How many of the latest tickets are looked at, and how many of them must have been answered for an honest figure. */
const lookedAt = 200;
const enough = 5;
const keptMs = 60_000;

/** The median time to first response over recent tickets, worked out at most once a minute. */
export class UsualWait {
  #known: { median: number | null; at: number } | null = null;

  /** Milliseconds, or null when too few tickets were answered to say. */
  async median(tx: Tx, now: number): Promise<number | null> {
    if (!this.#known || now - this.#known.at > keptMs) {
      const waits = (await recentFirstResponses(tx, lookedAt)).sort((a, b) => a - b);
      const median = waits.length < enough ? null : (waits[Math.floor(waits.length / 2)] ?? null);
      this.#known = { median, at: now };
    }
    return this.#known.median;
  }
}
