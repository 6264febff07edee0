import { afterEach, describe, expect, it } from 'vitest';
import type { EmulatedMember } from '../../bots/playground/wechat/emulator.ts';
import type { WechatOptions } from '../../bots/wechat/adapter.ts';
import type { Content } from '../../core/language/content.ts';
import type { Effect } from '../../core/language/effect.ts';
import { type Rig, startRig } from './wechat-adapter-harness.ts';

let rig: Rig;
afterEach(() => rig.stop());

/** A member who has just written, so that the window is open. */
async function member(): Promise<EmulatedMember> {
  const who = rig.wechat.user({ name: '小明' });
  await who.privateChat.says('你好').delivery.done;
  return who;
}

const hello: Content = { text: ['您好'] };

describe('customer-service messages', () => {
  it('go out to a member who wrote lately, through wechaty', async () => {
    rig = await startRig();
    const { openid, privateChat } = await member();
    expect(await rig.say(openid, hello)).toEqual({ state: 'sent', messages: ['said-1.0'] });
    expect(privateChat.lastFromAccount).toMatchObject({ text: '您好', way: 'customer-service' });
    expect(rig.logged.filter((line) => line.includes('wechaty'))).toEqual([]);
  });

  it.each([
    [45015, { state: 'held', reason: 'window-closed' }],
    [45047, { state: 'held', reason: 'quota-used' }],
    [48002, { state: 'failed', reason: 'blocked' }],
    [43004, { state: 'failed', reason: 'blocked' }],
    [50005, { state: 'failed', reason: 'blocked' }],
    [40003, { state: 'failed', reason: 'chat-gone' }],
    [45009, { state: 'retry', scope: 'channel' }],
    [45011, { state: 'retry', scope: 'channel' }],
    [-1, { state: 'retry', scope: 'channel' }],
    [40164, { state: 'retry', scope: 'channel' }],
    [41028, { state: 'failed', reason: 'rejected' }],
  ])('are accounted for when refused with %i', async (errcode, outcome) => {
    rig = await startRig();
    const { openid } = await member();
    rig.wechat.inject({ method: 'message/custom/send', kind: 'error', errcode });
    expect(await rig.say(openid, hello)).toMatchObject({
      ...outcome,
      detail: expect.stringContaining(String(errcode)),
    });
    expect(rig.wechat.callsOf('message/custom/send')).toHaveLength(1);
  });

  it.each([
    [45047, 'held'],
    [-1, 'retry'],
  ])('of one member wait together once the first was refused with %i', async (errcode, state) => {
    rig = await startRig();
    const { openid } = await member();
    rig.wechat.inject({ method: 'message/custom/send', kind: 'error', errcode });
    const address = { channel: 'wechat', chat: openid };
    const attempts = ['一', '二'].map((text) => ({
      effect: { kind: 'send', target: { to: 'address', address }, content: { text: [text] } } satisfies Effect,
      address,
      idempotencyKey: text,
    }));
    const outcomes = await rig.channel.performTogether?.(attempts);
    expect(outcomes).toMatchObject([{ state }, { state }]);
    expect(rig.wechat.saidByAccount).toEqual([]);
  });

  it('make the account a passive one when it turns out that it may not send', async () => {
    rig = await startRig();
    const { openid, privateChat } = await member();
    rig.wechat.account.kind = 'unverified';
    expect(await rig.say(openid, hello)).toMatchObject({ state: 'held', reason: 'window-closed' });
    expect(await rig.say(openid, hello)).toMatchObject({ state: 'held' });
    expect(rig.wechat.callsOf('message/custom/send')).toHaveLength(1);
    expect(rig.logged.some((line) => line.includes('only answer'))).toBe(true);
    rig.answerWith(() => [hello]);
    expect(await privateChat.says('在吗').delivery.done).toBe('reply');
  });

  it('are made smaller when WeChat finds them too long', async () => {
    rig = await startRig();
    const { openid } = await member();
    const text = '一二三四五六七八九十。'.repeat(50);
    rig.wechat.inject({ method: 'message/custom/send', kind: 'error', errcode: 45002 });
    expect(await rig.say(openid, { text: [text] })).toMatchObject({ state: 'sent' });
    const said = rig.wechat.saidByAccount.map((message) => message.text);
    expect(said.length).toBeGreaterThan(2);
    expect(said.join('')).toBe(text);
  });

  it('are unknown when the answer was lost, and not repeated', async () => {
    rig = await startRig();
    const { openid } = await member();
    rig.wechat.inject({ method: 'message/custom/send', kind: 'answer-lost' });
    expect(await rig.say(openid, hello)).toMatchObject({ state: 'unknown' });
    expect(rig.wechat.saidByAccount).toHaveLength(1);
  });

  it('go on where an earlier attempt came to', async () => {
    rig = await startRig();
    const { openid } = await member();
    const content = { text: [`${'甲'.repeat(590)}\n${'乙'.repeat(590)}\n${'丙'.repeat(100)}`] };
    const target = { to: 'address', address: { channel: 'wechat', chat: openid } } as const;
    const effect: Effect = { kind: 'send', target, content };
    const attempt = { effect, address: target.address, idempotencyKey: 'key' };
    rig.wechat.inject({ method: 'message/custom/send', kind: 'error', errcode: 45047, when: isSecond() });
    const first = await rig.channel.perform(attempt);
    expect(first).toMatchObject({ state: 'held', reached: { done: 1, messages: ['key.0'] } });
    const reached = 'reached' in first ? first.reached : undefined;
    expect(await rig.channel.perform({ ...attempt, ...(reached ? { reached } : {}) })).toMatchObject({
      state: 'sent',
      messages: ['key.0', 'key.1', 'key.2'],
    });
    expect(rig.wechat.saidByAccount.map(({ text }) => text).join('')).toBe(content.text[0]);
  });
});

function isSecond(): () => boolean {
  let calls = 0;
  return () => {
    calls += 1;
    return calls === 2;
  };
}

describe('files', () => {
  const files: Record<string, { bytes: Uint8Array; name: string; mime: string }> = {
    picture: { bytes: Buffer.from('89504e470d0a1a0a', 'hex'), name: 'a.png', mime: 'image/png' },
    speech: { bytes: Buffer.from('OggS'), name: 'a.ogg', mime: 'audio/ogg' },
  };
  const fetchFile: WechatOptions['fetchFile'] = async ({ ref }) => {
    const file = files[ref];
    if (!file) throw new Error('nothing there');
    return file;
  };
  const picture = { kind: 'photo', channel: 'telegram', ref: 'picture' } as const;

  it('are uploaded and sent after the words', async () => {
    rig = await startRig({ adapter: { fetchFile } });
    const { openid } = await member();
    expect(await rig.say(openid, { ...hello, attachments: [picture] })).toMatchObject({ state: 'sent' });
    expect(rig.wechat.saidByAccount.map(({ content }) => content.kind)).toEqual(['text', 'image']);
  });

  it('are named instead where WeChat does not take them', async () => {
    rig = await startRig({ adapter: { fetchFile } });
    const { openid } = await member();
    const attachments = [
      { kind: 'document', channel: 'telegram', ref: 'x', name: '合同.pdf' },
      { kind: 'voice', channel: 'telegram', ref: 'speech' },
    ] as const;
    expect(await rig.say(openid, { ...hello, attachments })).toMatchObject({ state: 'sent' });
    const said = rig.wechat.saidByAccount.map(({ text }) => text).join('\n');
    expect(said).toContain('[文件 合同.pdf 无法通过微信发送]');
    expect(said).toContain('[文件  无法通过微信发送]');
  });

  it('are named in a reply of an account that may not send them', async () => {
    rig = await startRig({ emulator: { account: { kind: 'unverified' } }, adapter: { fetchFile } });
    rig.answerWith(() => [{ ...hello, attachments: [{ ...picture, name: '截图.png' }] }]);
    const { delivery } = rig.wechat.user({ name: '小明' }).privateChat.says('你好');
    await delivery.done;
    expect(delivery.reply?.text).toBe('您好\n\n[文件 截图.png 无法通过微信发送]');
  });

  it('that members send can be fetched, videos too, and nothing at an address of theirs', async () => {
    rig = await startRig();
    const { privateChat } = rig.wechat.user({ name: '小明' });
    privateChat.sendsPicture({ bytes: Buffer.from('89504e470d0a1a0a01', 'hex') });
    privateChat.sendsVideo({ bytes: Buffer.from('video bytes') });
    await expect.poll(() => rig.events.length).toBe(2);
    const [photo, video] = rig.events.map((event) =>
      event.kind === 'message' ? event.content.attachments?.[0] : undefined,
    );
    if (photo?.kind !== 'photo' || video?.kind !== 'video') throw new Error('not the files that were sent');
    expect(Buffer.from((await rig.channel.download(photo)).bytes).toString('hex')).toBe('89504e470d0a1a0a01');
    expect(Buffer.from((await rig.channel.download(video)).bytes).toString()).toBe('video bytes');
    await expect(rig.channel.download({ ...photo, ref: 'gone' })).rejects.toMatchObject({ reason: 'file-gone' });
    // An unverified account may not ask for files: nothing is waited for.
    rig.wechat.account.kind = 'unverified';
    await expect(rig.channel.download(photo)).rejects.toMatchObject({ reason: 'file-gone' });
    expect(rig.wechat.trapped).toBe(0);
  });
});

it('has no deletions, reactions or threads, and needs no acknowledgement', async () => {
  rig = await startRig();
  const { openid } = await member();
  const target = { to: 'address', address: { channel: 'wechat', chat: openid } } as const;
  const perform = (effect: Effect) => rig.channel.perform({ effect, address: target.address, idempotencyKey: 'key' });
  expect(await perform({ kind: 'delete', target, message: '1' })).toMatchObject({ reason: 'unsupported' });
  expect(await perform({ kind: 'react', target, message: '1', emoji: '👍' })).toMatchObject({ reason: 'unsupported' });
  expect(await perform({ kind: 'ack', target, answer: 'x' })).toEqual({ state: 'sent', messages: [] });
  expect(await perform({ kind: 'send', target, content: {} })).toMatchObject({ state: 'failed', reason: 'rejected' });
  expect(await perform({ kind: 'edit', target, message: '1', content: hello })).toMatchObject({ state: 'sent' });
  expect(rig.wechat.saidByAccount).toHaveLength(1);
});

it('puts what follows a press without a token into the reply to that press', async () => {
  rig = await startRig();
  const who = rig.wechat.user({ name: '小明' });
  const target = { to: 'address', address: { channel: 'wechat', chat: who.openid } } as const;
  const perform = (effect: Effect) => rig.channel.perform({ effect, address: target.address, idempotencyKey: 'key' });
  rig.answerWith(async ({ answer = '' }) => {
    await perform({ kind: 'ack', target, answer });
    void perform({ kind: 'send', target, content: { text: ['第一'] } });
    void perform({ kind: 'send', target, content: { text: ['第二'] } });
    rig.channel.handled(answer, true);
    return new Promise(() => {});
  });
  const { delivery } = who.privateChat.taps('m.go:talk');
  expect(await delivery.done).toBe('reply');
  expect(delivery.reply?.text).toBe('第一\n\n第二');
});

describe('the access token', () => {
  it('is asked for once, however many calls there are', async () => {
    rig = await startRig();
    const { openid } = await member();
    await Promise.all(Array.from({ length: 4 }, () => rig.say(openid, hello)));
    expect(rig.wechat.callsOf('stable_token')).toHaveLength(1);
  });

  it.each(['expireTokens', 'withdrawTokens'] as const)('is replaced once for all calls after %s', async (happening) => {
    rig = await startRig();
    const { openid } = await member();
    rig.wechat[happening]();
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => rig.say(openid, hello)));
    expect(outcomes.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent']);
    expect(rig.wechat.callsOf('stable_token')).toHaveLength(2);
  });

  it('is taken from the store when another process has replaced it', async () => {
    rig = await startRig();
    const { openid } = await member();
    rig.wechat.withdrawTokens();
    const { access_token: value, expires_in: seconds } = rig.wechat.world.tokens.giveStable(false);
    rig.tokens.stored = { value, expiresAt: Date.now() + seconds * 1000, forced: [] };
    expect(await rig.say(openid, hello)).toMatchObject({ state: 'sent' });
    expect(rig.wechat.callsOf('stable_token')).toHaveLength(1);
  });
});
