import type { PhishingKind } from '../../../core/guard/phishing-kind.ts';

/** A name as it was labelled. `imitates`: the label of the protected identity that people would say it passes for. */
export interface NameSample {
  readonly name: string;
  readonly handle?: string;
  readonly first?: string;
  readonly last?: string;
  readonly imitates: string | null;
  /** The technique, or where an honest name comes from. */
  readonly by: string;
}

/** A message with one link, handle or address in it. */
export interface LinkSample {
  readonly text: string;
  readonly is: 'official' | 'look-alike' | 'unknown';
  readonly by: string;
}

/** A sentence, and whether it is one that the detector is for. */
export interface SentenceSample {
  readonly text: string;
  readonly yes: boolean;
  /** What it asks for, where somebody said so. */
  readonly kind?: PhishingKind;
}

/** Numbers in [0, 1) that are the same every time (a linear congruential generator). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function pick<Item>(next: () => number, list: readonly Item[]): Item {
  const item = list[Math.floor(next() * list.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** Sentences of a block of text, one a line. */
export function sentences(yes: boolean, block: string, kind?: PhishingKind): SentenceSample[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ text, yes, ...(kind === undefined ? {} : { kind }) }));
}
