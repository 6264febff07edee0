import { createServer, type ServerResponse } from 'node:http';
import { Api, GrammyError } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cancelBy, createTransport, type Transport } from '../../../bots/telegram/transport.ts';
import { listenOnFreePort } from '../../free-port.mjs';

const TOKEN = '1234567890:FAKE-TOKEN-for-tests';
let answer: (response: ServerResponse, path: string) => void;
let paths: string[];
let transport: Transport;
let api: Api;
let close: () => Promise<unknown>;

beforeEach(async () => {
  paths = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? '');
    request.resume();
    request.on('end', () => answer(response, request.url ?? ''));
  });
  const apiRoot = `http://127.0.0.1:${await listenOnFreePort(server)}/some/prefix`;
  transport = createTransport({ apiRoot, token: TOKEN, callTimeoutSeconds: 0.15 });
  api = new Api(TOKEN, { apiRoot });
  api.config.use(transport.transformer);
  close = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
});
afterEach(async () => {
  transport.close();
  await close();
});

const call = () => api.raw.sendMessage({ chat_id: 1, text: 'x' });

describe('calls', () => {
  it('go under the API root’s own path and bring the result', async () => {
    answer = (response) => response.end('{"ok":true,"result":{"message_id":5}}');
    expect(await call()).toEqual({ message_id: 5 });
    expect(paths).toEqual([`/some/prefix/bot${TOKEN}/sendMessage`]);
  });

  it('wait longer for a poll, as long as it may be held open', async () => {
    answer = (response) => void setTimeout(() => response.end('{"ok":true,"result":[]}'), 300);
    await expect(api.raw.getUpdates({ timeout: 1 })).resolves.toEqual([]);
    await expect(api.raw.getUpdates({})).rejects.toMatchObject({ code: 'TIMEOUT', reached: true });
  });

  it('keep the refusal’s own words', async () => {
    answer = (response) => response.writeHead(400).end('{"ok":false,"error_code":400,"description":"Bad Request: x"}');
    await expect(call()).rejects.toMatchObject({ error_code: 400, description: 'Bad Request: x' });
  });

  it('take a gateway’s page for the status it came with', async () => {
    answer = (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>');
    const failure = await call().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GrammyError);
    expect(failure).toMatchObject({ error_code: 502 });
  });

  it.each([
    [
      'an answer broken off',
      (response: ServerResponse) =>
        response.writeHead(200, { 'content-length': 100 }).write('{"ok":', () => response.destroy()),
      'ECONNRESET',
    ],
    [
      'an answer that stops in the middle',
      (response: ServerResponse) => response.writeHead(200, { 'content-length': 100 }).write('{"ok":'),
      'TIMEOUT',
    ],
    ['no answer at all', (response: ServerResponse) => response.destroy(), 'ECONNRESET'],
    ['an answer that is something else', (response: ServerResponse) => response.end('true'), 'MALFORMED'],
    ['an answer of another shape', (response: ServerResponse) => response.end('{"ok":"yes"}'), 'MALFORMED'],
  ])('%s is no answer', async (_name, behave, code) => {
    answer = (response) => void behave(response);
    await expect(call()).rejects.toMatchObject({ name: 'TransportError', code, reached: true });
  });

  it('know that nobody was there', async () => {
    await close();
    transport.close();
    close = async () => {};
    await expect(call()).rejects.toMatchObject({ code: 'ECONNREFUSED', reached: false });
  });

  it('end when they are cancelled, before or meanwhile', async () => {
    const controller = new AbortController();
    answer = () => controller.abort();
    const running = api.raw.getUpdates({ timeout: 9 }, cancelBy(controller.signal));
    await expect(running).rejects.toMatchObject({ code: 'ABORTED' });
    await expect(api.raw.getMe(cancelBy(controller.signal))).rejects.toMatchObject({ code: 'ABORTED', reached: false });
    expect(paths).toHaveLength(1);
  });
});

describe('files', () => {
  it('are read up to a limit', async () => {
    answer = (response) => response.end(Buffer.alloc(300_000));
    expect((await transport.file('documents/a b.txt', 300_000)).body.byteLength).toBe(300_000);
    expect(paths).toEqual([`/some/prefix/file/bot${TOKEN}/documents/a%20b.txt`]);
    await expect(transport.file('documents/x', 299_999)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });
});
