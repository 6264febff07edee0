import type { Address } from './language/address.ts';
import type { FileAttachment } from './language/content.ts';
import type { Effect } from './language/effect.ts';
import type { Event } from './language/event.ts';
import type { Held, Outcome, Reached } from './language/outcome.ts';

/** What a channel can do. Handlers ask for one of these, never for the channel's name. */
export interface Capabilities {
  /** Choices can be pressed; without it they are numbered text. */
  buttons: boolean;
  /** Several fields can be asked at once. */
  forms: boolean;
  /** A sent message can be changed. */
  edit: boolean;
  /** Reactions can be put on messages. */
  reactions: boolean;
  /** A group chat can hold one thread per ticket. */
  threads: boolean;
  /** Only so many threads may stand open: those of closed tickets are to be put away. */
  archives: boolean;
  /** The bot can be a member of group chats. */
  groups: boolean;
  /** Nobody can be muted for longer than so many milliseconds at a time; absent: for as long as one likes. */
  longestMuteMs?: number;
  /** The platform itself ends a mute that it was given an end for. */
  endsMutes?: boolean;
  /** A message has a menu with the bot's commands about it; without one, a command answers the message. */
  messageMenus?: boolean;
  /** The bot may write without having been written to just before. */
  proactive: boolean;
  /** The platform drops a repeat of an idempotency key: retrying an unknown outcome is always safe. */
  deduplicates: boolean;
}

/** At most `count` effects in any `perMs` milliseconds, for everything that shares `key`. */
export interface PaceRule {
  key: string;
  count: number;
  perMs: number;
}

/** How the channel stands with its platform right now; shown by `/readyz`. */
export interface ChannelStatus {
  /** Logged in, or (on a standby) able to be. */
  ready: boolean;
  /** In one line, for the operator. */
  detail: string;
}

/** When a member last did what lets the bot write to them: milliseconds since the epoch, null for never. */
export interface Contact {
  readonly wroteAt: number | null;
  /** Pressed something, or began to follow. */
  readonly pressedAt: number | null;
}

/** What was sent to a member since then; `made` are the ids of its messages. */
export interface SentSince {
  readonly at: number;
  readonly made: readonly string[];
}

/** Until when (milliseconds since the epoch) and how often the bot may still write first. `left` 0: only in answer. */
export interface Allowance {
  readonly until: number;
  readonly left: number;
}

/** An effect with the address it goes to and a key that is the same at every attempt. */
export interface Attempt {
  effect: Effect;
  address: Address;
  /** Idempotency key, for platforms that can deduplicate by it. */
  idempotencyKey: string;
  /** How far an earlier attempt came. */
  reached?: Reached;
}

/** Several fields asked at once, on channels with `forms`. */
export interface Form {
  /** Comes back as the form's name; 1–100 characters. */
  id: string;
  title: string;
  /** One to five. */
  fields: readonly FormField[];
}

export interface FormField {
  id: string;
  label: string;
  /** Several lines. */
  long?: boolean;
  required?: boolean;
  /** Shown while it is empty. */
  hint?: string;
  /** What it holds already. */
  value?: string;
  /** At most this many characters; 4000 at the most. */
  most?: number;
}

/** Who asks for something that must be given at once. */
interface Asker {
  channel: string;
  /** The platform's user id. */
  user: string;
  locale?: string;
}

/** A choice's id, or a command's name after a slash: it may open a form. */
export interface FormRequest extends Asker {
  asked: string;
}

/** An option of a command that is being typed. */
export interface SuggestionRequest extends Asker {
  command: string;
  option: string;
  typed: string;
}

/** What a platform wants in the very answer to what someone does, so that it cannot wait for a turn of the desk. */
export interface Immediate {
  /** The form that a choice or command opens, if it does: undefined at once when it does not. */
  form(request: FormRequest): Promise<Form> | undefined;
  /** What the typed beginning may become; empty for who may not know. */
  suggest(request: SuggestionRequest): Promise<readonly { label: string; value: string }[]>;
}

/** A file on its way from one channel to another. */
export interface FileBytes {
  bytes: Uint8Array;
  name: string;
  /** Its media type, such as `image/png`. */
  mime: string;
}

/** Where an adapter hands in events. Resolves once they are durable: only then may the platform be told. */
export type AcceptEvents = (events: readonly Event[]) => Promise<void>;

/** The port every adapter implements. */
export interface Channel {
  readonly name: string;
  readonly capabilities: Capabilities;
  status(): ChannelStatus;
  /** A link that opens a private chat with the bot, on platforms that have such; known once connected. */
  privateLink?(): string | undefined;
  /** Checks credentials and learns who the bot is. Rejects with an OperatorError when that can never work. */
  connect(): Promise<void>;
  /**
   * What keeps a chat from being the desk, in sentences for the operator; empty when nothing does. Rejects when the
   * platform cannot be asked.
   */
  deskProblems?(chat: string): Promise<readonly string[]>;
  /** Receives events until the signal is aborted; resolves when the one in hand is handed in. Runs under a lease. */
  receive(accept: AcceptEvents, signal: AbortSignal): Promise<void>;
  /** Performs one effect. Never throws: everything that can happen is an Outcome. */
  perform(attempt: Attempt): Promise<Outcome>;
  /**
   * Several effects for one place, in order, on platforms where one answer can carry them all. As many outcomes as
   * attempts. Never throws.
   */
  performTogether?(attempts: readonly Attempt[]): Promise<readonly Outcome[]>;
  /**
   * What an effect would come to if it were performed now, where the platform would only have it held back; undefined
   * when it may go out.
   */
  holds?(effect: Effect, address: Address): Held | undefined;
  /** The event with this `answer` is handled and committed; `more`: how many effects for its member are still to come. */
  handled?(answer: string, more: number): void;
  /** Whether the platform waits at this very process for the answer to an event. */
  isAsked?(answer: string): boolean;
  /** The event with this `answer` came before. Gives it the same answer again, if one was given; resolves with whether. */
  answerAgain?(answer: string): Promise<boolean>;
  /** What the platform still lets the bot say to a member, where it counts that. Pure. */
  allowance?(contact: Contact, sent: readonly SentSince[], now: number): Allowance;
  /** The pace the platform asks for this effect at this address, all rules at once. Pure. */
  pace(effect: Effect, address: Address): readonly PaceRule[];
  /** The bytes of a file this channel holds, for another channel to send. Rejects when it is gone or too large. */
  download(file: FileAttachment): Promise<FileBytes>;
  /** Releases connections. */
  close(): Promise<void>;
}

/** A mistake or circumstance only the operator can mend. The message is shown to them as it is, without a stack. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}
