import type { Log } from '../core/log.ts';
import { findSeen, saveSeen } from '../core/store/seen.ts';
import type { Store } from '../core/store/store.ts';

/** The newest message heard in each place of a channel, kept across restarts. */
export interface StoredLastSeen {
  load(): Promise<Readonly<Record<string, string>>>;
  save(changed: Readonly<Record<string, string>>): Promise<void>;
  /** Resolves once it is written. */
  begin(changed: Readonly<Record<string, string>>): Promise<void>;
  /** Writes what is not written yet. */
  close(): Promise<void>;
}

/** What is written late is only fetched twice, and dropped by its key: no message waits for this. */
const writeEveryMs = 1_000;
const mostPlaces = 2_000;

/** Keeps it in the database, in one statement a second at most. */
export function storedLastSeen(
  channel: string,
  { store, clock, log }: { store: Store; clock: () => number; log: Log },
): StoredLastSeen {
  let waiting: Record<string, string> = {};
  let timer: NodeJS.Timeout | null = null;
  const write = async () => {
    if (timer) clearTimeout(timer);
    timer = null;
    const seen = waiting;
    waiting = {};
    if (Object.keys(seen).length === 0) return;
    try {
      await store.commit((tx) => saveSeen(tx, channel, seen, clock()));
    } catch (error) {
      waiting = { ...seen, ...waiting };
      throw error;
    }
  };
  const writeSometime = () =>
    write().catch((error: unknown) => {
      log.warn({ err: error, channel }, 'where listening stopped could not be noted');
    });
  return {
    load: () => store.commit((tx) => findSeen(tx, channel, mostPlaces)),
    async save(changed) {
      Object.assign(waiting, changed);
      timer ??= setTimeout(() => void writeSometime(), writeEveryMs).unref();
    },
    async begin(changed) {
      Object.assign(waiting, changed);
      await write();
    },
    close: writeSometime,
  };
}
