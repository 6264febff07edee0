import type { ChannelStatus } from '../core/channel.ts';

/** Failures in a row before a channel is called not ready: one lost connection is no outage. */
const PATIENCE = 3;

/** How a channel stands that logs in with a token, as it becomes known. */
export class LoginHealth {
  private readonly variable: string;
  private login = '';
  private tokenRefused = false;
  private failures = 0;
  private trouble = '';
  private closedFor = '';

  /** @param variable where the operator gives the token */
  constructor(variable: string) {
    this.variable = variable;
  }

  /** The token was accepted; `as` whom, once that is known. */
  loggedIn(as?: string): void {
    if (as !== undefined) this.login = `logged in as ${as}`;
    else if (this.login === '') this.login = 'the token is accepted';
    this.tokenRefused = false;
  }

  /** Whether the platform takes the token, as the last answer shows. True when that changed. */
  token(accepted: boolean): boolean {
    const changed = this.tokenRefused === accepted;
    this.tokenRefused = !accepted;
    return changed;
  }

  /** Receiving works. True when it did not just before. */
  well(): boolean {
    const recovered = this.failures > 0;
    this.failures = 0;
    this.closedFor = '';
    return recovered;
  }

  /** Receiving failed once more; gives how often in a row. */
  failed(trouble: string): number {
    this.trouble = trouble;
    this.failures += 1;
    return this.failures;
  }

  /** The platform refuses us until the operator mends something. */
  refused(why: string): void {
    this.closedFor = why;
  }

  status(): ChannelStatus {
    if (this.tokenRefused) return { ready: false, detail: `the token is no longer accepted: check ${this.variable}` };
    if (this.closedFor !== '') return { ready: false, detail: this.closedFor };
    if (this.login === '') return { ready: false, detail: 'not logged in yet' };
    if (this.failures >= PATIENCE) return { ready: false, detail: this.trouble };
    return { ready: true, detail: this.login };
  }
}
