/**
 * `npm run train:guard`: learns the weights of the detectors of talk from the labelled samples and writes them into
 * core/guard/talk. To be run by hand after samples or features have changed; the same samples give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { phishingKinds } from '../../core/guard/phishing-kind.ts';
import { writeModel } from '../../core/guard/talk/linear-model.ts';
import type { SentenceSample } from '../data/guard/sample.ts';
import { learnedPhishing, learnedSupportTalk, type SampleSet } from '../data/guard/talk/samples.ts';
import { learn, withoutRare } from './learning.ts';
import { fingerprintOf, lessonOf, lessonsOf, scoredUnseen, thresholdOf, wantedPrecision } from './lessons.ts';

/** What fewer lessons had is left out. */
const seenAtLeast = 2;
/** Kinds are told apart by few words, and nothing is lost by a mistake. */
const kindSeenAtLeast = 8;

function taught(sets: readonly SampleSet[]): string {
  const lessons = lessonsOf(sets);
  const { bias, weights } = learn(lessons);
  const threshold = thresholdOf(scoredUnseen(sets), wantedPrecision);
  process.stdout.write(`${lessons.length} lessons, found from ${threshold.toFixed(2)} on\n`);
  return writeModel(bias - threshold, withoutRare(weights, lessons, seenAtLeast));
}

/** Which of several kinds a sample is: each kind against the others. */
function taughtKinds(samples: readonly SentenceSample[]): [string, string][] {
  const ofKind = samples.filter(({ kind }) => kind !== undefined);
  return phishingKinds.map((kind) => {
    const lessons = ofKind.map((sample) => ({ ...lessonOf(sample), yes: sample.kind === kind }));
    const { bias, weights } = learn(lessons);
    return [kind, writeModel(bias, withoutRare(weights, lessons, kindSeenAtLeast))];
  });
}

const head = '// Written by `npm run train:guard`; not to be edited.\n';
const quoted = (model: string): string => `\`\n${model.replace(/[\\`]|\$\{/g, '\\$&')}\n\``;
const write = (name: string, body: string): void => writeFileSync(`core/guard/talk/${name}.ts`, head + body);

const kinds = taughtKinds(learnedPhishing.flatMap(({ samples }) => samples));
write(
  'phishing-model',
  `
/** Of the samples that it learned from. */
export const phishingSamples = '${fingerprintOf(learnedPhishing)}';

/** Whether a message is phishing at all. */
export const phishingModel = ${quoted(taught(learnedPhishing))};

/** Which kind of phishing it is. */
export const phishingKindModels = {
${kinds.map(([kind, model]) => `  '${kind}': ${quoted(model)},\n`).join('')}};
`.replace(/'(\w+)': `/g, '$1: `'),
);
write(
  'support-talk-model',
  `
/** Of the samples that it learned from. */
export const supportTalkSamples = '${fingerprintOf(learnedSupportTalk)}';

export const supportTalkModel = ${quoted(taught(learnedSupportTalk))};
`,
);
