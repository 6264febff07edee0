import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNameGuard, type ProtectedIdentity } from '../../../core/guard/names/index.ts';
import { heldOutIdentities, hundredIdentities, tunedIdentities } from '../../data/guard/identities.ts';

const guard = createNameGuard(tunedIdentities);

describe('whom a name passes for', () => {
  test.each([
    ['Alice Chen', 'alice', 'identical'],
    ['ALICE CHEN', 'alice', 'identical'],
    ['Аlісе Сhеn', 'alice', 'look-alike'],
    ['Ali\u200bce Chen', 'alice', 'look-alike'],
    ['A1ice Chen', 'alice', 'look-alike'],
    ['Chen Alice', 'alice', 'reordered'],
    ['Alcie Chen', 'alice', 'near'],
    ['Alice Chen Support', 'alice', 'added-words'],
    ['官方客服 Alice Chen', 'alice', 'added-words'],
    ['客服09', '客服01', 'series'],
    ['陈美玲', '美玲', 'look-alike'],
    ['示例交易所小助手', 'brand-zh', 'added-words'],
    ['Example Exchange Anna (Support)', 'brand', 'added-words'],
    ['Example Support', 'brand', 'added-words'],
    ['Example Help Desk Admin', 'bot', 'added-words'],
    ['Example Exchange Global Desk', 'brand', 'added-words'],
    ['Example Exchange International', 'brand', 'added-words'],
    ['示例交易所华东区', 'brand-zh', 'added-words'],
    ['ChenAlice', 'alice', 'reordered'],
    ['小明 王', '小明', 'reordered'],
  ])('%s', (name, label, how) => {
    expect(guard.check({ name })).toMatchObject({ identity: { label }, how, field: 'name' });
  });

  test.each([
    ['Billing @ Example Exchange', 'brand', 'added-words'],
    ['Example Exchange | Refunds', 'brand', 'added-words'],
    ['Example Exchange · Withdrawals', 'brand', 'added-words'],
    ['KYC — Example Exchange', 'brand', 'added-words'],
    ['Example Exchange Airdrop Bot', 'brand', 'added-words'],
    ['提现部@示例交易所', 'brand-zh', 'added-words'],
    ['示例交易所｜退款专员', 'brand-zh', 'added-words'],
    ['示例交易所空投', 'brand-zh', 'added-words'],
    ['王小明①号', '小明', 'added-words'],
    ['王小明②', '小明', 'added-words'],
    ['陈美玲3号', '美玲', 'added-words'],
    ['王⼩明', '小明', 'look-alike'],
    ['示例茭易所客服', 'brand-zh', 'added-words'],
    ['Alice Chen (2nd account)', 'alice', 'added-words'],
    ['Exampie Excbange', 'brand', 'near'],
    ['\u202eegnahcxE elpmaxE', 'brand', 'look-alike'],
    ['Exarnple Exchange', 'brand', 'look-alike'],
  ])('%s, by departments, numbers and marks', (name, label, how) => {
    expect(guard.check({ name })).toMatchObject({ identity: { label }, how, field: 'name' });
  });

  test.each([
    ['exampleexchange', 'brand'],
    ['example_exchange_giveaway', 'brand'],
    ['example_exchange_kyc', 'brand'],
    ['exarnple_officiai', 'channel'],
    ['ciavid', null],
    ['clmiller_desk', 'david'],
    ['examp1e_official', 'channel'],
    ['example_exchange_support', 'brand'],
  ])('handle %s', (handle, label) => {
    const found = guard.check({ name: 'x', handle });
    if (label === null) expect(found).toBeNull();
    else expect(found).toMatchObject({ identity: { label }, field: 'handle' });
  });

  test('first and last name are looked at joined and apart', () => {
    expect(guard.check({ name: 'Alice Chen', first: 'Alice', last: 'Chen' })).toMatchObject({ how: 'identical' });
    expect(guard.check({ name: 'Example Support 🟢 24/7', first: 'Example Support', last: '🟢 24/7' })).not.toBeNull();
    expect(guard.check({ name: 'Tom Baker', first: 'Tom', last: 'Baker' })).toMatchObject({ shown: 'Tom' });
  });
});

describe('a brand that is written in two scripts side by side', () => {
  test.each(['北风钱包 Northwind Wallet', 'Northwind Wallet（北风钱包）', 'Northwind Wallet/北风钱包'])(
    '%s',
    (name) => {
      const desk = createNameGuard([{ name, kind: 'brand', label: 'brand' }]);
      for (const one of ['北风钱包', '北风钱包客服', 'Northwind Wallet', 'Northwind Support', 'N0rthwind Wallet', name])
        expect(desk.check({ name: one }), one).not.toBeNull();
      for (const one of ['北风', 'Northwind', '钱包', 'Wallet', 'Northwood', '钱包客服', 'Wallet Support'])
        expect(desk.check({ name: one }), one).toBeNull();
    },
  );

  test.each(['OK交易所', '客服 Support', '狼人杀Online'])('%s is one name', (name) => {
    const desk = createNameGuard([{ name, kind: 'brand', label: 'brand' }]);
    for (const one of ['交易所', 'OK', '客服', 'Support', '狼人杀', 'Online', '交易所客服', 'Online Support'])
      expect(desk.check({ name: one }), one).toBeNull();
  });
});

describe('offices half in letters', () => {
  const desk = createNameGuard(heldOutIdentities);

  test.each(['小北客f', '小北客F', '小北客fu', '小北ke服', '小北k服', '小北kefu', '小北 客 fu'])('%s', (name) => {
    expect(desk.check({ name })).toMatchObject({ identity: { label: '小北' } });
  });

  test.each(['小北客人f', '客f', '小北f', '小北gf', '阿北客f', '小北ke', 'kf小北京'])('not %s', (name) => {
    expect(desk.check({ name })).toBeNull();
  });

  test('the part in letters is the evidence', () => {
    expect(desk.check({ name: '小北客f' })).toMatchObject({
      how: 'look-alike',
      differences: [{ kind: 'replaced', shown: 'f', original: '服' }],
    });
  });
});

describe('rarer forms of a character', () => {
  const desk = createNameGuard(heldOutIdentities);

  test.each([
    ['李思逺', '思远', '逺', '远'],
    ['北风銭包', 'brand-zh', '銭', '钱'],
    ['北凬钱包', null, '', ''],
    ['北風钱苞', 'brand-zh', '風', '风'],
  ])('%s', (name, label, shown, original) => {
    const found = desk.check({ name });
    if (label === null) expect(found).toBeNull();
    else expect(found?.differences).toContainEqual({ kind: 'look-alike', shown, original });
  });

  test('characters that people are called by are characters of their own', () => {
    const named = createNameGuard([{ name: '李思哲', kind: 'staff', label: 'zhe' }]);
    expect(named.check({ name: '李思喆' })).toBeNull();
    expect(named.check({ name: '李思悊' })).not.toBeNull();
  });
});

describe('several letters that are read as one', () => {
  const desk = createNameGuard(heldOutIdentities);

  test.each(['Northwincl Wallet', 'Riorthwind Wallet', 'Northuuind Wallet', 'Northvvincl VVallet'])('%s', (name) => {
    expect(desk.check({ name })).toMatchObject({ identity: { label: 'brand' } });
  });

  test('are other letters in names of people, who may be called so', () => {
    const named = createNameGuard([
      { name: 'Dara Hamad', kind: 'staff', label: 'dara' },
      { name: 'Nicki Ammundsen', kind: 'staff', label: 'nicki' },
    ]);
    for (const name of ['Clara Hannad', 'Clara Hamad', 'Ricki Annmundsen', 'Ricki Ammundsen'])
      expect(named.check({ name }), name).toBeNull();
  });

  test('are found wherever a brand is written with them', () => {
    const groups = {
      d: ['cl', 'ci'],
      m: ['nn', 'iii', 'rn'],
      n: ['ri'],
      u: ['ll', 'li', 'ii'],
      w: ['vv', 'uu'],
      k: ['lc'],
    };
    const written = fc
      .constantFrom('Modunwick', 'Kundawum', 'Northwind', 'Dumkanow')
      .chain((brand) =>
        fc.tuple(
          fc.constant(brand),
          fc.tuple(
            ...[...brand].map((letter) =>
              fc.constantFrom(letter, letter, ...(new Map(Object.entries(groups)).get(letter.toLowerCase()) ?? [])),
            ),
          ),
        ),
      );
    fc.assert(
      fc.property(written, ([brand, letters]) => {
        const one = createNameGuard([{ name: brand, kind: 'brand', label: 'brand' }]);
        expect(one.check({ name: letters.join('') })).not.toBeNull();
      }),
    );
  });
});

test('letters that a mark turns round are read as they are drawn', () => {
  expect(guard.check({ name: '\u202enehC ecilA' })?.differences).toEqual([{ kind: 'invisible', shown: '\u202e' }]);
  expect(guard.check({ name: '\u202enehC\u202c ecilA' })).toBeNull();
  // What is kept in its own direction within, nested as deep as one likes.
  for (const name of [
    '\u202e\u202dChen\u202c \u202dAlice\u202c',
    '\u202e\u2066Chen\u2069 ecilA\u202c',
    '\u202a\u202enehC ecilA\u202c\u202c',
    '\u202e\u202enehC ecilA',
    '\u2068\u202enehC\u2069\u202e ecilA',
  ]) {
    expect(guard.check({ name }), JSON.stringify(name)).toMatchObject({ identity: { label: 'alice' } });
  }
});

describe('apostrophes', () => {
  const desk = createNameGuard(heldOutIdentities);

  test.each([
    'James O’Connor',
    'James OʼConnor',
    'James O`Connor',
    'James OConnor',
    'James O´Connor',
    'James O Connor',
  ])('%s', (name) => {
    expect(desk.check({ name })).toMatchObject({ identity: { label: 'james' } });
  });
});

describe('honest names', () => {
  test.each([
    'Support Vector Machine',
    '客服务态度',
    'Official Fan Club',
    'Example Exchange Fan Club',
    'Example Exchange fees',
    'Example Exchange rewards are late',
    'Airdrop Hunter',
    'Waiting for my Example withdrawal',
    'Anna Schmitz Marketing',
    '提现部',
    '示例',
    '王小明白①号',
    'Example International',
    'Learn with Example Exchange',
    'Official',
    '客服',
    '管理员',
    'Admin',
    'Alice',
    'Alice Chan',
    'David Bowie',
    'Tim',
    '',
    '🚀',
  ])('"%s"', (name) => {
    expect(guard.check({ name })).toBeNull();
  });
});

describe('the protected people themselves', () => {
  test('their user id is never an impostor, whatever they are called', () => {
    expect(guard.check({ id: '1003', name: 'Alice Chen' })).toBeNull();
    expect(guard.check({ id: '1003', name: 'David Miller' })).toBeNull();
    expect(guard.check({ id: '9999', name: 'Alice Chen' })).not.toBeNull();
  });

  test('who carries the protected handle is that account, unless it is one of another platform', () => {
    expect(guard.check({ name: 'Alice Chen', handle: 'AliceChen_ex' })).toBeNull();
    const elsewhere: ProtectedIdentity = {
      name: '',
      handle: 'example_hq',
      kind: 'official',
      label: 'x',
      elsewhere: true,
    };
    expect(createNameGuard([elsewhere]).check({ name: 'x', handle: 'example_hq' })).toMatchObject({ how: 'identical' });
  });
});

describe('the evidence', () => {
  const differences = (name: string) => guard.check({ name })?.differences;

  test('every look-alike is shown with what it stands for', () => {
    expect(differences('Аlice Chen')).toEqual([{ kind: 'look-alike', shown: 'А', original: 'A' }]);
    expect(differences('David Mi11er')).toEqual([
      { kind: 'look-alike', shown: '1', original: 'l' },
      { kind: 'look-alike', shown: '1', original: 'l' },
    ]);
    expect(differences('Sergei Vоlkov')).toContainEqual({ kind: 'look-alike', shown: 'о', original: 'o' });
    expect(differences('Exarnple Exchange')).toContainEqual({ kind: 'look-alike', shown: 'rn', original: 'm' });
  });

  test('what is hidden, put in, swapped and added', () => {
    expect(differences('Alice\u200b Chen')).toContainEqual({ kind: 'invisible', shown: '\u200b' });
    expect(differences('Alice ✅ Chen')).toContainEqual({ kind: 'separators', shown: ' ✅ ', original: ' ' });
    expect(differences('Alcie Chen')).toEqual([{ kind: 'swapped', shown: 'ci', original: 'ic' }]);
    expect(differences('Alice Chen Support')).toContainEqual({ kind: 'role-word', shown: 'Support' });
    expect(differences('王小明客服')).toContainEqual({ kind: 'role-word', shown: '客服' });
  });
});

describe('whatever anyone is called', () => {
  test('a check never throws, and its evidence is about the names', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('Alice', ' Chen', '客服', '01', '\u200b', 'Support'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.option(fc.string({ maxLength: 40 })), (pieces, handle) => {
        const finding = guard.check({ name: pieces.join(''), ...(handle === null ? {} : { handle }) });
        if (finding) expect(finding.score).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });

  test('hidden characters, case and pictures around it never save a protected name', () => {
    const noise = fc.constantFrom('\u200b', '\u2060', '\u00ad', '\ufe0f');
    fc.assert(
      fc.property(fc.constantFrom('Alice Chen', '王小明', 'Example Exchange'), noise, fc.nat(8), (name, hidden, at) => {
        const letters = [...name];
        const place = at % letters.length;
        const disguised = [...letters.slice(0, place), hidden, ...letters.slice(place), ' 🛡'].join('');
        expect(guard.check({ name: disguised.toUpperCase() })).not.toBeNull();
      }),
    );
  });

  test('a hundred protected names cost well under a millisecond', () => {
    const large = createNameGuard(hundredIdentities);
    const names = ['Alice Chen Support', 'Quentin Mbeki', '今晚吃鸡', 'x'.repeat(128), '客服'.repeat(60)];
    for (let round = 0; round < 40; round++) for (const name of names) large.check({ name, handle: 'someone_else' });
    // What this process computes, however busy the machine is.
    const started = process.cpuUsage();
    for (let round = 0; round < 40; round++) for (const name of names) large.check({ name, handle: 'someone_else' });
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000 / (40 * names.length)).toBeLessThan(2);
  });
});
