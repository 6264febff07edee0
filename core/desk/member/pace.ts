import { words } from './screen.ts';
import { say, tell, type Visit } from './visit.ts';

const minuteMs = 60_000;

/**
 * Counts a message, and says once a minute that it is a lot. Nothing is dropped: what was written reaches staff all the
 * same, it is only asked to come slower.
 */
export function countMessage(visit: Visit): void {
  const { turn, conversation } = visit;
  const { pace } = conversation;
  const current = turn.now - pace.since < minuteMs ? pace : { since: turn.now, count: 0, told: false };
  const count = current.count + 1;
  const over = count > turn.policy.limits.messagesPerMinute;
  if (over && !current.told) tell(visit, words([say(visit, 'too-fast')]));
  conversation.pace = { ...current, count, told: current.told || over };
}
