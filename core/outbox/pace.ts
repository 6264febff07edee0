import type { PaceRule } from '../channel.ts';

/** Sliding windows over what went out, one per rule key. Times are milliseconds since the epoch. */
export class Pace {
  /** Per key, when each of the latest effects went out, oldest first. */
  readonly #sent = new Map<string, number[]>();

  /** How long until every rule allows one more; 0 = now. */
  delay(rules: readonly PaceRule[], now: number): number {
    let wait = 0;
    for (const rule of rules) {
      const recent = this.#recent(rule, now);
      const blocking = recent[recent.length - rule.count];
      if (blocking !== undefined) wait = Math.max(wait, blocking + rule.perMs - now);
    }
    return wait;
  }

  /** Counts one effect against every rule. */
  take(rules: readonly PaceRule[], now: number): void {
    for (const rule of rules) {
      const recent = this.#recent(rule, now);
      recent.push(now);
      this.#sent.set(rule.key, recent);
    }
  }

  /** Forgets keys with nothing in their window; called now and then so that the map does not grow for ever. */
  sweep(now: number, longestMs: number): void {
    for (const [key, sent] of this.#sent) {
      const last = sent.at(-1);
      if (last === undefined || last <= now - longestMs) this.#sent.delete(key);
    }
  }

  #recent(rule: PaceRule, now: number): number[] {
    const sent = this.#sent.get(rule.key);
    if (!sent) return [];
    while (sent.length > 0 && (sent[0] ?? now) <= now - rule.perMs) sent.shift();
    return sent;
  }
}
