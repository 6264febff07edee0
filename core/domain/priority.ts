import type { Priority, Ticket } from './ticket.ts';

const steps: Readonly<Record<Priority, number>> = { urgent: 0, high: 1, normal: 2, low: 3 };

/**
 * The place of a ticket in the queue; lower is served first. Who waits for staff comes before who does not; an
 * emergency before everything; then members answered first (VIP); then by priority. Age decides between equals.
 */
export function rankOf(ticket: Pick<Ticket, 'state' | 'priority'>, vip: boolean): number {
  const turn = ticket.state === 'open' ? 0 : 100;
  const group = ticket.priority === 'urgent' ? 0 : vip ? 10 : 20;
  const within = ticket.priority === 'urgent' ? (vip ? 0 : 1) : steps[ticket.priority];
  return turn + group + within;
}
