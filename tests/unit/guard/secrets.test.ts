import { entropyToMnemonic } from '@scure/bip39';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as simplified } from '@scure/bip39/wordlists/simplified-chinese.js';
import { wordlist as traditional } from '@scure/bip39/wordlists/traditional-chinese.js';
import { describe, expect, test } from 'vitest';
import { findSecrets, redactSecrets } from '../../../core/guard/secrets.ts';
import { extendedKey, wif } from './secret-samples/keys.ts';
import { measure } from './secret-samples/measure.ts';
import { ALPHANUMERIC, HEX, seededRandom } from './secret-samples/random.ts';

const random = seededRandom(5);
const phrase = entropyToMnemonic(random.bytes(16), english);

describe('on the labelled samples', () => {
  const measured = measure();
  const total = [...measured.byKind.values()].reduce((sum, tally) => sum + tally.total, 0);

  test('there are enough of them', () => {
    expect(total).toBeGreaterThanOrEqual(300);
    expect(measured.negatives).toBeGreaterThanOrEqual(500);
    expect(measured.byKind.size).toBe(5);
  });

  test('at least 97 % of the secrets are caught, and 90 % of every kind', () => {
    expect(measured.recall).toBeGreaterThanOrEqual(0.97);
    for (const { caught, total: ofKind } of measured.byKind.values()) expect(caught / ofKind).toBeGreaterThan(0.9);
  });

  test('every seed phrase and every private key is caught', () => {
    expect(measured.missed.filter(({ kind }) => kind === 'seed-phrase' || kind === 'private-key')).toEqual([]);
  });

  test('nothing innocent is touched', () => {
    expect(measured.falseAlarms).toEqual([]);
  });
});

describe('redaction', () => {
  test('takes the value out and leaves the rest of the sentence', () => {
    expect(redactSecrets('my password is hunter2, please log in').text).toBe(
      'my password is [🔒 password removed · 密码已隐去], please log in',
    );
    expect(redactSecrets('我的密码是abc123，帮我看看').text).toBe(
      '我的密码是[🔒 password removed · 密码已隐去]，帮我看看',
    );
    expect(redactSecrets('验证码：482913，快点').text).toBe('验证码：[🔒 code removed · 验证码已隐去]，快点');
    expect(redactSecrets(`help\n${phrase}\nthanks`).text).toBe('help\n[🔒 seed phrase removed · 助记词已隐去]\nthanks');
  });

  test('reports offsets into the text as it was given, wide and invisible characters included', () => {
    const text = '😀 密码：ａｂｃ\u200b１２３ 😀';
    const [finding] = findSecrets(text);
    expect(text.slice(finding?.start, finding?.end)).toBe('ａｂｃ\u200b１２３');
  });

  test('several secrets in one message are each replaced by their own marker', () => {
    const text = `account: bob@example.com password: hunter22\n2FA: 482913\nseed: ${phrase}`;
    expect(findSecrets(text).map(({ kind }) => kind)).toEqual(['password', 'one-time-code', 'seed-phrase']);
    const { text: redacted } = redactSecrets(text);
    expect(redacted).toContain('bob@example.com');
    expect(redacted).not.toMatch(/hunter22|482913/);
    expect(redacted.endsWith('seed: [🔒 seed phrase removed · 助记词已隐去]')).toBe(true);
  });

  test('of an account and password pair only the password goes', () => {
    expect(redactSecrets('账号密码：13800000000 abc12345').text).toContain('13800000000');
    expect(redactSecrets('email/password: bob@example.com / hunter22').text).toContain('bob@example.com');
  });

  test('an ordinary text comes back as it was', () => {
    const text = '订单号 2024051100231，充值没到账';
    expect(redactSecrets(text)).toEqual({ text, findings: [] });
    expect(redactSecrets('')).toEqual({ text: '', findings: [] });
  });
});

describe('what tells a secret from its look-alike', () => {
  const hex = random.string(64, HEX);

  test('64 hex digits are a TXID unless the words beside them say private key', () => {
    expect(findSecrets(hex)).toEqual([]);
    expect(findSecrets(`txid ${hex}`)).toEqual([]);
    expect(findSecrets(`I never gave away my private key. TXID: ${hex}`)).toEqual([]);
    expect(findSecrets(`private key: 0x${hex}`)).toMatchObject([{ kind: 'private-key' }]);
    expect(findSecrets(`我的私钥是 ${hex}`)).toMatchObject([{ kind: 'private-key' }]);
  });

  test('a key with one character changed fails its checksum and passes', () => {
    const key = wif(random, 0x80, true);
    expect(findSecrets(key)).toMatchObject([{ kind: 'private-key' }]);
    expect(findSecrets(key.slice(0, 20) + (key[20] === 'a' ? 'b' : 'a') + key.slice(21))).toEqual([]);
  });

  test('an extended public key is public', () => {
    expect(findSecrets(extendedKey(random, 'xprv'))).toMatchObject([{ kind: 'private-key' }]);
    expect(findSecrets(extendedKey(random, 'xpub'))).toEqual([]);
  });

  test('twelve list words with a wrong checksum need words that announce them', () => {
    const wrong = phrase.split(' ').with(11, 'zoo').join(' ');
    const slip = wrong === phrase ? phrase.split(' ').with(11, 'abandon').join(' ') : wrong;
    expect(findSecrets(slip)).toEqual([]);
    expect(findSecrets(`my recovery phrase is ${slip}`)).toMatchObject([{ kind: 'seed-phrase' }]);
  });

  test.each([{ list: english }, { list: simplified }, { list: traditional }])(
    'documentation’s example phrases count too',
    ({ list }) => {
      for (const byte of [0x00, 0x7f, 0xff]) {
        const example = entropyToMnemonic(new Uint8Array(16).fill(byte), list).replace(/\s/gu, ' ');
        expect(findSecrets(example)).toEqual([{ kind: 'seed-phrase', start: 0, end: example.length }]);
      }
    },
  );

  test('a phrase with words around it goes whole', () => {
    for (let round = 0; round < 50; round++) {
      const words = entropyToMnemonic(random.bytes(32), english);
      const rest = redactSecrets(`wallet ${words} about zoo`).text.replace(/\[🔒.*?\]/gu, '');
      expect(rest.trim().split(/\s+/).length).toBeLessThanOrEqual(3);
    }
  });

  test('a word about passwords and codes is no password and no code', () => {
    for (const text of ['I forgot my password', '我的密码不对', 'error code 100234', '错误码 30001', '邀请码 123456']) {
      expect(findSecrets(text)).toEqual([]);
    }
  });
});

describe('time', () => {
  const adversarial: readonly string[] = [
    'abandon ',
    '的 ',
    '的',
    '助记词',
    '密码',
    'password ',
    'password: ',
    'private key ',
    'private key 0x',
    '1',
    '1 ',
    'K',
    'KKKKKKKK ',
    'S',
    'xprv',
    'a',
    ' ',
    '\n',
    '(',
    '"',
    '-',
    '-----BEGIN PRIVATE KEY-----',
    '验证码是',
    'code is ',
    'my code ',
    'deadbeef ',
    '[1,',
    '\u200b',
    'seed phrase ',
    'password for a b c d ',
    'is my password ',
    '482913 is my ',
    random.string(500, ALPHANUMERIC),
    '\uFDFA',
  ];

  test.each(adversarial.map((unit) => [JSON.stringify(unit.slice(0, 30)), unit]))(
    'stays linear on %s repeated to 100 kB',
    (_name, unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const started = performance.now();
      findSecrets(text);
      // A catastrophe takes minutes; the bound is wide so that a busy machine does not fail it.
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});
