import { randomUUID } from 'node:crypto';
import { claimFor, releaseOf } from '../core/store/leases.ts';
import { findSetting, saveSetting } from '../core/store/settings.ts';
import type { Store } from '../core/store/store.ts';
import type { StoredToken, TokenStore } from './wechat/token.ts';

/** A renewal that takes longer than this is another process's turn: milliseconds. */
const turnMs = 40_000;
const askAgainMs = 250;

/**
 * Keeps the access token where every process of the installation finds it, and lets one of them at a time renew it. No
 * transaction stays open meanwhile: the turn is a row with an end.
 */
export function storedTokens(
  name: string,
  { store, dialect }: { store: Store; dialect: 'sqlite' | 'postgresql' },
): TokenStore {
  const key = `token:${name}`;
  let turn: Promise<unknown> = Promise.resolve();
  return {
    async load() {
      const stored = await store.commit((tx) => findSetting(tx, key));
      return stored === undefined ? null : (JSON.parse(stored) as StoredToken);
    },
    save: (token) => store.commit((tx) => saveSetting(tx, key, JSON.stringify(token))),
    exclusively(work) {
      const alone = turn.then(() => (dialect === 'sqlite' ? work() : amongProcesses(store, key, work)));
      turn = alone.catch(() => undefined);
      return alone;
    },
  };
}

async function amongProcesses<Result>(store: Store, key: string, work: () => Promise<Result>): Promise<Result> {
  const holder = randomUUID();
  while (!(await store.commit((tx) => claimFor(tx, key, holder, turnMs)))) {
    await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  }
  try {
    return await work();
  } finally {
    await store.commit((tx) => releaseOf(tx, key, holder));
  }
}
