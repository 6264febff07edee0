import type { Member, MemberId } from '../domain/member.ts';
import type { Ticket } from '../domain/ticket.ts';
import type { Committed } from './batch.ts';

/** How many of each are remembered; the database knows the rest. */
const remembered = 5_000;

/**
 * Members and tickets as this process last committed them. Only for a database that no other process writes: there it
 * spares the hot path its reads.
 */
export class Known {
  readonly members = new Map<MemberId, Member>();
  readonly tickets = new Map<number, Ticket>();

  /** Takes over what a batch committed; never what it only wanted to. */
  learn(committed: Committed): void {
    for (const member of committed.members) keep(this.members, member.id, member);
    for (const ticket of committed.tickets) keep(this.tickets, ticket.number, ticket);
  }
}

function keep<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= remembered) return;
  const oldest = map.keys().next();
  if (!oldest.done) map.delete(oldest.value);
}
