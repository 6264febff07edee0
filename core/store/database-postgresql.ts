import { Client as Connection, type PoolConfig } from 'pg';
import { OperatorError } from '../channel.ts';
import type { Database, Opening } from './database.ts';
import {
  applyMigrations,
  type DatabaseState,
  historySql,
  type MigrationRow,
  pendingMigrations,
  readMigrations,
} from './migrate.ts';

/**
 * Connections of one process. Turns are short and committed together, so a few are never the bottleneck, and many
 * processes fit under a server's usual limit of 100.
 */
const poolSize = 6;

/**
 * Opens a PostgreSQL database, which must exist.
 * @param place names it to people: without a password
 */
export async function openPostgresql(connectionString: string, place: string, opening: Opening): Promise<Database> {
  const base: PoolConfig = { connectionString, application_name: 'kefu', connectionTimeoutMillis: 10_000 };
  await bringUpToDate(base, place, opening);
  const { postgresqlClient } = await import('./clients-postgresql.ts');
  const pool: PoolConfig = {
    ...base,
    max: poolSize,
    keepAlive: true,
    idleTimeoutMillis: 60_000,
    // A statement or an idle transaction that takes this long belongs to a process that is stuck or gone, ms.
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
  };
  const client = postgresqlClient(pool, (error) =>
    opening.log(`Lost a connection to the database ${place}: ${error.message}`),
  );
  await client.$connect();
  return {
    client,
    dialect: 'postgresql',
    ping: async () => void (await client.$queryRaw`SELECT 1`),
    close: () => client.$disconnect(),
  };
}

async function bringUpToDate(base: PoolConfig, place: string, opening: Opening): Promise<void> {
  const migrations = await readMigrations('postgresql', opening.migrations);
  const state = await readState(base, place);
  const pending = pendingMigrations(place, state, migrations);
  if (pending.length === 0) return;
  const applied = await applyMigrations(place, { dialect: 'postgresql', pool: base }, migrations);
  if (applied.length > 0) opening.log(`Upgraded the database ${place}: ${applied.join(', ')}.`);
}

async function readState(base: PoolConfig, place: string): Promise<DatabaseState> {
  const connection = new Connection(base);
  // Told again by the call that is waiting; without a listener the process would end.
  connection.on('error', () => {});
  try {
    await connection.connect();
    const { rows } = await connection.query<{ table_name: string }>(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
    );
    const known = rows.some((row) => row.table_name === '_prisma_migrations');
    const history = known ? (await connection.query<MigrationRow>(historySql)).rows : null;
    return { history, hasTables: rows.length > (known ? 1 : 0) };
  } catch (error) {
    throw operatorErrorOf(place, error) ?? error;
  } finally {
    await connection.end();
  }
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html, and what Node says when there is no server. */
function operatorErrorOf(place: string, error: unknown): OperatorError | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  const words = wordsFor(code, error.message);
  return words === null ? null : new OperatorError(`The PostgreSQL database ${place} ${words}`, { cause: error });
}

function wordsFor(code: string, message: string): string | null {
  switch (code) {
    case '28P01':
    case '28000':
      return 'refused the user name or password in DATABASE_URL. Check both, and that the server lets this user in.';
    case '3D000':
      return 'does not exist on that server. Create it (CREATE DATABASE …), then start again.';
    case '42501':
      return 'does not let this user read or make tables. Make the user the owner of the database.';
    case '53300':
      return 'has no connection left for Kefu. Raise max_connections, or stop what else uses the server.';
    case '57P03':
      return 'is still starting up. Try again in a moment.';
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ECONNRESET':
    case 'ETIMEDOUT':
    case 'ENOENT':
      return `cannot be reached (${code}). Check host and port in DATABASE_URL, and that the server runs.`;
  }
  if (/timeout expired/i.test(message)) return 'did not answer within 10 s. Check host and port in DATABASE_URL.';
  if (/SASL|password must be a string/i.test(message)) return 'wants a password, and DATABASE_URL has none.';
  if (/SSL|TLS|certificate/i.test(message)) {
    return `could not agree on an encrypted connection (${message}). See sslmode in DATABASE_URL.`;
  }
  return null;
}
