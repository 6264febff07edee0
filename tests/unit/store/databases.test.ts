import { afterEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../core/store/database.ts';
import { databases, type FreshDatabase } from '../../databases.ts';

describe.each(databases)('a fresh test database on $name', ({ name, fresh }) => {
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });

  async function open(): Promise<{ place: FreshDatabase; database: Database; lines: string[] }> {
    const place = await fresh();
    const lines: string[] = [];
    const database = await openDatabase({ url: place.url, log: (line) => lines.push(line) });
    ends.push(place.drop, database.close);
    return { place, database, lines };
  }

  test('is migrated already, answers, and says which kind it is', async () => {
    const { database, lines } = await open();
    await database.ping();
    expect(database.dialect).toBe(name);
    expect(lines).toEqual([]);
  });

  test('shares nothing with the next one', async () => {
    const [first, second] = await Promise.all([open(), open()]);
    await first.database.client.setting.create({ data: { key: 'who', value: 'first' } });
    expect(await second.database.client.setting.count()).toBe(0);
    expect(await first.database.client.setting.count()).toBe(1);
  });
});
