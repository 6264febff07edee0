import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNameGuard, type ProtectedIdentity } from '../../../core/guard/names/index.ts';
import { hundredIdentities, tunedIdentities } from '../../data/guard/identities.ts';

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
    ['exampleexchange', 'brand'],
    ['examp1e_official', 'channel'],
    ['example_exchange_support', 'brand'],
  ])('handle %s', (handle, label) => {
    expect(guard.check({ name: 'x', handle })).toMatchObject({ identity: { label }, field: 'handle' });
  });

  test('first and last name are looked at joined and apart', () => {
    expect(guard.check({ name: 'Alice Chen', first: 'Alice', last: 'Chen' })).toMatchObject({ how: 'identical' });
    expect(guard.check({ name: 'Example Support 🟢 24/7', first: 'Example Support', last: '🟢 24/7' })).not.toBeNull();
    expect(guard.check({ name: 'Tom Baker', first: 'Tom', last: 'Baker' })).toMatchObject({ shown: 'Tom' });
  });
});

describe('honest names', () => {
  test.each([
    'Support Vector Machine',
    '客服务态度',
    'Official Fan Club',
    'Example Exchange Fan Club',
    'Example Exchange fees',
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
