import { raw, sqltag as sql } from '@prisma/client/runtime/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../core/store/database.ts';
import { databases, type FreshDatabase } from '../../databases.ts';

describe.each(databases)('on $name', ({ fresh }) => {
  let place: FreshDatabase;
  let database: Database;
  beforeEach(async () => {
    place = await fresh();
    database = await openDatabase({ url: place.url, log: () => {} });
  });
  afterEach(async () => {
    await database.close();
    await place.drop();
  });

  const set = (key: string) => database.client.setting.create({ data: { key, value: 'x' } });
  const keys = async () =>
    (await database.client.setting.findMany({ orderBy: { key: 'asc' } })).map((setting) => setting.key);

  test('a transaction that rolls back takes nothing with it that was written outside', async () => {
    const { client } = database;
    let outside: Promise<unknown> = Promise.resolve();
    const inside = client.$transaction(async (tx) => {
      await tx.setting.create({ data: { key: 'inside', value: 'x' } });
      outside = set('outside').then(() => set('outside too'));
      await tx.setting.count();
      throw new Error('changed my mind');
    });
    await expect(inside).rejects.toThrow('changed my mind');
    await outside;
    expect(await keys()).toEqual(['outside', 'outside too']);
  });

  test('many transactions and lone statements at once all take place', async () => {
    const { client } = database;
    const work = Array.from({ length: 40 }, (_, n) =>
      n % 2 === 0
        ? set(`${n}`)
        : client.$transaction(async (tx) => {
            await tx.setting.create({ data: { key: `${n}`, value: 'x' } });
            if (n % 5 === 0) throw new Error('undo');
          }),
    );
    const outcomes = await Promise.allSettled(work);
    expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toHaveLength(4);
    expect(await client.setting.count()).toBe(36);
  });

  test('a COMMIT that fails is told, and the next transaction works', async () => {
    const { client } = database;
    await client.$executeRawUnsafe('CREATE TABLE parent (id INTEGER PRIMARY KEY)');
    await client.$executeRawUnsafe(
      'CREATE TABLE child (parent INTEGER REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED)',
    );
    const orphan = client.$transaction(async (tx) => {
      await tx.setting.create({ data: { key: 'orphan', value: 'x' } });
      await tx.$executeRawUnsafe('INSERT INTO child (parent) VALUES (7)');
    });
    await expect(orphan).rejects.toThrow();
    await client.$transaction([client.setting.create({ data: { key: 'next', value: 'x' } })]);
    expect(await keys()).toEqual(['next']);
  });

  test('raw statements take and give times, numbers, truth and null as models do', async () => {
    const { client } = database;
    const at = new Date('2025-01-02T03:04:05.678Z');
    const whole = new Date('2025-01-02T03:04:05.000Z');
    const upsert = (count: number) => sql`
      INSERT INTO "Member" ("id", "channel", "userId", "chat", "name", "handle", "language", "vip", "currentTicket", "createdAt", "lastSeenAt")
      VALUES (${'t:1'}, ${'t'}, ${'1'}, ${'1'}, ${'阿明'}, ${null}, ${'zh-CN'}, ${true}, ${count}, ${at}, ${whole}),
             (${'t:2'}, ${'t'}, ${'2'}, ${'2'}, ${'Ann'}, ${'@ann'}, ${'en'}, ${false}, ${null}, ${whole}, ${at})
      ON CONFLICT ("id") DO UPDATE SET "currentTicket" = excluded."currentTicket"`;
    expect(await client.$executeRaw(upsert(1001))).toBe(2);
    expect(await client.$executeRaw(upsert(1002))).toBe(2);
    const columns = raw('"id", "handle", "vip", "currentTicket", "createdAt", "lastSeenAt"');
    const read =
      await client.$queryRaw`SELECT ${columns} FROM "Member" WHERE "createdAt" > ${whole} OR "vip" = ${false} ORDER BY "id"`;
    const model = await client.member.findMany({
      select: { id: true, handle: true, vip: true, currentTicket: true, createdAt: true, lastSeenAt: true },
      orderBy: { id: 'asc' },
    });
    expect(read).toEqual(model);
    expect(model[0]).toEqual({
      id: 't:1',
      handle: null,
      vip: true,
      currentTicket: 1002,
      createdAt: at,
      lastSeenAt: whole,
    });
    expect(await client.member.count({ where: { createdAt: { lte: whole } } })).toBe(1);
  });

  test('an error says nothing of the words in the statement', async () => {
    const failing = database.client.setting.create({ data: { key: 'k', value: 'my secret words' } });
    await failing;
    const again = database.client.setting.create({ data: { key: 'k', value: 'my secret words' } });
    const error = await again.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(String(error)).toContain('Unique constraint');
    expect(String(error)).not.toContain('secret');
  });
});
