import type { Allowance, Capabilities, Contact } from '../channel.ts';
import type { DeskConfig, Language } from '../config/desk.ts';
import type { Member, MemberId } from '../domain/member.ts';
import type { Ticket, TicketDraft, TicketState } from '../domain/ticket.ts';
import type { TranscriptMessage } from '../domain/transcript.ts';
import type { Args } from '../i18n/texts.ts';
import type { ChannelName } from '../language/address.ts';
import type { Effect } from '../language/effect.ts';
import type { About, Delivery, DeliveryState } from '../outbox/delivery.ts';
import type { GroupBook } from './group/book.ts';
import type { Guards } from './group/guards.ts';

/**
 * One event's (or receipt's) visit to the desk: what a handler may read, change and emit. Everything done through a
 * turn commits together with the event's "processed" mark, or not at all. Reads see the turn's own writes. Handlers do
 * no other I/O.
 */
export interface Turn {
  /** Milliseconds since the epoch; the same throughout the turn. */
  readonly now: number;
  readonly policy: DeskConfig;
  /** Groups, what is planned for them, their cases and their audit log. */
  readonly groups: GroupBook;

  /** A text in a language, from the Fluent files. Throws on an unknown id: a programming error, caught by tests. */
  say(language: Language, id: string, args?: Args): string;
  capabilities(channel: ChannelName): Capabilities;
  /** A link that opens the private chat with the bot, where the platform has such. */
  privateLink(channel: ChannelName): string | undefined;
  /** The detectors for groups, prepared. */
  readonly guards: Guards;
  /** The desk's chat as it is called today (a group may have migrated since desk.yaml was written). */
  deskChat(): string;

  member(id: MemberId): Promise<Member | undefined>;
  ticket(number: number): Promise<Ticket | undefined>;
  ticketByThread(thread: string): Promise<Ticket | undefined>;
  /** Newest activity first. */
  ticketsOf(
    member: MemberId,
    page: { states?: readonly TicketState[]; limit: number; offset?: number },
  ): Promise<Ticket[]>;
  /** Tickets that are not closed, best rank first, then oldest. `assignee: null` means unclaimed only. */
  queue(page: { assignee?: string | null; limit: number; offset?: number }): Promise<Ticket[]>;
  countTickets(filter: {
    member?: MemberId;
    assignee?: string | null;
    states?: readonly TicketState[];
  }): Promise<number>;
  /** Newest entries of a transcript, returned oldest first. */
  transcript(ticket: number, page: { limit: number; before?: string }): Promise<TranscriptMessage[]>;
  /** The transcript message written at this place (see `sourceOf`), the latest version of it. */
  messageBySource(source: string): Promise<TranscriptMessage | undefined>;
  delivery(id: string): Promise<Delivery | undefined>;
  /** Deliveries that carry a transcript message, oldest first. */
  deliveriesOf(message: string): Promise<Delivery[]>;
  /** What the platform still lets us say to a member unasked; null where it does not count. */
  allowance(member: Member): Promise<Allowance | null>;
  /** The same, just after they did something. */
  freshAllowance(channel: ChannelName, contact: Contact): Allowance | null;
  /** Whether something that was to be said before this delivery, to the same person, is held back. */
  isBehindHeld(delivery: Delivery): Promise<boolean>;
  /** Puts what is held back for a member in the queue: they are here, so it can be said. */
  releaseHeld(member: MemberId): Promise<void>;
  /** Median milliseconds from opening to first response over recent tickets; null when too few to say. */
  usualWait(): Promise<number | null>;
  setting(key: string): Promise<string | undefined>;

  /** Creates or replaces; `version` is the store's business. */
  saveMember(member: Omit<Member, 'version'> & { version?: number }): void;
  /** Takes the next number and opens the ticket, state `open`, waiting since now. */
  openTicket(draft: TicketDraft): Promise<Ticket>;
  /** Applies changes and returns the ticket as it is now; `updatedAt` is set to now. */
  changeTicket(ticket: Ticket, changes: Partial<Omit<Ticket, 'number' | 'memberId' | 'version' | 'updatedAt'>>): Ticket;
  /** Appends to the transcript and returns the entry's id. */
  record(
    entry: Omit<TranscriptMessage, 'id' | 'at' | 'edits' | 'source'> & { source?: string; edits?: string },
  ): string;
  /** Puts an effect in the outbox and returns the delivery's id. */
  emit(effect: Effect, about: About): string;
  /** Puts a delivery that failed, is unknown or is held back in the queue; to `failed` takes a waiting one out of it. */
  changeDelivery(delivery: Delivery, to: Extract<DeliveryState, 'queued' | 'failed'>): void;
  saveSetting(key: string, value: string): void;
  /**
   * Erases a member: words, names, facts and waiting deliveries of all their tickets and of the member; ticket rows
   * stay as numbers without content, and lead back to nobody. Returns the tickets it touched.
   */
  eraseMember(member: MemberId): Promise<Ticket[]>;
}
