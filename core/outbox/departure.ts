import type { Channel } from '../channel.ts';
import type { Address } from '../language/address.ts';
import { markSending, type Oldest, oldestWaiting } from '../store/deliveries.ts';
import type { Store, Tx } from '../store/store.ts';
import type { Delivery } from './delivery.ts';

/** Deliveries of one place that go out together, the first to go first, and where to. */
export interface Group {
  readonly deliveries: [Delivery, ...Delivery[]];
  readonly address: Address;
}

/** What became of a group when it was to go on its way. */
export interface Departure {
  readonly group: Group;
  /** Nothing of it goes: something older was queued again since it was read. */
  readonly late: boolean;
  /** Queued no more: withdrawn, erased, or another's. */
  readonly gone: readonly Delivery[];
  /** Marked, but something older is held back for the same place, and must not be overtaken. */
  readonly behind: readonly Delivery[];
  /** Marked as on their way: to be performed. */
  readonly started: readonly Delivery[];
}

/** Writes, in one transaction, which deliveries are on their way; only those may be performed. */
export async function depart(
  store: Store,
  channel: Channel,
  groups: readonly Group[],
  now: number,
): Promise<Departure[]> {
  const { oldest, marked } = await store.commit(async (tx) => {
    const oldest = await oldestOf(tx, channel, groups);
    const ids = groups.filter((group) => !isLate(group, oldest)).flatMap(idsOf);
    return { oldest, marked: await markSending(tx, ids, now) };
  });
  return groups.map((group) => departureOf(group, oldest, marked, now));
}

/** What waits longest for the places of these, where the platform does not let everything through at any time. */
async function oldestOf(
  tx: Tx,
  { name, capabilities }: Channel,
  groups: readonly Group[],
): Promise<ReadonlyMap<string, Oldest>> {
  if (capabilities.proactive) return new Map();
  return oldestWaiting(
    tx,
    name,
    groups.map(({ deliveries: [{ destination }] }) => destination),
  );
}

function isLate({ deliveries: [first] }: Group, oldest: ReadonlyMap<string, Oldest>): boolean {
  return (oldest.get(first.destination)?.queued ?? first.id) < first.id;
}

function departureOf(
  group: Group,
  oldest: ReadonlyMap<string, Oldest>,
  marked: ReadonlySet<string>,
  now: number,
): Departure {
  const { deliveries } = group;
  const late = isLate(group, oldest);
  const held = oldest.get(deliveries[0].destination)?.held;
  const sending = deliveries
    .filter(({ id }) => marked.has(id))
    .map((each) => ({ ...each, attempts: each.attempts + 1, updatedAt: now }));
  const isBehind = ({ id }: Delivery) => (held ?? id) < id;
  return {
    group,
    late,
    gone: late ? [] : deliveries.filter(({ id }) => !marked.has(id)),
    behind: sending.filter(isBehind),
    started: sending.filter((each) => !isBehind(each)),
  };
}

function idsOf({ deliveries }: Group): string[] {
  return deliveries.map(({ id }) => id);
}
