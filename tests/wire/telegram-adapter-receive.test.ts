import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OperatorError } from '../../core/channel.ts';
import { listenOnFreePort } from '../free-port.mjs';
import { type Rig, startRig } from './telegram-adapter-harness.ts';

let rig: Rig;
afterEach(() => rig.stop());

const polls = () => rig.telegram.callsOf('getUpdates').filter((call) => call.status === 200).length;

describe('connecting', () => {
  it('learns who the bot is', async () => {
    rig = await startRig({ connect: false });
    expect(rig.channel.status()).toEqual({ ready: false, detail: 'not logged in yet' });
    await rig.channel.connect();
    expect(rig.channel.bot).toEqual({ id: '1234567890', username: 'example_support_bot' });
    expect(rig.channel.status()).toEqual({ ready: true, detail: 'logged in as @example_support_bot' });
  });

  it('takes an API root with a trailing slash', async () => {
    rig = await startRig();
    const other = await startRig({ adapter: { apiRoot: `${rig.telegram.apiRoot}/`, token: rig.telegram.token } });
    expect(other.channel.status().ready).toBe(true);
    await other.stop();
  });

  it('tells the operator of a refused token, without showing it', async () => {
    rig = await startRig({ connect: false, adapter: { token: '999:FAKE-wrong-token' } });
    const refused = rig.channel.connect();
    await expect(refused).rejects.toThrow(OperatorError);
    await expect(refused).rejects.toThrow(/check TELEGRAM_BOT_TOKEN/);
    await expect(refused).rejects.not.toThrow(/FAKE-wrong/);
  });

  it('tries a few times to reach the API, then tells the operator', async () => {
    rig = await startRig({ connect: false, adapter: { apiRoot: 'http://127.0.0.1:9' } });
    const unreachable = rig.channel.connect();
    await expect(unreachable).rejects.toThrow(OperatorError);
    await expect(unreachable).rejects.toThrow(/127\.0\.0\.1:9.*TELEGRAM_API_ROOT/);
    expect(rig.clock.waits).toHaveLength(3);
  });

  it('gets over a stumble of the API', async () => {
    rig = await startRig({ connect: false });
    rig.telegram.inject({ kind: 'server-error', method: 'getMe' });
    rig.telegram.inject({ kind: 'malformed', method: 'getMe' });
    await rig.channel.connect();
    expect(rig.channel.status().ready).toBe(true);
  });

  it.each(['ftp://example.com', 'nonsense'])('refuses %s as an API root', async (apiRoot) => {
    rig = await startRig();
    await expect(startRig({ adapter: { apiRoot } })).rejects.toThrow(OperatorError);
  });
});

describe('long polling', () => {
  beforeEach(async () => {
    rig = await startRig();
  });

  it('hands in what people do, in order, and confirms it', async () => {
    const ann = rig.telegram.user({ firstName: 'Ann', languageCode: 'zh-hans' });
    const desk = rig.telegram.forumGroup({ title: 'Desk', members: [ann] });
    rig.receive();
    ann.starts('deep');
    ann.privateChat.says('你好');
    ann.in(desk).says('/queue@example_support_bot');
    const events = await rig.inbox.has(3);
    expect(events.map((event) => event.kind)).toEqual(['command', 'message', 'command']);
    expect(events[0]).toMatchObject({ name: 'start', args: 'deep', chat: { kind: 'private' } });
    expect(events[1]).toMatchObject({ content: { text: ['你好'] }, from: { name: 'Ann', locale: 'zh-hans' } });
    expect(events[2]).toMatchObject({ name: 'queue', chat: { kind: 'group', id: String(desk.id) } });
    await rig.telegram.waitFor(() => rig.telegram.pendingUpdates === 0);
  });

  it('does not confirm before the events are safe, and offers them again', async () => {
    const ann = rig.telegram.user({ firstName: 'Ann' });
    rig.inbox.refuse = 4;
    rig.receive();
    ann.starts();
    await rig.inbox.has(1);
    expect(rig.inbox.refused).toBe(4);
    expect(rig.inbox.events).toHaveLength(1);
    await rig.telegram.waitFor(() => rig.telegram.pendingUpdates === 0);
    expect(rig.channel.status().ready).toBe(true);
    expect(rig.logged.join()).toContain('could not be stored');
  });

  it('leaves unconfirmed what was not safe when it was stopped', async () => {
    const ann = rig.telegram.user({ firstName: 'Ann' });
    rig.inbox.refuse = Number.POSITIVE_INFINITY;
    const stop = rig.receive();
    ann.starts();
    await rig.telegram.waitFor(() => rig.inbox.refused > 0 || polls() > 0);
    await stop();
    expect(rig.telegram.pendingUpdates).toBe(1);
    rig.inbox.refuse = 0;
    rig.receive();
    await rig.inbox.has(1);
  });

  it('stops at once while a poll is open', async () => {
    const stop = rig.receive();
    await rig.telegram.waitFor(() => rig.telegram.callsOf('deleteWebhook').length > 0);
    const before = performance.now();
    await stop();
    expect(performance.now() - before).toBeLessThan(500);
  });

  it('gives a repeated update the key it had', async () => {
    const ann = rig.telegram.user({ firstName: 'Ann' });
    rig.receive();
    ann.starts();
    await rig.inbox.has(1);
    rig.telegram.repeatUpdate(rig.telegram.updateIds.at(-1) ?? 0);
    const [first, second] = await rig.inbox.has(2);
    expect(second).toEqual(first);
  });

  it.each([
    ['a server error', { kind: 'server-error', status: 502 }],
    ['a dropped connection', { kind: 'drop' }],
    ['an answer that is not JSON', { kind: 'malformed' }],
    ['an answer that is no list', { kind: 'malformed', body: '{"ok":true,"result":7}' }],
    ['too many requests', { kind: 'too-many-requests', retryAfter: 9 }],
  ] as const)('gets over %s', async (_name, fault) => {
    const ann = rig.telegram.user({ firstName: 'Ann' });
    rig.telegram.inject({ ...fault, method: 'getUpdates', times: 3 });
    rig.receive();
    ann.starts();
    await rig.inbox.has(1);
    expect(rig.channel.status().ready).toBe(true);
    expect(rig.clock.waits).toHaveLength(3);
    if (fault.kind === 'too-many-requests') expect(Math.min(...rig.clock.waits)).toBe(9000);
    else expect(rig.clock.waits[2]).toBeGreaterThan(rig.clock.waits[0] ?? 0);
  });

  it('removes a webhook that is in the way', async () => {
    const ann = rig.telegram.user({ firstName: 'Ann' });
    const set = (url: string) => fetch(`${rig.telegram.apiRoot}/bot${rig.telegram.token}/setWebhook?url=${url}`);
    await set('http://127.0.0.1:9/one');
    rig.receive();
    ann.starts();
    await rig.inbox.has(1);
    await set('http://127.0.0.1:9/two');
    ann.privateChat.says('hi');
    await rig.inbox.has(2);
  });

  it('waits, saying why, while another program receives', async () => {
    const ann = rig.telegram.user({ firstName: 'Ann' });
    rig.telegram.inject({
      kind: 'error',
      method: 'getUpdates',
      error_code: 409,
      description: 'Conflict: terminated by other getUpdates request',
    });
    rig.receive();
    ann.starts();
    await rig.inbox.has(1);
    expect(rig.logged.join()).toContain('another program receives for this bot');
  });

  it('reports a token revoked later, and keeps quiet about it', async () => {
    const stop = rig.receive();
    await rig.telegram.waitFor(() => rig.telegram.callsOf('deleteWebhook').length > 0);
    rig.telegram.revokeToken();
    await expect.poll(() => rig.channel.status().detail).toContain('TELEGRAM_BOT_TOKEN');
    expect(rig.channel.status().ready).toBe(false);
    await stop();
    expect(rig.logged.filter((line) => line.includes('no longer accepts'))).toHaveLength(1);
  });
});

it('passes over updates it cannot understand, and says which, without their words', async () => {
  rig = await startRig({ nonsense: true });
  const ann = rig.telegram.user({ firstName: 'Ann' });
  rig.telegram.injectRawUpdate({ message: { text: 'secret words' } });
  rig.telegram.injectRawUpdate({ message: null, unheard_of: { text: 'secret words' } });
  rig.telegram.injectRawUpdate(null);
  rig.telegram.injectRawUpdate('text', { asIs: true });
  rig.telegram.injectRawUpdate({ update_id: 'x' }, { asIs: true });
  rig.receive();
  ann.starts();
  await rig.inbox.has(1);
  await rig.telegram.waitFor(() => rig.telegram.pendingUpdates === 0);
  expect(rig.inbox.events).toHaveLength(1);
  const said = rig.logged.filter((line) => line.includes('could not be understood'));
  expect(said.length).toBeGreaterThanOrEqual(4);
  expect(said.join()).toContain('"kind":"message"');
  expect(rig.logged.join()).not.toContain('secret words');
});

describe('a webhook', () => {
  const SECRET = 'fake-secret_1';

  async function startServer(): Promise<string> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', async () => {
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        );
        const answer = await rig.channel.webhook?.handle({ headers, body: Buffer.concat(chunks) });
        response.writeHead(answer?.status ?? 404).end();
      });
    });
    const port = await listenOnFreePort(server);
    closers.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));
    return `http://127.0.0.1:${port}/telegram/hook`;
  }

  const closers: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });

  it('is registered and posted to; what cannot be stored is posted again', async () => {
    const url = await startServer();
    rig = await startRig({ adapter: { webhook: { url, secret: SECRET } } });
    expect(rig.channel.webhook?.path).toBe('/telegram/hook');
    const ann = rig.telegram.user({ firstName: 'Ann' });
    rig.inbox.refuse = 1;
    rig.receive();
    ann.starts();
    await rig.inbox.has(1);
    expect(rig.inbox.refused).toBe(1);
    expect(rig.telegram.callsOf('setWebhook')[0]?.params).toMatchObject({
      url,
      secret_token: SECRET,
      max_connections: 40,
    });
    expect(rig.telegram.callsOf('setWebhook')[0]?.params.allowed_updates).toContain('my_chat_member');
  });

  it('asks for the secret before it looks at anything', async () => {
    rig = await startRig({ adapter: { webhook: { url: 'https://desk.example.com/hook', secret: SECRET } } });
    const { webhook } = rig.channel;
    const post = async (body: string, secret?: string) =>
      (await webhook?.handle({ headers: { 'x-telegram-bot-api-secret-token': secret }, body: Buffer.from(body) }))
        ?.status;
    expect(await post('not json')).toBe(401);
    expect(await post('x'.repeat(2_000_000), 'wrong')).toBe(401);
    expect(await post('{}', SECRET)).toBe(503);
    webhook?.admit(rig.inbox.accept);
    expect(await post('not json', SECRET)).toBe(400);
    expect(await post('x'.repeat(2_000_000), SECRET)).toBe(413);
    expect(await post('{"update_id":1,"message":7}', SECRET)).toBe(200);
    expect(rig.inbox.events).toEqual([]);
  });

  it('is refused for a secret that Telegram would not take', async () => {
    rig = await startRig();
    const webhook = { url: 'https://desk.example.com/hook', secret: 'not allowed!' };
    await expect(startRig({ adapter: { webhook } })).rejects.toThrow(/TELEGRAM_WEBHOOK_SECRET/);
  });

  it('is registered in the end when the API stumbles, and the operator is told when it is refused', async () => {
    rig = await startRig({ adapter: { webhook: { url: 'https://desk.example.com/hook', secret: SECRET } } });
    rig.telegram.inject({ kind: 'server-error', method: 'setWebhook', times: 2 });
    const stop = rig.receive();
    await rig.telegram.waitFor(() => rig.telegram.callsOf('setWebhook').some((call) => call.status === 200));
    await stop();
    rig.telegram.inject({
      kind: 'error',
      method: 'setWebhook',
      error_code: 400,
      description: 'Bad Request: bad webhook: HTTPS url must be provided for webhook',
    });
    await expect(rig.channel.receive(rig.inbox.accept, new AbortController().signal)).rejects.toThrow(OperatorError);
  });
});

it('publishes command menus, and carries on where a chat is not there', async () => {
  rig = await startRig();
  const ann = rig.telegram.user({ firstName: 'Ann' });
  const entries = [{ command: 'start', description: '客服支持' }];
  const menu = [
    { language: 'zh-CN', entries },
    { language: 'en', entries: [{ command: 'start', description: 'Support' }] },
  ];
  rig.telegram.inject({ kind: 'too-many-requests', retryAfter: 3, method: 'setMyCommands' });
  const stranger = (params: Readonly<Record<string, unknown>>) => JSON.stringify(params.scope).includes('"chat_id":4}');
  const notFound = { kind: 'error', error_code: 400, description: 'Bad Request: chat not found' } as const;
  rig.telegram.inject({ ...notFound, method: 'setMyCommands', when: stranger, times: 3 });
  expect(await rig.channel.publish({ members: menu, staff: { chats: [String(ann.id), '4'], menu } })).toBe(3);
  const calls = rig.telegram.callsOf('setMyCommands').filter((call) => call.status === 200);
  expect(calls.map((call) => call.params.language_code ?? '')).toEqual(['', 'zh', 'en', '', 'zh', 'en']);
  expect(calls[0]?.params).toMatchObject({ scope: { type: 'all_private_chats' }, commands: entries });
  expect(rig.clock.waits).toEqual([3000]);
});

it('publishes menus for groups, and others for those who run them', async () => {
  rig = await startRig();
  const entry = (command: string) => ({ command, description: `${command}…` });
  const menu = (...commands: string[]) => [{ language: 'zh-CN', entries: commands.map(entry) }];
  const groups = { everyone: menu('report', 'verify'), admins: menu('settings', 'report', 'verify') };
  expect(await rig.channel.publish({ members: menu('start'), groups })).toBe(0);
  expect(rig.telegram.callsOf('setMyCommands').map(({ params }) => [params.scope, params.language_code])).toEqual([
    [{ type: 'all_private_chats' }, undefined],
    [{ type: 'all_private_chats' }, 'zh'],
    [{ type: 'all_group_chats' }, undefined],
    [{ type: 'all_group_chats' }, 'zh'],
    [{ type: 'all_chat_administrators' }, undefined],
    [{ type: 'all_chat_administrators' }, 'zh'],
  ]);
});
