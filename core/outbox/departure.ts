import type { Channel } from '../channel.ts';
import type { Address } from '../language/address.ts';
import type { Held } from '../language/outcome.ts';
import { markSending, type Oldest, oldestWaiting } from '../store/deliveries.ts';
import type { Store, Tx } from '../store/store.ts';
import type { Delivery, Receipt } from './delivery.ts';

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
  /** Marked, but not to be performed: they can only be held back. */
  readonly untried: readonly Receipt[];
  /** Marked as on their way: to be performed. */
  readonly started: readonly Delivery[];
}

const behindHeld: Held = {
  state: 'held',
  reason: 'window-closed',
  detail: 'what was to be said before it waits for the member',
  behind: true,
};

/** Writes, in one transaction, which deliveries are on their way; only those may be performed. */
export async function depart(
  store: Store,
  channel: Channel,
  groups: readonly Group[],
  now: number,
): Promise<Departure[]> {
  // Asked once: what is written as untried must not be tried, though the platform may ask for it a moment later.
  const held = heldNow(channel, groups);
  const { oldest, marked } = await store.commit(async (tx) => {
    const oldest = await oldestOf(tx, channel, groups);
    const leaving = groups.filter((group) => !isLate(group, oldest)).flatMap(({ deliveries }) => deliveries);
    const untried = leaving.filter((each) => whyHeld(each, oldest, held) !== undefined);
    return { oldest, marked: await markSending(tx, leaving.map(idOf), untried.map(idOf), now) };
  });
  return groups.map((group) => departureOf(group, { oldest, held, marked, now }));
}

/** What the platform would have held back if it were performed at this moment, by the ids of the deliveries. */
function heldNow(channel: Channel, groups: readonly Group[]): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  for (const { deliveries, address } of groups) {
    for (const { id, effect } of deliveries) {
      const outcome = channel.holds?.(effect, address);
      if (outcome) held.set(id, outcome);
    }
  }
  return held;
}

/** Why a delivery can only be held back: something older is, for the same place, or the platform wants it so. */
function whyHeld(
  { id, destination }: Delivery,
  oldest: ReadonlyMap<string, Oldest>,
  held: ReadonlyMap<string, Held>,
): Held | undefined {
  return (oldest.get(destination)?.held ?? id) < id ? behindHeld : held.get(id);
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
  found: {
    oldest: ReadonlyMap<string, Oldest>;
    held: ReadonlyMap<string, Held>;
    marked: ReadonlySet<string>;
    now: number;
  },
): Departure {
  const { oldest, held, marked, now } = found;
  const { deliveries } = group;
  const late = isLate(group, oldest);
  const sending = deliveries
    .filter(({ id }) => marked.has(id))
    .map((each) => ({ ...each, attempts: each.attempts + 1, updatedAt: now }));
  const why = (delivery: Delivery) => whyHeld(delivery, oldest, held);
  return {
    group,
    late,
    gone: late ? [] : deliveries.filter(({ id }) => !marked.has(id)),
    untried: sending.flatMap((delivery) => {
      const outcome = why(delivery);
      return outcome ? [{ delivery, outcome }] : [];
    }),
    started: sending.filter((delivery) => why(delivery) === undefined),
  };
}

function idOf({ id }: Delivery): string {
  return id;
}
