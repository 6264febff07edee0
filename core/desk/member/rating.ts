import { ticketLabel } from '../../domain/numbering.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { type Choice, plain } from '../../language/content.ts';
import { choiceId } from '../choices.ts';
import { noteToStaff, refreshCard } from '../staff/index.ts';
import type { Kept } from './conversation.ts';
import { ownTicket, tellNoTicket } from './own-ticket.ts';
import { button, goAnew, words } from './screen.ts';
import { ask, say, show, tell, type Visit } from './visit.ts';

/** Characters of a comment that are kept. */
const longestComment = 1000;

/** One press, one rating: the same in every language. */
export function starRow(ticket: number): Choice[] {
  return [1, 2, 3, 4, 5].map((stars) => ({
    id: choiceId({ side: 'member', do: 'rate', ticket, stars }),
    label: `${stars} ⭐`,
  }));
}

export function askForStars(visit: Visit, ticket: Ticket): void {
  const back = button(visit, 'button-back', { side: 'member', do: 'ticket', what: 'show', ticket: ticket.number });
  show(
    visit,
    words([say(visit, 'rate-ask', { number: ticketLabel(ticket.number) })], [starRow(ticket.number), [back]]),
  );
}

/** Keeps a rating and asks for a word about it. Rating again replaces the stars, and staff hear of it only if they changed. */
export async function rated(visit: Visit, number: number, stars: number): Promise<void> {
  const { turn } = visit;
  const ticket = await ownTicket(visit, number);
  if (!ticket) {
    tellNoTicket(visit, number);
    return;
  }
  if (ticket.state !== 'closed') {
    tell(visit, words([say(visit, 'rate-when-closed', { number: ticketLabel(number) })], [[goAnew(visit, 'root')]]));
    return;
  }
  if (ticket.rating !== stars) {
    const changed = turn.changeTicket(ticket, { rating: stars });
    noteToStaff(turn, changed, 'note-rated', { stars });
    await refreshCard(turn, changed);
  }
  ask(visit, { at: 'comment', ticket: number });
  const skip = button(visit, 'button-skip', { side: 'member', do: 'cancel' });
  tell(visit, words([say(visit, 'rated', { stars })], [[skip]]));
}

/** The word about it. */
export async function commented(visit: Visit, number: number, said: Kept): Promise<void> {
  const { turn } = visit;
  const comment = plain(said.content.text).trim().slice(0, longestComment);
  if (comment === '') {
    tell(
      visit,
      words([say(visit, 'comment-needs-words')], [[button(visit, 'button-skip', { side: 'member', do: 'cancel' })]]),
    );
    return;
  }
  ask(visit, null);
  const ticket = await ownTicket(visit, number);
  if (ticket) {
    noteToStaff(turn, turn.changeTicket(ticket, { ratingComment: comment }), 'note-comment', { comment });
  }
  tell(visit, words([say(visit, 'comment-thanks')], [[goAnew(visit, 'root')]]));
}
