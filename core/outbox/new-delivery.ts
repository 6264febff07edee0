import type { Address } from '../language/address.ts';
import type { Effect } from '../language/effect.ts';
import { channelFor, destinationOf } from './addresses.ts';
import type { About, Delivery } from './delivery.ts';

/** The delivery of an effect as it begins: it waits, and nothing is known of its fate. */
export function newDelivery(id: string, effect: Effect, about: About, desk: Address, now: number): Delivery {
  return {
    id,
    channel: channelFor(effect.target, desk),
    // A signal waits for nothing and nothing waits for it.
    destination: about.purpose === 'signal' ? `signal:${id}` : destinationOf(effect),
    rank: about.rank ?? 0,
    state: 'queued',
    purpose: about.purpose,
    effect,
    ticket: about.ticket ?? null,
    message: about.message ?? null,
    report: about.report ?? null,
    tag: about.tag ?? null,
    attempts: 0,
    repeated: false,
    reached: null,
    notBefore: null,
    reason: null,
    detail: null,
    made: [],
    createdAt: now,
    updatedAt: now,
  };
}
