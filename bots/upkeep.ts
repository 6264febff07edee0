import type { Engine } from '../core/desk/engine.ts';
import type { Log } from '../core/log.ts';
import { type Addresses, movedPrefix } from '../core/outbox/addresses.ts';
import type { Sender } from '../core/outbox/sender.ts';
import { forgetAnswered } from '../core/store/answered.ts';
import { forgetDone } from '../core/store/inbox.ts';
import { forgetSeen } from '../core/store/seen.ts';
import { settingsWithPrefix } from '../core/store/settings.ts';
import type { Store } from '../core/store/store.ts';

/** How often other processes' work is looked for, on a database that several share. */
const lookAgainMs = 300;
const learnMovesMs = 3_000;
const sweepMs = 30_000;
const hourMs = 3_600_000;
/** Keys of processed events are kept this long; platforms repeat an update for a day at most. */
const keptKeysMs = 3 * 24 * hourMs;
/** Places silent for longer are not asked what was missed there. */
const keptPlacesMs = 30 * 24 * hourMs;
/** Words of answers: platforms ask again within a minute. */
const keptAnswersMs = hourMs;

/** What is looked after while the program runs. */
export interface UpkeepOptions {
  store: Store;
  /** Other processes work on the same database. */
  shared: boolean;
  engine: Engine;
  senders: readonly Sender[];
  addresses: Addresses;
  /** Reads anew which groups there are, and how they are set. */
  learnGroups(): Promise<void>;
  clock: () => number;
  log: Log;
}

/** Looks now and then for what other processes did, and forgets what is old, until the function it gives is called. */
export function startUpkeep(options: UpkeepOptions): () => void {
  const timers = [setInterval(() => void tidy(options), hourMs)];
  if (options.shared) {
    timers.push(
      setInterval(() => lookAgain(options), lookAgainMs),
      setInterval(() => void learnFromOthers(options), learnMovesMs),
      setInterval(() => void sweep(options), sweepMs),
    );
  }
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
}

/** Chats that have a new id. */
export async function learnMoves(store: Store, addresses: Addresses): Promise<void> {
  for (const [key, to] of await store.commit((tx) => settingsWithPrefix(tx, movedPrefix))) addresses.moved(key, to);
}

function lookAgain({ engine, senders }: UpkeepOptions): void {
  engine.lookAgain();
  for (const sender of senders) sender.lookAgain();
}

/** Another process may be the one that heard of a move; what staff say in the new chat must be theirs here too. */
async function learnFromOthers({ store, addresses, learnGroups, log }: UpkeepOptions): Promise<void> {
  try {
    await learnMoves(store, addresses);
    await learnGroups();
  } catch (error) {
    log.warn({ err: error }, 'moved chats could not be looked up; trying again');
  }
}

async function sweep({ senders, log }: UpkeepOptions): Promise<void> {
  try {
    for (const sender of senders) await sender.sweep();
  } catch (error) {
    log.warn({ err: error }, 'what other processes left on its way could not be looked up; trying again');
  }
}

async function tidy({ store, clock, log }: UpkeepOptions): Promise<void> {
  try {
    await store.commit((tx) => forgetDone(tx, clock() - keptKeysMs));
    await store.commit((tx) => forgetSeen(tx, clock() - keptPlacesMs));
    await store.commit((tx) => forgetAnswered(tx, clock() - keptAnswersMs));
  } catch (error) {
    log.warn({ err: error }, 'old keys could not be forgotten; trying again in an hour');
  }
}
