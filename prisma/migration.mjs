/**
 * Authors migrations, for both databases, offline: `npm run migration -- <name>` compares what the migrations make with
 * what schema.prisma asks for and writes the difference. `npm run migration -- --reinit` throws all migrations away and
 * writes one anew: only while no database of this project exists that matters.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgresServer } from '../tests/postgres-server.mjs';
import { writePostgresqlSchema } from './make-postgresql.mjs';
import { migrationFactory, missingSql } from './schema-diff.mjs';

const folder = fileURLToPath(new URL('migrations', import.meta.url));

/** @param {string[]} args */
function parse(args) {
  const [first] = args;
  if (first === '--reinit') return { name: 'init', anew: true };
  if (first !== undefined && /^[a-z][a-z0-9_]*$/.test(first)) return { name: first, anew: false };
  throw new Error('Usage: npm run migration -- <name in lower_case>   or   npm run migration -- --reinit');
}

/** @param {Date} now @returns {string} such as 20250131093000, so that names sort by age */
function stamp(now) {
  return now.toISOString().replace(/\D/g, '').slice(0, 14);
}

const { name, anew } = parse(process.argv.slice(2));
writePostgresqlSchema();
if (anew) rmSync(folder, { recursive: true, force: true });
const server = await startPostgresServer();
try {
  const title = `${stamp(new Date())}_${name}`;
  for (const dialect of /** @type {const} */ (['sqlite', 'postgresql'])) {
    const sql = await missingSql(dialect, migrationFactory(dialect, server.url('postgres')));
    if (sql === null) {
      console.log(`${dialect}: nothing to migrate`);
      continue;
    }
    mkdirSync(join(folder, dialect, title), { recursive: true });
    writeFileSync(join(folder, dialect, title, 'migration.sql'), sql);
    writeFileSync(join(folder, dialect, 'migration_lock.toml'), `provider = "${dialect}"\n`);
    console.log(`${dialect}: wrote ${title}`);
  }
} finally {
  await server.stop();
}
