import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';

interface Server {
  url(database: string): string;
  stop(): Promise<void>;
}

type Start = (options: { settings: Readonly<Record<string, string>>; within: string }) => Promise<Server>;

/** What makes a commit outlive a power failure. */
const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

/**
 * A PostgreSQL server of the bench's own, as durable as a production one: on the disk that SQLite's file is on too.
 * `settings` are what the server itself says of them.
 */
export async function startPostgres(): Promise<{ url: string; settings: string; stop(): Promise<void> }> {
  // Not part of the build: it lies beside the tests.
  const module = pathToFileURL(join(process.cwd(), 'tests/postgres-server.mjs')).href;
  const { startPostgresServer } = (await import(module)) as { startPostgresServer: Start };
  const server = await startPostgresServer({ settings: durable, within: tmpdir() });
  const url = server.url('postgres');
  return { url, settings: await settingsOf(url), stop: () => server.stop() };
}

async function settingsOf(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const names = ['server_version', ...Object.keys(durable)];
    const told = await client.query<{ name: string; setting: string }>(
      'SELECT name, setting FROM pg_settings WHERE name = ANY($1)',
      [names],
    );
    const values = new Map(told.rows.map(({ name, setting }) => [name, setting]));
    return names.map((name) => `${name} ${values.get(name) ?? '?'}`).join(', ');
  } finally {
    await client.end();
  }
}
