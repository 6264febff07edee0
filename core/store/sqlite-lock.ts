import Sqlite from 'better-sqlite3';
import { OperatorError } from '../channel.ts';

/** Being the only process at a database file. */
export interface FileLock {
  /** Lets another process have it. */
  release(): void;
}

/** A process that is just being stopped needs a moment to let go, ms. */
const patience = 1_000;

/**
 * Makes this process the only one that uses the database file, or rejects with an OperatorError that says so. The lock
 * is an open transaction on a small file beside it: the kernel ends it with the process, however that ends.
 * @param path of the database file; its folder exists
 */
export function lockDatabaseFile(path: string): FileLock {
  const file = `${path}.lock`;
  const holder = new Sqlite(file, { timeout: patience });
  try {
    holder.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    holder.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new OperatorError(
        `Another Kefu is already running on the database ${path}. Stop that one first, or give this one a database ` +
          'of its own (DATABASE_URL=file:./other/kefu.db). To share one database between processes, use PostgreSQL ' +
          '(DATABASE_URL=postgresql://…).',
      );
    }
    throw error;
  }
  return { release: () => holder.close() };
}
