import { GrammyError, HttpError } from 'grammy';
import type { FailureReason, Outcome } from '../../core/language/outcome.ts';
import { outcomeWithoutFile } from '../file-transfer.ts';
import { describe, type Scrub } from './log.ts';
import { TransportError } from './transport.ts';

/** Codes of a connection that was never made: nothing can have been received. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * What Telegram's refusals mean, by their description; the Bot API documents no codes for them. Seen in its answers and
 * in the open source of the Bot API server and TDLib. First match wins.
 */
const REFUSALS: readonly (readonly [RegExp, FailureReason | 'done'])[] = [
  [/message is not modified|(MESSAGE|TOPIC)_NOT_MODIFIED/i, 'done'],
  [/query is too old|query id is invalid|QUERY_ID_INVALID/i, 'done'],
  [/blocked by the user|USER_IS_BLOCKED/i, 'blocked'],
  [/can't initiate conversation|can't write first/i, 'never-started'],
  [/message thread not found|TOPIC_DELETED|TOPIC_ID_INVALID/i, 'thread-gone'],
  [
    /message to (edit|delete|react) not found|no text in the message to edit|message can't be edited|MESSAGE_ID_INVALID/i,
    'message-gone',
  ],
  [
    /chat not found|was kicked|not a member|user is deactivated|PEER_ID_INVALID|(group )?chat was deleted/i,
    'chat-gone',
  ],
  [/not a forum|CHAT_FORUM|method is available (only )?for supergroup/i, 'unsupported'],
  [
    /(not enough|have no|need administrator) rights|user is an administrator|can't (remove|restrict) (chat owner|self)|message can't be deleted|WRITE_FORBIDDEN|ADMIN_REQUIRED|TOPIC_CLOSED/i,
    'no-rights',
  ],
  [/file is too big|too large|TOO_BIG/i, 'too-large'],
  [/wrong (remote )?file|invalid file|file_?id|FILE_REFERENCE|file is temporarily unavailable/i, 'file-gone'],
];

/** What somebody asked for can never be done on Telegram: it was not even tried. */
export class Impossible extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** What is known about the call that failed. */
export interface Call {
  /** Doing it twice is the same as doing it once: an answer that never came is no reason for doubt. */
  repeatable: boolean;
}

/**
 * What became of a call that threw. `sent` (without messages) means that there was nothing left to do. Nothing of the
 * payload gets into `detail`, nor the token.
 */
export function outcomeOf(error: unknown, call: Call, scrub: Scrub): Outcome {
  const detail = describe(error, scrub);
  if (error instanceof Impossible) return { state: 'failed', reason: error.reason, detail };
  if (error instanceof GrammyError) return refused(error, call, scrub(error.description));
  const withoutFile = outcomeWithoutFile(error, detail);
  if (withoutFile) return withoutFile;
  const network = networkError(error);
  if (network && !network.reached) return { state: 'retry', afterMs: 1500, scope: 'channel', detail };
  // Also for what nobody foresaw: once the platform may have been reached, "not done" would be a guess.
  return doubtful(call, detail);
}

/** Whether the platform no longer takes the token. */
export function isUnauthorized(error: unknown): boolean {
  // 404 is what Telegram answers to a token that does not even look like one.
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}

/** The chat's text is a caption, or it has none: the edit has to go another way. */
export function isNotText(error: unknown): boolean {
  return error instanceof GrammyError && /no text in the message to edit/i.test(error.description);
}

/** Telegram could not make a picture of an uploaded file; it may still go as a document. */
export function isNotPicture(error: unknown): boolean {
  return error instanceof GrammyError && /PHOTO_|IMAGE_PROCESS_FAILED/i.test(error.description);
}

/** What is known of a request without a usable answer; undefined when the error is of another kind. */
function networkError(error: unknown): { code: string; reached: boolean } | undefined {
  if (error instanceof TransportError) return { code: error.code, reached: error.reached };
  if (!(error instanceof HttpError)) return undefined;
  const cause = error.error;
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'UNKNOWN';
  return { code, reached: !NEVER_CONNECTED.has(code) };
}

function refused(error: GrammyError, call: Call, detail: string): Outcome {
  const { retry_after: wait, migrate_to_chat_id: moved } = error.parameters;
  if (moved !== undefined) return { state: 'migrated', chat: String(moved) };
  if (error.error_code === 429) return { state: 'retry', afterMs: (wait ?? 1) * 1000, scope: 'chat', detail };
  if (isUnauthorized(error)) return { state: 'retry', afterMs: 30_000, scope: 'channel', detail };
  if (error.error_code === 413) return { state: 'failed', reason: 'too-large', detail };
  if (error.error_code >= 500) return doubtful(call, detail);
  const meaning = REFUSALS.find(([pattern]) => pattern.test(detail))?.[1] ?? 'rejected';
  return meaning === 'done' ? { state: 'sent', messages: [] } : { state: 'failed', reason: meaning, detail };
}

function doubtful(call: Call, detail: string): Outcome {
  return call.repeatable ? { state: 'retry', afterMs: 2000, scope: 'effect', detail } : { state: 'unknown', detail };
}
