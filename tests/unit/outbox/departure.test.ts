import { describe, expect, test } from 'vitest';
import type { Channel } from '../../../core/channel.ts';
import type { Delivery } from '../../../core/outbox/delivery.ts';
import { depart } from '../../../core/outbox/departure.ts';
import {
  changeDelivery,
  findDelivery,
  insertDeliveries,
  interruptedDeliveries,
  queuedDeliveries,
  requeueUntried,
} from '../../../core/store/deliveries.ts';
import { Store } from '../../../core/store/store.ts';
import { databases, openFresh } from '../../databases.ts';
import { aDelivery } from './delivery-fixture.ts';

/** A platform that waits for an answer to "open", and takes nothing for anybody else. */
const channel = {
  name: 'post',
  capabilities: { proactive: false },
  holds: (_effect, { chat }) => (chat === 'open' ? undefined : { state: 'held', reason: 'window-closed', detail: '' }),
} as Pick<Channel, 'name' | 'capabilities' | 'holds'> as Channel;

const reply = (chat: string) => aDelivery({ destination: `member:post:${chat}`, purpose: 'reply', attempts: 0 });
const groupOf = (delivery: Delivery) => ({
  deliveries: [delivery] as [Delivery],
  address: { channel: 'post', chat: delivery.destination.slice('member:post:'.length) },
});
const ids = (deliveries: readonly Delivery[]) => deliveries.map(({ id }) => id);

describe.each(databases)('on $name', ({ name }) => {
  test('what can only be held back is not performed, and after a crash it is in no doubt', async () => {
    const { database } = await openFresh(name);
    const store = new Store(database.client);
    const [asked, silent] = [reply('open'), reply('shut')];
    await store.commit((tx) => insertDeliveries(tx, [asked, silent]));
    const [first, second] = await depart(store, channel, [groupOf(asked), groupOf(silent)], 1000);
    expect(ids(first?.started ?? [])).toEqual([asked.id]);
    expect(first?.untried).toEqual([]);
    expect(second?.started).toEqual([]);
    expect(second?.untried).toMatchObject([
      { delivery: { id: silent.id, updatedAt: 1000 }, outcome: { state: 'held' } },
    ]);
    // Marked all the same: nobody else may take or withdraw them until their fate is written.
    expect(ids(await store.commit((tx) => interruptedDeliveries(tx, 'post')))).toEqual([asked.id, silent.id]);

    await store.commit((tx) => requeueUntried(tx, 'post', 2000));
    expect(ids(await store.commit((tx) => interruptedDeliveries(tx, 'post')))).toEqual([asked.id]);
    expect(ids(await store.commit((tx) => queuedDeliveries(tx, 'post', 10)))).toEqual([silent.id]);

    // Once more, and this time the platform asks: now it is in doubt.
    await depart(store, channel, [{ deliveries: [silent], address: { channel: 'post', chat: 'open' } }], 3000);
    await store.commit((tx) => requeueUntried(tx, 'post', 4000));
    expect(ids(await store.commit((tx) => interruptedDeliveries(tx, 'post')))).toEqual([asked.id, silent.id]);
  });

  test('what was sent never waits again', async () => {
    const { database } = await openFresh(name);
    const store = new Store(database.client);
    const delivery = reply('open');
    await store.commit((tx) => insertDeliveries(tx, [delivery]));
    await store.commit((tx) => changeDelivery(tx, delivery.id, { state: 'sent' }, 1));
    for (const state of ['held', 'queued'] as const) {
      await store.commit((tx) => changeDelivery(tx, delivery.id, { state }, 2));
      expect((await store.commit((tx) => findDelivery(tx, delivery.id)))?.state).toBe('sent');
    }
  });
});
