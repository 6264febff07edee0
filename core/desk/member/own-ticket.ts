import { ticketLabel } from '../../domain/numbering.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { goAnew, words } from './screen.ts';
import { say, tell, type Visit } from './visit.ts';

/** The member's own ticket of this number. Someone else's is not there: a press can name any number. */
export async function ownTicket(visit: Visit, number: number): Promise<Ticket | undefined> {
  const ticket = await visit.turn.ticket(number);
  return ticket?.memberId === visit.member.id ? ticket : undefined;
}

export function tellNoTicket(visit: Visit, number: number): void {
  tell(
    visit,
    words(
      [say(visit, 'ticket-unknown', { number: ticketLabel(number) })],
      [[goAnew(visit, 'tickets'), goAnew(visit, 'root')]],
    ),
  );
}
