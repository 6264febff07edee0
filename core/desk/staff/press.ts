import type { Ticket } from '../../domain/ticket.ts';
import { sourceOf } from '../../domain/transcript.ts';
import type { Content } from '../../language/content.ts';
import type { Effect } from '../../language/effect.ts';
import type { PressEvent } from '../../language/event.ts';
import type { About, Delivery } from '../../outbox/delivery.ts';
import { actionOf, type StaffAction } from '../choices.ts';
import type { Turn } from '../turn.ts';
import { addressOf, type Line, say } from './answer.ts';
import { cardContent, historyOf, priorityChoices } from './card.ts';
import { type Changed, claim, close, reopen, setPriority, unclaim } from './changes.ts';
import { retryOpening } from './healing.ts';
import { memberOf, type StaffMember, staffLanguage, staffOf } from './people.ts';
import { tell } from './ticket-commands.ts';

/**
 * A press of one of staff's buttons. Who pressed is checked every time: a button can be forged, forwarded, or outlive
 * its owner's place on the list.
 */
export async function handleStaffPress(turn: Turn, event: PressEvent): Promise<void> {
  const staff = staffOf(turn.policy, event.channel, event.from.id);
  if (!staff) return ack(turn, event, { id: 'staff-refused-press' }, true);
  const action = actionOf(event.choice);
  if (action?.side !== 'staff') return ack(turn, event, { id: 'staff-press-stale' });
  if (action.do === 'resend') return resend(turn, event, staff, action.delivery);
  const ticket = await turn.ticket(action.ticket);
  if (!ticket) return ack(turn, event, { id: 'staff-number-unknown', args: { number: action.ticket } });
  const changed = await change(turn, staff, ticket, action);
  if (!changed) {
    ack(turn, event);
    return redraw(turn, event, ticket, { priorities: action.do === 'priorities' });
  }
  ack(turn, event, changed.line);
  if (changed.done) tell(turn, changed.ticket, changed.line);
  // The card itself is refreshed by the change; any other message with the same buttons must not stay behind.
  if (!changed.done || event.message !== changed.ticket.card) await redraw(turn, event, changed.ticket);
}

/** Undefined for the buttons that only turn the card's own pages. */
async function change(
  turn: Turn,
  staff: StaffMember,
  ticket: Ticket,
  action: Extract<StaffAction, { ticket: number }>,
): Promise<Changed | undefined> {
  switch (action.do) {
    case 'claim':
      return claim(turn, staff, ticket);
    case 'unclaim':
      return unclaim(turn, staff, ticket);
    case 'close':
      return close(turn, staff, ticket);
    case 'reopen':
      return reopen(turn, staff, ticket);
    case 'priority':
      return setPriority(turn, staff, ticket, action.priority);
    case 'priorities':
    case 'card':
      return undefined;
  }
}

/** Draws the ticket's card anew on the message whose button was pressed. */
async function redraw(
  turn: Turn,
  event: PressEvent,
  ticket: Ticket,
  options: { priorities: boolean } = { priorities: false },
): Promise<void> {
  if (event.message === undefined) return;
  const language = staffLanguage(turn.policy, event);
  const member = await memberOf(turn, ticket);
  const card = cardContent(turn, ticket, member, await historyOf(turn, ticket), language);
  const content: Content = options.priorities ? { ...card, choices: priorityChoices(turn, ticket, language) } : card;
  editPressed(turn, event, content, ticket.card === event.message ? { ticket: ticket.number, tag: 'card' } : {});
}

function editPressed(turn: Turn, event: PressEvent, content: Content, about: Omit<About, 'purpose'> = {}): void {
  if (event.message === undefined) return;
  const target = { to: 'address', address: addressOf(event) } as const;
  turn.emit({ kind: 'edit', target, message: event.message, content }, { purpose: 'prompt', ...about });
}

/**
 * Puts a delivery whose fate was bad or uncertain back in the queue, because a person asked for it: a reply, or the
 * opening of a thread that could not be opened.
 */
async function resend(turn: Turn, event: PressEvent, staff: StaffMember, id: string): Promise<void> {
  const delivery = await turn.delivery(id);
  const resendable = delivery && (delivery.purpose === 'reply' || delivery.effect.kind === 'openThread');
  if (!resendable) return ack(turn, event, { id: 'staff-press-stale' });
  if (await replaced(turn, delivery)) return ack(turn, event, { id: 'staff-resend-replaced' });
  if (delivery.state === 'sent') return ack(turn, event, { id: 'staff-resend-sent' });
  if (delivery.state === 'queued' || delivery.state === 'sending') {
    return ack(turn, event, { id: 'staff-resend-underway' });
  }
  if (delivery.effect.kind === 'openThread') await retryOpening(turn, delivery);
  else turn.changeDelivery(delivery, 'queued');
  ack(turn, event, { id: 'staff-resending' });
  const language = staffLanguage(turn.policy, event);
  editPressed(turn, event, { text: [turn.say(language, 'staff-resent-by', { alias: staff.alias })] });
}

/** Whether staff have edited the words since: then the newer ones have a delivery of their own. */
async function replaced(turn: Turn, { message, report }: Delivery): Promise<boolean> {
  if (message === null || report?.message === undefined) return false;
  const latest = await turn.messageBySource(sourceOf(report.channel, report.chat, report.message));
  return latest !== undefined && latest.id !== message;
}

function ack(turn: Turn, event: PressEvent, line?: Line, alert = false): void {
  if (event.answer === undefined) return;
  const effect: Effect = {
    kind: 'ack',
    target: { to: 'address', address: addressOf(event) },
    answer: event.answer,
    ...(line === undefined ? {} : { text: say(turn, staffLanguage(turn.policy, event), line) }),
    ...(alert ? { alert } : {}),
  };
  turn.emit(effect, { purpose: 'signal' });
}
