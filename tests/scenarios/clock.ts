/** A clock that runs as time does and can be set forward: waiting for tomorrow takes no time. */
export class StageClock {
  #ahead: number;

  /** `at`: an ISO time to begin with; now when left out. */
  constructor(at?: string) {
    this.#ahead = at === undefined ? 0 : Date.parse(at) - Date.now();
  }

  /** Milliseconds since the epoch. */
  readonly now = (): number => Date.now() + this.#ahead;

  passes(hours: number): void {
    this.#ahead += hours * 3_600_000;
  }
}
