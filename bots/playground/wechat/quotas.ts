import { WechatError } from './errors.ts';

/** How often an API may be called. */
export interface Quota {
  perDay?: number;
  perMinute?: number;
}

/** The platform's own (接口调用频次限制), of an account with few followers. */
const REAL: Readonly<Record<string, Quota>> = {
  stable_token: { perDay: 500_000, perMinute: 10_000 },
  token: { perDay: 2_000 },
  'menu/create': { perDay: 1_000 },
  'menu/get': { perDay: 10_000 },
  'menu/delete': { perDay: 1_000 },
  'media/upload': { perDay: 100_000 },
  'media/get': { perDay: 200_000 },
  'message/custom/send': { perDay: 500_000 },
  'user/info': { perDay: 500_000 },
};

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

interface Counted {
  day: number;
  today: number;
  minute: number;
  thisMinute: number;
}

/** Counts calls per day and per minute. */
export class Quotas {
  private readonly clock: () => number;
  private readonly limits: Map<string, Quota>;
  private readonly counts = new Map<string, Counted>();
  /** How many calls were refused. */
  refused = 0;

  constructor(clock: () => number, enforced: boolean) {
    this.clock = clock;
    this.limits = new Map(enforced ? Object.entries(REAL) : []);
  }

  set(method: string, quota: Quota): void {
    this.limits.set(method, quota);
  }

  /** Counts a call. Throws 45009 when the day's are used up, 45011 when the minute's are. */
  count(method: string): void {
    const limit = this.limits.get(method);
    if (limit === undefined) return;
    const counted = this.counted(method);
    const over = counted.today >= (limit.perDay ?? Number.POSITIVE_INFINITY) ? 45009 : undefined;
    const fast = counted.thisMinute >= (limit.perMinute ?? Number.POSITIVE_INFINITY) ? 45011 : undefined;
    const refusal = over ?? fast;
    if (refusal !== undefined) {
      this.refused += 1;
      throw new WechatError(refusal);
    }
    counted.today += 1;
    counted.thisMinute += 1;
  }

  private counted(method: string): Counted {
    const day = Math.floor(this.clock() / DAY_MS);
    const minute = Math.floor(this.clock() / MINUTE_MS);
    const counted = this.counts.get(method) ?? { day, today: 0, minute, thisMinute: 0 };
    if (counted.day !== day) Object.assign(counted, { day, today: 0 });
    if (counted.minute !== minute) Object.assign(counted, { minute, thisMinute: 0 });
    this.counts.set(method, counted);
    return counted;
  }
}
