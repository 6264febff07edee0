import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openDatabase } from '../../core/store/database.ts';
import { isOutage } from '../../core/store/outage.ts';
import { Store, type Tx } from '../../core/store/store.ts';
import { databases, type FreshDatabase } from '../databases.ts';
import { wait } from './crowd.ts';
import { Gate } from './gate.ts';
import { Records } from './records.ts';

/** What a database says when it does not do what it was asked. */
async function refusal(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error('it was done');
    },
    (error: unknown) => error,
  );
}

async function fresh(name: 'sqlite' | 'postgresql'): Promise<FreshDatabase> {
  const database = databases.find((each) => each.name === name);
  if (!database) throw new Error(`no ${name}`);
  return database.fresh();
}

const twice = async (tx: Tx) => {
  await tx.setting.create({ data: { key: 'once', value: '' } });
  await tx.setting.create({ data: { key: 'once', value: '' } });
};

test('a server that is gone, comes back or cuts us off is an outage; what it refuses is not', async () => {
  const base = await fresh('postgresql');
  const gate = await Gate.to(base.url);
  const database = await openDatabase({ url: gate.url(base.url), log: () => {} });
  const store = new Store(database.client);
  const records = new Records(base.url);
  try {
    for (const strike of [() => records.cutConnections(), () => gate.shut()]) {
      const inStatement = refusal(store.commit((tx) => tx.$executeRaw`SELECT pg_sleep(5)`));
      await wait(200);
      await strike();
      expect(isOutage(await inStatement)).toBe(true);
    }
    expect(isOutage(await refusal(store.commit((tx) => tx.setting.count())))).toBe(true);
    await gate.open();
    const between = refusal(
      store.commit(async (tx) => {
        await tx.setting.count();
        await records.cutConnections();
        await wait(100);
        await tx.setting.count();
      }),
    );
    expect(isOutage(await between)).toBe(true);
    expect(isOutage(await refusal(store.commit(twice)))).toBe(false);
    expect(isOutage(await refusal(store.commit((tx) => tx.$executeRaw`SELECT nothing`)))).toBe(false);
  } finally {
    await gate.shut();
    await database.close();
    await base.drop();
  }
});

test('a file that another program has locked is an outage; what it refuses is not', { timeout: 30_000 }, async () => {
  const base = await fresh('sqlite');
  const database = await openDatabase({ url: base.url, log: () => {} });
  const store = new Store(database.client);
  const intruder = new Sqlite(base.url.slice('file:'.length));
  try {
    intruder.exec('BEGIN IMMEDIATE');
    expect(isOutage(await refusal(store.commit(twice)))).toBe(true);
    intruder.exec('ROLLBACK');
    expect(isOutage(await refusal(store.commit(twice)))).toBe(false);
  } finally {
    intruder.close();
    await database.close();
    await base.drop();
  }
});

test('a mistake of our own is no outage', () => {
  expect(isOutage(new TypeError('x is not a function'))).toBe(false);
  expect(isOutage('thrown')).toBe(false);
});
