import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDuration, parseDuration } from '../../../core/config/durations.ts';

test.each([
  ['30s', 30_000],
  ['5m', 300_000],
  ['6h', 21_600_000],
  ['1d', 86_400_000],
  [' 90m ', 5_400_000],
  ['0s', 0],
])('%s is %i ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(['', '6', '6 hours', '-1h', '1.5h', '1h30m', 'h', '6H', '9999999999s'])('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

test('what is formatted is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (seconds) => {
      expect(parseDuration(formatDuration(seconds * 1_000))).toBe(seconds * 1_000);
    }),
  );
});

test('the largest unit that divides is used', () => {
  expect([0, 30_000, 5_400_000, 21_600_000, 172_800_000].map(formatDuration)).toEqual(['0s', '30s', '90m', '6h', '2d']);
});
