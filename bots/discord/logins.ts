import type { REST } from '@discordjs/rest';
import type { IIdentifyThrottler } from '@discordjs/ws';
import { backoff, type Clock } from '../clock.ts';
import { isObject, needed, numberAt, objectAt } from '../read.ts';
import { describe, type Log, type Scrub } from './log.ts';
import { restoreToken } from './transport.ts';

/** "Apps are limited to 1 IDENTIFY per 5 seconds" at a concurrency of 1 (Discord, "Rate Limiting" of the gateway). */
const APART_MS = 5_000;
/** Logins within this time of each other, milliseconds, count as going wrong again and again. */
const TROUBLED_MS = 10 * 60_000;
/** When no login is left it is looked again at least this often, milliseconds: the allowance may come back early. */
const LOOK_AGAIN_MS = 60 * 60_000;

/** What spacing out logins needs. */
export interface LoginsOptions {
  rest: REST;
  token: string;
  clock: Clock;
  log: Log;
  scrub: Scrub;
  /** Logins need not be spaced out: only against an emulator. What is left of them counts all the same. */
  paceOff: boolean;
  /** Called with a sentence for the operator when no login is left for now. */
  onWaiting(why: string): void;
}

/**
 * When the gateway may be logged in to: never twice within 5 s, more slowly the more often it was needed, and not at all
 * while the day's logins are used up (`session_start_limit`; going beyond it resets the token).
 */
export class Logins implements IIdentifyThrottler {
  private readonly options: LoginsOptions;
  private last: number | undefined;
  private inARow = 0;

  constructor(options: LoginsOptions) {
    this.options = options;
  }

  /** Resolves when one may log in; the first time at once, as who connects has asked. Rejects when the signal is aborted. */
  async waitForIdentify(_shard: number, signal: AbortSignal): Promise<void> {
    const { clock, paceOff } = this.options;
    if (this.last !== undefined) {
      const since = clock.now() - this.last;
      this.inARow = since < TROUBLED_MS ? this.inARow + 1 : 0;
      const wait = Math.max(APART_MS, this.inARow > 0 ? backoff(this.inARow) : 0) - since;
      if (!paceOff && wait > 0) await clock.sleep(wait, signal);
      signal.throwIfAborted();
      await this.untilOneIsLeft(signal);
    }
    this.last = clock.now();
  }

  /** Resolves when a login is left. Rejects when the signal is aborted. */
  async untilOneIsLeft(signal: AbortSignal): Promise<void> {
    const { clock, log, onWaiting } = this.options;
    for (;;) {
      const left = await this.ask();
      signal.throwIfAborted();
      if (left.remaining >= 1) return;
      const until = new Date(clock.now() + left.resetAfterMs).toISOString();
      log.error({ until }, 'Discord allows no more logins for now (session_start_limit): waiting');
      onWaiting(`Discord allows no more logins until ${until} (session_start_limit): something logs in too often.`);
      await clock.sleep(Math.min(Math.max(left.resetAfterMs, 1_000), LOOK_AGAIN_MS), signal);
      signal.throwIfAborted();
    }
  }

  private async ask(): Promise<{ remaining: number; resetAfterMs: number }> {
    try {
      const answer = await this.options.rest.get('/gateway/bot');
      const limit = needed(isObject(answer) ? objectAt(answer, 'session_start_limit') : undefined, 'the login limit');
      return {
        remaining: needed(numberAt(limit, 'remaining'), 'how many logins are left'),
        resetAfterMs: needed(numberAt(limit, 'reset_after'), 'when logins come back'),
      };
    } catch (error) {
      // Unknown is not used up; a token that is refused is told by the gateway, too.
      const { rest, token, log, scrub } = this.options;
      restoreToken(rest, token, error);
      log.warn({ problem: describe(error, scrub) }, 'how many logins are left could not be asked');
      return { remaining: 1, resetAfterMs: 0 };
    }
  }
}
