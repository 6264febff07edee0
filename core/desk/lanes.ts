import { albumOf, mergeAlbum } from '../inbox/album.ts';
import type { Event } from '../language/event.ts';
import type { StoredEvent } from '../store/inbox.ts';

/** One thing to handle: an event, or all pieces of an album as one. */
export interface Unit {
  readonly ids: readonly number[];
  readonly event: Event;
  readonly attempts: number;
}

/** How long after its latest piece an album is taken to be whole. Platforms hand the pieces over one by one. */
export const albumSettleMs = 400;

/**
 * The events waiting in memory, in the order they came. A lane whose next event is an album that may still grow waits;
 * the others go on.
 */
export class Lanes {
  #waiting: StoredEvent[] = [];

  get size(): number {
    return this.#waiting.length;
  }

  has(id: number): boolean {
    return this.#waiting.some((each) => each.id === id);
  }

  add(events: readonly StoredEvent[]): void {
    const last = this.#waiting.at(-1)?.id ?? 0;
    this.#waiting.push(...events);
    if (events.some((event) => event.id < last)) this.#waiting.sort((a, b) => a.id - b.id);
  }

  /** Puts back what was taken and not done, in front. */
  putBack(events: readonly StoredEvent[]): void {
    this.#waiting = [...events, ...this.#waiting].sort((a, b) => a.id - b.id);
  }

  /** Forgets everything: the database is asked again. */
  clear(): void {
    this.#waiting = [];
  }

  /** Drops what belongs to shards another process holds now. */
  keepShards(shards: readonly number[]): void {
    this.#waiting = this.#waiting.filter((each) => shards.includes(each.shard));
  }

  /** Takes up to `limit` events that can be handled now; `nextAt` is when a waiting album becomes whole. */
  take(limit: number, now: number): { taken: StoredEvent[]; nextAt: number | null } {
    const parked = new Set<string>();
    const whole = new Map<string, boolean>();
    const taken: StoredEvent[] = [];
    const left: StoredEvent[] = [];
    let nextAt: number | null = null;
    const lastPiece = this.#lastPieces();
    for (const [index, each] of this.#waiting.entries()) {
      if (taken.length >= limit) {
        left.push(...this.#waiting.slice(index));
        break;
      }
      const { lane } = each.event;
      const album = albumKey(each);
      if (album !== undefined && !whole.has(album)) {
        const wholeAt = (lastPiece.get(album) ?? now) + albumSettleMs;
        whole.set(album, wholeAt <= now);
        if (wholeAt > now && !parked.has(lane)) nextAt = Math.min(nextAt ?? wholeAt, wholeAt);
      }
      if (album !== undefined && whole.get(album) === false) parked.add(lane);
      (parked.has(lane) ? left : taken).push(each);
    }
    this.#waiting = left;
    return { taken, nextAt };
  }

  #lastPieces(): Map<string, number> {
    const last = new Map<string, number>();
    for (const each of this.#waiting) {
      const album = albumKey(each);
      if (album !== undefined) last.set(album, each.receivedAt);
    }
    return last;
  }
}

function albumKey({ event }: StoredEvent): string | undefined {
  const album = albumOf(event);
  return album === undefined ? undefined : `${event.lane} ${album}`;
}

/** Makes units of taken events: pieces of an album that follow each other in their lane become one. Pure. */
export function unitsOf(events: readonly StoredEvent[]): Unit[] {
  const units: { ids: number[]; events: [Event, ...Event[]]; attempts: number }[] = [];
  const albums = new Map<string, (typeof units)[number]>();
  for (const each of events) {
    const album = albumKey(each);
    const begun = album === undefined ? undefined : albums.get(album);
    if (begun) {
      begun.ids.push(each.id);
      begun.events.push(each.event);
      continue;
    }
    const unit = { ids: [each.id], events: [each.event] as [Event, ...Event[]], attempts: each.attempts };
    units.push(unit);
    if (album !== undefined) albums.set(album, unit);
  }
  return units.map(({ ids, events, attempts }) => ({ ids, event: mergeAlbum(events), attempts }));
}
