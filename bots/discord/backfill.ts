import type { REST } from '@discordjs/rest';
import type { Clock } from '../clock.ts';
import { isObject, type Json } from '../read.ts';
import { ask } from './asking.ts';
import { idAt, idOfTime, timeOfId } from './ids.ts';
import { isNewer } from './last-seen.ts';
import type { Log, Scrub } from './log.ts';
import { changeOf, missedIn } from './missed.ts';
import type { Places } from './places.ts';
import type { Packet } from './surroundings.ts';

/** Messages of one page (Discord, "Get Channel Messages": 1–100). */
const PAGE = 100;
/** Channels that are asked after a stop; those heard of most recently first. */
const CHANNELS_MAX = 2000;
/**
 * A thread that nobody was heard in is asked for the words of so long, milliseconds: less than the keys of events are
 * kept, so that nothing old enters twice.
 */
const UNHEARD_MS = 48 * 3_600_000;
/**
 * Channels whose earlier messages are looked at, too, for what was changed while nobody listened: those heard of so long
 * before the last of all, milliseconds (less than the keys of events are kept), and no more than so many.
 */
const LOOKED_BACK_MS = 48 * 3_600_000;
const LOOKED_BACK_MAX = 500;
/** Messages that are looked at where there is little new, and how many of them are earlier ones, at least. */
const LOOKED_BACK_PAGE = 50;
const LOOKED_BACK_LEAST = 25;

interface Gap {
  /** The newest message seen there. */
  since: string;
  /** What was said before that is looked at, too. */
  looksBack: boolean;
}

/** What fetching needs. */
export interface BackfillOptions {
  rest: REST;
  places: Places;
  clock: Clock;
  log: Log;
  scrub: Scrub;
}

/** Fetches what was written, or changed, while nobody listened: channel by channel, each once, in the order of events. */
export class Backfill {
  private readonly options: BackfillOptions;
  /** By channel. */
  private readonly pending = new Map<string, Gap>();
  /** Message → when the words that were fetched were written, milliseconds since the epoch: for those once changed. */
  private readonly changes = new Map<string, number>();

  constructor(options: BackfillOptions) {
    this.options = options;
  }

  /** These channels are to be asked for what came after. */
  expect(seen: Iterable<readonly [channel: string, message: string]>): void {
    const newestFirst = [...seen].sort(([, a], [, b]) => (isNewer(a, b) ? -1 : 1)).slice(0, CHANNELS_MAX);
    this.changes.clear();
    const [last] = newestFirst;
    const from = last ? timeOfId(last[1]) - LOOKED_BACK_MS : 0;
    for (const [at, [channel, since]] of newestFirst.entries()) {
      this.pending.set(channel, { since, looksBack: at < LOOKED_BACK_MAX && timeOfId(since) >= from });
    }
  }

  /** This thread is to be asked for all that was said there: its beginning may have been the last thing before a stop. */
  expectAll(thread: string): void {
    if (this.pending.has(thread) || this.pending.size >= CHANNELS_MAX) return;
    const earliest = idOfTime(this.options.clock.now() - UNHEARD_MS);
    this.pending.set(thread, { since: isNewer(thread, earliest) ? thread : earliest, looksBack: false });
  }

  /** The next channel to ask, if any is left; those where something may have been said first. */
  next(): string | undefined {
    let silent: string | undefined;
    for (const [channel, gap] of this.pending) {
      if (!gap.looksBack || !this.isSilent(channel, gap)) return channel;
      silent ??= channel;
    }
    return silent;
  }

  /** Whether a channel has yet to be asked. */
  awaits(channel: string): boolean {
    return this.pending.has(channel);
  }

  /**
   * What was said or changed in a channel after the last message seen; empty when it is not to be asked, or says itself
   * that nothing came. What kind of channel it is is known afterwards. `self`: our user id.
   */
  async fetch(channel: string, self: string, signal: AbortSignal): Promise<Packet[]> {
    const gap = this.pending.get(channel);
    this.pending.delete(channel);
    if (!gap) return [];
    const packets = missedIn(await this.messagesOf(channel, gap, signal), { since: gap.since, self });
    // Fetched messages do not say where they stand; words in a thread that nobody told of would pass for private ones.
    const isKnown = packets.length === 0 || (await this.learn(channel, self, signal));
    if (signal.aborted) {
      // Broken off: what is said there now has to wait for the next start, too.
      this.pending.set(channel, gap);
      return [];
    }
    if (!isKnown) return [];
    const guild = this.options.places.get(channel)?.guild;
    return packets.map(({ t, d }) => {
      if (isObject(d)) this.noteChange(d);
      return { t, d: isObject(d) && guild !== undefined ? { ...d, guild_id: guild } : d };
    });
  }

  /** Whether a dispatch tells of a change that what was fetched bears already: these words, or older ones. */
  bears({ t, d }: Packet): boolean {
    if (t !== 'MESSAGE_UPDATE' || !isObject(d) || typeof d.id !== 'string') return false;
    const fetched = this.changes.get(d.id);
    const changed = changeOf(d);
    return fetched !== undefined && changed !== undefined && changed <= fetched;
  }

  private noteChange(message: Json): void {
    const at = changeOf(message);
    if (at !== undefined) this.changes.set(idAt(message, 'id'), at);
  }

  /** Whether a channel says itself that nothing came after what was seen. */
  private isSilent(channel: string, { since }: Gap): boolean {
    const newest = this.options.places.get(channel)?.newest;
    return newest !== undefined && !isNewer(newest, since);
  }

  private async messagesOf(channel: string, gap: Gap, signal: AbortSignal): Promise<Json[]> {
    const { since, looksBack } = gap;
    if (!looksBack) return this.isSilent(channel, gap) ? [] : this.after(channel, since, signal);
    const look = { limit: String(LOOKED_BACK_PAGE) };
    const newest = await this.page(channel, look, signal);
    const earlier = newest.filter((message) => !isNewer(idAt(message, 'id'), since));
    if (newest.length < LOOKED_BACK_PAGE || earlier.length >= LOOKED_BACK_LEAST) return newest;
    const came = await this.after(channel, since, signal);
    return [...(await this.page(channel, { ...look, before: String(BigInt(since) + 1n) }, signal)), ...came];
  }

  private async after(channel: string, since: string, signal: AbortSignal): Promise<Json[]> {
    const found: Json[] = [];
    for (let after: string | undefined = since; after !== undefined && !signal.aborted; ) {
      const page: Json[] = await this.page(channel, { after, limit: String(PAGE) }, signal);
      found.push(...page);
      const last = page.at(-1);
      after = page.length === PAGE && last ? idAt(last, 'id') : undefined;
    }
    return found;
  }

  private async learn(channel: string, self: string, signal: AbortSignal): Promise<boolean> {
    const { places } = this.options;
    if (places.get(channel)) return true;
    const told = await this.get(`/channels/${channel}`, {}, signal);
    if (isObject(told)) places.add(told, self);
    return isObject(told);
  }

  /** Oldest first; the newest of the channel when no others are asked for. */
  private async page(channel: string, query: Record<string, string>, signal: AbortSignal): Promise<Json[]> {
    const told = await this.get(`/channels/${channel}/messages`, query, signal);
    const page = Array.isArray(told) ? told.filter(isObject) : [];
    return page.sort((a, b) => (isNewer(idAt(a, 'id'), idAt(b, 'id')) ? 1 : -1));
  }

  private get(path: `/${string}`, query: Record<string, string>, signal: AbortSignal): Promise<unknown> {
    const { log } = this.options;
    const onRefused = (problem: string) => {
      log.info({ problem }, 'a channel could not be asked for messages that were missed');
    };
    return ask(path, query, { ...this.options, signal, onRefused });
  }
}
