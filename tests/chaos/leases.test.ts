import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../../core/store/database.ts';
import { type Role, SharedLeases } from '../../core/store/leases.ts';
import { Store } from '../../core/store/store.ts';
import { openFresh } from '../databases.ts';
import { Records } from './records.ts';
import { becomes } from './scene.ts';

let database: Database;
let records: Records;
beforeEach(async () => {
  const { url, ...opened } = await openFresh('postgresql');
  database = opened.database;
  records = new Records(url);
});

/** Leases of one process; `finishing` is what its work on lanes waits for before it lets go of them. */
function process(holder: string, role: Partial<Role> = {}, finishing: () => Promise<void> = async () => {}) {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const roles = [{ name: 'send:post', gained: async () => {}, lost: async () => {}, ...role }];
  return new SharedLeases({ store: new Store(database.client), holder, log, roles, onShards: finishing });
}

const lanesOf = (held: readonly string[]) => held.filter((name) => name.startsWith('lanes:')).length;

/** How many lanes the database says a holder has. */
async function lanesIn(holder: string): Promise<number> {
  const leases = await records.leases();
  return [...leases].filter(([name, by]) => by === holder && name.startsWith('lanes:')).length;
}

test('lanes go to another process only once nothing of theirs is in hand', { timeout: 60_000 }, async () => {
  let finish = () => {};
  const inHand = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let asked = false;
  const one = process('one', {}, async () => {
    if (lanesOf(one.held()) === 16) return;
    asked = true;
    await inHand;
  });
  const other = process('other');
  await one.start();
  await other.start();
  await becomes('one is to give up half', 20_000, async () => asked);
  expect(lanesOf(one.held())).toBe(8);
  expect(await lanesIn('one')).toBe(16);
  finish();
  await becomes('the other has them', 20_000, async () => lanesOf(other.held()) === 8);
  expect(other.held()).not.toContain('send:post');
  await one.stop();
  await other.stop();
  expect((await records.leases()).size).toBe(0);
});

test('a role is held once it works, and is tried again when it did not', { timeout: 60_000 }, async () => {
  let tries = 0;
  const gained = async () => {
    tries += 1;
    if (tries === 1) throw new Error('the database was away');
  };
  const one = process('one', { gained });
  await one.start();
  expect(one.held()).not.toContain('send:post');
  await becomes('the role works', 20_000, async () => one.held().includes('send:post'));
  expect(tries).toBe(2);
  await one.stop();
});

test('a process that stops waits for its work and hands back everything', async () => {
  const order: string[] = [];
  const one = process('one', { lost: async () => void order.push(`lost, ${(await records.leases()).size > 0}`) });
  await one.start();
  await one.stop();
  expect(order).toEqual(['lost, true']);
  expect((await records.leases()).size).toBe(0);
});
