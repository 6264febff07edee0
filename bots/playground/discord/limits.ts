/** 50 requests a second over all routes; interactions do not count (docs, topics/rate-limits). */
const GLOBAL_MAX = 50;
const GLOBAL_WINDOW_MS = 1_000;

interface Bucket {
  limit: number;
  windowMs: number;
}

/**
 * Discord publishes no figures per route and asks bots to read the headers; these are near what is seen in practice.
 * Each counts per channel, guild or webhook.
 */
const BUCKETS: Record<string, Bucket> = {
  create_message: { limit: 5, windowMs: 5_000 },
  update_message: { limit: 5, windowMs: 5_000 },
  delete_message: { limit: 5, windowMs: 1_000 },
  list_messages: { limit: 5, windowMs: 1_000 },
  update_channel: { limit: 5, windowMs: 15_000 },
  create_thread: { limit: 10, windowMs: 10_000 },
  create_thread_from_message: { limit: 10, windowMs: 10_000 },
  add_my_message_reaction: { limit: 4, windowMs: 1_000 },
  execute_webhook: { limit: 5, windowMs: 2_000 },
  create_dm: { limit: 10, windowMs: 10_000 },
};
const USUAL: Bucket = { limit: 25, windowMs: 1_000 };

/** Whether a request may go, and what the answer's headers tell of it. Times in s. */
export interface Verdict {
  headers: Record<string, string>;
  refused: { retryAfter: number; global: boolean } | undefined;
}

/** The platform's pace. Refused calls do not count against it; `refused` tells how many there were. */
export class Pace {
  refused = 0;
  private readonly clock: () => number;
  private readonly overall = new Window({ limit: GLOBAL_MAX, windowMs: GLOBAL_WINDOW_MS });
  private readonly windows = new Map<string, Window>();

  constructor(clock: () => number) {
    this.clock = clock;
  }

  /** Takes one request of an operation; `major` is the channel, guild or webhook it is counted under. */
  take(operation: string, major: string, exempt: boolean): Verdict {
    const now = this.clock();
    const wait = exempt ? 0 : this.overall.wait(now);
    if (wait > 0) {
      this.refused += 1;
      const headers = { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' };
      return { headers, refused: { retryAfter: wait / 1000, global: true } };
    }
    const key = `${operation}:${major}`;
    const window = this.windows.get(key) ?? new Window(BUCKETS[operation] ?? USUAL);
    this.windows.set(key, window);
    const own = window.wait(now);
    if (own > 0) {
      this.refused += 1;
      const headers = { ...window.headers(now, operation), 'x-ratelimit-scope': 'user' };
      return { headers, refused: { retryAfter: own / 1000, global: false } };
    }
    if (!exempt) this.overall.add(now);
    window.add(now);
    return { headers: window.headers(now, operation), refused: undefined };
  }
}

/** A fixed window that opens with its first request. Times in ms. */
class Window {
  private readonly bucket: Bucket;
  private opened = 0;
  private used = 0;

  constructor(bucket: Bucket) {
    this.bucket = bucket;
  }

  /** Ms until one more fits; 0 when it fits now. */
  wait(now: number): number {
    this.turn(now);
    return this.used < this.bucket.limit ? 0 : this.resetIn(now);
  }

  add(now: number): void {
    if (this.used === 0) this.opened = now;
    this.used += 1;
  }

  headers(now: number, name: string): Record<string, string> {
    const after = this.resetIn(now) / 1000;
    return {
      'x-ratelimit-limit': `${this.bucket.limit}`,
      'x-ratelimit-remaining': `${Math.max(0, this.bucket.limit - this.used)}`,
      'x-ratelimit-reset': (now / 1000 + after).toFixed(3),
      'x-ratelimit-reset-after': after.toFixed(3),
      'x-ratelimit-bucket': `fake-${name}`,
    };
  }

  private resetIn(now: number): number {
    return Math.max(0, this.opened + this.bucket.windowMs - now);
  }

  private turn(now: number): void {
    if (now - this.opened >= this.bucket.windowMs) this.used = 0;
  }
}
