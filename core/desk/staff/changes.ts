import type { IssueType } from '../../config/desk.ts';
import type { Member } from '../../domain/member.ts';
import { ticketLabel } from '../../domain/numbering.ts';
import { rankOf } from '../../domain/priority.ts';
import { afterClosing } from '../../domain/rules.ts';
import type { Priority, Ticket } from '../../domain/ticket.ts';
import type { Content } from '../../language/content.ts';
import { choiceId } from '../choices.ts';
import type { Turn } from '../turn.ts';
import type { Line } from './answer.ts';
import { numbered } from './numbered.ts';
import { memberOf, type StaffMember, staffLanguage } from './people.ts';
import { refreshCard, retitle } from './relay.ts';
import { priorityMark, typeLabel } from './words.ts';

/**
 * What staff do to a ticket, whether by command or by button. Each says what it did in a line for staff; asked for
 * what already is, it changes nothing and says so.
 */
export interface Changed {
  readonly ticket: Ticket;
  readonly done: boolean;
  readonly line: Line;
}

function nothing(ticket: Ticket, id: string, args: Line['args'] = {}): Changed {
  return { ticket, done: false, line: { id, args: { number: ticketLabel(ticket.number), ...args } } };
}

async function changed(turn: Turn, ticket: Ticket, id: string, args: Line['args'] = {}): Promise<Changed> {
  await refreshCard(turn, ticket);
  return { ticket, done: true, line: { id, args: { number: ticketLabel(ticket.number), ...args } } };
}

export async function claim(turn: Turn, staff: StaffMember, ticket: Ticket): Promise<Changed> {
  if (ticket.state === 'closed') return nothing(ticket, 'staff-is-closed');
  if (ticket.assignee === staff.alias) return nothing(ticket, 'staff-claimed-already');
  if (ticket.assignee !== null) return nothing(ticket, 'staff-claimed-by-other', { alias: ticket.assignee });
  const now = turn.changeTicket(ticket, { assignee: staff.alias });
  return changed(turn, now, 'staff-claimed', { alias: staff.alias });
}

/** Gives a claimed ticket back. Somebody else's only by an admin. */
export async function unclaim(turn: Turn, staff: StaffMember, ticket: Ticket): Promise<Changed> {
  if (ticket.assignee === null) return nothing(ticket, 'staff-unclaimed-already');
  if (ticket.assignee !== staff.alias && staff.role !== 'admin') {
    return nothing(ticket, 'staff-claimed-by-other', { alias: ticket.assignee });
  }
  const now = turn.changeTicket(ticket, { assignee: null });
  return changed(turn, now, 'staff-unclaimed', { alias: staff.alias });
}

export async function assign(turn: Turn, staff: StaffMember, ticket: Ticket, to: StaffMember): Promise<Changed> {
  if (ticket.state === 'closed') return nothing(ticket, 'staff-is-closed');
  if (ticket.assignee === to.alias) return nothing(ticket, 'staff-assigned-already', { to: to.alias });
  const now = turn.changeTicket(ticket, { assignee: to.alias });
  return changed(turn, now, 'staff-assigned', { alias: staff.alias, to: to.alias });
}

/** Closes a ticket, tells the member and asks for a rating. */
export async function close(turn: Turn, staff: StaffMember, ticket: Ticket): Promise<Changed> {
  if (ticket.state === 'closed') return nothing(ticket, 'staff-closed-already');
  const member = await memberOf(turn, ticket);
  const now = turn.changeTicket(ticket, afterClosing(ticket, member ?? { vip: false }, turn.now));
  recordAct(turn, staff, now, 'staff-closed');
  if (member) {
    await tellMember(turn, member, now, closedContent(turn, member, now));
    retitle(turn, now, member);
  }
  return changed(turn, now, 'staff-closed', { alias: staff.alias });
}

export async function reopen(turn: Turn, staff: StaffMember, ticket: Ticket): Promise<Changed> {
  if (ticket.state !== 'closed') return nothing(ticket, 'staff-open-already');
  const member = await memberOf(turn, ticket);
  if (!member) return nothing(ticket, 'staff-reply-erased');
  const state = 'open';
  const now = turn.changeTicket(ticket, {
    state,
    closedAt: null,
    rank: rankOf({ state, priority: ticket.priority }, member.vip),
  });
  recordAct(turn, staff, now, 'staff-reopened');
  const number = ticketLabel(ticket.number);
  const add = choiceId({ side: 'member', do: 'ticket', what: 'add', ticket: ticket.number, anew: true });
  await tellMember(turn, member, now, {
    text: [turn.say(member.language, 'staff-to-member-reopened', { number })],
    choices: [[{ id: add, label: turn.say(member.language, 'staff-to-member-answer', { number }) }]],
  });
  retitle(turn, now, member);
  return changed(turn, now, 'staff-reopened', { alias: staff.alias });
}

export async function setPriority(
  turn: Turn,
  staff: StaffMember,
  ticket: Ticket,
  priority: Priority,
): Promise<Changed> {
  const word = turn.say(staffLanguage(turn.policy), 'staff-priority', { priority });
  if (ticket.priority === priority) return nothing(ticket, 'staff-priority-already', { priority: word });
  const member = await memberOf(turn, ticket);
  const rank = rankOf({ state: ticket.state, priority }, member?.vip ?? false);
  const now = turn.changeTicket(ticket, { priority, rank });
  if (member && now.state !== 'closed' && priorityMark(now) !== priorityMark(ticket)) retitle(turn, now, member);
  return changed(turn, now, 'staff-priority-set', { alias: staff.alias, priority: word });
}

export async function setType(turn: Turn, staff: StaffMember, ticket: Ticket, type: IssueType): Promise<Changed> {
  const word = typeLabel(turn.policy, type.id, staffLanguage(turn.policy));
  if (ticket.issueType === type.id) return nothing(ticket, 'staff-type-already', { type: word });
  const member = await memberOf(turn, ticket);
  const now = turn.changeTicket(ticket, { issueType: type.id });
  if (member) retitle(turn, now, member);
  return changed(turn, now, 'staff-type-set', { alias: staff.alias, type: word });
}

/** Bars the ticket's member, or lets them in again. */
export async function setBarred(turn: Turn, staff: StaffMember, ticket: Ticket, barred: boolean): Promise<Changed> {
  const member = await memberOf(turn, ticket);
  if (!member) return nothing(ticket, 'staff-reply-erased');
  if (member.barred === barred) return nothing(ticket, barred ? 'staff-barred-already' : 'staff-unbarred-already');
  turn.saveMember({ ...member, barred });
  return changed(turn, ticket, barred ? 'staff-barred' : 'staff-unbarred', { alias: staff.alias });
}

function recordAct(turn: Turn, staff: StaffMember, ticket: Ticket, id: string): void {
  const text = turn.say(staffLanguage(turn.policy), id, { number: ticketLabel(ticket.number), alias: staff.alias });
  turn.record({ ticket: ticket.number, author: 'system', authorName: staff.alias, content: { text: [text] } });
}

async function tellMember(turn: Turn, member: Member, ticket: Ticket, content: Content): Promise<void> {
  turn.emit(
    { kind: 'send', target: { to: 'member', member: member.id }, content: await numbered(turn, member, content) },
    { purpose: 'prompt', ticket: ticket.number },
  );
}

function closedContent(turn: Turn, member: Member, ticket: Ticket): Content {
  const { number } = ticket;
  const rate = [1, 2, 3, 4, 5].map((stars) => ({
    id: choiceId({ side: 'member', do: 'rate', ticket: number, stars }),
    label: `${stars} ⭐`,
  }));
  const again = {
    id: choiceId({ side: 'member', do: 'ticket', what: 'reopen', ticket: number, anew: true }),
    label: turn.say(member.language, 'staff-to-member-reopen'),
  };
  return {
    text: [
      turn.say(member.language, 'staff-to-member-closed', {
        number: ticketLabel(number),
        rated: String(ticket.rating !== null),
      }),
    ],
    choices: ticket.rating === null ? [rate, [again]] : [[again]],
  };
}
