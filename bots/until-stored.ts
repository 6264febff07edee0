import type { Log } from '../core/log.ts';
import { backoff, type Clock } from './clock.ts';
import type { LoginHealth } from './login-health.ts';
import type { Scrub } from './scrub.ts';

/** What trying until it is done needs. */
export interface Storing {
  health: LoginHealth;
  /** One line of an error, without secrets. */
  describe(error: unknown, scrub: Scrub): string;
  scrub: Scrub;
  log: Log;
  clock: Clock;
}

/** Has received events stored, however often that takes. Rejects only once the signal is aborted and they are not. */
export async function untilStored(
  count: number,
  store: () => Promise<void>,
  signal: AbortSignal,
  { health, describe, scrub, log, clock }: Storing,
): Promise<void> {
  for (;;) {
    try {
      await store();
      health.well();
      return;
    } catch (error) {
      const problem = describe(error, scrub);
      const failures = health.failed(`received events cannot be stored: ${problem}`);
      log.error({ events: count, problem, failures }, 'received events could not be stored; trying again');
      if (!signal.aborted) await clock.sleep(backoff(failures), signal);
      if (signal.aborted) throw error;
    }
  }
}
