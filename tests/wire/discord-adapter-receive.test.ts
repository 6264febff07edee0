import { afterEach, describe, expect, it, vi } from 'vitest';
import { OperatorError } from '../../core/channel.ts';
import { direct, type Rig, say, startRig, target } from './discord-adapter-harness.ts';

let rig: Rig;
afterEach(() => rig.stop());

const menu = { name: 'menu', description: [{ language: 'en', text: 'Menu' }] };
const choices = [[{ id: 'm.go:root', label: 'Root' }]];

describe('connecting', () => {
  it('says who it is once the gateway told', async () => {
    rig = await startRig({ connect: false });
    expect(rig.channel.status().ready).toBe(false);
    await rig.channel.connect();
    expect(rig.channel.status()).toEqual({ ready: true, detail: 'the token is accepted' });
    await rig.receive();
    expect(rig.channel.bot?.id).toBe(rig.discord.botId);
    expect(rig.channel.status().detail).toMatch(/^logged in as/);
  });

  it('tells the operator of a refused token, without showing it', async () => {
    rig = await startRig({ connect: false, adapter: { token: 'FAKE.wrong.token-of-nobody' } });
    const refused = rig.channel.connect();
    await expect(refused).rejects.toThrow(OperatorError);
    await expect(refused).rejects.toThrow(/check DISCORD_BOT_TOKEN/);
    await expect(refused).rejects.not.toThrow(/token-of-nobody/);
  });

  it('tries a few times to reach the API, then tells the operator', async () => {
    rig = await startRig({ connect: false, adapter: { apiRoot: 'http://127.0.0.1:9/api' } });
    await expect(rig.channel.connect()).rejects.toThrow(/127\.0\.0\.1:9.*DISCORD_API_ROOT/);
    expect(rig.clock.waits).toHaveLength(3);
  });

  it('tells the operator which switch the portal lacks', async () => {
    rig = await startRig({ emulator: { portal: { messageContent: false } } });
    const ended = rig.channel.receive(rig.inbox.accept, new AbortController().signal);
    await expect(ended).rejects.toThrow(OperatorError);
    await expect(ended).rejects.toThrow(/Message Content Intent/);
    expect(rig.channel.status()).toMatchObject({ ready: false, detail: expect.stringContaining('Message Content') });
  });
});

it('tells the operator when the gateway no longer takes the token', async () => {
  rig = await startRig();
  const controller = new AbortController();
  const ended = rig.channel.receive(rig.inbox.accept, controller.signal);
  await rig.discord.waitFor(() => rig.discord.connected);
  rig.discord.revokeToken();
  await expect(ended).rejects.toThrow(/check DISCORD_BOT_TOKEN/);
  expect(rig.channel.status().ready).toBe(false);
});

describe('listening', () => {
  it('hands in what people do, in order', async () => {
    rig = await startRig();
    await rig.receive();
    const said = rig.ann.dm.says('你好');
    rig.ann.dm.edits(said, '你好！');
    const thread = rig.guild.createThread(rig.ann, 'desk', '#1001');
    rig.ann.in(rig.guild, thread).says('in a thread');
    const events = await rig.inbox.has(3);
    expect(events).toMatchObject([
      { kind: 'message', lane: `discord:${rig.ann.id}`, chat: { id: `@${rig.ann.id}`, kind: 'private' } },
      { kind: 'edited', content: { text: ['你好！'] } },
      { kind: 'message', chat: { id: rig.desk.chat, kind: 'group', thread: thread.id }, from: { name: 'Ann' } },
    ]);
  });

  it('offers again what could not be stored, and keeps the order', async () => {
    rig = await startRig();
    await rig.receive();
    rig.inbox.refuse = 3;
    rig.ann.dm.says('one');
    rig.ann.dm.says('two');
    const events = await rig.inbox.has(2);
    expect(events.map((event) => (event.kind === 'message' ? event.content.text : undefined))).toEqual([
      ['one'],
      ['two'],
    ]);
    expect(rig.inbox.refused).toBe(3);
  });

  it('skips what it cannot understand and goes on', async () => {
    rig = await startRig({ nonsense: true });
    await rig.receive();
    for (const t of ['MESSAGE_CREATE', 'INTERACTION_CREATE', 'GUILD_CREATE', 'THREAD_CREATE']) {
      for (const d of [null, {}, { id: 5 }, { type: 2, data: {}, token: 7 }]) rig.discord.injectRawEvent(t, d);
    }
    rig.ann.dm.says('still there?');
    await rig.inbox.has(1);
    expect(rig.logged.join()).toContain('could not be understood');
  });
});

describe('what was written while nobody listened', () => {
  it('in DMs and threads comes at the next start, once, oldest first, before what is said now', async () => {
    rig = await startRig();
    const stop = await rig.receive();
    const thread = rig.guild.createThread(rig.ann, 'desk', '#1001');
    rig.ann.dm.says('first');
    rig.ann.in(rig.guild, thread).says('thread first');
    await rig.inbox.has(2);
    await stop();
    for (let at = 0; at < 120; at += 1) rig.ann.dm.says(`missed ${at}`);
    rig.ann.in(rig.guild, thread).says('missed in thread');
    rig.ann.in(rig.guild, 'general').says('small talk');
    await rig.receive();
    rig.ann.dm.says('now');
    const events = await rig.inbox.has(2 + 120 + 1 + 1);
    const words = events.flatMap((event) =>
      event.kind === 'message' && event.chat.kind === 'private' ? event.content.text : [],
    );
    expect(words).toEqual(['first', ...Array.from({ length: 120 }, (_, at) => `missed ${at}`), 'now']);
    const inThread = events.filter(({ chat }) => chat.thread === thread.id);
    expect(inThread).toMatchObject([{ kind: 'message' }, { kind: 'message', content: { text: ['missed in thread'] } }]);
    expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
  });

  it('in a thread of ours comes too, though nobody but us had said a word there', async () => {
    rig = await startRig();
    const stop = await rig.receive();
    const opened = await rig.perform({ kind: 'openThread', target, title: '1001' }, rig.desk);
    const thread = (opened.state === 'sent' && opened.thread) || '';
    await rig.perform(say('the card'), { ...rig.desk, thread });
    await vi.waitFor(() => expect(rig.memory.seen).toHaveProperty(thread), { interval: 2 });
    await stop();
    rig.ann.in(rig.guild, thread).says('missed');
    await rig.receive();
    expect(await rig.inbox.has(1)).toMatchObject([{ kind: 'message', content: { text: ['missed'] } }]);
  });

  it('is asked for until it comes, and what cannot be had is no reason to miss the rest', async () => {
    rig = await startRig();
    const bob = rig.discord.user({ username: 'bob' });
    bob.joins(rig.guild);
    const stop = await rig.receive();
    rig.ann.dm.says('first');
    bob.dm.says('first');
    await rig.inbox.has(2);
    await stop();
    rig.ann.dm.says('missed');
    bob.dm.says('never to be had');
    rig.discord.gateway.forgetSessions();
    const fault = { method: 'list_messages', channel: rig.ann.dm.channel.id } as const;
    rig.discord.inject({ ...fault, kind: 'server-error' });
    rig.discord.inject({ ...fault, kind: 'too-many-requests', retryAfter: 0.01 });
    rig.discord.inject({ ...fault, kind: 'answer-lost' });
    const refused = { kind: 'error', status: 403, code: 50001, message: 'Missing Access' } as const;
    rig.discord.inject({ ...refused, method: 'list_messages', channel: bob.dm.channel.id });
    await rig.receive();
    const events = await rig.inbox.has(3);
    expect(events[2]).toMatchObject({ kind: 'message', chat: { id: `@${rig.ann.id}` }, content: { text: ['missed'] } });
    bob.dm.says('still here');
    expect((await rig.inbox.has(4))[3]).toMatchObject({ content: { text: ['still here'] } });
    expect(rig.logged.join('\n')).toContain('could not be asked for messages');
  });
});

describe('interactions', () => {
  it('are acknowledged at once, however slow the database is, and answered later', async () => {
    rig = await startRig();
    await rig.receive();
    await rig.channel.publish([menu]);
    let ready = () => {};
    rig.inbox.slow = new Promise<void>((resolve) => {
      ready = resolve;
    });
    const used = rig.ann.in(rig.guild, 'general').usesCommand('menu');
    await rig.discord.waitFor(() => used.answer);
    expect(used.answer?.tookMs).toBeLessThan(1000);
    expect(rig.inbox.events).toEqual([]);
    ready();
    const [event] = await rig.inbox.has(1);
    expect(event).toMatchObject({
      kind: 'command',
      name: 'menu',
      from: { locale: 'zh-CN' },
      chat: { kind: 'private' },
    });
    const answer = event?.answer ?? '';
    await rig.perform(say('menu', { answer, content: { text: ['menu'], choices } }), direct(rig.ann), { key: 'a' });
    await rig.perform(say('more', { answer }), direct(rig.ann), { key: 'b' });
    expect(used.shown).toBe('menu\nmore');
    expect(used.messages.every(({ ephemeral }) => ephemeral)).toBe(true);
    expect(rig.discord.callsOf('create_dm')).toEqual([]);
  });

  it('from the menu of a message bring that message, and are answered to who used it alone', async () => {
    rig = await startRig();
    await rig.receive();
    const label = [
      { language: 'zh-CN', text: '举报' },
      { language: 'en', text: 'Report' },
    ];
    await rig.channel.publish([menu, { onMessage: 'report', label }]);
    const bait = rig.guild.webhookSays('general', 'Official', { content: 'https://example.com/drop' });
    const used = rig.ann.in(rig.guild, 'general').usesMenuOf(bait, '举报');
    const [event] = await rig.inbox.has(1);
    expect(event).toMatchObject({
      kind: 'command',
      name: 'report',
      chat: { kind: 'private' },
      room: { id: rig.guild.channel('general').id },
      answered: { message: bait.id, from: { name: 'Official', bot: true }, content: { text: [bait.text] } },
    });
    await rig.perform(say('thanks', { answer: event?.answer }), direct(rig.ann));
    expect(used.messages).toMatchObject([{ text: 'thanks', ephemeral: true }]);
  });

  it('fill the promised reply once, even when the answer to that is lost', async () => {
    rig = await startRig();
    await rig.receive();
    await rig.channel.publish([menu]);
    const used = rig.ann.in(rig.guild, 'general').usesCommand('menu');
    const [event] = await rig.inbox.has(1);
    rig.discord.inject({ kind: 'answer-lost', method: 'update_original_webhook_message' });
    const answered = say('menu', { answer: event?.answer });
    const lost = await rig.perform(answered, direct(rig.ann), { key: 'a' });
    expect(lost.state).toBe('retry');
    expect(await rig.perform(answered, direct(rig.ann), { key: 'a' })).toMatchObject({ state: 'sent' });
    expect(used.messages).toHaveLength(1);
  });

  it('promise no reply for ever when nobody has anything to say', async () => {
    rig = await startRig({ adapter: { patienceMs: 100 } });
    await rig.receive();
    await rig.channel.publish([menu]);
    const used = rig.ann.in(rig.guild, 'general').usesCommand('menu');
    await rig.inbox.has(1);
    await rig.discord.waitFor(() => used.original?.deleted);
    const [late] = await rig.inbox.has(1);
    await rig.perform(say('after all', { answer: late?.answer }), direct(rig.ann));
    expect(used.shown).toBe('after all');
    const quick = rig.ann.in(rig.guild, 'general').usesCommand('menu');
    const event = (await rig.inbox.has(2))[1];
    await rig.perform(say('here', { answer: event?.answer }), direct(rig.ann));
    await rig.discord.waitFor(() => rig.discord.callsOf('update_original_webhook_message').length === 1);
    expect(quick.shown).toBe('here');
  });

  it('become normal messages when the token has expired', async () => {
    rig = await startRig();
    await rig.receive();
    await rig.channel.publish([menu]);
    rig.ann.in(rig.guild, 'general').usesCommand('menu');
    const [event] = await rig.inbox.has(1);
    rig.clock.ahead = 16 * 60_000;
    expect(await rig.perform(say('late', { answer: event?.answer }), direct(rig.ann))).toMatchObject({ state: 'sent' });
    expect(rig.ann.dm.lastFromBot?.text).toBe('late');
  });

  it.each([
    [404, 10015, 'Unknown Webhook'],
    [401, 50027, 'Invalid Webhook Token'],
  ])('become normal messages when the platform knows the token no more (%i, %i)', async (status, code, message) => {
    rig = await startRig();
    await rig.receive();
    await rig.channel.publish([menu]);
    rig.ann.in(rig.guild, 'general').usesCommand('menu');
    const [event] = await rig.inbox.has(1);
    rig.discord.inject({ kind: 'error', status, code, message, method: 'update_original_webhook_message' });
    expect(await rig.perform(say('late', { answer: event?.answer }), direct(rig.ann))).toMatchObject({ state: 'sent' });
    expect(rig.ann.dm.lastFromBot?.text).toBe('late');
    expect(rig.channel.status().ready).toBe(true);
  });

  it('change the message that only one person sees, by its press', async () => {
    rig = await startRig();
    await rig.receive();
    await rig.channel.publish([menu]);
    const used = rig.ann.in(rig.guild, 'general').usesCommand('menu');
    const [command] = await rig.inbox.has(1);
    await rig.perform(say('menu', { answer: command?.answer, content: { text: ['menu'], choices } }), direct(rig.ann));
    const pressed = rig.ann.in(rig.guild, 'general').presses('Root');
    const press = (await rig.inbox.has(2))[1];
    await rig.discord.waitFor(() => pressed.answer);
    const message = press?.kind === 'press' ? (press.message ?? '') : '';
    const edit = { kind: 'edit', target, message, content: { text: ['root'], choices }, orSend: true } as const;
    expect(await rig.perform(edit, direct(rig.ann))).toMatchObject({ state: 'sent' });
    expect(used.messages.map(({ text }) => text)).toEqual(['root']);
    rig.clock.ahead = 16 * 60_000;
    expect(await rig.perform(edit, direct(rig.ann))).toMatchObject({ state: 'sent' });
    expect(rig.ann.dm.lastFromBot?.text).toBe('root');
  });

  it('in the desk’s threads are said there; a notice goes to who pressed alone', async () => {
    rig = await startRig();
    await rig.receive();
    const { thread = '' } = { ...(await rig.perform({ kind: 'openThread', target, title: '#1001' }, rig.desk)) } as {
      thread?: string;
    };
    const here = { ...rig.desk, thread };
    await rig.perform(say('card', { content: { text: ['card'], choices } }), here);
    const pressed = rig.ann.in(rig.guild, thread).presses('Root');
    const [press] = await rig.inbox.has(1);
    expect(press).toMatchObject({ kind: 'press', choice: 'm.go:root', chat: { id: rig.desk.chat, thread } });
    const ack = { kind: 'ack', target, answer: press?.answer ?? '' } as const;
    expect(await rig.perform(ack, here)).toMatchObject({ state: 'sent' });
    await rig.perform({ ...ack, text: 'not yours', alert: true }, here);
    expect(pressed.messages).toMatchObject([{ text: 'not yours', ephemeral: true }]);
  });

  it('choose from menus when there are too many buttons', async () => {
    rig = await startRig();
    await rig.receive();
    const many = Array.from({ length: 30 }, (_, at) => [{ id: `c:${at}`, label: `Choice ${at}` }]);
    await rig.perform(say('pick', { content: { text: ['pick'], choices: many } }), direct(rig.ann));
    rig.ann.dm.selects('Choice 7');
    expect(await rig.inbox.has(1)).toMatchObject([{ kind: 'press', choice: 'c:7' }]);
  });

  it('open forms and come back as what was filled in', async () => {
    const form = ({ asked }: { asked: string }) =>
      asked === '/menu'
        ? Promise.resolve({
            id: 'feedback',
            title: '留言反馈',
            fields: [{ id: 'what', label: 'What', long: true, required: true }],
          })
        : undefined;
    rig = await startRig({ adapter: { immediate: { form, suggest: async () => [] } } });
    await rig.receive();
    await rig.channel.publish([menu]);
    rig.ann.in(rig.guild, 'general').usesCommand('menu');
    await rig.discord.waitFor(() => rig.ann.modal);
    rig.ann.submitsModal({ what: 'it broke' });
    const [event] = await rig.inbox.has(1);
    expect(event).toMatchObject({
      kind: 'form',
      form: 'feedback',
      fields: { what: 'it broke' },
      chat: { kind: 'private' },
    });
    expect(await rig.perform(say('thanks', { answer: event?.answer }), direct(rig.ann))).toMatchObject({
      state: 'sent',
    });
  });

  it('suggest while one types', async () => {
    const suggest = async ({ typed }: { typed: string }) => [{ label: `#${typed}01`, value: `${typed}01` }];
    rig = await startRig({ adapter: { immediate: { form: () => undefined, suggest } } });
    await rig.receive();
    const text = [{ language: 'en', text: 'Number' }];
    await rig.channel.publish([
      {
        name: 'ticket',
        description: text,
        options: [{ name: 'number', description: text, kind: 'text', completes: true }],
      },
    ]);
    const typed = rig.ann.in(rig.guild, 'general').autocompletes('ticket', 'number', '10');
    const answer = await rig.discord.waitFor(() => typed.answer);
    expect(answer.choices).toEqual([{ name: '#1001', value: '1001' }]);
    expect(rig.inbox.events).toEqual([]);
  });
});
