/** Misfortunes that every platform can have; each emulator adds its own refusals and waits. */
export type Misfortune =
  | { kind: 'server-error'; status?: number }
  /** Never answers until the peer closes; `applied` decides whether the call took effect first. */
  | { kind: 'hang'; applied?: boolean }
  /** The call takes effect, then the connection is cut. */
  | { kind: 'answer-lost' }
  /** The connection is cut and the call had no effect. */
  | { kind: 'drop' }
  | { kind: 'slow'; ms: number }
  /** A 200 whose body is not JSON; the call took no effect. */
  | { kind: 'malformed'; body?: string };

/** A fault in force; `hits` counts the calls it struck. */
export interface ActiveFault<Fault> {
  readonly fault: Fault;
  readonly hits: number;
  readonly left: number;
  cancel(): void;
}

interface Entry<Fault> {
  fault: Fault;
  hits: number;
  left: number;
}

/** The faults waiting for their calls. `times` says how many calls one strikes; 1 by default. */
export class Faults<Fault extends { times?: number }> {
  private readonly entries = new Set<Entry<Fault>>();

  inject(fault: Fault): ActiveFault<Fault> {
    const entry: Entry<Fault> = { fault, hits: 0, left: fault.times ?? 1 };
    this.entries.add(entry);
    return {
      fault,
      get hits() {
        return entry.hits;
      },
      get left() {
        return entry.left;
      },
      cancel: () => void this.entries.delete(entry),
    };
  }

  /** The oldest fault that means this call, if any; counts it. */
  strike(meansCall: (fault: Fault) => boolean): Fault | undefined {
    for (const entry of this.entries) {
      if (!meansCall(entry.fault)) continue;
      entry.hits += 1;
      entry.left -= 1;
      if (entry.left <= 0) this.entries.delete(entry);
      return entry.fault;
    }
    return undefined;
  }

  clear(): void {
    this.entries.clear();
  }
}
