import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmulatedGroup, EmulatedUser } from '../../bots/playground/telegram/emulator.ts';
import type { Content } from '../../core/language/content.ts';
import type { Effect } from '../../core/language/effect.ts';
import type { FailureReason } from '../../core/language/outcome.ts';
import { address, type Rig, say, startRig, target } from './telegram-adapter-harness.ts';

let rig: Rig;
let ann: EmulatedUser;
let desk: EmulatedGroup;
let topic: number;

beforeEach(async () => {
  rig = await startRig({ adapter: { callTimeoutSeconds: 0.2 } });
  ann = rig.telegram.user({ firstName: 'Ann' });
  ann.starts();
  desk = rig.telegram.forumGroup({ title: 'Desk', members: [ann] });
  topic = desk.createTopic(ann, '#1001').id;
});
afterEach(() => rig.stop());

const toAnn = () => address(ann.id);
const toTopic = () => address(desk.id, topic);
const seen = () => ann.privateChat.messages.filter((message) => message.byBot);
const texts = () => seen().map((message) => message.text);
const failed = (reason: FailureReason) => ({ state: 'failed', reason });

describe('sending', () => {
  it('says a text to a member, with its look and no preview', async () => {
    const text: Content['text'] = ['您好 ', { text: '#1001', style: 'bold' }, ' *as is* <b>'];
    const outcome = await rig.perform({ kind: 'send', target, content: { text } }, toAnn());
    expect(outcome).toEqual({ state: 'sent', messages: [String(seen()[0]?.id)] });
    expect(texts()).toEqual(['您好 #1001 *as is* <b>']);
    const [call] = rig.telegram.callsOf('sendMessage');
    expect(call?.params).toMatchObject({
      entities: [{ type: 'bold', offset: 3, length: 5 }],
      link_preview_options: { is_disabled: true },
    });
    expect(call?.params).not.toHaveProperty('parse_mode');
  });

  it('says it in a topic, silently, in answer to a message', async () => {
    const question = ann.in(desk, topic).says('question');
    const outcome = await rig.perform(say('answer', { replyTo: String(question.id), silent: true }), toTopic());
    expect(outcome.state).toBe('sent');
    const answer = desk.messagesIn(topic).at(-1);
    expect(answer?.message.reply_to_message?.message_id).toBe(question.id);
    expect(rig.telegram.callsOf('sendMessage')[0]?.params.disable_notification).toBe(true);
  });

  it('says it all the same when the message to answer is gone', async () => {
    const outcome = await rig.perform(say('answer', { replyTo: '4711' }), toTopic());
    expect(outcome.state).toBe('sent');
  });

  it('splits a long text, with the choices under its end and the answer at its start', async () => {
    const question = ann.privateChat.says('question');
    const choices = [[{ id: 'menu', label: '菜单' }]];
    const content = { text: ['长'.repeat(5000)], choices };
    const outcome = await rig.perform({ kind: 'send', target, content, replyTo: String(question.id) }, toAnn());
    expect(outcome).toMatchObject({ state: 'sent', messages: seen().map((message) => String(message.id)) });
    expect(texts().map((text) => text?.length)).toEqual([4096, 904]);
    expect(seen().map((message) => message.buttons.length)).toEqual([0, 1]);
    expect(seen().map((message) => message.message.reply_to_message !== undefined)).toEqual([true, false]);
  });

  it('reports a press and ends its waiting', async () => {
    rig.receive();
    const choices = [[{ id: 'menu:root', label: '菜单', style: 'primary' as const }]];
    await rig.perform({ kind: 'send', target, content: { text: ['x'], choices } }, toAnn());
    const press = ann.privateChat.presses('菜单');
    const event = (await rig.inbox.has(2)).at(-1);
    expect(event).toMatchObject({ kind: 'press', choice: 'menu:root', message: String(seen()[0]?.id) });
    const ack: Effect = { kind: 'ack', target, answer: event?.answer ?? '', text: '好', alert: true };
    expect(await rig.perform(ack, toAnn())).toEqual({ state: 'sent', messages: [] });
    expect(press.answer).toMatchObject({ text: '好', alert: true });
  });

  it('has nothing to do for a press of long ago', async () => {
    expect(await rig.perform({ kind: 'ack', target, answer: '1' }, toAnn())).toEqual({ state: 'sent', messages: [] });
  });

  it('says what is wrong with what cannot be said', async () => {
    expect(await rig.perform({ kind: 'send', target, content: {} }, toAnn())).toMatchObject(failed('rejected'));
    expect(await rig.perform(say('x'), { ...toAnn(), thread: 'not-a-number' })).toMatchObject(failed('rejected'));
    const choices = [[{ id: 'x'.repeat(65), label: 'x' }]];
    expect(await rig.perform({ kind: 'send', target, content: { text: ['x'], choices } }, toAnn())).toMatchObject(
      failed('rejected'),
    );
    expect(seen()).toEqual([]);
  });
});

describe('changing what was said', () => {
  const sent = async (content: Content) => {
    const outcome = await rig.perform({ kind: 'send', target, content }, toAnn());
    return outcome.state === 'sent' ? (outcome.messages[0] ?? '') : '';
  };
  const edit = (message: string, content: Content, more: object = {}) =>
    rig.perform({ kind: 'edit', target, message, content, ...more }, toAnn());
  const choices = [[{ id: 'a', label: 'A' }]];

  it('replaces text and choices', async () => {
    const message = await sent({ text: ['old'], choices });
    expect(await edit(message, { text: ['new'] })).toEqual({ state: 'sent', messages: [message] });
    expect(texts()).toEqual(['new']);
    expect(seen()[0]?.buttons).toEqual([]);
  });

  it('counts a change that changes nothing as done', async () => {
    const message = await sent({ text: ['same'], choices });
    expect((await edit(message, { text: ['same'], choices })).state).toBe('sent');
  });

  it('replaces the choices alone, or takes them away', async () => {
    const message = await sent({ text: ['t'] });
    await edit(message, { choices });
    expect(seen()[0]?.buttons).toHaveLength(1);
    await edit(message, {});
    expect(seen()[0]?.buttons).toHaveLength(0);
    expect(texts()).toEqual(['t']);
  });

  it('continues in new messages when the new text is too long', async () => {
    const message = await sent({ text: ['old'] });
    const outcome = await edit(message, { text: ['x'.repeat(5000)], choices });
    expect(outcome).toEqual({ state: 'sent', messages: seen().map((one) => String(one.id)) });
    expect(texts().map((text) => text?.length)).toEqual([4096, 904]);
    expect(seen().map((one) => one.buttons.length)).toEqual([0, 1]);
  });

  it('changes the caption of a file', async () => {
    const photo = ann.privateChat.sendsPhoto();
    const ref = photo.message.photo?.[0]?.file_id ?? '';
    const message = await sent({ text: ['old'], attachments: [{ kind: 'photo', channel: 'telegram', ref }] });
    expect((await edit(message, { text: ['new'] })).state).toBe('sent');
    expect(seen()[0]?.message.caption).toBe('new');
  });

  it('sends it anew when the message is gone, if it may', async () => {
    expect(await edit('4711', { text: ['new'] })).toMatchObject(failed('message-gone'));
    expect(await edit('4711', { text: ['new'] }, { orSend: true })).toMatchObject({ state: 'sent' });
    expect(texts()).toEqual(['new']);
    expect(
      await edit('4711', { text: ['new'], attachments: [{ kind: 'photo', channel: 'telegram', ref: 'x' }] }),
    ).toMatchObject(failed('unsupported'));
  });

  it('deletes, and says when there was nothing', async () => {
    const message = await sent({ text: ['old'] });
    expect(await rig.perform({ kind: 'delete', target, message }, toAnn())).toEqual({ state: 'sent', messages: [] });
    expect(seen()).toEqual([]);
    expect(await rig.perform({ kind: 'delete', target, message }, toAnn())).toMatchObject(failed('message-gone'));
  });

  it('reacts, takes it back, and says what cannot be', async () => {
    const said = ann.in(desk, topic).says('x');
    const react = (message: string, emoji: string) => rig.perform({ kind: 'react', target, message, emoji }, toTopic());
    const mine = () => said.reactionsBy?.get(rig.telegram.world.bot.id) ?? [];
    expect(await react(String(said.id), '👍')).toEqual({ state: 'sent', messages: [] });
    expect(mine()).toEqual([{ type: 'emoji', emoji: '👍' }]);
    await react(String(said.id), '');
    expect(mine()).toEqual([]);
    expect(await react(String(said.id), '🪑')).toMatchObject(failed('rejected'));
    expect(await react('4711', '👍')).toMatchObject(failed('message-gone'));
  });
});

describe('topics', () => {
  const update = (more: object) => rig.perform({ kind: 'updateThread', target, ...more }, toTopic());
  const now = () => desk.topic(topic);

  it('opens one, with a name that fits', async () => {
    const title = `#1002 ${'👩‍🚀'.repeat(60)}`;
    const outcome = await rig.perform({ kind: 'openThread', target, title }, address(desk.id));
    const opened = desk.topics.at(-1);
    expect(outcome).toEqual({ state: 'sent', messages: [], thread: String(opened?.id) });
    expect(opened?.name).toMatch(/^#1002 (👩‍🚀)+…$/u);
    expect(opened?.name.length).toBeLessThanOrEqual(128);
  });

  it('renames, closes and reopens, and counts what is so already as done', async () => {
    expect(await update({ title: '#1001 Ann', closed: true })).toEqual({ state: 'sent', messages: [] });
    expect(now()).toMatchObject({ name: '#1001 Ann', closed: true });
    expect((await update({ title: '#1001 Ann', closed: true })).state).toBe('sent');
    expect((await update({ closed: false })).state).toBe('sent');
    expect((await update({ closed: false })).state).toBe('sent');
    expect(now()).toMatchObject({ closed: false });
  });

  it('says that it was deleted', async () => {
    desk.deleteTopic(topic);
    expect(await rig.perform(say('x'), toTopic())).toMatchObject(failed('thread-gone'));
    expect(await update({ closed: true })).toMatchObject(failed('thread-gone'));
  });

  it('says that a right is missing, or that the group has no topics', async () => {
    desk.setsBotRights({ can_manage_topics: false });
    const open: Effect = { kind: 'openThread', target, title: '#1002' };
    expect(await rig.perform(open, address(desk.id))).toMatchObject(failed('no-rights'));
    const plain = rig.telegram.group({ title: 'Plain' });
    expect(await rig.perform(open, address(plain.id))).toMatchObject(failed('unsupported'));
  });
});

describe('what the platform refuses', () => {
  it('tells who cannot be reached, and why', async () => {
    const bo = rig.telegram.user({ firstName: 'Bo' });
    expect(await rig.perform(say('x'), address(bo.id))).toMatchObject(failed('never-started'));
    ann.blocksBot();
    expect(await rig.perform(say('x'), toAnn())).toMatchObject(failed('blocked'));
    ann.unblocksBot();
    ann.deactivates();
    expect(await rig.perform(say('x'), toAnn())).toMatchObject(failed('chat-gone'));
    desk.removesBot();
    expect(await rig.perform(say('x'), toTopic())).toMatchObject(failed('chat-gone'));
    expect(await rig.perform(say('x'), address(-4711))).toMatchObject(failed('chat-gone'));
  });

  it('tells where a group went', async () => {
    const group = rig.telegram.group({ title: 'G', type: 'group' });
    const old = group.id;
    const chat = String(group.migrate());
    expect(await rig.perform(say('x'), address(old))).toEqual({ state: 'migrated', chat });
  });

  it('tells when to come back', async () => {
    rig.telegram.inject({ kind: 'too-many-requests', retryAfter: 7 });
    expect(await rig.perform(say('x'), toAnn())).toMatchObject({ state: 'retry', afterMs: 7000, scope: 'chat' });
    expect((await rig.perform(say('x'), toAnn())).state).toBe('sent');
  });

  it('stands still while the token is refused, and recovers', async () => {
    rig.telegram.inject({ kind: 'error', error_code: 401, description: 'Unauthorized' });
    expect(await rig.perform(say('x'), toAnn())).toMatchObject({ state: 'retry', afterMs: 30_000, scope: 'channel' });
    expect(rig.channel.status()).toMatchObject({ ready: false });
    await rig.perform(say('x'), toAnn());
    expect(rig.channel.status()).toMatchObject({ ready: true });
  });
});

describe('what the wire does', () => {
  it.each([
    ['a lost answer', { kind: 'answer-lost' }, 1],
    ['a dropped connection', { kind: 'drop' }, 0],
    ['a server error', { kind: 'server-error', status: 502 }, 0],
    ['an answer that never comes', { kind: 'hang', applied: true }, 1],
    ['an answer that is not JSON', { kind: 'malformed' }, 0],
    ['an answer without a result', { kind: 'malformed', body: '{"ok":true}' }, 0],
    ['an answer that names no message', { kind: 'malformed', body: '{"ok":true,"result":true}' }, 0],
  ] as const)('%s leaves in doubt whether a message arrived', async (_name, fault, arrived) => {
    rig.telegram.inject({ ...fault, method: 'sendMessage' });
    expect(await rig.perform(say('x'), toAnn())).toMatchObject({ state: 'unknown' });
    expect(seen()).toHaveLength(arrived);
  });

  it('a lost answer is no matter where doing it twice does no harm', async () => {
    await rig.perform(say('old'), toAnn());
    const message = String(seen()[0]?.id);
    rig.telegram.inject({ kind: 'answer-lost', method: 'editMessageText' });
    const edit: Effect = { kind: 'edit', target, message, content: { text: ['new'] } };
    expect(await rig.perform(edit, toAnn())).toMatchObject({ state: 'retry', scope: 'effect' });
    expect(await rig.perform(edit, toAnn())).toEqual({ state: 'sent', messages: [message] });
  });

  it('a connection that was refused is certainly no message', async () => {
    const nowhere = await startRig({ connect: false, adapter: { apiRoot: 'http://127.0.0.1:9' } });
    expect(await nowhere.perform(say('x'), toAnn())).toMatchObject({ state: 'retry', scope: 'channel' });
    await nowhere.stop();
  });
});

describe('a message of several parts', () => {
  const long = say('x'.repeat(9000));
  const second = (params: Readonly<Record<string, unknown>>) =>
    String(params.text).length === 4096 && seen().length === 1;

  it('goes on where it had to stop', async () => {
    rig.telegram.inject({ kind: 'too-many-requests', retryAfter: 2, when: second });
    const stopped = await rig.perform(long, toAnn());
    expect(stopped).toMatchObject({
      state: 'retry',
      afterMs: 2000,
      detail: expect.stringContaining('part 2 of 3'),
    });
    const outcome = await rig.perform(long, toAnn(), stopped);
    expect(outcome).toEqual({ state: 'sent', messages: seen().map((message) => String(message.id)) });
    expect(texts().map((text) => text?.length)).toEqual([4096, 4096, 808]);
    expect(texts().join('')).toBe('x'.repeat(9000));
  });

  it.each([
    ['unknown', { kind: 'drop' }],
    ['failed', { kind: 'error', error_code: 403, description: 'Forbidden: bot was blocked by the user' }],
  ] as const)('repeats nothing after %s, when a person sends it again', async (state, fault) => {
    rig.telegram.inject({ ...fault, when: second });
    const stopped = await rig.perform(long, toAnn());
    expect(stopped).toMatchObject({
      state,
      detail: expect.stringContaining('part 2 of 3'),
    });
    expect((await rig.perform(long, toAnn(), stopped)).state).toBe('sent');
    expect(texts().join('')).toBe('x'.repeat(9000));
  });

  it('begins again elsewhere', async () => {
    rig.telegram.inject({ kind: 'too-many-requests', retryAfter: 2, when: second });
    const stopped = await rig.perform(long, toAnn());
    expect((await rig.perform(long, toTopic(), stopped)).state).toBe('sent');
    expect(desk.messagesIn(topic).filter((message) => message.byBot)).toHaveLength(3);
  });
});
