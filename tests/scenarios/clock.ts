import { parseDuration } from '../../core/config/durations.ts';

/** A clock that runs as time does and can be set forward: waiting for tomorrow takes no time. */
export class StageClock {
  #ahead: number;

  /** `at`: an ISO time to begin with; now when left out. */
  constructor(at?: string) {
    this.#ahead = at === undefined ? 0 : Date.parse(at) - Date.now();
  }

  /** Milliseconds since the epoch. */
  readonly now = (): number => Date.now() + this.#ahead;

  /** `61s`, `2h`, `3d`. */
  passes(duration: string): void {
    const ms = parseDuration(duration);
    if (ms === undefined) throw new RangeError(`${duration} is no duration`);
    this.#ahead += ms;
  }
}
