import type { Channel } from '../core/channel.ts';
import type { Standing } from '../core/metrics.ts';
import { waitingDeliveries } from '../core/store/deliveries.ts';
import { countPending } from '../core/store/inbox.ts';
import type { Leases } from '../core/store/leases.ts';
import type { Store } from '../core/store/store.ts';

export interface StandingSources {
  store: Store;
  channels: readonly Channel[];
  roles: readonly string[];
  leases: () => Leases | null;
  clock: () => number;
}

/** Reads how things stand, for `/metrics`. */
export async function readStanding({ store, channels, roles, leases, clock }: StandingSources): Promise<Standing> {
  const now = clock();
  const counted = await store.commit(async (tx) => {
    const waiting: { channel: string; queued: number; held: number; oldest: number | null }[] = [];
    for (const { name } of channels) waiting.push({ channel: name, ...(await waitingDeliveries(tx, name)) });
    const states = ['open', 'answered'];
    const tickets: { state: string; count: number }[] = [];
    for (const state of states) tickets.push({ state, count: await tx.ticket.count({ where: { state } }) });
    return { waiting, tickets, pending: await countPending(tx) };
  });
  const held = leases()?.held() ?? [];
  return {
    deliveriesWaiting: counted.waiting.flatMap(({ channel, queued, held }) => [
      { channel, state: 'queued' as const, count: queued },
      { channel, state: 'held' as const, count: held },
    ]),
    oldestWaiting: counted.waiting.map(({ channel, oldest }) => ({ channel, seconds: secondsSince(oldest, now) ?? 0 })),
    inboxPending: counted.pending,
    ticketsOpen: counted.tickets,
    leases: roles.map((role) => ({ role, held: held.includes(role) })),
    channels: channels.map((channel) => ({ channel: channel.name, ready: channel.status().ready })),
  };
}

/** Age of the oldest delivery on its way, over all channels, in seconds; null when none waits. */
export async function oldestWaitingSeconds(
  store: Store,
  channels: readonly Channel[],
  clock: () => number,
): Promise<number | null> {
  const oldest = await store.commit(async (tx) => {
    const found: number[] = [];
    for (const { name } of channels) {
      const { oldest } = await waitingDeliveries(tx, name);
      if (oldest !== null) found.push(oldest);
    }
    return found;
  });
  return oldest.length === 0 ? null : secondsSince(Math.min(...oldest), clock());
}

function secondsSince(at: number | null, now: number): number | null {
  return at === null ? null : Math.max(0, (now - at) / 1000);
}
