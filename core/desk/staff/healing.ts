import { ticketLabel } from '../../domain/numbering.ts';
import type { Delivery, Receipt } from '../../outbox/delivery.ts';
import { choiceId } from '../choices.ts';
import type { Turn } from '../turn.ts';
import { memberOf, staffLanguage } from './people.ts';
import { openThread } from './relay.ts';

/**
 * Kept for a ticket whose thread could not be opened: the deliveries that failed for want of it (a JSON array of ids),
 * so that they neither try for ever nor are lost. Empty once somebody has asked to try again.
 */
function unopenedKey(ticket: number): string {
  return `unopened:${ticket}`;
}

/** The opening of a thread has an outcome: the thread becomes known, or staff are told and may try again. */
export async function threadOpened(turn: Turn, { delivery, outcome }: Receipt): Promise<void> {
  if (delivery.ticket === null) return;
  const ticket = await turn.ticket(delivery.ticket);
  if (!ticket) return;
  if (outcome.state === 'sent') {
    if (outcome.thread !== undefined) turn.changeTicket(ticket, { thread: outcome.thread });
    return;
  }
  if (outcome.state !== 'failed') return;
  turn.saveSetting(unopenedKey(ticket.number), '[]');
  const language = staffLanguage(turn.policy);
  const reason = turn.say(language, 'staff-reason', { reason: outcome.reason });
  const text = turn.say(language, 'staff-thread-failed', { number: ticketLabel(ticket.number), reason });
  const retry = {
    id: choiceId({ side: 'staff', do: 'resend', delivery: delivery.id }),
    label: turn.say(language, 'staff-button', { button: 'retry' }),
  };
  // Where the whole chat is gone there is nowhere to say so; the outbox's log tells the operator.
  if (outcome.reason === 'chat-gone') return;
  turn.emit(
    { kind: 'send', target: { to: 'desk' }, content: { text: [text], choices: [[retry]] } },
    { purpose: 'prompt', ticket: ticket.number },
  );
}

/**
 * The thread of a ticket was deleted: a new one takes its place, ahead of everything that waits for the ticket, and what
 * could not be delivered goes there. Of several failures only the first finds the ticket with a thread, so only one new
 * thread is opened. A closed ticket gets one only when there is something of a person's to show.
 */
export async function heal(turn: Turn, delivery: Delivery, number: number): Promise<void> {
  const ticket = await turn.ticket(number);
  if (!ticket || delivery.purpose === 'signal') return;
  if (ticket.state === 'closed' && delivery.purpose !== 'relay') return;
  if (ticket.thread !== null) {
    const bare = turn.changeTicket(ticket, { thread: null, card: null });
    await openThread(turn, bare, await memberOf(turn, bare), { instead: true });
    // The new thread's own card shows the present state: another would say it twice.
    if (delivery.tag === 'card') return;
  } else if (await waitsForPerson(turn, delivery, number)) {
    return;
  }
  turn.changeDelivery(delivery, 'queued');
}

/** Whether the thread could not be opened; then the delivery is put aside until somebody asks to try again. */
async function waitsForPerson(turn: Turn, delivery: Delivery, ticket: number): Promise<boolean> {
  const kept = await turn.setting(unopenedKey(ticket));
  if (!kept) return false;
  const ids = new Set([...(JSON.parse(kept) as string[]), delivery.id]);
  turn.saveSetting(unopenedKey(ticket), JSON.stringify([...ids]));
  return true;
}

/** Tries again to open a ticket's thread, with everything that failed for want of it behind it. */
export async function retryOpening(turn: Turn, opening: Delivery): Promise<void> {
  turn.changeDelivery(opening, 'queued');
  if (opening.ticket === null) return;
  const kept = await turn.setting(unopenedKey(opening.ticket));
  for (const id of kept ? (JSON.parse(kept) as string[]) : []) {
    const delivery = await turn.delivery(id);
    if (delivery?.state === 'failed') turn.changeDelivery(delivery, 'queued');
  }
  turn.saveSetting(unopenedKey(opening.ticket), '');
}
