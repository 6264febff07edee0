import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { everything, migrationList, openSchemaEngine } from '../core/store/schema-engine.mjs';

/**
 * @typedef {'sqlite' | 'postgresql'} Dialect
 * @typedef {import('../core/store/schema-engine.mjs').AdapterFactory} AdapterFactory
 */

const here = fileURLToPath(new URL('.', import.meta.url));
const schemas = { sqlite: 'schema.prisma', postgresql: 'schema.postgresql.prisma' };

/** @param {Dialect} dialect @returns {import('../core/store/schema-engine.mjs').Migration[]} */
function committedMigrations(dialect) {
  const folder = join(here, 'migrations', dialect);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ name: entry.name, sql: readFileSync(join(folder, entry.name, 'migration.sql'), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Connections on which migrations can be tried out: SQLite does it in memory, PostgreSQL in a database that it makes
 * on the given server and drops again.
 * @param {Dialect} dialect
 * @param {string} postgresqlUrl
 * @returns {AdapterFactory}
 */
export function migrationFactory(dialect, postgresqlUrl) {
  if (dialect === 'sqlite') return new PrismaBetterSqlite3({ url: ':memory:' });
  const stock = new PrismaPg({ connectionString: postgresqlUrl });
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: () => stock.connect(),
    connectToShadowDb: async () => {
      const adapter = await stock.connectToShadowDb();
      adapter.underlyingDriver().on('connect', (client) => readCharAsText(client));
      return adapter;
    },
  };
}

/**
 * PostgreSQL's catalogue has columns of its internal one-letter type "char". The schema engine reads them, and the
 * driver adapter refuses to: so they are announced to it as text, which is what they are on the wire.
 * @param {import('pg').PoolClient} client
 */
function readCharAsText(client) {
  const [char, text] = [18, 25];
  client.connection.prependListener('rowDescription', (/** @type {{ fields: { dataTypeID: number }[] }} */ row) => {
    for (const field of row.fields) if (field.dataTypeID === char) field.dataTypeID = text;
  });
}

/**
 * What the schema asks for and the migrations do not make, as SQL; null when they agree.
 * @param {Dialect} dialect
 * @param {AdapterFactory} factory
 * @returns {Promise<string | null>}
 */
export async function missingSql(dialect, factory) {
  const path = schemas[dialect];
  const engine = await openSchemaEngine(factory);
  const { stdout, exitCode } = await engine.diff({
    from: { tag: 'migrations', ...migrationList(dialect, committedMigrations(dialect)) },
    to: { tag: 'schemaDatamodel', files: [{ path, content: readFileSync(join(here, path), 'utf8') }] },
    script: true,
    // 2 says that something differs; the text alone would be a comment when nothing does.
    exitCode: true,
    filters: everything,
  });
  return exitCode === 2 ? stdout : null;
}
