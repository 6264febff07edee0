import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';

/** A second pair of eyes on the program's database: reads, never writes. */
export interface DatabaseView {
  /** Whether every event was handled. */
  handled(): Promise<boolean>;
  /** Whether every event was handled and every delivery has its fate. */
  idle(): Promise<boolean>;
  /** Which of these events were taken, by their keys. */
  taken(keys: readonly string[]): Promise<readonly string[]>;
  /** Whether this event was handled, and every delivery has its fate whose effect names `token`. */
  answered(key: string, token: string): Promise<boolean>;
  /** Whether something waits for the next thing that happens at this destination. */
  held(destination: string): Promise<boolean>;
  /** Every row of every table as JSON, for looking for what must not be there. */
  everything(): Promise<string>;
  /** The bytes on the disk, what the database has not tidied away included; none where another server holds them. */
  files(): Promise<Buffer>;
  close(): Promise<void>;
}

const pending = `SELECT count(*) AS "count" FROM "InboxEvent" WHERE "state" = 'pending'`;
const unfinished = `SELECT
  (SELECT count(*) FROM "InboxEvent" WHERE "state" = 'pending') +
  (SELECT count(*) FROM "Delivery" WHERE "state" IN ('queued', 'sending')) AS "count"`;

/** Statements with `?` for each value. */
const taken = (count: number) => `SELECT "key" FROM "InboxEvent" WHERE "key" IN (${Array(count).fill('?').join(', ')})`;
const handledOne = `SELECT count(*) AS "count" FROM "InboxEvent" WHERE "key" = ? AND "state" <> 'pending'`;
const unfinishedFor = `SELECT count(*) AS "count" FROM "Delivery"
  WHERE "state" IN ('queued', 'sending') AND "effect" LIKE ?`;

const held = `SELECT count(*) AS "count" FROM "Delivery" WHERE "state" = 'held' AND "destination" = ?`;

type Rows = (sql: string, values?: readonly string[]) => Promise<Record<string, unknown>[]>;

function questions(rows: Rows): Pick<DatabaseView, 'handled' | 'idle' | 'taken' | 'answered' | 'held'> {
  const count = async (sql: string, ...values: string[]) => Number((await rows(sql, values))[0]?.count);
  return {
    handled: async () => (await count(pending)) === 0,
    idle: async () => (await count(unfinished)) === 0,
    taken: async (keys) => (await rows(taken(keys.length), keys)).map(({ key }) => String(key)),
    held: async (destination) => (await count(held, destination)) > 0,
    answered: async (key, token) =>
      (await count(handledOne, key)) === 1 && (await count(unfinishedFor, `%${token}%`)) === 0,
  };
}

export async function viewDatabase(url: string): Promise<DatabaseView> {
  return url.startsWith('file:') ? viewFile(url.slice('file:'.length)) : viewServer(url);
}

function viewFile(file: string): DatabaseView {
  const database = new Sqlite(file, { readonly: true });
  const rows = (sql: string, values: readonly string[] = []) =>
    database.prepare(sql).all(...values) as Record<string, unknown>[];
  return {
    ...questions(async (sql, values) => rows(sql, values)),
    async everything() {
      const tables = rows(`SELECT name FROM sqlite_master WHERE type = 'table'`);
      return tables.map(({ name }) => JSON.stringify({ [String(name)]: rows(`SELECT * FROM "${name}"`) })).join('\n');
    },
    async files() {
      const folder = dirname(file);
      const names = (await readdir(folder)).filter((name) => name.startsWith(basename(file)));
      return Buffer.concat(await Promise.all(names.map((name) => readFile(join(folder, name)))));
    },
    async close() {
      database.close();
    },
  };
}

async function viewServer(url: string): Promise<DatabaseView> {
  const client = new pg.Client(url);
  await client.connect();
  // The server ends this connection when the test drops the database.
  client.on('error', () => {});
  const rows: Rows = async (sql, values = []) => {
    let number = 0;
    const numbered = sql.replaceAll('?', () => `$${++number}`);
    return (await client.query<Record<string, unknown>>(numbered, [...values])).rows;
  };
  return {
    ...questions(rows),
    async everything() {
      const tables = await rows(`SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'`);
      const dumps: string[] = [];
      for (const { table_name: name } of tables) {
        dumps.push(JSON.stringify({ [String(name)]: await rows(`SELECT * FROM "${name}"`) }));
      }
      return dumps.join('\n');
    },
    files: async () => Buffer.alloc(0),
    close: () => client.end(),
  };
}
