import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSecrets, redactSecrets } from '../../../core/guard/secrets.ts';
import { negativeSamples } from './secret-samples/negatives.ts';
import { positiveSamples } from './secret-samples/positives.ts';

const positives = positiveSamples();
/** Pieces that detectors react to, joined at random, with real samples and arbitrary characters among them. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      'password',
      '密码',
      '是',
      ': ',
      ' is ',
      '\n',
      ' ',
      '验证码',
      'code',
      '123456',
      'hunter2',
      'private key',
      '私钥',
    ],
    ...[
      '0x',
      'ab12'.repeat(16),
      'seed phrase',
      '助记词',
      'abandon',
      'zoo ',
      'error ',
      'my ',
      '「',
      '"',
      '\u200b',
      '😀',
    ],
    ...['[🔒 password removed · 密码已隐去]', '[🔒 code removed', 'api secret=', 'is my password', '🔒', '\uFFFC'],
  ),
  fc.constantFrom(...positives.map(({ text }) => text)),
  fc.constantFrom(...negativeSamples()),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

describe('whatever the text', () => {
  test('findings are sorted, apart from each other, inside the text and never split a character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        for (const { start, end } of findSecrets(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const edge of [start, end]) expect(splitsPair(text, edge)).toBe(false);
          from = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('redacting twice is redacting once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = redactSecrets(text);
        expect(redactSecrets(once.text)).toEqual({ text: once.text, findings: [] });
      }),
      { numRuns: 400 },
    );
  });

  test('what is no finding stays as it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: redacted, findings } = redactSecrets(text);
        let at = 0;
        let from = 0;
        for (const { start, end } of findings) {
          const kept = text.slice(from, start);
          expect(redacted.startsWith(kept, at)).toBe(true);
          at = redacted.indexOf(']', at + kept.length) + 1;
          from = end;
        }
        expect(redacted.slice(at)).toBe(text.slice(from));
      }),
      { numRuns: 200 },
    );
  });
});

test('a secret is caught with other talk before and after it', () => {
  const sure = positives.filter(({ kind }) => kind === 'private-key' || kind === 'seed-phrase');
  fc.assert(
    fc.property(
      fc.constantFrom(...sure),
      fc.constantFrom(...negativeSamples()),
      fc.constantFrom(...negativeSamples()),
      ({ kind, text }, before, after) => {
        expect(findSecrets(`${before}\n\n${text}\n\n${after}`).map((finding) => finding.kind)).toContain(kind);
      },
    ),
    { numRuns: 300 },
  );
});

const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
