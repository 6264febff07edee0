import type { RawApi } from 'grammy';
import { GrammyError } from 'grammy';
import type { AcceptEvents } from '../../core/channel.ts';
import type { Event } from '../../core/language/event.ts';
import { backoff, type Clock } from '../clock.ts';
import { untilStored } from '../until-stored.ts';
import type { Administrators } from './administrators.ts';
import { isUnauthorized } from './errors.ts';
import type { Health } from './health.ts';
import { ALLOWED_UPDATES, type Bot, kindOf, numberOf, toEvents } from './inbound.ts';
import { describe, type Log, type Scrub } from './log.ts';
import { cancelBy } from './transport.ts';

/** Updates a poll may bring (Bot API: 1–100). */
const BATCH = 100;
/** A token that was refused is tried again this often, milliseconds: it may be put right where it was revoked. */
const REFUSED_RETRY_MS = 30_000;
/** Another poller holds the line: it is asked again after this, milliseconds. */
const CONFLICT_RETRY_MS = 3_000;

/** What receiving needs. */
export interface ReceiveOptions {
  api: RawApi;
  self: Bot;
  health: Health;
  log: Log;
  scrub: Scrub;
  clock: Clock;
  /** Seconds that an empty poll is held open. */
  pollTimeoutSeconds: number;
  administrators: Administrators;
}

/**
 * Long-polls until the signal is aborted. Updates are confirmed to the platform (by the next poll's offset) only after
 * `accept` resolved; when it rejects, the same events are offered again. Never rejects.
 */
export async function receiveByPolling(
  options: ReceiveOptions,
  accept: AcceptEvents,
  signal: AbortSignal,
): Promise<void> {
  let offset = 0;
  let webhookGone = false;
  while (!signal.aborted) {
    try {
      if (!webhookGone) await options.api.deleteWebhook({}, cancelBy(signal));
      webhookGone = true;
      const updates = await poll(options, offset, signal);
      recovered(options);
      if (updates.length === 0) continue;
      const next = Math.max(offset, ...updates.map((update) => (numberOf(update) ?? -1) + 1));
      const events = await options.administrators.attach(eventsOf(updates, options));
      if (events.length > 0) await untilStored(events.length, () => accept(events), signal, { ...options, describe });
      // Stopped before the events were safe: unconfirmed, they come again.
      if (signal.aborted) return;
      if (next === offset) throw new Error('the answer to getUpdates has no usable update numbers');
      offset = next;
    } catch (error) {
      if (signal.aborted) return;
      webhookGone = webhookGone && !isConflict(error);
      await options.clock.sleep(waitAfter(error, options), signal);
    }
  }
}

/** The events of a batch of updates. What cannot be mapped is logged by number and kind, without its content. */
export function eventsOf(updates: readonly unknown[], { self, clock, log, scrub }: EventsOptions): Event[] {
  return updates.flatMap((update) => {
    try {
      return toEvents(update, self, clock.now());
    } catch (error) {
      const about = { update: numberOf(update), kind: kindOf(update), problem: describe(error, scrub) };
      log.warn(about, 'a Telegram update could not be understood and was skipped');
      return [];
    }
  });
}

type EventsOptions = Pick<ReceiveOptions, 'self' | 'clock' | 'log' | 'scrub'>;

async function poll({ api, pollTimeoutSeconds }: ReceiveOptions, offset: number, signal: AbortSignal) {
  const limits = { limit: BATCH, timeout: pollTimeoutSeconds, allowed_updates: ALLOWED_UPDATES };
  const updates: unknown = await api.getUpdates(offset === 0 ? limits : { offset, ...limits }, cancelBy(signal));
  if (!Array.isArray(updates)) throw new Error('the answer to getUpdates is not a list');
  return updates as readonly unknown[];
}

function recovered({ health, log }: ReceiveOptions): void {
  health.token(true);
  if (health.well()) log.info({}, 'Telegram can be reached again');
}

/** Logs why a poll failed, once per kind of failure and then rarely, and says how many milliseconds to wait. */
function waitAfter(error: unknown, { health, log, scrub }: ReceiveOptions): number {
  const problem = describe(error, scrub);
  if (isUnauthorized(error)) {
    if (health.token(false)) log.error({ problem }, 'Telegram no longer accepts the token: check TELEGRAM_BOT_TOKEN');
    return REFUSED_RETRY_MS;
  }
  if (isConflict(error)) {
    health.failed('another program receives for this bot');
    log.warn({ problem }, 'another program receives for this bot (getUpdates conflict); waiting for it to stop');
    return CONFLICT_RETRY_MS;
  }
  const failures = health.failed(`Telegram cannot be reached: ${problem}`);
  if (failures === 1 || failures % 10 === 0) log.warn({ problem, failures }, 'polling Telegram failed; trying again');
  const asked = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
  return Math.max(asked, backoff(failures));
}

/** 409: another poller, or a webhook set meanwhile. */
function isConflict(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 409;
}
