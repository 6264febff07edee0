import type { Event } from '../language/event.ts';
import type { Metrics } from '../metrics.ts';
import type { NewEvent, StoredEvent } from '../store/inbox.ts';
import { redactEvent } from './redact.ts';
import { shardOf } from './shards.ts';

export interface InboxOptions {
  metrics: Metrics;
  /** Asked of each event once its secrets are out: whether it matters to the desk at all. What does not is let go. */
  concerns?(event: Event): boolean;
  /** Stores events and sees to it that they are handled; resolves with the new ones once they are durable. */
  store(events: readonly NewEvent[]): Promise<readonly StoredEvent[]>;
  /** Told of events that were known already; nobody waits for it. Never rejects. */
  repeated?(event: Event): Promise<void>;
}

/** Makes an `accept` that resolves once the events are durable, their secrets removed and repeats dropped. */
export function createInbox({ store, metrics, concerns = () => true, repeated }: InboxOptions) {
  return async function accept(events: readonly Event[]): Promise<void> {
    if (events.length === 0) return;
    const fresh = events
      .map((event) => ({ event: redactEvent(event), shard: shardOf(event.lane) }))
      .filter(({ event }) => concerns(event));
    if (fresh.length === 0) return;
    const stored = await store(fresh);
    count(
      metrics,
      fresh.map(({ event }) => event),
      stored,
    );
    if (!repeated || stored.length === fresh.length) return;
    const kept = new Set(stored.map(({ event }) => event.key));
    for (const { event } of fresh) if (!kept.has(event.key)) void repeated(event);
  };
}

function count(metrics: Metrics, events: readonly Event[], stored: readonly StoredEvent[]): void {
  const kept = new Set(stored.map(({ event }) => event.key));
  for (const { channel, kind, key, redacted } of events) {
    metrics.event(channel, kind, kept.has(key) ? 'accepted' : 'duplicate');
    for (const secret of redacted ?? []) metrics.secretRedacted(secret);
  }
}
