import { memberIdOf } from '../domain/member.ts';
import type { Event } from '../language/event.ts';
import type { Delivery, Receipt } from '../outbox/delivery.ts';
import { changeDelivery, markSent } from '../store/deliveries.ts';
import { markDone, markFailed } from '../store/inbox.ts';
import { Conflict, type Tx } from '../store/store.ts';
import { Batch, type Committed } from './batch.ts';
import type { Unit } from './lanes.ts';
import { StoredTurn, type TurnContext } from './stored-turn.ts';
import type { Turn } from './turn.ts';

/** What the desk does with an event and with a receipt. */
export interface Handlers {
  handleEvent(turn: Turn, event: Event): Promise<void>;
  handleReceipt(turn: Turn, receipt: Receipt): Promise<void>;
  /** Says sorry to the member whose event could not be handled, so that nothing is met with silence. */
  handleDead(turn: Turn, event: Event): Promise<void>;
}

/** A handler threw: the event stays pending, or is dead at the last try. */
export interface Failure {
  unit: Unit;
  error: unknown;
  dead: boolean;
}

export interface Processed {
  committed: Committed;
  /** Events that need nothing more: done, or dead and apologized for. */
  handled: readonly Event[];
  failures: readonly Failure[];
  /** Not begun, because an earlier event of their lane is tried again first. */
  postponed: readonly Unit[];
  /** Receipts whose handler threw; their delivery's state is saved all the same. */
  brokenReceipts: readonly { receipt: Receipt; error: unknown }[];
}

/** Tries before an event is put aside. */
const tries = 3;

/** Whether a receipt says something a handler must know; a prompt or relay that simply arrived does not. */
export function concernsDesk({ delivery, outcome }: Receipt): boolean {
  return (
    delivery.tag !== null || delivery.purpose === 'reply' || (outcome.state !== 'sent' && delivery.purpose !== 'signal')
  );
}

/** Handles units and receipts as turns of one transaction. A turn that throws leaves nothing but a failed try. */
export async function processBatch(
  tx: Tx,
  units: readonly Unit[],
  receipts: readonly Receipt[],
  now: number,
  context: TurnContext,
  handlers: Handlers,
  reserve: (deliveries: readonly Delivery[]) => ReadonlySet<string>,
): Promise<Processed> {
  const batch = new Batch(tx, now, context.known);
  const concerning = receipts.filter(concernsDesk);
  await batch.expect({
    members: units.flatMap(({ event }) =>
      event.chat.kind === 'private' ? [memberIdOf(event.channel, event.from.id)] : [],
    ),
    tickets: concerning.flatMap(({ delivery }) => (delivery.ticket === null ? [] : [delivery.ticket])),
    threads: units.flatMap(({ event }) => (event.chat.thread === undefined ? [] : [event.chat.thread])),
  });

  await saveOutcomes(tx, receipts, now);
  const brokenReceipts: { receipt: Receipt; error: unknown }[] = [];
  for (const receipt of concerning) {
    const error = await attempt(batch, context, (turn) => handlers.handleReceipt(turn, receipt));
    if (error) brokenReceipts.push({ receipt, error: error.thrown });
  }

  const done: number[] = [];
  const failures: Failure[] = [];
  const postponed: Unit[] = [];
  const waiting = new Set<string>();
  for (const unit of units) {
    // The next event of a lane must not overtake the one that is tried again.
    if (waiting.has(unit.event.lane)) {
      postponed.push(unit);
      continue;
    }
    const error = await attempt(batch, context, (turn) => handlers.handleEvent(turn, unit.event));
    if (!error) {
      done.push(...unit.ids);
      continue;
    }
    const dead = unit.attempts + 1 >= tries;
    failures.push({ unit, error: error.thrown, dead });
    if (!dead) waiting.add(unit.event.lane);
    else await attempt(batch, context, (turn) => handlers.handleDead(turn, unit.event));
  }

  await batch.flush(reserve);
  await settleEvents(tx, done, failures);
  const handled = units.filter(
    (unit) => !postponed.includes(unit) && !failures.some((each) => each.unit === unit && !each.dead),
  );
  return {
    committed: batch.committed,
    handled: handled.map(({ event }) => event),
    failures,
    postponed,
    brokenReceipts,
  };
}

/** Runs one turn; its changes count only when the handler succeeds. Database errors are the batch's, not the turn's. */
async function attempt(
  batch: Batch,
  context: TurnContext,
  handler: (turn: Turn) => Promise<void>,
): Promise<{ thrown: unknown } | null> {
  const turn = new StoredTurn(batch, context);
  try {
    await handler(turn);
  } catch (error) {
    if (isDatabaseError(error)) throw error;
    return { thrown: error };
  }
  batch.add(turn.changes);
  return null;
}

/** After one of these the transaction is no longer usable. */
function isDatabaseError(error: unknown): boolean {
  return (
    error instanceof Conflict ||
    (error instanceof Error && (error.name.startsWith('Prisma') || error.name === 'DriverAdapterError'))
  );
}

async function settleEvents(tx: Tx, done: readonly number[], failures: readonly Failure[]): Promise<void> {
  if (done.length > 0 && (await markDone(tx, done)) !== done.length) {
    throw new Conflict('an event was handled by another process');
  }
  for (const { unit, error, dead } of failures) {
    for (const id of unit.ids) await markFailed(tx, id, error instanceof Error ? error.name : 'thrown', dead);
  }
}

async function saveOutcomes(tx: Tx, receipts: readonly Receipt[], now: number): Promise<void> {
  const sent: { id: string; made: readonly string[] }[] = [];
  for (const { delivery, outcome } of receipts) {
    if (outcome.state === 'sent') {
      sent.push({ id: delivery.id, made: outcome.messages });
      continue;
    }
    const { state, detail } = outcome;
    const reason = outcome.state === 'unknown' ? null : outcome.reason;
    const attempt = { at: now, outcome: state, detail };
    await changeDelivery(tx, delivery.id, { state, reason, detail, reached: outcome.reached ?? null, attempt }, now);
  }
  if (sent.length > 0) await markSent(tx, sent, now);
}
