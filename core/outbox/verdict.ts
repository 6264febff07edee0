import type { Channel } from '../channel.ts';
import type { Effect } from '../language/effect.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Delivery, Receipt } from './delivery.ts';

/** What the outbox does about an outcome: it is over and the desk hears of it, or it is tried again. */
export type Verdict =
  | { next: 'settle'; outcome: Receipt['outcome'] }
  | { next: 'again'; afterMs: number; repeated: boolean; pause: 'effect' | 'chat' | 'channel'; detail: string };

const unknownRetryMs = 1_000;
/** What staff must get, and cannot for a reason an operator can mend, is tried again this often. */
const brokenDeskMs = 30_000;
const operatorCanMend: ReadonlySet<string> = new Set(['chat-gone', 'no-rights']);

/** Whether a second copy of this effect would be seen. */
function visibleTwice(effect: Effect): boolean {
  return effect.kind === 'send' || effect.kind === 'openThread';
}

function isForStaff(delivery: Delivery): boolean {
  return delivery.effect.target.to === 'ticket' && delivery.purpose !== 'signal';
}

/** Decides about an outcome. Pure; `attempts` counts this one. */
export function judge(
  delivery: Delivery,
  outcome: Exclude<Outcome, { state: 'migrated' }>,
  capabilities: Pick<Channel['capabilities'], 'deduplicates'>,
): Verdict {
  switch (outcome.state) {
    case 'sent':
    case 'held':
      return { next: 'settle', outcome };
    case 'unknown':
      return judgeUnknown(delivery, outcome, capabilities.deduplicates);
    case 'failed':
      // Words of members are never lost to a missing right or a wrong chat id: they wait until that is mended.
      if (isForStaff(delivery) && operatorCanMend.has(outcome.reason)) {
        return { next: 'again', afterMs: brokenDeskMs, repeated: false, pause: 'effect', detail: outcome.detail };
      }
      return { next: 'settle', outcome };
    case 'retry': {
      const { afterMs, scope, detail } = outcome;
      if (delivery.purpose === 'signal' && delivery.attempts >= 5) {
        return { next: 'settle', outcome: { state: 'failed', reason: 'rejected', detail } };
      }
      return { next: 'again', afterMs, repeated: false, pause: scope, detail };
    }
  }
}

function judgeUnknown(
  delivery: Delivery,
  outcome: Extract<Outcome, { state: 'unknown' }>,
  deduplicates: boolean,
): Verdict {
  const safe = deduplicates || !visibleTwice(delivery.effect);
  const again = { next: 'again', afterMs: unknownRetryMs, pause: 'effect', detail: outcome.detail } as const;
  if (delivery.purpose === 'signal' && delivery.attempts >= 3) return { next: 'settle', outcome };
  if (safe) return { ...again, repeated: false };
  // A person decides whether a member may get the same words twice.
  if (delivery.purpose === 'reply') return { next: 'settle', outcome };
  return { ...again, repeated: true };
}

/**
 * What becomes of a delivery that was on its way when an earlier process stopped: the same as of an unknown outcome.
 */
export function judgeInterrupted(
  delivery: Delivery,
  capabilities: Pick<Channel['capabilities'], 'deduplicates'>,
): Verdict {
  return judge(delivery, { state: 'unknown', detail: 'the program stopped while it was being sent' }, capabilities);
}
