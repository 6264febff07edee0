import type { Member, MemberId } from '../domain/member.ts';
import type { Ticket } from '../domain/ticket.ts';
import type { Delivery } from '../outbox/delivery.ts';
import { changeDelivery, insertDeliveries } from '../store/deliveries.ts';
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
}

export const nothingCommitted: Committed = {
  deliveries: [],
  redelivered: [],
  members: [],
  tickets: [],
  settings: new Map(),
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

  constructor(tx: Tx, now: number) {
    this.tx = tx;
    this.now = now;
  }

  async expect(expected: Expected): Promise<void> {
    const members = [...new Set(expected.members)];
    const found = members.length > 0 ? await findMembers(this.tx, members) : [];
    for (const id of members) this.#members.set(id, null);
    for (const member of found) this.#members.set(member.id, member);

    const current = found.flatMap((member) => (member.currentTicket === null ? [] : [member.currentTicket]));
    const numbers = [...new Set([...expected.tickets, ...current])];
    for (const number of numbers) this.#tickets.set(number, null);
    if (numbers.length > 0) for (const ticket of await findTickets(this.tx, numbers)) this.#keepTicket(ticket);

    const threads = [...new Set(expected.threads)].filter((thread) => !this.#threads.has(thread));
    if (threads.length === 0) return;
    for (const thread of threads) this.#threads.set(thread, null);
    for (const ticket of await findTicketsByThread(this.tx, threads)) this.#keepTicket(ticket);
  }

  async member(id: MemberId): Promise<Member | undefined> {
    const changed = this.#changes.members.get(id);
    if (changed) return changed;
    if (!this.#members.has(id)) this.#members.set(id, (await findMembers(this.tx, [id]))[0] ?? null);
    return this.#members.get(id) ?? undefined;
  }

  async ticket(number: number): Promise<Ticket | undefined> {
    const changed = this.#changes.tickets.get(number);
    if (changed) return changed;
    if (!this.#tickets.has(number)) {
      const [ticket] = await findTickets(this.tx, [number]);
      this.#tickets.set(number, null);
      if (ticket) this.#keepTicket(ticket);
    }
    return this.#tickets.get(number) ?? undefined;
  }

  async ticketByThread(thread: string): Promise<Ticket | undefined> {
    for (const ticket of this.#changes.tickets.values()) if (ticket.thread === thread) return ticket;
    if (!this.#threads.has(thread)) {
      this.#threads.set(thread, null);
      for (const ticket of await findTicketsByThread(this.tx, [thread])) this.#keepTicket(ticket);
    }
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

  /** Writes everything so far, so that queries see it. */
  async flush(): Promise<void> {
    const changes = this.#changes;
    this.#changes = noChanges();
    for (const [member, tickets] of changes.erased) await eraseWords(this.tx, member, tickets);
    await this.#writeMembers([...changes.members.values()]);
    await this.#writeTickets([...changes.tickets.values()]);
    if (this.#lastNumber !== null && changes.opened > 0) {
      this.#lastNumber += changes.opened;
      await saveLastTicketNumber(this.tx, this.#lastNumber);
    }
    if (changes.messages.length > 0) await insertMessages(this.tx, changes.messages);
    if (changes.deliveries.length > 0) await insertDeliveries(this.tx, changes.deliveries);
    for (const { id, state } of changes.redelivered.values()) {
      await changeDelivery(this.tx, id, { state, notBefore: null }, this.now);
    }
    for (const [key, value] of changes.settings) await saveSetting(this.tx, key, value);
    addChanges(this.#written, changes);
  }

  /** What was written in all. */
  get committed(): Committed {
    const { deliveries, redelivered, members, tickets, settings } = this.#written;
    return {
      deliveries,
      redelivered: [...redelivered.values()],
      members: [...members.values()],
      tickets: [...tickets.values()],
      settings,
    };
  }

  async #writeMembers(members: readonly Member[]): Promise<void> {
    const rows = members.map((member) => ({ ...member, version: (this.#members.get(member.id)?.version ?? 0) + 1 }));
    if (rows.length > 0) await saveMembers(this.tx, rows);
    for (const row of rows) this.#members.set(row.id, row);
  }

  async #writeTickets(tickets: readonly Ticket[]): Promise<void> {
    const rows = tickets.map((ticket) => ({
      ...ticket,
      version: (this.#tickets.get(ticket.number)?.version ?? 0) + 1,
    }));
    if (rows.length > 0) await saveTickets(this.tx, rows);
    for (const row of rows) this.#keepTicket(row);
  }

  #keepTicket(ticket: Ticket): void {
    this.#tickets.set(ticket.number, ticket);
    if (ticket.thread !== null) this.#threads.set(ticket.thread, ticket.number);
  }
}
