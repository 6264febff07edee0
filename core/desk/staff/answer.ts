import type { Language } from '../../config/desk.ts';
import type { Ticket } from '../../domain/ticket.ts';
import type { Args } from '../../i18n/texts.ts';
import type { Address } from '../../language/address.ts';
import type { Content } from '../../language/content.ts';
import type { CommandEvent, EditedEvent, Event, MessageEvent } from '../../language/event.ts';
import type { Turn } from '../turn.ts';
import { staffLanguage } from './people.ts';

/** A place where a staff member said something, and the language to answer in. */
export interface Spot {
  readonly address: Address;
  readonly language: Language;
  /** The message that is answered. */
  readonly replyTo?: string;
  readonly answer?: string;
}

/** A text and its arguments, before it is said in somebody's language. */
export interface Line {
  readonly id: string;
  readonly args?: Args;
}

export function addressOf(event: Pick<Event, 'channel' | 'chat'>): Address {
  const { id: chat, thread } = event.chat;
  return { channel: event.channel, chat, ...(thread === undefined ? {} : { thread }) };
}

export function spotOf(turn: Turn, event: MessageEvent | EditedEvent | CommandEvent): Spot {
  return {
    address: addressOf(event),
    language: staffLanguage(turn.policy, event),
    ...(event.message === undefined ? {} : { replyTo: event.message }),
    ...(event.answer === undefined ? {} : { answer: event.answer }),
  };
}

export function say(turn: Turn, language: Language, line: Line): string {
  return turn.say(language, line.id, line.args);
}

/** Answers where something was said. */
export function answer(turn: Turn, spot: Spot, words: Line | Content): void {
  const content = 'id' in words ? { text: [say(turn, spot.language, words)] } : words;
  turn.emit(
    {
      kind: 'send',
      target: { to: 'address', address: spot.address },
      content,
      ...(spot.replyTo === undefined ? {} : { replyTo: spot.replyTo }),
      ...(spot.answer === undefined ? {} : { answer: spot.answer }),
    },
    { purpose: 'prompt' },
  );
}

/** Whether a place is the ticket's own thread, where everybody already sees what is said. */
export function isThreadOf(turn: Turn, ticket: Ticket, address: Address): boolean {
  return (
    ticket.thread !== null &&
    address.thread === ticket.thread &&
    address.channel === turn.policy.desk.channel &&
    address.chat === turn.deskChat()
  );
}
