import { expect, test } from 'vitest';
import { refuseSampleOnPlatform } from '../../../bots/run.ts';

const settings = { token: '1234567890:FAKE', webhook: null, paceOff: false };
const others = { discord: null, wechat: null };

test("the sample's made-up staff never answer on a platform's own servers", () => {
  const telegram = { ...settings, apiRoot: 'https://api.telegram.org' };
  expect(() => refuseSampleOnPlatform({ telegram, ...others }, 'sample.yaml')).toThrow(/Copy sample.yaml to desk.yaml/);
});

test('the sample does for an emulator', () => {
  const telegram = { ...settings, apiRoot: 'http://127.0.0.1:8081' };
  expect(() => refuseSampleOnPlatform({ telegram, ...others }, 'sample.yaml')).not.toThrow();
});
