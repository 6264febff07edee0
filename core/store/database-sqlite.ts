import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { OperatorError } from '../channel.ts';
import type { Database, Opening } from './database.ts';
import { applyMigrations, type DatabaseState, historySql, pendingMigrations, readMigrations } from './migrate.ts';
import { lockDatabaseFile } from './sqlite-lock.ts';

/** Opens the SQLite file at this path for this process alone, making it and its folder when they are missing. */
export async function openSqlite(path: string, opening: Opening): Promise<Database> {
  const file = inWords(path, () => prepareFolder(path));
  const lock = inWords(path, () => lockDatabaseFile(file));
  try {
    await bringUpToDate(file, opening);
    const { sqliteClient } = await import('./clients-sqlite.ts');
    const client = sqliteClient(file);
    await client.$connect();
    return {
      client,
      dialect: 'sqlite',
      ping: async () => void (await client.$queryRaw`SELECT 1`),
      close: async () => {
        await client.$disconnect();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Makes the folder and resolves links in it, so that one file has one lock by whatever way it is reached. */
function prepareFolder(path: string): string {
  makeFolder(dirname(path));
  return join(realpathSync(dirname(path)), basename(path));
}

/** Node's own recursive mkdir never returns where the kernel answers "no such file" to making one, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process that starts now may have been faster.
    if (!existsSync(folder)) throw error;
  }
}

async function bringUpToDate(path: string, opening: Opening): Promise<void> {
  const migrations = await readMigrations('sqlite', opening.migrations);
  const state = inWords(path, () => readState(path));
  const pending = pendingMigrations(path, state, migrations);
  if (pending.length === 0) return;
  const applied = await applyMigrations(path, { dialect: 'sqlite', path }, migrations);
  opening.log(
    state.history === null
      ? `Made the database ${path}.`
      : `Upgraded the database ${path}: ${applied.join(', ') || 'already done'}.`,
  );
}

/** Looks at the file on a connection of its own; the first write (WAL mode) shows whether it can be written at all. */
function readState(path: string): DatabaseState {
  const db = new Sqlite(path);
  try {
    db.pragma('journal_mode = WAL');
    const version = db.pragma('user_version', { simple: true });
    db.pragma(`user_version = ${Number(version)}`);
    const tables = db
      .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all()
      .map((table) => table.name);
    const known = tables.includes('_prisma_migrations');
    return {
      history: known ? db.prepare<[], HistoryRow>(historySql).all() : null,
      hasTables: tables.length > (known ? 1 : 0),
    };
  } finally {
    db.close();
  }
}

type HistoryRow = NonNullable<DatabaseState['history']>[number];

/** Runs a step of opening; what the operator can mend is told in their words. */
function inWords<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw operatorErrorOf(path, error) ?? error;
  }
}

function operatorErrorOf(path: string, error: unknown): OperatorError | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) {
    return new OperatorError(
      `The file ${path} is not a database, or it is damaged. Move it away or restore a backup, then start again.`,
    );
  }
  if (/^SQLITE_FULL|^ENOSPC$/.test(code)) {
    return new OperatorError(`The disk that holds ${path} is full. Make room, then start again.`);
  }
  if (/^SQLITE_(READONLY|CANTOPEN|IOERR|PERM|AUTH)/.test(code) || /^E[A-Z]+$/.test(code)) {
    return new OperatorError(
      `Kefu cannot write its database at ${path} (${code}). Let the user that runs Kefu write to that folder, or ` +
        'choose another place with DATABASE_URL=file:/path/to/kefu.db.',
      { cause: error },
    );
  }
  if (/^SQLITE_BUSY/.test(code)) {
    return new OperatorError(`Another program has locked the database ${path}. Close it, then start Kefu again.`);
  }
  return null;
}
