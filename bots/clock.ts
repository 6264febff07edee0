import { setTimeout as wait } from 'node:timers/promises';

/** Time, passed in. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms`, or at once when the signal is aborted; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    try {
      await wait(ms, undefined, signal ? { signal } : {});
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
  },
};

/** Milliseconds to wait after the given number of failures in a row: 0.5 s doubling to 30 s, ± a quarter at random. */
export function backoff(failures: number, random: () => number = Math.random): number {
  const base = Math.min(30_000, 500 * 2 ** Math.min(failures - 1, 10));
  return Math.round(base * (0.75 + random() * 0.5));
}

/** Calls `work` after `ms` unless it is cancelled first; what it returns cancels it. */
export function later(clock: Clock, ms: number, work: () => void): () => void {
  const cancelled = new AbortController();
  void clock.sleep(Math.max(0, ms), cancelled.signal).then(() => {
    if (!cancelled.signal.aborted) work();
  });
  return () => cancelled.abort();
}
