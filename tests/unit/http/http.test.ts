import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import {
  createHttp,
  type Health,
  type Http,
  type HttpOptions,
  type WebhookHead,
  type WebhookRequest,
} from '../../../bots/http.ts';
import { createLogger } from '../../../bots/logging.ts';
import { OperatorError } from '../../../core/channel.ts';

const healthy: Health = {
  database: async () => {},
  channels: () => [{ name: 'a', status: { ready: true, detail: 'logged in as @desk_bot' } }],
  roles: () => ['a:sender'],
  oldestWaitingSeconds: async () => null,
};

const running: Http[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((http) => http.close()));
});

async function serve(options: Partial<HttpOptions> = {}) {
  const lines: string[] = [];
  const log = createLogger({ level: 'debug', secrets: [], write: (line) => lines.push(line) });
  const metrics = { render: async () => 'kefu_up 1\n', contentType: 'text/plain; version=0.0.4; charset=utf-8' };
  const http = await createHttp({ host: '127.0.0.1', port: 0, health: healthy, metrics, log, ...options });
  running.push(http);
  return { http, url: await http.listen(), lines };
}

describe('probes', () => {
  test('/healthz answers as long as the process lives, whatever the rest does', async () => {
    const { url } = await serve({ health: { ...healthy, database: () => new Promise(() => {}) } });
    const response = await fetch(`${url}/healthz`);
    expect([response.status, await response.text()]).toEqual([200, 'ok\n']);
  });

  test('/readyz tells how it stands; a standby without roles is ready too', async () => {
    const { url } = await serve({ health: { ...healthy, roles: () => [], oldestWaitingSeconds: async () => 12 } });
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      ready: true,
      reasons: [],
      database: { ready: true, detail: 'answers' },
      channels: [{ name: 'a', ready: true, detail: 'logged in as @desk_bot' }],
      roles: [],
      oldestWaitingSeconds: 12,
    });
  });

  test.each<[string, Partial<Health>, string]>([
    [
      'the database fails',
      { database: () => Promise.reject(new Error('postgres://u:pw@h gone')) },
      'the database does not answer',
    ],
    [
      'the queue cannot be read',
      { oldestWaitingSeconds: () => Promise.reject(new Error('no')) },
      'the database does not answer',
    ],
    [
      'a channel is not ready',
      { channels: () => [{ name: 'b', status: { ready: false, detail: 'token refused' } }] },
      'b: token refused',
    ],
    ['a delivery waits too long', { oldestWaitingSeconds: async () => 301 }, 'a delivery has been waiting for 301 s'],
  ])('/readyz is 503 when %s', async (_case, broken, reason) => {
    const { url } = await serve({ health: { ...healthy, ...broken } });
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(503);
    const body = await response.text();
    expect(JSON.parse(body)).toMatchObject({ ready: false, reasons: [reason] });
    expect(body).not.toContain('pw@');
  });

  test('/readyz does not hang with the database', async () => {
    const { url, lines } = await serve({ health: { ...healthy, database: () => new Promise(() => {}) } });
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(503);
    expect(lines.join('')).toContain('no answer within 2000 ms');
  });

  test('/metrics is Prometheus’ text', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/metrics`);
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(await response.text()).toBe('kefu_up 1\n');
  });

  test('anything else is not found', async () => {
    const { url } = await serve();
    expect((await fetch(`${url}/..%2fetc/passwd`)).status).toBe(404);
    expect((await fetch(`${url}/healthz`, { method: 'POST', body: '{' })).status).toBe(404);
  });
});

describe('webhooks', () => {
  const seen: WebhookRequest[] = [];
  const hook = {
    path: '/hook',
    handle: async (request: WebhookRequest) => {
      seen.push(request);
      return { status: 202, body: 'taken' };
    },
  };
  const bytes = Buffer.from([0, 1, 0xff, 0xfe, 0x7b]);

  test.each([
    'application/json',
    'text/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    '',
  ])('get the exact bytes of any type: %j', async (type) => {
    const { url } = await serve({ webhooks: [hook] });
    const headers = type ? { 'content-type': type, 'x-key': 'k' } : { 'x-key': 'k' };
    const response = await fetch(`${url}/hook?nonce=1&a=%20b`, { method: 'POST', headers, body: bytes });
    expect([response.status, await response.text()]).toEqual([202, 'taken']);
    const request = seen.pop();
    expect(request?.body.equals(bytes)).toBe(true);
    expect(request?.headers['x-key']).toBe('k');
    expect(request?.query.get('a')).toBe(' b');
  });

  test('an empty body is no bytes', async () => {
    const { url } = await serve({ webhooks: [hook] });
    expect((await fetch(`${url}/hook`, { method: 'POST' })).status).toBe(202);
    expect(seen.pop()?.body).toHaveLength(0);
  });

  test('take POST alone unless they say more', async () => {
    const { url } = await serve({ webhooks: [hook, { ...hook, path: '/both', methods: ['GET', 'POST'] }] });
    expect((await fetch(`${url}/hook`)).status).toBe(404);
    expect((await fetch(`${url}/both?echo=1`)).status).toBe(202);
    expect(seen.pop()).toMatchObject({ method: 'GET' });
  });

  test('take up to 1 MB and refuse more with 413', async () => {
    const { url } = await serve({ webhooks: [hook] });
    const post = (size: number) => fetch(`${url}/hook`, { method: 'POST', body: Buffer.alloc(size) });
    expect((await post(1024 * 1024)).status).toBe(202);
    expect((await post(1024 * 1024 + 1)).status).toBe(413);
    const chunked = new ReadableStream({
      start(controller) {
        for (let count = 0; count < 20; count += 1) controller.enqueue(new Uint8Array(64 * 1024));
        controller.close();
      },
    });
    const request = { method: 'POST', body: chunked, duplex: 'half' } as const;
    expect((await fetch(`${url}/hook`, request)).status).toBe(413);
  });

  test('may allow less than that', async () => {
    const { url } = await serve({ webhooks: [{ ...hook, bodyLimit: 1000 }] });
    const post = (size: number) => fetch(`${url}/hook`, { method: 'POST', body: Buffer.alloc(size) });
    expect((await post(1000)).status).toBe(202);
    expect((await post(1001)).status).toBe(413);
  });

  test('may refuse by the head alone: such a body is never read', async () => {
    const refusal = ({ method, query }: WebhookHead) =>
      method === 'POST' && query.get('key') !== 'right' ? { status: 401, body: 'no' } : undefined;
    seen.length = 0;
    const { url } = await serve({ webhooks: [{ ...hook, refusal }] });
    const post = (key: string, size = 5) =>
      fetch(`${url}/hook?key=${key}`, { method: 'POST', body: Buffer.alloc(size) });
    const refused = await post('wrong');
    expect([refused.status, await refused.text()]).toEqual([401, 'no']);
    expect(refused.headers.get('connection')).not.toBe('close');
    expect(seen).toEqual([]);
    expect((await post('right')).status).toBe(202);
  });

  test('that fail are answered with 500 and without the reason, which the log has', async () => {
    const failing = { path: '/hook', handle: () => Promise.reject(new Error('inside')) };
    const { url, lines } = await serve({ webhooks: [failing] });
    const response = await fetch(`${url}/hook`, { method: 'POST', body: 'x' });
    expect([response.status, await response.text()]).toEqual([500, 'failed\n']);
    expect(lines.join('')).toContain('inside');
  });
});

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe('listening', () => {
  test('a port in use is told in plain words', async () => {
    const { url } = await serve();
    const port = Number(new URL(url).port);
    const refused = serve({ port });
    await expect(refused).rejects.toThrow(OperatorError);
    await expect(refused).rejects.toThrow(`Port ${port} on 127.0.0.1 is already in use`);
  });

  test('an address that is not this machine’s is told in plain words', async () => {
    await expect(serve({ host: '192.0.2.1' })).rejects.toThrow('This machine has no address 192.0.2.1');
  });

  test('what is mounted is served, and its own errors are answered like all others', async () => {
    const { url } = await serve({
      mount: (app) => {
        app.get('/', async (_request, reply) => reply.type('text/html').send('<h1>page</h1>'));
        app.post('/json', async (request) => ({ got: request.body }));
      },
    });
    expect(await (await fetch(url)).text()).toBe('<h1>page</h1>');
    const headers = { 'content-type': 'application/json' };
    expect(await (await fetch(`${url}/json`, { method: 'POST', headers, body: '{"a":1}' })).json()).toEqual({
      got: { a: 1 },
    });
    expect((await fetch(`${url}/json`, { method: 'POST', headers, body: '{' })).status).toBe(400);
  });

  test('closing finishes the request in hand', async () => {
    const started = deferred();
    const finish = deferred();
    const slow = {
      path: '/slow',
      handle: async () => {
        started.resolve();
        await finish.promise;
        return { status: 200, body: 'finished' };
      },
    };
    const { http, url } = await serve({ webhooks: [slow] });
    const response = fetch(`${url}/slow`, { method: 'POST', body: 'x' });
    await started.promise;
    const closed = http.close();
    finish.resolve();
    expect(await (await response).text()).toBe('finished');
    await closed;
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  test('closing cuts what does not end, after the grace', async () => {
    const { http, url } = await serve({
      graceMs: 50,
      mount: (app) => {
        app.get('/stream', (_request, reply) => {
          reply.hijack();
          reply.raw.write('data: 1\n\n');
        });
      },
    });
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const ended = new Promise((resolve) => socket.on('close', resolve));
    await new Promise((resolve) => {
      socket.once('data', resolve);
      socket.write('GET /stream HTTP/1.1\r\nHost: x\r\n\r\n');
    });
    await http.close();
    await ended;
  });
});
