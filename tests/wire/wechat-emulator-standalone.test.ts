import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { decrypt } from '@wecom/crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;
let child: ChildProcess;
let hello: { apiRoot: string; appId: string; appSecret: string; encodingAesKey: string; accountId: string };
let server: Server;
let posts: string[];

// Compiled into a folder of its own, so that this test neither needs nor disturbs the program's build.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kefu-emulator-'));
  const compilerOptions = {
    noCheck: true,
    sourceMap: false,
    rootDir: ROOT,
    outDir: folder,
    typeRoots: [join(ROOT, 'node_modules/@types')],
  };
  const files = [join(ROOT, 'bots/playground/wechat/standalone.ts')];
  const config = { extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: [], files };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  // zod is a dependency of the emulator: found from here as the program's build finds it.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  const script = join(folder, 'bots/playground/wechat/standalone.js');
  const options = { account: { mode: 'plain' }, answerMs: 1_000, retryMs: 20 };
  child = spawn(process.execPath, [script, JSON.stringify(options)], { stdio: ['pipe', 'pipe', 'inherit'] });
  if (child.stdout === null) throw new Error('no stdout');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  hello = JSON.parse(line);
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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  await control({ action: 'account', serverUrl: `http://127.0.0.1:${address.port}/wechat` });
});
afterEach(async () => {
  const ended = child.exitCode !== null ? Promise.resolve() : once(child, 'exit');
  child.stdin?.end();
  await ended;
  server.closeAllConnections();
  server.close();
});

async function control<T = unknown>(command: object): Promise<T> {
  const answer = await fetch(`${hello.apiRoot}/control`, { method: 'POST', body: JSON.stringify(command) });
  const said: { ok: boolean; result: T; error?: string } = JSON.parse(await answer.text());
  if (!said.ok) throw new Error(said.error);
  return said.result;
}

/** Says back what was written, in small print a menu; `success` to events. */
function replyTo(post: string): string {
  const said = /<Content><!\[CDATA\[(.*?)\]\]>/.exec(post)?.[1];
  const from = /<FromUserName><!\[CDATA\[(.*?)\]\]>/.exec(post)?.[1] ?? '';
  if (said === undefined) return 'success';
  const head = `<ToUserName>${from}</ToUserName><FromUserName>${hello.accountId}</FromUserName>`;
  return `<xml>${head}<CreateTime>1</CreateTime><MsgType>text</MsgType><Content>re: ${said}\n1. one\n2. two</Content></xml>`;
}

async function token(): Promise<string> {
  const { appId: appid, appSecret: secret } = hello;
  const body = JSON.stringify({ grant_type: 'client_credential', appid, secret });
  const response = await fetch(`${hello.apiRoot}/cgi-bin/stable_token`, { method: 'POST', body });
  const answer: { access_token: string } = JSON.parse(await response.text());
  return answer.access_token;
}

it('lets people act by command and tells the state', async () => {
  const { openid } = await control<{ openid: string }>({ action: 'user', name: 'Mei', following: false });
  await control({ action: 'follows', openid, scene: 'poster' });
  const { id } = await control<{ id: number }>({ action: 'says', openid, text: 'hello' });
  await control({ action: 'delivered' });
  const body = JSON.stringify({ touser: openid, msgtype: 'text', text: { content: 'and more' } });
  const url = `${hello.apiRoot}/cgi-bin/message/custom/send?access_token=${await token()}`;
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
  expect(decrypt(hello.encodingAesKey, sealed)).toMatchObject({ id: hello.appId });
  const menu = await fetch(`${hello.apiRoot}/cgi-bin/menu/get?access_token=${await token()}`);
  expect(await menu.json()).toMatchObject({ errcode: 48001 });
  await control({ action: 'inject', fault: { kind: 'error', errcode: -1, methodPattern: 'getcallback' } });
  const call = async () => (await fetch(`${hello.apiRoot}/cgi-bin/getcallbackip?access_token=${await token()}`)).json();
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
  const url = `${hello.apiRoot}/cgi-bin/menu/create?access_token=${await token()}`;
  await fetch(url, { method: 'POST', body: JSON.stringify({ button }) });
  const steps = [{ taps: '客服' }, { says: 'hello {n}' }, { sees: 're: hello' }, { chooses: 'two' }, { sees: 're: 2' }];
  expect(await control({ action: 'script', users: 3, steps })).toMatchObject({ people: 3, failed: [] });
  expect(posts).toHaveLength(9);
  const vain = { action: 'script', users: 1, steps: [{ says: 'x' }, { sees: 'never' }], timeoutMs: 50 };
  expect(await control(vain)).toMatchObject({ failed: [expect.stringContaining('never')] });
});

it('ends with its parent', async () => {
  const ended = once(child, 'exit');
  child.stdin?.end();
  expect((await ended)[0]).toBe(0);
});
