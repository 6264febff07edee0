import type { Member, MemberId } from '../domain/member.ts';
import type { Ticket } from '../domain/ticket.ts';
import type { TranscriptMessage } from '../domain/transcript.ts';
import type { Delivery } from '../outbox/delivery.ts';
import type { GroupChange } from './group/book.ts';

/** Everything a turn, or a batch of them, wants written. */
export interface Changes {
  members: Map<MemberId, Member>;
  tickets: Map<number, Ticket>;
  /** How many ticket numbers were taken. */
  opened: number;
  messages: TranscriptMessage[];
  deliveries: Delivery[];
  /** Existing deliveries put back in the queue, or taken out of it. */
  redelivered: Map<string, Delivery>;
  settings: Map<string, string>;
  erased: Map<MemberId, readonly number[]>;
  groups: GroupChange[];
}

export function noChanges(): Changes {
  return {
    members: new Map(),
    tickets: new Map(),
    opened: 0,
    messages: [],
    deliveries: [],
    redelivered: new Map(),
    settings: new Map(),
    erased: new Map(),
    groups: [],
  };
}

/** Adds `more` to `changes`; what is newer wins. */
export function addChanges(changes: Changes, more: Changes): void {
  for (const [id, member] of more.members) changes.members.set(id, member);
  for (const [number, ticket] of more.tickets) changes.tickets.set(number, ticket);
  for (const [id, delivery] of more.redelivered) changes.redelivered.set(id, delivery);
  for (const [key, value] of more.settings) changes.settings.set(key, value);
  for (const [id, tickets] of more.erased) changes.erased.set(id, tickets);
  changes.opened += more.opened;
  changes.messages.push(...more.messages);
  changes.deliveries.push(...more.deliveries);
  changes.groups.push(...more.groups);
}
