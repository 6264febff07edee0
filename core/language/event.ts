import type { ChannelName } from './address.ts';
import type { Attachment, Content } from './content.ts';

/** A person as the platform shows them. Names are what people choose to be called: never proof of who they are. */
export interface Person {
  /** The platform's user id. */
  id: string;
  name: string;
  /** Without a leading `@`. */
  handle?: string;
  /** BCP 47 tag of the platform's own interface, as the platform gives it. */
  locale?: string;
  bot?: boolean;
  /** The bot itself. */
  self?: boolean;
}

/** The chat an event happened in. `private` is the one-to-one conversation of a person with the bot. */
export interface Chat {
  id: string;
  kind: 'private' | 'group';
  title?: string;
  thread?: string;
}

/** Where a forwarded message claims to come from; `hidden` cannot be verified by anyone. */
export type ForwardOrigin =
  | { kind: 'user'; id: string; name: string; handle?: string }
  | { kind: 'chat'; id: string; title: string; handle?: string }
  | { kind: 'hidden'; name: string };

/** Kinds of secret the guard knows. Listed here because an event says what was removed from it. */
export type SecretKind = 'seed-phrase' | 'private-key' | 'password' | 'one-time-code' | 'api-secret';

/** `manage`: the settings of a group or server; `moderate`: its members. As the platform says, not as a name claims. */
export type Power = 'manage' | 'moderate';

interface EventBase {
  /** Unique per platform event; a repeat of a key is dropped. */
  key: string;
  /** One conversation = one lane: its events are handled in order, one at a time. */
  lane: string;
  channel: ChannelName;
  /** When the platform says it happened: milliseconds since the epoch. */
  at: number;
  chat: Chat;
  from: Person;
  /** Opaque token by which the adapter can answer exactly this event (an interaction, a passive reply). */
  answer?: string;
  /**
   * The room it happened in, when `chat` is the person's private conversation all the same: answered by `answer`, only
   * they see it, but what they would type there, everybody would.
   */
  room?: Chat;
  /** What the platform itself lets the person do in the room or group it happened in. */
  powers?: readonly Power[];
  /** The server that the chat or room is in, on platforms whose groups have rooms; elsewhere the chat is the group. */
  server?: string;
  /** Who runs the group, as the platform said just now. */
  admins?: readonly Person[];
  /** There may be more of them: not everybody could be looked up yet. */
  moreAdmins?: boolean;
  /** What the inbox removed from the event before storing it. */
  redacted?: readonly SecretKind[];
}

/** Another's message, as it stood when it was answered or named. */
export interface Answered {
  message: string;
  from: Person;
  content: Content;
  /** The platform brought it in from the group's own channel. */
  ofGroup?: boolean;
}

export interface MessageEvent extends EventBase {
  kind: 'message';
  message: string;
  content: Content;
  replyTo?: string;
  /** Messages of one album share it, and reach the desk as one event. */
  album?: string;
  forward?: ForwardOrigin;
  /** Something the platform sent that no Content can hold (a poll, a game, a dice): its own word for it. */
  unsupported?: string;
}

export interface CommandEvent extends EventBase {
  kind: 'command';
  /** Lower case, without the slash and without the bot's name. */
  name: string;
  /** The rest of the line, trimmed; may span lines. */
  args: string;
  /** Named options, on platforms that have them. */
  options?: Readonly<Record<string, string>>;
  /** Who is named in the options, by their user ids there. */
  people?: readonly Person[];
  message?: string;
  replyTo?: string;
  /** The message it answers, where the platform tells: evidence of a report. */
  answered?: Answered;
  /** Attachments sent with the command (a photo captioned `/reply 1001 see here`). */
  attachments?: readonly Attachment[];
  album?: string;
}

export interface PressEvent extends EventBase {
  kind: 'press';
  /** The pressed choice's id. */
  choice: string;
  /** The message that carried the choice. */
  message?: string;
}

export interface FormEvent extends EventBase {
  kind: 'form';
  form: string;
  fields: Readonly<Record<string, string>>;
  /** The message of this conversation that carried the choice which opened it. */
  message?: string;
}

export interface EditedEvent extends EventBase {
  kind: 'edited';
  message: string;
  content: Content;
}

/** The person can no longer (`blocked`) or can again (`unblocked`) be written to in private. */
export interface ReachabilityEvent extends EventBase {
  kind: 'blocked' | 'unblocked';
}

/** What the bot may be allowed to do in a group, beyond reading and writing. */
export const groupRights = ['delete', 'restrict', 'ban', 'pin'] as const;
export type GroupRight = (typeof groupRights)[number];

/**
 * The bot was put in a group, or removed from it; `rights` are what it may do there, in the platform's own words, and
 * `allows` the same in ours. The chat is where it can speak.
 */
export interface MembershipEvent extends EventBase {
  kind: 'added' | 'removed';
  rights?: readonly string[];
  allows?: readonly GroupRight[];
}

/** What the bot may do in a group changed, or (with `admins`) who runs it. */
export interface GroupChangedEvent extends EventBase {
  kind: 'regrouped';
  allows?: readonly GroupRight[];
}

/** A person came into a group, or is called something else from now on. `chat` is where the bot can speak there. */
export interface PersonEvent extends EventBase {
  kind: 'joined' | 'renamed';
}

/** Something that was planned is due; made by the program itself. `from` is nobody. */
export interface DueEvent extends EventBase {
  kind: 'due';
  /** The id of the task. */
  task: string;
}

/** A chat got a new id; the old one no longer works. */
export interface MigratedEvent extends EventBase {
  kind: 'migrated';
  to: string;
}

/** Everything a platform tells us. Plain JSON: stored as it is. */
export type Event =
  | MessageEvent
  | CommandEvent
  | PressEvent
  | FormEvent
  | EditedEvent
  | ReachabilityEvent
  | MembershipEvent
  | GroupChangedEvent
  | PersonEvent
  | DueEvent
  | MigratedEvent;
