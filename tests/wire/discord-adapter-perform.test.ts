import { afterEach, describe, expect, it } from 'vitest';
import { direct, type Rig, say, startRig, target } from './discord-adapter-harness.ts';

let rig: Rig;
afterEach(() => rig.stop());

const sent = { state: 'sent' };

/** A thread of the desk, as its address. */
async function openedThread(title: string) {
  const opened = await rig.perform({ kind: 'openThread', target, title }, rig.desk);
  const thread = opened.state === 'sent' ? (opened.thread ?? '') : '';
  return { ...rig.desk, thread };
}

const file = { kind: 'photo', channel: 'other', ref: 'x' } as const;

describe('sending', () => {
  it('writes to a member in a DM that is opened once', async () => {
    rig = await startRig();
    const outcome = await rig.perform(say('你好 **x** <@1> @everyone'), direct(rig.ann));
    expect(outcome).toMatchObject({ state: 'sent', messages: [rig.ann.dm.lastFromBot?.id] });
    expect(rig.ann.dm.lastFromBot?.text).toBe('你好 \\*\\*x\\*\\* \\<@1> \\@everyone');
    await rig.perform(say('again'), direct(rig.ann));
    expect(rig.discord.callsOf('create_dm')).toHaveLength(1);
    expect(rig.discord.callsOf('create_message').map(({ body }) => body)).toMatchObject([
      { allowed_mentions: { parse: [] }, enforce_nonce: true },
      { allowed_mentions: { parse: [] }, enforce_nonce: true },
    ]);
  });

  it('answers a message of a channel, and does without it when it is gone', async () => {
    rig = await startRig();
    const asked = rig.ann.in(rig.guild, 'desk').says('hm');
    await rig.perform(say('yes', { replyTo: asked.id }), rig.desk);
    expect(rig.guild.channel('desk').messages.at(-1)?.replyTo).toBe(asked.id);
    expect(await rig.perform(say('yes', { replyTo: '1' }), rig.desk)).toMatchObject(sent);
  });

  it('splits long words and says all of them once, whatever comes between', async () => {
    rig = await startRig();
    const words = Array.from({ length: 900 }, (_, at) => `w${at}`).join(' ');
    rig.discord.inject({
      kind: 'answer-lost',
      method: 'create_message',
      when: (body) => String(body.content).includes('w899'),
    });
    const first = await rig.perform(say(words), rig.desk, { key: 'k' });
    expect(first).toMatchObject({ state: 'retry', reached: { done: 2 } });
    expect(await rig.perform(say(words), rig.desk, { key: 'k', after: first })).toMatchObject(sent);
    const texts = rig.guild.channel('desk').messages.map(({ text }) => text.trim());
    expect(texts.join(' ')).toBe(words);
  });

  it.each(['answer-lost', 'hang'] as const)('makes one message of a repeat after %s', async (kind) => {
    rig = await startRig({ adapter: { callTimeoutSeconds: 0.3 } });
    rig.discord.inject({ method: 'create_message', ...(kind === 'hang' ? { kind, applied: true } : { kind }) });
    expect(await rig.perform(say('once'), rig.desk, { key: 'k' })).toMatchObject({ state: 'retry', scope: 'effect' });
    const again = await rig.perform(say('once'), rig.desk, { key: 'k' });
    expect(again).toMatchObject(sent);
    expect(rig.guild.channel('desk').messages).toHaveLength(1);
    expect(again).toMatchObject({ messages: [rig.guild.channel('desk').messages[0]?.id] });
  });

  it('says all of it when a repeat has more to say than the attempt whose answer was lost', async () => {
    rig = await startRig();
    rig.discord.inject({ kind: 'answer-lost', method: 'create_message' });
    await rig.perform(say('one'), rig.desk, { key: 'k' });
    expect(await rig.perform(say('one\ntwo'), rig.desk, { key: 'k' })).toMatchObject(sent);
    expect(rig.guild.channel('desk').messages.map(({ text }) => text)).toEqual(['one\ntwo']);
    expect(rig.discord.callsOf('create_message')).toHaveLength(2);
  });

  it('uploads files beside the words, and refuses those that are too large', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    rig = await startRig({ adapter: { fetchFile: async () => ({ bytes, name: 'a "b".png', mime: 'image/png' }) } });
    const content = { text: ['see'], attachments: [file] };
    expect(await rig.perform({ kind: 'send', target, content }, rig.desk)).toMatchObject(sent);
    expect(rig.guild.channel('desk').messages[0]).toMatchObject({ text: 'see', attachments: [{ size: 3 }] });
    const large = { attachments: [{ ...file, bytes: 11 * 1024 * 1024 }] };
    expect(await rig.perform({ kind: 'send', target, content: large }, rig.desk)).toMatchObject({
      reason: 'too-large',
    });
  });

  it('sends on a file that Discord holds', async () => {
    rig = await startRig();
    await rig.receive();
    rig.ann.dm.sendsImage();
    const [event] = await rig.inbox.has(1);
    const attachments = event?.kind === 'message' ? (event.content.attachments ?? []) : [];
    expect(await rig.perform({ kind: 'send', target, content: { attachments } }, rig.desk)).toMatchObject(sent);
    expect(rig.guild.channel('desk').messages[0]?.attachments).toMatchObject([{ filename: 'image.png' }]);
  });
});

describe('changing', () => {
  it('edits, and sends anew what is gone', async () => {
    rig = await startRig();
    await rig.perform(say('old', { content: { text: ['old'], choices: [[{ id: 'a', label: 'A' }]] } }), rig.desk);
    const [message] = rig.guild.channel('desk').messages;
    const edit = {
      kind: 'edit',
      target,
      message: message?.id ?? '',
      content: { text: ['new'] },
      orSend: true,
    } as const;
    expect(await rig.perform(edit, rig.desk)).toMatchObject({ state: 'sent', messages: [message?.id] });
    expect(rig.guild.channel('desk').messages).toMatchObject([{ text: 'new', buttons: [] }]);
    expect(await rig.perform({ kind: 'delete', target, message: edit.message }, rig.desk)).toMatchObject(sent);
    expect(await rig.perform({ ...edit, orSend: false }, rig.desk)).toMatchObject({ reason: 'message-gone' });
    expect(await rig.perform(edit, rig.desk)).toMatchObject(sent);
    expect(rig.guild.channel('desk').messages.at(-1)?.text).toBe('new');
  });

  it('reacts and takes it back', async () => {
    rig = await startRig();
    const said = rig.ann.dm.says('hi');
    await rig.perform({ kind: 'react', target, message: said.id, emoji: '👍' }, direct(rig.ann));
    expect(said.reactions.join()).toContain('👍');
    expect(await rig.perform({ kind: 'react', target, message: said.id, emoji: '' }, direct(rig.ann))).toMatchObject(
      sent,
    );
    expect(said.reactions).toEqual([]);
  });
});

describe('threads', () => {
  it('are opened under a message, once, and renamed, put away and opened again', async () => {
    rig = await startRig();
    rig.discord.inject({ kind: 'answer-lost', method: 'create_thread_from_message' });
    const open = { kind: 'openThread', target, title: `#1001 ${'x'.repeat(200)}` } as const;
    const lost = await rig.perform(open, rig.desk, { key: 'k' });
    expect(lost).toMatchObject({ state: 'retry', reached: { done: 1 } });
    const opened = await rig.perform(open, rig.desk, { key: 'k', after: lost });
    const thread = rig.guild.thread('#1001');
    expect(opened).toMatchObject({ state: 'sent', thread: thread?.id });
    expect(rig.guild.threads).toHaveLength(1);
    expect(thread?.name).toHaveLength(100);
    const here = { ...rig.desk, thread: thread?.id ?? '' };
    expect(await rig.perform(say('card'), here)).toMatchObject(sent);
    await rig.perform({ kind: 'updateThread', target, title: '#1001 done', closed: true }, here);
    expect(rig.guild.thread('#1001')).toMatchObject({ name: '#1001 done', archived: true });
    await rig.perform({ kind: 'updateThread', target, closed: false }, here);
    expect(rig.guild.thread('#1001')?.archived).toBe(false);
  });

  it('that are put away can still be changed, and stay put away', async () => {
    rig = await startRig();
    const here = await openedThread('#1001');
    const { thread } = here;
    const made = await rig.perform(say('card'), here);
    const message = made.state === 'sent' ? (made.messages[0] ?? '') : '';
    rig.guild.archives(thread);
    const edit = { kind: 'edit', target, message, content: { text: ['card 2'] } } as const;
    expect(await rig.perform(edit, here)).toMatchObject(sent);
    expect(await rig.perform({ kind: 'updateThread', target, title: '#1001 x' }, here)).toMatchObject(sent);
    expect(rig.guild.thread(thread)).toMatchObject({ archived: true, name: '#1001 x' });
  });

  it('of ours that were locked are opened again for what a member says', async () => {
    rig = await startRig();
    await rig.receive();
    const here = await openedThread('#1001');
    rig.guild.archives(here.thread, { locked: true });
    expect(await rig.perform(say('words'), here)).toMatchObject(sent);
    expect(rig.guild.thread(here.thread)).toMatchObject({ archived: false, locked: false });
    expect(rig.guild.thread(here.thread)?.messages.at(-1)?.text).toBe('words');
    rig.discord.inject({ kind: 'error', status: 400, code: 50083, message: 'archived', method: 'create_message' });
    expect(await rig.perform(say('more'), here)).toMatchObject(sent);
  });

  it('that may not be opened again are told to want a permission', async () => {
    rig = await startRig();
    await rig.receive();
    const here = await openedThread('#1001');
    rig.guild.archives(here.thread, { locked: true });
    rig.guild.setsBotPermissions(0n);
    expect(await rig.perform(say('words'), here)).toMatchObject({ state: 'failed', reason: 'no-rights' });
  });

  it('of others that were locked stay so', async () => {
    rig = await startRig();
    await rig.receive();
    const theirs = rig.guild.createThread(rig.ann, 'desk', 'gossip');
    rig.guild.archives(theirs, { locked: true });
    const outcome = await rig.perform(say('words'), { ...rig.desk, thread: theirs.id });
    expect(outcome).toMatchObject({ state: 'failed', detail: expect.stringContaining('160005') });
    expect(rig.guild.thread(theirs.id)).toMatchObject({ archived: true, locked: true });
  });

  it('beyond the number that may be active are refused with words, and open when there is room', async () => {
    rig = await startRig({ guild: { activeThreadsMax: 1 } });
    const first = await openedThread('#1001');
    const open = { kind: 'openThread', target, title: '#1002' } as const;
    const refused = await rig.perform(open, rig.desk, { key: 'k' });
    expect(refused).toMatchObject({ state: 'failed', detail: expect.stringContaining('160006') });
    rig.guild.archives(first.thread);
    expect(await rig.perform(open, rig.desk, { key: 'k', after: refused })).toMatchObject(sent);
    expect(rig.guild.channel('desk').messages.filter(({ text }) => text.includes('1002'))).toHaveLength(1);
    expect(rig.guild.thread('#1002')?.name).toBe('#1002');
  });

  it('that were deleted are gone', async () => {
    rig = await startRig();
    const here = await openedThread('#1001');
    rig.guild.deleteThread(here.thread);
    expect(await rig.perform(say('x'), here)).toMatchObject({
      state: 'failed',
      reason: 'thread-gone',
    });
  });

  it('are posts in a forum channel, once', async () => {
    rig = await startRig();
    const forum = { channel: 'discord', chat: rig.guild.channel('forum').id };
    rig.discord.inject({ kind: 'answer-lost', method: 'create_thread' });
    const open = { kind: 'openThread', target, title: '#1002 help' } as const;
    const lost = await rig.perform(open, forum, { key: 'k' });
    expect(lost.state).toBe('retry');
    const opened = await rig.perform(open, forum, { key: 'k', after: lost });
    expect(opened).toMatchObject({ state: 'sent', thread: rig.guild.thread('#1002')?.id });
    expect(rig.guild.threads).toHaveLength(1);
  });
});

describe('closed DMs', () => {
  it('end in a private thread where the member turned to us, and talk goes on there', async () => {
    rig = await startRig();
    await rig.receive();
    await rig.channel.publish([{ name: 'menu', description: [{ language: 'en', text: 'Menu' }] }]);
    rig.ann.closesDms();
    rig.ann.in(rig.guild, 'general').usesCommand('menu');
    await rig.inbox.has(1);
    expect(await rig.perform(say('from staff'), direct(rig.ann))).toMatchObject(sent);
    const [thread] = rig.guild.threads;
    expect(thread?.isPrivate).toBe(true);
    expect(thread?.memberIds).toContain(rig.ann.id);
    expect(thread?.messages.at(-1)?.text).toBe('from staff');
    rig.ann.in(rig.guild, thread?.id).says('thanks');
    const events = await rig.inbox.has(2);
    expect(events[1]).toMatchObject({ kind: 'message', chat: { id: `@${rig.ann.id}`, kind: 'private' } });
    await rig.perform(say('more'), direct(rig.ann));
    expect(rig.guild.threads).toHaveLength(1);
    expect(thread?.messages.at(-1)?.text).toBe('more');
  });

  it('end where only they see it, when no private thread can be made', async () => {
    rig = await startRig();
    await rig.receive();
    await rig.channel.publish([{ name: 'menu', description: [{ language: 'en', text: 'Menu' }] }]);
    rig.ann.closesDms();
    const used = rig.ann.in(rig.guild, 'general').usesCommand('menu');
    const [event] = await rig.inbox.has(1);
    await rig.perform(say('menu', { answer: event?.answer }), direct(rig.ann));
    rig.discord.inject({ kind: 'error', status: 403, code: 50013, message: 'no', method: 'create_thread' });
    expect(await rig.perform(say('from staff'), direct(rig.ann))).toMatchObject(sent);
    expect(used.messages.at(-1)).toMatchObject({ text: 'from staff', ephemeral: true });
    expect(rig.guild.threads).toEqual([]);
  });

  it('end in another private thread when the one there was is deleted', async () => {
    rig = await startRig();
    await rig.receive();
    await rig.channel.publish([{ name: 'menu', description: [{ language: 'en', text: 'Menu' }] }]);
    rig.ann.closesDms();
    rig.ann.in(rig.guild, 'general').usesCommand('menu');
    await rig.inbox.has(1);
    await rig.perform(say('one'), direct(rig.ann));
    rig.guild.deleteThread(rig.guild.threads[0]?.id ?? '');
    const first = await rig.perform(say('two'), direct(rig.ann), { key: 'k' });
    const outcome = first.state === 'retry' ? await rig.perform(say('two'), direct(rig.ann), { key: 'k' }) : first;
    expect(outcome).toMatchObject(sent);
    expect(rig.guild.threads.findLast(({ deleted }) => !deleted)?.messages.at(-1)?.text).toBe('two');
  });

  it('are said so by who is not there any more', async () => {
    rig = await startRig();
    rig.discord.inject({
      kind: 'error',
      status: 403,
      code: 50278,
      message: 'no mutual guilds',
      method: 'create_message',
    });
    expect(await rig.perform(say('x'), direct(rig.ann))).toMatchObject({ state: 'failed', reason: 'blocked' });
  });

  it('that are unknown by now (10003) are opened anew', async () => {
    rig = await startRig();
    await rig.perform(say('one'), direct(rig.ann));
    rig.discord.inject({
      kind: 'error',
      status: 404,
      code: 10003,
      message: 'Unknown Channel',
      method: 'create_message',
    });
    expect(await rig.perform(say('two'), direct(rig.ann))).toMatchObject({ state: 'retry', scope: 'effect' });
    expect(await rig.perform(say('two'), direct(rig.ann))).toMatchObject(sent);
    expect(rig.discord.callsOf('create_dm')).toHaveLength(2);
  });

  it('are said so when there is no other way', async () => {
    rig = await startRig();
    rig.ann.closesDms();
    expect(await rig.perform(say('x'), direct(rig.ann))).toMatchObject({ state: 'failed', reason: 'blocked' });
  });
});

describe('refusals and waits', () => {
  it.each([
    [
      { kind: 'too-many-requests', retryAfter: 2 },
      { state: 'retry', scope: 'effect' },
    ],
    [
      { kind: 'too-many-requests', retryAfter: 2, global: true },
      { state: 'retry', scope: 'channel' },
    ],
    [
      { kind: 'server-error', status: 503 },
      { state: 'retry', scope: 'effect' },
    ],
    [
      { kind: 'error', status: 403, code: 50013, message: 'Missing Permissions' },
      { state: 'failed', reason: 'no-rights' },
    ],
    [
      { kind: 'error', status: 404, code: 10003, message: 'Unknown Channel' },
      { state: 'failed', reason: 'chat-gone' },
    ],
    [
      { kind: 'error', status: 404, code: 10008, message: 'Unknown Message' },
      { state: 'failed', reason: 'message-gone' },
    ],
    [{ kind: 'drop' }, { state: 'retry', scope: 'effect' }],
    [
      { kind: 'error', status: 413, code: 40005, message: 'Request entity too large' },
      { state: 'failed', reason: 'too-large' },
    ],
    [{ kind: 'malformed' }, { state: 'retry', scope: 'effect' }],
  ] as const)('%o', async (fault, expected) => {
    rig = await startRig();
    rig.discord.inject({ ...fault, method: 'create_message' });
    const outcome = await rig.perform(say('x'), rig.desk);
    expect(outcome).toMatchObject(expected);
    if (fault.kind === 'too-many-requests' && outcome.state === 'retry')
      expect(outcome.afterMs).toBeGreaterThanOrEqual(2000);
    expect(rig.discord.callsOf('create_message')).toHaveLength(1);
  });

  it('a token that is refused stops sending, and serves again when it is accepted', async () => {
    rig = await startRig();
    rig.discord.inject({ kind: 'error', status: 401, code: 0, message: '401: Unauthorized', method: 'create_message' });
    expect(await rig.perform(say('x'), rig.desk)).toMatchObject({ state: 'retry', scope: 'channel' });
    expect(rig.channel.status()).toMatchObject({ ready: false, detail: expect.stringContaining('DISCORD_BOT_TOKEN') });
    expect(await rig.perform(say('x'), rig.desk)).toMatchObject(sent);
    expect(rig.channel.status().ready).toBe(true);
  });

  it('keeps to the platform’s own pace with its answers’ help', async () => {
    rig = await startRig({ emulator: { limits: 'enforced' } });
    const outcomes = [];
    for (let at = 0; at < 7; at += 1) outcomes.push(await rig.perform(say(`${at}`), rig.desk));
    expect(outcomes.map(({ state }) => state)).toContain('retry');
    expect(rig.discord.rateLimited).toBe(0);
  });
});
