/**
 * The words spoken between `bots/` and `core/`. Everything a platform tells us is an Event; everything we ask of a
 * platform is an Effect; what became of an Effect is an Outcome. All three are plain JSON: they are stored as they are.
 * Platform ids are strings everywhere (Telegram's exceed 32 bits, Discord's exceed 53).
 */

/** The name of a configured channel. Core compares it for equality and never spells one out. */
export type ChannelName = string;

/** Where something is said: a chat of a channel, and the thread in it, if any. */
export interface Address {
  channel: ChannelName;
  chat: string;
  thread?: string;
}

/** One message of a platform. `message` is unique within the chat. */
export interface MessageRef {
  channel: ChannelName;
  chat: string;
  message: string;
}

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

/** A piece of text with its look. Text in a span is data: no renderer may let it become markup or a mention. */
export type Span =
  | string
  | { text: string; style: 'bold' | 'italic' | 'code' | 'quote' }
  | { text: string; href: string };

/** Text with light structure. Line breaks are `\n` inside spans. */
export type Text = readonly Span[];

export type FileKind = 'photo' | 'document' | 'video' | 'voice' | 'audio' | 'sticker' | 'animation' | 'videoNote';

/** A file that stays where the platform keeps it until someone needs its bytes. */
export interface FileAttachment {
  kind: FileKind;
  /** The channel that holds the file, and its id there. */
  channel: ChannelName;
  ref: string;
  name?: string;
  mime?: string;
  /** Size in bytes, where the platform says. */
  bytes?: number;
}

export type Attachment =
  | FileAttachment
  | { kind: 'location'; latitude: number; longitude: number; title?: string; address?: string }
  | { kind: 'contact'; name: string; phone: string };

/** Something to press. `id` comes back in a PressEvent; at most 64 bytes of UTF-8 so that every platform carries it. */
export interface Choice {
  id: string;
  label: string;
  style?: 'primary' | 'danger';
  /** Opens a page instead of coming back as a press. */
  url?: string;
}

/** What is said, in either direction. A channel renders it as well as it can; limits are the renderer's business. */
export interface Content {
  text?: Text;
  attachments?: readonly Attachment[];
  /** Rows of choices, top to bottom. */
  choices?: readonly (readonly Choice[])[];
  /** Where choices are picked by number: the number of the first; 1 when left out. */
  firstNumber?: number;
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

/** Whom an effect is for. Tickets and members are resolved to an Address when the effect is performed, not before. */
export type Target =
  | { to: 'member'; member: string }
  | { to: 'ticket'; ticket: number }
  | { to: 'desk' }
  | { to: 'address'; address: Address };

export type Effect =
  | {
      kind: 'send';
      target: Target;
      content: Content;
      /** Answer to this message of the same chat; dropped silently when that message is gone. */
      replyTo?: string;
      /** Without a sound, on platforms that can. */
      silent?: boolean;
      /** The event's `answer` token, when this answers it directly. */
      answer?: string;
      /** Kept at the top of the chat, on platforms that can. */
      pin?: boolean;
    }
  | {
      kind: 'edit';
      target: Target;
      message: string;
      content: Content;
      /** Send it anew when the message can no longer be edited. */
      orSend?: boolean;
      answer?: string;
    }
  | { kind: 'delete'; target: Target; message: string }
  /** Ends the waiting state of a press; `alert` is shown so that it must be dismissed. */
  | { kind: 'ack'; target: Target; answer: string; text?: string; alert?: boolean }
  /** An empty `emoji` removes the bot's reaction. */
  | { kind: 'react'; target: Target; message: string; emoji: string }
  /** `labels`: a few words to sort threads by, on platforms that can; they replace those it had. */
  | { kind: 'openThread'; target: Extract<Target, { to: 'ticket' }>; title: string; labels?: readonly string[] }
  | {
      kind: 'updateThread';
      target: Extract<Target, { to: 'ticket' }>;
      title?: string;
      labels?: readonly string[];
      /** Put away, or taken out again. */
      closed?: boolean;
    }
  /** They can no longer write there, until the given time (milliseconds since the epoch) or for as long as the platform can. */
  | GroupEffect<'restrict', { until?: number }>
  | GroupEffect<'unrestrict'>
  /** They are put out and cannot come back. */
  | GroupEffect<'ban', { until?: number }>
  | GroupEffect<'unban'>;

/** Something done to a person (by their user id) in the group of the address, or in the server it is a room of. */
type GroupEffect<Kind extends string, More = unknown> = {
  kind: Kind;
  target: Extract<Target, { to: 'address' }>;
  person: string;
  server?: string;
} & More;

export type EffectKind = Effect['kind'];

/** Why an effect can never succeed as it is. */
export type FailureReason =
  | 'blocked' // the member blocked the bot
  | 'never-started' // the member never wrote to the bot in private
  | 'chat-gone' // the chat does not exist, or the bot is not in it
  | 'thread-gone' // the thread was deleted
  | 'message-gone' // the message to edit, delete or react to is not there
  | 'no-rights' // the bot lacks a right in the chat
  | 'too-large' // a file is beyond the platform's limit
  | 'file-gone' // an attachment can no longer be fetched
  | 'unsupported' // the platform cannot do this at all
  | 'window-closed' // the platform's reply window is over
  | 'quota-used' // the platform's send quota is used up
  | 'rejected'; // the platform refused it for another reason, see `detail`

/** How far an effect that takes several messages came before it stopped: the next attempt goes on from there. */
export interface Reached {
  /** The chat and thread it went to, in the adapter's own words; elsewhere it begins again. */
  place: string;
  /** Steps done, and the ids of the messages they made. */
  done: number;
  messages: readonly string[];
}

/** Where the fate of something is told: the message it came from, or who asked for it by a token. */
export interface Report {
  channel: ChannelName;
  chat: string;
  message?: string;
  answer?: string;
}

/** What became of one attempt at an effect. `reached`: the part of it that was done all the same. */
export type Outcome =
  /**
   * `messages`: ids made by it, first to last; `thread`: the one opened; `detour`: not where it was meant to go, but where
   * the person sees it all the same (their direct messages are closed).
   */
  | { state: 'sent'; messages: readonly string[]; thread?: string; detour?: boolean }
  | { state: 'failed'; reason: FailureReason; detail: string; reached?: Reached }
  /** The platform may or may not have done it: the answer never came. */
  | { state: 'unknown'; detail: string; reached?: Reached }
  /** Not now by the platform's rules; goes out at the member's next contact. `behind`: only because something before it is. */
  | { state: 'held'; reason: FailureReason; detail: string; reached?: Reached; behind?: true }
  /** Not done, or safe to do twice; try again no sooner than `afterMs`. `scope`: what the platform's wait applies to. */
  | { state: 'retry'; afterMs: number; scope: 'effect' | 'chat' | 'channel'; detail: string; reached?: Reached }
  /** The chat has a new id; perform it there. */
  | { state: 'migrated'; chat: string };

/** The plain text of a Text. */
export function plain(text: Text | undefined): string {
  return (text ?? []).map((span) => (typeof span === 'string' ? span : span.text)).join('');
}
