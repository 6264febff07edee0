import { afterEach, describe, expect, it } from 'vitest';
import type { EmulatedMember } from '../../bots/playground/wechat/emulator.ts';
import type { Content } from '../../core/language/content.ts';
import { SteppedClock } from '../unit/wechat/clock.ts';
import { type Rig, startRig } from './wechat-adapter-harness.ts';

// Every error code that PLATFORMS.md names, brought about as WeChat brings it about wherever the emulator can.

const hello: Content = { text: ['您好'] };
const HOUR = 3_600_000;

let rig: Rig;
let clock: SteppedClock;
afterEach(() => rig.stop());

/** A desk with a member who has just written. Time stands still, unless it is told to pass. */
async function start(): Promise<EmulatedMember> {
  clock = new SteppedClock();
  rig = await startRig({ emulator: { clock: () => clock.now() }, adapter: { clock } });
  const member = rig.wechat.user({ name: '小明' });
  rig.answerWith(() => [hello]);
  await member.privateChat.says('你好').delivery.done;
  rig.answerWith(() => []);
  return member;
}

const sends = () => rig.wechat.callsOf('message/custom/send').length;
const tokensAsked = () => rig.wechat.callsOf('stable_token').length;
const isWell = () => rig.channel.status().ready;

describe.each([40001, 40014, 42001])('%i, the access token is refused', (errcode) => {
  it('is mended by one new token, and the call made again', async () => {
    const { openid } = await start();
    const before = tokensAsked();
    rig.wechat.inject({ kind: 'error', errcode, method: 'message/custom/send' });
    expect(await rig.say(openid, hello)).toMatchObject({ state: 'sent' });
    // The usual way gives the same token, so that a new one is forced.
    expect(tokensAsked() - before).toBe(2);
    expect(await rig.say(openid, hello)).toMatchObject({ state: 'sent' });
    expect(tokensAsked() - before).toBe(2);
  });

  it('is not asked for again and again when that does not help', async () => {
    const { openid } = await start();
    rig.wechat.inject({ kind: 'error', errcode, method: 'message/custom/send', times: 2 });
    expect(await rig.say(openid, hello)).toMatchObject({ state: 'retry', scope: 'channel', afterMs: 30_000 });
    expect(sends()).toBe(2);
    expect(rig.wechat.saidByAccount.filter(({ way }) => way === 'customer-service')).toEqual([]);
  });
});

it('40001 and 42001 as they come about: a token taken away, and one that has ended', async () => {
  const { openid } = await start();
  for (const happening of ['withdrawTokens', 'expireTokens'] as const) {
    rig.wechat[happening]();
    expect(await rig.say(openid, hello)).toMatchObject({ state: 'sent' });
  }
  expect(rig.wechat.callsOf('message/custom/send').filter(({ errcode }) => errcode !== 0)).toHaveLength(2);
});

describe('-1, WeChat is busy', () => {
  it('makes a send wait', async () => {
    const { openid } = await start();
    rig.wechat.inject({ kind: 'error', errcode: -1, method: 'message/custom/send' });
    expect(await rig.say(openid, hello)).toMatchObject({ state: 'retry', scope: 'channel', afterMs: 3_000 });
    expect(sends()).toBe(1);
  });

  it('makes asking for a token wait longer each time, and then the send goes on', async () => {
    const { openid } = await start();
    rig.wechat.withdrawTokens();
    const before = tokensAsked();
    rig.wechat.inject({ kind: 'error', errcode: -1, method: 'stable_token', times: 2 });
    const said = rig.say(openid, hello);
    for (const [asked, wait] of [999, 1_999].entries()) {
      await expect.poll(() => tokensAsked() - before).toBe(asked + 1);
      await clock.pass(wait);
      expect(tokensAsked() - before).toBe(asked + 1);
      await clock.pass(1);
    }
    expect(await said).toMatchObject({ state: 'sent' });
  });
});

it('40164, the address is not on the whitelist: said with the address, and noticed within 10 s when it is mended', async () => {
  const { openid, privateChat } = await start();
  rig.wechat.account.ipWhitelisted = false;
  rig.wechat.expireTokens();
  expect(await rig.say(openid, hello)).toMatchObject({ state: 'retry', scope: 'channel', afterMs: 15_000 });
  expect(rig.channel.status()).toMatchObject({ ready: false, detail: expect.stringMatching(/127\.0\.0\.1.*IP白名单/) });
  // Members are answered meanwhile: a reply asks nothing of WeChat.
  rig.answerWith(() => [hello]);
  expect(await privateChat.says('在吗').delivery.done).toBe('reply');
  for (let asked = 1; asked <= 3; asked += 1) {
    const before = tokensAsked();
    await clock.pass(10_000);
    await expect.poll(() => tokensAsked() - before).toBe(1);
  }
  expect(rig.logged.filter((line) => line.includes('whitelist'))).toHaveLength(1);
  expect(isWell()).toBe(false);
  rig.wechat.account.ipWhitelisted = true;
  await clock.pass(10_000);
  await expect.poll(isWell).toBe(true);
  expect(await rig.say(openid, hello)).toMatchObject({ state: 'sent' });
});

it.each([
  [45011, 10_000],
  [45009, 30 * 60_000],
])('%i, too many calls: everything waits %i ms', async (errcode, afterMs) => {
  const { openid } = await start();
  rig.wechat.inject({ kind: 'error', errcode, method: 'message/custom/send' });
  expect(await rig.say(openid, hello)).toMatchObject({ state: 'retry', scope: 'channel', afterMs });
  expect(sends()).toBe(1);
});

it('45015, the window has closed: held until the member acts', async () => {
  const { openid } = await start();
  await clock.pass(48 * HOUR + 1_000);
  expect(await rig.say(openid, hello)).toMatchObject({
    state: 'held',
    reason: 'window-closed',
    detail: expect.stringContaining('45015'),
  });
});

it('45047, all sends of the window are used up: held until the member acts', async () => {
  const { openid, privateChat } = await start();
  const outcomes = [];
  for (let at = 0; at < 6; at += 1) outcomes.push(await rig.say(openid, hello));
  expect(outcomes.slice(0, 5).every(({ state }) => state === 'sent')).toBe(true);
  expect(outcomes[5]).toMatchObject({
    state: 'held',
    reason: 'quota-used',
    detail: expect.stringContaining('45047'),
  });
  await privateChat.says('在').delivery.done;
  expect(await rig.say(openid, hello)).toMatchObject({ state: 'sent' });
});

it('45002, too long: in smaller parts, nothing lost', async () => {
  const { openid } = await start();
  const text = '一二三四五六七八九十。'.repeat(50);
  rig.wechat.inject({ kind: 'error', errcode: 45002, method: 'message/custom/send' });
  expect(await rig.say(openid, { text: [text] })).toMatchObject({ state: 'sent' });
  const said = rig.wechat.saidByAccount.filter(({ way }) => way === 'customer-service').map((each) => each.text);
  expect(said.length).toBeGreaterThan(1);
  expect(said.join('')).toBe(text);
});

it('48001, not permitted: held, not tried again, and the account counts as one that only answers', async () => {
  const { openid } = await start();
  rig.wechat.account.kind = 'unverified';
  for (let at = 0; at < 2; at += 1) expect(await rig.say(openid, hello)).toMatchObject({ state: 'held' });
  expect(sends()).toBe(1);
  expect(rig.channel.status()).toMatchObject({ ready: true, detail: expect.stringContaining('replies only') });
});

it('48002, the member has switched messages off: staff can be told', async () => {
  const { openid, privateChat } = await start();
  privateChat.refusesMessages();
  const refused = { state: 'failed', reason: 'blocked', detail: expect.stringContaining('48002') };
  expect(await rig.say(openid, hello)).toMatchObject(refused);
});

it.each([43004, 50005] as const)('%i, the member does not follow: staff can be told', async (notFollowing) => {
  const { openid, privateChat } = await start();
  rig.wechat.account.notFollowing = notFollowing;
  await privateChat.unfollows().delivery.done;
  const refused = { state: 'failed', reason: 'blocked', detail: expect.stringContaining(String(notFollowing)) };
  expect(await rig.say(openid, hello)).toMatchObject(refused);
});
