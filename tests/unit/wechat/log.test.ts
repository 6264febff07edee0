import { expect, it } from 'vitest';
import { createScrub, describe as inWords } from '../../../bots/wechat/log.ts';
import { Replays } from '../../../bots/wechat/replays.ts';
import { SteppedClock } from './clock.ts';

it('takes secrets and members out of errors', () => {
  const scrub = createScrub(['app-secret', null, undefined, 's+/p'], () => 'access-token-now');
  const error = new Error('GET /x?access_token=old-one&openid=oFAKE1 failed', {
    cause: new Error('app-secret access-token-now s%2B%2Fp {"touser":"oFAKE1","appsecret":"zzz"}'),
  });
  const told = inWords(error, scrub);
  for (const secret of ['old-one', 'oFAKE1', 'app-secret', 'access-token-now', 's%2B%2Fp', 'zzz']) {
    expect(told).not.toContain(secret);
  }
  expect(told).toContain('failed');
});

it('remembers which signature came with what for as long as it is good, and no longer', async () => {
  const clock = new SteppedClock();
  const replays = new Replays(clock);
  const stamp = { timestamp: '1', nonce: 'a' };
  expect(replays.admit(stamp, 'x')).toBe(true);
  expect(replays.admit(stamp, 'x')).toBe(true);
  expect(replays.admit(stamp, 'y')).toBe(false);
  expect(replays.admit({ ...stamp, nonce: 'b' }, 'y')).toBe(true);
  for (let at = 0; at < 1000; at += 1) replays.admit({ timestamp: '2', nonce: String(at) }, 'z');
  await clock.pass(601_000);
  replays.admit({ timestamp: '3', nonce: '' }, 'z');
  expect(replays.size).toBe(1);
});
