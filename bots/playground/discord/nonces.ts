import type { StoredMessage } from './message.ts';

/** "the past few minutes" (docs, resources/message, "Create Message", `enforce_nonce`); five here. */
const LIFE_MS = 5 * 60_000;

/** Messages by their nonce, for as long as a create with the same nonce gives them back. */
export class Nonces {
  private readonly clock: () => number;
  private readonly known = new Map<string, { stored: StoredMessage; at: number }>();

  constructor(clock: () => number) {
    this.clock = clock;
  }

  find(nonce: string | number): StoredMessage | undefined {
    this.forget();
    return this.known.get(String(nonce))?.stored;
  }

  remember(nonce: string | number, stored: StoredMessage): void {
    this.known.set(String(nonce), { stored, at: this.clock() });
  }

  private forget(): void {
    const oldest = this.clock() - LIFE_MS;
    for (const [nonce, { at }] of this.known) {
      if (at >= oldest) return;
      this.known.delete(nonce);
    }
  }
}
