import { createServer, type IncomingMessage, type Server } from 'node:http';
import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenOnFreePort } from '../free-port.mjs';
import { type Rig, refusal, rig } from './telegram-bot.ts';

let on: Rig;
beforeEach(async () => {
  on = await rig();
});
afterEach(() => on.close());

const ids = (updates: readonly Update[]) => updates.map((update) => update.update_id);

describe('long polling', () => {
  it('gives unconfirmed updates again and confirmed ones never', async () => {
    const { api, telegram } = on;
    const ann = telegram.user({ firstName: 'Ann' });
    ann.starts();
    ann.privateChat.says('one');
    ann.privateChat.says('two');
    const first = await api.getUpdates();
    expect(first.map((update) => update.message?.text)).toEqual(['/start', 'one', 'two']);
    expect(ids(await api.getUpdates())).toEqual(ids(first));
    expect(ids(await api.getUpdates({ limit: 2 }))).toEqual(ids(first).slice(0, 2));
    const last = first[2]?.update_id ?? 0;
    expect(ids(await api.getUpdates({ offset: last }))).toEqual([last]);
    expect(await api.getUpdates({ offset: last + 1 })).toEqual([]);
    expect(telegram.pendingUpdates).toBe(0);
  });

  it('keeps only the newest with a negative offset', async () => {
    const ann = on.telegram.user({ firstName: 'Ann' });
    for (const text of ['a', 'b', 'c']) ann.privateChat.says(text);
    const updates = await on.api.getUpdates({ offset: -1 });
    expect(updates.map((update) => update.message?.text)).toEqual(['c']);
    expect(on.telegram.pendingUpdates).toBe(1);
  });

  it('answers a waiting poll as soon as something happens', async () => {
    const { api, telegram } = on;
    const ann = telegram.user({ firstName: 'Ann' });
    const poll = api.getUpdates({ timeout: 4 });
    await telegram.waitFor(() => telegram.polled);
    ann.privateChat.says('hello');
    ann.privateChat.says('again');
    expect((await poll).map((update) => update.message?.text)).toEqual(['hello', 'again']);
  });

  it('turns the older of two pollers away', async () => {
    const { telegram } = on;
    const older = refusal(on.api.getUpdates({ timeout: 4 }));
    await telegram.waitFor(() => telegram.polled);
    const newer = on.api.getUpdates({ timeout: 4 });
    expect(await older).toMatchObject({
      error_code: 409,
      description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    telegram.user({ firstName: 'Ann' }).starts();
    expect(await newer).toHaveLength(1);
  });

  it('leaves out the kinds that were not asked for', async () => {
    const { api, telegram } = on;
    const ann = telegram.user({ firstName: 'Ann' });
    const desk = telegram.forumGroup({ title: 'Desk', members: [ann] });
    const bob = telegram.user({ firstName: 'Bob' });
    desk.joins(bob);
    expect((await api.getUpdates()).map(kindOf)).toEqual(['message']);
    await api.getUpdates({ offset: -1, allowed_updates: ['chat_member', 'message_reaction'] });
    desk.leaves(bob);
    ann.in(desk).says('not asked for');
    const [update] = (await api.getUpdates()).slice(1);
    expect(update?.chat_member?.new_chat_member.status).toBe('left');
    expect(await api.getUpdates({ offset: (update?.update_id ?? 0) + 1, allowed_updates: [] })).toEqual([]);
    ann.in(desk).says('asked for again');
    expect((await api.getUpdates()).map(kindOf)).toEqual(['message']);
  });

  it('delivers a repeated update under its old id, and a malformed one as it is', async () => {
    const raw = await rig({}, { except: (call) => call.method === 'getUpdates' });
    const ann = raw.telegram.user({ firstName: 'Ann' });
    ann.starts();
    const [update] = await raw.api.getUpdates();
    const id = update?.update_id ?? 0;
    await raw.api.getUpdates({ offset: id + 1 });
    raw.telegram.repeatUpdate(id);
    expect(await raw.api.getUpdates({ offset: id + 1 })).toEqual([update]);
    expect(await raw.api.getUpdates({ offset: id + 1 })).toEqual([]);
    raw.telegram.injectRawUpdate({ message: { text: 5 } });
    raw.telegram.injectRawUpdate('nonsense', { asIs: true });
    expect(await raw.api.getUpdates({ offset: id + 1 })).toEqual([
      'nonsense',
      { update_id: id + 1, message: { text: 5 } },
    ]);
    await raw.close();
  });

  it('answers 401 to everything once the token is revoked', async () => {
    const { telegram } = on;
    const poll = refusal(on.api.getUpdates({ timeout: 4 }));
    await telegram.waitFor(() => telegram.polled);
    on.telegram.revokeToken();
    expect(await poll).toMatchObject({ error_code: 401, description: 'Unauthorized' });
    expect(await refusal(on.api.getMe())).toMatchObject({ error_code: 401, description: 'Unauthorized' });
  });

  it('answers 401 to another token and 404 to an unknown method', async () => {
    const { apiRoot, token } = on.telegram;
    const other = new Api('1234567890:ANOTHER-FAKE-TOKEN', { apiRoot });
    expect(await refusal(other.getMe())).toMatchObject({ error_code: 401 });
    expect((await fetch(`${apiRoot}/nowhere`)).status).toBe(404);
    const unchecked = await rig({}, { except: () => true });
    const answer = await fetch(`${unchecked.telegram.apiRoot}/bot${token}/getNothing`);
    expect(await answer.json()).toEqual({ ok: false, error_code: 404, description: 'Not Found' });
    await unchecked.close();
  });

  it('takes method names in any case, and parameters in the query or a form', async () => {
    const { telegram } = on;
    const { apiRoot, token } = telegram;
    const ann = telegram.user({ firstName: 'Ann' });
    ann.starts();
    const inQuery = await fetch(`${apiRoot}/bot${token}/SENDMESSAGE?chat_id=${ann.id}&text=query`);
    const body = new URLSearchParams({ chat_id: String(ann.id), text: 'form' });
    const inForm = await fetch(`${apiRoot}/bot${token}/sendMessage`, { method: 'POST', body });
    expect([inQuery.status, inForm.status]).toEqual([200, 200]);
    expect(ann.privateChat.messages.map((message) => message.text)).toEqual(['/start', 'query', 'form']);
  });
});

describe('webhook', () => {
  let server: Server;
  let url: string;
  let received: { update: Update; secret: string | undefined }[];
  let answers: { status: number; body?: string }[];
  let onReceived: () => void;

  beforeEach(async () => {
    received = [];
    answers = [];
    onReceived = () => undefined;
    server = createServer(async (request, response) => {
      const secret = request.headers['x-telegram-bot-api-secret-token'];
      received.push({ update: JSON.parse(await bodyOf(request)), secret: secret?.toString() });
      const answer = answers.shift() ?? { status: 200 };
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
      onReceived();
    });
    url = `http://127.0.0.1:${await listenOnFreePort(server)}/telegram`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  function arrivals(count: number): Promise<void> {
    return new Promise((resolve) => {
      onReceived = () => {
        if (received.length >= count) resolve();
      };
      onReceived();
    });
  }

  it('posts with the secret, in order, and again until 2xx', async () => {
    const { api, telegram } = on;
    const ann = telegram.user({ firstName: 'Ann' });
    ann.starts();
    answers = [{ status: 500 }, { status: 302 }];
    await api.setWebhook(url, { secret_token: 'fake-secret' });
    ann.privateChat.says('next');
    await arrivals(4);
    await telegram.waitFor(() => telegram.pendingUpdates === 0);
    expect(received.map(({ update }) => update.message?.text)).toEqual(['/start', '/start', '/start', 'next']);
    expect(new Set(received.map(({ secret }) => secret))).toEqual(new Set(['fake-secret']));
    const info = await api.getWebhookInfo();
    expect(info).toMatchObject({ url, pending_update_count: 0, max_connections: 40 });
    expect(info.last_error_message).toMatch(/^Wrong response from the webhook: 302/);
  });

  it('carries out a method in the answer', async () => {
    const { api, telegram } = on;
    const ann = telegram.user({ firstName: 'Ann' });
    answers = [
      { status: 200, body: JSON.stringify({ method: 'sendMessage', chat_id: ann.id, text: 'from the answer' }) },
    ];
    await api.setWebhook(url);
    ann.starts();
    await telegram.waitFor(() => ann.privateChat.lastFromBot?.text === 'from the answer');
  });

  it('excludes polling while it is set', async () => {
    const { api, telegram } = on;
    const poll = refusal(api.getUpdates({ timeout: 4 }));
    await telegram.waitFor(() => telegram.polled);
    await api.setWebhook(url, { drop_pending_updates: true });
    expect((await poll).description).toBe('Conflict: terminated by setWebhook request');
    expect((await refusal(api.getUpdates())).description).toBe(
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
    await api.deleteWebhook();
    telegram.user({ firstName: 'Ann' }).starts();
    expect(await api.getUpdates()).toHaveLength(1);
    expect(received).toEqual([]);
  });

  it('refuses a secret with other characters', async () => {
    const { description } = await refusal(on.api.setWebhook(url, { secret_token: 'not allowed!' }));
    expect(description).toBe('Bad Request: secret token contains unallowed characters');
  });
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

function kindOf(update: Update): string | undefined {
  return Object.keys(update).find((key) => key !== 'update_id');
}
