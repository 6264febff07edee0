import type { Event } from '../../core/language/event.ts';
import { isObject, type Json } from '../read.ts';
import { isNewer, type LastSeen } from './last-seen.ts';
import type { Places } from './places.ts';
import { channelOf, type Packet } from './surroundings.ts';

/** Places where the newest message is remembered; after a stop no more are asked than Backfill's most. */
const PLACES_MAX = 20_000;

/** How far each conversation was heard: DMs and threads. What a whole server says is too much, and not for us. */
export class Conversations {
  private readonly lastSeen: LastSeen;
  private readonly places: Places;
  private readonly seen = new Map<string, string>();

  constructor({ lastSeen, places }: { lastSeen: LastSeen; places: Places }) {
    this.lastSeen = lastSeen;
    this.places = places;
  }

  async load(): Promise<void> {
    for (const [channel, message] of Object.entries(await this.lastSeen.load())) this.seen.set(channel, message);
  }

  /** Channels and the newest message heard in each. */
  heard(): Iterable<readonly [channel: string, message: string]> {
    return this.seen;
  }

  knows(channel: string): boolean {
    return this.seen.has(channel);
  }

  /**
   * Notes conversations that begin here: resolves when that is durable. Threads need none: those that are ours are told
   * of at every start.
   */
  async begin(packets: readonly Packet[]): Promise<void> {
    const begun: Record<string, string> = {};
    for (const packet of packets) {
      const { t, d } = packet;
      if (t !== 'MESSAGE_CREATE' || !isObject(d) || d.guild_id !== undefined) continue;
      const channel = channelOf(packet);
      if (typeof d.id !== 'string' || !/^\d{1,20}$/.test(d.id)) continue;
      if (!this.seen.has(channel)) begun[channel] ??= String(BigInt(d.id) - 1n);
    }
    if (Object.keys(begun).length === 0) return;
    await this.lastSeen.begin(begun);
    for (const [channel, message] of Object.entries(begun)) this.see(channel, message);
  }

  /** Notes what was accepted. Rejects when that cannot be kept now, which does no harm. */
  async remember(
    packets: readonly Packet[],
    events: readonly Event[],
    isOwn: (message: Json) => boolean,
  ): Promise<void> {
    const accepted = new Set(events.map((event) => ('message' in event ? event.message : undefined)));
    const changed: Record<string, string> = {};
    for (const packet of packets) {
      if (packet.t !== 'MESSAGE_CREATE' || !isObject(packet.d)) continue;
      const channel = channelOf(packet);
      const { id, guild_id: guild } = packet.d;
      const place = this.places.get(channel);
      const ours = place ? place.kind !== 'channel' : guild === undefined;
      if (!ours || typeof id !== 'string' || !isNewer(id, this.seen.get(channel))) continue;
      // Our own first words in a thread or DM begin it: from there on answers are waited for.
      if (!accepted.has(id) && (this.seen.has(channel) || !isOwn(packet.d))) continue;
      this.see(channel, id);
      changed[channel] = id;
    }
    if (Object.keys(changed).length > 0) await this.lastSeen.save(changed);
  }

  private see(channel: string, message: string): void {
    this.seen.delete(channel);
    this.seen.set(channel, message);
    if (this.seen.size <= PLACES_MAX) return;
    const longest = this.seen.keys().next();
    if (!longest.done) this.seen.delete(longest.value);
  }
}
