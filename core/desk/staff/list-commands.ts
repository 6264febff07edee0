import type { Language } from '../../config/desk.ts';
import { ticketLabel } from '../../domain/numbering.ts';
import { openStates } from '../../domain/rules.ts';
import type { Ticket } from '../../domain/ticket.ts';
import type { Text } from '../../language/content.ts';
import type { Turn } from '../turn.ts';
import { answer } from './answer.ts';
import { type Call, namedTicket } from './call.ts';
import { cardContent, historyOf, threadTitle } from './card.ts';
import { staffCommands } from './commands.ts';
import { memberOf } from './people.ts';
import { durationWords, joinLines, ticketWords, transcriptLine } from './words.ts';

/** Commands that only show. Each answers where it was given. */

const pageSize = 10;
/** Lines of the transcript under a ticket's card. */
const lastLines = 6;
const lastLineLength = 200;
/** Entries of a transcript that go into one message; long ones are split further by the channel. */
const entriesPerMessage = 100;

/** `/queue [PAGE]` and `/mine [PAGE]`: open tickets, best rank first. */
export async function queueCommand(turn: Turn, call: Call, options: { mine: boolean }): Promise<void> {
  const { language } = call.spot;
  const assignee = options.mine ? { assignee: call.staff.alias } : {};
  const total = await turn.countTickets({ ...assignee, states: openStates });
  if (total === 0) return answer(turn, call.spot, { id: options.mine ? 'staff-mine-empty' : 'staff-queue-empty' });
  const pages = Math.ceil(total / pageSize);
  const page = Math.min(pages, Math.max(1, pageOf(call)));
  const tickets = await turn.queue({ ...assignee, limit: pageSize, offset: (page - 1) * pageSize });
  const head = turn.say(language, options.mine ? 'staff-mine-head' : 'staff-queue-head', { total, page, pages });
  const more =
    page < pages ? [[turn.say(language, 'staff-queue-more', { command: call.event.name, page: page + 1 })]] : [];
  const lines: Text[] = [
    [{ text: head, style: 'bold' }],
    ...tickets.map((one) => queueLine(turn, language, one)),
    ...more,
  ];
  answer(turn, call.spot, { text: joinLines(lines) });
}

function pageOf(call: Call): number {
  const digits = /^\d{1,6}$/.exec((call.event.options?.page ?? call.event.args).normalize('NFKC').trim())?.[0];
  return digits === undefined ? 1 : Number(digits);
}

function queueLine(turn: Turn, language: Language, ticket: Ticket): Text {
  const waits =
    ticket.waitingSince === null
      ? turn.say(language, 'staff-queue-answered')
      : turn.say(language, 'staff-queue-waits', {
          duration: durationWords(turn, language, turn.now - ticket.waitingSince),
        });
  const assignee = ticket.assignee ?? turn.say(language, 'staff-unclaimed-word');
  return [`${ticketWords(turn, language, ticket)} · ${waits} · ${assignee}`];
}

/** `/ticket NUMBER`: the card and the last lines, and in which thread the rest is. */
export async function ticketCommand(turn: Turn, call: Call): Promise<void> {
  const found = await namedTicket(turn, call, { words: false });
  if ('problem' in found) return answer(turn, call.spot, found.problem);
  const { ticket } = found;
  const { language } = call.spot;
  const member = await memberOf(turn, ticket);
  const card = cardContent(turn, ticket, member, await historyOf(turn, ticket), language);
  const last = await turn.transcript(ticket.number, { limit: lastLines });
  const where = member
    ? turn.say(language, 'staff-ticket-thread', { title: threadTitle(turn, ticket, member) })
    : undefined;
  const lines: Text[] = [
    card.text ?? [],
    ...(ticket.thread !== null && where !== undefined ? [[where]] : []),
    ...(last.length > 0 ? [['']] : []),
    ...last.map((entry) => transcriptLine(turn, language, entry, lastLineLength)),
  ];
  answer(turn, call.spot, { ...card, text: joinLines(lines) });
}

/** `/transcript NUMBER`: every word of a ticket, oldest first. */
export async function transcriptCommand(turn: Turn, call: Call): Promise<void> {
  const found = await namedTicket(turn, call, { words: false });
  if ('problem' in found) return answer(turn, call.spot, found.problem);
  const { ticket } = found;
  const number = ticketLabel(ticket.number);
  const { language } = call.spot;
  const pages: Text[] = [];
  let before: string | undefined;
  for (;;) {
    const entries = await turn.transcript(ticket.number, {
      limit: entriesPerMessage,
      ...(before === undefined ? {} : { before }),
    });
    const oldest = entries[0];
    if (!oldest) break;
    pages.unshift(joinLines(entries.map((entry) => transcriptLine(turn, language, entry))));
    if (entries.length < entriesPerMessage) break;
    before = oldest.id;
  }
  if (pages.length === 0) return answer(turn, call.spot, { id: 'staff-transcript-empty', args: { number } });
  pages.forEach((text, index) => {
    const head = turn.say(language, 'staff-transcript-head', { number, page: index + 1, pages: pages.length });
    answer(turn, call.spot, { text: [{ text: head, style: 'bold' }, '\n', ...text] });
  });
}

export async function statsCommand(turn: Turn, call: Call): Promise<void> {
  const { language } = call.spot;
  const wait = await turn.usualWait();
  const counts = {
    waiting: await turn.countTickets({ states: ['open'] }),
    answered: await turn.countTickets({ states: ['answered'] }),
    unclaimed: await turn.countTickets({ states: openStates, assignee: null }),
    closed: await turn.countTickets({ states: ['closed'] }),
    response: wait === null ? turn.say(language, 'staff-stats-unknown') : durationWords(turn, language, wait),
  };
  answer(turn, call.spot, { id: 'staff-stats', args: counts });
}

export function staffListCommand(turn: Turn, call: Call): void {
  const { language } = call.spot;
  const lines = turn.policy.staff.map(
    (one): Text => [{ text: one.alias, style: 'bold' }, ` · ${turn.say(language, 'staff-role', { role: one.role })}`],
  );
  const head: Text = [{ text: turn.say(language, 'staff-list-head'), style: 'bold' }];
  answer(turn, call.spot, { text: joinLines([head, ...lines]) });
}

export function helpCommand(turn: Turn, call: Call): void {
  const { language } = call.spot;
  const lines = staffCommands.map((one): Text => [`/${one.name}`, ` – ${turn.say(language, one.description)}`]);
  const head: Text = [turn.say(language, 'staff-help-head'), '\n'];
  answer(turn, call.spot, { text: joinLines([head, ...lines]) });
}
