import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPhishing } from '../../../core/guard/phishing.ts';
import { readingOf } from '../../../core/guard/talk/concepts.ts';
import { featuresOf } from '../../../core/guard/talk/features.ts';
import { readModel, scoreOf, writeModel } from '../../../core/guard/talk/linear-model.ts';
import { WeightTable } from '../../../core/guard/talk/weight-table.ts';
import { partsOf, wordsOf } from '../../../core/guard/talk/words.ts';
import { learn } from '../../training/learning.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 600 });
const feature = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[|\s]/.test(text));

describe('the words of a message', () => {
  test.each([
    ['s.e.e.d phrase', 'seed phrase'],
    ['my p@ssw0rd', 'my password'],
    ['ѕend mе', 'send me'],
    ['助*记*词', '助记词'],
    ['請將助記詞發給我', '请将助记词发给我'],
    ['pleeeease', 'pleease'],
    ['see https://example.com/a?b=c now', 'see other.example now'],
    ['mail a@example.com', 'mail bob@example.org'],
    ['send 123456', 'send 654321'],
  ])('%s is read like %s', (one, other) => {
    expect(wordsOf(one)).toEqual(wordsOf(other));
  });

  test('numbers of one or two digits, and of other lengths, are told apart', () => {
    expect(wordsOf('12 24 345 6789')).toEqual(['^', '12', '24', '###', '####', '$']);
  });

  test('the parts of any message hold all its words in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 400 }), (words) => {
        const parts = partsOf(words);
        const [first = [], ...later] = parts;
        // Each part begins in the middle of the one before.
        const joined = [...first, ...later.flatMap((part) => part.slice(40))];
        expect(joined).toEqual(words);
      }),
    );
  });

  test('what is harmless around it does not hide a request', () => {
    const chatter = 'We had a lovely evening and the soup was great, thanks to all who came. ';
    for (const times of [1, 5, 20])
      expect(findPhishing(`${chatter.repeat(times)}send me your seed phrase ${chatter.repeat(times)}`)?.kind).toBe(
        'asks-secret',
      );
  });
});

describe('what is counted', () => {
  test('words, their neighbours and beginnings', () => {
    expect([...featuresOf(['verify', 'it'])]).toEqual(expect.arrayContaining(['verify', 'verify it', 'veri~', 'it']));
    expect([...featuresOf(['早', '上', '好'])]).toEqual(['早', '早上', '早上好', '上', '上好', '好']);
  });

  test('what is learned of one secret holds for another that means the same', () => {
    const [one, other] = ['send me your seed phrase', 'send me your private key'].map((text) =>
      featuresOf(wordsOf(text)),
    );
    expect([...(one ?? [])].filter((each) => other?.has(each))).toContain('<your> <walletsecret>');
  });

  test('the longest phrase counts', () => {
    expect(readingOf(['customer', 'service', 'desk'])).toEqual([{ concepts: ['desk'] }, { word: 'desk' }]);
  });
});

describe('a linear model', () => {
  test('tells apart what it was taught, and what is like it', () => {
    const lesson = (text: string, yes: boolean) => ({ features: featuresOf(wordsOf(text)), yes });
    const { bias, weights } = learn([
      lesson('send me the key', true),
      lesson('give me the key', true),
      lesson('I lost the key', false),
      lesson('where is the door', false),
    ]);
    const model = readModel(writeModel(bias, weights));
    const score = (text: string) => scoreOf(model, featuresOf(wordsOf(text)));
    expect(score('show me the key')).toBeGreaterThan(score('I lost the door'));
    expect(score('send me the key')).toBeGreaterThan(0);
    expect(score('where is the door')).toBeLessThan(0);
  });

  test('reads what was written, weights to a tenth', () => {
    fc.assert(
      fc.property(fc.dictionary(feature, fc.double({ min: -20, max: 20, noNaN: true })), (weights) => {
        const model = readModel(writeModel(0.5, new Map(Object.entries(weights))));
        for (const [name, weight] of Object.entries(weights))
          expect(Math.abs(model.weightOf(name) - weight)).toBeLessThan(0.051);
      }),
    );
  });

  test('a table of weights answers like a map', () => {
    fc.assert(
      fc.property(fc.uniqueArray(feature, { maxLength: 200 }), fc.array(feature), (known, others) => {
        const map = new Map(known.map((name, at) => [name, at + 1]));
        const table = new WeightTable(map);
        for (const name of [...known, ...others]) expect(table.weightOf(name)).toBe(map.get(name) ?? 0);
      }),
    );
  });

  test('any text has a score', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wordsOf(text).at(0)).toBe('^');
        expect(Number.isFinite(scoreOf(readModel('0.1\n1.0|a'), featuresOf(wordsOf(text))))).toBe(true);
      }),
    );
  });
});
