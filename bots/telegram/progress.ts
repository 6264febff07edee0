/** How far an effect of several messages came before it stopped. */
export interface Reached {
  /** The chat and thread it went to: elsewhere it begins again. */
  place: string;
  /** Steps done. */
  done: number;
  /** Ids of the messages made. */
  messages: readonly string[];
}

const NOTHING: Omit<Reached, 'place'> = { done: 0, messages: [] };

/**
 * Remembers, by idempotency key, which parts of an effect are already out, so that a retry, or a person who sends it
 * again, sends only the rest. Bounded: the oldest is forgotten first. In memory only: a process that dies between a
 * part and the retry of the next one takes it along.
 */
export class Progress {
  private readonly reached = new Map<string, Reached>();
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  of(key: string, place: string): Omit<Reached, 'place'> {
    const found = this.reached.get(key);
    return found?.place === place ? found : NOTHING;
  }

  keep(key: string, reached: Reached): void {
    this.reached.delete(key);
    this.reached.set(key, reached);
    const [oldest] = this.reached.keys();
    if (this.reached.size > this.limit && oldest !== undefined) this.reached.delete(oldest);
  }

  forget(key: string): void {
    this.reached.delete(key);
  }
}
