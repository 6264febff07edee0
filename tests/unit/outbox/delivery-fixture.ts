import type { Delivery } from '../../../core/outbox/delivery.ts';

let made = 0;

/** A queued relay of "hello" to ticket 1001, with what a test cares about changed. */
export function aDelivery(changes: Partial<Delivery> = {}): Delivery {
  made++;
  return {
    id: `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`,
    channel: 'post',
    destination: 'ticket:1001',
    rank: 0,
    state: 'queued',
    purpose: 'relay',
    effect: { kind: 'send', target: { to: 'ticket', ticket: 1001 }, content: { text: ['hello'] } },
    ticket: 1001,
    message: null,
    report: null,
    tag: null,
    attempts: 1,
    repeated: false,
    reached: null,
    notBefore: null,
    reason: null,
    detail: null,
    made: [],
    createdAt: 0,
    updatedAt: 0,
    ...changes,
  };
}
