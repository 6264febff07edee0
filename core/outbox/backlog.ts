import { queuedDeliveries, requeueAbandoned } from '../store/deliveries.ts';
import type { Store } from '../store/store.ts';
import type { Delivery } from './delivery.ts';
import { Queues } from './queues.ts';

/** Deliveries kept in memory; the rest waits in the database. */
const maxInMemory = 2000;

/** What a channel has to send: waiting in memory, behind that in the database, and taken to be sent. */
export class Backlog {
  readonly #channel: string;
  readonly #store: Store;
  readonly #clock: () => number;
  #queues = new Queues();
  /** Taken and not settled yet, with where each goes: must not be read a second time. */
  readonly #taken = new Map<string, string>();
  /** The database may hold queued deliveries that are not in memory. */
  #more = false;
  #reading = false;
  /** Writing that something starts failed, perhaps only for us: it may stand there as on its way, and nobody is at it. */
  #doubtful = false;
  /** Told when nothing is taken any more. */
  #onIdle: (() => void) | null = null;

  constructor(channel: string, store: Store, clock: () => number) {
    this.#channel = channel;
    this.#store = store;
    this.#clock = clock;
  }

  /** Forgets everything: another process may have sent since. */
  reset(): void {
    this.#queues = new Queues();
    this.#taken.clear();
    this.#more = true;
  }

  /** Whether all that waits is in memory. */
  get isWhole(): boolean {
    return !this.#more && !this.#reading;
  }

  /** Whether nothing of a destination waits or is under way. */
  isFree(destination: string): boolean {
    return this.#queues.isFree(destination);
  }

  isTaken(id: string): boolean {
    return this.#taken.has(id);
  }

  /** Destinations that could start now; the caller may `take` from each. */
  ready(): Iterable<readonly [destination: string, waiting: readonly Delivery[]]> {
    return this.#queues.ready();
  }

  /** Takes in what was just committed. */
  offer(delivery: Delivery): void {
    if (delivery.state === 'sending') return;
    if (delivery.state !== 'queued') this.#queues.remove(delivery);
    // Once some wait in the database only, the rest must queue up behind them there.
    else if (this.#more || this.#queues.size >= maxInMemory) this.#more = true;
    else this.#queues.add(delivery);
  }

  /** Others may have written some. */
  lookAgain(): void {
    this.#more = true;
  }

  /** Nobody knows whether the database has some as on their way that never started. */
  doubt(): void {
    this.#doubtful = true;
    this.#more = true;
  }

  /** Reads from the database what is not in memory. */
  async fill(): Promise<void> {
    if (!this.#more || this.#queues.size >= maxInMemory / 2) return;
    const doubtful = this.#doubtful;
    this.#doubtful = false;
    // Asked for again meanwhile, it is read again.
    this.#more = false;
    this.#reading = true;
    try {
      this.#takeIn(await this.#read(doubtful));
    } catch (error) {
      this.#more = true;
      this.#doubtful ||= doubtful;
      throw error;
    } finally {
      this.#reading = false;
    }
  }

  #read(doubtful: boolean): Promise<Delivery[]> {
    return this.#store.commit(async (tx) => {
      if (doubtful) await requeueAbandoned(tx, this.#channel, (id) => !this.#taken.has(id), this.#clock());
      return queuedDeliveries(tx, this.#channel, maxInMemory);
    });
  }

  #takeIn(found: readonly Delivery[]): void {
    // Queued again, and we have yet to hear of that: it is read anew then, and what is behind it with it.
    const again = new Set<string>();
    for (const delivery of found) {
      if (this.#taken.has(delivery.id)) again.add(delivery.destination);
      else if (!again.has(delivery.destination)) this.#queues.add(delivery);
    }
    if (again.size > 0 || found.length === maxInMemory) this.#more = true;
  }

  /** Takes the first `count` of a destination; nothing else of it starts until they are let go. */
  take(destination: string, count: number): Delivery[] {
    const taken = this.#queues.take(destination, count);
    for (const delivery of taken) this.claim(delivery);
    return taken;
  }

  /** Takes what never waited here; nothing else of its destination starts until it is let go. */
  takeUnqueued(delivery: Delivery): void {
    this.#queues.take(delivery.destination, 0);
    this.claim(delivery);
  }

  /** Takes what is under way already. */
  claim({ id, destination }: Delivery): void {
    this.#taken.set(id, destination);
  }

  /** Nothing of this delivery is to be waited for any more. */
  drop({ id }: Delivery): void {
    this.#taken.delete(id);
    if (this.#taken.size === 0) this.#onIdle?.();
  }

  /** Its destination may go on. */
  letGo(delivery: Delivery): void {
    this.drop(delivery);
    // What went out with it and has no fate yet may have to go again, before anything else.
    for (const destination of this.#taken.values()) if (destination === delivery.destination) return;
    this.release(delivery.destination);
  }

  release(destination: string): void {
    this.#queues.release(destination);
  }

  /** It waits again, where it waited. */
  putBack(delivery: Delivery): void {
    this.#queues.add(delivery);
    this.letGo(delivery);
  }

  /** Resolves when nothing is taken any more. */
  async idle(): Promise<void> {
    if (this.#taken.size === 0) return;
    await new Promise<void>((resolve) => {
      this.#onIdle = resolve;
    });
    this.#onIdle = null;
  }
}
