/**
 * Prints how well phishing and talk about finding support are recognized: on every author's samples by a model that
 * learned from the others alone, then by the models in use on the blind samples, which nothing ever learned from, with
 * every mistake of the former and none of the latter. Run by `npm run bench:guard`.
 */
import { findPhishing } from '../../core/guard/phishing.ts';
import { seeksSupport } from '../../core/guard/support-talk.ts';
import { judgeAll } from '../data/guard/measure.ts';
import {
  blindPhishing,
  blindSupportTalk,
  learnedPhishing,
  learnedSupportTalk,
  type SampleSet,
} from '../data/guard/talk/samples.ts';
import { scoredUnseen, thresholdOf, wantedPrecision } from '../training/lessons.ts';
import { printJudged, printRates, printTime } from './guard-report.ts';

const isPhishing = (text: string): boolean => findPhishing(text) !== null;

function report(
  title: string,
  found: (text: string) => boolean,
  learned: readonly SampleSet[],
  blind: readonly SampleSet[],
): void {
  const sets = scoredUnseen(learned);
  const threshold = thresholdOf(sets, wantedPrecision);
  for (const set of sets)
    printJudged(
      `${title}, ${set.title} unseen`,
      judgeAll(
        set.scored,
        ({ sample }) => sample.yes,
        ({ score }) => score > threshold,
      ),
      ({ sample }) => JSON.stringify(sample.text),
    );
  printRates(
    `${title}, all unseen`,
    judgeAll(
      sets.flatMap(({ scored }) => scored),
      ({ sample }) => sample.yes,
      ({ score }) => score > threshold,
    ).rates,
  );
  for (const set of blind)
    printRates(
      `${title}, ${set.title}`,
      judgeAll(
        set.samples,
        ({ yes }) => yes,
        ({ text }) => found(text),
      ).rates,
    );
  printTime(
    title,
    learned.flatMap(({ samples }) => samples),
    ({ text }) => found(text),
  );
}

report('phishing', isPhishing, learnedPhishing, blindPhishing);
report('support talk', seeksSupport, learnedSupportTalk, blindSupportTalk);
