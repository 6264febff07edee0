import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Server {
  url(database: string): string;
  stop(): Promise<void>;
}

/** A PostgreSQL server of the bench's own, as durable as a production one. */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  // Not part of the build: it lies beside the tests.
  const module = pathToFileURL(join(process.cwd(), 'tests/postgres-server.mjs')).href;
  const { startPostgresServer } = (await import(module)) as {
    startPostgresServer(changes: Readonly<Record<string, string>>): Promise<Server>;
  };
  const server = await startPostgresServer({ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' });
  return { url: server.url('postgres'), stop: () => server.stop() };
}
