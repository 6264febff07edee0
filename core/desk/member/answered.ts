import { openStates } from '../../domain/rules.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { sourceOf } from '../../domain/transcript.ts';
import type { MessageEvent } from '../../language/event.ts';
import { ownTicket } from './own-ticket.ts';
import type { Visit } from './visit.ts';

/** How many of staff's latest messages in a ticket an answer is looked for among, and in how many other tickets. */
const lookedBack = 20;
const otherTickets = 5;

/** The ticket that words join, and the message of its thread that they answer, where that is known. */
export interface Answered {
  readonly ticket: Ticket;
  readonly message?: string;
}

/**
 * What a message that answers another one belongs to: whoever answers something said in another of their open tickets
 * means that one. `current`: the ticket that plain words join, which is also what an answer to anything else joins.
 */
export async function answered(
  visit: Visit,
  current: Ticket,
  { channel, chat, replyTo }: MessageEvent,
): Promise<Answered> {
  if (replyTo === undefined) return { ticket: current };
  const own = await visit.turn.messageBySource(sourceOf(channel, chat.id, replyTo));
  if (!own) return (await toStaff(visit, current, replyTo)) ?? { ticket: current };
  const ticket = own.ticket === current.number ? current : await ownTicket(visit, own.ticket);
  if (!ticket || ticket.state === 'closed') return { ticket: current };
  return found(ticket, await shownAs(visit, own.id));
}

function found(ticket: Ticket, message: string | undefined): Answered {
  return message === undefined ? { ticket } : { ticket, message };
}

/** The message of the ticket's thread that shows a transcript entry. */
export async function shownAs(visit: Visit, entry: string): Promise<string | undefined> {
  const relays = (await visit.turn.deliveriesOf(entry)).filter((each) => each.purpose === 'relay');
  return relays.at(-1)?.made[0];
}

/** The ticket in which staff's message reached the member as `received`. */
async function toStaff(visit: Visit, current: Ticket, received: string): Promise<Answered | undefined> {
  const here = await staffSaid(visit, current, received);
  if (here) return here;
  const open = await visit.turn.ticketsOf(visit.member.id, { states: openStates, limit: otherTickets });
  for (const ticket of open) {
    const there = ticket.number === current.number ? undefined : await staffSaid(visit, ticket, received);
    if (there) return there;
  }
  return undefined;
}

async function staffSaid({ turn }: Visit, ticket: Ticket, received: string): Promise<Answered | undefined> {
  const inDesk = sourceOf(turn.policy.desk.channel, turn.deskChat(), '');
  const entries = await turn.transcript(ticket.number, { limit: lookedBack });
  for (const { id, author, source } of entries.toReversed()) {
    if (author !== 'staff') continue;
    const deliveries = await turn.deliveriesOf(id);
    if (!deliveries.some(({ effect, made }) => effect.target.to === 'member' && made.includes(received))) continue;
    // What was said from elsewhere is only copied to the thread.
    return found(ticket, source?.startsWith(inDesk) ? source.slice(inDesk.length) : undefined);
  }
  return undefined;
}
