import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isQuiet, lapseDue, nextReminder } from '../../../core/domain/reminders.ts';

const hour = 3_600_000;
const at = (iso: string) => Date.parse(iso);
const night = { from: 23 * 60, to: 8 * 60 };
const shanghai = { everyMs: 6 * hour, quiet: night, timezone: 'Asia/Shanghai' };

describe('quiet hours', () => {
  test('span midnight in the group’s own time zone', () => {
    expect(isQuiet(night, 'Asia/Shanghai', at('2026-03-02T23:00:00+08:00'))).toBe(true);
    expect(isQuiet(night, 'Asia/Shanghai', at('2026-03-03T07:59:00+08:00'))).toBe(true);
    expect(isQuiet(night, 'Asia/Shanghai', at('2026-03-03T08:00:00+08:00'))).toBe(false);
    expect(isQuiet(night, 'Europe/London', at('2026-03-02T23:00:00+08:00'))).toBe(false);
    expect(isQuiet(null, 'Asia/Shanghai', at('2026-03-02T23:00:00+08:00'))).toBe(false);
  });
});

describe('the next reminder', () => {
  test('comes an interval after the last', () => {
    const last = at('2026-03-02T10:00:00+08:00');
    expect(nextReminder(shanghai, last, last)).toBe(last + 6 * hour);
  });

  test('waits for the end of the quiet hours', () => {
    const last = at('2026-03-02T18:20:30+08:00');
    expect(nextReminder(shanghai, last, last)).toBe(at('2026-03-03T08:00:00+08:00'));
  });

  test('is one, now, however many were missed', () => {
    const now = at('2026-03-09T12:00:00+08:00');
    expect(nextReminder(shanghai, at('2026-03-02T10:00:00+08:00'), now)).toBe(now);
  });

  test('comes at the same time of day in the night in which the clocks are set', () => {
    const berlin = { ...shanghai, timezone: 'Europe/Berlin' };
    const last = at('2026-03-28T18:00:00+01:00');
    expect(nextReminder(berlin, last, last)).toBe(at('2026-03-29T08:00:00+02:00'));
    const autumn = at('2026-10-24T18:00:00+02:00');
    expect(nextReminder(berlin, autumn, autumn)).toBe(at('2026-10-25T08:00:00+01:00'));
  });

  test('is never in the quiet hours, never in the past, and never later than the quiet hours ask for', () => {
    const zone = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Asia/Kathmandu', 'UTC');
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(
        zone,
        minute,
        minute,
        fc.integer({ min: 1, max: 48 }),
        fc.integer(),
        (timezone, from, to, hours, seed) => {
          fc.pre(from !== to);
          const last = at('2026-01-01T00:00:00Z') + (Math.abs(seed) % (300 * 24)) * hour;
          const everyMs = hours * hour;
          const next = nextReminder({ everyMs, quiet: { from, to }, timezone }, last, last);
          expect(isQuiet({ from, to }, timezone, next)).toBe(false);
          expect(next).toBeGreaterThanOrEqual(last + everyMs);
          expect(next).toBeLessThanOrEqual(last + everyMs + 25 * hour);
        },
      ),
    );
  });
});

describe('a verification that lapses', () => {
  test.each([
    ['2026-01-01', null],
    ['2026-03-01', { step: 30, left: 30 }],
    ['2026-03-10', { step: 30, left: 21 }],
    ['2026-03-24', { step: 7, left: 7 }],
    ['2026-03-30', { step: 1, left: 1 }],
    ['2026-03-31', { step: 0, left: 0 }],
    ['2026-04-05', { step: 0, left: -5 }],
    ['2026-06-01', null],
  ])('on %s', (today, due) => {
    expect(lapseDue('2026-03-31', today)).toEqual(due);
  });

  test('is nobody’s business when the date is none', () => {
    expect(lapseDue('soon', '2026-03-31')).toBeNull();
  });
});
