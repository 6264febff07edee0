import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Malformed } from '../../../bots/read.ts';
import { kindOf, numberOf, toEvents } from '../../../bots/telegram/inbound.ts';

const self = { id: '99', username: 'Example_Support_Bot' };
const NOW = 1_800_000_000_000;
const ann = {
  id: 7_000_000_001,
  is_bot: false,
  first_name: 'Ann',
  last_name: 'Li',
  username: 'ann',
  language_code: 'zh-hans',
};
const privateChat = { id: ann.id, type: 'private', first_name: 'Ann' };
const group = { id: -1_001_000_000_001, type: 'supergroup', title: 'Desk', is_forum: true };

const inPrivate = (fields: object) => ({ message_id: 5, date: 1_700_000_000, chat: privateChat, from: ann, ...fields });
const inGroup = (fields: object) => ({ message_id: 5, date: 1_700_000_000, chat: group, from: ann, ...fields });
const inTopic = (fields: object) => inGroup({ message_thread_id: 42, is_topic_message: true, ...fields });
const events = (update: object) => toEvents({ update_id: 1000, ...update }, self, NOW);
const only = (update: object) => {
  const [event, ...more] = events(update);
  expect(more).toEqual([]);
  if (!event) throw new Error('the update made no event');
  return event;
};

describe('messages', () => {
  it('maps a private text with everything about the person', () => {
    expect(only({ message: inPrivate({ text: '你好' }) })).toEqual({
      kind: 'message',
      key: 'telegram:99:1000',
      lane: 'telegram:7000000001',
      channel: 'telegram',
      at: 1_700_000_000_000,
      chat: { id: '7000000001', kind: 'private' },
      from: { id: '7000000001', name: 'Ann Li', handle: 'ann', locale: 'zh-hans' },
      message: '5',
      content: { text: ['你好'] },
    });
  });

  it('gives every topic of a group its own lane', () => {
    const inside = only({ message: inTopic({ text: 'x' }) });
    expect(inside).toMatchObject({
      lane: 'telegram:-1001000000001:42',
      chat: { kind: 'group', title: 'Desk', thread: '42' },
    });
    const general = only({ message: inGroup({ text: 'x' }) });
    expect(general.lane).toBe('telegram:-1001000000001:0');
    expect(general.chat.thread).toBeUndefined();
  });

  it('does not take a chain of replies for a topic', () => {
    const event = only({
      message: inGroup({ text: 'x', message_thread_id: 42, reply_to_message: { message_id: 42 } }),
    });
    expect(event).toMatchObject({ lane: 'telegram:-1001000000001:0', replyTo: '42' });
    expect(event.chat.thread).toBeUndefined();
  });

  it('ignores that a topic’s messages answer the message that opened it', () => {
    const root = { message_id: 42, forum_topic_created: { name: '#1001' } };
    expect(only({ message: inTopic({ text: 'x', reply_to_message: root }) })).not.toHaveProperty('replyTo');
    expect(only({ message: inTopic({ text: 'x', reply_to_message: { message_id: 42 } }) })).not.toHaveProperty(
      'replyTo',
    );
    expect(only({ message: inTopic({ text: 'x', reply_to_message: { message_id: 44 } }) })).toMatchObject({
      replyTo: '44',
    });
  });

  it('writes out where hidden links lead', () => {
    const text = 'log in here or at https://example.com/ now 😀 ok';
    const entities = [
      { type: 'text_link', offset: 0, length: 11, url: 'https://evil.example/x' },
      { type: 'text_link', offset: 18, length: 20, url: 'https://example.com' },
      { type: 'bold', offset: 0, length: 3 },
      { type: 'text_link', offset: 46, length: 2, url: 'tg://user?id=1' },
      { type: 'text_link', offset: 400, length: 2, url: 'https://out.example' },
    ];
    expect(only({ message: inPrivate({ text, entities }) })).toMatchObject({
      content: { text: ['log in here (https://evil.example/x) or at https://example.com/ now 😀 ok (tg://user?id=1)'] },
    });
  });

  it.each([
    [
      'photo',
      {
        photo: [
          { file_id: 's', width: 9, height: 9 },
          { file_id: 'L', width: 90, height: 90, file_size: 7 },
          { file_id: 'm', width: 30, height: 30 },
        ],
      },
      { kind: 'photo', ref: 'L', bytes: 7, mime: 'image/jpeg' },
    ],
    [
      'document',
      { document: { file_id: 'd', file_name: 'a.pdf', mime_type: 'application/pdf', file_size: 3 } },
      { kind: 'document', ref: 'd', name: 'a.pdf', mime: 'application/pdf', bytes: 3 },
    ],
    [
      'animation',
      { animation: { file_id: 'a' }, document: { file_id: 'a' } },
      { kind: 'animation', ref: 'a', mime: 'video/mp4' },
    ],
    ['video', { video: { file_id: 'v' } }, { kind: 'video', ref: 'v', mime: 'video/mp4' }],
    ['voice', { voice: { file_id: 'o' } }, { kind: 'voice', ref: 'o', mime: 'audio/ogg' }],
    [
      'audio',
      { audio: { file_id: 'u', file_name: 'u.mp3' } },
      { kind: 'audio', ref: 'u', name: 'u.mp3', mime: 'audio/mpeg' },
    ],
    ['video note', { video_note: { file_id: 'n' } }, { kind: 'videoNote', ref: 'n', mime: 'video/mp4' }],
    [
      'sticker',
      { sticker: { file_id: 't', is_animated: true } },
      { kind: 'sticker', ref: 't', mime: 'application/x-tgsticker' },
    ],
  ])('maps a %s', (_name, fields, expected) => {
    const event = only({ message: inPrivate({ ...fields, caption: 'look', media_group_id: 'g' }) });
    expect(event).toMatchObject({ kind: 'message', album: 'g' });
    expect(event).toHaveProperty('content', { text: ['look'], attachments: [{ channel: 'telegram', ...expected }] });
  });

  it('maps places and contacts', () => {
    const location = { latitude: 1.5, longitude: 2.5 };
    const venue = { location, title: 'Office', address: '1 Example Road' };
    expect(only({ message: inPrivate({ location }) })).toHaveProperty('content.attachments', [
      { kind: 'location', ...location },
    ]);
    expect(only({ message: inPrivate({ location, venue }) })).toHaveProperty('content.attachments', [
      { kind: 'location', ...location, title: 'Office', address: '1 Example Road' },
    ]);
    const contact = { phone_number: '+100', first_name: 'Bo', last_name: 'Wu' };
    expect(only({ message: inPrivate({ contact }) })).toHaveProperty('content.attachments', [
      { kind: 'contact', name: 'Bo Wu', phone: '+100' },
    ]);
  });

  it.each(['poll', 'dice', 'game', 'story', 'paid_media', 'checklist', 'giveaway', 'invoice'])('names a %s', (word) => {
    expect(only({ message: inPrivate({ [word]: {} }) })).toMatchObject({
      kind: 'message',
      unsupported: word,
      content: {},
    });
  });

  it('reads the words of a rich message', () => {
    const rich_message = {
      blocks: [
        { type: 'paragraph', text: ['a', { type: 'bold', text: 'b' }] },
        { type: 'paragraph', text: { type: 'url', text: 'here', url: 'https://evil.example' } },
      ],
    };
    const event = only({ message: inPrivate({ rich_message }) });
    expect(event).toMatchObject({ content: { text: ['ab\nhere (https://evil.example)'] } });
    expect(event).not.toHaveProperty('unsupported');
    expect(only({ message: inPrivate({ rich_message: { blocks: [] } }) })).toMatchObject({
      unsupported: 'rich_message',
    });
  });

  it.each([
    [
      { type: 'user', date: 1, sender_user: { id: 8, is_bot: false, first_name: 'Eve', username: 'eve' } },
      { kind: 'user', id: '8', name: 'Eve', handle: 'eve' },
    ],
    [
      { type: 'hidden_user', date: 1, sender_user_name: 'Nobody' },
      { kind: 'hidden', name: 'Nobody' },
    ],
    [
      { type: 'channel', date: 1, chat: { id: -100, type: 'channel', title: 'News', username: 'news' }, message_id: 3 },
      { kind: 'chat', id: '-100', title: 'News', handle: 'news' },
    ],
    [
      { type: 'chat', date: 1, sender_chat: { id: -5, type: 'supergroup', title: 'G' } },
      { kind: 'chat', id: '-5', title: 'G' },
    ],
  ])('tells where a forward claims to come from', (forward_origin, forward) => {
    expect(only({ message: inPrivate({ text: 'x', forward_origin }) })).toHaveProperty('forward', forward);
  });

  it('takes a forwarded command for words, not for an order', () => {
    const forward_origin = { type: 'hidden_user', date: 1, sender_user_name: 'N' };
    expect(only({ message: inPrivate({ text: '/start', forward_origin }) }).kind).toBe('message');
  });
});

describe('who wrote it', () => {
  it('knows an anonymous admin only as the chat', () => {
    const hidden = {
      from: { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' },
      sender_chat: group,
    };
    expect(only({ message: inGroup({ text: '/queue', ...hidden }) })).toMatchObject({
      kind: 'command',
      from: { id: '-1001000000001', name: 'Desk' },
    });
  });

  it.each([
    ['the bot itself', { from: { id: 99, is_bot: true, first_name: 'Me' } }],
    ['another bot', { from: { id: 98, is_bot: true, first_name: 'It' } }],
    [
      'a linked channel',
      {
        from: { id: 777000, is_bot: false, first_name: 'Telegram' },
        is_automatic_forward: true,
        sender_chat: { id: -9, type: 'channel', title: 'C' },
      },
    ],
  ])('passes over %s', (_name, fields) => {
    expect(events({ message: inGroup({ text: 'x', ...fields }) })).toEqual([]);
    expect(events({ edited_message: inGroup({ text: 'x', ...fields }) })).toEqual([]);
  });

  it('passes over channels', () => {
    expect(events({ message: inGroup({ text: 'x', chat: { id: -9, type: 'channel', title: 'C' } }) })).toEqual([]);
    expect(events({ channel_post: {} })).toEqual([]);
  });
});

describe('commands', () => {
  it.each([
    ['/start', 'start', ''],
    ['/start abc_DEF-1', 'start', 'abc_DEF-1'],
    ['/reply@example_support_BOT 1001 text\nmore', 'reply', '1001 text\nmore'],
    ['/Note\nonly below', 'note', 'only below'],
  ])('reads %j', (text, name, args) => {
    expect(only({ message: inGroup({ text }) })).toMatchObject({ kind: 'command', name, args, message: '5' });
  });

  it.each(['/usr/bin is full', '/', '//', '/回复 1001', 'see /start'])('takes %j for words', (text) => {
    expect(only({ message: inPrivate({ text }) })).toMatchObject({ kind: 'message', content: { text: [text] } });
  });

  it('leaves other bots their commands', () => {
    expect(events({ message: inGroup({ text: '/start@other_bot' }) })).toEqual([]);
    const read = only({ message: inGroup({ text: '/start@other_bot example.com' }) });
    expect(read).toMatchObject({ kind: 'message', unsupported: 'command' });
    expect(only({ message: inPrivate({ text: '/start@other_bot' }) }).kind).toBe('message');
  });

  it('reads a caption, with what it is the caption of', () => {
    const photo = [{ file_id: 'p', width: 1, height: 1 }];
    expect(
      only({
        message: inTopic({
          photo,
          caption: '/reply 1001 see here',
          media_group_id: 'g',
          reply_to_message: { message_id: 44 },
        }),
      }),
    ).toMatchObject({
      kind: 'command',
      name: 'reply',
      args: '1001 see here',
      album: 'g',
      replyTo: '44',
      attachments: [{ kind: 'photo', ref: 'p' }],
    });
  });
});

describe('everything else', () => {
  it('maps an edit, at the time of the edit', () => {
    expect(only({ edited_message: inPrivate({ text: 'new', edit_date: 1_700_000_060 }) })).toMatchObject({
      kind: 'edited',
      at: 1_700_000_060_000,
      message: '5',
      content: { text: ['new'] },
    });
  });

  it('is not troubled by a live location on the move', () => {
    expect(events({ edited_message: inPrivate({ location: { latitude: 1, longitude: 2 } }) })).toEqual([]);
  });

  it('maps a press, also on a message that is no longer accessible', () => {
    const query = { id: 'q1', from: ann, data: 'menu:root', chat_instance: '1' };
    expect(
      only({ callback_query: { ...query, message: inTopic({ from: { id: 99, is_bot: true, first_name: 'Me' } }) } }),
    ).toMatchObject({
      kind: 'press',
      lane: 'telegram:-1001000000001:42',
      at: NOW,
      answer: 'q1',
      choice: 'menu:root',
      message: '5',
      from: { id: '7000000001' },
    });
    expect(
      only({ callback_query: { ...query, message: { chat: privateChat, message_id: 6, date: 0 } } }),
    ).toMatchObject({
      lane: 'telegram:7000000001',
      message: '6',
    });
    expect(events({ callback_query: { ...query, inline_message_id: 'x' } })).toEqual([]);
    expect(events({ callback_query: { id: 'q', from: ann, message: inPrivate({}), game_short_name: 'g' } })).toEqual(
      [],
    );
  });

  it.each([
    ['member', 'kicked', 'blocked'],
    ['kicked', 'member', 'unblocked'],
  ])('maps a private change from %s to %s', (before, after, kind) => {
    const my_chat_member = {
      chat: privateChat,
      from: ann,
      date: 1_700_000_000,
      old_chat_member: { status: before },
      new_chat_member: { status: after },
    };
    expect(only({ my_chat_member })).toMatchObject({ kind, lane: 'telegram:7000000001' });
  });

  it('maps being put in a group and out of it, with the rights', () => {
    const change = { chat: group, from: ann, date: 1_700_000_000 };
    const admin = {
      status: 'administrator',
      can_manage_topics: true,
      can_delete_messages: false,
      can_pin_messages: true,
    };
    const added = { ...change, old_chat_member: { status: 'left' }, new_chat_member: admin };
    expect(only({ my_chat_member: added })).toMatchObject({
      kind: 'added',
      rights: ['manage_topics', 'pin_messages'],
      lane: 'telegram:-1001000000001:0',
    });
    const removed = { ...change, old_chat_member: admin, new_chat_member: { status: 'restricted', is_member: false } };
    expect(only({ my_chat_member: removed })).toMatchObject({ kind: 'removed', rights: [] });
    const promoted = { ...change, old_chat_member: { status: 'member' }, new_chat_member: admin };
    expect(only({ my_chat_member: promoted })).toMatchObject({ kind: 'regrouped', allows: ['pin'] });
  });

  it('maps a group’s move to a new id, whoever moved it', () => {
    const from = { id: 1087968824, is_bot: true, first_name: 'Group' };
    const chat = { id: -5, type: 'group', title: 'G' };
    expect(only({ message: inGroup({ chat, from, migrate_to_chat_id: -1_002_000_000_000 }) })).toMatchObject({
      kind: 'migrated',
      chat: { id: '-5' },
      to: '-1002000000000',
    });
    expect(events({ message: inGroup({ migrate_from_chat_id: -5 }) })).toEqual([]);
  });

  it.each(['forum_topic_created', 'forum_topic_closed', 'pinned_message', 'boost_added'])(
    'says nothing of %s',
    (word) => {
      expect(events({ message: inTopic({ [word]: {} }) })).toEqual([]);
    },
  );

  it('says who came in, people only, however it is told', () => {
    const robot = { ...ann, id: 5, is_bot: true };
    expect(only({ message: inGroup({ new_chat_members: [ann, robot] }) })).toMatchObject({
      kind: 'joined',
      from: { id: String(ann.id), name: 'Ann Li' },
    });
    const change = { chat: group, from: ann, date: 1_700_000_000 };
    const outside = { status: 'left', user: ann };
    const inside = { status: 'member', user: ann };
    expect(only({ chat_member: { ...change, old_chat_member: outside, new_chat_member: inside } })).toMatchObject({
      kind: 'joined',
      from: { id: String(ann.id) },
    });
    expect(events({ chat_member: { ...change, old_chat_member: inside, new_chat_member: outside } })).toEqual([]);
  });

  it('says when who runs a group is another', () => {
    const member = { status: 'member', user: ann };
    const admin = { status: 'administrator', user: ann };
    const change = { chat: group, from: ann, date: 1_700_000_000 };
    for (const [before, after] of [
      [member, admin],
      [admin, member],
    ]) {
      expect(only({ chat_member: { ...change, old_chat_member: before, new_chat_member: after } })).toMatchObject({
        kind: 'regrouped',
      });
    }
  });

  it('keeps the message that a command answers, as it stood', () => {
    const target = {
      message_id: 9,
      from: { ...ann, id: 77 },
      text: 'send me your key',
      chat: group,
      date: 1_700_000_000,
    };
    expect(only({ message: inGroup({ text: '/report', reply_to_message: target }) })).toMatchObject({
      kind: 'command',
      replyTo: '9',
      answered: { message: '9', from: { id: '77' }, content: { text: ['send me your key'] } },
    });
  });

  it('knows the message that a command answers for its own', () => {
    const own = { message_id: 9, from: { id: 99, is_bot: true, first_name: 'Me' }, text: 'hi', chat: group, date: 1 };
    expect(only({ message: inGroup({ text: '/report', reply_to_message: own }) })).toMatchObject({
      answered: { from: { id: '99', self: true } },
    });
  });
});

describe('malformed updates', () => {
  it.each([
    [null],
    [7],
    [{}],
    [{ update_id: '1' }],
    [{ update_id: 1, message: 'x' }],
    [{ update_id: 1, message: { text: 'x' } }],
    [{ update_id: 1, message: inPrivate({ text: 5 }) }],
    [{ update_id: 1, message: inPrivate({ text: 'x', from: undefined }) }],
    [{ update_id: 1, message: inPrivate({ text: 'x', chat: { id: 1.5, type: 'private' } }) }],
    [{ update_id: 1, message: inPrivate({ text: 'x', message_id: 2 ** 60 }) }],
    [{ update_id: 1, message: inPrivate({ document: {} }) }],
    [{ update_id: 1, callback_query: { data: 'x', message: inPrivate({}) } }],
    [{ update_id: 1, my_chat_member: { chat: group } }],
  ])('are refused as such: %j', (update) => {
    expect(() => toEvents(update, self, NOW)).toThrow(Malformed);
  });

  it('never fail in any other way, nor make events without a person and a key', () => {
    const leaf = fc.oneof(
      fc.constant(null),
      fc.integer(),
      fc.string(),
      fc.boolean(),
      fc.constant({}),
      fc.constant([]),
      fc.constant([null, {}]),
    );
    const whole = inTopic({
      text: 'x',
      caption: 'c',
      entities: [{ type: 'text_link', offset: 0, length: 1, url: 'u' }],
      photo: [{ file_id: 'p', width: 1, height: 1 }],
      reply_to_message: { message_id: 1 },
      forward_origin: { type: 'hidden_user', sender_user_name: 'n' },
      media_group_id: 'g',
      location: { latitude: 1, longitude: 1 },
      sender_chat: group,
    });
    const damaged = fc
      .tuple(fc.subarray(Object.keys(whole)), fc.subarray(Object.keys(whole)), leaf)
      .map(([kept, broken, value]) =>
        Object.fromEntries(kept.map((key) => [key, broken.includes(key) ? value : whole[key as keyof typeof whole]])),
      );
    fc.assert(
      fc.property(
        fc.constantFrom('message', 'edited_message', 'callback_query', 'my_chat_member'),
        damaged,
        (kind, value) => {
          const update = { update_id: 1, [kind]: value };
          expect(kindOf(update)).toBe(kind);
          expect(numberOf(update)).toBe(1);
          try {
            for (const event of toEvents(update, self, NOW)) {
              expect(event.key).toBe('telegram:99:1');
              expect(event.from.id).toMatch(/^-?\d+$/);
              expect(event.chat.id).toMatch(/^-?\d+$/);
            }
          } catch (error) {
            expect(error).toBeInstanceOf(Malformed);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
