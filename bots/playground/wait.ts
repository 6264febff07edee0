interface Waiter {
  check(): void;
}

/** Predicates waiting for the world to make them true: re-checked after every change, never by polling. */
export class Waiting {
  private readonly waiters = new Set<Waiter>();
  private scheduled = false;

  /** Re-checks once at the end of the current step, however many changes it made. */
  changed(): void {
    if (this.waiters.size === 0 || this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      for (const waiter of this.waiters) waiter.check();
    });
  }

  /** As `until` (5,000 ms by default), with an error that says what was waited for and how things stand. */
  waitFor<T>(
    predicate: () => T | false | null | undefined,
    { timeoutMs = 5_000, what = predicate.toString() }: { timeoutMs?: number; what?: string },
    transcript: () => string,
  ): Promise<T> {
    return this.until(predicate, timeoutMs, () => `waited ${timeoutMs} ms in vain for: ${what}\n${transcript()}`);
  }

  /**
   * Resolves with the first value of `predicate` that is neither false, null nor undefined. Rejects when it throws,
   * or after `timeoutMs` with the words of `describe`.
   */
  until<T>(predicate: () => T | false | null | undefined, timeoutMs: number, describe: () => string): Promise<T> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        this.waiters.delete(waiter);
        end();
      };
      const waiter: Waiter = {
        check: () => {
          try {
            const value = predicate();
            if (value !== false && value !== null && value !== undefined) settle(() => resolve(value));
          } catch (error) {
            settle(() => reject(error));
          }
        },
      };
      const timer = setTimeout(() => settle(() => reject(new Error(describe()))), timeoutMs);
      this.waiters.add(waiter);
      waiter.check();
    });
  }
}
