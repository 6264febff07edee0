import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../../bots/breaks.ts';
import { split } from '../../../bots/telegram/split.ts';

const family = '👨‍👩‍👧‍👦';
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.constantFrom(' ', '\n', '\n\n', '\r\n', family, '🇨🇳🇩🇪', 'e\u0301', '您好。', 'word. ', '\ud83d'),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('split', () => {
  it('keeps a short text whole', () => {
    expect(split('hello', 5)).toEqual([{ text: 'hello', offset: 0 }]);
    expect(split('', 5)).toEqual([{ text: '', offset: 0 }]);
  });

  it.each([
    ['paragraphs', 'aaaa aaaa\n\nbbbb\nbbbb bbbb', 20, ['aaaa aaaa\n\n', 'bbbb\nbbbb bbbb']],
    ['lines', 'aaaa aaaa\nbbbb bbbb bbbb', 16, ['aaaa aaaa\n', 'bbbb bbbb bbbb']],
    ['sentences', '您好。我的提现没有到账。请帮我查一下好吗', 14, ['您好。我的提现没有到账。', '请帮我查一下好吗']],
    ['words', 'aaaa bbbb cccc dddd', 12, ['aaaa bbbb ', 'cccc dddd']],
  ])('breaks between %s', (_name, text, limit, pieces) => {
    expect(split(text, limit).map((piece) => piece.text)).toEqual(pieces);
  });

  it('breaks no emoji', () => {
    expect(split(`abc${family}def`, 12).map((piece) => piece.text)).toEqual(['abc', `${family}d`, 'ef']);
  });

  it('gives pieces that together are the text, within the limit, without halved characters', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 120 }), (text, limit) => {
        const pieces = split(text, limit);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const boundaries = new Set([...graphemes.segment(text)].map((segment) => segment.index));
        for (const piece of pieces) {
          expect(piece.text.length).toBeLessThanOrEqual(limit);
          expect(text.startsWith(piece.text, piece.offset)).toBe(true);
          // The longest character made here is far below the limit, so none needs to be cut.
          if (piece.offset > 0) expect(boundaries).toContain(piece.offset);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cuts a character only when it alone is beyond the limit, and then not inside a surrogate pair', () => {
    const zalgo = `e${'\u0301'.repeat(100)}`;
    expect(
      split(zalgo, 40)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(zalgo);
    for (const piece of split('😀'.repeat(9), 3)) expect(piece.text).not.toMatch(/\p{Surrogate}/u);
    for (const piece of split(family, 4)) expect(piece.text).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('shorten', () => {
  it('keeps what fits and marks what was left out', () => {
    expect(shorten('hello', 5)).toBe('hello');
    expect(shorten('hello!', 5)).toBe('hell…');
    expect(shorten(`abc${family}`, 8)).toBe('abc…');
  });

  it('never exceeds the limit', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 64 }), (text, limit) => {
        expect(shorten(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
