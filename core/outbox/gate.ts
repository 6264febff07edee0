import type { Channel, PaceRule } from '../channel.ts';
import type { Address } from '../language/address.ts';
import type { Effect } from '../language/effect.ts';
import type { Delivery } from './delivery.ts';
import { Pace } from './pace.ts';
import type { Verdict } from './verdict.ts';

/** No rule looks further back than this. */
const longestWindowMs = 60_000;
const takesBetweenSweeps = 1_000;

/** When a delivery may start: the channel's pace, and the waits that the platform asked for. Times in ms since the epoch. */
export class Gate {
  readonly #channel: Channel;
  readonly #paced: boolean;
  readonly #pace = new Pace();
  readonly #pauses = new Map<string, number>();
  #takes = 0;

  /** @param paced off only against an emulator */
  constructor(channel: Channel, paced: boolean) {
    this.#channel = channel;
    this.#paced = paced;
  }

  /** The earliest moment a delivery may start: by pauses, its own wait, and the pace. */
  startsAt({ effect, notBefore }: Delivery, address: Address, now: number): number {
    const paused = Math.max(this.#pausedUntil(this.#channel.name), this.#pausedUntil(this.#chatKey(address)));
    return Math.max(paused, notBefore ?? 0, now + this.#pace.delay(this.#rules(effect, address), now));
  }

  /** Counts an effect that starts at this moment. */
  take(effect: Effect, address: Address, now: number): void {
    this.#pace.take(this.#rules(effect, address), now);
    if (++this.#takes % takesBetweenSweeps === 0) this.#pace.sweep(now, longestWindowMs);
  }

  pause(key: string, until: number): void {
    this.#pauses.set(key, Math.max(until, this.#pausedUntil(key)));
  }

  /** What a wait applies to, as it is stored; null when to nothing beyond the effect itself. */
  pauseKey(scope: Extract<Verdict, { next: 'again' }>['pause'], address: Address | null): string | null {
    if (scope === 'effect') return null;
    return scope === 'chat' && address ? this.#chatKey(address) : this.#channel.name;
  }

  #chatKey({ chat }: Address): string {
    return `${this.#channel.name}:${chat}`;
  }

  #pausedUntil(key: string): number {
    return this.#pauses.get(key) ?? 0;
  }

  #rules(effect: Effect, address: Address): readonly PaceRule[] {
    return this.#paced ? this.#channel.pace(effect, address) : [];
  }
}
