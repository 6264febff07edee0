import type { REST } from '@discordjs/rest';
import { backoff, type Clock } from '../clock.ts';
import { isObject, type Json } from '../read.ts';
import { outcomeOf, waitOf } from './errors.ts';
import { idAt } from './ids.ts';
import { isNewer } from './last-seen.ts';
import { describe, type Log, type Scrub } from './log.ts';
import type { Places } from './places.ts';

/** Messages of one page (Discord, "Get Channel Messages": 1–100). */
const PAGE = 100;
/** Channels that are asked after a stop; those heard of most recently first. */
const CHANNELS_MAX = 2000;
const ATTEMPTS = 6;

/** What fetching needs. */
export interface BackfillOptions {
  rest: REST;
  places: Places;
  clock: Clock;
  log: Log;
  scrub: Scrub;
}

/** Fetches what was written while nobody listened: channel by channel, each once, oldest message first. */
export class Backfill {
  private readonly options: BackfillOptions;
  /** Channel → newest message seen there. */
  private readonly pending = new Map<string, string>();

  constructor(options: BackfillOptions) {
    this.options = options;
  }

  /** These channels are to be asked for what came after. Threads that say themselves that nothing did are left out. */
  expect(seen: Iterable<readonly [channel: string, message: string]>): void {
    const newestFirst = [...seen].sort(([, a], [, b]) => (isNewer(a, b) ? -1 : 1)).slice(0, CHANNELS_MAX);
    for (const [channel, message] of newestFirst) {
      const newest = this.options.places.get(channel)?.newest;
      if (newest === undefined || isNewer(newest, message)) this.pending.set(channel, message);
    }
  }

  /** The next channel to ask, if any is left. */
  next(): string | undefined {
    const { value, done } = this.pending.keys().next();
    return done ? undefined : value;
  }

  /** Whether a channel has yet to be asked. */
  awaits(channel: string): boolean {
    return this.pending.has(channel);
  }

  /** The messages of a channel that came after the last one seen, oldest first; empty when it is not to be asked. */
  async fetch(channel: string, signal: AbortSignal): Promise<Json[]> {
    let after = this.pending.get(channel);
    this.pending.delete(channel);
    const found: Json[] = [];
    while (after !== undefined && !signal.aborted) {
      const page: Json[] = await this.page(channel, after, signal);
      page.sort((a, b) => (isNewer(idAt(a, 'id'), idAt(b, 'id')) ? 1 : -1));
      found.push(...page);
      const last = page.at(-1);
      after = page.length === PAGE && last ? idAt(last, 'id') : undefined;
    }
    return found;
  }

  private async page(channel: string, after: string, signal: AbortSignal): Promise<Json[]> {
    const { rest, clock, log, scrub } = this.options;
    for (let attempt = 1; !signal.aborted; attempt += 1) {
      try {
        const query = new URLSearchParams({ after, limit: String(PAGE) });
        const page = await rest.get(`/channels/${channel}/messages`, { query, signal });
        return Array.isArray(page) ? page.filter(isObject) : [];
      } catch (error) {
        const wait = waitOf(error);
        const outcome = outcomeOf(error, { repeatable: true }, scrub);
        if (outcome.state === 'failed' || (attempt >= ATTEMPTS && wait === undefined)) {
          log.info({ problem: describe(error, scrub) }, 'a channel could not be asked for messages that were missed');
          return [];
        }
        await clock.sleep(wait ?? backoff(attempt), signal);
      }
    }
    return [];
  }
}
