import type { Allowance, Capabilities, Channel, Contact } from '../channel.ts';
import type { DeskConfig, Language } from '../config/desk.ts';
import { channelOf, type Member, type MemberId, nobodyOf } from '../domain/member.ts';
import type { Ticket, TicketDraft, TicketState } from '../domain/ticket.ts';
import type { TranscriptMessage } from '../domain/transcript.ts';
import type { Args, Texts } from '../i18n/texts.ts';
import type { ChannelName } from '../language/address.ts';
import type { Effect } from '../language/effect.ts';
import { type Addresses, memberDestination, movedPrefix } from '../outbox/addresses.ts';
import type { About, Delivery } from '../outbox/delivery.ts';
import { newDelivery } from '../outbox/new-delivery.ts';
import { deliveriesOfMessage, findDelivery, heldDeliveries, oldestWaiting, sentSince } from '../store/deliveries.ts';
import * as desk from '../store/desk.ts';
import type { NewId } from '../store/ids.ts';
import { findSetting } from '../store/settings.ts';
import type { Batch } from './batch.ts';
import { type Changes, noChanges } from './changes.ts';
import type { GroupBook } from './group/book.ts';
import type { Guards } from './group/guards.ts';
import { StoredBook } from './group/stored-book.ts';
import type { Known } from './known.ts';
import { readConversation } from './member/conversation.ts';
import type { Turn } from './turn.ts';
import type { UsualWait } from './usual-wait.ts';

/** What every turn of a process shares. */
export interface TurnContext {
  readonly policy: DeskConfig;
  readonly texts: Texts;
  readonly addresses: Addresses;
  readonly newId: NewId;
  readonly usualWait: UsualWait;
  /** Null when other processes may write to the database as well. */
  readonly known: Known | null;
  capabilities(channel: ChannelName): Capabilities;
  privateLink(channel: ChannelName): string | undefined;
  readonly guards: Guards;
  /** The channel's own reckoning, where it has one. */
  allowance(channel: ChannelName): NonNullable<Channel['allowance']> | undefined;
}

type Page = { limit: number; offset?: number };

function some<T>(each: Iterable<T>, holds: (one: T) => boolean): boolean {
  for (const one of each) if (holds(one)) return true;
  return false;
}

/** A Turn over a Batch: keeps what it changes to itself until the handler has succeeded. */
export class StoredTurn implements Turn {
  readonly now: number;
  readonly policy: DeskConfig;
  readonly groups: GroupBook;
  readonly guards: Guards;
  readonly changes: Changes = noChanges();
  readonly #batch: Batch;
  readonly #context: TurnContext;

  constructor(batch: Batch, context: TurnContext) {
    this.#batch = batch;
    this.#context = context;
    this.now = batch.now;
    this.policy = context.policy;
    this.guards = context.guards;
    this.groups = new StoredBook({
      tx: batch.tx,
      now: batch.now,
      newId: context.newId,
      changes: this.changes.groups,
      writeEarlier: () => batch.flushIf(({ groups }) => groups.length > 0),
    });
  }

  say(language: Language, id: string, args?: Args): string {
    return this.#context.texts.say(language, id, args);
  }

  capabilities(channel: ChannelName): Capabilities {
    return this.#context.capabilities(channel);
  }

  privateLink(channel: ChannelName): string | undefined {
    return this.#context.privateLink(channel);
  }

  async allowance(member: Member): Promise<Allowance | null> {
    const reckon = this.#context.allowance(member.channel);
    if (!reckon) return null;
    const { contact } = readConversation(member.flow, this.now);
    const since = Math.max(contact.wroteAt ?? 0, contact.pressedAt ?? 0);
    const sent =
      since === 0 ? [] : await sentSince(this.#batch.tx, member.channel, memberDestination(member.id), since);
    return reckon(contact, sent, this.now);
  }

  freshAllowance(channel: ChannelName, contact: Contact): Allowance | null {
    return this.#context.allowance(channel)?.(contact, [], this.now) ?? null;
  }

  async isBehindHeld({ channel, destination, id }: Delivery): Promise<boolean> {
    await this.#batch.flushIf(({ redelivered }) => redelivered.size > 0);
    const oldest = (await oldestWaiting(this.#batch.tx, channel, [destination])).get(destination);
    return (oldest?.held ?? id) < id;
  }

  async releaseHeld(member: MemberId): Promise<void> {
    const held = await heldDeliveries(this.#batch.tx, channelOf(member), memberDestination(member));
    for (const delivery of held) this.changeDelivery(delivery, 'queued');
  }

  deskChat(): string {
    return this.#context.addresses.desk.chat;
  }

  async member(id: MemberId): Promise<Member | undefined> {
    return this.changes.members.get(id) ?? this.#batch.member(id);
  }

  async ticket(number: number): Promise<Ticket | undefined> {
    return this.changes.tickets.get(number) ?? this.#batch.ticket(number);
  }

  async ticketByThread(thread: string): Promise<Ticket | undefined> {
    const found = await this.#batch.ticketByThread(thread);
    const mine = [...this.changes.tickets.values()];
    return mine.find((ticket) => ticket.thread === thread) ?? mine.find((t) => t.number === found?.number) ?? found;
  }

  async ticketsOf(member: MemberId, page: Page & { states?: readonly TicketState[] }): Promise<Ticket[]> {
    await this.#batch.flushIf(({ tickets }) => some(tickets.values(), (each) => each.memberId === member));
    const rows = await desk.ticketsOf(this.#batch.tx, member, page);
    const belongs = (ticket: Ticket) => ticket.memberId === member && (page.states?.includes(ticket.state) ?? true);
    const newest = (a: Ticket, b: Ticket) => b.updatedAt - a.updatedAt || b.number - a.number;
    return this.#withMine(rows, belongs, newest, page);
  }

  async queue(page: Page & { assignee?: string | null }): Promise<Ticket[]> {
    await this.#batch.flushIf(({ tickets }) => tickets.size > 0);
    const rows = await desk.queuedTickets(this.#batch.tx, page);
    const belongs = (ticket: Ticket) =>
      ticket.state !== 'closed' && (page.assignee === undefined || ticket.assignee === page.assignee);
    const first = (a: Ticket, b: Ticket) => a.rank - b.rank || a.openedAt - b.openedAt || a.number - b.number;
    return this.#withMine(rows, belongs, first, page);
  }

  async countTickets(filter: {
    member?: MemberId;
    assignee?: string | null;
    states?: readonly TicketState[];
  }): Promise<number> {
    await this.#batch.flushIf(({ tickets }) =>
      some(tickets.values(), ({ memberId }) => filter.member === undefined || memberId === filter.member),
    );
    let count = await desk.countTickets(this.#batch.tx, filter);
    const belongs = (ticket: Ticket) =>
      (filter.member === undefined || ticket.memberId === filter.member) &&
      (filter.assignee === undefined || ticket.assignee === filter.assignee) &&
      (filter.states?.includes(ticket.state) ?? true);
    for (const mine of this.changes.tickets.values()) {
      const before = await this.#batch.ticket(mine.number);
      count += Number(belongs(mine)) - Number(before !== undefined && belongs(before));
    }
    return count;
  }

  async transcript(ticket: number, page: { limit: number; before?: string }): Promise<TranscriptMessage[]> {
    await this.#batch.flushIf(({ messages }) => messages.some((each) => each.ticket === ticket));
    const mine = this.changes.messages.filter((message) => message.ticket === ticket);
    const rows = await desk.transcriptOf(this.#batch.tx, ticket, page);
    return [...rows, ...mine].slice(-page.limit);
  }

  async messageBySource(source: string): Promise<TranscriptMessage | undefined> {
    const mine = this.changes.messages.findLast((message) => message.source === source);
    if (mine) return mine;
    await this.#batch.flushIf(({ messages }) => messages.some((each) => each.source === source));
    return desk.findMessageBySource(this.#batch.tx, source);
  }

  async delivery(id: string): Promise<Delivery | undefined> {
    await this.#batch.flushIf(({ deliveries, redelivered }) => deliveries.length + redelivered.size > 0);
    return findDelivery(this.#batch.tx, id);
  }

  async deliveriesOf(message: string): Promise<Delivery[]> {
    await this.#batch.flushIf(({ deliveries, redelivered }) => deliveries.length + redelivered.size > 0);
    return deliveriesOfMessage(this.#batch.tx, message);
  }

  usualWait(): Promise<number | null> {
    return this.#context.usualWait.median(this.#batch.tx, this.now);
  }

  async setting(key: string): Promise<string | undefined> {
    await this.#batch.flushIf(({ settings }) => settings.has(key));
    return this.changes.settings.get(key) ?? findSetting(this.#batch.tx, key);
  }

  saveMember(member: Omit<Member, 'version'> & { version?: number }): void {
    this.changes.members.set(member.id, { ...member, version: member.version ?? 0 });
  }

  async openTicket(draft: TicketDraft): Promise<Ticket> {
    const number = (await this.#batch.nextNumber()) + this.changes.opened;
    const ticket: Ticket = {
      ...draft,
      number,
      state: 'open',
      assignee: null,
      rating: null,
      ratingComment: null,
      thread: null,
      card: null,
      openedAt: this.now,
      waitingSince: this.now,
      firstResponseAt: null,
      closedAt: null,
      updatedAt: this.now,
      version: 0,
    };
    this.changes.opened++;
    this.changes.tickets.set(number, ticket);
    return ticket;
  }

  changeTicket(
    ticket: Ticket,
    changes: Partial<Omit<Ticket, 'number' | 'memberId' | 'version' | 'updatedAt'>>,
  ): Ticket {
    const changed: Ticket = { ...ticket, ...changes, updatedAt: this.now };
    this.changes.tickets.set(ticket.number, changed);
    return changed;
  }

  record(
    entry: Omit<TranscriptMessage, 'id' | 'at' | 'edits' | 'source'> & { source?: string; edits?: string },
  ): string {
    const id = this.#context.newId();
    const { source = null, edits = null, ...rest } = entry;
    this.changes.messages.push({ ...rest, id, source, edits, at: this.now });
    return id;
  }

  emit(effect: Effect, about: About): string {
    const id = this.#context.newId();
    const { desk } = this.#context.addresses;
    this.changes.deliveries.push(newDelivery(id, effect, about, desk, this.now));
    return id;
  }

  changeDelivery(delivery: Delivery, to: 'queued' | 'failed'): void {
    this.changes.redelivered.set(delivery.id, { ...delivery, state: to, notBefore: null });
  }

  saveSetting(key: string, value: string): void {
    this.changes.settings.set(key, value);
    // Known at once, so that turns of the same batch already speak to the right chat.
    if (key.startsWith(movedPrefix)) this.#context.addresses.moved(key, value);
  }

  async eraseMember(id: MemberId): Promise<Ticket[]> {
    const tickets = await this.ticketsOf(id, { limit: 10_000 });
    const member = await this.member(id);
    this.changes.messages = this.changes.messages.filter((m) => !tickets.some((t) => t.number === m.ticket));
    this.changes.erased.set(
      id,
      tickets.map((ticket) => ticket.number),
    );
    if (member) this.saveMember({ ...member, name: '', handle: null, flow: null, currentTicket: null, vip: false });
    // The rows stay as numbers, and lead back to nobody.
    const memberId = nobodyOf(channelOf(id));
    return tickets.map((ticket) =>
      this.changeTicket({ ...ticket, memberId }, { subject: '', facts: {}, ratingComment: null }),
    );
  }

  #withMine(
    rows: readonly Ticket[],
    belongs: (ticket: Ticket) => boolean,
    order: (a: Ticket, b: Ticket) => number,
    page: Page,
  ): Ticket[] {
    const mine = this.changes.tickets;
    const fresh = [...mine.values()].filter((ticket) => !rows.some((row) => row.number === ticket.number));
    const merged = rows.map((row) => mine.get(row.number) ?? row);
    // Only a first page can show what this very turn changed; later pages are not asked for in the same turn.
    const all = page.offset ? merged : [...merged, ...fresh];
    return all.filter(belongs).sort(order).slice(0, page.limit);
  }
}
