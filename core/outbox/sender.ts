import type { Channel } from '../channel.ts';
import type { Address } from '../language/address.ts';
import type { Effect } from '../language/effect.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { interruptedDeliveries, pauses, recentlySent, requeueUntried, takeHeld } from '../store/deliveries.ts';
import type { Store } from '../store/store.ts';
import type { Addresses } from './addresses.ts';
import { Backlog } from './backlog.ts';
import type { Delivery, Receipt } from './delivery.ts';
import { type Departure, depart, type Group } from './departure.ts';
import { Directory } from './directory.ts';
import { Gate } from './gate.ts';
import { Performer } from './performer.ts';
import { before } from './queues.ts';
import type { Reservation } from './reservation.ts';
import { Rounds } from './rounds.ts';
import { maxTogether, takeStartable } from './startable.ts';
import { judgeInterrupted } from './verdict.ts';

export interface SenderOptions {
  channel: Channel;
  store: Store;
  addresses: Addresses;
  clock: () => number;
  log: Log;
  metrics: Metrics;
  /** Off only against an emulator: no waiting for the platform's pace, and nothing joined. */
  paced: boolean;
  /** Makes an effect say that it may have been seen before. */
  markRepeated(effect: Effect): Effect;
  /** Brings a final outcome to the desk; the sender hears of its commit through `settled`. */
  settle(receipt: Receipt): void;
}

/** Calls under way at once. */
const maxInFlight = 64;
/** No answer takes longer to be given than this, in milliseconds. */
const leftMs = 60_000;

const nobodyThere: Receipt['outcome'] = {
  state: 'failed',
  reason: 'never-started',
  detail: 'nobody by this id has written to the desk',
};

/** Performs a channel's deliveries: in order per destination, within the pace, every attempt recorded. */
export class Sender {
  readonly #options: SenderOptions;
  readonly #gate: Gate;
  readonly #directory: Directory;
  readonly #performer: Performer;
  readonly #backlog: Backlog;
  readonly #rounds: Rounds;
  readonly #inFlight = new Set<Promise<void>>();
  #running = false;

  constructor(options: SenderOptions) {
    this.#options = options;
    const { channel, addresses, store, paced, clock, log } = options;
    this.#gate = new Gate(channel, paced);
    this.#directory = new Directory(channel.name, addresses, store);
    const putBack = (deliveries: readonly Delivery[]) => this.#putBack(deliveries);
    this.#performer = new Performer({ ...options, gate: this.#gate, putBack });
    this.#backlog = new Backlog(channel.name, store, clock);
    this.#rounds = new Rounds({
      run: () => this.#sendAll(),
      clock,
      onError: (error) => log.error({ err: error, channel: channel.name }, 'sending stumbled; trying again'),
    });
  }

  /** Takes over the channel: what an earlier sender left on its way is judged first, then the queue goes on. */
  async start(): Promise<void> {
    const { store, channel, clock, addresses } = this.#options;
    // Nothing of an earlier time as the sender counts.
    this.#backlog.reset();
    addresses.forget();
    const found = await store.commit(async (tx) => {
      await requeueUntried(tx, channel.name, clock());
      return {
        interrupted: await interruptedDeliveries(tx, channel.name),
        pauses: await pauses(tx, clock()),
        recent: await recentlySent(tx, channel.name, clock() - 60_000),
      };
    });
    for (const [key, until] of found.pauses) this.#gate.pause(key, until);
    for (const delivery of found.recent) {
      const address = await this.#directory.find(delivery.effect.target);
      if (address) this.#gate.take(delivery.effect, address, delivery.updatedAt);
    }
    await this.#judge(found.interrupted);
    this.#running = true;
    this.#rounds.start();
  }

  /** Nobody knows what became of these. */
  async #judge(interrupted: readonly Delivery[]): Promise<void> {
    for (const delivery of interrupted) {
      this.#backlog.claim(delivery);
      await this.#performer.apply([delivery], judgeInterrupted(delivery, this.#options.channel.capabilities), null);
    }
  }

  /**
   * Judges what another process took to answer with and left on its way: it is gone. To be called now and then where
   * several processes share the work.
   */
  async sweep(): Promise<void> {
    const { store, channel, clock } = this.#options;
    if (!this.#running || channel.capabilities.proactive) return;
    const left = await store.commit((tx) => interruptedDeliveries(tx, channel.name, clock() - leftMs));
    await this.#judge(left.filter(({ id }) => !this.#backlog.isTaken(id)));
  }

  /**
   * Starts nothing any more and waits, `graceMs` at most, until what is under way has its fate in the database: a later
   * sender would take it for interrupted.
   */
  async stop(graceMs: number): Promise<void> {
    this.#running = false;
    const grace = new Promise<void>((resolve) => setTimeout(resolve, graceMs).unref());
    await Promise.race([this.#rounds.stop().then(() => this.#backlog.idle()), grace]);
  }

  /**
   * Picks those of a batch's deliveries that need wait for nothing, so that they are written as on their way at once
   * and spare a transaction of their own.
   */
  reserve(deliveries: readonly Delivery[]): Reservation {
    const { channel, clock } = this.#options;
    const chosen: { delivery: Delivery; address: Address }[] = [];
    const now = clock();
    // What is being read, or still to be read, may go before these.
    const free = this.#running && this.#backlog.isWhole;
    // What may be answered together must not be torn apart by one of it going ahead.
    for (const delivery of free && !channel.performTogether ? [...deliveries].sort(before) : []) {
      if (this.#inFlight.size + chosen.length >= maxInFlight) break;
      if (delivery.channel !== channel.name || !this.#backlog.isFree(delivery.destination)) continue;
      const address = this.#directory.known(delivery.effect.target);
      if (!address || this.#gate.startsAt(delivery, address, now) > now) continue;
      this.#gate.take(delivery.effect, address, now);
      this.#backlog.takeUnqueued(delivery);
      chosen.push({ delivery: { ...delivery, state: 'sending', attempts: 1 }, address });
    }
    return {
      ids: new Set(chosen.map(({ delivery }) => delivery.id)),
      start: () => {
        for (const { delivery, address } of chosen) this.#begin([delivery], address);
      },
      cancel: () => {
        if (chosen.length > 0) this.#backlog.doubt();
        for (const { delivery } of chosen.splice(0)) this.#backlog.letGo(delivery);
        this.lookAgain();
      },
    };
  }

  get isRunning(): boolean {
    return this.#running;
  }

  /**
   * Performs what another process's sender could only hold back: the platform waits here for an answer that can carry
   * it. Resolves with how many deliveries that are.
   */
  async answerHere(destination: string): Promise<number> {
    const { store, channel, clock } = this.#options;
    const held = await store.commit((tx) => takeHeld(tx, channel.name, destination, maxTogether, clock()));
    const [first, ...rest] = held;
    if (!first) return 0;
    const address = await this.#directory.find(first.effect.target);
    if (address) this.#begin([first, ...rest], address);
    else this.#settleUntried(held, nobodyThere);
    return held.length;
  }

  /** Takes deliveries that were just committed. */
  offer(deliveries: readonly Delivery[]): void {
    if (!this.#running) return;
    for (const delivery of deliveries) if (this.#isOurs(delivery)) this.#backlog.offer(delivery);
    this.#rounds.wake();
  }

  /** Looks into the database for deliveries another process wrote. */
  lookAgain(): void {
    if (!this.#running) return;
    this.#backlog.lookAgain();
    this.#rounds.wake();
  }

  /** The receipts of these are committed: their destinations may go on. */
  settled(receipts: readonly Receipt[]): void {
    for (const { delivery } of receipts) if (this.#isOurs(delivery)) this.#backlog.letGo(delivery);
    this.#rounds.wake();
  }

  #isOurs({ channel }: Delivery): boolean {
    return channel === this.#options.channel.name;
  }

  async #sendAll(): Promise<void> {
    while (this.#running) {
      await this.#backlog.fill();
      const groups = await this.#startable();
      if (groups.length === 0) return;
      if (this.#running) await this.#start(groups);
      else for (const { deliveries } of groups) this.#putBack(deliveries);
    }
  }

  #startable(): Promise<Group[]> {
    return takeStartable(maxInFlight - this.#inFlight.size, {
      ...this.#options,
      gate: this.#gate,
      directory: this.#directory,
      backlog: this.#backlog,
      wakeAt: (at) => this.#rounds.wakeAt(at),
      nobodyThere: (deliveries) => this.#settleUntried(deliveries, nobodyThere),
      putBack: (deliveries) => this.#putBack(deliveries),
    });
  }

  async #start(groups: readonly Group[]): Promise<void> {
    const { store, channel, clock, metrics } = this.#options;
    let departures: Departure[];
    try {
      departures = await depart(store, channel, groups, clock());
    } catch (error) {
      this.#backlog.doubt();
      for (const { deliveries } of groups) this.#putBack(deliveries);
      throw error;
    }
    for (const { group, late, gone, untried, started } of departures) {
      for (const each of gone) this.#backlog.drop(each);
      if (late) {
        this.#backlog.lookAgain();
        this.#putBack(group.deliveries);
      } else if (started.length + untried.length === 0) {
        this.#backlog.release(group.deliveries[0].destination);
      }
      for (const { delivery, outcome } of untried) {
        metrics.delivery(channel.name, delivery.purpose, outcome.state);
        this.#settleUntried([delivery], outcome);
      }
      const [first, ...rest] = started;
      if (first) this.#begin([first, ...rest], group.address);
    }
  }

  #begin(deliveries: [Delivery, ...Delivery[]], address: Address): void {
    for (const delivery of deliveries) this.#backlog.claim(delivery);
    const { channel } = this.#options;
    const performed = channel.performTogether
      ? this.#performer.performTogether(deliveries, address)
      : this.#performer.perform(deliveries, address);
    const work: Promise<void> = performed.finally(() => {
      this.#inFlight.delete(work);
      this.#rounds.wake();
    });
    this.#inFlight.add(work);
  }

  #putBack(deliveries: readonly Delivery[]): void {
    for (const delivery of deliveries) {
      // Who does not send leaves it to who does.
      if (this.#running) this.#backlog.putBack(delivery);
      else this.#backlog.letGo(delivery);
    }
  }

  /** Settles what cannot even be tried. */
  #settleUntried(deliveries: readonly Delivery[], outcome: Receipt['outcome']): void {
    for (const delivery of deliveries) {
      this.#backlog.claim(delivery);
      this.#options.settle({ delivery, outcome });
    }
  }
}
