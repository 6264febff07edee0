import { sha256 } from '@noble/hashes/sha2.js';
import { base58 } from '@scure/base';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { extendedKey, legacyAddress, segwitAddress, stellarKey } from './keys.ts';
import { DIGITS, HEX, LETTERS, seededRandom } from './random.ts';

const frames: Readonly<Record<string, readonly string[]>> = {
  transaction: [
    '{}',
    'txid {}',
    'TXID: {}',
    'hash {}',
    'Transaction hash: {} still pending',
    '交易哈希 {}',
    '交易哈希：{}，一直没到账',
    '区块链ID：{}',
    'my deposit {} has 12 confirmations',
    'I never gave my private key to anyone. txid {}',
    '我没有泄露私钥，交易哈希是 {}',
    '忘记密码了，TXID {}',
    'Problem: password reset does not work. Deposit {}',
  ],
  address: [
    '{}',
    'address: {}',
    'I sent it to {}',
    '充值地址 {}',
    '提币到{}没到账',
    'is {} yours?',
    'I changed my password and now {} is not in my whitelist',
  ],
  number: [
    '{}',
    'order {}',
    'Order number: {}',
    '订单号 {}',
    '订单号：{}',
    'UID {}',
    'user id: {}',
    '我的UID是{}',
    '用户ID {}',
    'error code {}',
    'error code: {}',
    'the error code is {}',
    '错误码 {}',
    '错误码：{}',
    '报错 {}',
    'promo code {}',
    '邀请码 {}',
    '邀请码：{}',
    'order code: {}',
    'zip code {}',
    'referral code is {}',
    '{"code":{},"msg":"Invalid API-key"}',
    '忘记密码 UID {}',
    '收不到验证码，UID：{}',
    'I forgot my password, uid {}',
    'not receiving the verification code, order {}',
    'ticket #{}',
    'withdrawal id {} failed',
    '邮编 {}',
    '验证码收不到，订单 {}',
    '密码错误，工单 {}',
  ],
  phone: ['{}', 'my phone is {}', '手机号 {}', '验证码收不到 {}', '手机号：{} 收不到短信验证码', 'call {} please'],
};

/** Identifiers of all sorts in ordinary frames, the same in every run. */
export function generatedNegatives(): string[] {
  const random = seededRandom(77);
  const makers: Readonly<Record<string, readonly (() => string)[]>> = {
    transaction: [
      () => random.string(64, HEX),
      () => `0x${random.string(64, HEX)}`,
      () => base58.encode(random.bytes(64)),
    ],
    address: [
      () => `0x${random.string(40, HEX)}`,
      () => legacyAddress(random, 0),
      () => legacyAddress(random, 0x41),
      () => segwitAddress(random),
      () => base58.encode(sha256(random.bytes(8))),
      () => stellarKey(random, 6 << 3),
      () => extendedKey(random, 'xpub'),
      () => `${random.string(6, LETTERS)}@example.com`,
    ],
    number: [
      () => random.string(5, '123456789'),
      () => random.string(6, '123456789'),
      () => random.string(8, '123456789'),
      () => `2024${random.string(14, DIGITS)}`,
    ],
    phone: [
      () => `138${random.string(8, DIGITS)}`,
      () => `+86 139${random.string(8, DIGITS)}`,
      () => `+1 415 555 ${random.string(4, DIGITS)}`,
      () => `010-${random.string(8, DIGITS)}`,
    ],
  };
  const samples = Object.entries(frames).flatMap(([sort, list]) =>
    list.flatMap((frame) => (makers[sort] ?? []).map((make) => frame.replaceAll('{}', () => make()))),
  );
  return [...samples, ...almostPhrases()];
}

/** Lists of phrase words that are no phrase: too few, or a failed checksum with nothing that announces one. */
function almostPhrases(): string[] {
  const word = (index: number): string => english[index] ?? '';
  return [
    Array.from({ length: 11 }, (_, index) => word(index * 7)).join(' '),
    Array.from({ length: 12 }, () => 'abandon').join(' '),
    Array.from({ length: 24 }, () => 'zoo').join(', '),
    Array.from({ length: 8 }, (_, index) => `${index + 1}. ${word(index * 100)}`).join('\n'),
  ];
}
