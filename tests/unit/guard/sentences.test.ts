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
    ['install anydesk and share your screen with me, i will fix your withdrawal', 'opens-access'],
    ['打开屏幕共享，我一步步教你把钱提出来', 'opens-access'],
    ['validate your wallet', 'wallet-validation'],
    ['connect your wallet at example-claim.test', 'wallet-validation'],
    ['DM me to recover', 'private-recovery'],
    ['Stuck withdrawal? Message me privately', 'private-recovery'],
    ['send 1 ETH to this address and get 2 back', 'doubling'],
    ['Never mind. Send me your private key.', 'asks-secret'],
    ["Don't worry, just give us your mnemonic", 'asks-secret'],
    ['s e n d  m e  y o u r  p a s s w o r d', 'asks-secret'],
    ['give me your p@ssw0rd', 'asks-secret'],
    ['send me your sedphrase plz, i mean your recovry phrase', 'asks-secret'],
    ['助*记*词发我', 'asks-secret'],
    ['您好，把助 记 词发给我', 'asks-secret'],
    ['You got a code by SMS. Read it to me.', 'asks-secret'],
    ['你收到验证码了吧，告诉我一下', 'asks-secret'],
    ['without your recovery phrase we cannot release the funds', 'asks-secret'],
    ['钱包未通过验证，请尽快在此页面认证', 'wallet-validation'],
    ['被骗的资金可以追回，加微信', 'private-recovery'],
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
    'Never share your seed phrase, password or code',
    'pass the private key as an environment variable',
    'they want me to "verify your wallet", is that real?',
    '客服说不用提供验证码',
    'what is the wifi password?',
    '把会议密码发我一下',
    'if an admin asks for your key, report them',
    '登录需要手机验证码，真麻烦',
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
    'suport not responding since 2 days',
    '我充值没到账，该找谁',
    'the bot is useless, give me a human',
    'who should I talk to about my missing deposit?',
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
    'we need more moderators, apply now',
    '团队有多少人',
    '管理员发公告了',
    'the admin explained it yesterday',
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
    'send your seed phrase, ',
    'or send your code,',
    '把助记词发我，',
    'a b c ',
    's.e.e.d ',
    '@a ',
    'a客',
    'seedphraseprivatekey',
    '钱包连接',
    'send 1 eth get 2 ',
  ])
    for (const read of [findPhishing, seeksSupport]) read(unit.repeat(4000));
  expect(performance.now() - started).toBeLessThan(5000);
});
