import { dateAndTime } from '../../domain/hours.ts';
import { ticketLabel } from '../../domain/numbering.ts';
import { afterClosing, afterMemberWrote, clip, mayReopen } from '../../domain/rules.ts';
import type { Ticket } from '../../domain/ticket.ts';
import type { TranscriptMessage } from '../../domain/transcript.ts';
import type { Choice } from '../../language/content.ts';
import type { ticketActions } from '../choices.ts';
import { noteToStaff, refreshCard, retitle } from '../staff/index.ts';
import { gist } from './attachments.ts';
import { keptWords } from './conversation.ts';
import { makeCurrent, ticketChoices, write } from './join.ts';
import { ownTicket, tellNoTicket } from './own-ticket.ts';
import { askForStars, starRow } from './rating.ts';
import { backTo, button, go, goAnew, hoursLine, labelled, rowsOf, titled, words } from './screen.ts';
import { typeLabel } from './talk.ts';
import { ask, say, show, tell, type Visit } from './visit.ts';

/** Tickets on one screen of the list. */
const perPage = 5;
/** Last words shown of a ticket, and how many entries are looked through for them. */
const lastWords = 5;
const lookedThrough = 20;
const longestLine = 200;

/** 我的工单: newest activity first. */
export async function showTickets(visit: Visit, page = 0): Promise<void> {
  const kept = keptWords(visit.conversation.flow);
  ask(visit, kept.length > 0 ? { at: 'asked', kept } : null);
  const found = await visit.turn.ticketsOf(visit.member.id, { limit: perPage + 1, offset: page * perPage });
  if (found.length === 0 && page > 0) return showTickets(visit);
  const tickets = found.slice(0, perPage);
  const turnTo = (label: string, to: number) => button(visit, label, { side: 'member', do: 'page', page: to });
  const pages = [
    ...(page > 0 ? [turnTo('button-previous', page - 1)] : []),
    ...(found.length > perPage ? [turnTo('button-next', page + 1)] : []),
  ];
  if (tickets.length === 0) {
    show(
      visit,
      titled(
        say(visit, 'menu-tickets'),
        [say(visit, 'tickets-none')],
        [[go(visit, 'talk', 'primary'), go(visit, 'form')], [backTo(visit, 'root')]],
      ),
    );
    return;
  }
  const choices = tickets.map((ticket) =>
    labelled(ticketLine(visit, ticket), { side: 'member', do: 'ticket', what: 'show', ticket: ticket.number }),
  );
  show(
    visit,
    titled(
      say(visit, 'menu-tickets'),
      [say(visit, 'tickets-body')],
      [...rowsOf(choices, 1), ...(pages.length > 0 ? [pages] : []), [backTo(visit, 'root')]],
    ),
  );
}

/** Something asked of one ticket. Someone else's is answered like one that does not exist. */
export async function ticketAsked(visit: Visit, what: (typeof ticketActions)[number], number: number): Promise<void> {
  const ticket = await ownTicket(visit, number);
  if (!ticket) {
    tellNoTicket(visit, number);
    return;
  }
  switch (what) {
    case 'show':
      return showTicket(visit, ticket);
    case 'add':
      return add(visit, ticket);
    case 'askclose':
      return askToClose(visit, ticket);
    case 'close':
      return close(visit, ticket);
    case 'reopen':
      return reopen(visit, ticket);
    case 'askrate':
      return askForStars(visit, ticket);
  }
}

async function showTicket(visit: Visit, ticket: Ticket): Promise<void> {
  const { turn } = visit;
  const entries = await turn.transcript(ticket.number, { limit: lookedThrough });
  const facts = [
    say(visit, 'ticket-state', { state: ticket.state }),
    say(visit, 'ticket-type', { type: typeLabel(visit, ticket.issueType) }),
    say(visit, 'ticket-opened', { when: dateAndTime(turn.policy.hours, ticket.openedAt) }),
    ticket.assignee === null
      ? say(visit, 'ticket-unassigned')
      : say(visit, 'ticket-assignee', { alias: ticket.assignee }),
    ...(ticket.rating === null ? [] : [say(visit, 'ticket-rating', { stars: ticket.rating })]),
  ];
  const lines = visible(entries).map((entry) => line(visit, entry));
  show(
    visit,
    titled(
      say(visit, 'ticket-title', { number: ticketLabel(ticket.number) }),
      [facts.join('\n'), lines.length > 0 ? [say(visit, 'ticket-last-words'), ...lines].join('\n') : null],
      ticketButtons(visit, ticket),
    ),
  );
}

/** What was said between member and staff, the latest version of each: notes stay inside. */
function visible(entries: readonly TranscriptMessage[]): TranscriptMessage[] {
  const replaced = new Set(entries.map((entry) => entry.edits));
  return entries
    .filter((entry) => (entry.author === 'member' || entry.author === 'staff') && !replaced.has(entry.id))
    .slice(-lastWords);
}

function line(visit: Visit, entry: TranscriptMessage): string {
  const who = entry.author === 'member' ? say(visit, 'ticket-you') : entry.authorName;
  return say(visit, 'ticket-line', { who, words: clip(gist(visit, entry.content).replace(/\s+/gu, ' '), longestLine) });
}

function ticketButtons(visit: Visit, ticket: Ticket): Choice[][] {
  const about = (label: string, what: (typeof ticketActions)[number], style?: Choice['style']) =>
    button(visit, label, { side: 'member', do: 'ticket', what, ticket: ticket.number }, style);
  const back = button(visit, 'button-back', { side: 'member', do: 'page', page: 0 });
  if (ticket.state !== 'closed') {
    return [[about('button-add', 'add', 'primary')], [about('button-close', 'askclose'), back]];
  }
  const again = mayReopen(ticket, visit.turn.now) ? about('button-reopen', 'reopen') : go(visit, 'talk');
  return [[again, about('button-rate', 'askrate')], [back]];
}

async function add(visit: Visit, ticket: Ticket): Promise<void> {
  const kept = keptWords(visit.conversation.flow);
  ask(visit, null);
  const number = ticketLabel(ticket.number);
  if (ticket.state === 'closed') {
    const again = button(visit, 'button-reopen', {
      side: 'member',
      do: 'ticket',
      what: 'reopen',
      ticket: ticket.number,
    });
    const choices = mayReopen(ticket, visit.turn.now) ? [again, go(visit, 'talk')] : [go(visit, 'talk')];
    tell(visit, words([say(visit, 'add-closed', { number })], [choices]));
    return;
  }
  if (kept.length > 0) write(visit, ticket, kept);
  makeCurrent(visit, ticket);
  tell(
    visit,
    words(
      [say(visit, kept.length > 0 ? 'joined' : 'add-now', { number }), hoursLine(visit)],
      [ticketChoices(visit, ticket, false)],
    ),
  );
}

async function askToClose(visit: Visit, ticket: Ticket): Promise<void> {
  if (ticket.state === 'closed') return showTicket(visit, ticket);
  const about = (label: string, what: 'close' | 'show', style?: Choice['style']) =>
    button(visit, label, { side: 'member', do: 'ticket', what, ticket: ticket.number }, style);
  show(
    visit,
    words(
      [say(visit, 'close-ask', { number: ticketLabel(ticket.number) })],
      [[about('button-close-yes', 'close', 'danger'), about('button-close-no', 'show')]],
    ),
  );
}

async function close(visit: Visit, ticket: Ticket): Promise<void> {
  const { turn, member } = visit;
  if (ticket.state === 'closed') return showTicket(visit, ticket);
  ask(visit, null);
  const number = ticketLabel(ticket.number);
  const closed = turn.changeTicket(ticket, afterClosing(ticket, member, turn.now));
  await tellStaff(visit, closed, 'note-closed-by-member');
  show(visit, words([say(visit, 'closed', { number })], [starRow(ticket.number), [goAnew(visit, 'root')]]));
}

async function reopen(visit: Visit, ticket: Ticket): Promise<void> {
  const { turn, member } = visit;
  const number = ticketLabel(ticket.number);
  if (ticket.state !== 'closed') return add(visit, ticket);
  if (!mayReopen(ticket, turn.now)) {
    tell(visit, words([say(visit, 'reopen-too-late', { number })], [[goAnew(visit, 'talk'), goAnew(visit, 'root')]]));
    return;
  }
  const kept = keptWords(visit.conversation.flow);
  ask(visit, null);
  const open = turn.changeTicket(ticket, afterMemberWrote(ticket, member, turn.now));
  await tellStaff(visit, open, 'note-reopened-by-member');
  if (kept.length > 0) write(visit, open, kept);
  makeCurrent(visit, open);
  const body = kept.length > 0 ? 'reopened-with-words' : 'reopened';
  tell(visit, words([say(visit, body, { number }), hoursLine(visit)], [ticketChoices(visit, open, false)]));
}

/** What the member did shows in the ticket's thread, on its card and in its name, and stays in the transcript. */
async function tellStaff(visit: Visit, ticket: Ticket, note: string): Promise<void> {
  const { turn, member } = visit;
  const text = turn.say(turn.policy.brand.languages[0], note);
  turn.record({ ticket: ticket.number, author: 'system', authorName: member.name, content: { text: [text] } });
  noteToStaff(turn, ticket, note);
  retitle(turn, ticket, member);
  await refreshCard(turn, ticket);
}

function ticketLine(visit: Visit, ticket: Ticket): string {
  return say(visit, 'ticket-list-line', {
    number: ticketLabel(ticket.number),
    state: ticket.state,
    type: typeLabel(visit, ticket.issueType),
  });
}
