/** Logins a day (docs, topics/gateway, "Session Start Limit Object"). */
const TOTAL = 1_000;
const DAY_MS = 86_400_000;

/** How often the bot may still identify, as `GET /gateway/bot` tells. */
export class LoginLimit {
  private readonly clock: () => number;
  private used = 0;
  private resetsAt: number;

  /** `clock` gives Unix ms. */
  constructor(clock: () => number) {
    this.clock = clock;
    this.resetsAt = clock() + DAY_MS;
  }

  /** As it stands; `reset_after` in ms. */
  get left(): { total: number; remaining: number; reset_after: number; max_concurrency: number } {
    const now = this.clock();
    if (now >= this.resetsAt) {
      this.used = 0;
      this.resetsAt = now + DAY_MS;
    }
    return { total: TOTAL, remaining: TOTAL - this.used, reset_after: this.resetsAt - now, max_concurrency: 16 };
  }

  use(): void {
    this.used = Math.min(TOTAL, this.used + 1);
  }

  /** No login is left for so many ms. */
  exhaust(forMs: number): void {
    this.used = TOTAL;
    this.resetsAt = this.clock() + forMs;
  }
}
