/** Prints how well look-alike links are told from honest ones, and the time of a check. Run by `npm run bench:guard`. */
import { createLinkGuard } from '../../core/guard/links/index.ts';
import { heldOutAccounts, tunedAccounts } from '../data/guard/accounts.ts';
import { heldOutLinks } from '../data/guard/links-held-out.ts';
import { tunedLinks } from '../data/guard/links-tuned.ts';
import { judgeAll } from '../data/guard/measure.ts';
import type { LinkSample } from '../data/guard/sample.ts';
import { thirdLinks } from '../data/guard/third.ts';
import { printJudged, printTime } from './guard-report.ts';

const write = ({ text, by }: LinkSample): string => `${JSON.stringify(text)} (${by})`;

for (const [title, accounts, samples] of [
  ['links, tuned against', tunedAccounts, tunedLinks],
  ['links, held out', heldOutAccounts, heldOutLinks],
  ['links, held out, third', heldOutAccounts, thirdLinks],
] as const) {
  const guard = createLinkGuard(accounts);
  const judged = judgeAll(
    samples,
    ({ is }) => is === 'look-alike',
    ({ text }) => guard.lookAlike(text) !== null,
  );
  printJudged(title, judged, write);
  if (samples === thirdLinks) continue;
  const official = judgeAll(
    samples,
    ({ is }) => is === 'official',
    ({ text }) => guard.check(text).some(({ verdict }) => verdict.is === 'official'),
  );
  printJudged(`${title}: official`, official, write);
}
const guard = createLinkGuard(tunedAccounts);
printTime('links', [...tunedLinks, ...heldOutLinks], ({ text }) => guard.check(text));
