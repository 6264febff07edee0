import { afterEach, describe, expect, test } from 'vitest';
import { OperatorError } from '../../../core/channel.ts';
import { type Database, openDatabase } from '../../../core/store/database.ts';
import { databases, type FreshDatabase, freshPostgresql } from '../../databases.ts';
import { committedNames, newerRelease, olderRelease, type Release } from './program-folders.ts';
import { emptyFile, tableNames } from './raw-database.ts';

const empty: Record<string, () => Promise<FreshDatabase>> = {
  sqlite: emptyFile,
  postgresql: () => freshPostgresql('template0'),
};

describe.each(databases)('a database on $name', ({ name, fresh }) => {
  const ends: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });

  async function place(make: (() => Promise<FreshDatabase>) | undefined): Promise<FreshDatabase> {
    if (!make) throw new Error(`no way to make a database on ${name}`);
    const made = await make();
    ends.push(made.drop);
    return made;
  }

  function release(made: Release): Release {
    ends.push(made.remove);
    return made;
  }

  async function withDatabase<T>(
    url: string,
    migrations: string | undefined,
    work: (database: Database) => Promise<T>,
  ) {
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    const database = await openDatabase(migrations === undefined ? { url, log } : { url, log, migrations });
    try {
      return { result: await work(database), lines };
    } finally {
      await database.close();
    }
  }

  const remember = (database: Database) =>
    database.client.setting.create({ data: { key: 'nextTicket', value: '1042' } });
  const recall = (database: Database) => database.client.setting.findUnique({ where: { key: 'nextTicket' } });

  test('that does not exist yet is made, and said so once', async () => {
    const { url } = await place(empty[name]);
    const first = await withDatabase(url, undefined, remember);
    expect(first.lines).toEqual([expect.stringContaining(name === 'sqlite' ? 'Made' : 'Upgraded')]);
    const second = await withDatabase(url, undefined, recall);
    expect(second).toEqual({ result: { key: 'nextTicket', value: '1042' }, lines: [] });
  });

  test('of an older program is upgraded and keeps what it holds', async () => {
    const { url } = await place(fresh);
    await withDatabase(url, undefined, remember);
    const newer = release(newerRelease('99990101000000_notes', notes));
    const upgraded = await withDatabase(url, newer.folder, async (database) => {
      const rows = await database.client.$queryRaw<object[]>`SELECT "key", "note; or none" FROM "Setting"`;
      return { kept: await recall(database), rows };
    });
    expect(upgraded.lines).toEqual([expect.stringContaining('99990101000000_notes')]);
    expect(upgraded.result.kept).toEqual({ key: 'nextTicket', value: '1042' });
    expect(upgraded.result.rows).toEqual([{ key: 'nextTicket', 'note; or none': 'written; by an upgrade' }]);
  });

  const earlier = committedNames(name).map((_, index) => index + 1);
  test.each(earlier)('made with its first %i migrations keeps its rows and becomes the present one', async (count) => {
    const { url } = await place(empty[name]);
    const older = release(olderRelease(count));
    const at = new Date('2025-01-02T03:04:05.678Z');
    await withDatabase(
      url,
      older.folder,
      // Raw, because the client asks for columns that an older database does not have yet.
      ({ client }) => client.$executeRaw`
        INSERT INTO "Delivery" ("id", "channel", "destination", "state", "purpose", "effect", "createdAt", "updatedAt")
        VALUES (${'d1'}, ${'telegram'}, ${'telegram:1'}, ${'queued'}, ${'relay'}, ${'{}'}, ${at}, ${at})`,
    );
    const { result, lines } = await withDatabase(url, undefined, ({ client }) => client.delivery.findMany());
    expect(lines).toHaveLength(count < earlier.length ? 1 : 0);
    expect(result).toEqual([expect.objectContaining({ id: 'd1', state: 'queued', attempts: 0, createdAt: at })]);
  });

  test('of a newer program is refused, and not touched', async () => {
    const { url } = await place(fresh);
    const newer = release(newerRelease('99990101000000_notes', notes));
    await withDatabase(url, newer.folder, remember);
    const refusal = openDatabase({ url, log: () => {} });
    await expect(refusal).rejects.toThrow(OperatorError);
    await expect(refusal).rejects.toThrow(/newer Kefu.*99990101000000_notes/);
  });

  test('whose upgrade fails half-way is left as it was, and works with the old program', async () => {
    const { url } = await place(fresh);
    const before = await tableNames(url);
    const broken = release(newerRelease('99990101000000_broken', `${notes}\nCREATE TABLE "Member" ("id" TEXT);`));
    const failure = openDatabase({ url, log: () => {}, migrations: broken.folder });
    await expect(failure).rejects.toThrow(OperatorError);
    await expect(failure).rejects.toThrow(/left as it was.*99990101000000_broken/s);
    expect(await tableNames(url)).toEqual(before);
    const { lines } = await withDatabase(url, undefined, remember);
    expect(lines).toEqual([]);
  });

  test('that holds tables of something else is refused', async () => {
    const { url } = await place(empty[name]);
    const foreign = release(olderRelease(0));
    await withDatabase(url, foreign.folder, (database) =>
      database.client.$executeRawUnsafe('CREATE TABLE shop (id INT)'),
    );
    await expect(openDatabase({ url, log: () => {} })).rejects.toThrow(/tables that Kefu did not make/);
    expect(await tableNames(url)).toEqual(['shop']);
  });
});

/** Semicolons in names and texts must not be taken for the end of a statement. */
const notes = `-- A note; for each setting
ALTER TABLE "Setting" ADD COLUMN "note; or none" TEXT;
UPDATE "Setting" SET "note; or none" = 'written; by an upgrade';`;

test('two processes that start at once on one new PostgreSQL database migrate it once', async () => {
  const place = await freshPostgresql('template0');
  const lines: string[] = [];
  const opening = () => openDatabase({ url: place.url, log: (line) => lines.push(line) });
  const opened = await Promise.all([opening(), opening(), opening()]);
  for (const database of opened) await database.ping();
  expect(lines).toHaveLength(1);
  await Promise.all(opened.map((database) => database.close()));
  await place.drop();
});
