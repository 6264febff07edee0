import { ApiError } from './errors.ts';
import { isRecord } from './params.ts';
import type { NewUpdate } from './state.ts';

/** Update kinds that a bot gets only when it asks for them (core.telegram.org/bots/api#getupdates). */
const ON_REQUEST: ReadonlySet<string> = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);
/** Delivered updates that `repeat` can still find. */
const RECENT_MAX = 2_000;
const LONG_POLL_MAX_S = 50;

/** An update as it waits; serialised once, so that later changes of the world do not show in it. */
export interface QueuedUpdate {
  readonly id: number;
  readonly json: string;
  /** Updates of one lane reach a webhook in order. */
  readonly lane: number;
}

/** What a long poll asks for; times in seconds. */
export interface Poll {
  offset: number | undefined;
  limit: number;
  timeout: number;
  allowed: readonly string[] | undefined;
}

interface Waiter {
  limit: number;
  timer: NodeJS.Timeout;
  answer: (json: string) => void;
  fail: (error: ApiError) => void;
}

/** The bot's updates: numbered, filtered, kept until confirmed; hands them to one long poll at a time. */
export class UpdateQueue {
  private readonly pending = new Map<number, QueuedUpdate>();
  private readonly recent = new Map<number, QueuedUpdate>();
  /** Delivered once by the next answer, whatever the offset: repeats, and malformed updates without an id. */
  private extras: string[] = [];
  private waiter: Waiter | undefined;
  private wakeup: NodeJS.Immediate | undefined;
  private allowed: ReadonlySet<string> | undefined;
  private lastId = 500_000_000;
  /** Takes updates away from polling while a webhook is set. */
  onPush: ((update: QueuedUpdate) => void) | undefined;
  /** Called after updates were confirmed. */
  onConfirmed: () => void = () => {};
  /** Called when a long poll begins to wait. */
  onPolled: () => void = () => {};

  get size(): number {
    return this.pending.size;
  }

  get allowedUpdates(): string[] | undefined {
    return this.allowed === undefined ? undefined : [...this.allowed];
  }

  /** Whether a long poll is waiting right now. */
  get polled(): boolean {
    return this.waiter !== undefined;
  }

  /** An empty list means the default kinds, absent means "as before": as on the platform. */
  allow(kinds: readonly string[] | undefined): void {
    if (kinds !== undefined) this.allowed = kinds.length === 0 ? undefined : new Set(kinds);
  }

  /** Queues an update unless the bot did not ask for its kind; gives its id. */
  push(update: NewUpdate, lane: number): number | undefined {
    const kind = Object.keys(update)[0] ?? '';
    const wanted = this.allowed === undefined ? !ON_REQUEST.has(kind) : this.allowed.has(kind);
    if (!wanted) return undefined;
    const id = this.nextId();
    this.enqueue({ id, json: JSON.stringify({ update_id: id, ...update }), lane });
    return id;
  }

  /** Queues any JSON value as an update. An object without `update_id` is given one unless `asIs`. */
  pushRaw(value: unknown, asIs: boolean): number | undefined {
    if (isRecord(value) && typeof value.update_id === 'number') {
      this.lastId = Math.max(this.lastId, value.update_id);
      this.enqueue({ id: value.update_id, json: JSON.stringify(value), lane: 0 });
      return value.update_id;
    }
    if (isRecord(value) && !asIs) {
      const id = this.nextId();
      this.enqueue({ id, json: JSON.stringify({ update_id: id, ...value }), lane: 0 });
      return id;
    }
    this.extra(JSON.stringify(value));
    return undefined;
  }

  /** Delivers an update once more, as the platform does when it lost the confirmation. */
  repeat(id: number): void {
    const update = this.recent.get(id);
    if (update === undefined) throw new Error(`no update ${id} to repeat`);
    if (this.onPush === undefined) this.extra(update.json);
    else this.onPush(update);
  }

  /** Ids of the newest updates, oldest first. */
  recentIds(): number[] {
    return [...this.recent.keys()];
  }

  confirm(id: number): void {
    if (this.pending.delete(id)) this.onConfirmed();
  }

  clear(): void {
    this.pending.clear();
    this.onConfirmed();
  }

  all(): IterableIterator<QueuedUpdate> {
    return this.pending.values();
  }

  /** Answers a getUpdates, at once or when something comes; the older of two polls is turned away with a 409. */
  poll(poll: Poll, answer: (json: string) => void, fail: (error: ApiError) => void): () => void {
    this.endPoll(CONFLICT_POLL);
    this.applyOffset(poll.offset);
    this.allow(poll.allowed);
    if (this.pending.size > 0 || this.extras.length > 0 || poll.timeout <= 0) {
      answer(this.take(poll.limit));
      return () => {};
    }
    const waiter: Waiter = {
      limit: poll.limit,
      answer,
      fail,
      timer: setTimeout(() => this.flush(), Math.min(poll.timeout, LONG_POLL_MAX_S) * 1000),
    };
    this.waiter = waiter;
    this.onPolled();
    return () => {
      if (this.waiter === waiter) this.dropWaiter();
    };
  }

  /** Turns the waiting poll away. */
  endPoll(error: ApiError): void {
    const waiter = this.dropWaiter();
    waiter?.fail(error);
  }

  private dropWaiter(): Waiter | undefined {
    const waiter = this.waiter;
    if (waiter !== undefined) clearTimeout(waiter.timer);
    this.waiter = undefined;
    return waiter;
  }

  private flush(): void {
    const waiter = this.dropWaiter();
    waiter?.answer(this.take(waiter.limit));
  }

  private applyOffset(offset: number | undefined): void {
    if (offset === undefined || offset === 0) return;
    const before = this.pending.size;
    let excess = offset < 0 ? this.pending.size + offset : 0;
    for (const id of this.pending.keys()) {
      if (offset > 0 ? id >= offset : excess-- <= 0) break;
      this.pending.delete(id);
    }
    if (this.pending.size !== before) this.onConfirmed();
  }

  private take(limit: number): string {
    const batch = this.extras.splice(0, limit);
    for (const update of this.pending.values()) {
      if (batch.length >= limit) break;
      batch.push(update.json);
    }
    return `[${batch.join(',')}]`;
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  private enqueue(update: QueuedUpdate): void {
    this.pending.set(update.id, update);
    this.recent.set(update.id, update);
    if (this.recent.size > RECENT_MAX) {
      for (const id of this.recent.keys()) {
        this.recent.delete(id);
        break;
      }
    }
    if (this.onPush === undefined) this.wake();
    else this.onPush(update);
  }

  private extra(json: string): void {
    this.extras.push(json);
    this.wake();
  }

  /** Everything that happens in the same tick goes out in one answer. */
  private wake(): void {
    if (this.waiter === undefined || this.wakeup !== undefined) return;
    this.wakeup = setImmediate(() => {
      this.wakeup = undefined;
      if (this.pending.size > 0 || this.extras.length > 0) this.flush();
    });
  }
}

const CONFLICT_POLL = new ApiError(
  409,
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
);
export const CONFLICT_SET_WEBHOOK = new ApiError(409, 'Conflict: terminated by setWebhook request');
export const CONFLICT_WEBHOOK = new ApiError(
  409,
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
);
