import type { Log } from '../core/log.ts';
import { findSeen, saveSeen } from '../core/store/seen.ts';
import { findSetting, saveSetting } from '../core/store/settings.ts';
import type { Store } from '../core/store/store.ts';
import type { LastSeen } from './discord/last-seen.ts';
import type { Session } from './discord/replay.ts';

/** What is written late is only fetched twice, and dropped by its key: no message waits for this. */
const writeEveryMs = 1_000;
const mostPlaces = 2_000;
/** A session that is noted late only repeats more, which is dropped by its keys. */
const writeSessionEveryMs = 10_000;

/** Keeps where listening stopped in the database, in one statement a second at most. */
export function storedLastSeen(
  channel: string,
  { store, clock, log }: { store: Store; clock: () => number; log: Log },
): LastSeen & {
  /** Writes what is not written yet. */
  close(): Promise<void>;
} {
  let waiting: Record<string, string> = {};
  let session: Session | undefined;
  let timer: NodeJS.Timeout | null = null;
  let due = Number.POSITIVE_INFINITY;
  const key = `session:${channel}`;
  const write = async () => {
    if (timer) clearTimeout(timer);
    timer = null;
    due = Number.POSITIVE_INFINITY;
    const [seen, stood] = [waiting, session];
    waiting = {};
    session = undefined;
    if (Object.keys(seen).length === 0 && !stood) return;
    try {
      await store.commit(async (tx) => {
        await saveSeen(tx, channel, seen, clock());
        if (stood) await saveSetting(tx, key, JSON.stringify(stood));
      });
    } catch (error) {
      waiting = { ...seen, ...waiting };
      session ??= stood;
      throw error;
    }
  };
  const writeSometime = () =>
    write().catch((error: unknown) => {
      log.warn({ err: error, channel }, 'where listening stopped could not be noted');
    });
  const writeWithin = (ms: number) => {
    const at = Date.now() + ms;
    if (timer && due <= at) return;
    if (timer) clearTimeout(timer);
    due = at;
    timer = setTimeout(() => void writeSometime(), ms).unref();
  };
  return {
    load: () => store.commit((tx) => findSeen(tx, channel, mostPlaces)),
    async save(changed) {
      Object.assign(waiting, changed);
      writeWithin(writeEveryMs);
    },
    async begin(changed) {
      Object.assign(waiting, changed);
      await write();
    },
    async loadSession() {
      const stored = await store.commit((tx) => findSetting(tx, key));
      return stored === undefined ? undefined : (JSON.parse(stored) as Session);
    },
    async saveSession(stood) {
      session = stood;
      writeWithin(writeSessionEveryMs);
    },
    close: writeSometime,
  };
}
