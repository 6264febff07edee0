import type { Group } from '../domain/group.ts';
import type { Member, MemberId } from '../domain/member.ts';
import type { Ticket } from '../domain/ticket.ts';
import type { Delivery } from '../outbox/delivery.ts';
import { changeDelivery, insertDeliveries, withdrawDelivery } from '../store/deliveries.ts';
import {
  findMembers,
  findTickets,
  findTicketsByThread,
  insertMessages,
  saveMembers,
  saveTickets,
} from '../store/desk.ts';
import { eraseWords } from '../store/erase.ts';
import { lastTicketNumber, saveLastTicketNumber, saveSetting } from '../store/settings.ts';
import type { Tx } from '../store/store.ts';
import { addChanges, type Changes, noChanges } from './changes.ts';
import { writeGroupChanges } from './group/stored-book.ts';
import type { Known } from './known.ts';

/** What turns are going to look at first; fetched with one query for all of them. */
export interface Expected {
  members: readonly MemberId[];
  tickets: readonly number[];
  threads: readonly string[];
}

/** What a batch left behind for the outbox once it is committed. */
export interface Committed {
  deliveries: readonly Delivery[];
  redelivered: readonly Delivery[];
  members: readonly Member[];
  tickets: readonly Ticket[];
  settings: ReadonlyMap<string, string>;
  groups: readonly Group[];
}

const none: ReadonlySet<string> = new Set();

export const nothingCommitted: Committed = {
  deliveries: [],
  redelivered: [],
  members: [],
  tickets: [],
  settings: new Map(),
  groups: [],
};

/**
 * The state that turns of one transaction share: what was read, and what the turns that succeeded want written. It is
 * written table by table, all turns together, so that a hundred messages cost about as many statements as one.
 */
export class Batch {
  readonly tx: Tx;
  readonly now: number;
  readonly #members = new Map<MemberId, Member | null>();
  readonly #tickets = new Map<number, Ticket | null>();
  readonly #threads = new Map<string, number | null>();
  #changes: Changes = noChanges();
  readonly #written: Changes = noChanges();
  #lastNumber: number | null = null;

  readonly #known: Known | null;

  /** @param known what this process remembers of earlier batches; null when other processes may write as well */
  constructor(tx: Tx, now: number, known: Known | null = null) {
    this.tx = tx;
    this.now = now;
    this.#known = known;
  }

  async expect(expected: Expected): Promise<void> {
    const members = await this.#loadMembers(expected.members);
    const current = members.flatMap((member) => (member.currentTicket === null ? [] : [member.currentTicket]));
    await this.#loadTickets([...expected.tickets, ...current]);
    await this.#loadThreads(expected.threads);
  }

  async member(id: MemberId): Promise<Member | undefined> {
    const changed = this.#changes.members.get(id);
    if (changed) return changed;
    if (!this.#members.has(id)) await this.#loadMembers([id]);
    return this.#members.get(id) ?? undefined;
  }

  async ticket(number: number): Promise<Ticket | undefined> {
    const changed = this.#changes.tickets.get(number);
    if (changed) return changed;
    if (!this.#tickets.has(number)) await this.#loadTickets([number]);
    return this.#tickets.get(number) ?? undefined;
  }

  async ticketByThread(thread: string): Promise<Ticket | undefined> {
    for (const ticket of this.#changes.tickets.values()) if (ticket.thread === thread) return ticket;
    if (!this.#threads.has(thread)) await this.#loadThreads([thread]);
    const number = this.#threads.get(thread);
    const ticket = number == null ? undefined : await this.ticket(number);
    return ticket?.thread === thread ? ticket : undefined;
  }

  /** The number after the last one given out, not counting those the calling turn took itself. */
  async nextNumber(): Promise<number> {
    this.#lastNumber ??= await lastTicketNumber(this.tx);
    return this.#lastNumber + this.#changes.opened + 1;
  }

  /** Takes over what a turn did, once it has succeeded. */
  add(changes: Changes): void {
    addChanges(this.#changes, changes);
  }

  /** Writes everything so far when it has a part in what is about to be asked. */
  async flushIf(concerns: (changes: Changes) => boolean): Promise<void> {
    if (concerns(this.#changes)) await this.flush();
  }

  /**
   * Writes everything so far.
   * @param reserve says which deliveries start as soon as this is committed; those are written as on their way
   */
  async flush(reserve: (deliveries: readonly Delivery[]) => ReadonlySet<string> = () => none): Promise<void> {
    const changes = this.#changes;
    const starting = reserve(this.#first(changes));
    changes.deliveries = changes.deliveries.map((each) =>
      starting.has(each.id) ? { ...each, state: 'sending', attempts: 1 } : each,
    );
    this.#changes = noChanges();
    for (const [member, tickets] of changes.erased) await eraseWords(this.tx, member, tickets);
    for (const row of await this.#writeMembers([...changes.members.values()])) changes.members.set(row.id, row);
    for (const row of await this.#writeTickets([...changes.tickets.values()])) changes.tickets.set(row.number, row);
    if (this.#lastNumber !== null && changes.opened > 0) {
      this.#lastNumber += changes.opened;
      await saveLastTicketNumber(this.tx, this.#lastNumber);
    }
    if (changes.messages.length > 0) await insertMessages(this.tx, changes.messages);
    if (changes.deliveries.length > 0) await insertDeliveries(this.tx, changes.deliveries);
    for (const { id, state } of changes.redelivered.values()) {
      if (state === 'failed') await withdrawDelivery(this.tx, id, this.now);
      else await changeDelivery(this.tx, id, { state, notBefore: null }, this.now);
    }
    for (const [key, value] of changes.settings) await saveSetting(this.tx, key, value);
    await writeGroupChanges(this.tx, changes.groups);
    addChanges(this.#written, changes);
  }

  /** Deliveries with nothing of this batch before them: what was written earlier in it waits for the commit as well. */
  #first({ deliveries, redelivered }: Changes): Delivery[] {
    const { deliveries: before, redelivered: again } = this.#written;
    const taken = new Set([...before, ...again.values(), ...redelivered.values()].map((each) => each.destination));
    return deliveries.filter(({ destination }) => !taken.has(destination));
  }

  /** What was written in all. */
  get committed(): Committed {
    const { deliveries, redelivered, members, tickets, settings, groups } = this.#written;
    return {
      deliveries,
      redelivered: [...redelivered.values()],
      members: [...members.values()],
      tickets: [...tickets.values()],
      settings,
      groups: groups.flatMap((each) => (each.change === 'group' ? [each.group] : [])),
    };
  }

  async #writeMembers(members: readonly Member[]): Promise<Member[]> {
    const rows = members.map((member) => ({ ...member, version: (this.#members.get(member.id)?.version ?? 0) + 1 }));
    if (rows.length > 0) await saveMembers(this.tx, rows);
    for (const row of rows) this.#members.set(row.id, row);
    return rows;
  }

  async #writeTickets(tickets: readonly Ticket[]): Promise<Ticket[]> {
    const rows = tickets.map((ticket) => ({
      ...ticket,
      version: (this.#tickets.get(ticket.number)?.version ?? 0) + 1,
    }));
    if (rows.length > 0) await saveTickets(this.tx, rows);
    for (const row of rows) this.#keepTicket(row);
    return rows;
  }

  async #loadMembers(ids: readonly MemberId[]): Promise<Member[]> {
    const wanted = [...new Set(ids)];
    const unknown: MemberId[] = [];
    for (const id of wanted) {
      const known = this.#known?.members.get(id);
      this.#members.set(id, known ?? null);
      if (!known) unknown.push(id);
    }
    if (unknown.length > 0)
      for (const member of await findMembers(this.tx, unknown)) this.#members.set(member.id, member);
    return wanted.flatMap((id) => this.#members.get(id) ?? []);
  }

  async #loadTickets(numbers: readonly number[]): Promise<void> {
    const unknown: number[] = [];
    for (const number of new Set(numbers)) {
      const known = this.#known?.tickets.get(number);
      if (known) {
        this.#keepTicket(known);
        continue;
      }
      this.#tickets.set(number, null);
      unknown.push(number);
    }
    if (unknown.length > 0) for (const ticket of await findTickets(this.tx, unknown)) this.#keepTicket(ticket);
  }

  async #loadThreads(threads: readonly string[]): Promise<void> {
    const wanted = [...new Set(threads)].filter((thread) => !this.#threads.has(thread));
    if (wanted.length === 0) return;
    for (const thread of wanted) this.#threads.set(thread, null);
    for (const ticket of await findTicketsByThread(this.tx, wanted)) this.#keepTicket(ticket);
  }

  #keepTicket(ticket: Ticket): void {
    this.#tickets.set(ticket.number, ticket);
    if (ticket.thread !== null) this.#threads.set(ticket.thread, ticket.number);
  }
}
