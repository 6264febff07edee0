import { Seat, type Surroundings } from './seat.ts';
import type { MemberState } from './state.ts';
import type { WindowNow } from './window.ts';

/** A member of the emulated world. */
export class EmulatedMember {
  readonly state: MemberState;
  /** This member in their conversation with the account. */
  readonly privateChat: Seat;
  private readonly around: Surroundings;

  constructor(around: Surroundings, state: MemberState) {
    this.around = around;
    this.state = state;
    this.privateChat = new Seat(around, state);
  }

  get openid(): string {
    return this.state.openid;
  }

  get name(): string {
    return this.state.name;
  }

  get following(): boolean {
    return this.state.following;
  }

  /** What may still be sent to this member, as the platform counts it. */
  get window(): WindowNow {
    return this.state.window.at(this.around.world.clock());
  }

  /** The same of the one window that stays open longest: what can be counted on. */
  get surestWindow(): WindowNow {
    const { window } = this.state;
    const now = this.around.world.clock();
    return window.best(now) ?? window.at(now);
  }
}

/** An openid of that number: 28 characters, as real ones are, and obviously fake. */
export function openidOf(number: number): string {
  return `oFAKE-openid-${String(number).padStart(15, '0')}`;
}
