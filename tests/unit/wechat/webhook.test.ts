import { beforeEach, describe, expect, it } from 'vitest';
import type { WebhookResponse } from '../../../bots/http/webhooks.ts';
import { usualTiming } from '../../../bots/wechat/exchange.ts';
import { Exchanges } from '../../../bots/wechat/exchanges.ts';
import { Health } from '../../../bots/wechat/health.ts';
import { signatureOf } from '../../../bots/wechat/signature.ts';
import { WebhookReceiver } from '../../../bots/wechat/webhook.ts';
import { xmlOf } from '../../../bots/wechat/xml.ts';
import type { Event } from '../../../core/language/event.ts';
import { SteppedClock } from './clock.ts';

let clock: SteppedClock;
let exchanges: Exchanges;
let webhook: WebhookReceiver;
let accepted: Event[];
let failing: boolean;
/** What earlier replies left over is known when it resolves. */
let leftOver: Promise<void>;
let health: Health;
let nonce: number;

beforeEach(() => {
  clock = new SteppedClock();
  exchanges = new Exchanges({ clock, timing: usualTiming, more: '还有', mayWrite: () => true, keep: async () => {} });
  health = new Health();
  health.connected('well');
  accepted = [];
  failing = false;
  leftOver = Promise.resolve();
  nonce = 0;
  const quiet = () => {};
  webhook = new WebhookReceiver({
    account: { appId: 'wxfake', words: { member: (last4) => last4 }, welcomeChoice: 'root' },
    token: 'token',
    keys: [],
    exchanges,
    health,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    scrub: (text) => text,
    clock,
    answerMs: 4500,
    leftOver: () => leftOver,
    hear: (_, work) => work(),
  });
  webhook.admit(async (events) => {
    if (failing) throw new Error('the database is down');
    accepted.push(...events);
  });
});

function query(changes: Record<string, string> = {}): URLSearchParams {
  nonce += 1;
  const stamp = { timestamp: String(Math.floor(clock.now() / 1000)), nonce: String(nonce) };
  const signature = signatureOf('token', stamp.timestamp, stamp.nonce);
  return new URLSearchParams({ ...stamp, signature, ...changes });
}

const fields = {
  ToUserName: 'gh_fake',
  FromUserName: 'oFAKE',
  CreateTime: 1_700_000_000,
  MsgType: 'text',
  Content: 'hi',
  MsgId: '24000000000000001',
};

function post(body: string | Buffer, search = query()): Promise<WebhookResponse> {
  return webhook.handle({ method: 'POST', headers: {}, query: search, body: Buffer.from(body) });
}

/** What has come of a promise once everything that can happen now has happened. */
async function now(promise: Promise<WebhookResponse>): Promise<WebhookResponse | undefined> {
  let seen: WebhookResponse | undefined;
  void promise.then((response) => {
    seen = response;
  });
  await clock.pass(0);
  return seen;
}

describe('a post', () => {
  it('is answered only once its events are stored', async () => {
    let store = (): void => {};
    webhook.admit(
      () =>
        new Promise((resolve) => {
          store = resolve;
        }),
    );
    const answer = post(xmlOf(fields));
    await clock.pass(0);
    exchanges.handled('wechat:wxfake:24000000000000001', false);
    expect(await now(answer)).toBeUndefined();
    store();
    expect(await now(answer)).toMatchObject({ status: 200, body: 'success' });
  });

  it('carries the reply back to its sender, in the language it came in', async () => {
    for (const [at, write] of [xmlOf, JSON.stringify].entries()) {
      const answer = post(write({ ...fields, MsgId: String(at) }));
      void exchanges.join('oFAKE', undefined, [{ text: '您好 ]]>', glue: '' }], false);
      exchanges.handled(`wechat:wxfake:${at}`, 1);
      const { body = '' } = (await now(answer)) ?? {};
      expect(body).toContain(at === 0 ? '<ToUserName><![CDATA[oFAKE]]>' : '"ToUserName":"oFAKE"');
      expect(body).toContain(at === 0 ? '您好 ]]]]><![CDATA[>' : '"Content":"您好 ]]>"');
      expect(body).toContain('gh_fake');
    }
  });

  it('that means nothing to the desk is answered all the same', async () => {
    const {
      MsgId: _,
      Content: __,
      ...event
    } = { ...fields, MsgType: 'event', Event: 'VIEW', EventKey: 'https://a.example' };
    expect(await now(post(xmlOf(event)))).toEqual({ status: 200, body: 'success' });
    expect(accepted).toEqual([]);
  });

  it('is refused while it cannot be stored, and the channel says that it is not well', async () => {
    failing = true;
    const answer = post(xmlOf(fields));
    await clock.pass(4000);
    expect(await now(answer)).toBeUndefined();
    expect(health.status()).toMatchObject({ ready: false });
    await clock.pass(500);
    expect(await now(answer)).toEqual({ status: 503 });
    failing = false;
    void post(xmlOf(fields));
    await clock.pass(0);
    expect(accepted).toHaveLength(1);
    expect(health.status()).toMatchObject({ ready: true });
  });

  it('is not taken before there is anywhere to put it', async () => {
    const { account, ...rest } = { account: { appId: 'wx', words: { member: String }, welcomeChoice: 'r' } };
    const quiet = () => {};
    const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    const needs = { account, token: 'token', keys: [], exchanges, health, log, clock, answerMs: 4500, ...rest };
    const early = new WebhookReceiver({ ...needs, scrub: String, leftOver: () => leftOver, hear: (_, work) => work() });
    expect(
      await early.handle({ method: 'POST', headers: {}, query: query(), body: Buffer.from(xmlOf(fields)) }),
    ).toEqual({ status: 503 });
  });

  it('is taken once it is known what earlier replies left over; its repeats wait for nothing', async () => {
    let know = () => {};
    leftOver = new Promise((resolve) => {
      know = resolve;
    });
    void post(xmlOf(fields));
    await clock.pass(100);
    expect(accepted).toEqual([]);
    void post(xmlOf(fields));
    await clock.pass(0);
    expect(accepted).toHaveLength(1);
    know();
    await clock.pass(0);
    expect(accepted).toHaveLength(2);
  });

  it('is looked at only when it is signed', async () => {
    const bomb = Buffer.alloc(10 * 1024 * 1024, '<');
    expect(await post(bomb, new URLSearchParams())).toEqual({ status: 401 });
    expect(await post(bomb, query({ signature: '0'.repeat(40) }))).toEqual({ status: 401 });
    expect(await post(bomb)).toEqual({ status: 413 });
    expect(await post('<xml>')).toEqual({ status: 400 });
  });

  it('that uses a signature again is a retry with the same content, and a replay with other', async () => {
    const search = query();
    const first = post(xmlOf(fields), search);
    exchanges.handled('wechat:wxfake:24000000000000001', false);
    await now(first);
    expect(await now(post(xmlOf(fields), search))).toMatchObject({ status: 200, body: 'success' });
    expect(await post(xmlOf({ ...fields, Content: 'other' }), search)).toEqual({ status: 401 });
    const echo = new URLSearchParams({ ...Object.fromEntries(search), echostr: '1' });
    expect(await webhook.handle({ method: 'GET', headers: {}, query: echo, body: Buffer.alloc(0) })).toEqual({
      status: 401,
    });
  });
});

describe('the console’s check', () => {
  const ask = (changes: Record<string, string>) =>
    webhook.handle({ method: 'GET', headers: {}, query: query(changes), body: Buffer.alloc(0) });

  it('gets its word back, as plain text', async () => {
    expect(await ask({ echostr: '5127<b>' })).toEqual({
      status: 200,
      body: '5127<b>',
      type: 'text/plain; charset=utf-8',
    });
  });

  it('gets nothing without a signature or a word', async () => {
    expect(await ask({ echostr: '1', signature: 'x' })).toEqual({ status: 401 });
    expect(await ask({})).toEqual({ status: 400 });
    expect(await ask({ echostr: 'x'.repeat(1000) })).toEqual({ status: 400 });
  });
});
