import type { Json } from './fields.ts';

/** Which calls a fault hits, and how often. */
export interface FaultTarget {
  /** An operation of Discord's API description (`create_message`) or a pattern. Absent: every call. */
  method?: string | RegExp;
  /** Only calls to this channel. */
  channel?: string;
  /** Only calls for which this is true. */
  when?: (body: Readonly<Json>) => boolean;
  /** How many calls it hits; 1 by default. */
  times?: number;
}

/** A misfortune on the wire. */
export type Fault = FaultTarget &
  (
    | { kind: 'too-many-requests' /** Seconds. */; retryAfter: number; global?: boolean }
    | { kind: 'server-error'; status?: number }
    /** Never answers until the peer closes; `applied` decides whether the call took effect first. */
    | { kind: 'hang'; applied?: boolean }
    /** The call takes effect, then the connection is cut. */
    | { kind: 'answer-lost' }
    /** The connection is cut and the call had no effect. */
    | { kind: 'drop' }
    | { kind: 'slow'; ms: number }
    | { kind: 'error'; status: number; code: number; message: string }
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
  strike(method: string, params: Readonly<Record<string, string>>, body: Json): Fault | undefined {
    for (const entry of this.entries) {
      if (!hits(entry.fault, method, params, body)) continue;
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

function hits(fault: Fault, method: string, params: Readonly<Record<string, string>>, body: Json): boolean {
  if (typeof fault.method === 'string' && fault.method !== method) return false;
  if (fault.method instanceof RegExp && !fault.method.test(method)) return false;
  if (fault.channel !== undefined && fault.channel !== params.channel_id) return false;
  return fault.when === undefined || fault.when(body);
}
