import type { Language } from '../config/desk.ts';
import type { Member, MemberId } from '../domain/member.ts';
import type { Priority, Ticket, TicketKind, TicketState } from '../domain/ticket.ts';
import type { TranscriptMessage } from '../domain/transcript.ts';
import type { Content } from '../language/content.ts';
import type { Member as MemberRow, Message as MessageRow, Ticket as TicketRow } from './generated/sqlite/client.ts';
import { chunks, insertInto, type SqlValue, upsertVersioned } from './sql.ts';
import { Conflict, type Tx } from './store.ts';

/** Members, tickets and transcripts: rows to what the desk speaks of, and back. */

function ms(date: Date | null): number | null {
  return date?.getTime() ?? null;
}

function date(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}

function toMember(row: MemberRow): Member {
  return {
    ...row,
    id: row.id as MemberId,
    language: row.language as Language,
    createdAt: row.createdAt.getTime(),
    lastSeenAt: row.lastSeenAt.getTime(),
  };
}

function toTicket(row: TicketRow): Ticket {
  return {
    ...row,
    memberId: row.memberId as MemberId,
    state: row.state as TicketState,
    kind: row.kind as TicketKind,
    priority: row.priority as Priority,
    language: row.language as Language,
    facts: JSON.parse(row.facts) as Record<string, string>,
    openedAt: row.openedAt.getTime(),
    waitingSince: ms(row.waitingSince),
    firstResponseAt: ms(row.firstResponseAt),
    closedAt: ms(row.closedAt),
    updatedAt: row.updatedAt.getTime(),
  };
}

function toMessage(row: MessageRow): TranscriptMessage {
  return {
    ...row,
    author: row.author as TranscriptMessage['author'],
    content: JSON.parse(row.content) as Content,
    at: row.at.getTime(),
  };
}

type Columns<Row> = Record<keyof Row & string, SqlValue>;

function memberRow(member: Member): Columns<MemberRow> {
  return { ...member, createdAt: new Date(member.createdAt), lastSeenAt: new Date(member.lastSeenAt) };
}

function ticketRow(ticket: Ticket): Columns<TicketRow> {
  return {
    ...ticket,
    facts: JSON.stringify(ticket.facts),
    openedAt: new Date(ticket.openedAt),
    waitingSince: date(ticket.waitingSince),
    firstResponseAt: date(ticket.firstResponseAt),
    closedAt: date(ticket.closedAt),
    updatedAt: new Date(ticket.updatedAt),
  };
}

const memberColumns = [
  'id',
  'channel',
  'userId',
  'chat',
  'name',
  'handle',
  'language',
  'vip',
  'barred',
  'unreachable',
  'currentTicket',
  'flow',
  'createdAt',
  'lastSeenAt',
  'version',
] as const satisfies readonly (keyof MemberRow)[];

const ticketColumns = [
  'number',
  'memberId',
  'state',
  'kind',
  'issueType',
  'priority',
  'rank',
  'language',
  'subject',
  'facts',
  'assignee',
  'rating',
  'ratingComment',
  'thread',
  'card',
  'openedAt',
  'waitingSince',
  'firstResponseAt',
  'closedAt',
  'updatedAt',
  'version',
] as const satisfies readonly (keyof TicketRow)[];

const messageColumns = ['id', 'ticket', 'author', 'authorName', 'content', 'source', 'at', 'edits'] as const;

/** Writes members; throws Conflict when one was changed by someone else since it was read. */
export async function saveMembers(tx: Tx, members: readonly Member[]): Promise<void> {
  const written = await upsertVersioned(tx, 'Member', 'id', memberColumns, members.map(memberRow));
  if (written !== members.length) throw new Conflict('a member changed meanwhile');
}

/** Writes tickets; throws Conflict when one was changed by someone else since it was read. */
export async function saveTickets(tx: Tx, tickets: readonly Ticket[]): Promise<void> {
  const written = await upsertVersioned(tx, 'Ticket', 'number', ticketColumns, tickets.map(ticketRow));
  if (written !== tickets.length) throw new Conflict('a ticket changed meanwhile');
}

export async function insertMessages(tx: Tx, messages: readonly TranscriptMessage[]): Promise<void> {
  for (const chunk of chunks(messages, messageColumns.length)) {
    const rows = chunk.map((each) => ({ ...each, content: JSON.stringify(each.content), at: new Date(each.at) }));
    await insertInto('Message', messageColumns, rows).execute(tx);
  }
}

export async function findMembers(tx: Tx, ids: readonly MemberId[]): Promise<Member[]> {
  const rows = await tx.member.findMany({ where: { id: { in: [...ids] } } });
  return rows.map(toMember);
}

export async function findTickets(tx: Tx, numbers: readonly number[]): Promise<Ticket[]> {
  const rows = await tx.ticket.findMany({ where: { number: { in: [...numbers] } } });
  return rows.map(toTicket);
}

/** Oldest first, so that of two tickets that ever shared a thread the newer is seen last. */
export async function findTicketsByThread(tx: Tx, threads: readonly string[]): Promise<Ticket[]> {
  const rows = await tx.ticket.findMany({ where: { thread: { in: [...threads] } }, orderBy: { number: 'asc' } });
  return rows.map(toTicket);
}

export async function ticketsOf(
  tx: Tx,
  memberId: MemberId,
  page: { states?: readonly TicketState[]; limit: number; offset?: number },
): Promise<Ticket[]> {
  const rows = await tx.ticket.findMany({
    where: { memberId, ...(page.states ? { state: { in: [...page.states] } } : {}) },
    orderBy: [{ updatedAt: 'desc' }, { number: 'desc' }],
    take: page.limit,
    skip: page.offset ?? 0,
  });
  return rows.map(toTicket);
}

export async function queuedTickets(
  tx: Tx,
  page: { assignee?: string | null; limit: number; offset?: number },
): Promise<Ticket[]> {
  const rows = await tx.ticket.findMany({
    where: {
      state: { in: ['open', 'answered'] },
      ...(page.assignee === undefined ? {} : { assignee: page.assignee }),
    },
    orderBy: [{ rank: 'asc' }, { openedAt: 'asc' }, { number: 'asc' }],
    take: page.limit,
    skip: page.offset ?? 0,
  });
  return rows.map(toTicket);
}

export function countTickets(
  tx: Tx,
  filter: { member?: MemberId; assignee?: string | null; states?: readonly TicketState[] },
): Promise<number> {
  return tx.ticket.count({
    where: {
      ...(filter.member === undefined ? {} : { memberId: filter.member }),
      ...(filter.assignee === undefined ? {} : { assignee: filter.assignee }),
      ...(filter.states === undefined ? {} : { state: { in: [...filter.states] } }),
    },
  });
}

export async function transcriptOf(
  tx: Tx,
  ticket: number,
  page: { limit: number; before?: string },
): Promise<TranscriptMessage[]> {
  const rows = await tx.message.findMany({
    where: { ticket, ...(page.before === undefined ? {} : { id: { lt: page.before } }) },
    orderBy: { id: 'desc' },
    take: page.limit,
  });
  return rows.reverse().map(toMessage);
}

export async function findMessageBySource(tx: Tx, source: string): Promise<TranscriptMessage | undefined> {
  const row = await tx.message.findFirst({ where: { source }, orderBy: { id: 'desc' } });
  return row ? toMessage(row) : undefined;
}

/** Milliseconds from opening to first response of those answered among the latest tickets, newest first. */
export async function recentFirstResponses(tx: Tx, tickets: number): Promise<number[]> {
  const rows = await tx.ticket.findMany({
    orderBy: { number: 'desc' },
    take: tickets,
    select: { openedAt: true, firstResponseAt: true },
  });
  return rows.flatMap((row) => (row.firstResponseAt ? [row.firstResponseAt.getTime() - row.openedAt.getTime()] : []));
}
