import fc from 'fast-check';
import Fastify, { type FastifyInstance } from 'fastify';
import type { MessageEntity } from 'grammy/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isKnownHost, isSameOrigin } from '../../bots/playground/access.ts';
import { safeHref } from '../../bots/playground/safe-href.ts';
import { createPlayground, type Playground } from '../../bots/playground/server.ts';
import { inlineType } from '../../bots/playground/shown-inline.ts';
import { runsOf } from '../../bots/playground/telegram-runs.ts';
import { silent } from './page.ts';

describe('the playground over HTTP', () => {
  let playground: Playground;
  let app: FastifyInstance;
  const home = { host: '127.0.0.1:3000' };
  const ours = { ...home, origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' };
  const say = { do: 'say', platform: 'telegram', text: 'hello' };

  beforeAll(async () => {
    playground = await createPlayground({ log: silent });
    app = Fastify();
    playground.mount(app);
    await app.ready();
  });
  afterAll(async () => {
    await app.close();
    await playground.close();
  });

  async function act(payload: object, headers: Record<string, string> = ours) {
    const response = await app.inject({ method: 'POST', url: '/playground/act', headers, payload });
    return { status: response.statusCode, body: response.body };
  }

  const agent = () => playground.policyOn('telegram').staff[0]?.ids.telegram ?? '';

  test('the page comes with a policy that lets nothing in from elsewhere', async () => {
    const response = await app.inject({ url: '/', headers: home });
    expect(response.statusCode).toBe(200);
    const policy = String(response.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers['x-content-type-options']).toBe('nosniff');
  });

  test.each(['/playground/app.js', '/playground/style/base.css', '/playground/icon.svg'])(
    '%s is served',
    async (url) => {
      expect((await app.inject({ url, headers: home })).statusCode).toBe(200);
    },
  );

  test.each([
    '/playground/../server.ts',
    '/playground/%2e%2e/server.ts',
    '/playground/..%2fserver.ts',
    '/playground/none.js',
  ])('%s is not served', async (url) => {
    expect((await app.inject({ url, headers: home })).statusCode).toBe(404);
  });

  test('a foreign host name gets nothing, whatever it asks for', async () => {
    for (const url of ['/', '/playground/live', '/playground/app.js']) {
      expect((await app.inject({ url, headers: { host: 'rebound.example.com' } })).statusCode).toBe(403);
    }
    expect(
      (await act(say, { ...ours, host: 'rebound.example.com', origin: 'http://rebound.example.com' })).status,
    ).toBe(403);
  });

  test('an action from another site, or from nowhere, is refused', async () => {
    expect((await act(say, { ...home, origin: 'http://evil.example.com' })).status).toBe(403);
    expect((await act(say, home)).status).toBe(403);
    expect((await act(say, { ...ours, 'sec-fetch-site': 'same-site' })).status).toBe(403);
  });

  test('malformed actions are refused with a reason', async () => {
    expect((await act({ do: 'explode' })).status).toBe(400);
    expect((await act(say)).status).toBe(400);
    expect((await act({ ...say, platform: 'pigeon', person: '1', conversation: 'd0' })).status).toBe(404);
    expect((await act({ ...say, person: '1', conversation: 'p1' })).status).toBe(409);
  });

  test('nobody writes in the private chat of another', async () => {
    const { status } = await act({ ...say, person: agent(), conversation: 'p7000000001' });
    expect(status).toBe(409);
  });

  test('a channel of the desk is closed to members, whatever the page says', async () => {
    const [member] = playground.discord.roles.keys();
    const elsewhere = { ...say, platform: 'discord', person: member };
    expect((await act({ ...elsewhere, conversation: 'd0' })).status).toBe(409);
    expect((await act({ ...elsewhere, conversation: 'p1' })).status).toBe(409);
    expect((await act({ ...elsewhere, conversation: `p${member}` })).status).toBe(204);
  });

  test('what a platform has not is refused with a reason', async () => {
    const [member = ''] = playground.discord.roles.keys();
    const place = { latitude: 1, longitude: 1 };
    const here = { platform: 'discord', person: member, conversation: `p${member}` };
    const refused = await act({ do: 'send-location', ...here, ...place });
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('reason');
    const telegram = { platform: 'telegram', person: agent(), conversation: `p${agent()}` };
    expect((await act({ do: 'command', ...telegram, name: 'reply', options: {} })).status).toBe(409);
  });

  test('a message for one person can be put away by nobody else', async () => {
    const { emulator, support, agents } = playground.discord;
    const message = support.state.messages.at(-1)?.id ?? emulator.world.ids.next();
    const actor = { platform: 'discord', person: agents[0]?.id, conversation: `c${support.id}` };
    expect((await act({ do: 'dismiss', ...actor, message: `${support.id}:${message}` })).status).toBe(409);
  });

  test('a button that the bot has just taken away is pressed all the same: another client may still show it', async () => {
    const here = { platform: 'telegram', person: agent(), conversation: `p${agent()}` };
    await act({ do: 'say', ...here, text: 'hello' });
    const [chat] = [...playground.telegram.emulator.world.chats.values()].filter(({ id }) => `${id}` === agent());
    const message = chat?.messages.at(-1)?.id ?? 0;
    expect((await act({ do: 'press', ...here, message: `${message}`, data: 'gone' })).status).toBe(204);
  });

  test('the desk stays where nothing can move it', async () => {
    expect((await act({ do: 'switch-desk', platform: 'discord' })).status).toBe(409);
    expect(playground.deskPlatform).toBe('telegram');
  });

  test('the desk cannot stand on WeChat, whose account is of one kind or the other', async () => {
    expect((await act({ do: 'switch-desk', platform: 'wechat' })).status).toBe(409);
    expect((await act({ do: 'switch-account', platform: 'telegram', kind: 'unverified' })).status).toBe(409);
    expect((await act({ do: 'switch-account', platform: 'wechat', kind: 'unverified' })).status).toBe(202);
    expect(playground.wechat.emulator.account.kind).toBe('unverified');
    expect(() => playground.policyOn('wechat')).toThrow('no desk can stand on wechat');
  });

  test('staff are the same people on every platform, wherever the desk is', () => {
    const there = playground.policyOn('discord');
    expect(there.desk).toEqual({ channel: 'discord', chat: playground.discord.desk.id });
    expect(there.staff.map(({ ids }) => Object.keys(ids).sort())).toEqual([
      ['discord', 'telegram'],
      ['discord', 'telegram'],
    ]);
    expect(there.staff).toEqual(
      playground.policyOn('telegram').staff.map((someone) => expect.objectContaining({ alias: someone.alias })),
    );
  });

  test('what cannot be shown safely in place is only to be saved', async () => {
    const html = Buffer.from('<script>alert(1)</script>').toString('base64');
    const file = { kind: 'document', name: 'page.html', mime: 'text/html', base64: html };
    const { status } = await act({
      do: 'send-files',
      platform: 'telegram',
      person: agent(),
      conversation: 'd0',
      files: [file],
    });
    expect(status).toBe(204);
    const response = await app.inject({ url: '/playground/files/telegram/FAKE-document-00000000', headers: home });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('application/octet-stream');
    expect(response.headers['content-disposition']).toBe('attachment');
    const missing = await app.inject({ url: '/playground/files/telegram/none', headers: home });
    expect(missing.statusCode).toBe(404);
  });
});

test.each([
  ['localhost:3000', '127.0.0.1', true],
  ['127.0.0.1', '127.0.0.1', true],
  ['[::1]:3000', '127.0.0.1', true],
  ['desk.internal', 'desk.internal', true],
  ['192.168.1.5:3000', '0.0.0.0', true],
  ['192.168.1.5:3000', '127.0.0.1', false],
  ['rebound.example.com', '0.0.0.0', false],
  ['127.0.0.1.example.com', '127.0.0.1', false],
  ['localhost@example.com', '127.0.0.1', false],
  [undefined, '127.0.0.1', false],
])('host %s on a server bound to %s: %s', (host, boundTo, known) => {
  expect(isKnownHost(host, boundTo)).toBe(known);
});

test('only the same origin may act', () => {
  expect(isSameOrigin({ host: 'localhost:3000', origin: 'http://localhost:3000' })).toBe(true);
  expect(isSameOrigin({ host: 'localhost:3000', origin: 'http://localhost:3001' })).toBe(false);
  expect(isSameOrigin({ host: 'localhost:3000', origin: 'null' })).toBe(false);
});

test('markup is never taken for a picture', () => {
  expect(inlineType(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
  expect(inlineType(Buffer.from('<html>'))).toBeUndefined();
  expect(inlineType(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe('image/png');
});

test('only addresses that cannot run code are linked', () => {
  expect(safeHref('https://example.com/')).toBe('https://example.com/');
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc', '//', '', undefined]) {
    expect(safeHref(bad)).toBeUndefined();
  }
});

test('runs together are the text, whatever the entities', () => {
  const entity = fc.record({
    type: fc.constantFrom('bold', 'italic', 'code', 'blockquote', 'url', 'bot_command', 'mention'),
    offset: fc.nat(60),
    length: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.array(entity, { maxLength: 6 }), (text, entities) => {
      const runs = runsOf(text, entities as MessageEntity[]);
      expect(runs.map((run) => run.text).join('')).toBe(text);
    }),
  );
});

test('nested looks are all kept', () => {
  const runs = runsOf('a bold italic b', [
    { type: 'bold', offset: 2, length: 11 },
    { type: 'italic', offset: 7, length: 6 },
  ]);
  expect(runs).toEqual([
    { text: 'a ' },
    { text: 'bold ', styles: ['bold'] },
    { text: 'italic', styles: ['bold', 'italic'] },
    { text: ' b' },
  ]);
});
