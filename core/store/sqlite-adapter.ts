import { setTimeout as wait } from 'node:timers/promises';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import {
  type IsolationLevel,
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils';

/**
 * Settings of the one connection. WAL: readers and a commit do not wait for each other. FULL: a commit is on the disk
 * before the platform is told that we have the message; measured at 0.2 ms a commit (0.01 ms with NORMAL, which a
 * power cut can undo). cache_size is in KiB when negative; memory-mapped pages count as resident memory, so few.
 */
const pragmas = [
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
  // What is deleted is overwritten: a member who has their data erased must not be found in the file's free pages.
  'PRAGMA secure_delete = ON',
  // SQLite's own waiting stands still with this thread, and with it every answer that a platform waits for.
  'PRAGMA busy_timeout = 0',
  'PRAGMA cache_size = -16384',
  'PRAGMA mmap_size = 0',
  'PRAGMA temp_store = MEMORY',
  'PRAGMA journal_size_limit = 16777216',
];

/** How long a statement waits while another program has locked the file, and between two tries at most, milliseconds. */
const lockPatienceMs = 5_000;
const lockPauseMs = 50;

/**
 * Prisma's better-sqlite3 adapter with three things it lacks: the settings above on its connection, waiting for another
 * program's lock without keeping everything else waiting, and a turnstile. It has one connection for everything and would run a statement from outside a transaction inside whichever transaction
 * is open: undone with it when that one rolls back, though its caller was told that it is stored.
 * @param path of the database file
 */
export function sqliteAdapterFactory(path: string): SqlDriverAdapterFactory {
  const stock = new PrismaBetterSqlite3({ url: path });
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: async () => {
      const adapter = await stock.connect();
      await adapter.executeScript(pragmas.join(';\n'));
      return new TurnstileAdapter(adapter);
    },
  };
}

/** Lets one transaction, or the statements between two transactions, through at a time, in order of arrival. */
class TurnstileAdapter implements SqlDriverAdapter {
  readonly provider: SqlDriverAdapter['provider'];
  readonly adapterName: string;
  readonly #inner: SqlDriverAdapter;
  readonly #turnstile = new Turnstile();

  constructor(inner: SqlDriverAdapter) {
    this.#inner = inner;
    this.provider = inner.provider;
    this.adapterName = inner.adapterName;
  }

  queryRaw(query: SqlQuery) {
    return this.#turnstile.pass(() => this.#inner.queryRaw(query));
  }

  executeRaw(query: SqlQuery) {
    return this.#turnstile.pass(() => this.#inner.executeRaw(query));
  }

  executeScript(script: string) {
    return this.#turnstile.pass(() => this.#inner.executeScript(script));
  }

  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    const leave = await this.#turnstile.enter();
    try {
      return guarded(await this.#inner.startTransaction(isolationLevel), leave);
    } catch (error) {
      leave();
      throw error;
    }
  }

  dispose() {
    return this.#inner.dispose();
  }
}

/** The transaction, leaving the turnstile when it ends, and never leaving the connection inside a failed COMMIT. */
function guarded(inner: Transaction, leave: () => void): Transaction {
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    options: inner.options,
    queryRaw: (query) => onceUnlocked(() => inner.queryRaw(query)),
    executeRaw: async (query) => {
      try {
        return await onceUnlocked(() => inner.executeRaw(query));
      } catch (error) {
        // Prisma sends nothing more after a COMMIT that failed (disk full): without this the next BEGIN would fail too.
        if (query.sql === 'COMMIT') await rollBackIfOpen(inner);
        throw error;
      }
    },
    commit: () => inner.commit().finally(leave),
    rollback: () => inner.rollback().finally(leave),
    createSavepoint: async (name) => void (await inner.executeRaw(statement(`SAVEPOINT ${name}`))),
    rollbackToSavepoint: async (name) => void (await inner.executeRaw(statement(`ROLLBACK TO ${name}`))),
    releaseSavepoint: async (name) => void (await inner.executeRaw(statement(`RELEASE SAVEPOINT ${name}`))),
  };
}

/** Runs a statement, again and again while another program has locked the file; other work of ours goes on meanwhile. */
async function onceUnlocked<T>(run: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + lockPatienceMs;
  for (let pause = 1; ; pause = Math.min(pause * 2, lockPauseMs)) {
    try {
      return await run();
    } catch (error) {
      if (!isLocked(error) || performance.now() > deadline) throw error;
      await wait(pause);
    }
  }
}

/** A lock that goes by itself; a transaction that read what is no longer so (`SQLITE_BUSY_SNAPSHOT`) stays as it is. */
function isLocked(error: unknown): boolean {
  if (!isDriverAdapterError(error)) return false;
  return /^SQLITE_BUSY(_RECOVERY|_TIMEOUT)?$/.test(error.cause.originalCode ?? '');
}

/** SQLite ends the transaction itself after some failures; then there is nothing left to roll back, and it says so. */
async function rollBackIfOpen(transaction: Transaction): Promise<void> {
  try {
    await transaction.executeRaw(statement('ROLLBACK'));
  } catch (error) {
    if (!String(error).includes('no transaction is active')) throw error;
  }
}

function statement(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] };
}

/** A first-come, first-served gate for one at a time. Who passes when nobody is inside waits for nothing. */
class Turnstile {
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  /** Resolves when it is the caller's turn, with what they must call, once, to let the next one in. */
  enter(): Promise<() => void> {
    if (this.#taken) return new Promise((resolve) => this.#waiting.push(() => resolve(this.#leave)));
    this.#taken = true;
    return Promise.resolve(this.#leave);
  }

  async pass<T>(work: () => Promise<T>): Promise<T> {
    // better-sqlite3 does its work before it returns, so a lone statement needs no place in the queue unless it is to wait.
    if (!this.#taken) {
      try {
        return await work();
      } catch (error) {
        if (!isLocked(error)) throw error;
      }
    }
    const leave = await this.enter();
    try {
      return await onceUnlocked(work);
    } finally {
      leave();
    }
  }

  readonly #leave = (): void => {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken = false;
  };
}
