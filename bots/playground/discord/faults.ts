import type * as shared from '../faults.ts';
import type { Json } from './fields.ts';

/** Which calls a fault hits, and how often. */
export interface FaultTarget {
  /** An operation of Discord's API description (`create_message`) or a pattern. Absent: every call. */
  method?: string | RegExp;
  /** Only calls to this channel, or to those it is true for. */
  channel?: string | ((channel: string) => boolean);
  /** Only calls for which this is true. */
  when?: (body: Readonly<Json>) => boolean;
  /** How many calls it hits; 1 by default. */
  times?: number;
}

/** A misfortune on the wire. */
export type Fault = FaultTarget &
  (
    | shared.Misfortune
    | { kind: 'too-many-requests' /** Seconds. */; retryAfter: number; global?: boolean }
    | { kind: 'error'; status: number; code: number; message: string }
  );

export type ActiveFault = shared.ActiveFault<Fault>;

/** Whether a fault means this call. */
export function means(fault: Fault, method: string, params: Readonly<Record<string, string>>, body: Json): boolean {
  if (typeof fault.method === 'string' && fault.method !== method) return false;
  if (fault.method instanceof RegExp && !fault.method.test(method)) return false;
  if (typeof fault.channel === 'string' && fault.channel !== params.channel_id) return false;
  if (typeof fault.channel === 'function' && !fault.channel(params.channel_id ?? '')) return false;
  return fault.when === undefined || fault.when(body);
}
