/** How long an act of the member lets the account send, and how often (客服消息: 下发条数限制). */
const OPENED = {
  message: { ms: 48 * 3_600_000, sends: 5 },
  event: { ms: 60_000, sends: 3 },
} as const;

export type Opener = keyof typeof OPENED;

/** What may still be sent to a member. */
export interface WindowNow {
  /** Unix ms; undefined when closed. */
  openUntil: number | undefined;
  sendsLeft: number;
}

interface Grant {
  until: number;
  left: number;
}

/** When customer-service messages may be sent to one member. A later act of the same sort replaces the earlier one. */
export class Window {
  private readonly grants = new Map<Opener, Grant>();

  opened(by: Opener, now: number): void {
    const { ms, sends } = OPENED[by];
    this.grants.set(by, { until: now + ms, left: sends });
  }

  /** Nothing may be sent any more, as after unfollowing. */
  closed(): void {
    this.grants.clear();
  }

  /** Whether one more may go: 45015 when no window is open, 45047 when all sends of those are used up. */
  refusal(now: number): 45015 | 45047 | undefined {
    const open = this.open(now);
    if (open.length === 0) return 45015;
    return open.some(({ left }) => left > 0) ? undefined : 45047;
  }

  /** Counts a send; what ends soonest is used first. */
  use(now: number): void {
    const grant = this.open(now).find(({ left }) => left > 0);
    if (grant !== undefined) grant.left -= 1;
  }

  at(now: number): WindowNow {
    const open = this.open(now);
    return { openUntil: open.at(-1)?.until, sendsLeft: open.reduce((sum, { left }) => sum + left, 0) };
  }

  /** The one that stays open longest of those with sends left. */
  best(now: number): { openUntil: number; sendsLeft: number } | undefined {
    const grant = this.open(now).findLast(({ left }) => left > 0);
    return grant && { openUntil: grant.until, sendsLeft: grant.left };
  }

  private open(now: number): Grant[] {
    return [...this.grants.values()].filter(({ until }) => now < until).sort((a, b) => a.until - b.until);
  }
}
