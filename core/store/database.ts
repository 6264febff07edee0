import type { Client } from './clients.ts';
import { parseDatabaseUrl } from './database-url.ts';
import { type Dialect, migrationsFolder } from './migrate.ts';

export type { Client } from './clients.ts';
export type { Dialect } from './migrate.ts';

/** An open database, brought up to date. */
export interface Database {
  readonly client: Client;
  readonly dialect: Dialect;
  /** Resolves when the database answers; rejects when it does not. */
  ping(): Promise<void>;
  /** Ends every connection. Nothing may use the client afterwards. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `file:./data/kefu.db` (relative to the working directory), or `postgresql://user:password@host/database`. */
  readonly url: string;
  /** Told what an operator may want to know: an upgrade, a lost connection. */
  readonly log: (line: string) => void;
  /** Folder with the migrations of both dialects; the program's own unless a test plays an older or newer program. */
  readonly migrations?: string;
}

/** What both dialects need for opening, besides where. */
export type Opening = Required<Omit<DatabaseOptions, 'url'>>;

/**
 * Opens the database, makes it first when there is none, and upgrades it when it is older than the program.
 * Rejects with an OperatorError when it cannot be used as things stand; no message holds the password.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const location = parseDatabaseUrl(options.url);
  const opening = { log: options.log, migrations: options.migrations ?? migrationsFolder };
  // Only the driver in use is loaded.
  if (location.dialect === 'sqlite') {
    const { openSqlite } = await import('./database-sqlite.ts');
    return openSqlite(location.path, opening);
  }
  const { openPostgresql } = await import('./database-postgresql.ts');
  return openPostgresql(location.connectionString, location.place, opening);
}
