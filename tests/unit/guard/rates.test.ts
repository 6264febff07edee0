import { describe, expect, test } from 'vitest';
import { createLinkGuard } from '../../../core/guard/links/index.ts';
import { createNameGuard } from '../../../core/guard/names/index.ts';
import { findPhishing } from '../../../core/guard/phishing.ts';
import { seeksSupport } from '../../../core/guard/support-talk.ts';
import { heldOutAccounts, tunedAccounts } from '../../data/guard/accounts.ts';
import { fourthNames, fourthPhishing, fourthSupportTalk } from '../../data/guard/fourth.ts';
import { freshHalves } from '../../data/guard/fresh.ts';
import { heldOutIdentities, tunedIdentities } from '../../data/guard/identities.ts';
import { heldOutLinks } from '../../data/guard/links-held-out.ts';
import { tunedLinks } from '../../data/guard/links-tuned.ts';
import { judgeAll, type Rates } from '../../data/guard/measure.ts';
import { heldOutNames } from '../../data/guard/names-held-out.ts';
import { tunedNames } from '../../data/guard/names-tuned.ts';
import { heldOutPhishing } from '../../data/guard/phishing-held-out.ts';
import { tunedPhishing } from '../../data/guard/phishing-tuned.ts';
import type { SentenceSample } from '../../data/guard/sample.ts';
import { secondPhishing, secondSupportTalk } from '../../data/guard/sentences-second.ts';
import { heldOutSupportTalk } from '../../data/guard/support-talk-held-out.ts';
import { tunedSupportTalk } from '../../data/guard/support-talk-tuned.ts';
import { thirdLinks, thirdNames, thirdPhishing, thirdSupportTalk } from '../../data/guard/third.ts';

/** What issue 5 asks of the detectors, on the labelled samples. `npm run bench:guard` prints every mistake. */
function expectGood({ precision, recall }: Rates): void {
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.9);
}

function expectGoodSentences(samples: readonly SentenceSample[], found: (text: string) => boolean): void {
  expect(samples.length).toBeGreaterThan(100);
  expectGood(
    judgeAll(
      samples,
      ({ yes }) => yes,
      ({ text }) => found(text),
    ).rates,
  );
}

/** The half of the fresh set that was learned from; nothing is asked of the other, so that nobody tunes with it. */
const learned = freshHalves[0];

describe('rates on the labelled samples', () => {
  test.each([
    ['tuned against', tunedIdentities, tunedNames],
    ['held out', heldOutIdentities, heldOutNames],
    ['third', heldOutIdentities, thirdNames],
    ['fourth', heldOutIdentities, fourthNames],
    ['fresh', heldOutIdentities, learned?.names ?? []],
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
    ['tuned against', tunedAccounts, tunedLinks],
    ['held out', heldOutAccounts, heldOutLinks],
    ['third', heldOutAccounts, thirdLinks],
    ['fresh', heldOutAccounts, learned?.links ?? []],
  ] as const)('links, %s', (_, accounts, samples) => {
    const guard = createLinkGuard(accounts);
    expectGood(
      judgeAll(
        samples,
        ({ is }) => is === 'look-alike',
        ({ text }) => guard.lookAlike(text) !== null,
      ).rates,
    );
  });

  test('phishing', () => {
    expectGoodSentences(learned?.phishing ?? [], (text) => findPhishing(text) !== null);
    const samples = [...tunedPhishing, ...heldOutPhishing, ...secondPhishing, ...thirdPhishing, ...fourthPhishing];
    expectGood(
      judgeAll(
        samples,
        ({ yes }) => yes,
        ({ text }) => findPhishing(text) !== null,
      ).rates,
    );
  });

  test('talk that looks for support', () => {
    expectGoodSentences(learned?.supportTalk ?? [], seeksSupport);
    const samples = [
      ...tunedSupportTalk,
      ...heldOutSupportTalk,
      ...secondSupportTalk,
      ...thirdSupportTalk,
      ...fourthSupportTalk,
    ];
    expectGood(
      judgeAll(
        samples,
        ({ yes }) => yes,
        ({ text }) => seeksSupport(text),
      ).rates,
    );
  });

  test('there are as many samples as were asked for', () => {
    expect(tunedNames.length + heldOutNames.length).toBeGreaterThanOrEqual(500);
    expect(tunedLinks.length + heldOutLinks.length).toBeGreaterThanOrEqual(500);
    expect(tunedPhishing.length + heldOutPhishing.length + secondPhishing.length).toBeGreaterThanOrEqual(300);
    expect(tunedSupportTalk.length + heldOutSupportTalk.length + secondSupportTalk.length).toBeGreaterThanOrEqual(300);
  });
});
