import { foldAlias, type IssueType, staffByAlias } from '../../config/desk.ts';
import { ticketLabel } from '../../domain/numbering.ts';
import type { Priority, Ticket } from '../../domain/ticket.ts';
import { sourceOf } from '../../domain/transcript.ts';
import type { Content } from '../../language/content.ts';
import type { CommandEvent } from '../../language/event.ts';
import type { Turn } from '../turn.ts';
import { addressOf, answer, isThreadOf, type Line } from './answer.ts';
import { type Call, namedTicket } from './call.ts';
import { assign, type Changed, close, setPriority, setType } from './changes.ts';
import { noteToStaff } from './relay.ts';
import { copyToThread, hasWords, isSeen, replyToMember } from './reply.ts';
import { typeLabel } from './words.ts';

/** Commands that speak in a ticket or change one. Each answers where it was given. */

export async function replyCommand(turn: Turn, call: Call): Promise<void> {
  const found = await namedTicket(turn, call, { words: true });
  if ('problem' in found) return answer(turn, call.spot, found.problem);
  const content = contentOf(call.event, found.rest);
  if (!hasWords(content)) return answer(turn, call.spot, { id: 'staff-reply-empty' });
  const replied = await replyToMember(turn, call.staff, found.ticket, call.event, content);
  if (replied.line) return answer(turn, call.spot, replied.line);
  if (call.event.redacted?.length) answer(turn, call.spot, { id: 'staff-reply-redacted' });
}

export async function noteCommand(turn: Turn, call: Call): Promise<void> {
  const found = await namedTicket(turn, call, { words: true });
  if ('problem' in found) return answer(turn, call.spot, found.problem);
  const { event, staff } = call;
  const content = contentOf(event, found.rest);
  if (!hasWords(content)) return answer(turn, call.spot, { id: 'staff-usage-note' });
  turn.record({
    ticket: found.ticket.number,
    author: 'note',
    authorName: staff.alias,
    content,
    ...(event.message === undefined ? {} : { source: sourceOf(event.channel, event.chat.id, event.message) }),
  });
  if (!isThreadOf(turn, found.ticket, addressOf(event)) || !isSeen(event)) {
    copyToThread(turn, staff, found.ticket, 'staff-copy-note', content);
  }
  answer(turn, call.spot, { id: 'staff-noted', args: { number: ticketLabel(found.ticket.number) } });
}

/** `/claim`, `/unclaim`, `/reopen`, `/block`, `/unblock`: a ticket and nothing else. */
export async function changeCommand(
  turn: Turn,
  call: Call,
  change: (ticket: Ticket) => Promise<Changed>,
): Promise<void> {
  const found = await namedTicket(turn, call, { words: false });
  if ('problem' in found) return answer(turn, call.spot, found.problem);
  announce(turn, call, await change(found.ticket));
}

/** `/close [NUMBER] [closing words]`: the words go to the member as a reply, before they are told that it is closed. */
export async function closeCommand(turn: Turn, call: Call): Promise<void> {
  const found = await namedTicket(turn, call, { words: true });
  if ('problem' in found) return answer(turn, call.spot, found.problem);
  const content = contentOf(call.event, found.rest);
  if (found.ticket.state === 'closed' || !hasWords(content)) {
    return announce(turn, call, await close(turn, call.staff, found.ticket));
  }
  const replied = await replyToMember(turn, call.staff, found.ticket, call.event, content);
  if (replied.line) answer(turn, call.spot, replied.line);
  announce(turn, call, await close(turn, call.staff, replied.ticket));
}

export async function assignCommand(turn: Turn, call: Call): Promise<void> {
  const found = await namedTicket(turn, call, { words: false });
  if ('problem' in found) return answer(turn, call.spot, found.problem);
  if (found.rest === '') return answer(turn, call.spot, { id: 'staff-usage-assign' });
  const to = staffByAlias(turn.policy, found.rest);
  if (!to) return answer(turn, call.spot, { id: 'staff-alias-unknown', args: { alias: found.rest } });
  announce(turn, call, await assign(turn, call.staff, found.ticket, to));
}

export async function priorityCommand(turn: Turn, call: Call): Promise<void> {
  const found = await namedTicket(turn, call, { words: false });
  if ('problem' in found) return answer(turn, call.spot, found.problem);
  const priority = priorityOf(found.rest);
  if (!priority) return answer(turn, call.spot, { id: 'staff-usage-priority' });
  announce(turn, call, await setPriority(turn, call.staff, found.ticket, priority));
}

export async function typeCommand(turn: Turn, call: Call): Promise<void> {
  const found = await namedTicket(turn, call, { words: false });
  if ('problem' in found) return answer(turn, call.spot, found.problem);
  const type = typeOf(turn.policy.issueTypes, found.rest);
  if (type) return announce(turn, call, await setType(turn, call.staff, found.ticket, type));
  const { language } = call.spot;
  const types = turn.policy.issueTypes.map((one) => `${one.id} (${typeLabel(turn.policy, one.id, language)})`);
  answer(turn, call.spot, { id: 'staff-type-unknown', args: { types: types.join(', ') } });
}

/** Says what was done: in the ticket's thread for everybody, and where the command was given. */
function announce(turn: Turn, call: Call, changed: Changed): void {
  answer(turn, call.spot, changed.line);
  if (!changed.done) return;
  if (!isThreadOf(turn, changed.ticket, call.spot.address) || !isSeen(call.event)) {
    tell(turn, changed.ticket, changed.line);
  }
}

export function tell(turn: Turn, ticket: Ticket, line: Line): void {
  noteToStaff(turn, ticket, line.id, line.args);
}

function contentOf(event: CommandEvent, words: string): Content {
  return {
    ...(words === '' ? {} : { text: [words] }),
    ...(event.attachments && event.attachments.length > 0 ? { attachments: event.attachments } : {}),
  };
}

const priorityWords: Readonly<Record<Priority, readonly string[]>> = {
  low: ['low', '低'],
  normal: ['normal', '普通', '中'],
  high: ['high', '高'],
  urgent: ['urgent', '紧急', '急'],
};

/** A priority as staff write it, in either language. */
function priorityOf(words: string): Priority | undefined {
  const folded = foldAlias(words);
  const match = Object.entries(priorityWords).find(([, names]) => names.includes(folded));
  return match?.[0] as Priority | undefined;
}

function typeOf(types: readonly IssueType[], words: string): IssueType | undefined {
  const folded = foldAlias(words);
  return types.find((type) => [type.id, ...Object.values(type.label)].some((name) => foldAlias(name) === folded));
}
