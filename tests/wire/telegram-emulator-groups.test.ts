import type { Api } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmulatedGroup, EmulatedUser, TelegramEmulator } from '../../bots/playground/telegram/emulator.ts';
import { type Rig, refusal, rig } from './telegram-bot.ts';

let wire: Rig;
let telegram: TelegramEmulator;
let api: Api;
let ann: EmulatedUser;
let staff: EmulatedUser;
let desk: EmulatedGroup;
beforeEach(async () => {
  wire = await rig();
  ({ telegram, api } = wire);
  ann = telegram.user({ firstName: 'Ann' });
  staff = telegram.user({ firstName: 'Staff' });
  desk = telegram.forumGroup({ title: 'Desk', members: [ann], admins: [staff] });
});
afterEach(() => wire.close());

const reason = async (call: Promise<unknown>) => (await refusal(call)).description;

describe('topics', () => {
  it('are made, written in, renamed, closed, opened and deleted', async () => {
    const topic = await api.createForumTopic(desk.id, '#1001 Ann', { icon_color: 0xffd67e });
    const thread = topic.message_thread_id;
    expect(topic).toEqual({ message_thread_id: thread, name: '#1001 Ann', icon_color: 0xffd67e });
    const sent = await api.sendMessage(desk.id, 'card', { message_thread_id: thread });
    expect(sent).toMatchObject({
      message_thread_id: thread,
      is_topic_message: true,
      chat: { type: 'supergroup', is_forum: true },
      reply_to_message: { message_id: thread, forum_topic_created: { name: '#1001 Ann' } },
    });
    await api.editForumTopic(desk.id, thread, { name: '#1001 Ann ✔' });
    await api.closeForumTopic(desk.id, thread);
    expect(desk.topic(thread)).toMatchObject({ name: '#1001 Ann ✔', closed: true });
    await api.sendMessage(desk.id, 'admins may', { message_thread_id: thread });
    await api.reopenForumTopic(desk.id, thread);
    expect(await reason(api.reopenForumTopic(desk.id, thread))).toBe('Bad Request: TOPIC_NOT_MODIFIED');
    await api.deleteForumTopic(desk.id, thread);
    expect(await reason(api.sendMessage(desk.id, 'x', { message_thread_id: thread }))).toBe(
      'Bad Request: message thread not found',
    );
    expect(await reason(api.closeForumTopic(desk.id, thread))).toBe('Bad Request: TOPIC_ID_INVALID');
  });

  it('make service updates, also for what the bot did; its own words make none', async () => {
    await wire.startBot();
    const topic = await api.createForumTopic(desk.id, 'T');
    await api.sendMessage(desk.id, 'card', { message_thread_id: topic.message_thread_id });
    await api.closeForumTopic(desk.id, topic.message_thread_id);
    desk.reopenTopic(topic.message_thread_id, staff);
    staff.in(desk, topic.message_thread_id).says('hello');
    await telegram.waitFor(() => wire.updates.length === 4);
    expect(wire.updates.map((update) => update.message)).toMatchObject([
      { forum_topic_created: { name: 'T' }, from: { is_bot: true } },
      { forum_topic_closed: {}, from: { is_bot: true } },
      { forum_topic_reopened: {}, from: { id: staff.id } },
      { text: 'hello', message_thread_id: topic.message_thread_id, is_topic_message: true },
    ]);
  });

  it('keep their replies to themselves', async () => {
    const topic = desk.createTopic(staff, 'T');
    const said = staff.in(desk, topic.id).says('to the member');
    expect(said.replyTo).toBeUndefined();
    const answer = await api.sendMessage(desk.id, 'not delivered', { reply_parameters: { message_id: said.id } });
    expect(answer.message_thread_id).toBe(topic.id);
    expect(desk.messagesIn(topic.id).at(-1)?.replyTo).toBe(said.id);
  });

  it('deleted by hand answer "thread not found"; closed ones shut plain bots out', async () => {
    const topic = desk.createTopic(staff, 'T');
    const closed = desk.createTopic(staff, 'C');
    desk.deleteTopic(topic.id);
    expect(await reason(api.sendMessage(desk.id, 'x', { message_thread_id: topic.id }))).toBe(
      'Bad Request: message thread not found',
    );
    desk.closeTopic(closed.id, staff);
    desk.setsBotRights({ can_manage_topics: false });
    expect(await reason(api.sendMessage(desk.id, 'x', { message_thread_id: closed.id }))).toBe(
      'Bad Request: TOPIC_CLOSED',
    );
    expect(() => ann.in(desk, closed.id).says('x')).toThrow('is closed to Ann');
  });

  it.each([
    ['an empty name', '  ', 'topic name must be non-empty'],
    ['a name too long', 'x'.repeat(129), 'topic name is too long'],
  ])('refuse %s', async (_what, name, words) => {
    expect(await reason(api.createForumTopic(desk.id, name))).toBe(`Bad Request: ${words}`);
  });

  it('need a forum and the right', async () => {
    const plain = telegram.group({ title: 'Plain' });
    expect(await reason(api.createForumTopic(plain.id, 'T'))).toBe('Bad Request: the chat is not a forum');
    desk.setsBotRights({ can_manage_topics: false });
    expect(await reason(api.createForumTopic(desk.id, 'T'))).toBe('Bad Request: not enough rights to create a topic');
    expect(await api.getForumTopicIconStickers()).not.toHaveLength(0);
  });
});

describe('groups', () => {
  it('tell who is in them', async () => {
    expect(await api.getChat(desk.id)).toMatchObject({
      id: desk.id,
      type: 'supergroup',
      title: 'Desk',
      is_forum: true,
    });
    const me = await api.getChatMember(desk.id, (await api.getMe()).id);
    expect(me).toMatchObject({ status: 'administrator', can_manage_topics: true });
    expect((await api.getChatMember(desk.id, ann.id)).status).toBe('member');
    const stranger = telegram.user({ firstName: 'Stranger' });
    expect((await api.getChatMember(desk.id, stranger.id)).status).toBe('left');
    const statuses = (await api.getChatAdministrators(desk.id)).map((member) => member.status);
    expect(statuses.sort()).toEqual(['administrator', 'administrator', 'creator']);
  });

  it('show a plain bot only what privacy mode lets through, and an admin everything', async () => {
    const group = telegram.group({ title: 'Community', members: [ann], botIsAdmin: false });
    await wire.startBot();
    const seat = ann.in(group);
    const sent = await api.sendMessage(group.id, 'reminder');
    seat.says('small talk');
    seat.says('/report');
    seat.says('/report@another_bot');
    seat.says({ text: 'answering the bot', replyTo: sent.message_id });
    group.joins(staff);
    group.setsBotRights({});
    seat.says('now you hear me');
    await telegram.waitFor(() => wire.updates.length === 5);
    expect(wire.updates.map((update) => update.message?.text ?? Object.keys(update)[1])).toEqual([
      '/report',
      'answering the bot',
      'message',
      'my_chat_member',
      'now you hear me',
    ]);
  });

  it('can be left, and the bot can be thrown out', async () => {
    await wire.startBot();
    desk.removesBot();
    expect(await refusal(api.sendMessage(desk.id, 'x'))).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was kicked from the supergroup chat',
    });
    desk.addsBot();
    await api.leaveChat(desk.id);
    expect(await reason(api.sendMessage(desk.id, 'x'))).toBe('Forbidden: bot is not a member of the supergroup chat');
    await telegram.waitFor(() => wire.updates.filter((update) => update.my_chat_member !== undefined).length === 3);
  });

  it('move when upgraded, and the old id says where to', async () => {
    const group = telegram.group({ title: 'Small', type: 'group', members: [ann] });
    await wire.startBot();
    const old = group.id;
    const next = group.migrate();
    const refused = await refusal(api.sendMessage(old, 'x'));
    expect(refused).toMatchObject({
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: next },
    });
    await api.sendMessage(next, 'here');
    ann.in(group).says('also here');
    await telegram.waitFor(() => wire.updates.length === 3);
    expect(wire.updates.map((update) => update.message)).toMatchObject([
      { chat: { id: old }, migrate_to_chat_id: next },
      { chat: { id: next }, migrate_from_chat_id: old },
      { chat: { id: next }, text: 'also here' },
    ]);
  });

  it('pin and unpin', async () => {
    const sent = await api.sendMessage(desk.id, 'rules');
    await api.pinChatMessage(desk.id, sent.message_id);
    expect((await api.getChat(desk.id)).pinned_message?.message_id).toBe(sent.message_id);
    await api.unpinChatMessage(desk.id, sent.message_id);
    expect((await api.getChat(desk.id)).pinned_message).toBeUndefined();
  });
});

describe('moderation', () => {
  it('restricts until the time is over, bans and unbans', async () => {
    let now = Date.UTC(2030, 0, 1);
    const later = await rig({ clock: () => now });
    const bob = later.telegram.user({ firstName: 'Bob' });
    const group = later.telegram.group({ title: 'Community', members: [bob] });
    const bot = await later.startBot();
    const until_date = now / 1000 + 600;
    await bot.api.restrictChatMember(group.id, bob.id, { can_send_messages: false }, { until_date });
    expect(() => bob.in(group).says('spam')).toThrow('may not write');
    expect(await bot.api.getChatMember(group.id, bob.id)).toMatchObject({ status: 'restricted', until_date });
    now += 601_000;
    bob.in(group).says('sorry');
    await bot.api.banChatMember(group.id, bob.id);
    expect(() => bob.in(group).says('x')).toThrow('is not in');
    expect((await bot.api.getChatMember(group.id, bob.id)).status).toBe('kicked');
    await bot.api.unbanChatMember(group.id, bob.id);
    expect((await bot.api.getChatMember(group.id, bob.id)).status).toBe('left');
    await later.telegram.waitFor(() => later.updates.filter((update) => update.chat_member).length === 3);
    await later.close();
  });

  it('needs the right, and spares admins', async () => {
    expect(await reason(api.banChatMember(desk.id, staff.id))).toBe(
      'Bad Request: user is an administrator of the chat',
    );
    desk.setsBotRights({ can_restrict_members: false, can_delete_messages: false });
    expect(await reason(api.banChatMember(desk.id, ann.id))).toBe(
      'Bad Request: not enough rights to restrict/unrestrict chat member',
    );
    const said = ann.in(desk).says('x');
    expect(await reason(api.deleteMessage(desk.id, said.id))).toBe("Bad Request: message can't be deleted");
  });

  it('deletes what people wrote', async () => {
    const said = [ann.in(desk).says('scam'), ann.in(desk).says('scam')];
    await api.deleteMessages(desk.id, [...said.map((message) => message.id), 999]);
    expect(said.every((message) => message.deleted)).toBe(true);
  });

  it('renames are seen with the next message', async () => {
    await wire.startBot();
    ann.in(desk).says('one');
    ann.renames({ firstName: 'Official Support' });
    ann.in(desk).says('two');
    await telegram.waitFor(() => wire.updates.length === 2);
    expect(wire.updates.map((update) => update.message?.from?.first_name)).toEqual(['Ann', 'Official Support']);
  });
});
