import type { Clock } from '../../../bots/clock.ts';

/** Time that passes only when it is told to. */
export class SteppedClock implements Clock {
  private time: number;
  private sleepers: { at: number; wake: () => void }[] = [];

  constructor(start = 1_700_000_000_000) {
    this.time = start;
  }

  now(): number {
    return this.time;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      this.sleepers.push({ at: this.time + ms, wake });
      signal?.addEventListener('abort', wake, { once: true });
    });
  }

  /** Lets `ms` pass; who wakes in it does so in order, at their time, and does what follows at once. */
  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    for (;;) {
      await settled();
      const due = this.sleepers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.sleepers.splice(this.sleepers.indexOf(due), 1);
      this.time = Math.max(this.time, due.at);
      due.wake();
    }
    this.time = end;
    await settled();
  }
}

/** What was resolved has been taken up. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
