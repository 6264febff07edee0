/** Discord's epoch, 2015-01-01, Unix ms (docs: reference, "Snowflakes"). */
const EPOCH_MS = 1_420_070_400_000n;

/** Makes Discord ids: ever larger, with the time of making in their upper bits. */
export class Snowflakes {
  private readonly clock: () => number;
  private last = 0n;

  /** `clock` gives Unix ms. */
  constructor(clock: () => number) {
    this.clock = clock;
  }

  next(): string {
    const fresh = (BigInt(Math.floor(this.clock())) - EPOCH_MS) << 22n;
    this.last = fresh > this.last ? fresh : this.last + 1n;
    return this.last.toString();
  }
}

/** Orders ids by age: negative when `a` is older. */
export function byAge(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

export function isSnowflake(value: unknown): value is string {
  return typeof value === 'string' && /^[1-9][0-9]{0,19}$/.test(value);
}
