import type { Allowance } from '../../channel.ts';
import type { Member } from '../../domain/member.ts';
import { ticketLabel } from '../../domain/numbering.ts';
import type { Ticket } from '../../domain/ticket.ts';
import type { Args } from '../../i18n/texts.ts';
import type { Content, Span } from '../../language/content.ts';
import type { ForwardOrigin, SecretKind } from '../../language/event.ts';
import { choiceId } from '../choices.ts';
import type { Turn } from '../turn.ts';
import { allowanceWords, cardContent, historyOf, threadLabels, threadTitle } from './card.ts';
import { memberOf, staffLanguage } from './people.ts';
import { nameLine, typeLabel } from './words.ts';

/** What is relayed of a member's message. */
export interface Relayed {
  readonly content: Content;
  /** The transcript entry it is. */
  readonly message?: string;
  /** The words are the new version of earlier ones. `replyTo`: the message of the thread that shows those. */
  readonly edited?: { readonly oldText: string; readonly replyTo?: string };
  /** The message of the thread that they answer. */
  readonly answers?: string;
  readonly redacted?: readonly SecretKind[];
  readonly forward?: ForwardOrigin;
  /** Said under the words: how long and how often they can be answered. */
  readonly allowance?: Allowance;
}

/** Opens the thread that shows a ticket, with its card; alerts everybody when it is urgent. */
export async function openTicketThread(turn: Turn, ticket: Ticket, member: Member): Promise<void> {
  await openThread(turn, ticket, member);
  if (ticket.priority === 'urgent') alertStaff(turn, ticket, member);
}

/**
 * Emits the opening of a thread and its card. `instead`: the earlier thread was deleted, so both go before whatever
 * already waits for the ticket, and the card says what happened.
 */
export async function openThread(
  turn: Turn,
  ticket: Ticket,
  member: Member | undefined,
  options: { instead?: boolean } = {},
): Promise<void> {
  const language = staffLanguage(turn.policy);
  const target = { to: 'ticket', ticket: ticket.number } as const;
  const shown = member ?? { name: '', vip: false };
  turn.emit(
    { kind: 'openThread', target, title: threadTitle(turn, ticket, shown), labels: threadLabels(turn, ticket) },
    { purpose: 'prompt', ticket: ticket.number, tag: 'thread', ...(options.instead ? { rank: -2 } : {}) },
  );
  const card = cardContent(turn, ticket, member, await historyOf(turn, ticket));
  const why: Span[] = options.instead ? [`${turn.say(language, 'staff-thread-again')}\n\n`] : [];
  turn.emit(
    { kind: 'send', target, content: { ...card, text: [...why, ...(card.text ?? [])] } },
    { purpose: 'prompt', ticket: ticket.number, tag: 'card', ...(options.instead ? { rank: -1 } : {}) },
  );
}

function alertStaff(turn: Turn, ticket: Ticket, member: Member): void {
  const language = staffLanguage(turn.policy);
  const words = turn.say(language, 'staff-urgent-alert', {
    number: ticketLabel(ticket.number),
    type: typeLabel(turn.policy, ticket.issueType, language),
    name: nameLine(member.name),
    subject: ticket.subject,
  });
  const claim = {
    id: choiceId({ side: 'staff', do: 'claim', ticket: ticket.number }),
    label: turn.say(language, 'staff-button', { button: 'claim' }),
    style: 'primary',
  } as const;
  turn.emit(
    { kind: 'send', target: { to: 'desk' }, content: { text: [words.trim()], choices: [[claim]] } },
    { purpose: 'prompt', ticket: ticket.number },
  );
}

/**
 * Shows a member's words in the ticket's thread, as they are. This is what happens to every message: it emits one
 * effect and reads nothing. Returns the delivery's id.
 */
export function relayToStaff(turn: Turn, ticket: Ticket, _member: Member, relayed: Relayed): string {
  const { content, message, edited, answers } = relayed;
  const replyTo = edited?.replyTo ?? answers;
  const text = [...before(turn, relayed), ...(content.text ?? []), ...after(turn, relayed, content)];
  return turn.emit(
    {
      kind: 'send',
      target: { to: 'ticket', ticket: ticket.number },
      content: {
        ...(text.length > 0 ? { text } : {}),
        ...(content.attachments ? { attachments: content.attachments } : {}),
      },
      ...(replyTo === undefined ? {} : { replyTo }),
    },
    { purpose: 'relay', ticket: ticket.number, ...(message === undefined ? {} : { message }) },
  );
}

function before(turn: Turn, { edited, forward }: Relayed): Span[] {
  const language = staffLanguage(turn.policy);
  const spans: Span[] = [];
  if (forward) spans.push({ text: forwardWords(turn, forward), style: 'italic' }, '\n');
  if (edited) {
    spans.push({ text: turn.say(language, 'staff-relay-edited'), style: 'bold' }, '\n');
    // The old words stand above in the thread; where that message is not known they are repeated here.
    if (edited.replyTo === undefined && edited.oldText !== '')
      spans.push({ text: edited.oldText, style: 'quote' }, '\n');
  }
  return spans;
}

function after(turn: Turn, { redacted, allowance }: Relayed, content: Content): Span[] {
  const language = staffLanguage(turn.policy);
  const limit: Span[] = allowance
    ? [
        content.text && content.text.length > 0 ? '\n' : '',
        { text: allowanceWords(turn, language, allowance), style: 'italic' },
      ]
    : [];
  if (!redacted || redacted.length === 0) return limit;
  const kinds = [...new Set(redacted)].map((kind) => turn.say(language, 'staff-secret', { kind })).join(', ');
  const gap = content.text && content.text.length > 0 ? '\n' : '';
  return [gap, { text: turn.say(language, 'staff-relay-redacted', { kinds }), style: 'italic' }, ...limit];
}

function forwardWords(turn: Turn, forward: ForwardOrigin): string {
  const language = staffLanguage(turn.policy);
  if (forward.kind === 'hidden')
    return turn.say(language, 'staff-relay-forward-hidden', { name: nameLine(forward.name) });
  const name = nameLine(forward.kind === 'user' ? forward.name : forward.title);
  const handle = forward.handle === undefined ? '' : ` @${nameLine(forward.handle)}`;
  return turn.say(language, 'staff-relay-forward', { name: `${name}${handle}`, id: forward.id });
}

/** Says a line of the desk's own in the ticket's thread. `textId` is any text; its arguments are data. */
export function noteToStaff(turn: Turn, ticket: Ticket, textId: string, args?: Args): void {
  turn.emit(
    {
      kind: 'send',
      target: { to: 'ticket', ticket: ticket.number },
      content: { text: [turn.say(staffLanguage(turn.policy), textId, args)] },
    },
    { purpose: 'prompt', ticket: ticket.number },
  );
}

/**
 * Shows the ticket's present state on its card. For changes of state only, never for a mere message: an edit costs as
 * much of the group's pace as a message does. A card that is still on its way is put right by its receipt.
 */
export async function refreshCard(turn: Turn, ticket: Ticket): Promise<void> {
  if (ticket.card === null) return;
  const content = cardContent(turn, ticket, await memberOf(turn, ticket), await historyOf(turn, ticket));
  turn.emit(
    { kind: 'edit', target: { to: 'ticket', ticket: ticket.number }, message: ticket.card, content, orSend: true },
    { purpose: 'prompt', ticket: ticket.number, tag: 'card' },
  );
}

/**
 * Gives the thread the name and labels that fit the ticket's present state. Where threads must be put away, a closed
 * ticket's is, after everything that still goes there: whatever is said in it later takes it out again.
 */
export function retitle(turn: Turn, ticket: Ticket, member: Pick<Member, 'name' | 'vip'>): void {
  if (ticket.thread === null) return;
  const closed = ticket.state === 'closed';
  const archives = turn.capabilities(turn.policy.desk.channel).archives;
  turn.emit(
    {
      kind: 'updateThread',
      target: { to: 'ticket', ticket: ticket.number },
      title: threadTitle(turn, ticket, member),
      labels: threadLabels(turn, ticket),
      ...(archives ? { closed } : {}),
    },
    // Signals go as soon as they can; this one must not overtake what is still to be said there.
    archives && closed
      ? { purpose: 'prompt', ticket: ticket.number, rank: 1 }
      : { purpose: 'signal', ticket: ticket.number },
  );
}
