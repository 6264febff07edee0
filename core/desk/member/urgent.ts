import { ticketLabel } from '../../domain/numbering.ts';
import { openStates } from '../../domain/rules.ts';
import type { Ticket } from '../../domain/ticket.ts';
import type { Choice } from '../../language/content.ts';
import { accountLines } from './accounts.ts';
import { keptWords } from './conversation.ts';
import { makeCurrent, openTicket, ticketChoices, write } from './join.ts';
import { backTo, button, hoursLine, titled } from './screen.ts';
import { fallbackType, localized, typeLabel, typeRows } from './talk.ts';
import { ask, say, show, tell, type Visit } from './visit.ts';

/** 紧急求助: what helps fastest first, then which emergency it is. Choosing opens the ticket at once. */
export function showUrgent(visit: Visit): void {
  const { urgent, issueTypes } = visit.turn.policy;
  const kept = keptWords(visit.conversation.flow);
  ask(visit, kept.length > 0 ? { at: 'asked', kept } : null);
  const opening = (label: string, issueType: string, style?: Choice['style']) =>
    button(visit, label, { side: 'member', do: 'type', flow: 'urgent', issueType }, style);
  const listed = issueTypes.filter((type) => type.urgent).map((type) => type.id);
  const other = fallbackType(visit);
  const choices =
    listed.length === 0
      ? [[opening('urgent-now', fallbackType(visit, 'security'), 'danger')]]
      : [...typeRows(visit, 'urgent', true), ...(listed.includes(other) ? [] : [[opening('urgent-other', other)]])];
  show(
    visit,
    titled(
      say(visit, 'menu-urgent'),
      [
        urgent.text ? localized(visit, urgent.text) : say(visit, 'urgent-first-aid'),
        accountLines(visit),
        say(visit, 'urgent-choose'),
      ],
      [...choices, [backTo(visit, 'support')]],
    ),
  );
}

/** Opens the urgent ticket, or goes on with the one that is open: one emergency at a time per member. */
export async function urgentChosen(visit: Visit, issueType: string): Promise<void> {
  const { turn, member } = visit;
  if (!turn.policy.issueTypes.some((type) => type.id === issueType)) return showUrgent(visit);
  const kept = keptWords(visit.conversation.flow);
  ask(visit, null);
  const open = await turn.ticketsOf(member.id, { states: openStates, limit: 50 });
  const running = open.find((ticket) => ticket.kind === 'urgent');
  if (running) {
    if (kept.length > 0) write(visit, running, kept);
    makeCurrent(visit, running);
    return tell(visit, said(visit, running, 'urgent-running'));
  }
  const subject = say(visit, 'urgent-subject', { type: typeLabel(visit, issueType) });
  const ticket = await openTicket(visit, { kind: 'urgent', issueType, first: kept, subject });
  tell(visit, said(visit, ticket, 'urgent-opened'));
}

function said(visit: Visit, ticket: Ticket, body: string) {
  const number = ticketLabel(ticket.number);
  return titled(
    say(visit, 'urgent-title', { number }),
    [say(visit, body, { number }), say(visit, 'never-asked'), hoursLine(visit)],
    [ticketChoices(visit, ticket, false)],
  );
}
