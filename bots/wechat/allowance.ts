import type { Allowance, Contact, SentSince } from '../../core/channel.ts';

/** Customer-service messages after a member wrote, and after they pressed or followed (WeChat, "Customer Service Messages"). */
const WROTE = { forMs: 48 * 3_600_000, times: 5 };
const PRESSED = { forMs: 60_000, times: 3 };

/** Ends the ids of what went out in a passive reply, which costs nothing. */
export const FREE_MARK = 'r';

/** What may still be sent without being asked, as WeChat counts it; `mayWrite`: whether the account may at all. Pure. */
export function allowanceOf(
  mayWrite: boolean,
  { wroteAt, pressedAt }: Contact,
  sent: readonly SentSince[],
  now: number,
): Allowance {
  const windows = mayWrite ? [open(wroteAt, WROTE), open(pressedAt, PRESSED)] : [];
  const best = windows
    .map(({ from, until, times }) => ({ until, left: times - spent(sent, from) }))
    .filter(({ until, left }) => until > now && left > 0)
    .sort((a, b) => b.until - a.until)[0];
  return best ?? { until: 0, left: 0 };
}

function open(from: number | null, { forMs, times }: typeof WROTE) {
  return from === null ? { from: 0, until: 0, times: 0 } : { from, until: from + forMs, times };
}

function spent(sent: readonly SentSince[], from: number): number {
  return sent.filter(({ at }) => at >= from).reduce((all, { made }) => all + made.filter(isPaid).length, 0);
}

function isPaid(id: string): boolean {
  return !id.endsWith(FREE_MARK);
}
