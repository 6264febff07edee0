import { expect, test } from 'vitest';
import { dueRole } from '../../../bots/due-role.ts';
import { lapsesTask } from '../../../core/desk/group/due.ts';
import { createInbox } from '../../../core/inbox/inbox.ts';
import type { DueEvent, Event } from '../../../core/language/event.ts';
import { createMetrics } from '../../../core/metrics.ts';
import { saveTask } from '../../../core/store/groups.ts';
import { insertEvents } from '../../../core/store/inbox.ts';
import { Store } from '../../../core/store/store.ts';
import { databases, openFresh } from '../../databases.ts';

test.each(databases)('what two processes notice at once is handed in once ($name)', async ({ name }) => {
  const { database } = await openFresh(name);
  const store = new Store(database.client);
  const task = (id: string, dueAt: number) =>
    store.commit((tx) =>
      saveTask(tx, { id, dueAt, channel: 'telegram', payload: { do: 'remind', group: 'telegram:-1' } }),
    );
  await task('remind:telegram:-1', 1_000);
  await task('remind:telegram:-2', 9_000);
  const handedIn: Event[] = [];
  const { metrics } = createMetrics({ standing: () => Promise.reject(new Error('not asked')), onError: () => {} });
  const accept = createInbox({
    metrics,
    store: async (events) => {
      const stored = await store.commit((tx) => insertEvents(tx, events, 2_000));
      handedIn.push(...stored.map(({ event }) => event));
      return stored;
    },
  });
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const options = { store, accept, deskChannel: 'telegram', clock: () => 2_000, log };
  const roles = [dueRole(options), dueRole(options)];
  await Promise.all(roles.map((role) => role.gained()));
  await Promise.all(roles.map((role) => role.lost()));
  expect(handedIn.map((event) => (event as DueEvent).task).sort()).toEqual([lapsesTask, 'remind:telegram:-1']);
});
