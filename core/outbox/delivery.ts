import type { ChannelName } from '../language/address.ts';
import type { Effect } from '../language/effect.ts';
import type { FailureReason, Outcome, Reached, Report } from '../language/outcome.ts';

/**
 * `prompt`: the desk's own words; `relay`: a member's words to staff; `reply`: staff's words to a member;
 * `signal`: an acknowledgement, reaction or the like, worth nothing later.
 * After `unknown`, prompts and relays are retried and marked as possibly repeated; replies wait for a person.
 */
export type Purpose = 'prompt' | 'relay' | 'reply' | 'signal';

export type DeliveryState = 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'held';

/** One effect on its way, and its fate. Times are milliseconds since the epoch. */
export interface Delivery {
  /** UUIDv7: sorts by creation; the idempotency key. */
  readonly id: string;
  readonly channel: ChannelName;
  /** What must arrive in order shares a destination. */
  readonly destination: string;
  /** Order before `id` within the destination; negative goes first. */
  readonly rank: number;
  readonly state: DeliveryState;
  readonly purpose: Purpose;
  readonly effect: Effect;
  readonly ticket: number | null;
  /** The transcript message it carries; or of what it speaks in a group (see core/desk/group/book.ts). */
  readonly message: string | null;
  /** Where its fate is told. */
  readonly report: Report | null;
  /** Names what the receipt is for (`card`, `menu`…); a delivery with a tag always comes back as a receipt. */
  readonly tag: string | null;
  readonly attempts: number;
  /** An earlier attempt may have arrived; the next one says so. */
  readonly repeated: boolean;
  /** How far an earlier attempt came. */
  readonly reached: Reached | null;
  readonly notBefore: number | null;
  readonly reason: FailureReason | null;
  readonly detail: string | null;
  /** Platform message ids it made, first to last. */
  readonly made: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What a handler says about an effect it emits. */
export interface About {
  purpose: Purpose;
  ticket?: number;
  message?: string;
  report?: Report;
  tag?: string;
  /** Negative: before what already waits for the same destination. */
  rank?: number;
}

/** The final outcome of a delivery, brought to a turn. `retry` and `migrated` are the outbox's own business. */
export interface Receipt {
  readonly delivery: Delivery;
  readonly outcome: Extract<Outcome, { state: 'sent' | 'failed' | 'unknown' | 'held' }>;
}
