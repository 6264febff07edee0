import type { Member } from '../../domain/member.ts';
import { ticketLabel } from '../../domain/numbering.ts';
import { rankOf } from '../../domain/priority.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { sourceOf } from '../../domain/transcript.ts';
import { type Choice, type Content, plain, type Text } from '../../language/content.ts';
import type { CommandEvent, MessageEvent } from '../../language/event.ts';
import type { Report } from '../../language/outcome.ts';
import { choiceId } from '../choices.ts';
import type { Turn } from '../turn.ts';
import { addressOf, isThreadOf, type Line } from './answer.ts';
import { fateTag, ownThread } from './fate.ts';
import { numbered } from './numbered.ts';
import { memberOf, type StaffMember, staffLanguage } from './people.ts';
import { noteToStaff, refreshCard, retitle } from './relay.ts';

/** What became of the wish to reply; `line` is for the staff member, where there is something to say. */
export interface Replied {
  readonly ticket: Ticket;
  readonly sent: boolean;
  readonly line?: Line;
}

/** Whether there is anything in it that a member could be sent. */
export function hasWords(content: Content): boolean {
  return plain(content.text).trim() !== '' || (content.attachments ?? []).length > 0;
}

/** A reply as the member sees it: the alias and the ticket's number above the words, never a platform's name. */
export function replyContent(alias: string, ticket: Ticket, content: Content): Content {
  const words = content.text ?? [];
  const head: Text = [{ text: alias, style: 'bold' }, ` · ${ticketLabel(ticket.number)}`];
  return {
    text: plain(words).trim() === '' ? head : [...head, '\n', ...words],
    ...(content.attachments && content.attachments.length > 0 ? { attachments: content.attachments } : {}),
  };
}

/**
 * Sends a staff member's words to the ticket's member and moves the ticket along: answered, no longer waiting, claimed
 * by its first replier, reopened when it was closed. The fate of the words is told at the message they came from.
 */
export async function replyToMember(
  turn: Turn,
  staff: StaffMember,
  ticket: Ticket,
  event: MessageEvent | CommandEvent,
  content: Content,
): Promise<Replied> {
  const member = await memberOf(turn, ticket);
  if (!member) return { ticket, sent: false, line: { id: 'staff-reply-erased' } };
  const from = addressOf(event);
  const here = isThreadOf(turn, ticket, from);
  const source = event.message === undefined ? undefined : sourceOf(event.channel, event.chat.id, event.message);
  const entry = turn.record({
    ticket: ticket.number,
    author: 'staff',
    authorName: staff.alias,
    content,
    ...(source === undefined ? {} : { source }),
  });
  const choices = switchChoices(turn, ticket, member);
  const words = replyContent(staff.alias, ticket, content);
  turn.emit(
    {
      kind: 'send',
      target: { to: 'member', member: member.id },
      content: await numbered(turn, member, choices ? { ...words, choices } : words),
    },
    {
      purpose: 'reply',
      ticket: ticket.number,
      message: entry,
      tag: fateTag('reply', here ? ownThread : from.thread),
      report: reportTo(event),
    },
  );
  if (!here || !isSeen(event)) copyToThread(turn, staff, ticket, 'staff-copy-reply', content);
  if (member.currentTicket === null) turn.saveMember({ ...member, currentTicket: ticket.number });
  return { ticket: await answered(turn, staff, ticket, member), sent: true };
}

/** Whether others in the place can read the event itself: a command that is no message leaves nothing to read. */
export function isSeen(event: MessageEvent | CommandEvent): boolean {
  return event.message !== undefined;
}

/** The fate of the words is told at the message they came from; a command that is no message is answered with it. */
export function reportTo(event: MessageEvent | CommandEvent): Report {
  return {
    channel: event.channel,
    chat: event.chat.id,
    ...(event.message === undefined ? {} : { message: event.message }),
    ...(event.answer === undefined ? {} : { answer: event.answer }),
  };
}

async function answered(turn: Turn, staff: StaffMember, ticket: Ticket, member: Member): Promise<Ticket> {
  const wasClosed = ticket.state === 'closed';
  const claims = ticket.assignee === null;
  const changed = turn.changeTicket(ticket, {
    state: 'answered',
    waitingSince: null,
    closedAt: null,
    rank: rankOf({ state: 'answered', priority: ticket.priority }, member.vip),
    firstResponseAt: ticket.firstResponseAt ?? turn.now,
    assignee: ticket.assignee ?? staff.alias,
  });
  if (wasClosed) {
    noteToStaff(turn, changed, 'staff-note-reopened-by-reply', { alias: staff.alias });
    retitle(turn, changed, member);
  }
  if (wasClosed || claims) await refreshCard(turn, changed);
  return changed;
}

/** When the member's plain text would join another ticket, a button under the reply lets them answer this one. */
function switchChoices(turn: Turn, ticket: Ticket, member: Member): readonly (readonly Choice[])[] | undefined {
  if (member.currentTicket === null || member.currentTicket === ticket.number) return undefined;
  const label = turn.say(member.language, 'staff-to-member-answer', { number: ticketLabel(ticket.number) });
  return [[{ id: choiceId({ side: 'member', do: 'ticket', what: 'add', ticket: ticket.number, anew: true }), label }]];
}

/** Shows what was said elsewhere in the ticket's thread, so that the thread tells the whole story. */
export function copyToThread(
  turn: Turn,
  staff: StaffMember,
  ticket: Ticket,
  headId: 'staff-copy-reply' | 'staff-copy-note' | 'staff-copy-edit',
  content: Content,
): void {
  const head = turn.say(staffLanguage(turn.policy), headId, { alias: staff.alias });
  const words = content.text ?? [];
  turn.emit(
    {
      kind: 'send',
      target: { to: 'ticket', ticket: ticket.number },
      content: {
        text: [{ text: head, style: 'bold' }, ...(words.length > 0 ? ['\n', ...words] : [])],
        ...(content.attachments && content.attachments.length > 0 ? { attachments: content.attachments } : {}),
      },
    },
    { purpose: 'prompt', ticket: ticket.number },
  );
}
