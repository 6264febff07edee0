import type { Channel } from '../channel.ts';
import type { Address } from '../language/address.ts';
import type { Effect } from '../language/effect.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { changeDelivery, savePause } from '../store/deliveries.ts';
import { saveSetting } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { type Addresses, movedKey } from './addresses.ts';
import type { Delivery, Receipt } from './delivery.ts';
import type { Gate } from './gate.ts';
import { join } from './join.ts';
import { judge, type Verdict } from './verdict.ts';

export interface PerformerOptions {
  channel: Channel;
  store: Store;
  addresses: Addresses;
  gate: Gate;
  clock: () => number;
  log: Log;
  metrics: Metrics;
  /** Makes an effect say that it may have been seen before. */
  markRepeated(effect: Effect): Effect;
  /** Brings a final outcome to the desk. */
  settle(receipt: Receipt): void;
  /** These are queued again, and that is committed. */
  putBack(deliveries: readonly Delivery[]): void;
}

/** Performs deliveries that are marked as on their way, and sees to it that what became of them is written. */
export class Performer {
  readonly #options: PerformerOptions;

  constructor(options: PerformerOptions) {
    this.#options = options;
  }

  /** One attempt at deliveries that go out together. */
  async perform(deliveries: readonly [Delivery, ...Delivery[]], address: Address): Promise<void> {
    const { channel, markRepeated } = this.#options;
    const [first, ...rest] = deliveries;
    const joined = join(
      first.effect,
      rest.map(({ effect }) => effect),
    );
    const effect = deliveries.some(({ repeated }) => repeated) ? markRepeated(joined) : joined;
    const outcome = await this.#attempt(effect, address, first);
    if (outcome.state === 'migrated') return this.#moveChat(deliveries, address, outcome.chat);
    this.#tell(deliveries, outcome);
    const reached = (outcome.state === 'sent' ? null : outcome.reached) ?? first.reached;
    await this.apply([{ ...first, reached }, ...rest], judge(first, outcome, channel.capabilities), address);
  }

  /** One attempt at deliveries of one place that a platform can take together; each has an outcome of its own. */
  async performTogether(deliveries: readonly [Delivery, ...Delivery[]], address: Address): Promise<void> {
    const { channel, markRepeated } = this.#options;
    const attempts = deliveries.map(({ id, effect, repeated, reached }) => ({
      effect: repeated ? markRepeated(effect) : effect,
      address,
      idempotencyKey: id,
      ...(reached ? { reached } : {}),
    }));
    const outcomes = (await channel.performTogether?.(attempts)) ?? [];
    const verdicts = deliveries.map((delivery, at): [Delivery, Verdict] => {
      const outcome = outcomes[at] ?? { state: 'retry', afterMs: 0, scope: 'effect', detail: 'not attempted' };
      if (outcome.state === 'migrated') throw new TypeError('a chat cannot move while it is answered together');
      this.#tell([delivery], outcome);
      const reached = (outcome.state === 'sent' ? null : outcome.reached) ?? delivery.reached;
      return [{ ...delivery, reached }, judge(delivery, outcome, channel.capabilities)];
    });
    await Promise.all(verdicts.map(([delivery, verdict]) => this.apply([delivery], verdict, address)));
  }

  /** Carries out a verdict on deliveries that went out together. */
  async apply(deliveries: readonly Delivery[], verdict: Verdict, address: Address | null): Promise<void> {
    if (verdict.next === 'settle') {
      for (const delivery of deliveries) this.#options.settle({ delivery, outcome: verdict.outcome });
      return;
    }
    const { store, clock, gate } = this.#options;
    const { detail } = verdict;
    const notBefore = clock() + verdict.afterMs;
    const pauseKey = gate.pauseKey(verdict.pause, address);
    if (pauseKey) gate.pause(pauseKey, notBefore);
    const queued = deliveries.map((each) => ({
      ...each,
      state: 'queued' as const,
      notBefore,
      repeated: each.repeated || verdict.repeated,
    }));
    const attempt = { at: clock(), outcome: 'retry', detail };
    await this.#untilSaved(() =>
      store.commit(async (tx) => {
        for (const { id, state, repeated, reached } of queued) {
          await changeDelivery(tx, id, { state, notBefore, repeated, reached, detail, attempt }, clock());
        }
        if (pauseKey) await savePause(tx, pauseKey, notBefore);
      }),
    );
    this.#options.putBack(queued);
  }

  /** Asks the channel, except for what would land in the desk's general place instead of a ticket's thread. */
  async #attempt(effect: Effect, address: Address, { id, reached }: Delivery): Promise<Outcome> {
    if (effect.target.to === 'ticket' && effect.kind !== 'openThread' && address.thread === undefined) {
      return { state: 'failed', reason: 'thread-gone', detail: 'the ticket has no thread' };
    }
    return this.#options.channel.perform({ effect, address, idempotencyKey: id, ...(reached ? { reached } : {}) });
  }

  async #moveChat(deliveries: readonly Delivery[], from: Address, to: string): Promise<void> {
    const { store, addresses, clock, log } = this.#options;
    const key = movedKey(from.channel, from.chat);
    log.warn({ from: from.chat, to }, 'a chat has a new id');
    addresses.moved(key, to);
    await this.#untilSaved(() =>
      store.commit(async (tx) => {
        await saveSetting(tx, key, to);
        for (const { id } of deliveries) await changeDelivery(tx, id, { state: 'queued' }, clock());
      }),
    );
    this.#options.putBack(deliveries.map((each) => ({ ...each, state: 'queued' as const })));
  }

  #tell(deliveries: readonly [Delivery, ...Delivery[]], outcome: Exclude<Outcome, { state: 'migrated' }>): void {
    const { channel, metrics, log, clock } = this.#options;
    const [{ id, effect, attempts, createdAt }] = deliveries;
    if (outcome.state !== 'retry') {
      for (const { purpose } of deliveries) metrics.delivery(channel.name, purpose, outcome.state);
    }
    if (outcome.state === 'sent') {
      metrics.deliveryWait(channel.name, (clock() - createdAt) / 1000);
      return;
    }
    const { state, ...about } = outcome;
    log.warn({ delivery: id, kind: effect.kind, attempts, outcome: state, ...about }, 'a delivery did not succeed');
  }

  /** The platform has already acted: what came of it must be written, however long the database is away. */
  async #untilSaved(save: () => Promise<unknown>): Promise<void> {
    const { channel, log } = this.#options;
    for (let tried = 0; ; tried++) {
      try {
        await save();
        return;
      } catch (error) {
        log.error({ err: error, channel: channel.name, tried }, 'an outcome could not be saved; trying again');
        await new Promise((resolve) => setTimeout(resolve, Math.min(100 * 2 ** tried, 5000)));
      }
    }
  }
}
