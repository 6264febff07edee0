import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmulatedMember, Fault } from '../../bots/playground/wechat/emulator.ts';
import { type Rig, rig, textReply } from './wechat-emulator-server.ts';

let stage: Rig;
let mei: EmulatedMember;

beforeEach(async () => {
  stage = await rig({ retryMs: 20 });
  mei = stage.wechat.user({ name: 'Mei' });
});
afterEach(() => stage.close());

const send = (content = 'hi') =>
  stage.call('message/custom/send', { body: { touser: mei.openid, msgtype: 'text', text: { content } } });
const got = () => mei.privateChat.messages.filter(({ way }) => way === 'customer-service').length;

describe('misfortunes of calls', () => {
  beforeEach(async () => void (await mei.privateChat.says('hello').delivery.done));
  const method = 'message/custom/send';

  it.each<[Fault, { rejects?: boolean; errcode?: number; arrives: number }]>([
    [
      { kind: 'answer-lost', method },
      { rejects: true, arrives: 1 },
    ],
    [
      { kind: 'drop', method },
      { rejects: true, arrives: 0 },
    ],
    [
      { kind: 'server-error', method },
      { rejects: true, arrives: 0 },
    ],
    [
      { kind: 'malformed', method },
      { rejects: true, arrives: 0 },
    ],
    [
      { kind: 'error', errcode: -1, method },
      { errcode: -1, arrives: 0 },
    ],
    [
      { kind: 'error', errcode: 42001, method },
      { errcode: 42001, arrives: 0 },
    ],
    [
      { kind: 'too-many-requests', method },
      { errcode: 45011, arrives: 0 },
    ],
    [
      { kind: 'slow', ms: 5, method },
      { errcode: 0, arrives: 1 },
    ],
  ])('%j', async (fault, { rejects, errcode, arrives }) => {
    const active = stage.wechat.inject(fault);
    if (rejects) await expect(send()).rejects.toThrow();
    else expect((await send()).errcode).toBe(errcode);
    expect(got()).toBe(arrives);
    expect(active).toMatchObject({ hits: 1, left: 0 });
    expect(stage.wechat.callsOf(method).at(-1)).toMatchObject({ fault: fault.kind });
    expect((await send()).errcode).toBe(0);
  });

  it('strikes the next K calls that fit, by pattern, member and body', async () => {
    stage.wechat.inject({ kind: 'error', errcode: -1, method: /^message/, member: mei.openid, times: 2 });
    expect((await stage.call('menu/get')).errcode).toBe(46003);
    expect([(await send()).errcode, (await send()).errcode, (await send()).errcode]).toEqual([-1, -1, 0]);
    stage.wechat.inject({ kind: 'drop', when: (body) => JSON.stringify(body)?.includes('never') });
    expect((await send('now')).errcode).toBe(0);
    await expect(send('never')).rejects.toThrow();
    const lasting = stage.wechat.inject({ kind: 'error', errcode: 48002, times: 100 });
    stage.wechat.clearFaults();
    expect((await send()).errcode).toBe(0);
    expect(lasting.hits).toBe(0);
  });

  it('hangs until the caller goes away, with or without effect', async () => {
    await stage.call('menu/get');
    for (const applied of [true, false]) {
      stage.wechat.inject({ kind: 'hang', applied, method });
      const body = JSON.stringify({ touser: mei.openid, msgtype: 'text', text: { content: 'hi' } });
      const url = `${stage.wechat.apiRoot}/cgi-bin/${method}?access_token=${stage.wechat.world.tokens.current}`;
      const calling = fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(60) });
      await expect(calling).rejects.toThrow(/timeout/);
    }
    expect(got()).toBe(1);
  });

  it('tells nobody the token or the secret in its records', async () => {
    await send();
    await stage.call('menu/get');
    const records = JSON.stringify(stage.wechat.calls.filter((call) => call.method !== 'stable_token'));
    expect(records).not.toContain(stage.wechat.world.tokens.current);
    expect(records).not.toContain(stage.wechat.account.appSecret);
  });
});

describe('misfortunes of posts', () => {
  beforeEach(() => {
    stage.server.script = (post) => textReply(stage.wechat, post, 'answer');
  });

  it.each([
    ['answer-lost', 2],
    ['drop', 2],
    ['unreachable', 1],
  ] as const)('%s: posted again', async (kind, least) => {
    const active = stage.wechat.injectDelivery({ kind });
    const { delivery } = mei.privateChat.says('hello');
    expect(await delivery.done).toBe('reply');
    expect(active.hits).toBe(1);
    expect(delivery.attempts.map(({ status }) => status)).toEqual([0, 200]);
    // The server may or may not have read a post whose connection was cut.
    expect(stage.server.got.length).toBeGreaterThanOrEqual(kind === 'drop' ? 1 : least);
    expect(mei.privateChat.messages.map(({ text }) => text)).toEqual(['hello', 'answer']);
  });

  it.each(['duplicate', 'duplicate-at-once'] as const)('%s: the same MsgId twice, one answer shown', async (kind) => {
    stage.wechat.injectDelivery({ kind, member: mei.openid });
    const { delivery } = mei.privateChat.says('hello');
    expect(await delivery.done).toBe('reply');
    await stage.wechat.waitFor(() => delivery.attempts.length === 2);
    expect(delivery.attempts.filter(({ duplicate }) => duplicate)).toHaveLength(1);
    expect(new Set(stage.server.got.map(({ fields }) => fields.MsgId)).size).toBe(1);
    expect(mei.privateChat.messages.map(({ text }) => text)).toEqual(['hello', 'answer']);
  });

  it('repeats the newest thing that was done, byte for byte, and shows the answer to nobody', async () => {
    expect(() => stage.wechat.repeats()).toThrow('nobody has done anything yet');
    const first = mei.privateChat.says('hello');
    await first.delivery.done;
    await stage.wechat.user({ name: 'Ann' }).privateChat.says('newest').delivery.done;
    const [, before] = stage.server.got;
    expect(await stage.wechat.repeats()).toMatchObject({ status: 200, duplicate: true });
    const [, , repeated] = stage.server.got;
    expect(repeated).toEqual(before);
    await stage.wechat.repeats(first);
    expect(stage.server.got[3]?.fields.Content).toBe('hello');
    expect(mei.privateChat.messages.map(({ text }) => text)).toEqual(['hello', 'answer']);
    expect(stage.wechat.pendingDeliveries).toBe(0);
  });

  it('slow: posted later, and others are not held up', async () => {
    stage.wechat.injectDelivery({ kind: 'slow', ms: 40, member: mei.openid });
    const ann = stage.wechat.user({ name: 'Ann' });
    const late = mei.privateChat.says('late');
    expect(await ann.privateChat.says('at once').delivery.done).toBe('reply');
    expect(late.delivery.result).toBeUndefined();
    expect(await late.delivery.done).toBe('reply');
    expect(stage.wechat.pendingDeliveries).toBe(0);
  });

  it('stops in the middle of everything', async () => {
    const posted = new Promise<void>((resolve) => {
      stage.server.script = () => void resolve();
    });
    const { delivery } = mei.privateChat.says('hello');
    await posted;
    await stage.wechat.stop();
    expect(await delivery.done).toBe('failed');
    expect(mei.privateChat.messages).toHaveLength(1);
  });
});

describe('raw posts', () => {
  it('says why nothing was answered', async () => {
    stage.server.script = () => undefined;
    const { wechat } = stage;
    expect(await wechat.post(wechat.signed('<xml/>'), { timeoutMs: 30 })).toMatchObject({
      status: 0,
      trouble: 'timeout',
    });
    expect(await wechat.post({ body: 'x'.repeat(1000), cutAfter: 10 })).toMatchObject({ status: 0, trouble: 'cut' });
    wechat.account.serverUrl = 'http://127.0.0.1:1/';
    expect(await wechat.post({ body: '' })).toMatchObject({ status: 0, trouble: 'unreachable' });
  });

  it('brings any method, path, query, header and body', async () => {
    const { wechat, server } = stage;
    const answer = await wechat.post({ ...wechat.sealed('<xml><A>1</A></xml>'), headers: { 'x-test': 'yes' } });
    expect(answer).toMatchObject({ status: 200, body: 'success', trouble: undefined });
    expect(server.got[0]).toMatchObject({ fields: { A: '1' }, signatureFits: true });
    expect(await wechat.post({ method: 'GET', path: '/else', query: { echostr: 'x' } })).toMatchObject({ body: 'no' });
  });

  it.each(['plain', 'safe'] as const)('has hostile posts of every sort for %s mode', (mode) => {
    stage.wechat.account.mode = mode;
    const posts = stage.wechat.hostilePosts(mei);
    const names = posts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const always = ['unsigned', 'wrong signature', 'stale', 'replayed with other content', 'truncated', 'huge'];
    expect(names).toEqual(expect.arrayContaining([...always, 'DOCTYPE', 'entity bomb', 'duplicate tag', 'not XML']));
    const sealedOnly = ['plaintext', 'wrong appid', 'wrong msg_signature'];
    for (const name of sealedOnly) expect(names.includes(name)).toBe(mode === 'safe');
    const huge = posts.find(({ name }) => name === 'huge')?.posts.at(-1)?.body;
    expect(String(huge).length).toBeGreaterThan(10_000_000);
    const [first, second] = posts.find(({ name }) => name.startsWith('replayed'))?.posts ?? [];
    expect(first?.query).toEqual(second?.query);
    expect(first?.body).not.toEqual(second?.body);
  });
});

it('fails an await with the conversation', async () => {
  mei.privateChat.says('hello');
  const waiting = mei.privateChat.sees('never', { timeoutMs: 20 });
  await expect(waiting).rejects.toThrow(/Mei sees never[\s\S]*Mei: hello/);
});
