import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OperatorError } from '../../../core/channel.ts';
import { isVip, staffByAlias, staffMember } from '../../../core/config/desk.ts';
import { loadDesk, readDesk } from '../../../core/config/load.ts';

const channels = ['telegram', 'discord', 'wechat'];
const required = `desk: { channel: telegram, chat: "-1001" }
staff: [ { alias: 客服01, role: admin, telegram: "111" } ]
`;
const load = (text: string) => loadDesk('desk.yaml', text, channels);

/** The lines of the complaint about a desk.yaml, without its heading. */
function complaints(text: string): string[] {
  try {
    load(text);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
  return [];
}

describe('a good desk.yaml', () => {
  test('needs no more than the desk and the staff', () => {
    const config = load(required);
    expect(config).toMatchObject({
      brand: { languages: ['zh-CN', 'en'], welcome: null },
      desk: { channel: 'telegram', chat: '-1001' },
      staff: [{ alias: '客服01', role: 'admin', ids: { telegram: '111' } }],
      officialAccounts: [],
      hours: { timezone: 'UTC', days: 'always' },
      reminders: { everyMs: 21_600_000, quiet: { from: 1380, to: 480 }, onJoin: true, onTopic: true },
      faq: [],
      urgent: { text: null },
      vip: [],
      limits: { openTicketsPerMember: 5, messagesPerMinute: 30 },
    });
    expect(config.issueTypes.map(({ id }) => id)).toContain('security');
    expect(config.issueTypes.every(({ label }) => label['zh-CN'] && label.en)).toBe(true);
  });

  test('a section left empty is the same as one left out', () => {
    expect(load(`${required}faq:\nvip: ~\nhours: null\nbrand:\n  welcome:\n`)).toEqual(load(required));
  });

  test('says everything it can say', () => {
    const config = load(`${required}
brand: { name: Example, languages: [en], welcome: { en: Hi } }
officialAccounts:
  - { platform: website, value: example.com, label: 官网, subdomains: false, verifiedUntil: 2027-03-01 }
  - { platform: phone, value: +1 555 0100 }
issueTypes: [ { id: api, en: API, urgent: true }, { id: kyc, zh-CN: 身份认证 } ]
hours: always
reminders: { every: 30s, quiet: none, onJoin: false, onTopic: FALSE }
faq: [ { category: Money, q: { en: When? }, a: { zh-CN: 很快, en: Soon } } ]
urgent: { text: Call us }
vip: [ { telegram: 555, discord: "666" } ]
limits: { openTicketsPerMember: 2 }
`);
    expect(config).toMatchObject({
      brand: { name: 'Example', languages: ['en'], welcome: { 'zh-CN': 'Hi', en: 'Hi' } },
      officialAccounts: [
        { platform: 'website', label: { 'zh-CN': '官网', en: '官网' }, subdomains: false, verifiedUntil: '2027-03-01' },
        { platform: 'phone', value: '+1 555 0100', label: null, subdomains: true, verifiedUntil: null },
      ],
      issueTypes: [
        { id: 'api', label: { 'zh-CN': 'API', en: 'API' }, urgent: true },
        { id: 'kyc', label: { 'zh-CN': '身份认证', en: '身份认证' }, urgent: false },
      ],
      hours: { days: 'always' },
      reminders: { everyMs: 30_000, quiet: null, onJoin: false, onTopic: false },
      faq: [{ category: { 'zh-CN': 'Money' }, q: { 'zh-CN': 'When?' }, a: { 'zh-CN': '很快', en: 'Soon' } }],
      urgent: { text: { en: 'Call us' } },
      vip: [{ ids: { telegram: '555', discord: '666' } }],
      limits: { openTicketsPerMember: 2, messagesPerMinute: 30 },
    });
  });

  test('an unquoted id of any size is the exact string', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.boolean(), (id, quoted) => {
        const written = quoted ? `"${id}"` : String(id);
        const text = `desk: { channel: discord, chat: ${written} }\nstaff: [ { alias: a, role: agent, discord: ${written} } ]`;
        const config = load(text);
        expect(config.desk.chat).toBe(String(id));
        expect(config.staff[0]?.ids).toEqual({ discord: String(id) });
      }),
    );
  });

  test('staff and VIPs are found by channel and id, and by nothing else', () => {
    const config = load(`${required}vip: [ { discord: 5 } ]`);
    expect(staffMember(config, 'telegram', '111')?.alias).toBe('客服01');
    expect(staffMember(config, 'discord', '111')).toBeUndefined();
    expect(staffMember(config, 'toString', '111')).toBeUndefined();
    expect(staffByAlias(config, '客服 ０1')?.alias).toBe('客服01');
    expect(isVip(config, 'discord', '5')).toBe(true);
    expect(isVip(config, 'telegram', '5')).toBe(false);
  });
});

describe('a mistaken desk.yaml', () => {
  test.each([
    [
      'desk: { channel: telegrm, chat: 1 }',
      'desk.yaml:1: desk.channel: expected "telegram" or "discord" or "wechat", found "telegrm"',
    ],
    [
      'desk: { channel: telegram }',
      'desk.yaml:1: desk.chat: expected the platform’s own id, such as "1001" (digits, not a name), found nothing',
    ],
    [
      'staff: []',
      'desk.yaml:1: staff: expected at least one person, such as { alias: 客服01, role: admin, … }, found an empty list',
    ],
    [
      'staff:\n  - alias: a\n    role: admin\n    telegram: 1\n    discrod: 2',
      'desk.yaml:5: staff[0].discrod: unknown key; did you mean "discord"?',
    ],
    [
      'staff:\n  - alias: a\n    role: boss\n    telegram: 1',
      'desk.yaml:3: staff[0].role: expected "agent" or "admin", found "boss"',
    ],
    [
      'staff: [ { alias: a, role: agent } ]',
      'desk.yaml:1: staff[0]: expected the person’s user id on at least one of telegram, discord, wechat, found { alias, role }',
    ],
    [
      'staff: [ { alias: a, role: agent, telegram: "@a" } ]',
      'desk.yaml:1: staff[0].telegram: expected the platform’s own id, such as "1001" (digits, not a name), found "@a"',
    ],
    ['hurs: always', 'desk.yaml:1: hurs: unknown key; did you mean "hours"?'],
    [
      'hours: { timezone: Mars/Base }',
      'desk.yaml:1: hours.timezone: expected a time zone name such as Asia/Shanghai, found "Mars/Base"',
    ],
    [
      'reminders: { every: 6 hours }',
      'desk.yaml:1: reminders.every: expected a duration from 1s to 365d, such as 6h, found "6 hours"',
    ],
    [
      'reminders: { every: 0s }',
      'desk.yaml:1: reminders.every: expected a duration from 1s to 365d, such as 6h, found "0s"',
    ],
    [
      'brand: { languages: [en, en] }',
      'desk.yaml:1: brand.languages: expected each of zh-CN and en at most once, and one of them, found a list',
    ],
    [
      'issueTypes: [ { id: "a/b", en: x } ]',
      'desk.yaml:1: issueTypes[0].id: expected 1 to 24 of a–z, 0–9 and -, found "a/b"',
    ],
    [
      'issueTypes: [ { id: __proto__, en: x } ]',
      'desk.yaml:1: issueTypes[0].id: expected 1 to 24 of a–z, 0–9 and -, found "__proto__"',
    ],
    [
      'officialAccounts: [ { platform: website, value: https://example.com/a } ]',
      'desk.yaml:1: officialAccounts[0].value: expected a domain without https:// and path, such as example.com, found "https://example.com/a"',
    ],
    [
      'officialAccounts: [ { platform: x, value: a, verifiedUntil: 2027-02-30 } ]',
      'desk.yaml:1: officialAccounts[0].verifiedUntil: expected a date such as 2027-03-01, found "2027-02-30"',
    ],
    [
      'limits: { messagesPerMinute: many }',
      'desk.yaml:1: limits.messagesPerMinute: expected a whole number from 1 to 1000, found "many"',
    ],
    [
      'faq: [ { category: a, q: b } ]',
      'desk.yaml:1: faq[0].a: expected a text, or a text per language as keys and values, found nothing',
    ],
    ['faq: [ { category: a, q: "", a: c } ]', 'desk.yaml:1: faq[0].q: expected a text, 1 to 3000 characters, found ""'],
  ])('%s', (text, complaint) => {
    const key = /^\w+/.exec(text)?.[0] ?? '';
    const others = required.split('\n').filter((line) => !line.startsWith(`${key}:`));
    expect(complaints(`${text}\n${others.join('\n')}`)).toEqual([complaint]);
  });

  test('opening hours say what is wrong within them', () => {
    expect(complaints(`${required}hours: { days: "mon-fry 09:00-21:00" }`)).toEqual([
      expect.stringMatching(
        /^desk\.yaml:3: hours\.days: expected .*"fry" is not a day.*, found "mon-fry 09:00-21:00"$/,
      ),
    ]);
  });

  test('all mistakes are told at once, in the order of the file', () => {
    const lines = complaints(`desk: { channel: telegram }
staff:
  - { alias: a, role: agent, telegram: 1, discrod: 2 }
  - { alias: " A ", role: agent, telegram: 1 }
issueTypes: [ { id: x, en: X }, { id: x, en: Y } ]
officialAccounts: [ { platform: website, value: no domain, subdomains: perhaps } ]
limits: 5
colour: red
colour: blue`);
    expect(lines.map((line) => line.split(':').slice(1, 3).join(':').trim())).toEqual([
      '1: desk.chat',
      '3: staff[0].discrod',
      '4: staff[1].alias',
      '4: staff[1].telegram',
      '5: issueTypes[1].id',
      '6: officialAccounts[0].subdomains',
      '6: officialAccounts[0].value',
      '7: limits',
      expect.stringContaining('9'),
      '9: colour',
    ]);
    expect(lines.join('\n')).toContain('this alias already stands on line 3');
    expect(lines.join('\n')).toContain('the key "colour" is given twice; keep one');
  });

  test.each([
    ['a: "x\nb: 1', /^desk\.yaml:2: not readable as YAML: Missing closing "quote$/],
    ['desk:\n\tchannel: x', /^desk\.yaml:2: not readable as YAML: .*[Tt]ab/],
    ['- 1\n- 2', /^desk\.yaml:1: expected the desk settings as keys and values, found a list$/],
    ['desk：telegram', /“：” is a full-width colon/],
    [`${required}vip: &all [ { telegram: 1 } ]\nfaq: *all`, /^desk\.yaml:4: references \(\*name\) are not read/],
    [`${required}---\nfaq: []`, /not readable as YAML/],
  ])('what is not even readable: %j', (text, expected) => {
    expect(complaints(text)[0]).toMatch(expected);
  });

  test('an empty file misses what is required', () => {
    expect(complaints('')).toEqual([
      'desk.yaml:1: desk: expected the desk’s channel and chat as keys and values, found nothing',
      'desk.yaml:1: staff: expected a list of people, found nothing',
    ]);
  });

  test('whatever is written, the answer is a policy or a complaint with a line', () => {
    const piece = fc.constantFrom(
      ...': - { } [ ] , " # & * ! | > ~ \n'.split(' '),
      '  ',
      'desk',
      'staff',
      'alias',
      '1',
      '客服',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const line of complaints(pieces.join(''))) expect(line).toMatch(/^desk\.yaml:\d+: /);
      }),
    );
  });
});

describe('finding the file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kefu-config-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('a named file is read', async () => {
    const path = join(folder, 'desk.yaml');
    await writeFile(path, `\uFEFF${required}`);
    expect(await readDesk(path, channels)).toMatchObject({ path, sample: false, config: { desk: { chat: '-1001' } } });
  });

  test('a named file that is not there is the operator’s mistake', async () => {
    await expect(readDesk(join(folder, 'none.yaml'), channels)).rejects.toThrow(/none\.yaml does not exist/);
    await expect(readDesk(folder, channels)).rejects.toThrow(/is a folder, not a file/);
  });

  test('a file in another encoding is refused', async () => {
    const path = join(folder, 'gbk.yaml');
    await writeFile(path, Buffer.from([0xbf, 0xcd, 0xb7, 0xfe]));
    await expect(readDesk(path, channels)).rejects.toThrow(/is not UTF-8 text/);
  });

  test('where there is none, the sample is used, and it is right', async () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      await rm(join(folder, 'desk.yaml'), { force: true });
      const { config, sample } = await readDesk(null, channels);
      expect(sample).toBe(true);
      expect(config.brand.name).toBe('Example Exchange');
      expect(config.faq.length).toBeGreaterThan(3);
    } finally {
      process.chdir(before);
    }
  });
});
