import type { FailureReason, Outcome } from '../../core/language/outcome.ts';
import { outcomeWithoutFile } from '../file-transfer.ts';
import { describe, type Scrub } from './log.ts';

/** A refusal by WeChat: its error code and its words, which are free of secrets once scrubbed. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** A request without a usable answer. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  /** Whether WeChat may have received it. */
  readonly reached: boolean;

  constructor(message: string, reached: boolean) {
    super(message);
    this.reached = reached;
  }
}

/** An access token cannot be had just now. */
export class TokenUnavailable extends Error {
  override readonly name = 'TokenUnavailable';
  readonly afterMs: number;

  constructor(message: string, afterMs: number) {
    super(message);
    this.afterMs = afterMs;
  }
}

/** Codes of "Global Return Codes" that the adapter acts on. */
export const codes = {
  busy: -1,
  badToken: [40001, 40014, 42001],
  badAppId: [40013, 41002],
  badSecret: [40125, 41004, 40243],
  addressNotAllowed: 40164,
  noMenu: 46003,
  notAllowed: 48001,
  windowClosed: 45015,
  quotaUsed: 45047,
  tooLong: 45002,
  dailyLimit: 45009,
  tooFast: 45011,
} as const;

/** Waits where WeChat names none, in milliseconds. */
const BUSY_MS = 3000;
const TOO_FAST_MS = 10_000;
const DAILY_LIMIT_MS = 30 * 60_000;
const NOT_ALLOWED_ADDRESS_MS = 15_000;
const TOKEN_TROUBLE_MS = 30_000;

/** What refusals mean that cannot be helped. */
const REFUSALS: ReadonlyMap<number, FailureReason> = new Map([
  [40003, 'chat-gone'], // invalid openid
  [40004, 'rejected'], // invalid media type
  [40006, 'too-large'], // invalid file size
  [40007, 'file-gone'], // invalid media id
  [43004, 'blocked'], // requires a follower
  [45001, 'too-large'], // media size out of limit
  [48002, 'blocked'], // the member refuses messages
  [50005, 'blocked'], // the member does not follow
]);

/** Whether an error is a refusal with this code. */
export function hasCode(error: unknown, code: number): boolean {
  return error instanceof ApiError && error.code === code;
}

/** Whether an error says that the access token is not the current one. */
export function isBadToken(error: unknown): boolean {
  return error instanceof ApiError && codes.badToken.some((code) => code === error.code);
}

/** The address that WeChat does not let in (40164), as it names it; undefined for every other error. */
export function refusedAddress(error: unknown): string | undefined {
  if (!(error instanceof ApiError) || error.code !== codes.addressNotAllowed) return undefined;
  return /\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]*:[0-9a-f:]+[0-9a-f]/i.exec(error.message)?.[0] ?? 'unknown';
}

/**
 * What became of a call that threw. `repeatable`: doing it twice is the same as doing it once, so that an answer that
 * never came is no reason for doubt.
 */
export function outcomeOf(error: unknown, { repeatable }: { repeatable: boolean }, scrub: Scrub): Outcome {
  const detail = describe(error, scrub);
  if (error instanceof ApiError) return refused(error.code, `${detail} (${error.code})`);
  if (error instanceof TokenUnavailable) return { state: 'retry', afterMs: error.afterMs, scope: 'channel', detail };
  const withoutFile = outcomeWithoutFile(error, detail);
  if (withoutFile) return withoutFile;
  if (error instanceof TransportError && !error.reached) {
    return { state: 'retry', afterMs: 1500, scope: 'channel', detail };
  }
  // Also for what nobody foresaw: once the platform may have been reached, "not done" would be a guess.
  return repeatable ? { state: 'retry', afterMs: 2000, scope: 'effect', detail } : { state: 'unknown', detail };
}

function refused(code: number, detail: string): Outcome {
  switch (code) {
    case codes.busy:
      return { state: 'retry', afterMs: BUSY_MS, scope: 'channel', detail };
    case codes.tooFast:
      return { state: 'retry', afterMs: TOO_FAST_MS, scope: 'channel', detail };
    case codes.dailyLimit:
      return { state: 'retry', afterMs: DAILY_LIMIT_MS, scope: 'channel', detail };
    case codes.addressNotAllowed:
      return { state: 'retry', afterMs: NOT_ALLOWED_ADDRESS_MS, scope: 'channel', detail };
    case codes.windowClosed:
    case codes.notAllowed:
      return { state: 'held', reason: 'window-closed', detail };
    case codes.quotaUsed:
      return { state: 'held', reason: 'quota-used', detail };
  }
  if (codes.badToken.some((bad) => bad === code)) {
    return { state: 'retry', afterMs: TOKEN_TROUBLE_MS, scope: 'channel', detail };
  }
  return { state: 'failed', reason: REFUSALS.get(code) ?? 'rejected', detail };
}
