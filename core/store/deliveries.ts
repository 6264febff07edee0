import type { Effect } from '../language/effect.ts';
import type { FailureReason, Reached, Report } from '../language/outcome.ts';
import type { Delivery, DeliveryState, Purpose } from '../outbox/delivery.ts';
import type { Delivery as Row } from './generated/sqlite/client.ts';
import { firstIdAt } from './ids.ts';
import { chunks, insertInto, Sql } from './sql.ts';
import { Conflict, type Tx } from './store.ts';

const columns = [
  'id',
  'channel',
  'destination',
  'rank',
  'state',
  'purpose',
  'effect',
  'ticket',
  'message',
  'report',
  'tag',
  'attempts',
  'createdAt',
  'updatedAt',
] as const;

function joinIds(made: readonly string[]): string | null {
  return made.length > 0 ? `|${made.join('|')}|` : null;
}

function toDelivery(row: Row): Delivery {
  return {
    id: row.id,
    channel: row.channel,
    destination: row.destination,
    rank: row.rank,
    state: row.state as DeliveryState,
    purpose: row.purpose as Purpose,
    effect: JSON.parse(row.effect) as Effect,
    ticket: row.ticket,
    message: row.message,
    report: row.report === null ? null : (JSON.parse(row.report) as Report),
    tag: row.tag,
    attempts: row.attempts,
    repeated: row.repeated,
    reached: row.reached === null ? null : (JSON.parse(row.reached) as Reached),
    notBefore: row.notBefore?.getTime() ?? null,
    reason: row.reason as FailureReason | null,
    detail: row.detail,
    made: row.made?.split('|').filter(Boolean) ?? [],
    createdAt: row.createdAt.getTime(),
    updatedAt: row.updatedAt.getTime(),
  };
}

export async function insertDeliveries(tx: Tx, deliveries: readonly Delivery[]): Promise<void> {
  for (const chunk of chunks(deliveries, columns.length)) {
    const rows = chunk.map((each) => ({
      ...each,
      effect: JSON.stringify(each.effect),
      report: each.report && JSON.stringify(each.report),
      createdAt: new Date(each.createdAt),
      updatedAt: new Date(each.updatedAt),
    }));
    await insertInto('Delivery', columns, rows).execute(tx);
  }
}

/** The reason of what is marked as on its way and will not be performed: it can only be held back. */
const untriedReason = 'untried';

/**
 * Marks deliveries as on their way. Returns the ids that were still queued: only those may be performed, and of them not
 * the `untried` ones.
 */
export async function markSending(
  tx: Tx,
  ids: readonly string[],
  untried: readonly string[],
  now: number,
): Promise<Set<string>> {
  const sql = new Sql()
    .raw(`UPDATE "Delivery" SET "state" = 'sending', "attempts" = "attempts" + 1, "updatedAt" = `)
    .value(new Date(now))
    .raw(', "reason" = ');
  if (untried.length === 0) sql.raw('NULL');
  else sql.raw('CASE WHEN "id" IN ').list(untried).raw(` THEN '${untriedReason}' END`);
  const rows = await sql
    .raw(` WHERE "state" = 'queued' AND "id" IN `)
    .list(ids)
    .raw(' RETURNING "id"')
    .query<{ id: string }>(tx);
  return new Set(rows.map((row) => row.id));
}

/** Marks deliveries as sent, with what each made. */
export async function markSent(
  tx: Tx,
  sent: readonly { id: string; made: readonly string[] }[],
  now: number,
): Promise<void> {
  for (const chunk of chunks(sent, 4)) {
    const sql = new Sql()
      .raw(`UPDATE "Delivery" SET "state" = 'sent', "reason" = NULL, "detail" = NULL, "updatedAt" = `)
      .value(new Date(now));
    const making = chunk.filter((each) => each.made.length > 0);
    if (making.length > 0) {
      sql.raw(', "made" = CASE "id"');
      for (const each of making) sql.raw(' WHEN ').value(each.id).raw(' THEN ').value(joinIds(each.made));
      sql.raw(' END');
    }
    await sql
      .raw(' WHERE "id" IN ')
      .list(chunk.map((each) => each.id))
      .execute(tx);
  }
}

/** Any other change of one delivery; `attempt` is appended to its log. */
export interface DeliveryChange {
  state: DeliveryState;
  reason?: FailureReason | null;
  detail?: string | null;
  notBefore?: number | null;
  repeated?: boolean;
  reached?: Reached | null;
  attempt?: { at: number; outcome: string; detail: string };
}

export async function changeDelivery(tx: Tx, id: string, change: DeliveryChange, now: number): Promise<void> {
  const { attempt, notBefore, reached, ...rest } = change;
  const log = attempt ? await appendedLog(tx, id, attempt) : undefined;
  // What went out never waits again, whatever a process still brings that lost the channel before that.
  const waits = rest.state === 'queued' || rest.state === 'held';
  // Many, not one: the row may have been erased with its member meanwhile, and that is no error.
  await tx.delivery.updateMany({
    where: { id, ...(waits ? { state: { not: 'sent' } } : {}) },
    data: {
      ...rest,
      ...(notBefore === undefined ? {} : { notBefore: notBefore === null ? null : new Date(notBefore) }),
      ...(reached ? { reached: JSON.stringify(reached) } : {}),
      ...(log === undefined ? {} : { log }),
      updatedAt: new Date(now),
    },
  });
}

/** Takes a waiting delivery out of the queue; throws Conflict when it went on its way since it was read. */
export async function withdrawDelivery(tx: Tx, id: string, now: number): Promise<void> {
  const { count } = await tx.delivery.updateMany({
    where: { id, state: { notIn: ['sending', 'sent'] } },
    data: { state: 'failed', notBefore: null, updatedAt: new Date(now) },
  });
  if (count === 0) throw new Conflict('a delivery went on its way meanwhile');
}

/** How many failed attempts are kept: a platform that is down for a day must not grow a row without bound. */
const logLength = 20;

async function appendedLog(tx: Tx, id: string, attempt: DeliveryChange['attempt']): Promise<string> {
  const row = await tx.delivery.findUnique({ where: { id }, select: { log: true } });
  const log = row?.log ? (JSON.parse(row.log) as unknown[]) : [];
  return JSON.stringify([...log, attempt].slice(-logLength));
}

/** Queued deliveries of a channel in the order they go out: by rank, then by creation. */
export async function queuedDeliveries(tx: Tx, channel: string, limit: number): Promise<Delivery[]> {
  const rows = await tx.delivery.findMany({
    where: { state: 'queued', channel },
    orderBy: [{ rank: 'asc' }, { id: 'asc' }],
    take: limit,
  });
  return rows.map(toDelivery);
}

/**
 * What was on its way when an earlier holder of the channel stopped: nobody knows whether it arrived. `before`: only what
 * went on its way before then (milliseconds since the epoch).
 */
export async function interruptedDeliveries(tx: Tx, channel: string, before?: number): Promise<Delivery[]> {
  const since = before === undefined ? {} : { updatedAt: { lt: new Date(before) } };
  const rows = await tx.delivery.findMany({ where: { state: 'sending', channel, ...since }, orderBy: { id: 'asc' } });
  return rows.map(toDelivery);
}

/**
 * Queues again what an earlier holder of the channel marked as on its way and never tried (see `markSending`): nothing of
 * it went out, nor did its fate get known.
 */
export async function requeueUntried(tx: Tx, channel: string, now: number): Promise<void> {
  await tx.delivery.updateMany({
    where: { state: 'sending', channel, reason: untriedReason },
    data: { state: 'queued', reason: null, updatedAt: new Date(now) },
  });
}

/**
 * Queues again what stands as on its way and is abandoned: marked by this very process in a transaction whose commit it
 * did not hear of, and never started, so that no second copy can come of it.
 */
export async function requeueAbandoned(
  tx: Tx,
  channel: string,
  isAbandoned: (id: string) => boolean,
  now: number,
): Promise<void> {
  const marked = await tx.delivery.findMany({ where: { state: 'sending', channel }, select: { id: true } });
  const ids = marked.map(({ id }) => id).filter(isAbandoned);
  if (ids.length === 0) return;
  await tx.delivery.updateMany({ where: { id: { in: ids } }, data: { state: 'queued', updatedAt: new Date(now) } });
}

/** Marks what is held back for a destination as on its way, the oldest first; resolves with it as it then is. */
export async function takeHeld(
  tx: Tx,
  channel: string,
  destination: string,
  limit: number,
  now: number,
): Promise<Delivery[]> {
  const rows = await tx.delivery.findMany({
    where: { state: 'held', channel, destination },
    orderBy: { id: 'asc' },
    take: limit,
  });
  const taken: Delivery[] = [];
  for (const row of rows) {
    const { count } = await tx.delivery.updateMany({
      where: { id: row.id, state: 'held' },
      data: { state: 'sending', reason: null, attempts: { increment: 1 }, updatedAt: new Date(now) },
    });
    if (count === 0) break;
    taken.push({ ...toDelivery(row), state: 'sending', attempts: row.attempts + 1, updatedAt: now });
  }
  return taken;
}

/** Queues what is held back for a destination; resolves with how many that were. */
export async function releaseHeld(tx: Tx, channel: string, destination: string, now: number): Promise<number> {
  const { count } = await tx.delivery.updateMany({
    where: { state: 'held', channel, destination },
    data: { state: 'queued', updatedAt: new Date(now) },
  });
  return count;
}

/** The ids of the oldest deliveries of a destination that are held back, and that are queued. */
export interface Oldest {
  readonly held?: string;
  readonly queued?: string;
}

export async function oldestWaiting(
  tx: Tx,
  channel: string,
  destinations: readonly string[],
): Promise<ReadonlyMap<string, Oldest>> {
  const rows = await tx.delivery.groupBy({
    by: ['destination', 'state'],
    where: { state: { in: ['held', 'queued'] }, channel, destination: { in: [...destinations] } },
    _min: { id: true },
  });
  const found = new Map<string, Oldest>();
  for (const { destination, state, _min } of rows) {
    found.set(destination, { ...found.get(destination), [state]: _min.id });
  }
  return found;
}

/** How many deliveries are queued for a destination or on their way to it. */
export async function countWaiting(tx: Tx, channel: string, destination: string): Promise<number> {
  return tx.delivery.count({ where: { channel, destination, state: { in: ['queued', 'sending'] } } });
}

export async function heldDeliveries(tx: Tx, channel: string, destination: string): Promise<Delivery[]> {
  const rows = await tx.delivery.findMany({ where: { state: 'held', channel, destination }, orderBy: { id: 'asc' } });
  return rows.map(toDelivery);
}

/** What was sent to a destination since a moment (milliseconds since the epoch), oldest first. */
export async function sentSince(
  tx: Tx,
  channel: string,
  destination: string,
  since: number,
): Promise<{ at: number; made: readonly string[] }[]> {
  const rows = await tx.delivery.findMany({
    where: { state: 'sent', channel, destination, updatedAt: { gte: new Date(since) } },
    orderBy: { id: 'asc' },
    take: 100,
  });
  return rows.map((row) => ({ at: row.updatedAt.getTime(), made: toDelivery(row).made }));
}

/** What went out of late, for filling the pace windows after a restart. A queue is taken to be at most a day deep. */
export async function recentlySent(tx: Tx, channel: string, since: number): Promise<Delivery[]> {
  const day = 86_400_000;
  const rows = await tx.delivery.findMany({
    where: { id: { gt: firstIdAt(since - day) }, channel, attempts: { gt: 0 }, updatedAt: { gt: new Date(since) } },
    orderBy: { updatedAt: 'asc' },
    take: 5000,
  });
  return rows.map(toDelivery);
}

export async function findDelivery(tx: Tx, id: string): Promise<Delivery | undefined> {
  const row = await tx.delivery.findUnique({ where: { id } });
  return row ? toDelivery(row) : undefined;
}

export async function deliveriesOfMessage(tx: Tx, message: string): Promise<Delivery[]> {
  const rows = await tx.delivery.findMany({ where: { message }, orderBy: { id: 'asc' } });
  return rows.map(toDelivery);
}

/** Per state, how many wait, and since when the oldest does. */
export async function waitingDeliveries(
  tx: Tx,
  channel: string,
): Promise<{ queued: number; held: number; oldest: number | null }> {
  const [queued, held, oldest] = [
    await tx.delivery.count({ where: { state: { in: ['queued', 'sending'] }, channel } }),
    await tx.delivery.count({ where: { state: 'held', channel } }),
    await tx.delivery.findFirst({
      where: { state: { in: ['queued', 'sending'] }, channel },
      orderBy: { id: 'asc' },
      select: { createdAt: true },
    }),
  ];
  return { queued, held, oldest: oldest?.createdAt.getTime() ?? null };
}

/** Waits that the platform asked for: key → milliseconds since the epoch. */
export async function pauses(tx: Tx, now: number): Promise<Map<string, number>> {
  const rows = await tx.pause.findMany({ where: { until: { gt: new Date(now) } } });
  return new Map(rows.map((row) => [row.key, row.until.getTime()]));
}

export async function savePause(tx: Tx, key: string, until: number): Promise<void> {
  await tx.pause.upsert({
    where: { key },
    create: { key, until: new Date(until) },
    update: { until: new Date(until) },
  });
}
