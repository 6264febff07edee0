/**
 * Applies migrations in a process of its own, so that the engine's memory goes when it is done, and in one transaction,
 * so that being killed half-way leaves the database as it was. Started by migrate.ts, which sends one Order.
 */

import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { everything, migrationList, openSchemaEngine } from './schema-engine.mjs';

/**
 * @typedef {import('@prisma/driver-adapter-utils').SqlDriverAdapter} Adapter
 * @typedef {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory} AdapterFactory
 * @typedef {{ dialect: 'sqlite', path: string } | { dialect: 'postgresql', pool: import('pg').PoolConfig }} Target
 * @typedef {{ target: Target, migrations: import('./schema-engine.mjs').Migration[] }} Order
 * @typedef {{ applied: string[] } | { error: string }} Answer
 */

/** One key for every Kefu process: the second to come waits until the first has migrated. */
const advisoryLock = 721_465_311;

/** @type {(sql: string) => import('@prisma/driver-adapter-utils').SqlQuery} */
const statement = (sql) => ({ sql, args: [], argTypes: [] });

/** @param {string} path */
async function openSqlite(path) {
  const adapter = await new PrismaBetterSqlite3({ url: path, timeout: 60_000 }).connect();
  await adapter.executeRaw(statement('BEGIN IMMEDIATE'));
  return adapter;
}

/** @param {import('pg').PoolConfig} pool */
async function openPostgresql(pool) {
  // One connection that never rests: the transaction and its lock belong to it.
  const adapter = await new PrismaPg({ ...pool, max: 1, idleTimeoutMillis: 0 }).connect();
  // The stock adapter splits a script at every semicolon, those in texts and comments included.
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script);
  };
  await adapter.executeRaw(statement('BEGIN'));
  await adapter.executeRaw(statement("SET LOCAL lock_timeout = '60s'"));
  await adapter.executeRaw(statement(`SELECT pg_advisory_xact_lock(${advisoryLock})`));
  return adapter;
}

/**
 * Every connection the engine asks for is the one that holds the transaction.
 * @param {Adapter} adapter
 * @returns {AdapterFactory}
 */
function sameConnection(adapter) {
  /** @type {Adapter} */
  const kept = {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    executeScript: (script) => adapter.executeScript(script),
    startTransaction: () => Promise.reject(new Error('Migrations already run in a transaction')),
    getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: false },
    dispose: () => Promise.resolve(),
  };
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: () => Promise.resolve(kept),
    connectToShadowDb: () => Promise.reject(new Error('Applying migrations needs no shadow database')),
  };
}

/**
 * @param {Order} order
 * @returns {Promise<string[]>} names of what was applied: fewer than ordered when another process was faster
 */
async function apply({ target, migrations }) {
  const adapter = target.dialect === 'sqlite' ? await openSqlite(target.path) : await openPostgresql(target.pool);
  try {
    const engine = await openSchemaEngine(sameConnection(adapter));
    const migrationsList = migrationList(target.dialect, migrations);
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: everything });
    await adapter.executeRaw(statement('COMMIT'));
    return appliedMigrationNames;
  } finally {
    // Without a COMMIT, closing the connection rolls everything back.
    await adapter.dispose();
  }
}

/** @param {unknown} error @returns {string} */
function wordsOf(error) {
  return error instanceof Error ? error.message : String(error);
}

process.once('message', async (/** @type {Order} */ order) => {
  /** @type {Answer} */
  const answer = await apply(order).then(
    (applied) => ({ applied }),
    (error) => ({ error: wordsOf(error) }),
  );
  // Not left to end by itself: the driver's timer for connecting would keep it for another ten seconds.
  process.send?.(answer, () => process.exit());
});
