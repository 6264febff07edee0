import { createServer, type Server } from 'node:http';
import { decrypt } from '@wecom/crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { listenOnFreePort } from '../free-port.mjs';
import { CompiledEmulator, type StandaloneEmulator } from './standalone-emulator.ts';

let compiled: CompiledEmulator<'wechat'>;
let emulator: StandaloneEmulator<'wechat'>;
let server: Server;
let posts: string[];

beforeAll(() => {
  compiled = new CompiledEmulator('wechat');
});
afterAll(() => compiled?.remove());

beforeEach(async () => {
  const options = { account: { mode: 'plain' }, answerMs: 1_000, retryMs: 20 };
  emulator = await compiled.start(options);
  posts = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      posts.push(body);
      response.end(replyTo(body));
    });
  });
  const port = await listenOnFreePort(server);
  await control({ action: 'account', serverUrl: `http://127.0.0.1:${port}/wechat` });
});
afterEach(async () => {
  await emulator.hangUp();
  server.closeAllConnections();
  server.close();
});

const control = <T = unknown>(command: object): Promise<T> => emulator.control<T>(command);

/** Says back what was written, in small print a menu; `success` to events. */
function replyTo(post: string): string {
  const said = /<Content><!\[CDATA\[(.*?)\]\]>/.exec(post)?.[1];
  const from = /<FromUserName><!\[CDATA\[(.*?)\]\]>/.exec(post)?.[1] ?? '';
  if (said === undefined) return 'success';
  const head = `<ToUserName>${from}</ToUserName><FromUserName>${emulator.facts.accountId}</FromUserName>`;
  return `<xml>${head}<CreateTime>1</CreateTime><MsgType>text</MsgType><Content>re: ${said}\n1. one\n2. two</Content></xml>`;
}

async function token(): Promise<string> {
  const { appId: appid, appSecret: secret } = emulator.facts;
  const body = JSON.stringify({ grant_type: 'client_credential', appid, secret });
  const response = await fetch(`${emulator.facts.apiRoot}/cgi-bin/stable_token`, { method: 'POST', body });
  const answer: { access_token: string } = JSON.parse(await response.text());
  return answer.access_token;
}

it('lets people act by command and tells the state', async () => {
  const { openid } = await control<{ openid: string }>({ action: 'user', name: 'Mei', following: false });
  await control({ action: 'follows', openid, scene: 'poster' });
  const { id } = await control<{ id: number }>({ action: 'says', openid, text: 'hello' });
  await control({ action: 'delivered' });
  const body = JSON.stringify({ touser: openid, msgtype: 'text', text: { content: 'and more' } });
  const url = `${emulator.facts.apiRoot}/cgi-bin/message/custom/send?access_token=${await token()}`;
  expect(await (await fetch(url, { method: 'POST', body })).json()).toEqual({ errcode: 0, errmsg: 'ok' });
  const { members } = await control<{ members: { messages: object[] }[] }>({ action: 'state', openid });
  expect(members).toMatchObject([{ openid, following: true, window: { sendsLeft: 7 } }]);
  expect(members[0]?.messages).toMatchObject([
    { by: 'member', kind: 'event', delivery: { result: 'nothing' } },
    { id, text: 'hello', delivery: { result: 'reply', attempts: [{ status: 200 }] } },
    { by: 'account', way: 'passive', answers: id, text: 're: hello\n1. one\n2. two' },
    { by: 'account', way: 'customer-service', text: 'and more' },
  ]);
  await expect(control({ action: 'dance' })).rejects.toThrow('unknown action dance');
  await expect(control({ action: 'says', openid })).rejects.toThrow('text is missing');
});

it('changes the account, lets misfortunes happen and posts anything', async () => {
  const { openid } = await control<{ openid: string }>({ action: 'user', name: 'Mei' });
  await control({ action: 'account', mode: 'safe', kind: 'unverified' });
  await control({ action: 'says', openid, text: 'sealed' });
  await control({ action: 'delivered' });
  const sealed = /<Encrypt><!\[CDATA\[(.*?)\]\]>/.exec(posts[0] ?? '')?.[1] ?? '';
  expect(decrypt(emulator.facts.encodingAesKey, sealed)).toMatchObject({ id: emulator.facts.appId });
  const menu = await fetch(`${emulator.facts.apiRoot}/cgi-bin/menu/get?access_token=${await token()}`);
  expect(await menu.json()).toMatchObject({ errcode: 48001 });
  await control({ action: 'inject', fault: { kind: 'error', errcode: -1, methodPattern: 'getcallback' } });
  const call = async () =>
    (await fetch(`${emulator.facts.apiRoot}/cgi-bin/getcallbackip?access_token=${await token()}`)).json();
  expect(await call()).toMatchObject({ errcode: -1 });
  expect(await call()).toHaveProperty('ip_list');
  await control({ action: 'injectDelivery', fault: { kind: 'unreachable', times: 3 } });
  await expect(control({ action: 'injectDelivery', fault: { kind: 'dance' } })).rejects.toThrow();
  await control({ action: 'says', openid, text: 'lost' });
  await control({ action: 'delivered' });
  const { members } = await control<{ members: { messages: object[] }[] }>({ action: 'state', openid });
  expect(members[0]?.messages.at(-2)).toMatchObject({ text: 'lost', delivery: { result: 'failed' } });
  expect(await control({ action: 'post', post: { body: 'anything' } })).toMatchObject({ status: 200 });
  expect(posts.at(-1)).toBe('anything');
});

it('makes load at a concurrency or a rate and measures the passive reply', async () => {
  const figures = await control<Record<string, number>>({ action: 'load', users: 10, perUser: 5, concurrency: 4 });
  expect(figures).toMatchObject({ made: 50, replied: 50, nothing: 0, failed: 0, retried: 0, late: 0 });
  expect(figures.p50).toBeGreaterThan(0);
  expect(figures.p99).toBeGreaterThanOrEqual(figures.p50 ?? 0);
  const paced = await control({ action: 'load', users: 5, perUser: 2, ratePerSecond: 200 });
  expect(paced).toMatchObject({ made: 10, replied: 10, elapsed: expect.any(Number) });
  expect(posts).toHaveLength(60);
});

it('takes people through a dialogue in step with the account', async () => {
  const button = [{ type: 'click', name: '客服', key: 'support' }];
  const url = `${emulator.facts.apiRoot}/cgi-bin/menu/create?access_token=${await token()}`;
  await fetch(url, { method: 'POST', body: JSON.stringify({ button }) });
  const steps = [{ taps: '客服' }, { says: 'hello {n}' }, { sees: 're: hello' }, { chooses: 'two' }, { sees: 're: 2' }];
  expect(await control({ action: 'script', users: 3, steps })).toMatchObject({ people: 3, failed: [] });
  expect(posts).toHaveLength(9);
  const vain = { action: 'script', users: 1, steps: [{ says: 'x' }, { sees: 'never' }], timeoutMs: 50 };
  expect(await control(vain)).toMatchObject({ failed: [expect.stringContaining('never')] });
});

it('ends with its parent', async () => {
  expect(await emulator.hangUp()).toBe(0);
});
