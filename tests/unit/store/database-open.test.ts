import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../../../bots/build.mjs';
import { OperatorError } from '../../../core/channel.ts';
import { type Database, openDatabase } from '../../../core/store/database.ts';
import { parseDatabaseUrl } from '../../../core/store/database-url.ts';
import { freshPostgresql } from '../../databases.ts';
import { guardedUser } from '../../postgres-server.mjs';

let folder: string;
const opened: Database[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kefu-open-'));
});
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(url: string): Promise<Database> {
  const database = await openDatabase({ url, log: () => {} });
  opened.push(database);
  return database;
}

/** The words in which opening is refused. */
async function refusal(url: string): Promise<string> {
  const error: unknown = await open(url).then(
    () => 'it opened',
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(OperatorError);
  return error instanceof Error ? error.message : '';
}

describe('DATABASE_URL', () => {
  test('names a file relative to the working directory', () => {
    expect(parseDatabaseUrl('file:./data/kefu.db')).toEqual({
      dialect: 'sqlite',
      path: join(process.cwd(), 'data', 'kefu.db'),
    });
    expect(parseDatabaseUrl('file:///var/kefu.db')).toEqual({ dialect: 'sqlite', path: '/var/kefu.db' });
  });

  test.each(['postgres', 'postgresql'])('names a server with %s://, shown to people without the password', (scheme) => {
    const url = `${scheme}://desk:s3cret@db.example.com:5433/kefu`;
    expect(parseDatabaseUrl(url)).toEqual({
      dialect: 'postgresql',
      connectionString: url,
      place: 'desk@db.example.com:5433/kefu',
    });
  });

  test.each([
    ['mysql://desk:s3cret@db.example.com/kefu', '"mysql:"'],
    ['./kefu.db', 'does not begin with'],
    ['', 'does not begin with'],
    ['file:', 'names no file'],
    ['file:./data/', 'names no file'],
    ['postgresql://desk:s3cret@db.example.com', 'not a complete'],
    ['postgresql://desk:s3/cr#et@db.example.com:x/kefu', 'percent-encoded'],
  ])('%j is refused in words that hold no password', async (url, words) => {
    const message = await refusal(url);
    expect(message).toContain(words);
    expect(message).toContain('file:./data/kefu.db');
    expect(message).not.toContain('s3');
  });
});

describe('a SQLite database', () => {
  test('is safe against power loss and checks its references', async () => {
    const { client } = await open(`file:${folder}/deep/down/kefu.db`);
    const setting = async (name: string) => {
      const [row] = await client.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
      return Object.values(row ?? {}).map(String)[0];
    };
    expect(await setting('journal_mode')).toBe('wal');
    expect(await setting('synchronous')).toBe('2');
    expect(await setting('foreign_keys')).toBe('1');
    expect(await setting('busy_timeout')).toBe('0');
  });

  test('answers until it is closed', async () => {
    const database = await openDatabase({ url: `file:${folder}/kefu.db`, log: () => {} });
    await database.ping();
    await database.close();
    await expect(database.ping()).rejects.toThrow();
  });

  test('is held by one opener at a time, by whatever path it is reached, and free after closing', async () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    const first = await openDatabase({ url: `file:${folder}/real/kefu.db`, log: () => {} });
    const message = await refusal(`file:${folder}/link/kefu.db`);
    expect(message).toContain('already running');
    expect(message).toContain(join(folder, 'real', 'kefu.db'));
    await first.close();
    await open(`file:${folder}/link/kefu.db`);
  });

  test('is held by one process at a time, and free as soon as that one is killed', async () => {
    const module = new URL('core/store/database.js', await build()).href;
    const url = `file:${folder}/kefu.db`;
    const script = `const { openDatabase } = await import(${JSON.stringify(module)});
      await openDatabase({ url: ${JSON.stringify(url)}, log: () => {} });
      console.log('open');`;
    const other = spawn(process.execPath, ['--input-type=module', '-e', `${script} setInterval(() => {}, 1000);`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(other.stdout, 'data');
    expect(await refusal(url)).toContain('already running');
    const gone = once(other, 'exit');
    other.kill('SIGKILL');
    await gone;
    await (await open(url)).ping();
  });

  test('that is something else is left alone', async () => {
    writeFileSync(join(folder, 'kefu.db'), 'Dear diary, this is no database at all. '.repeat(100));
    expect(await refusal(`file:${folder}/kefu.db`)).toContain('is not a database');
  });

  test.each(['/sys/kefu/kefu.db', '/proc/kefu/kefu.db', '/dev/null/kefu.db'])(
    'cannot be written at %s, and that is said',
    async (path) => {
      const message = await refusal(`file:${path}`);
      expect(message).toContain(path);
      expect(message).toContain('DATABASE_URL=file:');
    },
  );

  test('cannot be a folder, and that is said', async () => {
    mkdirSync(join(folder, 'kefu.db'));
    expect(await refusal(`file:${folder}/kefu.db`)).toContain('cannot write its database');
  });
});

describe('a PostgreSQL database', () => {
  test('that cannot be reached is named, with what to check', async () => {
    const message = await refusal('postgresql://desk:s3cret@127.0.0.1:1/kefu');
    expect(message).toContain('desk@127.0.0.1:1/kefu cannot be reached (ECONNREFUSED)');
    expect(message).not.toContain('s3cret');
  });

  test('that refuses the password says so without repeating it', async () => {
    const place = await freshPostgresql('kefu_template');
    const url = new URL(place.url);
    url.username = guardedUser.name;
    url.password = 'wr0ng';
    const message = await refusal(url.href);
    expect(message).toContain('refused the user name or password');
    expect(message).not.toContain('wr0ng');
    url.password = '';
    expect(await refusal(url.href)).toContain('wants a password');
    await place.drop();
  });

  test('that does not exist is asked for', async () => {
    const place = await freshPostgresql('kefu_template');
    await place.drop();
    expect(await refusal(place.url)).toContain('does not exist');
  });

  test('that does not let this user make tables says so', async () => {
    const place = await freshPostgresql('template0');
    const url = new URL(place.url);
    url.username = guardedUser.name;
    url.password = guardedUser.password;
    const message = await refusal(url.href);
    expect(message).toContain('permission denied');
    expect(message).not.toContain(guardedUser.password);
    await place.drop();
  });

  test('outlives a connection that breaks', async () => {
    const place = await freshPostgresql('kefu_template');
    const lines: string[] = [];
    const database = await openDatabase({ url: place.url, log: (line) => lines.push(line) });
    await database.ping();
    const admin = new pg.Client(place.url);
    await admin.connect();
    const ours = "datname = current_database() AND pid <> pg_backend_pid() AND application_name = 'kefu'";
    const { rowCount } = await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${ours}`);
    await admin.end();
    expect(rowCount).toBeGreaterThan(0);
    // Asked before the break is noticed, the question itself would meet it.
    await expect.poll(() => lines.join(), { timeout: 10_000 }).toMatch(/Lost a connection/);
    await expect.poll(() => database.ping().then(() => 'answers', String), { timeout: 10_000 }).toBe('answers');
    expect(lines.join()).not.toContain('postgresql://');
    await database.close();
    await place.drop();
  });
});
