import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { everything, migrationList, openSchemaEngine } from '../core/store/schema-engine.mjs';

/**
 * @typedef {'sqlite' | 'postgresql'} Dialect
 * @typedef {import('../core/store/schema-engine.mjs').AdapterFactory} AdapterFactory
 * @typedef {{ fields: { name: string, dataTypeID: number }[] }} RowDescription
 */

const here = fileURLToPath(new URL('.', import.meta.url));
const schemas = { sqlite: 'schema.prisma', postgresql: 'schema.postgresql.prisma' };

/** @param {Dialect} dialect @returns {import('../core/store/schema-engine.mjs').Migration[]} in order */
export function committedMigrations(dialect) {
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
  const stock = dialect === 'sqlite' ? new PrismaBetterSqlite3({ url: ':memory:' }) : postgresqlFactory(postgresqlUrl);
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: () => stock.connect(),
    connectToShadowDb: async () => takingScripts(await stock.connectToShadowDb()),
  };
}

/**
 * The engine hands a whole migration to executeRaw, which better-sqlite3 takes for a single statement.
 * @param {import('@prisma/driver-adapter-utils').SqlDriverAdapter} adapter
 */
function takingScripts(adapter) {
  const single = adapter.executeRaw.bind(adapter);
  adapter.executeRaw = async (query) => {
    if (query.args.length > 0) return single(query);
    await adapter.executeScript(query.sql);
    return 0;
  };
  return adapter;
}

/** @param {string} connectionString @returns {AdapterFactory} */
function postgresqlFactory(connectionString) {
  const stock = new PrismaPg({ connectionString });
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: () => stock.connect(),
    connectToShadowDb: async () => readingCatalogue(await stock.connectToShadowDb()),
  };
}

/**
 * PostgreSQL's catalogue has columns of its internal one-letter type "char". The schema engine asks for them, and the
 * stock adapter refuses to read them: they come off the wire as text and are handed on as the letters they are.
 * @param {Awaited<ReturnType<PrismaPg['connectToShadowDb']>>} adapter
 */
function readingCatalogue(adapter) {
  const [char, text] = [18, 25];
  /** @type {Set<string>} */
  const letters = new Set();
  adapter.underlyingDriver().on('connect', (client) => {
    client.connection.prependListener('rowDescription', (/** @type {RowDescription} */ { fields }) => {
      for (const field of fields.filter(({ dataTypeID }) => dataTypeID === char)) {
        letters.add(field.name);
        field.dataTypeID = text;
      }
    });
  });
  const read = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await read(query);
    const columnTypes = result.columnTypes.map((type, index) =>
      letters.has(result.columnNames[index] ?? '') ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  // The stock adapter splits a script at every semicolon, those in texts and comments included.
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script);
  };
  return adapter;
}

/**
 * What the schema asks for and the migrations do not make, as SQL; null when they agree.
 * @param {Dialect} dialect
 * @param {AdapterFactory} factory
 * @param {ReturnType<typeof committedMigrations>} migrations
 * @returns {Promise<string | null>}
 */
export async function missingSql(dialect, factory, migrations = committedMigrations(dialect)) {
  const path = schemas[dialect];
  const engine = await openSchemaEngine(factory);
  const { stdout, exitCode } = await engine.diff({
    from: { tag: 'migrations', ...migrationList(dialect, migrations) },
    to: { tag: 'schemaDatamodel', files: [{ path, content: readFileSync(join(here, path), 'utf8') }] },
    script: true,
    // 2 says that something differs; the text alone would be a comment when nothing does.
    exitCode: true,
    filters: everything,
  });
  return exitCode === 2 ? stdout : null;
}
