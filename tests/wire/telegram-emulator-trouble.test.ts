import { HttpError } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmulatedUser } from '../../bots/playground/telegram/emulator.ts';
import { type Rig, refusal, rig } from './telegram-bot.ts';

let wire: Rig;
let ann: EmulatedUser;
beforeEach(async () => {
  wire = await rig();
  ann = wire.telegram.user({ firstName: 'Ann' });
  ann.starts();
});
afterEach(() => wire.close());

const texts = () => ann.privateChat.messages.slice(1).map((message) => message.text);

describe('faults', () => {
  it('too many requests, once', async () => {
    const { api, telegram } = wire;
    const fault = telegram.inject({ kind: 'too-many-requests', retryAfter: 3, method: 'sendMessage' });
    expect(await refusal(api.sendMessage(ann.id, 'x'))).toMatchObject({
      error_code: 429,
      description: 'Too Many Requests: retry after 3',
      parameters: { retry_after: 3 },
    });
    await api.sendMessage(ann.id, 'second');
    expect([fault.hits, fault.left, texts()]).toEqual([1, 0, ['second']]);
    expect(telegram.rateLimited).toBe(0);
  });

  it('hit only what they name', async () => {
    const { api, telegram } = wire;
    const bob = telegram.user({ firstName: 'Bob' });
    bob.starts();
    telegram.inject({ kind: 'server-error', chat: bob.id, method: /^send/, times: 2 });
    telegram.inject({ kind: 'server-error', when: (params) => params.text === 'unlucky' });
    await api.getUpdates();
    await api.sendMessage(ann.id, 'lucky');
    expect((await refusal(api.sendMessage(bob.id, 'x'))).error_code).toBe(500);
    expect((await refusal(api.sendChatAction(bob.id, 'typing'))).error_code).toBe(500);
    expect((await refusal(api.sendMessage(ann.id, 'unlucky'))).error_code).toBe(500);
    telegram.inject({ kind: 'server-error', times: 9 });
    telegram.clearFaults();
    await api.sendMessage(bob.id, 'lucky too');
  });

  it('any error of one’s choice', async () => {
    const parameters = { migrate_to_chat_id: -1009 };
    wire.telegram.inject({ kind: 'error', error_code: 400, description: 'Bad Request: of my choice', parameters });
    expect(await refusal(wire.api.sendMessage(ann.id, 'x'))).toMatchObject({
      description: 'Bad Request: of my choice',
      parameters,
    });
  });

  it('an answer lost: done, and nobody told', async () => {
    wire.telegram.inject({ kind: 'answer-lost' });
    await expect(wire.api.sendMessage(ann.id, 'done')).rejects.toBeInstanceOf(HttpError);
    expect(texts()).toEqual(['done']);
  });

  it('a connection dropped: not done', async () => {
    wire.telegram.inject({ kind: 'drop' });
    await expect(wire.api.sendMessage(ann.id, 'lost')).rejects.toBeInstanceOf(HttpError);
    expect(texts()).toEqual([]);
  });

  it.each([
    [true, ['hung']],
    [false, []],
  ])('a hang (applied: %s) lasts until the caller gives up', async (applied, expected) => {
    wire.telegram.inject({ kind: 'hang', applied });
    const gaveUp = new AbortController();
    const { apiRoot, token } = wire.telegram;
    const body = new URLSearchParams({ chat_id: String(ann.id), text: 'hung' });
    const call = fetch(`${apiRoot}/bot${token}/sendMessage`, { method: 'POST', body, signal: gaveUp.signal });
    await wire.telegram.waitFor(() => wire.telegram.calls.some(({ fault }) => fault === 'hang'));
    gaveUp.abort();
    await expect(call).rejects.toThrow();
    expect(texts()).toEqual(expected);
  });

  it('slowness: later, but done', async () => {
    wire.telegram.inject({ kind: 'slow', ms: 30 });
    const startedAt = performance.now();
    await wire.api.sendMessage(ann.id, 'late');
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(25);
    expect(texts()).toEqual(['late']);
  });

  it('an answer that is not JSON', async () => {
    wire.telegram.inject({ kind: 'malformed' });
    await expect(wire.api.sendMessage(ann.id, 'x')).rejects.toBeInstanceOf(HttpError);
    expect(texts()).toEqual([]);
  });

  it('of a poll leave the updates where they were', async () => {
    wire.telegram.inject({ kind: 'answer-lost', method: 'getUpdates' });
    await expect(wire.api.getUpdates()).rejects.toBeInstanceOf(HttpError);
    expect(await wire.api.getUpdates()).toHaveLength(1);
  });
});

describe('the platform’s pace', () => {
  async function paced() {
    const time = { now: Date.UTC(2030, 0, 1) };
    return { time, ...(await rig({ limits: 'enforced', clock: () => time.now })) };
  }

  it('lets 20 messages a minute into a group, topics included', async () => {
    const { api, telegram, time, close } = await paced();
    const desk = telegram.forumGroup({ title: 'Desk' });
    const { message_thread_id } = await api.createForumTopic(desk.id, 'T');
    for (let sent = 1; sent < 20; sent++) await api.sendMessage(desk.id, 'x', { message_thread_id });
    time.now += 40_000;
    const refused = await refusal(api.sendMessage(desk.id, 'x', { message_thread_id }));
    expect(refused).toMatchObject({ error_code: 429, parameters: { retry_after: 20 } });
    expect((await refusal(api.createForumTopic(desk.id, 'U'))).error_code).toBe(429);
    expect(telegram.rateLimited).toBe(2);
    time.now += 20_000;
    await api.sendMessage(desk.id, 'x', { message_thread_id });
    expect(desk.topics).toHaveLength(1);
    await close();
  });

  it('lets about one a second to a person, after a short burst', async () => {
    const { api, telegram, time, close } = await paced();
    const bob = telegram.user({ firstName: 'Bob' });
    bob.starts();
    for (let sent = 0; sent < 5; sent++) await api.sendMessage(bob.id, 'x');
    expect((await refusal(api.sendMessage(bob.id, 'x'))).parameters).toEqual({ retry_after: 1 });
    time.now += 1000;
    await api.sendMessage(bob.id, 'x');
    await close();
  });

  it('lets 30 a second out in all', async () => {
    const { api, telegram, time, close } = await paced();
    const people = Array.from({ length: 31 }, (_, index) => telegram.user({ firstName: `Person ${index}` }));
    for (const person of people) person.starts();
    const [first, ...others] = people;
    for (const person of others) await api.sendMessage(person.id, 'x');
    expect((await refusal(api.sendMessage(first?.id ?? 0, 'x'))).error_code).toBe(429);
    time.now += 1000;
    await api.sendMessage(first?.id ?? 0, 'x');
    await close();
  });

  it('counts every message of an album', async () => {
    const { api, telegram, close } = await paced();
    const desk = telegram.group({ title: 'Desk' });
    const bob = telegram.user({ firstName: 'Bob' });
    const album = bob.privateChat.sendsAlbum(Array.from({ length: 10 }, () => ({ kind: 'photo' as const })));
    const ids = album.map((message) => message.id);
    await api.copyMessages(desk.id, bob.id, ids);
    await api.copyMessages(desk.id, bob.id, ids);
    expect((await refusal(api.copyMessages(desk.id, bob.id, ids))).error_code).toBe(429);
    expect(desk.messages).toHaveLength(20);
    await close();
  });
});
