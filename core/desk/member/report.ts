import type { Kept } from './conversation.ts';
import { openTicket } from './join.ts';
import { backTo, titled } from './screen.ts';
import { atLimit, fallbackType, opened, tellLimit } from './talk.ts';
import { ask, say, show, tell, type Visit } from './visit.ts';

/** 举报: what to send; the first words open the ticket, what follows joins it. */
export function showReport(visit: Visit): void {
  ask(visit, { at: 'report' });
  show(visit, titled(say(visit, 'menu-report'), [say(visit, 'report-ask')], [[backTo(visit, 'more')]]));
}

export async function reported(visit: Visit, first: Kept): Promise<void> {
  if (await atLimit(visit)) {
    ask(visit, { at: 'asked', kept: [first] });
    tellLimit(visit);
    return;
  }
  ask(visit, null);
  const issueType = fallbackType(visit, 'report', 'scam', 'security');
  const ticket = await openTicket(visit, { kind: 'report', issueType, first: [first] });
  tell(visit, await opened(visit, ticket, 'report-opened'));
}
