import { setImmediate as nextRound } from 'node:timers/promises';
import type { Client, TransactionClient } from './clients.ts';

/** A transaction of the database client. */
export type Tx = TransactionClient;

/** Another process changed the same rows first; what was read is stale. The work is run again. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

interface Work {
  run(tx: Tx): Promise<void>;
  fail(error: unknown): void;
  done(): void;
}

/** How many works share one transaction at most; more only makes the first of them wait. */
const groupSize = 32;

/**
 * The one door to the database for everything that writes. What waits together is committed together: works that
 * arrive while a transaction runs share the next one. It also keeps statements of one work out of another's
 * transaction, which one SQLite connection would not.
 */
export class Store {
  readonly #client: Client;
  #waiting: Work[] = [];
  #draining: Promise<void> | null = null;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Runs `work` in a transaction and resolves once that is committed. `work` may run more than once (when a work that
   * shared its transaction failed), so it must do nothing but read and write through `tx` and build its result.
   */
  commit<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let result: { value: T } | null = null;
      this.#waiting.push({
        run: async (tx) => {
          result = { value: await work(tx) };
        },
        done: () => {
          if (result) resolve(result.value);
        },
        fail: reject,
      });
      this.#draining ??= this.#drain();
    });
  }

  /** Resolves when nothing waits. */
  async idle(): Promise<void> {
    while (this.#draining) await this.#draining;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      // What this round of the event loop brings in (answers on other sockets) shares the transaction.
      await nextRound();
      await this.#runGroup(this.#waiting.splice(0, groupSize));
    }
    this.#draining = null;
  }

  async #runGroup(group: Work[]): Promise<void> {
    try {
      await this.#client.$transaction(async (tx) => {
        for (const work of group) await work.run(tx);
      });
    } catch (error) {
      const [only] = group;
      if (group.length === 1 && only) return only.fail(error);
      // One of them spoilt it for all; each alone finds out which.
      for (const work of group) await this.#runGroup([work]);
      return;
    }
    for (const work of group) work.done();
  }
}
