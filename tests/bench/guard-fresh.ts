/**
 * Prints the rates on the two halves of a set that someone wrote who knew neither the detectors nor the other samples:
 * the first half was learned from after its first run, the second when the fifth part was. Run by `npm run bench:guard`.
 */
import { createLinkGuard } from '../../core/guard/links/index.ts';
import { createNameGuard } from '../../core/guard/names/index.ts';
import { heldOutAccounts, heldOutBrands, tunedAccounts, tunedBrands } from '../data/guard/accounts.ts';
import { freshHalves } from '../data/guard/fresh.ts';
import { heldOutIdentities } from '../data/guard/identities.ts';
import { judgeAll } from '../data/guard/measure.ts';
import { printJudged } from './guard-report.ts';

const names = createNameGuard(heldOutIdentities);
const links = createLinkGuard(heldOutAccounts, heldOutBrands);
const tunedLinks = createLinkGuard(tunedAccounts, tunedBrands);

for (const half of freshHalves) {
  printJudged(
    `names, ${half.title}`,
    judgeAll(
      half.names,
      ({ imitates }) => imitates !== null,
      (sample) => names.check(sample) !== null,
    ),
    ({ name, handle, by }) => `${JSON.stringify(name)}${handle ? ` @${handle}` : ''} (${by})`,
  );
  const both = [
    ...half.links.map((sample) => ({ ...sample, guard: links })),
    ...half.linksTunedDesk.map((sample) => ({ ...sample, guard: tunedLinks })),
  ];
  printJudged(
    `links, ${half.title}`,
    judgeAll(
      both,
      ({ is }) => is === 'look-alike',
      ({ text, guard }) => guard.lookAlike(text) !== null,
    ),
    ({ text, by }) => `${JSON.stringify(text)} (${by})`,
  );
}
