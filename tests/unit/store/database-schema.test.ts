import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makePostgresqlSchema } from '../../../prisma/make-postgresql.mjs';
import { migrationFactory, missingSql } from '../../../prisma/schema-diff.mjs';
import { freshPostgresql } from '../../databases.ts';

function schema(name: string): string {
  return readFileSync(new URL(`../../../prisma/${name}`, import.meta.url), 'utf8');
}

describe('the PostgreSQL schema', () => {
  test('is what `npm run schema` makes of schema.prisma', () => {
    expect(schema('schema.postgresql.prisma')).toBe(makePostgresqlSchema(schema('schema.prisma')));
  });

  test('differs from its source in provider and output only', () => {
    const made = makePostgresqlSchema(schema('schema.prisma')).split('\n');
    const source = schema('schema.prisma').split('\n');
    expect(made.filter((line) => !source.includes(line))).toEqual([
      expect.stringContaining('Made from schema.prisma'),
      expect.stringContaining('core/store/generated/postgresql'),
      expect.stringContaining('provider = "postgresql"'),
    ]);
  });

  test('is never made from a file that it does not understand', () => {
    expect(() => makePostgresqlSchema('generator client {}')).toThrow(/exactly once/);
    const twice = `${schema('schema.prisma')}\n// provider = "sqlite"`;
    expect(() => makePostgresqlSchema(twice)).toThrow(/exactly once/);
  });
});

describe('the migrations', () => {
  async function missing(dialect: 'sqlite' | 'postgresql', migrations?: { name: string; sql: string }[]) {
    if (dialect === 'sqlite') return missingSql(dialect, migrationFactory(dialect, ''), migrations);
    const place = await freshPostgresql('template0');
    try {
      return await missingSql(dialect, migrationFactory(dialect, place.url), migrations);
    } finally {
      await place.drop();
    }
  }

  test.each(['sqlite', 'postgresql'] as const)('make exactly the schema on %s', async (dialect) => {
    expect(await missing(dialect)).toBeNull();
  });

  test.each(['sqlite', 'postgresql'] as const)('that lack something are found out on %s', async (dialect) => {
    const sql = 'CREATE TABLE "Setting" ("key" TEXT NOT NULL PRIMARY KEY);';
    const difference = await missing(dialect, [{ name: '1_half', sql }]);
    expect(difference).toContain('CREATE TABLE "Member"');
    expect(difference).not.toContain('CREATE TABLE "Setting"');
    expect(difference).toContain('"value" TEXT NOT NULL');
  });
});
