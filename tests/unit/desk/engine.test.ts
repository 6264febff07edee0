import { beforeEach, expect, test } from 'vitest';
import { Engine } from '../../../core/desk/engine.ts';
import { Guards } from '../../../core/desk/group/guards.ts';
import type { Handlers } from '../../../core/desk/process.ts';
import { UsualWait } from '../../../core/desk/usual-wait.ts';
import { createTexts } from '../../../core/i18n/fluent.ts';
import { createInbox } from '../../../core/inbox/inbox.ts';
import { allShards } from '../../../core/inbox/shards.ts';
import type { Event } from '../../../core/language/event.ts';
import { createMetrics } from '../../../core/metrics.ts';
import { Addresses } from '../../../core/outbox/addresses.ts';
import type { Database } from '../../../core/store/database.ts';
import { createIds } from '../../../core/store/ids.ts';
import { Conflict, Store } from '../../../core/store/store.ts';
import { openFresh } from '../../databases.ts';
import { policyOf } from '../../scenarios/policy.ts';

let database: Database;
beforeEach(async () => {
  ({ database } = await openFresh('sqlite'));
});

/** A message in the lane of a person; its key says which. */
function said(lane: string, number: number): Event {
  return {
    kind: 'message',
    key: `${lane}-${number}`,
    lane,
    channel: 'telegram',
    chat: { id: lane, kind: 'private' },
    from: { id: lane, name: lane },
    at: 0,
    message: String(number),
    content: { text: ['hello'] },
  };
}

/** An engine whose handler is given; resolves with the keys in the order in which they were handled to the end. */
async function run(events: readonly Event[], handle: (key: string, tried: number) => void): Promise<string[]> {
  const store = new Store(database.client);
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const { metrics } = createMetrics({
    standing: async () => Promise.reject(new Error('not asked')),
    onError: () => {},
  });
  const desk = 'desk: { channel: telegram, chat: "-1" }\nstaff: [{ alias: 客服01, role: agent, telegram: "1" }]';
  const policy = policyOf(['telegram'], desk);
  const done: string[] = [];
  const tries = new Map<string, number>();
  const handlers: Handlers = {
    async handleEvent(_turn, { key }) {
      const tried = tries.get(key) ?? 0;
      tries.set(key, tried + 1);
      handle(key, tried);
      done.push(key);
    },
    handleReceipt: async () => {},
    handleDead: async () => {},
  };
  const engine = new Engine({
    store,
    clock: Date.now,
    log,
    metrics,
    handlers,
    context: {
      policy,
      texts: createTexts(),
      addresses: new Addresses({ channel: 'telegram', chat: '-1' }),
      newId: createIds(Date.now),
      guards: new Guards(policy),
      privateLink: () => undefined,
      usualWait: new UsualWait(),
      known: null,
      allowance: () => undefined,
      capabilities: () => {
        throw new Error('not asked');
      },
    },
    reserve: () => ({ ids: new Set(), start() {}, cancel() {} }),
    onCommitted: () => {},
  });
  await engine.setShards(allShards);
  const accept = createInbox({ metrics, store: (events) => engine.accept(events) });
  await accept(events);
  while ((await database.client.inboxEvent.count({ where: { state: 'pending' } })) > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await engine.stop();
  await store.idle();
  return done;
}

test('the next event of a lane waits for one that is tried again; other lanes go on', async () => {
  const events = [said('ann', 1), said('ann', 2), said('bob', 1), said('ann', 3)];
  const done = await run(events, (key, tried) => {
    if (key === 'ann-1' && tried === 0) throw new Error('not yet');
  });
  expect(done).toEqual(['bob-1', 'ann-1', 'ann-2', 'ann-3']);
});

test('an event that can never be handled is put aside, and its lane goes on', async () => {
  const done = await run([said('ann', 1), said('ann', 2)], (key) => {
    if (key === 'ann-1') throw new Error('never');
  });
  expect(done).toEqual(['ann-2']);
  expect(await database.client.inboxEvent.count({ where: { state: 'dead' } })).toBe(1);
});

test('events in conflict with another process stay in order, however often', { timeout: 30_000 }, async () => {
  const handled = await run([said('ann', 1), said('bob', 1), said('ann', 2)], (key, tried) => {
    if (key === 'ann-1' && tried < 5) throw new Conflict('changed by another process');
  });
  expect(handled).toEqual(['bob-1', 'ann-1', 'ann-2']);
  expect(await database.client.inboxEvent.count({ where: { state: 'done' } })).toBe(3);
});
