import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';
import type { FailureReason, Outcome } from '../../core/language/outcome.ts';
import { outcomeWithoutFile } from '../file-transfer.ts';
import { TooManyInvalid } from './invalid-requests.ts';
import { describe, type Scrub } from './log.ts';

/** The message to change is not there any more, as far as we can reach it. */
export class MessageGone extends Error {}

/** Codes of a connection that was never made: nothing can have been received. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What Discord's error codes mean ("JSON Error Codes"); `done`: there was nothing left to do. */
const REFUSALS: ReadonlyMap<number, FailureReason | 'done'> = new Map([
  [10004, 'chat-gone'], // unknown guild
  [10008, 'message-gone'], // unknown message
  [10013, 'blocked'], // unknown user: the account is gone
  [10014, 'rejected'], // unknown emoji
  [20009, 'rejected'], // explicit content
  [30010, 'rejected'], // maximum number of reactions
  [40004, 'rejected'], // send messages is disabled
  [40005, 'too-large'], // request entity too large
  [40066, 'no-rights'], // guild members only
  [50001, 'no-rights'], // missing access
  [50005, 'message-gone'], // cannot edit a message of another user
  [50007, 'blocked'], // cannot send messages to this user: DMs are closed
  [50013, 'no-rights'], // missing permissions
  [50024, 'unsupported'], // cannot be done on this channel type
  [50278, 'blocked'], // no mutual guilds with this user
  [160005, 'no-rights'], // the thread is locked
  [160006, 'rejected'], // maximum number of active threads: staff are told, and may try again when some are put away
]);

/** What is known about the call that failed. */
export interface Call {
  /** Doing it twice is the same as doing it once: an answer that never came is no reason for doubt. */
  repeatable: boolean;
  /** The call is about a thread, not about the chat itself. */
  thread?: boolean;
}

/**
 * What became of a call that threw. `sent` (without messages) means that there was nothing left to do. Nothing of the
 * payload gets into `detail`, nor a token.
 */
export function outcomeOf(error: unknown, call: Call, scrub: Scrub): Outcome {
  const detail = describe(error, scrub);
  if (error instanceof RateLimitError) return limited(error);
  if (error instanceof TooManyInvalid) return { state: 'retry', afterMs: error.afterMs, scope: 'channel', detail };
  if (error instanceof DiscordAPIError) return refused(error, call, `${detail} (${error.code})`);
  if (error instanceof HTTPError) return doubtful(call, `HTTP ${error.status} ${detail}`);
  const withoutFile = outcomeWithoutFile(error, detail);
  if (withoutFile) return withoutFile;
  if (neverReached(error)) return { state: 'retry', afterMs: 1500, scope: 'channel', detail };
  // Also for what nobody foresaw: once the platform may have been reached, "not done" would be a guess.
  return doubtful(call, detail);
}

/** Whether the platform no longer takes the token. */
export function isUnauthorized(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof Error && /Expected token to be set/.test(error.message);
}

/** Discord's own code of a refusal; undefined for everything else. */
export function codeOf(error: unknown): number | undefined {
  return error instanceof DiscordAPIError ? Number(error.code) : undefined;
}

/** An interaction's token is used up: it expired, or is not known any more (10015, 50027), or not yet (10062). */
export function isExpiredAnswer(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  return [10015, 10062, 50027].includes(Number(error.code)) || error.status === 401 || error.status === 404;
}

/** How long the platform asks to wait, or is left alone for its own sake, in milliseconds; undefined when it does not. */
export function waitOf(error: unknown): number | undefined {
  if (error instanceof TooManyInvalid) return error.afterMs;
  if (!(error instanceof RateLimitError)) return undefined;
  return Math.max(error.retryAfter, error.timeToReset, error.sublimitTimeout);
}

function limited(error: RateLimitError): Outcome {
  const afterMs = Math.max(50, Math.ceil(waitOf(error) ?? 0));
  // A route's limit is one thread's; the whole desk is one chat, and must not wait for it.
  const scope = error.global ? 'channel' : 'effect';
  return { state: 'retry', afterMs, scope, detail: `rate limited on ${error.method} ${error.route}` };
}

function refused(error: DiscordAPIError, call: Call, detail: string): Outcome {
  const code = Number(error.code);
  if (error.status === 401) return { state: 'retry', afterMs: 30_000, scope: 'channel', detail };
  if (error.status === 413) return { state: 'failed', reason: 'too-large', detail };
  if (code === 10003) return { state: 'failed', reason: call.thread ? 'thread-gone' : 'chat-gone', detail };
  // 50083, thread is archived: the caller opens it and tries again. 20028, 20016 and the like: a wait without a header.
  if (code === 50083) return { state: 'retry', afterMs: 1000, scope: 'effect', detail };
  if (code === 20028 || code === 20016) return { state: 'retry', afterMs: 5000, scope: 'effect', detail };
  const meaning = REFUSALS.get(code) ?? (error.status === 403 ? 'no-rights' : 'rejected');
  return meaning === 'done' ? { state: 'sent', messages: [] } : { state: 'failed', reason: meaning, detail };
}

function doubtful(call: Call, detail: string): Outcome {
  return call.repeatable ? { state: 'retry', afterMs: 2000, scope: 'effect', detail } : { state: 'unknown', detail };
}

function neverReached(error: unknown): boolean {
  for (let at: unknown = error, deep = 0; at instanceof Error && deep < 4; at = at.cause, deep += 1) {
    if ('code' in at && typeof at.code === 'string' && NEVER_CONNECTED.has(at.code)) return true;
    if (at instanceof AggregateError && at.errors.length > 0) return at.errors.every(neverReached);
  }
  return isUnauthorized(error);
}
