import type { Member, MemberId } from '../domain/member.ts';
import type { Ticket } from '../domain/ticket.ts';
import { remember } from '../remember.ts';
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
    for (const member of committed.members) remember(this.members, member.id, member, remembered);
    for (const ticket of committed.tickets) remember(this.tickets, ticket.number, ticket, remembered);
  }
}
