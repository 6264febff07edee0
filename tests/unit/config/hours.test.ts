import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HoursMistake, isTimeZone, parseDays, parseQuiet } from '../../../core/config/hours.ts';

const at = (weekday: number, from: number, to: number) => ({ weekday, from: from * 60, to: to * 60 });

describe('opening days', () => {
  test('ranges of days with times', () => {
    expect(parseDays('mon-wed 09:00-21:00, sat 10:00-18:00')).toEqual([
      at(1, 9, 21),
      at(2, 9, 21),
      at(3, 9, 21),
      at(6, 10, 18),
    ]);
  });

  test('a range of days may wrap around the week', () => {
    expect(parseDays('SAT-mon 9:00-10:00')).toEqual([at(1, 9, 10), at(6, 9, 10), at(7, 9, 10)]);
  });

  test('times past midnight end on the next day, also from Sunday to Monday', () => {
    expect(parseDays('sun 20:00-02:00')).toEqual([at(1, 0, 2), at(7, 20, 24)]);
    expect(parseDays('fri 20:00-00:00')).toEqual([at(5, 20, 24)]);
  });

  test('a whole day, a pause at noon, and overlaps that become one', () => {
    expect(parseDays('mon 00:00-24:00')).toEqual([at(1, 0, 24)]);
    expect(parseDays('mon 13:00-18:00, mon 09:00-12:00')).toEqual([at(1, 9, 12), at(1, 13, 18)]);
    expect(parseDays('mon 09:00-12:00, mon 11:00-18:00, mon 18:00-19:00')).toEqual([at(1, 9, 19)]);
  });

  test('always', () => {
    expect(parseDays(' Always ')).toBe('always');
  });

  test.each([
    ['', 'is not days and times'],
    ['mon', 'is not days and times'],
    ['mon-fry 09:00-21:00', '"fry" is not a day'],
    ['mon-tue-wed 09:00-21:00', 'is not a day or a range'],
    ['mon 9-5', 'is not a span of time'],
    ['mon 09:00-25:00', '"25:00" is not a time'],
    ['mon 09:60-10:00', '"09:60" is not a time'],
    ['mon 24:00-02:00', 'begins at 24:00'],
    ['mon 09:00-09:00', 'begins when it ends'],
    ['mon 09:00-10:00,', 'is not days and times'],
  ])('%j is refused in words', (text, words) => {
    expect(() => parseDays(text)).toThrow(words);
  });

  test('any text is either read into sound spans or refused as a mistake', () => {
    const part = fc.constantFrom('mon', 'sun', '-', ' ', ',', '09:00', '24:00', '23:59', '0:00', 'always', 'x');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        try {
          const days = parseDays(parts.join(''));
          if (days === 'always') return;
          for (const { weekday, from, to } of days) {
            expect(weekday).toSatisfy((day: number) => day >= 1 && day <= 7);
            expect(from).toBeLessThan(to);
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(1440);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(HoursMistake);
        }
      }),
    );
  });
});

describe('quiet hours', () => {
  test('a span, also over midnight, or none', () => {
    expect(parseQuiet('23:00-08:00')).toEqual({ from: 1380, to: 480 });
    expect(parseQuiet('12:00-14:30')).toEqual({ from: 720, to: 870 });
    expect(parseQuiet('none')).toBeNull();
  });

  test.each(['8', '23:00', 'never', '23:00-23:00'])('%j is refused', (text) => {
    expect(() => parseQuiet(text)).toThrow(HoursMistake);
  });
});

test('time zones are known by name alone', () => {
  expect(['Asia/Shanghai', 'UTC', 'America/New_York'].every(isTimeZone)).toBe(true);
  expect(['Mars/Base', '+08:00', '', 'Shanghai'].some(isTimeZone)).toBe(false);
});
