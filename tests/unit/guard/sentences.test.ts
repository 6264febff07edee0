import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPhishing } from '../../../core/guard/phishing.ts';
import { seeksSupport } from '../../../core/guard/support-talk.ts';

describe('messages that ask others for secrets', () => {
  test.each([
    ['send me your seed phrase', 'asks-secret'],
    ['ѕеnd mе уоur ѕееd рhrаѕе', 'asks-secret'],
    ['se\u200bnd me your pass\u200bword', 'asks-secret'],
    ['把助记词发给我', 'asks-secret'],
    ['請將助記詞發給我', 'asks-secret'],
    ['validate your wallet', 'wallet-validation'],
    ['connect your wallet at example-claim.test', 'wallet-validation'],
    ['DM me to recover', 'private-recovery'],
    ['Stuck withdrawal? Message me privately', 'private-recovery'],
    ['send 1 ETH to this address and get 2 back', 'doubling'],
    ['Never mind. Send me your private key.', 'asks-secret'],
  ])('%s', (text, kind) => {
    expect(findPhishing(text)).toMatchObject({ kind });
  });

  test.each([
    'never share your seed phrase',
    '官方不会索要密码',
    'is it safe to enter my seed phrase here?',
    'someone asked me for my password',
    'how do I connect my wallet',
    'my code has expired',
    '收不到验证码怎么办',
    '请把截图发给我',
  ])('harmless: %s', (text) => {
    expect(findPhishing(text)).toBeNull();
  });
});

describe('talk that looks for support', () => {
  test.each([
    '客服在哪',
    '怎么联系客服',
    'how do I contact support',
    'is there an admin here',
    '@admin help',
    'Admin?',
    '有冇客服',
  ])('%s', (text) => {
    expect(seeksSupport(text)).toBe(true);
  });

  test.each([
    '客服态度',
    '客服务态度不错',
    'support level at 60k',
    'Support Vector Machine',
    'I support this',
    'does it support dark mode?',
    '人工智能好厉害',
    'thanks to the support team',
    '支持哪些链',
  ])('not %s', (text) => {
    expect(seeksSupport(text)).toBe(false);
  });
});

test('any text is read in no time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      findPhishing(text);
      seeksSupport(text);
    }),
  );
  const started = performance.now();
  for (const unit of [
    'send ',
    'your ',
    'need ',
    'support ',
    '请',
    '客服',
    '怎么联系',
    'a',
    '?',
    'where is ',
    'send me the wallet ',
  ])
    for (const read of [findPhishing, seeksSupport]) read(unit.repeat(4000));
  expect(performance.now() - started).toBeLessThan(3000);
});
