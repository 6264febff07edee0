import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLinkGuard } from '../../../core/guard/links/index.ts';
import { tunedAccounts } from '../../data/guard/accounts.ts';

const guard = createLinkGuard(tunedAccounts);
const first = (text: string) => guard.check(text)[0]?.verdict;

describe('official links', () => {
  test.each([
    'look at https://help.example.com/a?b=c now',
    'example[.]com',
    'hxxps://example.com/x',
    'example dot com',
    'ｅｘａｍｐｌｅ．ｃｏｍ',
    'example。com',
    'https://discord.gg/examplehub',
    'discord.com/invite/examplehub',
    'https://t.me/example_official/12',
    'https://x.com/ExampleHQ',
    'pages.example.net',
    'support@example.com',
    '请联系support@example.com谢谢',
    '官网是example.com',
    '官网https://example.com请点击',
    '客服example.com',
  ])('%s', (text) => {
    expect(first(text)).toMatchObject({ is: 'official' });
    expect(guard.lookAlike(text)).toBeNull();
  });
});

test.each(['look at config.example.json', 'v1.example.lock'])('%s leads nowhere', (text) => {
  expect(guard.lookAlike(text)).toBeNull();
  expect(guard.lookAlike(`${text} example.con`)).toMatchObject({ is: 'imitation' });
});

describe('look-alikes, and how they imitate', () => {
  test.each([
    ['exаmple.com', { kind: 'look-alike', shown: 'а', original: 'a' }],
    ['xn--exmple-4nf.com', { kind: 'look-alike', shown: 'а', original: 'a' }],
    ['examp1e.com', { kind: 'look-alike', shown: '1', original: 'l' }],
    ['exarnple.com', { kind: 'look-alike', shown: 'rn', original: 'm' }],
    ['exmaple.com', { kind: 'swapped', shown: 'ma', original: 'am' }],
    ['exampple.com', { kind: 'added', shown: 'p' }],
    ['exampe.com', { kind: 'left-out', original: 'l' }],
    ['exanple.com', { kind: 'replaced', shown: 'n', original: 'm' }],
    ['example-support.com', { kind: 'added-word', shown: 'support' }],
    ['secure-example.com', { kind: 'added-word', shown: 'secure' }],
    ['example.net', { kind: 'other-ending', shown: '.net', original: '.com' }],
    ['example.co.uk', { kind: 'other-ending', shown: '.co.uk', original: '.com' }],
    ['https://example.com.evil.test/x', { kind: 'sub-domain', shown: 'evil.test', original: 'example.com' }],
    ['https://example.com@evil.test/', { kind: 'before-at', shown: 'evil.test', original: 'example.com' }],
    [
      'https://a.pages.example.net',
      { kind: 'not-ours-below', shown: 'a.pages.example.net', original: 'pages.example.net' },
    ],
    ['https://t.me/examp1e_official', { kind: 'look-alike', shown: '1', original: 'l' }],
    ['example客服.com', { kind: 'added-word', shown: '客服' }],
    ['https://客服example.com/x', { kind: 'added-word', shown: '客服' }],
    ['example.官网.com', { kind: 'sub-domain', shown: '官网.com', original: 'example.com' }],
    ['discord.gg/examp1ehub', { kind: 'look-alike', shown: '1', original: 'l' }],
  ])('%s', (text, difference) => {
    const verdict = guard.lookAlike(`请看 ${text} 谢谢`);
    expect(verdict?.differences).toContainEqual(difference);
  });
});

describe('links of nobody in particular', () => {
  test.each([
    'https://en.wikipedia.org/wiki/Example',
    'sample.com',
    'ample.com',
    'github.com/example',
    'https://t.me/+AbCdEf',
    'https://t.me/joinchat/abc',
    'discord.gg/gamers',
    '@exemplary_person',
    'setup.exe and readme.md',
    'the dot is small',
  ])('%s', (text) => {
    for (const { verdict } of guard.check(text)) expect(verdict).toMatchObject({ is: 'unknown' });
  });

  test('a word is not a handle, and a phone number is not a link', () => {
    expect(guard.check('examp1e_official')).toEqual([]);
    expect(guard.check('+86 400-000-1234')).toEqual([]);
  });
});

describe('whatever a message says', () => {
  test('a check never throws, and official hosts stay official below', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('example', '.', 'com', ' dot ', '[.]', '@', '%2e', 'https://', 'xn--'),
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => void guard.check(pieces.join(''))));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (label) => {
        expect(guard.lookAlike(`https://${label}.example.com/`)).toBeNull();
        expect(guard.lookAlike(`https://example.com.${label}.test/`)).not.toBeNull();
      }),
    );
  });

  test('hostile input is read in no time', () => {
    const started = performance.now();
    for (const unit of ['客服', '验证码', 'a.', 'a-', 'dot ', 'a dot ', 'example-', '@', '。a', '%2e', '\u200b'])
      guard.check(unit.repeat(4000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
