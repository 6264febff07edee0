import type { Event } from '../language.ts';
import type { Metrics } from '../metrics.ts';
import { insertEvents, type StoredEvent } from '../store/inbox.ts';
import type { Store } from '../store/store.ts';
import { redactEvent } from './redact.ts';
import { shardOf } from './shards.ts';

export interface InboxOptions {
  store: Store;
  clock: () => number;
  metrics: Metrics;
  /** Told of events once they are committed. */
  onStored(events: readonly StoredEvent[]): void;
}

/** Makes an `accept` that resolves once the events are durable, their secrets removed and repeats dropped. */
export function createInbox({ store, clock, metrics, onStored }: InboxOptions) {
  return async function accept(events: readonly Event[]): Promise<void> {
    if (events.length === 0) return;
    const fresh = events.map((event) => ({ event: redactEvent(event), shard: shardOf(event.lane) }));
    const stored = await store.commit((tx) => insertEvents(tx, fresh, clock()));
    count(
      metrics,
      fresh.map(({ event }) => event),
      stored,
    );
    onStored(stored);
  };
}

function count(metrics: Metrics, events: readonly Event[], stored: readonly StoredEvent[]): void {
  const kept = new Set(stored.map(({ event }) => event.key));
  for (const { channel, kind, key, redacted } of events) {
    metrics.event(channel, kind, kept.has(key) ? 'accepted' : 'duplicate');
    for (const secret of redacted ?? []) metrics.secretRedacted(secret);
  }
}
