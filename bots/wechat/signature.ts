import { createHash, timingSafeEqual } from 'node:crypto';

/** How far a timestamp may be from our clock, in seconds. */
export const MAX_SKEW_SECONDS = 300;

/** WeChat's signature: the SHA-1, in hex, of the parts in code-unit order, joined ("Access Overview"). */
export function signatureOf(...parts: readonly string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');
}

/** Whether two signatures are the same, in a time that tells nothing about the right one. */
export function sameSignature(given: string, expected: string): boolean {
  // Digests have one length, so that comparing them is always allowed.
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** What every request of WeChat carries in its query. */
export interface Stamp {
  readonly timestamp: string;
  readonly nonce: string;
}

/** Timestamp and nonce of a request whose signature is right and fresh (`now` in ms); else why it is refused. */
export function checkStamp(
  query: URLSearchParams,
  token: string,
  now: number,
): { ok: true; stamp: Stamp } | { ok: false; why: string } {
  const signature = query.get('signature');
  const timestamp = query.get('timestamp');
  const nonce = query.get('nonce');
  if (!signature || !timestamp || !nonce) return { ok: false, why: 'it is not signed' };
  if (!sameSignature(signature, signatureOf(token, timestamp, nonce))) {
    return { ok: false, why: 'its signature is wrong: is WECHAT_TOKEN the one in the console?' };
  }
  const seconds = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) : Number.NaN;
  if (!(Math.abs(now / 1000 - seconds) <= MAX_SKEW_SECONDS)) {
    return { ok: false, why: `its timestamp is more than ${MAX_SKEW_SECONDS} s away from this machine's clock` };
  }
  return { ok: true, stamp: { timestamp, nonce } };
}
