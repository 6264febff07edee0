import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OperatorError } from '../channel.ts';
import type { Answer, Order, Target } from './migration-process.mjs';
import type { Migration } from './schema-engine.mjs';

export type { Migration, Target };
export type Dialect = Target['dialect'];

/** A row of Prisma's own `_prisma_migrations` table: names, and whether it ended, as the database writes true (1 or true). */
export interface MigrationRow {
  readonly migration_name: string;
  readonly finished: unknown;
  readonly rolled_back: unknown;
}

/** What a database says about itself before anything is done to it. */
export interface DatabaseState {
  /** Null when there is no migrations table yet. */
  readonly history: readonly MigrationRow[] | null;
  /** Whether it has tables other than the migrations table. */
  readonly hasTables: boolean;
}

/** Reads a database's history in both dialects; only asked when the table exists. */
export const historySql =
  'SELECT migration_name, finished_at IS NOT NULL AS finished, rolled_back_at IS NOT NULL AS rolled_back ' +
  'FROM _prisma_migrations ORDER BY started_at';

/** Where the migrations lie, beside the program: in the sources and in the build alike. */
export const migrationsFolder = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

/** The migrations that come with this program, oldest first. */
export async function readMigrations(dialect: Dialect, folder: string): Promise<Migration[]> {
  const entries = await readdir(join(folder, dialect), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names
      .sort()
      .map(async (name) => ({ name, sql: await readFile(join(folder, dialect, name, 'migration.sql'), 'utf8') })),
  );
}

/**
 * Which migrations a database still needs. Pure.
 * Throws an OperatorError when this program must not touch it: it is newer, half migrated, or somebody else's.
 * @param place the database as the operator knows it, without its password
 */
export function pendingMigrations(place: string, state: DatabaseState, ours: readonly Migration[]): Migration[] {
  if (state.history === null && state.hasTables) {
    throw new OperatorError(
      `The database ${place} already holds tables that Kefu did not make. Give Kefu a database of its own in DATABASE_URL.`,
    );
  }
  const history = (state.history ?? []).filter((row) => !row.rolled_back);
  const failed = history.find((row) => !row.finished);
  if (failed) {
    throw new OperatorError(
      `An upgrade of the database ${place} did not finish (migration ${failed.migration_name}). ` +
        'Restore the backup made before the upgrade, then start again.',
    );
  }
  const known = new Set(ours.map((migration) => migration.name));
  const foreign = history.find((row) => !known.has(row.migration_name));
  if (foreign) {
    throw new OperatorError(
      `The database ${place} was made by a newer Kefu (it has migration ${foreign.migration_name}, which this version ` +
        'does not know). Install that version or a later one, or restore the backup made before the upgrade.',
    );
  }
  const applied = new Set(history.map((row) => row.migration_name));
  return ours.filter((migration) => !applied.has(migration.name));
}

/**
 * Brings a database up to date, all or nothing, and resolves with the names of what was applied here. Two processes
 * may do this at once: one works, the other waits and finds nothing left to do. Rejects with an OperatorError that holds
 * the database's own reason (no right to make tables, disk full), having changed nothing.
 */
export async function applyMigrations(place: string, target: Target, migrations: Migration[]): Promise<string[]> {
  const order: Order = { target, migrations };
  const child = fork(fileURLToPath(new URL('./migration-process.mjs', import.meta.url)), [], {
    // Flags meant for this process (a debugger's port, a loader) are not meant for that one.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const complaint: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => complaint.push(chunk));
  const ended = once(child, 'close');
  let answer: Answer | undefined;
  child.once('message', (message: Answer) => {
    answer = message;
  });
  child.send(order);
  const [code, signal] = await ended;
  if (answer === undefined) {
    throw new Error(`The migration process ended early (${signal ?? code}): ${Buffer.concat(complaint).toString()}`);
  }
  if ('error' in answer) {
    throw new OperatorError(`The database ${place} could not be upgraded, and was left as it was: ${answer.error}`);
  }
  return answer.applied;
}
