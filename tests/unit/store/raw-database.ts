import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import type { FreshDatabase } from '../../databases.ts';

/** A place for a SQLite file that does not exist yet, in a folder that does not either. */
export async function emptyFile(): Promise<FreshDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'kefu-test-'));
  return {
    url: `file:${join(folder, 'data', 'kefu.db')}`,
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The tables of a database, looked at behind the program's back. */
export async function tableNames(url: string): Promise<string[]> {
  return url.startsWith('file:') ? sqliteTables(url.slice('file:'.length)) : postgresqlTables(url);
}

function sqliteTables(path: string): string[] {
  const database = new Sqlite(path, { readonly: true });
  const rows = database
    .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all();
  database.close();
  return rows.map((row) => row.name).sort();
}

async function postgresqlTables(url: string): Promise<string[]> {
  const connection = new pg.Client(url);
  await connection.connect();
  const { rows } = await connection.query<{ tablename: string }>(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
  );
  await connection.end();
  return rows.map((row) => row.tablename).sort();
}
