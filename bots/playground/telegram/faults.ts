import type * as shared from '../faults.ts';
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
    | shared.Misfortune
    | { kind: 'too-many-requests'; retryAfter: number }
    | { kind: 'error'; error_code: number; description: string; parameters?: Record<string, unknown> }
  );

export type ActiveFault = shared.ActiveFault<Fault>;

/** Whether a fault means this call. */
export function means(fault: Fault, method: string, params: Params): boolean {
  if (fault.method === undefined) {
    if (method.toLowerCase() === 'getupdates') return false;
  } else if (typeof fault.method === 'string') {
    if (fault.method.toLowerCase() !== method.toLowerCase()) return false;
  } else if (!fault.method.test(method)) return false;
  if (fault.chat !== undefined && String(fault.chat) !== params.text('chat_id')) return false;
  return fault.when === undefined || fault.when(params.raw);
}
