import { WeightTable } from './weight-table.ts';

/**
 * A linear classifier: everything that is counted of a text has a weight, and their sum, over the square root of how many
 * there are, is the score. The weights are learned from labelled samples (`npm run train:guard`).
 */
export interface LinearModel {
  /** The score of a text of which nothing is known. */
  readonly bias: number;
  /** 0 for what has none. */
  weightOf(feature: string): number;
}

/** How much a text is like those the model was taught to find; above 0 it is rather one of them. */
export function scoreOf(model: LinearModel, features: ReadonlySet<string>): number {
  let sum = 0;
  for (const feature of features) sum += model.weightOf(feature);
  return model.bias + sum / Math.sqrt(Math.max(1, features.size));
}

/** Between features of one weight; no word has it. */
const between = '|';

/** A model as text: the bias, then a line for each weight with the features that have it. Weights are rounded. */
export function writeModel(bias: number, weights: ReadonlyMap<string, number>): string {
  const byWeight = new Map<string, string[]>();
  for (const [feature, weight] of [...weights].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const rounded = weight.toFixed(1).replace('-0.0', '0.0');
    if (rounded !== '0.0') byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), feature]);
  }
  const lines = [...byWeight].sort(([one], [other]) => Number(other) - Number(one));
  return [bias.toFixed(3), ...lines.map(([weight, features]) => `${weight}${between}${features.join(between)}`)].join(
    '\n',
  );
}

/** Reads what `writeModel` wrote. */
export function readModel(text: string): LinearModel {
  const [bias = '', ...lines] = text.trim().split('\n');
  const weights = lines.flatMap((line) => {
    const [weight = '', ...features] = line.split(between);
    return features.map((feature) => [feature, Number(weight)] as const);
  });
  const table = new WeightTable(weights);
  return { bias: Number(bias), weightOf: (feature) => table.weightOf(feature) };
}
