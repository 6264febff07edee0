import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Pace } from '../../../core/outbox/pace.ts';

const group = { key: 'group', count: 20, perMs: 60_000 };

describe('pace', () => {
  test('the twenty-first in a minute waits until the first is a minute old', () => {
    const pace = new Pace();
    for (let second = 0; second < 20; second++) pace.take([group], second * 1000);
    expect(pace.delay([group], 20_000)).toBe(40_000);
    expect(pace.delay([group], 60_000)).toBe(0);
  });

  test('the strictest of several rules decides, and each key has its own window', () => {
    const pace = new Pace();
    const chat = { key: 'chat:1', count: 1, perMs: 1000 };
    pace.take([group, chat], 0);
    expect(pace.delay([group, chat], 400)).toBe(600);
    expect(pace.delay([group, { ...chat, key: 'chat:2' }], 400)).toBe(0);
  });

  test('whoever waits as told never exceeds the rule in any window', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 9_000 }), { minLength: 30, maxLength: 120 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 5 }), (waits, count) => {
        const rule = { key: 'k', count, perMs: 10_000 };
        const pace = new Pace();
        const sent: number[] = [];
        let now = 0;
        for (const wait of waits) {
          now += wait;
          now += pace.delay([rule], now);
          pace.take([rule], now);
          sent.push(now);
        }
        for (const at of sent) {
          expect(sent.filter((other) => other > at - rule.perMs && other <= at).length).toBeLessThanOrEqual(count);
        }
      }),
    );
  });

  test('forgets keys nobody uses any more', () => {
    const pace = new Pace();
    pace.take([{ key: 'old', count: 1, perMs: 60_000 }], 0);
    pace.sweep(120_000, 60_000);
    expect(pace.delay([{ key: 'old', count: 1, perMs: 1_000_000 }], 120_000)).toBe(0);
  });
});
