import type { LinearModel } from '../../core/guard/talk/linear-model.ts';
import { numbersFrom } from '../data/guard/sample.ts';

/** What is counted of a sample, and whether it is one to be found. */
export interface Lesson {
  readonly features: ReadonlySet<string>;
  readonly yes: boolean;
}

/** A model with all it learned. */
export interface LearnedModel extends LinearModel {
  readonly weights: ReadonlyMap<string, number>;
}

const rounds = 30;
const firstStep = 0.3;

/**
 * Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011): in each round every lesson moves the weights of what it
 * contains a little, the less the more often they were moved. The order is shuffled, and the same every time.
 */
export function learn(lessons: readonly Lesson[]): LearnedModel {
  const numbers = new Map<string, number>();
  const rows = lessons.map(({ features, yes }) => ({
    ids: [...features].map((feature) => numberOf(numbers, feature)),
    target: yes ? 1 : 0,
    scale: 1 / Math.sqrt(Math.max(1, features.size)),
  }));
  const weights = new Float64Array(numbers.size);
  const moved = new Float64Array(numbers.size).fill(1e-8);
  let [bias, biasMoved] = [0, 1e-8];
  for (const row of shuffledRounds(rows)) {
    const { ids, target, scale } = row;
    let score = bias;
    for (const id of ids) score += (weights[id] ?? 0) * scale;
    const error = 1 / (1 + Math.exp(-score)) - target;
    biasMoved += error * error;
    bias -= (firstStep * error) / Math.sqrt(biasMoved);
    const slope = error * scale;
    for (const id of ids) {
      const sum = (moved[id] ?? 0) + slope * slope;
      moved[id] = sum;
      weights[id] = (weights[id] ?? 0) - (firstStep * slope) / Math.sqrt(sum);
    }
  }
  const learned = new Map([...numbers].map(([feature, id]) => [feature, weights[id] ?? 0]));
  return { bias, weights: learned, weightOf: (feature) => learned.get(feature) ?? 0 };
}

function numberOf(numbers: Map<string, number>, feature: string): number {
  const known = numbers.get(feature);
  if (known !== undefined) return known;
  numbers.set(feature, numbers.size);
  return numbers.size - 1;
}

/** Everything once a round, each time in another order (Fisher–Yates). */
function* shuffledRounds<Row>(rows: readonly Row[]): Generator<Row> {
  const order = [...rows];
  const next = numbersFrom(7);
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      const [one, two] = [order[at], order[other]];
      if (one === undefined || two === undefined) continue;
      order[at] = two;
      order[other] = one;
    }
    yield* order;
  }
}

/** The weights without those that too few lessons had: keeps a model small, and names out of it that one sample had. */
export function withoutRare(
  weights: ReadonlyMap<string, number>,
  lessons: readonly Lesson[],
  seenAtLeast: number,
): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of lessons) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return new Map([...weights].filter(([feature]) => (seen.get(feature) ?? 0) >= seenAtLeast));
}
