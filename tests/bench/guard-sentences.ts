/** Prints how well phishing and talk about finding support are recognized. Run by `npm run bench:guard`. */
import { findPhishing } from '../../core/guard/phishing.ts';
import { seeksSupport } from '../../core/guard/support-talk.ts';
import { judgeAll } from '../data/guard/measure.ts';
import { heldOutPhishing } from '../data/guard/phishing-held-out.ts';
import { tunedPhishing } from '../data/guard/phishing-tuned.ts';
import { laterPhishing, laterSupportTalk } from '../data/guard/sentences-later.ts';
import { heldOutSupportTalk } from '../data/guard/support-talk-held-out.ts';
import { tunedSupportTalk } from '../data/guard/support-talk-tuned.ts';
import { printJudged, printTime } from './guard-report.ts';

const detectors = [
  ['phishing', tunedPhishing, heldOutPhishing, laterPhishing, (text: string) => findPhishing(text) !== null],
  ['support talk', tunedSupportTalk, heldOutSupportTalk, laterSupportTalk, seeksSupport],
] as const;

for (const [title, tuned, heldOut, later, found] of detectors) {
  for (const [part, samples] of [
    ['tuned against', tuned],
    ['held out', heldOut],
    ['held out later', later],
  ] as const) {
    const judged = judgeAll(
      samples,
      ({ yes }) => yes,
      ({ text }) => found(text),
    );
    printJudged(`${title}, ${part}`, judged, ({ text }) => JSON.stringify(text));
  }
  printTime(title, [...tuned, ...heldOut, ...later], ({ text }) => found(text));
}
