import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../../core/domain/claims.ts';
import { judgeForward, judgeWords } from '../../../core/domain/official.ts';
import { samplePolicy } from '../desk/memory-turn.ts';

const accounts = samplePolicy.officialAccounts;
const verdict = (words: string) => {
  const [first, ...rest] = judgeWords(accounts, words);
  expect(rest).toEqual([]);
  return first;
};

describe('what is official', () => {
  test.each([
    'example.com',
    'https://example.com',
    'HTTPS://WWW.Example.COM/login?x=1',
    'http://help.example.com:8080/a',
    '请问example.com是官方吗',
    '网站是 https://example.com/，对吗？',
    'https://example.com是真的吗',
    'https://me:pw@example.com/',
    '@example_official',
    '@Example_Official',
    'example_official',
    'https://t.me/example_official',
    't.me/example_official',
    'tg://resolve?domain=example_official',
    'support@example.com',
    'Support@Example.com',
    '+86 400-000-1234',
    '0086 4000001234',
    '客服邮箱：support@example.com',
    'Email:support@example.com',
    'mailto:support@example.com',
    'pages.example.org',
  ])('%s', (words) => {
    expect(verdict(words)).toMatchObject({ is: 'official' });
  });
});

describe('what imitates it', () => {
  test.each([
    ['example.com@evil', 'userinfo'],
    ['https://example.com@evil.test/login', 'userinfo'],
    ['https://example.com%2Flogin@evil.test', 'userinfo'],
    ['examp1e.com', 'look-alike'],
    ['exаmple.com', 'look-alike'],
    ['https://xn--exmple-4nf.com', 'look-alike'],
    ['exmaple.com', 'look-alike'],
    ['example.net', 'look-alike'],
    ['example-support.net', 'look-alike'],
    ['example.com.evil.test', 'look-alike'],
    ['my-example.com', 'look-alike'],
    ['support@examp1e.com', 'look-alike'],
    ['@examp1e_official', 'look-alike'],
    ['@example_officia1', 'look-alike'],
    ['@exampleofficial', 'look-alike'],
    ['https://t.me/example_official_help', 'look-alike'],
    ['shop.pages.example.org', 'subdomain'],
  ])('%s', (words, how) => {
    expect(verdict(words)).toMatchObject({ is: 'imitation', how });
  });
});

describe('what nobody can say', () => {
  test.each(['other-site.test', '@somebody', 'friend@mail.test', '+1 202 555 0100', 'billing@example.com'])(
    '%s',
    (words) => {
      expect(verdict(words)).toMatchObject({ is: 'unknown', why: 'not-listed' });
    },
  );

  test('an official handle on another platform is not ours for that', () => {
    expect(verdict('https://x.com/example_official')).toMatchObject({ is: 'unknown' });
  });

  test.each(['', '你好', 'hello there friend', '……', '？！'])('nothing to look up in "%s"', (words) => {
    expect(judgeWords(accounts, words)).toEqual([]);
  });
});

describe('forwarded messages', () => {
  test('an official account, its imitation, and who hides', () => {
    const user = { kind: 'user', id: '9', name: 'Example Support' } as const;
    expect(judgeForward(accounts, 'telegram', { ...user, handle: 'example_official' })).toMatchObject({
      is: 'official',
    });
    expect(judgeForward(accounts, 'telegram', { ...user, handle: 'examp1e_official' })).toMatchObject({
      is: 'imitation',
    });
    expect(judgeForward(accounts, 'telegram', user)).toMatchObject({ is: 'unknown', why: 'name-only' });
    expect(judgeForward(accounts, 'telegram', { kind: 'hidden', name: 'example_official' })).toMatchObject({
      is: 'unknown',
      why: 'hidden',
    });
    expect(judgeForward(accounts, 'elsewhere', { ...user, handle: 'example_official' })).toMatchObject({
      is: 'unknown',
    });
  });
});

describe('reading anything at all', () => {
  test('several claims get a verdict each, and a long list is cut', () => {
    expect(judgeWords(accounts, '@a1 @b2 example.com').map((one) => one.is)).toEqual([
      'unknown',
      'unknown',
      'official',
    ]);
    expect(claimsIn('@a1 @b2 @c3 @d4 @e5 @f6')).toHaveLength(5);
  });

  test('never throws and never takes long', () => {
    const noisy = fc.array(
      fc.oneof(
        fc.constantFrom(
          'https://',
          '@',
          '.',
          'example.com',
          '%',
          'xn--',
          '官方',
          '+86',
          '\u200b',
          ' ',
          ':',
          '/',
          'а',
          '-',
        ),
        fc.string(),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(noisy, (parts) => {
        for (const one of judgeWords(accounts, parts.join(''))) expect(one.shown).not.toBe('');
      }),
    );
  });

  test('whatever stands before an official host as a sub-domain is official, whatever comes after it is not', () => {
    const label = fc.stringMatching(/^[a-z]{1,10}$/);
    fc.assert(
      fc.property(label, (word) => {
        expect(judgeWords(accounts, `https://${word}.example.com/`)[0]?.is).toBe('official');
        expect(judgeWords(accounts, `https://example.com.${word}.test/`)[0]?.is).toBe('imitation');
      }),
    );
  });

  test('long hostile input is read in no time', () => {
    const started = performance.now();
    claimsIn('a.'.repeat(20_000));
    claimsIn('a-'.repeat(20_000));
    claimsIn('1 '.repeat(20_000));
    claimsIn(`${'a'.repeat(20_000)}@`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
