import { createHash } from 'node:crypto';
import { featuresOf } from '../../core/guard/talk/features.ts';
import { scoreOf } from '../../core/guard/talk/linear-model.ts';
import { wordsOf } from '../../core/guard/talk/words.ts';
import type { SentenceSample } from '../data/guard/sample.ts';
import type { SampleSet } from '../data/guard/talk/samples.ts';
import { type Lesson, learn } from './learning.ts';

export const lessonOf = ({ text, yes }: SentenceSample): Lesson => ({ features: featuresOf(wordsOf(text)), yes });

export const lessonsOf = (sets: readonly SampleSet[]): Lesson[] => sets.flatMap(({ samples }) => samples.map(lessonOf));

/** Tells whether weights were learned from these very samples. */
export function fingerprintOf(sets: readonly SampleSet[]): string {
  const all = sets.flatMap(({ samples }) => samples.map(({ text, yes, kind }) => [text, yes, kind ?? '']));
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
}

export interface Scored {
  readonly sample: SentenceSample;
  readonly score: number;
}

/** How an author's samples are scored by a model that learned from the others alone. */
export interface ScoredSet {
  readonly title: string;
  readonly scored: readonly Scored[];
}

/**
 * Every author's samples, scored without having seen that author. Samples made with a detector in sight are learned from,
 * and not scored: they tell nothing of what is unseen.
 */
export function scoredUnseen(sets: readonly SampleSet[]): ScoredSet[] {
  return sets
    .filter(({ independent }) => independent)
    .map((left) => {
      const model = learn(lessonsOf(sets.filter((set) => set !== left)));
      const scored = left.samples.map((sample) => ({ sample, score: scoreOf(model, lessonOf(sample).features) }));
      return { title: left.title, scored };
    });
}

/** On authors it has not learned from, so much of what a detector finds is right. */
export const wantedPrecision = 0.98;

/** The lowest score from which on so much of what is found is right. */
export function thresholdOf(sets: readonly ScoredSet[], precision: number): number {
  const scored = sets.flatMap((set) => set.scored).sort((one, other) => other.score - one.score);
  let [right, lowest] = [0, Number.POSITIVE_INFINITY];
  for (const [at, { sample, score }] of scored.entries()) {
    if (sample.yes) right += 1;
    if (right / (at + 1) >= precision) lowest = score;
  }
  return lowest;
}
