import type { Params } from './params.ts';

/** Which calls a fault hits, and how often. */
export interface FaultTarget {
  /** A method name (any case) or a pattern. Absent: every call but getUpdates. */
  method?: string | RegExp;
  /** Only calls whose `chat_id` is this. */
  chat?: number | string;
  /** Only calls for which this is true. */
  when?: (params: Readonly<Record<string, unknown>>) => boolean;
  /** How many calls it hits; 1 by default. */
  times?: number;
}

/** A misfortune on the wire. */
export type Fault = FaultTarget &
  (
    | { kind: 'too-many-requests'; retryAfter: number }
    | { kind: 'server-error'; status?: number }
    /** Never answers until the peer closes; `applied` decides whether the call took effect first. */
    | { kind: 'hang'; applied?: boolean }
    /** The call takes effect, then the connection is cut. */
    | { kind: 'answer-lost' }
    /** The connection is cut and the call had no effect. */
    | { kind: 'drop' }
    | { kind: 'slow'; ms: number }
    | { kind: 'error'; error_code: number; description: string; parameters?: Record<string, unknown> }
    /** A 200 whose body is not JSON; the call took no effect. */
    | { kind: 'malformed'; body?: string }
  );

/** A fault in force; `hits` counts the calls it struck. */
export interface ActiveFault {
  readonly fault: Fault;
  readonly hits: number;
  readonly left: number;
  cancel(): void;
}

interface Entry {
  fault: Fault;
  hits: number;
  left: number;
}

/** The faults waiting for their calls. */
export class Faults {
  private readonly entries = new Set<Entry>();

  inject(fault: Fault): ActiveFault {
    const entry: Entry = { fault, hits: 0, left: fault.times ?? 1 };
    this.entries.add(entry);
    return {
      fault,
      get hits() {
        return entry.hits;
      },
      get left() {
        return entry.left;
      },
      cancel: () => void this.entries.delete(entry),
    };
  }

  /** The fault that strikes this call, if any; counts it. */
  strike(method: string, params: Params): Fault | undefined {
    if (this.entries.size === 0) return undefined;
    for (const entry of this.entries) {
      if (!hits(entry.fault, method, params)) continue;
      entry.hits += 1;
      entry.left -= 1;
      if (entry.left <= 0) this.entries.delete(entry);
      return entry.fault;
    }
    return undefined;
  }

  clear(): void {
    this.entries.clear();
  }
}

function hits(fault: Fault, method: string, params: Params): boolean {
  if (fault.method === undefined) {
    if (method.toLowerCase() === 'getupdates') return false;
  } else if (typeof fault.method === 'string') {
    if (fault.method.toLowerCase() !== method.toLowerCase()) return false;
  } else if (!fault.method.test(method)) return false;
  if (fault.chat !== undefined && String(fault.chat) !== params.text('chat_id')) return false;
  return fault.when === undefined || fault.when(params.raw);
}
