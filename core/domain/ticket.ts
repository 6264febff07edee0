import type { Language } from '../config/desk.ts';
import type { MemberId } from './member.ts';

/** `open`: the member waits for staff; `answered`: staff wait for the member; `closed`: over, until reopened. */
export type TicketState = 'open' | 'answered' | 'closed';
export type TicketKind = 'talk' | 'form' | 'urgent' | 'report';
export const priorities = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof priorities)[number];

/** One matter of one member. Times are milliseconds since the epoch. */
export interface Ticket {
  /** What people say: digits, one series from 1001. Shown as `#1001`. */
  readonly number: number;
  readonly memberId: MemberId;
  readonly state: TicketState;
  readonly kind: TicketKind;
  /** An id of `issueTypes` in desk.yaml. */
  readonly issueType: string;
  readonly priority: Priority;
  /** Lower is served first; derived, see `rankOf`. */
  readonly rank: number;
  readonly language: Language;
  /** First line of what it is about. */
  readonly subject: string;
  /** Optional facts the member gave: fact id → value. */
  readonly facts: Readonly<Record<string, string>>;
  /** Alias of the staff member who claimed it. */
  readonly assignee: string | null;
  /** 1–5 */
  readonly rating: number | null;
  readonly ratingComment: string | null;
  /** Thread of the desk chat that shows it, and the card's message id in it; null until opened. */
  readonly thread: string | null;
  readonly card: string | null;
  readonly openedAt: number;
  /** Since when a message of the member waits for a reply; null when none does. */
  readonly waitingSince: number | null;
  readonly firstResponseAt: number | null;
  readonly closedAt: number | null;
  readonly updatedAt: number;
  readonly version: number;
}

/** What `Turn.openTicket` needs; the rest is derived. */
export type TicketDraft = Pick<
  Ticket,
  'memberId' | 'kind' | 'issueType' | 'priority' | 'rank' | 'language' | 'subject' | 'facts'
>;
