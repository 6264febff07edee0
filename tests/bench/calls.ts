import { setTimeout as wait } from 'node:timers/promises';
import type { BenchEmulator } from './emulator.ts';
import type { Platform } from './platform.ts';

/** API calls of a bot that keeps the platform's pace. */
export interface CallFigures {
  messages: number;
  /** Calls by operation, from the first message until all was quiet. */
  calls: Readonly<Record<string, number>>;
  /** Those of them that the platform refused for their pace. */
  refused: number;
}

const members = 10;
const perMember = 10;
/** Less than a channel takes (one message a second), so that few messages share a call. */
const perSecond = 8;
/** What follows the last message, such as a card brought up to date, is counted too. */
const quietMs = 3000;

/** Counts the calls that warm messages take. */
export async function countCalls(emulator: BenchEmulator, { toTicket }: Platform): Promise<CallFigures> {
  // The commands are published after the program is ready.
  await quiet(emulator);
  const { failed } = await emulator.script(members, toTicket);
  if (failed[0]) throw new Error(failed[0]);
  await emulator.load(members, 1);
  const begun = await quiet(emulator);
  const refusedBefore = await refusals(emulator);
  const { made } = await emulator.load(members, perMember, perSecond);
  const ended = await quiet(emulator);
  const refused = (await refusals(emulator)) - refusedBefore;
  const calls = Object.entries(ended).map(([name, count]) => [name, count - (begun[name] ?? 0)] as const);
  return { messages: made, calls: Object.fromEntries(calls.filter(([, count]) => count > 0)), refused };
}

async function refusals(emulator: BenchEmulator): Promise<number> {
  const { rateLimited } = (await emulator.perform({ action: 'figures' })) as { rateLimited: number };
  return rateLimited;
}

/** The calls so far, once none came for a while. */
async function quiet(emulator: BenchEmulator): Promise<Record<string, number>> {
  for (let before = -1; ; ) {
    const calls = (await emulator.perform({ action: 'calls' })) as Record<string, number>;
    const now = total(calls);
    if (now === before) return calls;
    before = now;
    await wait(quietMs);
  }
}

/** How many calls in all. */
export function total(calls: Readonly<Record<string, number>>): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}
