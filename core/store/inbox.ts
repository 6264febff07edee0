import type { Event } from '../language/event.ts';
import { insertInto, Sql } from './sql.ts';
import type { Tx } from './store.ts';

/** An event that is durable and not yet processed. */
export interface StoredEvent {
  readonly id: number;
  readonly event: Event;
  readonly shard: number;
  readonly attempts: number;
  /** When we got it: milliseconds since the epoch. */
  readonly receivedAt: number;
}

export interface NewEvent {
  event: Event;
  shard: number;
}

const columns = ['key', 'lane', 'shard', 'payload', 'receivedAt'] as const;

/** Stores events, dropping those whose key is known. Returns the new ones, in the order given. */
export async function insertEvents(tx: Tx, fresh: readonly NewEvent[], now: number): Promise<StoredEvent[]> {
  const byKey = new Map(fresh.map((each) => [each.event.key, each]));
  const rows = [...byKey.values()].map(({ event, shard }) => ({
    key: event.key,
    lane: event.lane,
    shard,
    payload: JSON.stringify(event),
    receivedAt: new Date(now),
  }));
  if (rows.length === 0) return [];
  const inserted = await insertInto('InboxEvent', columns, rows)
    .raw(' ON CONFLICT ("key") DO NOTHING RETURNING "id", "key"')
    .query<{ id: number; key: string }>(tx);
  return inserted
    .sort((a, b) => a.id - b.id)
    .flatMap(({ id, key }) => {
      const each = byKey.get(key);
      return each ? [{ id, event: each.event, shard: each.shard, attempts: 0, receivedAt: now }] : [];
    });
}

/** Whether an event still waits to be handled. */
export async function isPending(tx: Tx, key: string): Promise<boolean> {
  return (await tx.inboxEvent.count({ where: { key, state: 'pending' } })) > 0;
}

/** The oldest pending events of the given shards. */
export async function pendingEvents(tx: Tx, shards: readonly number[], limit: number): Promise<StoredEvent[]> {
  if (shards.length === 0) return [];
  const rows = await tx.inboxEvent.findMany({
    where: { state: 'pending', shard: { in: [...shards] } },
    orderBy: { id: 'asc' },
    take: limit,
  });
  return rows.map((row) => ({
    id: row.id,
    event: JSON.parse(row.payload) as Event,
    shard: row.shard,
    attempts: row.attempts,
    receivedAt: row.receivedAt.getTime(),
  }));
}

/**
 * Marks events as processed and empties them: their key is all that is needed from now on. Returns how many were still
 * pending; fewer than given means that another process had them too.
 */
export function markDone(tx: Tx, ids: readonly number[]): Promise<number> {
  return new Sql()
    .raw(`UPDATE "InboxEvent" SET "state" = 'done', "payload" = '' WHERE "state" = 'pending' AND "id" IN `)
    .list(ids)
    .execute(tx);
}

/** Records a failed try; at the last one the event is put aside as dead, payload kept for inspection. */
export async function markFailed(tx: Tx, id: number, error: string, dead: boolean): Promise<void> {
  await tx.inboxEvent.updateMany({
    where: { id, state: 'pending' },
    data: { attempts: { increment: 1 }, error: error.slice(0, 2000), ...(dead ? { state: 'dead' } : {}) },
  });
}

/** Deletes keys of processed events older than `before`; platforms repeat an update for a day at most. */
export async function forgetDone(tx: Tx, before: number): Promise<number> {
  const { count } = await tx.inboxEvent.deleteMany({ where: { state: 'done', receivedAt: { lt: new Date(before) } } });
  return count;
}

export function countPending(tx: Tx): Promise<number> {
  return tx.inboxEvent.count({ where: { state: 'pending' } });
}
