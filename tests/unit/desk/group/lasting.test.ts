import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastingIn } from '../../../../core/desk/group/lasting.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

test.each([
  ['1h', hour, ''],
  ['2H 太吵', 2 * hour, '太吵'],
  ['30 min', 30 * minute, ''],
  ['1.5h', 90 * minute, ''],
  ['1h30m 刷屏', 90 * minute, '刷屏'],
  ['1h 30m', 90 * minute, ''],
  ['1 hour spamming', hour, 'spamming'],
  ['2 weeks', 14 * day, ''],
  ['1w', 7 * day, ''],
  ['1小时', hour, ''],
  ['2个小时，刷屏', 2 * hour, '刷屏'],
  ['30分钟刷屏', 30 * minute, '刷屏'],
  ['3天 广告', 3 * day, '广告'],
  ['30s', 30_000, ''],
])('%s is a time', (words, ms, reason) => {
  expect(lastingIn(words)).toEqual({ ms, reason });
});

test.each(['30', '-1h', '1h30', '1.2.3h', '2 months', '1个月', '一小时', '半个小时', '1x', '2hx', '0x1h', '+5'])(
  '%s was meant as a time, and is none that can be read',
  (words) => {
    expect(lastingIn(words)).toEqual({ unclear: true, reason: words });
  },
);

test.each(['', '广告', 'forever', 'spam 3 times', 'second warning', '一直刷屏', '三番五次骂人'])(
  '%s has no time',
  (words) => {
    expect(lastingIn(words)).toEqual({ reason: words });
  },
);

test('whatever is written is read in no time, and never as half a time', () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc
      .array(fc.constantFrom('1', '30', '.', 'h', 'm', ' ', '小时', '天', 'x', '-'), { maxLength: 20 })
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(anything, (words) => {
      const { ms, unclear, reason } = lastingIn(words);
      expect(ms === undefined || Number.isInteger(ms / 1000)).toBe(true);
      if (/^\s*[-+]?\d/.test(words)) expect(ms !== undefined || unclear === true).toBe(true);
      expect(words).toContain(reason);
    }),
  );
});
