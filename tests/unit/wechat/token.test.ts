import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TokenUnavailable } from '../../../bots/wechat/errors.ts';
import { Tokens } from '../../../bots/wechat/token.ts';
import { Transport } from '../../../bots/wechat/transport.ts';
import { listenOnFreePort } from '../../free-port.mjs';
import { MemoryTokens } from '../../wire/wechat-adapter-harness.ts';
import { SteppedClock } from './clock.ts';

const HOUR = 3_600_000;
let server: Server;
let port: number;
let asked: { force_refresh?: boolean }[];
let answers: object[];
let clock: SteppedClock;
let store: MemoryTokens;

beforeEach(async () => {
  asked = [];
  answers = [];
  clock = new SteppedClock();
  store = new MemoryTokens();
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push(JSON.parse(body));
    response.end(JSON.stringify(answers.shift() ?? { access_token: `token-${asked.length}`, expires_in: 7200 }));
  });
  port = await listenOnFreePort(server);
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function tokens(): Tokens {
  const transport = new Transport(`http://127.0.0.1:${port}`, 5000);
  return new Tokens({ appId: 'wxfake', appSecret: 'secret', store, transport, clock });
}

it('is asked for once by many, and again shortly before it ends', async () => {
  const one = tokens();
  expect(await Promise.all([one.current(), one.current(), one.current()])).toEqual(['token-1', 'token-1', 'token-1']);
  await clock.pass(1.9 * HOUR);
  expect(await one.current()).toBe('token-1');
  await clock.pass(0.05 * HOUR);
  expect(await one.current()).toBe('token-2');
  expect(asked.map(({ force_refresh }) => force_refresh)).toEqual([false, false]);
});

it('is shared by processes: one asks, the others find it', async () => {
  const processes = [tokens(), tokens(), tokens()];
  expect(await Promise.all(processes.map((each) => each.current()))).toEqual(['token-1', 'token-1', 'token-1']);
  expect(await Promise.all(processes.map((each) => each.replace('token-1')))).toEqual([
    'token-2',
    'token-2',
    'token-2',
  ]);
  expect(asked).toHaveLength(2);
});

it('is not replaced when the failing one is no longer the current one', async () => {
  const one = tokens();
  await one.current();
  expect(await one.replace('token-0')).toBe('token-1');
  expect(asked).toHaveLength(1);
});

it('is forced when WeChat insists on the one it refuses, but not too often', async () => {
  const one = tokens();
  const same = { access_token: 'stuck', expires_in: 7200 };
  answers = [same, same];
  expect(await one.current()).toBe('stuck');
  expect(await one.replace('stuck')).toBe('token-3');
  expect(asked.map(({ force_refresh }) => force_refresh)).toEqual([false, false, true]);

  answers = [{ access_token: 'token-3', expires_in: 7200 }];
  await expect(one.replace('token-3')).rejects.toBeInstanceOf(TokenUnavailable);
  expect(asked).toHaveLength(4);
  await clock.pass(30_000);
  answers = [{ access_token: 'token-3', expires_in: 7200 }];
  expect(await one.replace('token-3')).toBe('token-6');
});

it('is forced twenty times a day at most, whoever did it', async () => {
  const day = 24 * HOUR;
  const forced = Array.from({ length: 20 }, (_, at) => clock.now() - day + (at + 1) * 60_000);
  store.stored = { value: 'stuck', expiresAt: clock.now() + HOUR, forced };
  answers = [{ access_token: 'stuck', expires_in: 7200 }];
  const refusal = await tokens()
    .replace('stuck')
    .catch((error: unknown) => error);
  expect(refusal).toMatchObject({ name: 'TokenUnavailable', afterMs: 60_000 });
  await clock.pass(60_000);
  answers = [{ access_token: 'stuck', expires_in: 7200 }];
  expect(await tokens().replace('stuck')).toMatch(/^token-/);
});

it('waits while WeChat is busy, and gives up in the end', async () => {
  const busy = { errcode: -1, errmsg: 'system error' };
  answers = [busy, busy];
  const current = tokens().current();
  await expect
    .poll(async () => {
      await clock.pass(5000);
      return asked.length;
    })
    .toBe(3);
  expect(await current).toBe('token-3');
});

it('can be asked for again after a failure', async () => {
  const one = tokens();
  answers = [{ errcode: 40164, errmsg: 'invalid ip 192.0.2.1 ipv6 ::ffff:192.0.2.1, not in whitelist' }];
  await expect(one.current()).rejects.toMatchObject({ code: 40164 });
  expect(await one.current()).toBe('token-2');
});
