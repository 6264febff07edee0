import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('schema.prisma', import.meta.url));
const twin = fileURLToPath(new URL('schema.postgresql.prisma', import.meta.url));

const header =
  '// Made from schema.prisma by `npm run schema`. Do not edit: change schema.prisma and make it again.\n\n';

/**
 * The PostgreSQL twin of the SQLite schema: the same models behind another provider and output folder. Pure.
 * Throws when the text is not the schema it knows, so that a twin is never silently the same as its source.
 * @param {string} schema content of schema.prisma
 * @returns {string}
 */
export function makePostgresqlSchema(schema) {
  const body = schema.slice(schema.search(/^generator /m));
  const turned = replaceOnce(body, '"../core/store/generated/sqlite"', '"../core/store/generated/postgresql"');
  return header + replaceOnce(turned, 'provider = "sqlite"', 'provider = "postgresql"');
}

/** @type {(text: string, from: string, to: string) => string} */
function replaceOnce(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`schema.prisma must contain ${from} exactly once`);
  return text.replace(from, to);
}

/** Writes the twin, only when it differs, so that file times stay true for the build. */
export function writePostgresqlSchema() {
  const made = makePostgresqlSchema(readFileSync(source, 'utf8'));
  if (readTwin() !== made) writeFileSync(twin, made);
}

/** @returns {string} the twin as it stands, or nothing when there is none yet */
function readTwin() {
  try {
    return readFileSync(twin, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writePostgresqlSchema();
