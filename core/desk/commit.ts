import type { Event } from '../language/event.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Delivery, Receipt } from '../outbox/delivery.ts';
import type { Reservation } from '../outbox/reservation.ts';
import type { StoredEvent } from '../store/inbox.ts';
import type { Store, Tx } from '../store/store.ts';
import type { Committed } from './batch.ts';
import { unitsOf } from './lanes.ts';
import { type Handlers, type Processed, processBatch } from './process.ts';
import type { TurnContext } from './stored-turn.ts';

/** What handling events and receipts needs. */
export interface CommitOptions {
  store: Store;
  context: TurnContext;
  handlers: Handlers;
  clock: () => number;
  log: Log;
  metrics: Metrics;
  /** Asked, before a batch is written, which of its deliveries start right away: those are stored as on their way. */
  reserve(deliveries: readonly Delivery[]): Reservation;
  /** Told of what a batch wrote, of the receipts it settled and the events it handled, once that is committed. */
  onCommitted(committed: Committed, receipts: readonly Receipt[], handled: readonly Event[]): void;
}

/** One batch of turns as one transaction; what follows from it is told once it is committed. */
export class Commit {
  readonly #options: CommitOptions;
  readonly #putBack: (events: readonly StoredEvent[]) => void;

  /** @param putBack takes events of a batch that are to be handled again, before what waits in their lanes */
  constructor(options: CommitOptions, putBack: (events: readonly StoredEvent[]) => void) {
    this.#options = options;
    this.#putBack = putBack;
  }

  /** Handles events and receipts as one transaction, which may begin by storing the events; resolves with them. */
  async run(
    read: (tx: Tx) => Promise<readonly StoredEvent[]>,
    receipts: readonly Receipt[],
  ): Promise<readonly StoredEvent[]> {
    const { store, context, handlers, clock, metrics } = this.#options;
    const started = performance.now();
    const reserved: { now: Reservation | null } = { now: null };
    const reserve = (deliveries: readonly Delivery[]) => {
      reserved.now = this.#options.reserve(deliveries);
      return reserved.now.ids;
    };
    try {
      const { events, processed } = await store.commit(async (tx) => {
        // The work may run again when another that shared its transaction failed.
        reserved.now?.cancel();
        const events = await read(tx);
        const units = unitsOf(events);
        return { events, processed: await processBatch(tx, units, receipts, clock(), context, handlers, reserve) };
      });
      metrics.turn((performance.now() - started) / 1000, events.length + receipts.length);
      this.#finish(events, receipts, processed);
      reserved.now?.start();
      return events;
    } catch (error) {
      reserved.now?.cancel();
      throw error;
    }
  }

  #finish(events: readonly StoredEvent[], receipts: readonly Receipt[], processed: Processed): void {
    const { context, log, metrics } = this.#options;
    const { committed, failures, postponed, brokenReceipts } = processed;
    for (const { number, thread } of committed.tickets) context.addresses.rememberThread(number, thread);
    for (const { id, chat } of committed.members) context.addresses.rememberChat(id, chat);
    for (const [key, value] of committed.settings) context.addresses.moved(key, value);
    for (const { unit, error, dead } of failures) {
      const { key, kind, channel } = unit.event;
      log.error({ err: error, key, kind }, dead ? 'an event was put aside as dead' : 'an event failed; trying again');
      if (dead) metrics.event(channel, kind, 'dead');
      else this.#putBack(retried(events, unit.ids));
    }
    const back = new Set(postponed.flatMap(({ ids }) => ids));
    if (back.size > 0) this.#putBack(events.filter(({ id }) => back.has(id)));
    for (const { receipt, error } of brokenReceipts) {
      log.error({ err: error, delivery: receipt.delivery.id }, 'a receipt could not be handled');
    }
    this.#options.onCommitted(committed, receipts, processed.handled);
  }
}

function retried(events: readonly StoredEvent[], ids: readonly number[]): StoredEvent[] {
  return events.filter((event) => ids.includes(event.id)).map((each) => ({ ...each, attempts: each.attempts + 1 }));
}
