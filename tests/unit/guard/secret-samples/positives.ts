import { base58 } from '@scure/base';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as simplified } from '@scure/bip39/wordlists/simplified-chinese.js';
import { wordlist as traditional } from '@scure/bip39/wordlists/traditional-chinese.js';
import { bip38, extendedKey, nostrSecret, pemKey, rippleSeed, stellarKey, tezosSeed, wif } from './keys.ts';
import type { Positive } from './positive.ts';
import { spokenPositives } from './positives-spoken.ts';
import { ALPHANUMERIC, DIGITS, HEX, LETTERS, type Random, seededRandom } from './random.ts';

const fill = (template: string, value: string): string => template.replaceAll('{}', () => value);
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const between = (text: string, mark: string): string => [...text].join(mark);

const layouts: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join(' '),
  (words) => words.join('\n'),
  (words) => words.join(', '),
  (words) => words.join('，'),
  (words) => words.join('、'),
  (words) => words.map((word, index) => `${index + 1}. ${word}`).join(' '),
  (words) => words.map((word, index) => `${index + 1}) ${word}`).join('\n'),
  (words) => words.map((word, index) => `${index + 1}、${word}`).join('\n'),
  (words) => words.join(' | '),
];
const englishOnly: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.map((word) => word.toUpperCase()).join(' '),
  (words) => words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('  '),
  (words) => fullWidth(words.join(' ')),
  (words) => words.map((word) => between(word, '\u200b')).join(' '),
  (words) => words.join('\u200b'),
  (words) => words.map((word, index) => `${index + 1}\ufe0f\u20e3 ${word}`).join('\n'),
  (words) => words.map((word, index) => `Word ${index + 1}: ${word}`).join('\n'),
  (words) => words.map((word, index) => `${index + 1}: ${word}`).join('; '),
];
const phraseFrames = [
  '{}',
  'Hi, I cannot open my wallet.\n{}\nPlease help',
  'my words: {} . thanks',
  '我的钱包打不开了，请帮我看看：\n{}\n谢谢',
] as const;

function seedPhrases(random: Random): Positive[] {
  const samples: Positive[] = [];
  for (const bytes of [16, 20, 24, 28, 32]) {
    for (const layout of [...layouts, ...englishOnly]) {
      const words = entropyToMnemonic(random.bytes(bytes), english).split(' ');
      samples.push(phrase(fill(random.pick(phraseFrames), layout(words)), words));
    }
    for (const list of [simplified, traditional]) {
      for (const layout of layouts) {
        const words = entropyToMnemonic(random.bytes(bytes), list).split(/\s+/u);
        samples.push(phrase(fill(random.pick(phraseFrames), layout(words)), [layout(words)]));
      }
      for (const frame of ['{}', '助记词：{}', '我的助记词是{}', '這是我的助記詞 {} 請幫我恢復', '你好\n{}\n谢谢']) {
        const compact = entropyToMnemonic(random.bytes(bytes), list).replace(/\s+/gu, '');
        samples.push(phrase(fill(frame, compact), [compact]));
      }
    }
  }
  return [...samples, ...misspeltPhrases(random)];
}

const phrase = (text: string, secret: readonly string[]): Positive => ({ kind: 'seed-phrase', text, secret });

/** Announced by words, but a word is missing or wrong, so that the checksum fails. */
function misspeltPhrases(random: Random): Positive[] {
  const samples: Positive[] = [];
  const frames = ['my seed phrase is: {}', 'recovery phrase\n{}', '{} this is my mnemonic', '助记词：{}'] as const;
  for (const frame of frames) {
    const words = entropyToMnemonic(random.bytes(16), english).split(' ');
    samples.push(phrase(fill(frame, words.slice(0, 11).join(' ')), words.slice(0, 11)));
    const slip = words.map((word, index) => (index === 5 ? `${word}q` : word));
    samples.push(phrase(fill(frame, slip.join(' ')), slip));
    const chinese = entropyToMnemonic(random.bytes(16), simplified).split(/\s+/u).slice(1);
    if (frame === '助记词：{}') samples.push(phrase(fill(frame, chinese.join('')), [chinese.join('')]));
    if (frame === '助记词：{}') samples.push(phrase(fill(frame, chinese.join(' ')), [chinese.join(' ')]));
  }
  return samples;
}

const keyFrames = ['{}', 'here it is {} please import', '我的钱包{}导不进去', '私钥：{}', 'key={}', '"{}"'] as const;
const saidKeyFrames = [
  'private key: {}',
  'My private key is {}',
  'privkey={}',
  '私钥：{}',
  '我的私钥是{}',
  '私鑰 {}',
  '钱包密钥：{} 帮我看看',
  'secret key\n{}',
  '{} is my private key',
  '{} 这是我的私钥',
  'PRIVATE KEY of my wallet: {}',
] as const;

function privateKeys(random: Random): Positive[] {
  const makers: readonly (() => string)[] = [
    () => wif(random, 0x80, true),
    () => wif(random, 0x80, false),
    () => wif(random, 0xef, true),
    () => wif(random, 0xef, false),
    ...(['xprv', 'yprv', 'zprv', 'tprv', 'uprv', 'vprv'] as const).map((kind) => () => extendedKey(random, kind)),
    () => bip38(random),
    () => tezosSeed(random),
    () => stellarKey(random, 18 << 3),
    () => rippleSeed(random),
    () => nostrSecret(random),
  ];
  const samples: Positive[] = [];
  const add = (text: string, secret: string): void => {
    samples.push({ kind: 'private-key', text, secret: [secret] });
  };
  for (const make of makers) {
    for (const frame of keyFrames) {
      const key = make();
      add(fill(frame, key), key);
    }
  }
  for (const make of makers.slice(0, 10)) {
    const key = make();
    add(`my key ${between(key, '\u200d')}`, between(key, '\u200d'));
    const wrapped = make().replace(/^(.{26})/, '$1\n');
    add(wrapped, wrapped);
    const wide = fullWidth(make());
    add(wide, wide);
  }
  for (const frame of saidKeyFrames) {
    for (const prefix of ['', '0x']) {
      const key = prefix + random.string(64, HEX);
      add(fill(frame, key), key);
    }
    const keypair = base58.encode(random.bytes(64));
    add(fill(frame, keypair), keypair);
    const array = JSON.stringify([...random.bytes(64)]);
    add(fill(frame, array), array);
  }
  for (const label of ['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY', 'OPENSSH PRIVATE KEY']) {
    const block = pemKey(random, label);
    add(`look:\n${block}\nthanks`, block);
    add(block.slice(0, -30), block.slice(40, -40));
    add(block.replaceAll('--', '—'), block.slice(40, -40));
  }
  return samples;
}

const passwordFrames = [
  'password: {}',
  'Password:{}',
  'my password is {}',
  'My password is {}, please log in for me',
  'the password for my account is {}',
  'passwd {}',
  'pwd={}',
  'pw: {}',
  'login bob@example.com password {}',
  'account / password: bob@example.com {}',
  'I changed my password to {} yesterday',
  '{} is my password',
  'password - {}',
  'Password:\n{}',
  '{"user":"bob","password":"{}"}',
  'passcode: {}',
  'old password: {}',
  '密码是{}',
  '密码：{}',
  '密码{}',
  '我的登录密码 {} 帮我登一下',
  '资金密码：{}',
  '支付密码是{}，谢谢',
  '密碼：{}',
  '交易密码为{}',
  '账号：bob@example.com 密码：{}',
  '账号密码：13800000000 {}',
  '{}是我的密码',
  '登录密码\n{}',
  '密码改成了{}',
  '我的密码就是“{}”',
  '口令：{}',
] as const;

function passwords(random: Random): Positive[] {
  const makers: readonly (() => string)[] = [
    () => random.string(6, LETTERS) + random.string(3, DIGITS),
    () => `${random.string(1, 'ABCDEFGH')}${random.string(5, LETTERS)}@${random.string(4, DIGITS)}!`,
    () => random.string(7, DIGITS),
  ];
  const samples: Positive[] = [];
  const add = (text: string, secret: string): void => {
    samples.push({ kind: 'password', text, secret: [secret] });
  };
  for (const frame of passwordFrames) {
    for (const make of makers) {
      const value = make();
      add(fill(frame, value), value);
    }
    const value = random.string(4, LETTERS) + random.string(4, DIGITS);
    if (frame !== passwordFrames[14])
      add(fill(fullWidth(frame).replace('｛｝', '{}'), fullWidth(value)), fullWidth(value));
    const hidden = between(value, '\u200b');
    add(fill(frame, hidden), hidden);
  }
  for (const plain of ['sunshine', 'dragonfly', 'qwertyuiop', 'letmein']) {
    add(`password: ${plain}`, plain);
    add(`my password is ${plain}`, plain);
    add(`密码：${plain}`, plain);
  }
  add('Password: violet horse battery staple', 'violet horse battery staple');
  for (const frame of ['PIN: {}', 'my PIN is {}', 'my pin {}', 'PIN码：{}', 'PIN码是{}']) {
    const pin = random.string(6, DIGITS);
    add(fill(frame, pin), pin);
  }
  return samples;
}

const codeFrames = [
  'verification code {}',
  'Verification code: {}',
  'the code is {}',
  'code is {}',
  'my 2FA code: {}',
  'OTP {}',
  'otp: {}',
  'my one-time password is {}',
  'SMS code {} just arrived',
  'Google Authenticator code: {}',
  'login code={}',
  '{} is your Example verification code',
  '{} is my 2fa code',
  'Your security code is {}. Do not share it.',
  '验证码 {}',
  '验证码{}',
  '验证码：{}',
  '验证码是{}',
  '谷歌验证码是 {}',
  '短信验证码：{}',
  '【Example】您的验证码是：{}，5分钟内有效',
  '邮箱验证码为{}',
  '驗證碼：{}',
  '动态密码 {}',
  '{}是我的验证码',
  '验证码（{}）',
  '收到的验证码\n{}',
  '手机验证码：{} 麻烦快点',
] as const;

function oneTimeCodes(random: Random): Positive[] {
  const samples: Positive[] = [];
  for (const frame of codeFrames) {
    const plain = random.string(6, DIGITS);
    const spaced = `${random.string(3, DIGITS)} ${random.string(3, DIGITS)}`;
    const wide = fullWidth(random.string(6, DIGITS));
    const hidden = between(random.string(6, DIGITS), '\u200b');
    for (const code of [plain, spaced, wide, hidden]) {
      samples.push({ kind: 'one-time-code', text: fill(frame, code), secret: [code] });
    }
  }
  return samples;
}

const apiFrames = [
  'api secret: {}',
  'API Secret Key: {}',
  'secret key={}',
  'SecretKey：{}',
  'api_secret="{}"',
  '{"apiKey":"x","secretKey":"{}"}',
  'my API secret is {}',
  'client_secret={}',
  'access token: {}',
  'API密钥：{}',
  '密钥是{}',
  'API secret {}',
  'secret：{} 帮我看看为什么报错',
] as const;

function apiSecrets(random: Random): Positive[] {
  return apiFrames.flatMap((frame) =>
    [32, 43, 64].map((length) => {
      const value = `a7${random.string(length - 2, ALPHANUMERIC)}`;
      return { kind: 'api-secret' as const, text: fill(frame, value), secret: [value] };
    }),
  );
}

/** Every positive sample, the same in every run. */
export function positiveSamples(): Positive[] {
  const random = seededRandom(2024);
  return [
    ...seedPhrases(random),
    ...privateKeys(random),
    ...passwords(random),
    ...oneTimeCodes(random),
    ...apiSecrets(random),
    ...spokenPositives(),
  ];
}
