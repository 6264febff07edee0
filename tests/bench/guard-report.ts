import type { Judged, Rates } from '../data/guard/measure.ts';

export const printLine = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

export function printRates(title: string, rates: Rates): void {
  printLine(
    `${title.padEnd(28)} precision ${percent(rates.precision).padStart(8)}  recall ${percent(rates.recall).padStart(8)}` +
      `  (${rates.caught} of ${rates.positives} found, ${rates.falseAlarms} false alarms in ${rates.negatives})`,
  );
}

/** Rates first, then every mistake, so that no one has to take the rates on trust. */
export function printJudged<Sample>(
  title: string,
  { rates, missed, alarms }: Judged<Sample>,
  write: (sample: Sample) => string,
): void {
  printRates(title, rates);
  for (const sample of missed) printLine(`  missed: ${write(sample)}`);
  for (const sample of alarms) printLine(`  alarm:  ${write(sample)}`);
}

/** The mean and the slowest tenth of a percent of one check, in microseconds, after a warm-up. */
export function printTime<Sample>(title: string, samples: readonly Sample[], check: (sample: Sample) => unknown): void {
  for (const sample of samples) check(sample);
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    for (const sample of samples) {
      const started = performance.now();
      check(sample);
      times.push((performance.now() - started) * 1000);
    }
  }
  times.sort((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const slow = times[Math.floor(times.length * 0.999)] ?? 0;
  printLine(
    `${title.padEnd(26)} ${mean.toFixed(1)} µs a check on average, ${slow.toFixed(0)} µs for the slowest 0.1 %`,
  );
}
