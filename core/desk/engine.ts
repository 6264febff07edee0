import { setImmediate as nextRound } from 'node:timers/promises';
import { albumOf } from '../inbox/album.ts';
import type { Event } from '../language/event.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Delivery, Receipt } from '../outbox/delivery.ts';
import type { Reservation } from '../outbox/reservation.ts';
import { insertEvents, markFailed, type NewEvent, pendingEvents, type StoredEvent } from '../store/inbox.ts';
import { isOutage } from '../store/outage.ts';
import { Conflict, type Store, type Tx } from '../store/store.ts';
import { type Committed, nothingCommitted } from './batch.ts';
import { Lanes, unitsOf } from './lanes.ts';
import { concernsDesk, type Handlers, type Processed, processBatch } from './process.ts';
import type { TurnContext } from './stored-turn.ts';

export interface EngineOptions {
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

/** More than this waits in the database, not in memory. */
const maxInMemory = 5000;
const maxEvents = 150;
const maxReceipts = 500;
/** A receipt that nobody waits for is written within this many milliseconds, together with others. */
const receiptDelayMs = 4;
/** Waits between tries when the database does not answer, in milliseconds. */
const retryDelays = [50, 200, 1000, 3000] as const;

/**
 * The desk at work: takes what waits, handles it as one batch of turns, commits, and hands the effects on. One batch at
 * a time per process, so turns of one process never race; those of several processes are kept apart by row versions.
 */
export class Engine {
  readonly #options: EngineOptions;
  readonly #lanes = new Lanes();
  #receipts: Receipt[] = [];
  #shards: readonly number[] = [];
  /** The database may hold pending events that are not in memory. */
  #behind = false;
  #running: Promise<void> | null = null;
  /** The batch under way; resolved when none is. */
  #inHand: Promise<unknown> = Promise.resolve();
  /** Something arrived while a run was ending. */
  #again = false;
  #stopping = false;
  /** Lanes of the batch in hand whose events the database is to be asked for again. */
  readonly #yielded = new Set<string>();
  #albumTimer: NodeJS.Timeout | null = null;
  #receiptTimer: NodeJS.Timeout | null = null;
  /** Some receipt must not wait for others. */
  #receiptsDue = false;

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  /**
   * Stores events and resolves with the new ones once they are durable. At rest they are handled in the very
   * transaction that stores them; with work in hand they are stored at once and handled after it.
   */
  async accept(fresh: readonly NewEvent[]): Promise<readonly StoredEvent[]> {
    if (this.#atRest() && fresh.every(({ event, shard }) => this.#shards.includes(shard) && !albumOf(event))) {
      const handled = this.#storeAndHandle(fresh);
      this.#running = this.#endingIn(handled);
      this.#inHand = this.#running;
      return handled;
    }
    const stored = await this.#store(fresh);
    this.#offer(stored);
    return stored;
  }

  /** Nothing is under way, and nothing waits that would have to go first. */
  #atRest(): boolean {
    return !this.#running && !this.#stopping && !this.#behind && this.#lanes.size === 0;
  }

  #store(fresh: readonly NewEvent[]): Promise<StoredEvent[]> {
    const { store, clock } = this.#options;
    return store.commit((tx) => insertEvents(tx, fresh, clock()));
  }

  async #storeAndHandle(fresh: readonly NewEvent[]): Promise<readonly StoredEvent[]> {
    const receipts = this.#takeReceipts();
    try {
      return await this.#commit((tx) => insertEvents(tx, fresh, this.#options.clock()), receipts);
    } catch (error) {
      // Whatever spoilt it, what people said is made safe first; handling it finds out what it was.
      this.#options.log.warn({ err: error }, 'events could not be stored and handled in one go');
      this.#receipts.unshift(...receipts);
      this.#receiptsDue ||= receipts.length > 0;
      const stored = await this.#store(fresh);
      this.#offer(stored);
      return stored;
    }
  }

  #offer(events: readonly StoredEvent[]): void {
    const mine = events.filter((event) => this.#shards.includes(event.shard));
    // Once some wait in the database only, the rest must queue up behind them there.
    if (this.#behind || this.#lanes.size + mine.length > maxInMemory) this.#behind = true;
    else this.#lanes.add(mine);
    this.#wake();
  }

  settle(receipt: Receipt): void {
    this.#receipts.push(receipt);
    if (concernsDesk(receipt) || this.#stopping) this.#settleNow();
    else this.#receiptTimer ??= setTimeout(() => this.#settleNow(), receiptDelayMs);
  }

  #settleNow(): void {
    this.#receiptsDue = true;
    this.#wake();
  }

  /**
   * The shards whose lanes this process handles from now on. Resolves when nothing of the others is in hand any more:
   * only then may another process have them, else a lane's next event could overtake.
   */
  async setShards(shards: readonly number[]): Promise<void> {
    const before = this.#shards;
    this.#shards = shards;
    this.#lanes.keepShards(shards);
    this.lookAgain();
    if (before.some((shard) => !shards.includes(shard))) await this.#inHand;
  }

  /** Looks into the database for events that another process stored. */
  lookAgain(): void {
    this.#behind = true;
    this.#wake();
  }

  /** Finishes the batch in hand and takes no other events; receipts are still settled until `close`. */
  async stop(): Promise<void> {
    this.#stopping = true;
    if (this.#albumTimer) clearTimeout(this.#albumTimer);
    this.#settleNow();
    while (this.#running) await this.#running;
  }

  #wake(): void {
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = this.#endingIn(this.#run());
  }

  /** What runs until `work` ends, whatever its end; what came meanwhile goes on after it. */
  async #endingIn(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch {
      // Told to whoever handed the work in.
    }
    this.#running = null;
    if (this.#again || this.#receiptsDue || (this.#behind && !this.#stopping)) this.#wake();
  }

  async #run(): Promise<void> {
    for (;;) {
      // What this round of the event loop brings in joins the batch.
      await nextRound();
      this.#again = false;
      const step = this.#step();
      this.#inHand = step;
      if (!(await step)) return;
    }
  }

  /** Handles what waits, as one batch; false when nothing does. */
  async #step(): Promise<boolean> {
    const events = this.#stopping ? [] : await this.#takeEvents();
    const receipts = events.length > 0 || this.#receiptsDue ? this.#takeReceipts() : [];
    if (events.length === 0 && receipts.length === 0) return false;
    await this.#handle(events, receipts);
    return true;
  }

  #takeReceipts(): Receipt[] {
    const taken = this.#receipts.splice(0, maxReceipts);
    this.#receiptsDue = this.#receipts.length > 0;
    if (this.#receiptTimer) clearTimeout(this.#receiptTimer);
    this.#receiptTimer = null;
    return taken;
  }

  async #takeEvents(): Promise<StoredEvent[]> {
    if (this.#behind && this.#lanes.size < maxInMemory / 2) await this.#load();
    const { taken, nextAt } = this.#lanes.take(maxEvents, this.#options.clock());
    if (nextAt !== null) this.#wakeAt(nextAt);
    return taken;
  }

  async #load(): Promise<void> {
    const { store, log } = this.#options;
    try {
      const found = await store.commit((tx) => pendingEvents(tx, this.#shards, maxInMemory));
      this.#behind = found.length === maxInMemory;
      // A shard may have been handed on while they were read.
      this.#lanes.add(found.filter(({ id, shard }) => this.#shards.includes(shard) && !this.#lanes.has(id)));
    } catch (error) {
      log.error({ err: error }, 'could not read waiting events; trying again');
      await delay(retryDelays[2]);
    }
  }

  #wakeAt(at: number): void {
    if (this.#albumTimer) clearTimeout(this.#albumTimer);
    this.#albumTimer = setTimeout(() => this.#wake(), Math.max(1, at - this.#options.clock()));
  }

  async #handle(events: readonly StoredEvent[], receipts: readonly Receipt[]): Promise<void> {
    let refusals = 0;
    for (let tried = 0; ; tried++) {
      try {
        await this.#commit(() => Promise.resolve(events), receipts);
        return;
      } catch (error) {
        if (events.length + receipts.length > 1 && tried === 0) return this.#handleOneByOne(events, receipts);
        const conflict = error instanceof Conflict;
        if (conflict && events.length > 0 && tried > 2) return this.#yieldToOthers(events);
        // What other processes or an outage are to blame for is never put aside.
        if (!conflict && !isOutage(error) && (await this.#databaseAnswers())) refusals++;
        if (refusals > 3) return this.#giveUp(events, receipts, error);
        this.#options.log.error({ err: error, tried }, 'a batch could not be committed; trying again');
        await delay(retryDelays[Math.min(tried, retryDelays.length - 1)] ?? 3000);
      }
    }
  }

  /** Something in the batch spoils it for the rest: each alone, so that only the culprit waits. */
  async #handleOneByOne(events: readonly StoredEvent[], receipts: readonly Receipt[]): Promise<void> {
    this.#yielded.clear();
    for (const receipt of receipts) await this.#handle([], [receipt]);
    for (const unit of unitsOf(events)) {
      // Given up to the database meanwhile, with everything of its lane behind it.
      if (this.#yielded.has(unit.event.lane)) continue;
      await this.#handle(
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
    this.#lanes.clear();
    this.#behind = true;
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
      this.#lanes.clear();
      this.#behind = true;
    }
    for (const { event } of events) {
      log.error({ err: error, key: event.key, kind: event.kind }, 'an event was put aside as dead');
      metrics.event(event.channel, event.kind, 'dead');
    }
    for (const { delivery } of receipts) log.error({ err: error, delivery: delivery.id }, 'a receipt was put aside');
    if (receipts.length > 0) this.#options.onCommitted(nothingCommitted, receipts, []);
  }

  /** Handles events and receipts as one transaction, which may begin by storing the events; resolves with them. */
  async #commit(
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
      else this.#lanes.putBack(retried(events, unit.ids));
    }
    const back = new Set(postponed.flatMap(({ ids }) => ids));
    if (back.size > 0) this.#lanes.putBack(events.filter(({ id }) => back.has(id)));
    for (const { receipt, error } of brokenReceipts) {
      log.error({ err: error, delivery: receipt.delivery.id }, 'a receipt could not be handled');
    }
    this.#options.onCommitted(committed, receipts, processed.handled);
  }
}

function retried(events: readonly StoredEvent[], ids: readonly number[]): StoredEvent[] {
  return events.filter((event) => ids.includes(event.id)).map((each) => ({ ...each, attempts: each.attempts + 1 }));
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
