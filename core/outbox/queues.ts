import type { Delivery } from './delivery.ts';

/** What waits for one destination, first to go first. */
interface Queue {
  readonly destination: string;
  waiting: Delivery[];
  /** Its head is being marked or performed: nothing else of it may start. */
  busy: boolean;
}

/** The order of deliveries of one destination: by rank, then by creation. */
export function before(a: Delivery, b: Delivery): number {
  return a.rank - b.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The deliveries of a channel that wait in memory, by destination; destinations take turns in order of arrival. */
export class Queues {
  readonly #queues = new Map<string, Queue>();
  /** Destinations that may start, in the order they became able to. */
  readonly #ready = new Set<Queue>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(delivery: Delivery): void {
    const queue = this.#queue(delivery.destination);
    if (queue.waiting.some((each) => each.id === delivery.id)) return;
    const last = queue.waiting.at(-1);
    queue.waiting.push(delivery);
    if (last && before(delivery, last) < 0) queue.waiting.sort(before);
    this.#size++;
    if (!queue.busy) this.#ready.add(queue);
  }

  /** Whether nothing of a destination waits or is under way. */
  isFree(destination: string): boolean {
    return !this.#queues.has(destination);
  }

  /** Destinations that could start now; the caller may `take` from each. */
  ready(): Iterable<readonly [destination: string, waiting: readonly Delivery[]]> {
    return [...this.#ready].map((queue) => [queue.destination, queue.waiting] as const);
  }

  /** Takes the first `count` of a destination and keeps the rest from starting until `release`. */
  take(destination: string, count: number): Delivery[] {
    const queue = this.#queue(destination);
    const taken = queue.waiting.splice(0, count);
    queue.busy = true;
    this.#ready.delete(queue);
    this.#size -= taken.length;
    return taken;
  }

  /** Lets the destination go on. */
  release(destination: string): void {
    const queue = this.#queues.get(destination);
    if (!queue) return;
    queue.busy = false;
    if (queue.waiting.length > 0) this.#ready.add(queue);
    else this.#queues.delete(destination);
  }

  /** Removes a delivery that must not go out any more. */
  remove(delivery: Delivery): void {
    const queue = this.#queues.get(delivery.destination);
    const index = queue?.waiting.findIndex((each) => each.id === delivery.id) ?? -1;
    if (!queue || index < 0) return;
    queue.waiting.splice(index, 1);
    this.#size--;
    if (queue.waiting.length === 0) this.#ready.delete(queue);
  }

  #queue(destination: string): Queue {
    const known = this.#queues.get(destination);
    if (known) return known;
    const queue: Queue = { destination, waiting: [], busy: false };
    this.#queues.set(destination, queue);
    return queue;
  }
}
