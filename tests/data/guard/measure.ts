/** Found and missed among labelled samples. */
export interface Rates {
  readonly positives: number;
  readonly negatives: number;
  readonly caught: number;
  readonly falseAlarms: number;
  readonly precision: number;
  readonly recall: number;
}

export interface Judged<Sample> {
  readonly rates: Rates;
  readonly missed: readonly Sample[];
  readonly alarms: readonly Sample[];
}

export function judgeAll<Sample>(
  samples: readonly Sample[],
  isPositive: (sample: Sample) => boolean,
  isFound: (sample: Sample) => boolean,
): Judged<Sample> {
  const positives = samples.filter(isPositive);
  const negatives = samples.filter((sample) => !isPositive(sample));
  const missed = positives.filter((sample) => !isFound(sample));
  const alarms = negatives.filter(isFound);
  const caught = positives.length - missed.length;
  const found = caught + alarms.length;
  return {
    rates: {
      positives: positives.length,
      negatives: negatives.length,
      caught,
      falseAlarms: alarms.length,
      precision: found === 0 ? 1 : caught / found,
      recall: positives.length === 0 ? 1 : caught / positives.length,
    },
    missed,
    alarms,
  };
}
