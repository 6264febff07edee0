import { setImmediate as nextRound, setTimeout as sleep } from 'node:timers/promises';
import { albumOf } from '../inbox/album.ts';
import type { Receipt } from '../outbox/delivery.ts';
import { insertEvents, type NewEvent, pendingEvents, type StoredEvent } from '../store/inbox.ts';
import { Commit, type CommitOptions } from './commit.ts';
import { Lanes } from './lanes.ts';
import { concernsDesk } from './process.ts';
import { Retry } from './retry.ts';

/** More than this waits in the database, not in memory. */
const maxInMemory = 5000;
const maxEvents = 150;
const maxReceipts = 500;
/** A receipt that nobody waits for is written within this many milliseconds, together with others. */
const receiptDelayMs = 4;
/** When waiting events could not be read, they are read again after this many milliseconds. */
const loadAgainMs = 1000;

/**
 * The desk at work: takes what waits, handles it as one batch of turns, commits, and hands the effects on. One batch at
 * a time per process, so turns of one process never race; those of several processes are kept apart by row versions.
 */
export class Engine {
  readonly #options: CommitOptions;
  readonly #lanes = new Lanes();
  readonly #commit: Commit;
  readonly #retry: Retry;
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
  #albumTimer: NodeJS.Timeout | null = null;
  #receiptTimer: NodeJS.Timeout | null = null;
  /** Some receipt must not wait for others. */
  #receiptsDue = false;

  constructor(options: CommitOptions) {
    this.#options = options;
    this.#commit = new Commit(options, (events) => this.#lanes.putBack(events));
    this.#retry = new Retry(options, this.#commit, () => this.#leaveToDatabase());
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
      return await this.#commit.run((tx) => insertEvents(tx, fresh, this.#options.clock()), receipts);
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
    await this.#retry.handle(events, receipts);
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
      await sleep(loadAgainMs);
    }
  }

  /** The database knows what is left of what waits here, and in which order. */
  #leaveToDatabase(): void {
    this.#lanes.clear();
    this.#behind = true;
  }

  #wakeAt(at: number): void {
    if (this.#albumTimer) clearTimeout(this.#albumTimer);
    this.#albumTimer = setTimeout(() => this.#wake(), Math.max(1, at - this.#options.clock()));
  }
}
