import type { ChannelName } from './address.ts';

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

/** Not now by the platform's rules; goes out at the member's next contact. `behind`: only because something before it is. */
export type Held = { state: 'held'; reason: FailureReason; detail: string; reached?: Reached; behind?: true };

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
  | Held
  /** Not done, or safe to do twice; try again no sooner than `afterMs`. `scope`: what the platform's wait applies to. */
  | { state: 'retry'; afterMs: number; scope: 'effect' | 'chat' | 'channel'; detail: string; reached?: Reached }
  /** The chat has a new id; perform it there. */
  | { state: 'migrated'; chat: string };
