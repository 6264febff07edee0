import { parseTicketNumber, ticketLabel } from '../../domain/numbering.ts';
import type { Ticket } from '../../domain/ticket.ts';
import type { CommandEvent } from '../../language/event.ts';
import type { Turn } from '../turn.ts';
import type { Line, Spot } from './answer.ts';
import { inDeskChat, type StaffMember } from './people.ts';

/** A command given by someone who may give it. */
export interface Call {
  readonly event: CommandEvent;
  readonly staff: StaffMember;
  readonly spot: Spot;
}

/** The ticket a command is about and the words after its number; or what to say when that cannot be told. */
export type Named = { readonly ticket: Ticket; readonly rest: string } | { readonly problem: Line };

/** A line of arguments split at a leading ticket number. */
export interface Numbered {
  /** As it was written, without the `#`. */
  readonly digits: string;
  /** Written with `#`, which leaves no doubt that it is a ticket. */
  readonly explicit: boolean;
  readonly rest: string;
}

/**
 * Reads `1001 words`, `#1001 words`, `＃１００１：words`, and (outside threads, where no other reading is possible)
 * `1001words` when the words are Chinese.
 */
export function splitNumber(args: string, options: { glued: boolean }): Numbered | undefined {
  const pattern = options.glued
    ? /^([#＃]?)\s*([\d０-９]{1,9})(?:[:：,，]\s*|\s+|$|(?=\p{Script=Han}))([\s\S]*)$/u
    : /^([#＃]?)\s*([\d０-９]{1,9})(?:[:：,，]\s*|\s+|$)([\s\S]*)$/u;
  const match = pattern.exec(args.trim());
  if (!match) return undefined;
  const [, sign = '', digits = '', rest = ''] = match;
  return { digits: digits.normalize('NFKC'), explicit: sign !== '', rest: rest.trim() };
}

/**
 * Finds the ticket a command is about: the number it names, else the ticket in whose thread it was given. `words` says
 * that free words for a person follow: then inside a thread bare digits may be the first of those words (`2000 USDT
 * arrived`), and where they also are another ticket's number we ask instead of guessing, because a wrong guess shows
 * one member's answer to another.
 */
export async function namedTicket(turn: Turn, call: Call, takes: { words: boolean }): Promise<Named> {
  const { event } = call;
  const named = event.options?.number?.trim();
  if (named !== undefined && named !== '') return numbered(turn, named, optionWords(event));
  const here = await ticketHere(turn, event);
  const args = event.args.trim();
  const split = splitNumber(args, { glued: here === undefined });
  if (!here) {
    if (!split) return { problem: { id: `staff-usage-${event.name}` } };
    return numbered(turn, split.digits, split.rest);
  }
  if (!split) return { ticket: here, rest: optionWords(event) };
  if (split.digits === String(here.number)) return { ticket: here, rest: split.rest };
  if (split.explicit || !takes.words) return numbered(turn, split.digits, split.rest);
  const other = await ticketOf(turn, split.digits);
  if (!other) return { ticket: here, rest: args };
  const numbers = { number: ticketLabel(other.number), here: ticketLabel(here.number), command: event.name };
  return { problem: { id: 'staff-number-ambiguous', args: numbers } };
}

/** The words of a command: those of its named option, else the whole line. */
function optionWords(event: CommandEvent): string {
  const { text, alias, priority, type } = event.options ?? {};
  return (text ?? alias ?? priority ?? type ?? event.args).trim();
}

async function numbered(turn: Turn, digits: string, rest: string): Promise<Named> {
  const ticket = await ticketOf(turn, digits);
  if (ticket) return { ticket, rest };
  return { problem: { id: 'staff-number-unknown', args: { number: digits.replace(/^[#＃]\s*/u, '') } } };
}

async function ticketOf(turn: Turn, digits: string): Promise<Ticket | undefined> {
  const number = parseTicketNumber(digits);
  return number === undefined ? undefined : turn.ticket(number);
}

/** The ticket in whose thread an event happened. */
export async function ticketHere(
  turn: Turn,
  event: Pick<CommandEvent, 'channel' | 'chat'>,
): Promise<Ticket | undefined> {
  const { thread } = event.chat;
  return thread === undefined || !inDeskChat(turn, event) ? undefined : turn.ticketByThread(thread);
}
