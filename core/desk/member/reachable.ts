import { openStates } from '../../domain/rules.ts';
import { noteToStaff, refreshCard } from '../staff/index.ts';
import type { Visit } from './visit.ts';

/** Open tickets of one member that are told about it; more would be noise. */
const mostTold = 10;

/** The member blocked us, or can be written to again: kept, and said in the threads of their open tickets. */
export async function setReachable(visit: Visit, reachable: boolean): Promise<void> {
  if (visit.member.unreachable === !reachable) return;
  const { turn } = visit;
  visit.member = { ...visit.member, unreachable: !reachable };
  // Cards read the member from the turn, so it must already be so there.
  turn.saveMember(visit.member);
  for (const ticket of await turn.ticketsOf(visit.member.id, { states: openStates, limit: mostTold })) {
    noteToStaff(turn, ticket, reachable ? 'note-reachable' : 'note-unreachable');
    await refreshCard(turn, ticket);
  }
}
