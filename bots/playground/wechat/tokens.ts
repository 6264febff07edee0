import { WechatError } from './errors.ts';

const DAY_MS = 86_400_000;
/** In the last five minutes of a token a new one is given, and both are good (getStableAccessToken). */
const HANDOVER_MS = 300_000;
const FORCED_GAP_MS = 30_000;
const FORCED_PER_DAY = 20;
/** Real ones are longer than a hundred characters; storage for 512 is asked for. */
const PADDING = 'FAKE'.repeat(110);

interface Issued {
  token: string;
  /** Unix ms. */
  expiresAt: number;
  /** Replaced, or taken away: refused as 40001 instead of 42001. */
  withdrawn: boolean;
}

/** Access tokens: the stable one and those of the older call, which live apart. */
export class Tokens {
  private readonly clock: () => number;
  /** Seconds; may be changed. */
  lifetime = 7200;
  private readonly issued = new Map<string, Issued>();
  private stable: Issued | undefined;
  private older: Issued | undefined;
  private forced: number[] = [];
  private count = 0;

  constructor(clock: () => number) {
    this.clock = clock;
  }

  /** How many tokens were made. */
  get made(): number {
    return this.count;
  }

  /** The token of stable_token that is in force, if any. */
  get current(): string | undefined {
    return this.stable?.token;
  }

  /**
   * Answers stable_token. A forced call within 30 s of the last one refreshes nothing; throws 45009 at the 21st
   * of a day.
   */
  giveStable(force: boolean): { access_token: string; expires_in: number } {
    const now = this.clock();
    const spent = this.stable === undefined || this.stable.withdrawn || this.stable.expiresAt - now <= HANDOVER_MS;
    if (force && this.mayForce(now)) {
      if (this.stable) this.stable.withdrawn = true;
      this.stable = this.make(now);
    } else if (spent || this.stable === undefined) this.stable = this.make(now);
    return answerOf(this.stable, now);
  }

  /** Answers the older `token` call: always a new one; the last stays good for five minutes. */
  giveOlder(): { access_token: string; expires_in: number } {
    const now = this.clock();
    if (this.older) this.older.expiresAt = Math.min(this.older.expiresAt, now + HANDOVER_MS);
    this.older = this.make(now);
    return answerOf(this.older, now);
  }

  /** Throws what the platform says to a call with this token: 41001, 40014, 40001 or 42001. */
  check(token: string | undefined): void {
    if (token === undefined || token === '') throw new WechatError(41001);
    const issued = this.issued.get(token);
    if (issued === undefined) throw new WechatError(40014);
    if (issued.withdrawn) throw new WechatError(40001);
    if (issued.expiresAt <= this.clock()) throw new WechatError(42001);
  }

  /** Every token given so far is expired from now on (42001). */
  expireAll(): void {
    for (const issued of this.issued.values()) issued.expiresAt = Math.min(issued.expiresAt, this.clock());
  }

  /** Every token given so far counts as replaced by another (40001), as when somebody else refreshed it. */
  withdrawAll(): void {
    for (const issued of this.issued.values()) issued.withdrawn = true;
  }

  private mayForce(now: number): boolean {
    const last = this.forced.at(-1);
    if (last !== undefined && now - last < FORCED_GAP_MS) return false;
    this.forced = this.forced.filter((at) => now - at < DAY_MS);
    if (this.forced.length >= FORCED_PER_DAY) throw new WechatError(45009);
    this.forced.push(now);
    return true;
  }

  private make(now: number): Issued {
    this.count += 1;
    const token = `${this.count}_${PADDING}`;
    const issued = { token, expiresAt: now + this.lifetime * 1000, withdrawn: false };
    this.issued.set(token, issued);
    return issued;
  }
}

function answerOf(issued: Issued, now: number): { access_token: string; expires_in: number } {
  return { access_token: issued.token, expires_in: Math.floor((issued.expiresAt - now) / 1000) };
}
