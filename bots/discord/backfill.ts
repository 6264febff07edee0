import type { REST } from '@discordjs/rest';
import type { Clock } from '../clock.ts';
import { isObject, type Json } from '../read.ts';
import { ask } from './asking.ts';
import { idAt, idOfTime } from './ids.ts';
import { isNewer } from './last-seen.ts';
import type { Log, Scrub } from './log.ts';
import type { Places } from './places.ts';

/** Messages of one page (Discord, "Get Channel Messages": 1–100). */
const PAGE = 100;
/** Channels that are asked after a stop; those heard of most recently first. */
const CHANNELS_MAX = 2000;
/**
 * A thread that nobody was heard in is asked for the words of so long, milliseconds: less than the keys of events are
 * kept, so that nothing old enters twice.
 */
const UNHEARD_MS = 48 * 3_600_000;

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

  /** These channels are to be asked for what came after. */
  expect(seen: Iterable<readonly [channel: string, message: string]>): void {
    const newestFirst = [...seen].sort(([, a], [, b]) => (isNewer(a, b) ? -1 : 1)).slice(0, CHANNELS_MAX);
    for (const [channel, message] of newestFirst) this.pending.set(channel, message);
  }

  /** This thread is to be asked for all that was said there: its beginning may have been the last thing before a stop. */
  expectAll(thread: string): void {
    if (this.pending.has(thread) || this.pending.size >= CHANNELS_MAX) return;
    const earliest = idOfTime(this.options.clock.now() - UNHEARD_MS);
    this.pending.set(thread, isNewer(thread, earliest) ? thread : earliest);
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

  /**
   * The messages of a channel that came after the last one seen, oldest first; empty when it is not to be asked, or says
   * itself that nothing came. What kind of channel it is is known afterwards. `self`: our user id.
   */
  async fetch(channel: string, self: string, signal: AbortSignal): Promise<Json[]> {
    const since = this.pending.get(channel);
    let after = since;
    this.pending.delete(channel);
    const newest = this.options.places.get(channel)?.newest;
    if (after !== undefined && newest !== undefined && !isNewer(newest, after)) return [];
    const found: Json[] = [];
    while (after !== undefined && !signal.aborted) {
      const page: Json[] = await this.page(channel, after, signal);
      page.sort((a, b) => (isNewer(idAt(a, 'id'), idAt(b, 'id')) ? 1 : -1));
      found.push(...page);
      const last = page.at(-1);
      after = page.length === PAGE && last ? idAt(last, 'id') : undefined;
    }
    if (signal.aborted && since !== undefined) {
      // Broken off: what is said there now has to wait for the next start, too.
      this.pending.set(channel, since);
      return [];
    }
    // Fetched messages do not say where they stand; words in a thread that nobody told of would pass for private ones.
    return found.length === 0 || (await this.learn(channel, self, signal)) ? found : [];
  }

  private async learn(channel: string, self: string, signal: AbortSignal): Promise<boolean> {
    const { places } = this.options;
    if (places.get(channel)) return true;
    const told = await this.get(`/channels/${channel}`, {}, signal);
    if (isObject(told)) places.add(told, self);
    return isObject(told);
  }

  private async page(channel: string, after: string, signal: AbortSignal): Promise<Json[]> {
    const page = await this.get(`/channels/${channel}/messages`, { after, limit: String(PAGE) }, signal);
    return Array.isArray(page) ? page.filter(isObject) : [];
  }

  private get(path: `/${string}`, query: Record<string, string>, signal: AbortSignal): Promise<unknown> {
    const { log } = this.options;
    const onRefused = (problem: string) => {
      log.info({ problem }, 'a channel could not be asked for messages that were missed');
    };
    return ask(path, query, { ...this.options, signal, onRefused });
  }
}
