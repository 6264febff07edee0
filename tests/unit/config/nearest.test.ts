import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../../core/config/nearest.ts';

test('the nearest key is suggested, and nothing when none is near', () => {
  const keys = ['alias', 'role', 'telegram'];
  expect(nearest('rol', keys)).toBe('role');
  expect(nearest('Role', keys)).toBe('role');
  expect(nearest('telegarm', keys)).toBe('telegram');
  expect(nearest('zzzzz', keys)).toBeUndefined();
});

test('a swap of neighbours is one step', () => {
  expect(editDistance('ab', 'ba')).toBe(1);
  expect(editDistance('kitten', 'sitting')).toBe(3);
});

test('distance is symmetric, zero only for equals, and no more than the longer word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 10 }), fc.string({ maxLength: 10 }), (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
