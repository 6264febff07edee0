import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hours } from '../../../core/config/desk.ts';
import { dateAndTime, dayAhead, isOpen, nextOpening, weekdayAndTime, zoneOffset } from '../../../core/domain/hours.ts';
import { waitWords } from '../../../core/domain/wait.ts';

const weekdays: Hours = {
  timezone: 'Asia/Shanghai',
  days: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 9 * 60, to: 21 * 60 })),
};
const shanghai = (iso: string) => Date.parse(`${iso}+08:00`);

describe('opening hours in the desk’s own time zone', () => {
  test.each([
    ['2026-03-04T08:59:59', false],
    ['2026-03-04T09:00:00', true],
    ['2026-03-04T20:59:59', true],
    ['2026-03-04T21:00:00', false],
    ['2026-03-07T12:00:00', false],
  ])('%s', (at, open) => {
    expect(isOpen(weekdays, shanghai(at))).toBe(open);
  });

  test.each([
    ['2026-03-04T08:00:00', '2026-03-04T09:00:00'],
    ['2026-03-04T12:00:00', '2026-03-04T12:00:00'],
    ['2026-03-04T22:00:00', '2026-03-05T09:00:00'],
    ['2026-03-06T21:00:00', '2026-03-09T09:00:00'],
  ])('after %s staff are in at %s', (at, next) => {
    expect(nextOpening(weekdays, shanghai(at))).toBe(shanghai(next));
  });

  test('a span that crosses midnight is open on both sides of it', () => {
    const night: Hours = {
      timezone: 'Asia/Shanghai',
      days: [
        { weekday: 3, from: 22 * 60, to: 1440 },
        { weekday: 4, from: 0, to: 6 * 60 },
      ],
    };
    expect(isOpen(night, shanghai('2026-03-04T23:59:59'))).toBe(true);
    expect(isOpen(night, shanghai('2026-03-05T00:00:00'))).toBe(true);
    expect(isOpen(night, shanghai('2026-03-05T06:00:00'))).toBe(false);
    expect(nextOpening(night, shanghai('2026-03-05T07:00:00'))).toBe(shanghai('2026-03-11T22:00:00'));
  });

  test('opening follows the clocks when they change', () => {
    const berlin: Hours = { timezone: 'Europe/Berlin', days: [{ weekday: 1, from: 540, to: 600 }] };
    expect(nextOpening(berlin, Date.parse('2026-03-27T12:00:00Z'))).toBe(Date.parse('2026-03-30T07:00:00Z'));
    expect(nextOpening(berlin, Date.parse('2026-10-23T12:00:00Z'))).toBe(Date.parse('2026-10-26T08:00:00Z'));
  });

  test('always open, and never', () => {
    expect(isOpen({ timezone: 'UTC', days: 'always' }, 0)).toBe(true);
    expect(nextOpening({ timezone: 'UTC', days: [] }, 0)).toBeNull();
  });

  test('the next opening is always open, and nothing before it is', () => {
    const zone = fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC');
    const span = fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      from: fc.integer({ min: 4, max: 40 }).map((n) => n * 30),
    });
    const instant = fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2028, 0) });
    fc.assert(
      fc.property(zone, fc.array(span, { minLength: 1, maxLength: 3 }), instant, (timezone, spans, at) => {
        const hours: Hours = { timezone, days: spans.map((one) => ({ ...one, to: one.from + 60 })) };
        const next = nextOpening(hours, at);
        expect(next).not.toBeNull();
        if (next === null) return;
        expect(next).toBeGreaterThanOrEqual(at);
        expect(isOpen(hours, next)).toBe(true);
        if (next > at)
          expect(isOpen(hours, next - 60_000)).toBe(next - 60_000 < at ? isOpen(hours, next - 60_000) : false);
      }),
      { numRuns: 60 },
    );
  });

  test('instants as people say them', () => {
    const at = shanghai('2026-03-09T09:05:00');
    expect(weekdayAndTime(weekdays, at, 'zh-CN')).toEqual({ weekday: '周一', time: '09:05' });
    expect(weekdayAndTime(weekdays, at, 'en')).toEqual({ weekday: 'Monday', time: '09:05' });
    expect(dayAhead(weekdays, shanghai('2026-03-09T00:01:00'), at)).toBe('today');
    expect(dayAhead(weekdays, shanghai('2026-03-08T23:59:00'), at)).toBe('tomorrow');
    expect(dayAhead(weekdays, shanghai('2026-03-07T23:59:00'), at)).toBe('later');
    expect(dateAndTime(weekdays, at)).toBe('2026-03-09 09:05');
    expect(zoneOffset(weekdays, at)).toBe('UTC+8');
    expect(zoneOffset({ ...weekdays, timezone: 'America/St_Johns' }, at)).toBe('UTC-2:30');
  });
});

describe('the usual wait as it is promised', () => {
  test.each([
    [null, null],
    [0, { unit: 'minutes', count: 5 }],
    [6 * 60_000, { unit: 'minutes', count: 10 }],
    [54 * 60_000, { unit: 'minutes', count: 55 }],
    [56 * 60_000, { unit: 'hours', count: 1 }],
    [61 * 60_000, { unit: 'hours', count: 2 }],
  ])('%s ms', (ms, wait) => {
    expect(waitWords(ms)).toEqual(wait);
  });
});
