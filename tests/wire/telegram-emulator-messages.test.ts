import type { Api } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmulatedUser, TelegramEmulator } from '../../bots/playground/telegram/emulator.ts';
import { type Rig, refusal, rig } from './telegram-bot.ts';

let wire: Rig;
let telegram: TelegramEmulator;
let api: Api;
let ann: EmulatedUser;
beforeEach(async () => {
  wire = await rig();
  ({ telegram, api } = wire);
  ann = telegram.user({ firstName: 'Ann', lastName: 'Example', username: 'ann_example', languageCode: 'en' });
});
afterEach(() => wire.close());

const menu = { inline_keyboard: [[{ text: 'Support', callback_data: 'support' }]] };

describe('texts', () => {
  it('come with what the platform finds in them', async () => {
    await wire.startBot();
    ann.starts('payload');
    ann.privateChat.says('see https://example.com/a, or ask @example_support');
    await telegram.waitFor(() => wire.updates.length === 2);
    expect(wire.updates.map((update) => update.message?.entities)).toEqual([
      [{ type: 'bot_command', offset: 0, length: 6 }],
      [
        { type: 'url', offset: 4, length: 21 },
        { type: 'mention', offset: 34, length: 16 },
      ],
    ]);
    expect(wire.updates[0]?.message).toMatchObject({
      from: { id: ann.id, is_bot: false, first_name: 'Ann', language_code: 'en' },
      chat: { id: ann.id, type: 'private', first_name: 'Ann', username: 'ann_example' },
    });
  });

  it('keep the entities a bot gives, and refuse those beyond the text', async () => {
    ann.starts();
    const sent = await api.sendMessage(ann.id, '👍 bold', { entities: [{ type: 'bold', offset: 3, length: 4 }] });
    expect(sent.entities).toEqual([{ type: 'bold', offset: 3, length: 4 }]);
    const wrong = api.sendMessage(ann.id, 'short', { entities: [{ type: 'bold', offset: 3, length: 4 }] });
    expect((await refusal(wrong)).description).toBe(
      'Bad Request: entity beginning at UTF-16 offset 3 ends after the end of the text at UTF-16 offset 7',
    );
  });

  it('understand HTML and refuse what does not match', async () => {
    ann.starts();
    const html = { parse_mode: 'HTML' } as const;
    const sent = await api.sendMessage(ann.id, '<b>a &amp; <i>b</i></b> <a href="https://example.com">c</a>', html);
    expect(sent).toMatchObject({
      text: 'a & b c',
      entities: [
        { type: 'bold', offset: 0, length: 5 },
        { type: 'italic', offset: 4, length: 1 },
        { type: 'text_link', offset: 6, length: 1, url: 'https://example.com' },
      ],
    });
    expect((await refusal(api.sendMessage(ann.id, '<b>a', html))).description).toBe(
      'Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
    );
  });

  it.each([
    ['an empty text', '', undefined, 'message text is empty'],
    ['a blank text', ' \n ', undefined, 'message text is empty'],
    ['a text too long', 'x'.repeat(4097), undefined, 'message is too long'],
    ['callback data of 65 bytes', 'x', `${'数'.repeat(21)}xx`, 'BUTTON_DATA_INVALID'],
    ['no callback data', 'x', '', 'BUTTON_DATA_INVALID'],
  ])('refuse %s', async (_what, text, data, reason) => {
    ann.starts();
    const reply_markup = { inline_keyboard: [[{ text: 'b', callback_data: data ?? 'ok' }]] };
    const { error_code, description } = await refusal(api.sendMessage(ann.id, text, { reply_markup }));
    expect([error_code, description]).toEqual([400, `Bad Request: ${reason}`]);
  });

  it('take 4096 characters and 64 bytes of callback data', async () => {
    ann.starts();
    const reply_markup = { inline_keyboard: [[{ text: 'b', callback_data: `${'数'.repeat(21)}x` }]] };
    const sent = await api.sendMessage(ann.id, 'x'.repeat(4096), { reply_markup });
    expect(sent.text).toHaveLength(4096);
  });

  it('answer others, unless those are gone', async () => {
    const question = ann.starts();
    const answer = await api.sendMessage(ann.id, 'hello', { reply_parameters: { message_id: question.id } });
    expect(answer.reply_to_message?.message_id).toBe(question.id);
    ann.privateChat.deletes(question);
    const again = { reply_parameters: { message_id: question.id } };
    expect((await refusal(api.sendMessage(ann.id, 'hello', again))).description).toBe(
      'Bad Request: message to be replied not found',
    );
    const lenient = { reply_parameters: { message_id: question.id, allow_sending_without_reply: true } };
    expect((await api.sendMessage(ann.id, 'hello', lenient)).reply_to_message).toBeUndefined();
  });
});

describe('who can be written to', () => {
  it('not a stranger, not one who never started, not one who blocked, not one who left', async () => {
    const send = (id: number) => refusal(api.sendMessage(id, 'hello'));
    expect(await send(42)).toMatchObject({ error_code: 400, description: 'Bad Request: chat not found' });
    expect(await send(ann.id)).toMatchObject({
      error_code: 403,
      description: "Forbidden: bot can't initiate conversation with a user",
    });
    ann.starts();
    ann.blocksBot();
    expect(await send(ann.id)).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    ann.unblocksBot();
    await api.sendMessage(ann.id, 'welcome back');
    ann.deactivates();
    expect(await send(ann.id)).toMatchObject({ error_code: 403, description: 'Forbidden: user is deactivated' });
  });

  it('blocking and unblocking make updates', async () => {
    await wire.startBot();
    ann.starts();
    ann.blocksBot();
    expect(() => ann.privateChat.says('into the void')).toThrow('has blocked the bot');
    ann.starts();
    await telegram.waitFor(() => wire.updates.length === 4);
    expect(wire.updates.map((update) => update.my_chat_member?.new_chat_member.status ?? update.message?.text)).toEqual(
      ['/start', 'kicked', 'member', '/start'],
    );
  });
});

describe('edits and deletions', () => {
  it('a person edits: the update carries the new text', async () => {
    await wire.startBot();
    const said = ann.privateChat.says('befor');
    ann.privateChat.edits(said, 'before');
    const photo = ann.privateChat.sendsPhoto({ caption: 'old' });
    ann.privateChat.edits(photo, 'new');
    await telegram.waitFor(() => wire.updates.length === 4);
    expect(wire.updates[1]?.edited_message).toMatchObject({ message_id: said.id, text: 'before' });
    expect(wire.updates[3]?.edited_message).toMatchObject({ caption: 'new' });
    expect(said.earlier.map((message) => message.text)).toEqual(['befor']);
  });

  it('the bot edits its own message and nothing else', async () => {
    const start = ann.starts();
    const sent = await api.sendMessage(ann.id, 'one', { reply_markup: menu });
    await api.editMessageText(ann.id, sent.message_id, 'two', { reply_markup: menu });
    expect(ann.privateChat.lastFromBot).toMatchObject({ text: 'two', edited: true });
    const again = api.editMessageText(ann.id, sent.message_id, 'two', { reply_markup: menu });
    expect((await refusal(again)).description).toBe(
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as ' +
        'a current content and reply markup of the message',
    );
    await api.editMessageReplyMarkup(ann.id, sent.message_id);
    expect(ann.privateChat.lastFromBot?.buttons).toEqual([]);
    expect((await refusal(api.editMessageText(ann.id, 999, 'x'))).description).toBe(
      'Bad Request: message to edit not found',
    );
    expect((await refusal(api.editMessageText(ann.id, start.id, 'x'))).description).toBe(
      "Bad Request: message can't be edited",
    );
  });

  it('the bot deletes what it may, within 48 hours', async () => {
    let now = Date.UTC(2030, 0, 1);
    const later = await rig({ clock: () => now });
    const bob = later.telegram.user({ firstName: 'Bob' });
    const start = bob.starts();
    const sent = await later.api.sendMessage(bob.id, 'soon gone');
    expect(await later.api.deleteMessage(bob.id, sent.message_id)).toBe(true);
    expect((await refusal(later.api.deleteMessage(bob.id, sent.message_id))).description).toBe(
      'Bad Request: message to delete not found',
    );
    now += 49 * 3600 * 1000;
    expect((await refusal(later.api.deleteMessage(bob.id, start.id))).description).toBe(
      "Bad Request: message can't be deleted for everyone",
    );
    await later.close();
  });
});

describe('buttons', () => {
  it('are pressed by label or data; the first answer counts, others come too late', async () => {
    await wire.startBot();
    ann.starts();
    await api.sendMessage(ann.id, 'menu', { reply_markup: menu });
    const press = ann.privateChat.presses('Support');
    await telegram.waitFor(() => wire.updates.some((update) => update.callback_query?.data === 'support'));
    const query = wire.updates.at(-1)?.callback_query;
    expect(query).toMatchObject({ id: press.id, from: { id: ann.id }, message: { text: 'menu' } });
    await api.answerCallbackQuery(press.id, { text: 'one moment', show_alert: true });
    expect(press.answer).toEqual({ text: 'one moment', alert: true, url: undefined });
    expect(telegram.answeredCallbacks).toEqual([press]);
    const late = 'Bad Request: query is too old and response timeout expired or query ID is invalid';
    expect((await refusal(api.answerCallbackQuery(press.id))).description).toBe(late);
    expect((await refusal(api.answerCallbackQuery('12345'))).description).toBe(late);
  });

  it('cannot be pressed where there are none, but can be forged', async () => {
    await wire.startBot();
    const start = ann.starts();
    const sent = await api.sendMessage(ann.id, 'menu', { reply_markup: menu });
    expect(() => ann.privateChat.presses('Nothing')).toThrow(
      'no message with a button "Nothing" here; it offers [Support]',
    );
    expect(() => ann.privateChat.presses(start, 'Support')).toThrow('no button "Support"');
    ann.privateChat.pressesForged(sent.message_id, 'close:1001');
    await telegram.waitFor(() => wire.updates.some((update) => update.callback_query?.data === 'close:1001'));
  });

  it('of a deleted message lead to a message of date 0', async () => {
    await wire.startBot();
    ann.starts();
    const sent = await api.sendMessage(ann.id, 'menu', { reply_markup: menu });
    await api.deleteMessage(ann.id, sent.message_id);
    ann.privateChat.pressesForged(sent.message_id, 'support');
    await telegram.waitFor(() => wire.updates.at(-1)?.callback_query?.message?.date === 0);
  });
});

describe('copies and forwards', () => {
  it('a copy stands alone, a forward shows where it is from', async () => {
    const desk = telegram.forumGroup({ title: 'Desk' });
    const said = ann.privateChat.says('help');
    const copy = await api.copyMessage(desk.id, ann.id, said.id);
    const forward = await api.forwardMessage(desk.id, ann.id, said.id);
    expect(desk.messages.map((message) => [message.id, message.text])).toEqual([
      [copy.message_id, 'help'],
      [forward.message_id, 'help'],
    ]);
    expect(forward.forward_origin).toMatchObject({ type: 'user', sender_user: { id: ann.id } });
    expect((await refusal(api.copyMessage(desk.id, ann.id, 999))).description).toBe(
      'Bad Request: message to copy not found',
    );
  });

  it('many at once keep their order and their albums, and skip what is gone', async () => {
    const desk = telegram.forumGroup({ title: 'Desk' });
    const album = ann.privateChat.sendsAlbum([{ kind: 'photo', caption: 'both' }, { kind: 'photo' }]);
    const after = ann.privateChat.says('after');
    const ids = [...album, after].map((message) => message.id);
    const copies = await api.copyMessages(desk.id, ann.id, [...ids, 999]);
    expect(copies).toHaveLength(3);
    const [first, second, third] = desk.messages.map((message) => message.message);
    expect(first?.media_group_id).toBeDefined();
    expect(second?.media_group_id).toBe(first?.media_group_id);
    expect(first?.media_group_id).not.toBe(album[0]?.message.media_group_id);
    expect([first?.caption, third?.text, third?.media_group_id]).toEqual(['both', 'after', undefined]);
  });

  it('people forward from people, hidden people and channels', async () => {
    await wire.startBot();
    const bob = telegram.user({ firstName: 'Bob' });
    const seat = ann.privateChat;
    seat.forwards({ text: 'I am staff', from: bob });
    seat.forwards({ text: 'I am staff', hiddenName: 'Support' });
    seat.forwards({ text: 'news', channel: { id: -1009, title: 'News', username: 'example_news' } });
    await telegram.waitFor(() => wire.updates.length === 3);
    expect(wire.updates.map((update) => update.message?.forward_origin)).toMatchObject([
      { type: 'user', sender_user: { first_name: 'Bob' } },
      { type: 'hidden_user', sender_user_name: 'Support' },
      { type: 'channel', chat: { title: 'News' } },
    ]);
  });
});

describe('reactions', () => {
  it('of the bot are seen, one a message, from the list', async () => {
    const said = ann.privateChat.says('thanks');
    await api.setMessageReaction(ann.id, said.id, [{ type: 'emoji', emoji: '👍' }]);
    expect(said.reactions).toEqual(['👍']);
    await api.setMessageReaction(ann.id, said.id, []);
    expect(said.reactions).toEqual([]);
    const none = api.raw.setMessageReaction({
      chat_id: ann.id,
      message_id: said.id,
      reaction: [{ type: 'emoji', emoji: '✅' as '👍' }],
    });
    expect((await refusal(none)).description).toBe('Bad Request: REACTION_INVALID');
  });

  it('of people make an update for those who ask for it', async () => {
    await wire.startBot();
    ann.starts();
    const sent = await api.sendMessage(ann.id, 'done?');
    ann.privateChat.reacts(sent.message_id, '🔥');
    await telegram.waitFor(() => wire.updates.some((update) => update.message_reaction !== undefined));
    expect(wire.updates.at(-1)?.message_reaction?.new_reaction).toEqual([{ type: 'emoji', emoji: '🔥' }]);
  });
});

describe('the bot itself', () => {
  it('has a name, commands, descriptions and a menu button', async () => {
    const me = await api.getMe();
    expect(me).toMatchObject({ id: 1234567890, is_bot: true, username: 'example_support_bot' });
    await api.setMyCommands([{ command: 'start', description: 'Begin' }]);
    await api.setMyCommands([{ command: 'start', description: '开始' }], { language_code: 'zh' });
    expect(await api.getMyCommands()).toEqual([{ command: 'start', description: 'Begin' }]);
    expect(await api.getMyCommands({ language_code: 'zh' })).toEqual([{ command: 'start', description: '开始' }]);
    await api.setMyDescription('The official desk');
    await api.setMyShortDescription('Official');
    expect(await api.getMyDescription()).toEqual({ description: 'The official desk' });
    await api.setChatMenuButton({ menu_button: { type: 'commands' } });
    expect(await api.getChatMenuButton()).toEqual({ type: 'commands' });
    const wrong = refusal(api.setMyCommands([{ command: 'Not Allowed', description: 'x' }]));
    expect((await wrong).description).toBe('Bad Request: BOT_COMMAND_INVALID');
  });
});

describe('waiting', () => {
  it('tells what was there when it was in vain', async () => {
    ann.starts();
    await api.sendMessage(ann.id, 'menu', { reply_markup: menu });
    const seat = ann.privateChat;
    const waited = telegram.waitFor(() => seat.messages.length === 9, { timeoutMs: 20, chat: seat, what: 'nine' });
    const lines = ['waited 20 ms in vain for: nine', 'Ann: /start', 'BOT: menu', '[Support]'];
    const { message } = await waited.then(
      () => new Error('it did not wait'),
      (error: Error) => error,
    );
    for (const line of lines) expect(message).toContain(line);
  });
});
