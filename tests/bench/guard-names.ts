/** Prints how well impostors are told from honest names, and the time of a check. Run by `npm run bench:guard`. */
import { createNameGuard } from '../../core/guard/names/index.ts';
import { fifthNames } from '../data/guard/fifth.ts';
import { fourthNames } from '../data/guard/fourth.ts';
import { heldOutIdentities, hundredIdentities, tunedIdentities } from '../data/guard/identities.ts';
import { judgeAll } from '../data/guard/measure.ts';
import { heldOutNames } from '../data/guard/names-held-out.ts';
import { tunedNames } from '../data/guard/names-tuned.ts';
import { thirdNames } from '../data/guard/third.ts';
import { printJudged, printLine, printTime } from './guard-report.ts';

for (const [title, identities, samples] of [
  ['names, tuned against', tunedIdentities, tunedNames],
  ['names, held out', heldOutIdentities, heldOutNames],
  ['names, held out, third', heldOutIdentities, thirdNames],
  ['names, held out, fourth', heldOutIdentities, fourthNames],
  ['names, held out, fifth', heldOutIdentities, fifthNames],
] as const) {
  const guard = createNameGuard(identities);
  const judged = judgeAll(
    samples,
    ({ imitates }) => imitates !== null,
    (sample) => guard.check(sample) !== null,
  );
  const named = samples.filter((sample) => guard.check(sample)?.identity.label === (sample.imitates ?? undefined));
  const right = named.filter(({ imitates }) => imitates !== null).length;
  printJudged(title, judged, ({ name, handle, by }) => `${JSON.stringify(name)}${handle ? ` @${handle}` : ''} (${by})`);
  if (samples === tunedNames || samples === heldOutNames)
    printLine(`  the finding names whom the label names in ${right} of ${judged.rates.caught}`);
}
const guard = createNameGuard(hundredIdentities);
const samples = [...tunedNames, ...heldOutNames];
printTime(`names, ${hundredIdentities.length} protected`, samples, (sample) => guard.check(sample));
