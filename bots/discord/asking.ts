import type { REST } from '@discordjs/rest';
import { backoff, type Clock } from '../clock.ts';
import { outcomeOf, waitOf } from './errors.ts';
import { describe, type Scrub } from './log.ts';

const ATTEMPTS = 6;

/** What asking needs. */
export interface AskingOptions {
  rest: REST;
  clock: Clock;
  scrub: Scrub;
  signal: AbortSignal;
  /** There will be no answer, and why. */
  onRefused(problem: string): void;
}

/** Asks until there is an answer; undefined when there will be none, or when the signal is aborted. */
export async function ask(path: `/${string}`, query: Record<string, string>, options: AskingOptions): Promise<unknown> {
  const { clock, scrub, signal, onRefused } = options;
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    try {
      return await once(path, query, options);
    } catch (error) {
      if (signal.aborted) return undefined;
      const wait = waitOf(error);
      const outcome = outcomeOf(error, { repeatable: true }, scrub);
      if (outcome.state === 'failed' || (attempt >= ATTEMPTS && wait === undefined)) {
        onRefused(describe(error, scrub));
        return undefined;
      }
      await clock.sleep(wait ?? backoff(attempt), signal);
    }
  }
  return undefined;
}

/** The client never takes its listener off a signal: each call has one of its own. */
async function once(
  path: `/${string}`,
  query: Record<string, string>,
  { rest, signal }: AskingOptions,
): Promise<unknown> {
  const call = new AbortController();
  const stop = () => call.abort();
  signal.addEventListener('abort', stop);
  try {
    return await rest.get(path, { query: new URLSearchParams(query), signal: call.signal });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
