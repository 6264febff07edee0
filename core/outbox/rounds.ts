/** What rounds are made of. */
export interface RoundsOptions {
  /** One round; rounds never overlap. When it rejects, another follows a second later. */
  run(): Promise<void>;
  /** Milliseconds since the epoch. */
  clock(): number;
  onError(error: unknown): void;
}

/** After a round that failed, in milliseconds. */
const againMs = 1000;

/** Runs the same work whenever something calls for it, once at a time; what calls during a round gets another one. */
export class Rounds {
  readonly #options: RoundsOptions;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = true;
  #timer: { at: number; handle: NodeJS.Timeout } | null = null;

  constructor(options: RoundsOptions) {
    this.#options = options;
  }

  start(): void {
    this.#stopped = false;
    this.wake();
  }

  wake(): void {
    if (this.#stopped) return;
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#again = false;
    this.#running = this.#options
      .run()
      .catch((error: unknown) => {
        this.#options.onError(error);
        this.wakeAt(this.#options.clock() + againMs);
      })
      .finally(() => {
        this.#running = null;
        if (this.#again) this.wake();
      });
  }

  /** Wakes at a time (milliseconds since the epoch), or before. */
  wakeAt(at: number): void {
    if (this.#stopped || (this.#timer && this.#timer.at <= at)) return;
    if (this.#timer) clearTimeout(this.#timer.handle);
    const fire = () => {
      this.#timer = null;
      this.wake();
    };
    this.#timer = { at, handle: setTimeout(fire, Math.max(1, at - this.#options.clock())) };
  }

  /** No round begins any more; resolves when the one in hand is over. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer.handle);
    this.#timer = null;
    await this.#running;
  }
}
