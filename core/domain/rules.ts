import type { DeskConfig } from '../config/desk.ts';
import { type Content, plain } from '../language/content.ts';
import type { Member } from './member.ts';
import { rankOf } from './priority.ts';
import type { Priority, Ticket, TicketKind, TicketState } from './ticket.ts';

/** States of a ticket that is not over. */
export const openStates: readonly TicketState[] = ['open', 'answered'];

/** How long after closing a member may take a ticket up again; later a new one is opened. */
export const reopenWithinMs = 30 * 24 * 3_600_000;

export function mayReopen(ticket: Pick<Ticket, 'state' | 'closedAt' | 'updatedAt'>, now: number): boolean {
  return ticket.state === 'closed' && now - (ticket.closedAt ?? ticket.updatedAt) <= reopenWithinMs;
}

/** The priority a new ticket starts with. */
export function firstPriority(policy: DeskConfig, kind: TicketKind, issueType: string): Priority {
  if (kind === 'urgent') return 'urgent';
  return policy.issueTypes.some((type) => type.id === issueType && type.urgent) ? 'high' : 'normal';
}

type Changes = Partial<Pick<Ticket, 'state' | 'waitingSince' | 'closedAt' | 'rank'>>;

/** What a member's message does to a ticket: it waits for staff, since the first message nobody replied to. */
export function afterMemberWrote(ticket: Ticket, member: Pick<Member, 'vip'>, now: number): Changes {
  const state = 'open';
  return {
    state,
    waitingSince: ticket.waitingSince ?? now,
    closedAt: null,
    rank: rankOf({ state, priority: ticket.priority }, member.vip),
  };
}

export function afterClosing(ticket: Ticket, member: Pick<Member, 'vip'>, now: number): Changes {
  const state = 'closed';
  return { state, waitingSince: null, closedAt: now, rank: rankOf({ state, priority: ticket.priority }, member.vip) };
}

/** One line that says what a ticket is about: the first line of the first words, at most `limit` characters. */
export function subjectOf(contents: readonly Content[], limit = 80): string | undefined {
  for (const content of contents) {
    const line = plain(content.text)
      .split('\n')
      .map((words) => words.trim())
      .find((words) => words !== '');
    if (line !== undefined) return clip(line, limit);
  }
  return undefined;
}

/** At most `limit` characters (code points), the last one `…` when something was left out. */
export function clip(words: string, limit: number): string {
  const points = [...words];
  return points.length <= limit ? words : `${points.slice(0, limit - 1).join('')}…`;
}
