import { percentile } from './percentile.ts';

/** How many people fared who went through one dialogue side by side. */
export interface ScriptFigures {
  people: number;
  /** People for whom a step never came true, with why; at most ten. */
  failed: string[];
  /** Ms per person for the whole dialogue. */
  p50: number;
  p99: number;
  elapsed: number;
}

/** Lets many people go through one dialogue side by side; `goThrough` rejects when a step never came true. */
export async function runScript<Member>(
  people: readonly Member[],
  goThrough: (person: Member, number: number) => Promise<void>,
): Promise<ScriptFigures> {
  const startedAt = performance.now();
  const outcomes = await Promise.all(people.map((person, number) => timed(() => goThrough(person, number))));
  const times = outcomes.filter((outcome) => typeof outcome === 'number').sort((a, b) => a - b);
  return {
    people: people.length,
    failed: outcomes.filter((outcome) => typeof outcome === 'string').slice(0, 10),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    elapsed: performance.now() - startedAt,
  };
}

/** The words of which one is enough. */
export function wordsOf(words: string | string[]): string[] {
  return typeof words === 'string' ? [words] : words;
}

async function timed(run: () => Promise<void>): Promise<number | string> {
  const startedAt = performance.now();
  try {
    await run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return performance.now() - startedAt;
}
