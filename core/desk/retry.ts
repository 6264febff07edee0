import { setTimeout as sleep } from 'node:timers/promises';
import type { Receipt } from '../outbox/delivery.ts';
import { markFailed, type StoredEvent } from '../store/inbox.ts';
import { isOutage } from '../store/outage.ts';
import { Conflict } from '../store/store.ts';
import { nothingCommitted } from './batch.ts';
import type { Commit, CommitOptions } from './commit.ts';
import { unitsOf } from './lanes.ts';

/** Waits between tries when the database does not answer, in milliseconds. */
const retryDelays = [50, 200, 1000, 3000] as const;

/** Handles batches until they are done: one that cannot be committed is tried again, then in parts, then put aside. */
export class Retry {
  readonly #options: CommitOptions;
  readonly #commit: Commit;
  readonly #leaveToDatabase: () => void;
  /** Lanes of the batch in hand whose events the database is to be asked for again. */
  readonly #yielded = new Set<string>();

  /** @param leaveToDatabase forgets what waits in memory: the database knows what is left of it */
  constructor(options: CommitOptions, commit: Commit, leaveToDatabase: () => void) {
    this.#options = options;
    this.#commit = commit;
    this.#leaveToDatabase = leaveToDatabase;
  }

  /** Resolves once all of it is committed, put aside, or left to other processes; never rejects. */
  async handle(events: readonly StoredEvent[], receipts: readonly Receipt[]): Promise<void> {
    let refusals = 0;
    for (let tried = 0; ; tried++) {
      try {
        await this.#commit.run(() => Promise.resolve(events), receipts);
        return;
      } catch (error) {
        if (events.length + receipts.length > 1 && tried === 0) return this.#handleOneByOne(events, receipts);
        const conflict = error instanceof Conflict;
        if (conflict && events.length > 0 && tried > 2) return this.#yieldToOthers(events);
        // What other processes or an outage are to blame for is never put aside.
        if (!conflict && !isOutage(error) && (await this.#databaseAnswers())) refusals++;
        if (refusals > 3) return this.#giveUp(events, receipts, error);
        this.#options.log.error({ err: error, tried }, 'a batch could not be committed; trying again');
        await sleep(retryDelays[Math.min(tried, retryDelays.length - 1)]);
      }
    }
  }

  /** Something in the batch spoils it for the rest: each alone, so that only the culprit waits. */
  async #handleOneByOne(events: readonly StoredEvent[], receipts: readonly Receipt[]): Promise<void> {
    this.#yielded.clear();
    for (const receipt of receipts) await this.handle([], [receipt]);
    for (const unit of unitsOf(events)) {
      // Given up to the database meanwhile, with everything of its lane behind it.
      if (this.#yielded.has(unit.event.lane)) continue;
      await this.handle(
        events.filter((event) => unit.ids.includes(event.id)),
        [],
      );
    }
  }

  /**
   * Another process has changed the same rows again and again, or has handled these events: the database knows what is
   * left of them, and everything behind them in their lanes must stay behind.
   */
  #yieldToOthers(events: readonly StoredEvent[]): void {
    this.#options.log.warn({ events: events.length }, 'events were handled elsewhere');
    for (const { event } of events) this.#yielded.add(event.lane);
    this.#leaveToDatabase();
  }

  async #databaseAnswers(): Promise<boolean> {
    try {
      await this.#options.store.commit((tx) => tx.setting.count({ where: { key: '' } }));
      return true;
    } catch {
      // Said by the caller, with the error that led here.
      return false;
    }
  }

  /** The database works and refuses just this: it is put aside, so that nothing else waits behind it for ever. */
  async #giveUp(events: readonly StoredEvent[], receipts: readonly Receipt[], error: unknown): Promise<void> {
    const { store, log, metrics } = this.#options;
    const name = error instanceof Error ? error.name : 'thrown';
    try {
      await store.commit(async (tx) => {
        for (const { id } of events) await markFailed(tx, id, name, true);
      });
    } catch (failure) {
      // Still pending in the database, where it is found again.
      log.error({ err: failure }, 'an event could not be put aside; trying again');
      this.#leaveToDatabase();
    }
    for (const { event } of events) {
      log.error({ err: error, key: event.key, kind: event.kind }, 'an event was put aside as dead');
      metrics.event(event.channel, event.kind, 'dead');
    }
    for (const { delivery } of receipts) log.error({ err: error, delivery: delivery.id }, 'a receipt was put aside');
    if (receipts.length > 0) this.#options.onCommitted(nothingCommitted, receipts, []);
  }
}
