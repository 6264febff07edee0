import type { MemberId } from '../../domain/member.ts';
import type { Ticket } from '../../domain/ticket.ts';
import type { Choice } from '../../language/content.ts';
import type { FailureReason } from '../../language/outcome.ts';
import type { Delivery, Receipt } from '../../outbox/delivery.ts';
import type { Turn } from '../turn.ts';
import { cardChoices } from './card.ts';
import { readFateTag } from './fate.ts';
import { heal, threadOpened } from './healing.ts';
import { staffLanguage } from './people.ts';
import { noteToStaff, refreshCard } from './relay.ts';
import { fateNotShown, tellFate } from './reply-fate.ts';

/**
 * What follows from the outcome of a delivery: threads and cards become known, deleted threads are replaced, the fate of
 * a reply is told where it was typed, and a member who cannot be reached is marked.
 */
export async function settle(turn: Turn, receipt: Receipt): Promise<void> {
  const { delivery, outcome } = receipt;
  if (delivery.tag === 'thread') return threadOpened(turn, receipt);
  if (outcome.state === 'held' && (await needsNotWait(turn, delivery, outcome.behind === true))) {
    turn.changeDelivery(delivery, 'queued');
    return;
  }
  if (outcome.state === 'failed' && outcome.reason === 'thread-gone' && delivery.effect.target.to === 'ticket') {
    return heal(turn, delivery, delivery.effect.target.ticket);
  }
  if (delivery.tag === 'card') return cardShown(turn, receipt);
  if (readFateTag(delivery.tag)?.kind === 'fate') return fateNotShown(turn, receipt);
  if (delivery.purpose === 'reply') await tellFate(turn, receipt);
  if (delivery.purpose === 'reply' && outcome.state === 'sent') await noteReachable(turn, delivery);
  if (outcome.state !== 'failed') return;
  if (delivery.purpose === 'relay') await noteNotShown(turn, delivery, outcome.reason);
  await noteUnreachable(turn, delivery, outcome.reason);
}

/** Whether what a delivery was held back for is over: the contact came meanwhile, or what was before it has gone. */
async function needsNotWait(turn: Turn, delivery: Delivery, behind: boolean): Promise<boolean> {
  if (behind) return !(await turn.isBehindHeld(delivery));
  const { effect, updatedAt } = delivery;
  const member = effect.target.to === 'member' ? await turn.member(effect.target.member as MemberId) : undefined;
  return member !== undefined && member.lastSeenAt > updatedAt;
}

async function cardShown(turn: Turn, { delivery, outcome }: Receipt): Promise<void> {
  const card = outcome.state === 'sent' ? outcome.messages[0] : undefined;
  const ticket = delivery.ticket === null ? undefined : await turn.ticket(delivery.ticket);
  if (card === undefined || !ticket) return;
  const known = ticket.card === card ? ticket : turn.changeTicket(ticket, { card });
  if (outdated(turn, delivery, known)) await refreshCard(turn, known);
}

/** Whether the ticket was claimed or closed while its first card was on its way: the card's buttons tell. */
function outdated(turn: Turn, { effect }: Delivery, ticket: Ticket): boolean {
  if (effect.kind !== 'send') return false;
  const ids = (rows: readonly (readonly Choice[])[] | undefined) => (rows ?? []).flat().map((one) => one.id);
  const now = ids(cardChoices(turn, ticket, staffLanguage(turn.policy)));
  return now.join() !== ids(effect.content.choices).join();
}

/** Staff must know that the member said something that the desk's platform would not show. */
async function noteNotShown(turn: Turn, delivery: Delivery, reason: FailureReason): Promise<void> {
  const { target } = delivery.effect;
  const ticket = target.to === 'ticket' ? await turn.ticket(target.ticket) : undefined;
  if (!ticket) return;
  const words = turn.say(staffLanguage(turn.policy), 'staff-reason', { reason });
  noteToStaff(turn, ticket, 'staff-note-not-shown', { reason: words, number: String(ticket.number) });
}

/** A reply arrived: whoever was marked as unreachable is not, though no platform may have said so. */
async function noteReachable(turn: Turn, delivery: Delivery): Promise<void> {
  const { target } = delivery.effect;
  const member = target.to === 'member' ? await turn.member(target.member as MemberId) : undefined;
  if (!member?.unreachable) return;
  turn.saveMember({ ...member, unreachable: false });
  const ticket = delivery.ticket === null ? undefined : await turn.ticket(delivery.ticket);
  if (!ticket || ticket.state === 'closed') return;
  noteToStaff(turn, ticket, 'note-reachable');
  await refreshCard(turn, ticket);
}

const unreachableReasons: readonly FailureReason[] = ['blocked', 'never-started', 'chat-gone'];

/** Marks a member who cannot be written to, and says so in their ticket's thread, once until they are back. */
async function noteUnreachable(turn: Turn, delivery: Delivery, reason: FailureReason): Promise<void> {
  const { target } = delivery.effect;
  if (target.to !== 'member' || !unreachableReasons.includes(reason)) return;
  const member = await turn.member(target.member as MemberId);
  if (!member || member.unreachable) return;
  turn.saveMember({ ...member, unreachable: true });
  const number = delivery.ticket ?? member.currentTicket;
  const ticket = number === null ? undefined : await turn.ticket(number);
  if (!ticket || ticket.state === 'closed') return;
  const words = turn.say(staffLanguage(turn.policy), 'staff-reason', { reason });
  noteToStaff(turn, ticket, 'staff-note-unreachable', { reason: words });
  await refreshCard(turn, ticket);
}
