import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../../core/domain/claims.ts';
import { createRegistry } from '../../../core/domain/official.ts';
import { createLinkGuard } from '../../../core/guard/links/index.ts';
import { heldOutAccounts, tunedAccounts } from '../../data/guard/accounts.ts';

const guard = createLinkGuard(tunedAccounts);
const official = { platform: 'email', label: null, subdomains: true, verifiedUntil: null };
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

const desk = createLinkGuard(heldOutAccounts, ['Northwind Wallet 北风钱包']);
const found = (text: string) => desk.lookAlike(text);

describe('e-mail addresses with our name before the @', () => {
  test.each([
    ['write to northwind.help@gmail.com', 'help'],
    ['northwindwallet.support@outlook.com', 'support'],
    ['northwind-2024@proton.me', '2024'],
    ['kyc.northwind@yahoo.co.jp', 'kyc'],
    ['northwind_kefu@163.com', 'kefu'],
    ['northwindkefu@qq.com', 'kefu'],
    ['northwind.support@tickets.example', 'support'],
    ['northwallet northwind-refund@mailer.example', 'refund'],
  ])('%s', (text, shown) => {
    const differences = found(text)?.differences ?? [];
    expect(differences).toContainEqual({ kind: 'added-word', shown });
    expect(differences.at(-1)).toMatchObject({ kind: 'before-at' });
  });

  test.each(['northwind@qq.com', 'n0rthwind@gmail.com', 'NorthwindWallet@gmail.com', 'northwincl@icloud.com'])(
    'at a host that takes anybody: %s',
    (text) => expect(found(text)).not.toBeNull(),
  );

  test.each([
    'north.wind@gmail.com',
    'j.northwind@gmail.com',
    'northwind@sailing-club.example',
    'northwind.fan@gmail.com',
    'northwindusers@gmail.com',
    'maria+northwind@gmail.com',
    'help+northwind-support@proton.me',
    'support@gmail.com',
    'northwood.help@gmail.com',
    'wind.help@gmail.com',
  ])('anybody’s: %s', (text) => expect(found(text)).toBeNull());

  test('what is listed is ours, and so may be its neighbours where not anybody can have an address', () => {
    const listed = createLinkGuard([
      { ...official, value: 'northwind.help@gmail.com' },
      { ...official, value: 'northwind@desk.example' },
      ...heldOutAccounts,
    ]);
    expect(listed.check('northwind.help@gmail.com')[0]?.verdict).toMatchObject({ is: 'official' });
    expect(listed.lookAlike('northwind.he1p@gmail.com')).not.toBeNull();
    expect(listed.lookAlike('northwind.refund@gmail.com')).not.toBeNull();
    expect(listed.check('northwind-support@desk.example')[0]?.verdict).toMatchObject({ is: 'unknown' });
  });
});

describe('hosts in Chinese', () => {
  test.each([
    '北风钱包.com',
    '下载请认准 北风钱包.com',
    '请打开北风钱包.net/app',
    '北风钱包客服.cn',
    '北風錢包.com',
    '官方北风钱包.中国',
    'https://北风钱包.top/x',
    'https://login.北风钱包下载.com',
    `http://${new URL('http://北风钱包.net').host}/app`,
    `http://${new URL('http://北风钱包客服.cn').host}`,
    '北风线包.com',
    'kefu@北风钱包.com',
  ])('%s', (text) => expect(found(text)).toMatchObject({ is: 'imitation', imitates: { value: 'northwind.io' } }));

  test.each([
    '北风.com',
    '钱包.com',
    '我的钱包.cn',
    '天气.中国',
    '北方银行.com',
    '北风钱包.me too',
    '北风钱包.apk',
    '用北风钱包.真的',
  ])('not %s', (text) => expect(found(text)).toBeNull());

  test('one of ours is ours, and behind the words of a sentence it is not called a fake', () => {
    const chinese = createLinkGuard([{ ...official, platform: 'website', value: '北风钱包.com' }], ['北风钱包']);
    expect(chinese.check('北风钱包.com')[0]?.verdict).toMatchObject({ is: 'official' });
    expect(chinese.check('官网 http://北风钱包.com/')[0]?.verdict).toMatchObject({ is: 'official' });
    expect(chinese.check('请打开北风钱包.com')[0]?.verdict).toMatchObject({ is: 'unknown' });
    expect(chinese.lookAlike('https://真北风钱包.com')).not.toBeNull();
    expect(chinese.lookAlike('北风钱包.net')).not.toBeNull();
  });

  test('an account that is named in Chinese is a name as well, a brand of nothing but offices is none', () => {
    const wechat = [
      { ...official, platform: 'website', value: 'northwind.io' },
      { ...official, platform: 'wechat', value: '北风助手' },
    ];
    expect(createLinkGuard(wechat).lookAlike('北风助手.com')).toMatchObject({ imitates: { value: '北风助手' } });
    expect(
      createLinkGuard(wechat, ['客服 Support']).lookAlike('https://客服.com support@gmail.com @support_help'),
    ).toBeNull();
  });
});

describe('accounts made of our name and what impostors promise', () => {
  test.each([
    't.me/northwind_airdrop_bot',
    '@northwind_giveaway',
    '@northwindgiveaway',
    'https://discord.gg/northwind-refund',
    'https://discord.gg/claim-northwind',
    'https://t.me/northwindwallet_help',
    'https://wa.me/northwind_support',
    'https://x.com/northwincl_support',
    'https://t.me/northwindrewards2024',
    '@n0rthwindwallet',
  ])('%s', (text) => expect(found(text)).not.toBeNull());

  test.each([
    '@northwind_fans',
    '@northwind_traders',
    't.me/northwind_users_giveaway',
    '@northwindwallet',
    'discord.gg/northwind-gaming',
    '@northwind_oslo',
    '@airdrop_hunter',
    'https://wa.me/message/ABCDEFG',
    'https://wa.me/4915112345678',
    'https://instagram.com/north.ind',
  ])('nobody can say: %s', (text) => expect(found(text)).toBeNull());

  test('a link to a number is that number', () => {
    const [claim] = claimsIn('https://wa.me/864000001234');
    expect(claim && createRegistry(tunedAccounts).judge(claim)).toMatchObject({ is: 'official' });
  });
});

describe('letters that are read as others, in hosts', () => {
  test.each([
    ['northwincl.io', 'cl', 'd'],
    ['riorthwind.io', 'ri', 'n'],
    ['northvvind.io', 'vv', 'w'],
    ['northuuind.io', 'uu', 'w'],
  ])('%s', (text, shown, original) => {
    expect(found(`https://${text}/a`)?.differences).toContainEqual({ kind: 'look-alike', shown, original });
  });

  test.each(['northwincl-claim.com', 'login-riorthvvind.net', 'northwincl.evil.test', 'norwthind.io', 'nortwhind.io'])(
    '%s',
    (text) => expect(found(text)).not.toBeNull(),
  );

  test('honest words with such letters are themselves', () => {
    const words = createLinkGuard([{ ...official, platform: 'website', value: 'damien.io' }]);
    for (const text of ['clarinet.org', 'clamshell.com', 'annie.com']) expect(words.lookAlike(text)).toBeNull();
  });
});

test('the name of ours under another ending is a look-alike on every host below it: who has it can put anything there', () => {
  expect(first('https://docs.example.org/guide')).toMatchObject({ is: 'imitation' });
  expect(first('https://docs.example.com/guide')).toMatchObject({ is: 'official' });
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
      fc.constantFrom('example', '示例', '.', 'com', '中国', ' dot ', '[.]', '@', '%2e', 'https://', 'xn--'),
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => void guard.check(pieces.join(''))));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (label) => {
        expect(guard.lookAlike(`https://${label}.example.com/`)).toBeNull();
        expect(guard.lookAlike(`https://example.com.${label}.test/`)).not.toBeNull();
      }),
    );
  });

  test('our name with an office is a look-alike wherever it is, other words with one are nobody’s', () => {
    const office = fc.constantFrom(
      'help',
      'support',
      'kefu',
      'refund',
      'airdrop',
      'kyc',
      'giveaway',
      'admin',
      'service',
    );
    const between = fc.constantFrom('', '.', '_', '-');
    const where = fc.constantFrom(
      (account: string) => `${account}@gmail.com`,
      (account: string) => `write to ${account}@mailbox.example now`,
      (account: string) => `https://t.me/${account}`,
      (account: string) => `discord.gg/${account}`,
    );
    const parts = fc.tuple(office, between, fc.boolean(), where);
    const written = (
      name: string,
      [word, joint, first, put]: typeof parts extends fc.Arbitrary<infer One> ? One : never,
    ) => put(first ? `${word}${joint}${name}` : `${name}${joint}${word}`);
    fc.assert(
      fc.property(parts, fc.constantFrom('northwind', 'northwindwallet', 'n0rthwind', 'northwincl'), (how, name) => {
        expect(found(written(name, how))).not.toBeNull();
      }),
    );
    fc.assert(
      fc.property(parts, fc.stringMatching(/^[abcefgjkmpqsuvxyz]{3,10}$/), (how, name) => {
        expect(found(written(name, how))).toBeNull();
      }),
    );
  });

  test('hostile input is read in no time', () => {
    const started = performance.now();
    for (const unit of [
      '客服',
      '验证码',
      'a.',
      'a-',
      'dot ',
      'a dot ',
      'example-',
      '@',
      '。a',
      '客服.com',
      '客.',
      'a@',
      'example@',
      'ciricici',
      '%2e',
      '\u200b',
    ])
      guard.check(unit.repeat(4000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
