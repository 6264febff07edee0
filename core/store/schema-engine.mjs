import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

/**
 * @typedef {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory} AdapterFactory
 * @typedef {import('@prisma/schema-engine-wasm').SchemaEngine} SchemaEngineType
 * @typedef {import('@prisma/schema-engine-wasm').MigrationList} MigrationList
 * @typedef {{ name: string, sql: string }} Migration one folder of prisma/migrations/<dialect>
 */

/** No table or enum of the database belongs to somebody else. */
export const everything = { externalTables: [], externalEnums: [] };

/** The engine's code, once for a process: its bindings keep views into the memory of the instance they first saw. */
const { SchemaEngine } = await loadBindings();

async function loadBindings() {
  const module = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = await WebAssembly.instantiate(await readFile(module.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': bindings,
  });
  // The package's own entry imports the .wasm as a module, which Node 20 does not do; these two calls are all it adds.
  bindings.__wbg_set_wasm(wasm.instance.exports);
  wasm.instance.exports.__wbindgen_start();
  return bindings;
}

/**
 * Prisma's schema engine over a driver adapter. Loading it costs some 60 MB that V8 does not give back, which is why
 * the program itself never does: see migration-process.mjs.
 * @param {AdapterFactory} factory
 * @returns {Promise<SchemaEngineType>}
 */
export function openSchemaEngine(factory) {
  return SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}

/**
 * @param {'sqlite' | 'postgresql'} dialect
 * @param {readonly Migration[]} migrations in order
 * @returns {MigrationList} in the form that the engine reads them
 */
export function migrationList(dialect, migrations) {
  return {
    baseDir: `prisma/migrations/${dialect}`,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${dialect}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}
