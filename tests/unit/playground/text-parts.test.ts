import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textParts } from '../../../bots/playground/text-parts.ts';

test('a text is cut where it must be, never within a character', () => {
  expect(textParts('', 4)).toEqual([]);
  expect(textParts('abcd', 4)).toEqual(['abcd']);
  expect(textParts('abcde', 4)).toEqual(['abcd', 'e']);
  expect(textParts('abc😀', 4)).toEqual(['abc', '😀']);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 2, max: 12 }), (text, max) => {
      const parts = textParts(text, max);
      expect(parts.join('')).toBe(text);
      expect(parts.filter((part) => part.length > max || /\p{Cs}/u.test(part))).toEqual([]);
    }),
  );
});
