import { expect, it } from 'vitest';
import { InvalidRequests, TooManyInvalid } from '../../../bots/discord/invalid-requests.ts';

it.each([
  [401, null, true],
  [403, null, true],
  [429, 'user', true],
  [429, 'global', true],
  [429, 'shared', false],
  [404, null, false],
  [500, null, false],
  [200, null, false],
])('%i (%s) counts: %s', (status, scope, counts) => {
  const invalid = new InvalidRequests(() => 0, 1);
  invalid.note(status, scope);
  if (counts) expect(() => invalid.check()).toThrow(TooManyInvalid);
  else expect(() => invalid.check()).not.toThrow();
});

it('never lets 10,000 through in any ten minutes, whenever they come', () => {
  let now = 0;
  const invalid = new InvalidRequests(() => now);
  const made: number[] = [];
  let oldest = 0;
  for (; now < 60 * 60_000; now += 50) {
    try {
      invalid.check();
    } catch (error) {
      if (error instanceof TooManyInvalid) continue;
      throw error;
    }
    invalid.note(403, null);
    made.push(now);
  }
  const most = made.reduce((most, at, index) => {
    while ((made[oldest] ?? at) <= at - 10 * 60_000) oldest += 1;
    return Math.max(most, index - oldest + 1);
  }, 0);
  expect(most).toBeLessThan(10_000);
  expect(made.length).toBeGreaterThan(20_000);
});
