import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../core/store/database.ts';

/** One kind of database to run a test on: `describe.each(databases)('… on $name', ({ fresh }) => …)`. */
export interface TestDatabase {
  readonly name: 'sqlite' | 'postgresql';
  /** An empty, migrated database of its own, within milliseconds. Rejects when there can be none. */
  fresh(): Promise<FreshDatabase>;
}

export interface FreshDatabase {
  /** For `openDatabase`. */
  readonly url: string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

/** Every database that Kefu supports. */
export const databases: readonly TestDatabase[] = [
  { name: 'sqlite', fresh: freshSqlite },
  { name: 'postgresql', fresh: () => freshPostgresql('kefu_template') },
];

/** The same, opened for one test; closed and removed when that is over. */
export async function openFresh(name: TestDatabase['name']): Promise<{ database: Database; url: string }> {
  const { url, drop } = await (name === 'sqlite' ? freshSqlite() : freshPostgresql('kefu_template'));
  const database = await openDatabase({ url, log: () => {} });
  onTestFinished(async () => {
    await database.close();
    await drop();
  });
  return { database, url };
}

async function freshSqlite(): Promise<FreshDatabase> {
  const template = await ask('sqlite');
  const folder = await mkdtemp(join(tmpdir(), 'kefu-test-'));
  await copyFile(template, join(folder, 'kefu.db'));
  return { url: `file:${join(folder, 'kefu.db')}`, drop: () => rm(folder, { recursive: true, force: true }) };
}

/** A database on the run's PostgreSQL server: a copy of the migrated template, or of `template0`, which has nothing. */
export async function freshPostgresql(template: 'kefu_template' | 'template0'): Promise<FreshDatabase> {
  const server = await ask('postgresql');
  const name = `kefu_${randomBytes(6).toString('hex')}`;
  await run(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function run(server: string, sql: string): Promise<void> {
  const connection = new pg.Client(server);
  await connection.connect();
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}

/** Asks the run's main process (tests/global-setup.ts) for what all test files share. */
async function ask(what: 'sqlite' | 'postgresql'): Promise<string> {
  const response = await fetch(`${inject('testDatabases')}/${what}`);
  const answer = await response.text();
  if (!response.ok) throw new Error(`No ${what} database for this test: ${answer}`);
  return answer;
}
