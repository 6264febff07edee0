/** Prints how well phishing and talk about finding support are recognized. Run by `npm run bench:guard`. */
import { findPhishing } from '../../core/guard/phishing.ts';
import { seeksSupport } from '../../core/guard/support-talk.ts';
import { fourthPhishing, fourthSupportTalk } from '../data/guard/fourth.ts';
import { judgeAll } from '../data/guard/measure.ts';
import { heldOutPhishing } from '../data/guard/phishing-held-out.ts';
import { tunedPhishing } from '../data/guard/phishing-tuned.ts';
import { secondPhishing, secondSupportTalk } from '../data/guard/sentences-second.ts';
import { heldOutSupportTalk } from '../data/guard/support-talk-held-out.ts';
import { tunedSupportTalk } from '../data/guard/support-talk-tuned.ts';
import { thirdPhishing, thirdSupportTalk } from '../data/guard/third.ts';
import { printJudged, printTime } from './guard-report.ts';

const detectors = [
  [
    'phishing',
    tunedPhishing,
    heldOutPhishing,
    secondPhishing,
    thirdPhishing,
    fourthPhishing,
    (text: string) => findPhishing(text) !== null,
  ],
  [
    'support talk',
    tunedSupportTalk,
    heldOutSupportTalk,
    secondSupportTalk,
    thirdSupportTalk,
    fourthSupportTalk,
    seeksSupport,
  ],
] as const;

for (const [title, tuned, heldOut, second, third, fourth, found] of detectors) {
  for (const [part, samples] of [
    ['tuned against', tuned],
    ['held out', heldOut],
    ['held out, second', second],
    ['held out, third', third],
    ['held out, fourth', fourth],
  ] as const) {
    const judged = judgeAll(
      samples,
      ({ yes }) => yes,
      ({ text }) => found(text),
    );
    printJudged(`${title}, ${part}`, judged, ({ text }) => JSON.stringify(text));
  }
  printTime(title, [...tuned, ...heldOut, ...second], ({ text }) => found(text));
}
