import { isOpen, nextOpening } from '../../domain/hours.ts';
import { ticketLabel } from '../../domain/numbering.ts';
import { rankOf } from '../../domain/priority.ts';
import { afterMemberWrote, firstPriority, openStates, subjectOf } from '../../domain/rules.ts';
import type { Ticket, TicketKind } from '../../domain/ticket.ts';
import { type Choice, plain } from '../../language/content.ts';
import { openTicketThread, relayToStaff } from '../staff/index.ts';
import { attachmentNames } from './attachments.ts';
import type { Kept } from './conversation.ts';
import { button, goAnew, hoursLine, words } from './screen.ts';
import { say, tell, type Visit } from './visit.ts';

/** After this long (milliseconds) someone with several tickets is told again which one their words join. */
const forgottenAfterMs = 12 * 3_600_000;

/** Opens a ticket with its first words and makes it the one that further words join. */
export async function openTicket(
  visit: Visit,
  matter: { kind: TicketKind; issueType: string; first: readonly Kept[]; subject?: string; facts?: Ticket['facts'] },
): Promise<Ticket> {
  const { turn, member } = visit;
  const { kind, issueType, first } = matter;
  const priority = firstPriority(turn.policy, kind, issueType);
  const contents = first.map((each) => each.content);
  const ticket = await turn.openTicket({
    memberId: member.id,
    kind,
    issueType,
    priority,
    rank: rankOf({ state: 'open', priority }, member.vip),
    language: member.language,
    subject:
      matter.subject ??
      subjectOf(contents) ??
      attachmentNames(
        visit,
        contents.flatMap((content) => content.attachments ?? []),
      ),
    facts: matter.facts ?? {},
  });
  await openTicketThread(turn, ticket, member);
  for (const each of first) relay(visit, ticket, each);
  makeCurrent(visit, ticket);
  return ticket;
}

/**
 * Words of the member join a ticket that is not closed: kept in its transcript, shown to staff. `answers`: the message
 * of the ticket's thread that they are an answer to.
 */
export function write(visit: Visit, ticket: Ticket, said: readonly Kept[], answers?: string): Ticket {
  const { turn, member } = visit;
  const waiting = turn.changeTicket(ticket, afterMemberWrote(ticket, member, turn.now));
  const last = said.length - 1;
  for (const [at, each] of said.entries()) {
    relay(visit, waiting, each, answers, ticket.state === 'answered' && at === last);
  }
  return waiting;
}

/** `anew`: staff had answered; where the platform counts, they learn how often they can again. */
function relay(visit: Visit, ticket: Ticket, said: Kept, answers?: string, anew = false): void {
  const { turn, member } = visit;
  const allowance = anew ? turn.freshAllowance(member.channel, visit.conversation.contact) : null;
  const { content, source, ...origin } = said;
  const message = turn.record({
    ticket: ticket.number,
    author: 'member',
    authorName: member.name,
    content,
    ...(source === null ? {} : { source }),
  });
  relayToStaff(turn, ticket, member, {
    content,
    message,
    ...origin,
    ...(answers === undefined ? {} : { answers }),
    ...(allowance ? { allowance } : {}),
  });
}

/** From now on plain text joins this ticket, and they were told so. */
export function makeCurrent(visit: Visit, ticket: Ticket): void {
  const { hours } = visit.turn.policy;
  visit.member = { ...visit.member, currentTicket: ticket.number };
  visit.conversation.joined = ticket.number;
  visit.invited = true;
  if (!isOpen(hours, visit.turn.now)) {
    visit.conversation.knowsClosedUntil = nextOpening(hours, visit.turn.now) ?? Number.MAX_SAFE_INTEGER;
  }
}

/** The open ticket that plain text joins: the current one, or else the one last used. */
export async function currentTicket(visit: Visit): Promise<Ticket | undefined> {
  const { turn, member } = visit;
  if (member.currentTicket === null) return undefined;
  const current = await turn.ticket(member.currentTicket);
  if (current && current.memberId === member.id && current.state !== 'closed') return current;
  const [latest] = await turn.ticketsOf(member.id, { states: openStates, limit: 1 });
  return latest;
}

/**
 * A light word after a message joined a ticket, only when it says something new: which ticket it was, where that may
 * not be clear, or that staff are out. Otherwise the message stands for itself.
 */
export async function acknowledge(visit: Visit, ticket: Ticket): Promise<void> {
  const { turn, member, conversation, lastSeenAt } = visit;
  const out = conversation.knowsClosedUntil <= turn.now && !isOpen(turn.policy.hours, turn.now);
  const joined = conversation.joined !== ticket.number;
  const back = lastSeenAt !== null && turn.now - lastSeenAt > forgottenAfterMs;
  if (!out && !joined && !back) return;
  const several = (await turn.ticketsOf(member.id, { states: openStates, limit: 2 })).length > 1;
  makeCurrent(visit, ticket);
  if (!out && !joined && !several) return;
  tell(
    visit,
    words(
      [say(visit, 'joined', { number: ticketLabel(ticket.number) }), out ? hoursLine(visit) : null],
      [ticketChoices(visit, ticket, several)],
    ),
  );
}

/** Under a word about a ticket: the ticket, the others if there are any, the menu. */
export function ticketChoices(visit: Visit, ticket: Ticket, several: boolean): Choice[] {
  return [
    button(visit, 'button-this-ticket', {
      side: 'member',
      do: 'ticket',
      what: 'show',
      ticket: ticket.number,
      anew: true,
    }),
    several
      ? button(visit, 'button-switch', { side: 'member', do: 'go', to: 'tickets', anew: true })
      : goAnew(visit, 'root'),
  ];
}

/** A message with nothing in it that staff could read. */
export function isEmpty(said: Kept): boolean {
  return plain(said.content.text).trim() === '' && (said.content.attachments ?? []).length === 0;
}
