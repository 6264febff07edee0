/** What Discord calls invalid; 10,000 of them in 10 minutes ban the address (Discord, "Invalid Request Limit"). */
const INVALID: ReadonlySet<number> = new Set([401, 403, 429]);
const WINDOW_MS = 10 * 60_000;
/** Half of what bans, less a little: two windows may meet in any ten minutes. */
const INVALID_MAX = 4_500;

/** A call that was not made: one more that is refused might have the address banned. */
export class TooManyInvalid extends Error {
  override readonly name = 'TooManyInvalid';
  /** Milliseconds until calls are made again. */
  readonly afterMs: number;

  constructor(afterMs: number, count: number) {
    super(`Discord refused ${count} calls in a short time: pausing, as it bans addresses for that`);
    this.afterMs = afterMs;
  }
}

/** Counts the calls that Discord refused, and stops all of them before it bans the address. */
export class InvalidRequests {
  private readonly now: () => number;
  private readonly max: number;
  private count = 0;
  private endsAt = 0;

  /** `now`: milliseconds since the epoch. */
  constructor(now: () => number, max: number = INVALID_MAX) {
    this.now = now;
    this.max = max;
  }

  /** Throws TooManyInvalid while no call may be made. */
  check(): void {
    const left = this.endsAt - this.now();
    if (this.count >= this.max && left > 0) throw new TooManyInvalid(left, this.count);
  }

  /** Notes an answer. A 429 of scope `shared` does not count: others used that limit up. */
  note(status: number, scope: string | null): void {
    if (!INVALID.has(status) || (status === 429 && scope === 'shared')) return;
    if (this.now() >= this.endsAt) {
      this.count = 0;
      this.endsAt = this.now() + WINDOW_MS;
    }
    this.count += 1;
  }
}
