import { z } from 'zod';
import type * as shared from '../faults.ts';

/** Which API calls a fault hits, and how often. */
export interface FaultTarget {
  /** The path after `/cgi-bin/` (`message/custom/send`) or a pattern. Absent: every call. */
  method?: string | RegExp;
  /** Only sends to this openid. */
  member?: string;
  /** Only calls for which this is true. */
  when?: (body: unknown) => boolean;
  /** How many calls it hits; 1 by default. */
  times?: number;
}

/** A misfortune of a call to api.weixin.qq.com. */
export type Fault = FaultTarget &
  (
    | shared.Misfortune
    /** errcode 45011. */
    | { kind: 'too-many-requests' }
    /** Refused with this code; the call has no effect. */
    | { kind: 'error'; errcode: number; errmsg?: string }
  );

export type ActiveFault = shared.ActiveFault<Fault>;

const posts = {
  /** Only what this member does. */
  member: z.string().exactOptional(),
  /** How many posts it hits, each attempt by itself; 1 by default. */
  times: z.number().int().min(1).exactOptional(),
};
const deliveryFault = z.discriminatedUnion('kind', [
  /** Posted and answered, but the answer is lost: the platform tries again. */
  z.object({ kind: z.literal('answer-lost'), ...posts }),
  /** The connection is cut as soon as the body is sent. */
  z.object({ kind: z.literal('drop'), ...posts }),
  /** Never reaches the server. */
  z.object({ kind: z.literal('unreachable'), ...posts }),
  /** Posted so many ms later. */
  z.object({ kind: z.literal('slow'), ms: z.number(), ...posts }),
  /** After the answer the same post comes once more. */
  z.object({ kind: z.literal('duplicate'), ...posts }),
  /** The same post comes twice at the same moment; the first answer counts. */
  z.object({ kind: z.literal('duplicate-at-once'), ...posts }),
]);

/** A misfortune of a post to our server. */
export type DeliveryFault = z.infer<typeof deliveryFault>;

/** A misfortune as a control command tells it. Throws when it is none. */
export function deliveryFaultOf(value: unknown): DeliveryFault {
  return deliveryFault.parse(value);
}

export type ActiveDeliveryFault = shared.ActiveFault<DeliveryFault>;

/** Whether a fault means this call. */
export function means(fault: Fault, method: string, body: unknown, member: string | undefined): boolean {
  if (typeof fault.method === 'string' && fault.method !== method) return false;
  if (fault.method instanceof RegExp && !fault.method.test(method)) return false;
  if (fault.member !== undefined && fault.member !== member) return false;
  return fault.when === undefined || fault.when(body);
}
