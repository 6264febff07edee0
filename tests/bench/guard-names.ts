/** Prints how well impostors are told from honest names, and the time of a check. Run by `npm run bench:guard`. */
import { createNameGuard } from '../../core/guard/names/index.ts';
import { heldOutIdentities, hundredIdentities, tunedIdentities } from '../data/guard/identities.ts';
import { judgeAll } from '../data/guard/measure.ts';
import { heldOutNames } from '../data/guard/names-held-out.ts';
import { tunedNames } from '../data/guard/names-tuned.ts';
import { printJudged, printTime } from './guard-report.ts';

for (const [title, identities, samples] of [
  ['names, tuned against', tunedIdentities, tunedNames],
  ['names, held out', heldOutIdentities, heldOutNames],
] as const) {
  const guard = createNameGuard(identities);
  const judged = judgeAll(
    samples,
    ({ imitates }) => imitates !== null,
    (sample) => guard.check(sample) !== null,
  );
  printJudged(title, judged, ({ name, handle, by }) => `${JSON.stringify(name)}${handle ? ` @${handle}` : ''} (${by})`);
}
const guard = createNameGuard(hundredIdentities);
const samples = [...tunedNames, ...heldOutNames];
printTime(`names, ${hundredIdentities.length} protected`, samples, (sample) => guard.check(sample));
