/** Prints how well look-alike links are told from honest ones, and the time of a check. Run by `npm run bench:guard`. */
import { createLinkGuard } from '../../core/guard/links/index.ts';
import { heldOutAccounts, heldOutBrands, tunedAccounts, tunedBrands } from '../data/guard/accounts.ts';
import { fifthLinks } from '../data/guard/fifth.ts';
import { heldOutLinks } from '../data/guard/links-held-out.ts';
import { tunedLinks } from '../data/guard/links-tuned.ts';
import { judgeAll } from '../data/guard/measure.ts';
import type { LinkSample } from '../data/guard/sample.ts';
import { thirdLinks } from '../data/guard/third.ts';
import { printJudged, printTime } from './guard-report.ts';

const write = ({ text, by }: LinkSample): string => `${JSON.stringify(text)} (${by})`;

for (const [title, accounts, brands, samples] of [
  ['links, tuned against', tunedAccounts, tunedBrands, tunedLinks],
  ['links, held out', heldOutAccounts, heldOutBrands, heldOutLinks],
  ['links, held out, third', heldOutAccounts, heldOutBrands, thirdLinks],
  ['links, held out, fifth', heldOutAccounts, heldOutBrands, fifthLinks],
] as const) {
  const guard = createLinkGuard(accounts, brands);
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
const guard = createLinkGuard(tunedAccounts, tunedBrands);
printTime('links', [...tunedLinks, ...heldOutLinks], ({ text }) => guard.check(text));
