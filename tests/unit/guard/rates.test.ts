import { describe, expect, test } from 'vitest';
import { createLinkGuard } from '../../../core/guard/links/index.ts';
import { createNameGuard } from '../../../core/guard/names/index.ts';
import { findPhishing } from '../../../core/guard/phishing.ts';
import { seeksSupport } from '../../../core/guard/support-talk.ts';
import { phishingSamples } from '../../../core/guard/talk/phishing-model.ts';
import { supportTalkSamples } from '../../../core/guard/talk/support-talk-model.ts';
import { heldOutAccounts, heldOutBrands, tunedAccounts, tunedBrands } from '../../data/guard/accounts.ts';
import { fifthLinks, fifthNames } from '../../data/guard/fifth.ts';
import { fourthNames } from '../../data/guard/fourth.ts';
import { freshHalves } from '../../data/guard/fresh.ts';
import { heldOutIdentities, tunedIdentities } from '../../data/guard/identities.ts';
import { heldOutLinks } from '../../data/guard/links-held-out.ts';
import { tunedLinks } from '../../data/guard/links-tuned.ts';
import { judgeAll, type Rates } from '../../data/guard/measure.ts';
import { heldOutNames } from '../../data/guard/names-held-out.ts';
import { tunedNames } from '../../data/guard/names-tuned.ts';
import { blindPhishing, blindSupportTalk, learnedPhishing, learnedSupportTalk } from '../../data/guard/talk/samples.ts';
import { thirdLinks, thirdNames } from '../../data/guard/third.ts';
import { fingerprintOf } from '../../training/lessons.ts';

/** What issue 5 asks of the detectors, on the labelled samples. `npm run bench:guard` prints every mistake. */
function expectGood({ precision, recall }: Rates): void {
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.9);
}

const [freshA, freshB] = freshHalves;

describe('rates on the labelled samples', () => {
  test.each([
    ['tuned against', tunedIdentities, tunedNames],
    ['held out', heldOutIdentities, heldOutNames],
    ['third', heldOutIdentities, thirdNames],
    ['fourth', heldOutIdentities, fourthNames],
    ['fifth', heldOutIdentities, fifthNames],
    ['fresh a', heldOutIdentities, freshA?.names ?? []],
    ['fresh b', heldOutIdentities, freshB?.names ?? []],
  ] as const)('names, %s', (_, identities, samples) => {
    const guard = createNameGuard(identities);
    expectGood(
      judgeAll(
        samples,
        ({ imitates }) => imitates !== null,
        (sample) => guard.check(sample) !== null,
      ).rates,
    );
  });

  test.each([
    ['tuned against', tunedAccounts, tunedBrands, tunedLinks],
    ['held out', heldOutAccounts, heldOutBrands, heldOutLinks],
    ['third', heldOutAccounts, heldOutBrands, thirdLinks],
    ['fifth', heldOutAccounts, heldOutBrands, fifthLinks],
    ['fresh a', heldOutAccounts, heldOutBrands, freshA?.links ?? []],
    ['fresh b', heldOutAccounts, heldOutBrands, freshB?.links ?? []],
  ] as const)('links, %s', (_, accounts, brands, samples) => {
    const guard = createLinkGuard(accounts, brands);
    expectGood(
      judgeAll(
        samples,
        ({ is }) => is === 'look-alike',
        ({ text }) => guard.lookAlike(text) !== null,
      ).rates,
    );
  });

  test.each([
    ['phishing', blindPhishing, (text: string) => findPhishing(text) !== null],
    ['talk that looks for support', blindSupportTalk, seeksSupport],
  ] as const)('%s, in samples that nothing learned from', (_, sets, found) => {
    const samples = sets.flatMap((set) => set.samples);
    expect(samples.length).toBeGreaterThan(500);
    expectGood(
      judgeAll(
        samples,
        ({ yes }) => yes,
        ({ text }) => found(text),
      ).rates,
    );
  });

  test('the weights were learned from the samples as they are (npm run train:guard)', () => {
    expect([phishingSamples, supportTalkSamples]).toEqual([
      fingerprintOf(learnedPhishing),
      fingerprintOf(learnedSupportTalk),
    ]);
  });

  test('there are as many samples as were asked for', () => {
    expect(tunedNames.length + heldOutNames.length).toBeGreaterThanOrEqual(500);
    expect(tunedLinks.length + heldOutLinks.length).toBeGreaterThanOrEqual(500);
    for (const sets of [learnedPhishing, learnedSupportTalk])
      expect(sets.flatMap(({ samples }) => samples).length).toBeGreaterThanOrEqual(5000);
  });
});
