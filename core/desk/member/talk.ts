import type { Localized } from '../../config/desk.ts';
import { ticketLabel } from '../../domain/numbering.ts';
import { openStates } from '../../domain/rules.ts';
import type { Ticket } from '../../domain/ticket.ts';
import type { Choice } from '../../language/content.ts';
import type { TypedFlow } from '../choices.ts';
import { noteToStaff } from '../staff/index.ts';
import { type Kept, keptWords } from './conversation.ts';
import { currentTicket, makeCurrent, openTicket, ticketChoices, write } from './join.ts';
import { backTo, button, cancel, go, hoursLine, labelled, rowsOf, titled, waitLine, words } from './screen.ts';
import { ask, say, show, tell, type Visit } from './visit.ts';

/** How many open tickets are offered to go on with. */
const offered = 5;
/** Messages that wait for a type to be chosen. */
const mostKept = 10;

/** 在线客服: go on with what is open, or say what a new matter is about. */
export async function showTalk(visit: Visit): Promise<void> {
  const { turn, member } = visit;
  const open = await turn.ticketsOf(member.id, { states: openStates, limit: offered });
  if (open.length > 0) return offerToContinue(visit, open);
  return chooseType(visit, keptWords(visit.conversation.flow), false);
}

/** "Open another": only as many at once as the desk allows. */
export async function showAnother(visit: Visit): Promise<void> {
  if (await atLimit(visit)) return tellLimit(visit);
  return chooseType(visit, keptWords(visit.conversation.flow), false);
}

/** 转人工 from anywhere: a person, by the shortest way there is. */
export async function reachPerson(visit: Visit, said: readonly Kept[]): Promise<void> {
  const open = await currentTicket(visit);
  const kept = [...keptWords(visit.conversation.flow), ...said];
  if (!open) return chooseType(visit, kept, true);
  ask(visit, null);
  const number = ticketLabel(open.number);
  if (kept.length > 0) write(visit, open, kept);
  else if (open.state === 'answered') {
    noteToStaff(visit.turn, write(visit, open, []), 'note-asked-for-person');
  }
  makeCurrent(visit, open);
  tell(visit, words([say(visit, 'person-joined', { number }), hoursLine(visit)], [ticketChoices(visit, open, false)]));
}

function offerToContinue(visit: Visit, open: readonly Ticket[]): void {
  const kept = keptWords(visit.conversation.flow);
  ask(visit, kept.length > 0 ? { at: 'asked', kept } : null);
  const tickets = open.map((ticket) =>
    labelled(
      say(visit, 'button-continue', { number: ticketLabel(ticket.number), type: typeLabel(visit, ticket.issueType) }),
      {
        side: 'member',
        do: 'ticket',
        what: 'add',
        ticket: ticket.number,
      },
    ),
  );
  show(
    visit,
    titled(
      say(visit, 'menu-talk'),
      [say(visit, 'talk-continue', { count: open.length }), hoursLine(visit)],
      [
        ...rowsOf(tickets, 1),
        [button(visit, 'button-another', { side: 'member', do: 'another' })],
        [backTo(visit, 'support')],
      ],
    ),
  );
}

async function chooseType(visit: Visit, kept: Kept[], person: boolean): Promise<void> {
  ask(visit, { at: 'choosing', kept, person });
  const straight = button(visit, 'button-straight', {
    side: 'member',
    do: 'type',
    flow: 'talk',
    issueType: fallbackType(visit),
  });
  show(
    visit,
    titled(
      say(visit, 'menu-talk'),
      [
        kept.length > 0 ? say(visit, 'talk-kept') : null,
        say(visit, 'talk-choose'),
        hoursLine(visit),
        await waitLine(visit),
      ],
      [...(person ? [[straight]] : []), ...typeRows(visit, 'talk'), [backTo(visit, 'support')]],
    ),
  );
}

/**
 * They wrote instead of choosing: nothing of it is lost, and the question stands. Who writes on and on gets the ticket
 * without choosing.
 */
export async function heardWhileChoosing(visit: Visit, said: Kept): Promise<void> {
  const { flow } = visit.conversation;
  const person = flow?.at === 'choosing' && flow.person;
  const kept = [...keptWords(flow), said];
  if (kept.length >= mostKept) return openTalk(visit, fallbackType(visit), kept);
  await chooseType(visit, kept, person);
}

export async function typeChosen(visit: Visit, issueType: string): Promise<void> {
  const kept = keptWords(visit.conversation.flow);
  if (!visit.turn.policy.issueTypes.some((type) => type.id === issueType)) return chooseType(visit, kept, false);
  if (kept.length > 0) return openTalk(visit, issueType, kept);
  ask(visit, { at: 'talk', issueType });
  show(
    visit,
    titled(
      typeLabel(visit, issueType),
      [say(visit, 'talk-ask'), say(visit, 'never-asked'), hoursLine(visit), await waitLine(visit)],
      [[button(visit, 'button-other-type', { side: 'member', do: 'another' }), cancel(visit)]],
    ),
  );
}

/** The first words open the ticket. */
export async function openTalk(visit: Visit, issueType: string, first: readonly Kept[]): Promise<void> {
  if (await atLimit(visit)) {
    ask(visit, { at: 'asked', kept: [...first] });
    return tellLimit(visit);
  }
  ask(visit, null);
  const ticket = await openTicket(visit, { kind: 'talk', issueType, first });
  tell(visit, await opened(visit, ticket, 'opened-body'));
}

/** "Your ticket is #1001", and how to go on. */
export async function opened(visit: Visit, ticket: Ticket, body: string) {
  const number = ticketLabel(ticket.number);
  return titled(
    say(visit, 'opened-title', { number }),
    [say(visit, body, { number }), hoursLine(visit), await waitLine(visit)],
    [ticketChoices(visit, ticket, false)],
  );
}

export async function atLimit(visit: Visit): Promise<boolean> {
  const { turn, member } = visit;
  const open = await turn.countTickets({ member: member.id, states: openStates });
  return open >= turn.policy.limits.openTicketsPerMember;
}

export function tellLimit(visit: Visit): void {
  const count = visit.turn.policy.limits.openTicketsPerMember;
  show(
    visit,
    words(
      [say(visit, 'limit-reached', { count })],
      [[go(visit, 'tickets'), go(visit, 'urgent')], [backTo(visit, 'root')]],
    ),
  );
}

/** Issue types to choose from, two in a row. */
export function typeRows(visit: Visit, flow: TypedFlow, urgentOnly = false): Choice[][] {
  const { issueTypes } = visit.turn.policy;
  const types = urgentOnly ? issueTypes.filter((type) => type.urgent) : issueTypes;
  const choices = types.map((type) =>
    labelled(localized(visit, type.label), { side: 'member', do: 'type', flow, issueType: type.id }),
  );
  return rowsOf(choices, 2);
}

export function typeLabel(visit: Visit, issueType: string): string {
  const type = visit.turn.policy.issueTypes.find((one) => one.id === issueType);
  return type ? localized(visit, type.label) : issueType;
}

/** The issue type for what was not chosen: `other` where there is one, else the last. */
export function fallbackType(visit: Visit, ...wanted: string[]): string {
  const ids = visit.turn.policy.issueTypes.map((type) => type.id);
  return [...wanted, 'other'].find((id) => ids.includes(id)) ?? ids.at(-1) ?? 'other';
}

export function localized(visit: Visit, text: Localized): string {
  return text[visit.member.language];
}
