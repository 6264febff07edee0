import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../bots/discord/answers.ts';
import { Guilds } from '../../../bots/discord/guilds.ts';
import { timeOfId } from '../../../bots/discord/ids.ts';
import { toEvents } from '../../../bots/discord/inbound.ts';
import { type Place, Places, privateThreadName } from '../../../bots/discord/places.ts';
import type { Surroundings } from '../../../bots/discord/surroundings.ts';
import { Malformed } from '../../../bots/read.ts';

const self = { id: '900', username: 'support_bot', application: '901' };
const ann = { id: '100', username: 'ann', global_name: 'Ann', discriminator: '0', avatar: null };
const id = '1300000000000000001';

const around = (places: Place[] = [], more: Partial<Surroundings> = {}): Surroundings => ({
  self,
  place: (channel) => places.find((each) => each.id === channel),
  isRoom: (channel) => channel === '500',
  known: () => false,
  guilds: new Guilds(),
  now: 1_700_000_000_000,
  ...more,
});
const message = (more: object = {}) => ({
  id,
  channel_id: '600',
  type: 0,
  author: ann,
  content: 'hello',
  attachments: [],
  ...more,
});
const events = (t: string, d: unknown, places?: Place[], more?: Partial<Surroundings>) =>
  toEvents({ t, d }, around(places, more));
const first = (t: string, d: unknown, places?: Place[]) => events(t, d, places)[0];

describe('messages', () => {
  it('in a DM are the member’s private conversation', () => {
    expect(first('MESSAGE_CREATE', message())).toEqual({
      kind: 'message',
      key: `discord:message:${id}`,
      lane: 'discord:100',
      channel: 'discord',
      at: timeOfId(id),
      chat: { id: '@100', kind: 'private' },
      from: { id: '100', name: 'Ann', handle: 'ann' },
      message: id,
      content: { text: ['hello'] },
    });
  });

  it('in a thread belong to the thread of its channel', () => {
    const thread: Place = { id: '501', kind: 'thread', parent: '500', guild: '1' };
    expect(
      first('MESSAGE_CREATE', message({ channel_id: '501', guild_id: '1', member: { nick: 'Annie' } }), [thread]),
    ).toMatchObject({
      lane: 'discord:501',
      chat: { id: '500', kind: 'group', thread: '501' },
      from: { name: 'Annie' },
    });
  });

  it('in a channel are a group’s', () => {
    expect(first('MESSAGE_CREATE', message({ guild_id: '1' }))).toMatchObject({
      lane: 'discord:600',
      chat: { id: '600', kind: 'group' },
    });
  });

  it('in a member’s private thread with us are private, those of others there are not', () => {
    const places = new Places();
    const name = privateThreadName('Support', '100');
    places.learn(
      'THREAD_CREATE',
      { id: '700', type: 12, parent_id: '600', guild_id: '1', name, owner_id: '900' },
      '900',
    );
    const where = { channel_id: '700', guild_id: '1' };
    const place = places.get('700');
    expect(first('MESSAGE_CREATE', message(where), place ? [place] : [])).toMatchObject({
      lane: 'discord:100',
      chat: { id: '@100' },
    });
    const other = message({ ...where, author: { ...ann, id: '101' } });
    expect(first('MESSAGE_CREATE', other, place ? [place] : [])).toMatchObject({ chat: { id: '600', thread: '700' } });
  });

  it('of bots, webhooks, the system and ourselves mean nothing', () => {
    for (const more of [
      { author: { ...ann, bot: true } },
      { webhook_id: '5' },
      { type: 7 },
      { author: { ...ann, id: '900' } },
    ]) {
      expect(events('MESSAGE_CREATE', message(more))).toEqual([]);
    }
  });

  it('that begin with a slash are commands', () => {
    expect(first('MESSAGE_CREATE', message({ content: '/Reply 1001 two\nlines' }))).toMatchObject({
      kind: 'command',
      name: 'reply',
      args: '1001 two\nlines',
      message: id,
    });
    expect(first('MESSAGE_CREATE', message({ content: '/usr/bin' }))?.kind).toBe('message');
  });

  it('carry files by what does not expire', () => {
    const attachments = [
      { id: '7', filename: 'a.png', content_type: 'image/png', size: 5, url: 'https://cdn.example/a?ex=1' },
      { id: '8', filename: 'b.svg', content_type: 'image/svg+xml', size: 6, url: 'https://cdn.example/b?ex=1' },
    ];
    const sticker_items = [{ id: '9', name: 'wave', format_type: 1 }];
    expect(first('MESSAGE_CREATE', message({ content: '', attachments, sticker_items }))).toMatchObject({
      content: {
        attachments: [
          { kind: 'photo', channel: 'discord', ref: `600/${id}/7`, name: 'a.png', mime: 'image/png', bytes: 5 },
          { kind: 'document', ref: `600/${id}/8` },
          { kind: 'sticker', ref: 'sticker:9.png', name: 'wave.png' },
        ],
      },
    });
    const voice = message({
      content: '',
      flags: 8192,
      attachments: [{ id: '7', filename: 'v.ogg', content_type: 'audio/ogg', size: 1 }],
    });
    expect(first('MESSAGE_CREATE', voice)).toMatchObject({ content: { attachments: [{ kind: 'voice' }] } });
  });

  it('answer others, or are forwarded without saying whose words they are', () => {
    expect(first('MESSAGE_CREATE', message({ type: 19, message_reference: { message_id: '77' } }))).toMatchObject({
      replyTo: '77',
    });
    const forwarded = message({
      content: '',
      message_reference: { type: 1, message_id: '77' },
      message_snapshots: [{ message: { content: '/start win!', attachments: [], type: 0 } }],
    });
    const event = first('MESSAGE_CREATE', forwarded);
    expect(event).toMatchObject({ kind: 'message', content: { text: ['/start win!'] }, forward: { kind: 'hidden' } });
    expect(event).not.toHaveProperty('replyTo');
  });

  it('name who is mentioned, and polls as what they are', () => {
    const mentions = [{ id: '5', username: 'bob', global_name: null }];
    expect(first('MESSAGE_CREATE', message({ content: 'hi <@5> <:wave:8>', mentions }))).toMatchObject({
      content: { text: ['hi @bob :wave:'] },
    });
    expect(first('MESSAGE_CREATE', message({ content: '', poll: { question: {} } }))).toMatchObject({
      unsupported: 'poll',
      content: {},
    });
  });

  it('are edited only when someone edited them', () => {
    expect(events('MESSAGE_UPDATE', message({ edited_timestamp: null }))).toEqual([]);
    expect(events('MESSAGE_UPDATE', { id, channel_id: '600', embeds: [] })).toEqual([]);
    const at = '2026-01-02T03:04:05.000000+00:00';
    expect(first('MESSAGE_UPDATE', message({ edited_timestamp: at, content: 'new' }))).toMatchObject({
      kind: 'edited',
      key: `discord:edited:${id}:${Date.parse(at)}`,
      content: { text: ['new'] },
    });
  });
});

describe('interactions', () => {
  const inGuild = {
    guild_id: '1',
    channel_id: '600',
    channel: { id: '600', type: 0 },
    member: { user: ann, nick: null },
  };
  const inThread = { ...inGuild, channel_id: '501', channel: { id: '501', type: 11, parent_id: '500' } };
  const interaction = (more: object) => ({
    id,
    application_id: '901',
    type: 2,
    token: 'tok',
    locale: 'zh-TW',
    user: ann,
    channel_id: '600',
    ...more,
  });

  it('give commands with their options', () => {
    const options = [
      { name: 'number', type: 4, value: 1001 },
      { name: 'text', type: 3, value: 'hi there' },
    ];
    const event = first('INTERACTION_CREATE', interaction({ ...inThread, data: { name: 'reply', options } }));
    expect(event).toMatchObject({
      kind: 'command',
      key: `discord:interaction:${id}`,
      lane: 'discord:501',
      chat: { id: '500', kind: 'group', thread: '501' },
      from: { id: '100', name: 'Ann', locale: 'zh-TW' },
      name: 'reply',
      args: '',
      options: { number: '1001', text: 'hi there' },
    });
    expect(readAnswer(event?.answer ?? '')).toEqual({ id, application: '901', token: 'tok', hidden: true });
  });

  describe('of a message’s menu', () => {
    const used = (target: object | undefined, data: object = {}) =>
      first(
        'INTERACTION_CREATE',
        interaction({
          type: 2,
          guild_id: '1',
          channel_id: '600',
          member: { user: ann, permissions: '0' },
          data: {
            type: 3,
            name: 'Report',
            target_id: '77',
            ...(target ? { resolved: { messages: { '77': { id: '77', channel_id: '600', ...target } } } } : {}),
            ...data,
          },
        }),
      );
    const bob = { id: '101', username: 'bob' };

    it('are about that message, with its files', () => {
      const file = { id: '5', filename: 'a.png', content_type: 'image/png', size: 3 };
      const event = used({ author: bob, content: 'hi <@100>', mentions: [ann], attachments: [file] });
      expect(event).toMatchObject({
        kind: 'command',
        name: 'report',
        args: '',
        chat: { id: '@100', kind: 'private' },
        room: { id: '600', kind: 'group' },
        server: '1',
        answered: {
          message: '77',
          from: { id: '101', name: 'bob', handle: 'bob' },
          content: { text: ['hi @Ann'], attachments: [{ kind: 'photo', ref: '600/77/5', name: 'a.png' }] },
        },
      });
    });

    it('show what bots and webhooks say outside of the content, once', () => {
      const embed = {
        title: 'Drop',
        url: 'https://example.com/x',
        description: 'Come',
        author: { name: 'Team' },
        fields: [{ name: 'When', value: 'now' }],
        footer: { text: 'Drop' },
      };
      const link = { type: 2, label: 'Go', url: 'https://example.com/y' };
      const components = [
        { type: 17, components: [{ type: 10, content: 'Words' }] },
        { type: 1, components: [link] },
      ];
      const event = used({
        author: { id: '102', username: 'Official' },
        webhook_id: '102',
        embeds: [embed],
        components,
      });
      expect(event).toMatchObject({
        answered: {
          from: { id: '102', name: 'Official', bot: true },
          content: {
            text: ['Team\nDrop\nhttps://example.com/x\nCome\nWhen\nnow\nWords\nGo\nhttps://example.com/y'],
          },
        },
      });
    });

    it('tell our own, and what is forwarded', () => {
      expect(used({ author: { ...self, bot: true }, content: 'ours' })).toMatchObject({
        answered: { from: { id: '900', bot: true, self: true } },
      });
      const forwarded = {
        author: bob,
        content: '',
        message_reference: { type: 1 },
        message_snapshots: [{ message: { content: 'bait' } }],
      };
      expect(used(forwarded)).toMatchObject({ answered: { content: { text: ['bait'] } } });
    });

    it('are no less a command when the message does not come along', () => {
      expect(used(undefined)).toMatchObject({ kind: 'command', name: 'report', args: '' });
      expect(used(undefined)).not.toHaveProperty('answered');
    });
  });

  it('outside the desk are between the person and the bot', () => {
    const event = first('INTERACTION_CREATE', interaction({ ...inGuild, data: { name: 'support' } }));
    expect(event).toMatchObject({ chat: { id: '@100', kind: 'private' }, lane: 'discord:100' });
    expect(readAnswer(event?.answer ?? '')?.hidden).toBe(true);
    const direct = first(
      'INTERACTION_CREATE',
      interaction({ data: { name: 'verify', options: [{ name: 'args', type: 3, value: 'x.example' }] } }),
    );
    expect(direct).toMatchObject({ chat: { id: '@100' }, args: 'x.example' });
    expect(direct).not.toHaveProperty('options');
    expect(readAnswer(direct?.answer ?? '')?.hidden).toBe(false);
  });

  it('give files of options', () => {
    const data = {
      name: 'feedback',
      options: [{ name: 'file', type: 11, value: '8' }],
      resolved: {
        attachments: {
          8: { id: '8', filename: 'a.png', content_type: 'image/png', size: 3, url: 'https://cdn.example/a' },
        },
      },
    };
    expect(first('INTERACTION_CREATE', interaction({ data }))).toMatchObject({
      attachments: [{ ref: 'link:https://cdn.example/a', bytes: 3 }],
    });
  });

  it('give presses of buttons and of menus’ entries', () => {
    const pressed = (data: object, flags = 0) =>
      first('INTERACTION_CREATE', interaction({ type: 3, data, message: { id: '55', flags } }));
    expect(pressed({ custom_id: 'm.go:root', component_type: 2 })).toMatchObject({
      kind: 'press',
      choice: 'm.go:root',
      message: '55',
    });
    expect(pressed({ custom_id: 'kefu-select:0', component_type: 3, values: ['m.x\n2'] })).toMatchObject({
      choice: 'm.x',
    });
    const hidden = pressed({ custom_id: 'a', component_type: 2 }, 64);
    expect(hidden).toMatchObject({ message: `~${hidden?.answer}` });
  });

  it('give forms', () => {
    const components = [
      { type: 1, components: [{ type: 4, custom_id: 'what', value: 'broken' }] },
      { type: 18, component: { type: 3, custom_id: 'kind', values: ['a', 'b'] } },
    ];
    expect(
      first('INTERACTION_CREATE', interaction({ type: 5, data: { custom_id: 'feedback', components } })),
    ).toMatchObject({
      kind: 'form',
      form: 'feedback',
      fields: { what: 'broken', kind: 'a, b' },
    });
  });

  it('without consequences give nothing', () => {
    expect(events('INTERACTION_CREATE', interaction({ type: 4, data: { name: 'reply' } }))).toEqual([]);
    expect(events('INTERACTION_CREATE', interaction({ type: 1 }))).toEqual([]);
  });
});

describe('servers', () => {
  const guild = { id: '1', name: 'Community', joined_at: '2020-01-01T00:00:00.000Z' };

  it('are joined once, however often they are told of', () => {
    const [joined] = events('GUILD_CREATE', guild);
    expect(joined).toMatchObject({ kind: 'added', chat: { id: '1', kind: 'group', title: 'Community' } });
    expect(events('GUILD_CREATE', guild)[0]?.key).toBe(joined?.key);
    expect(events('GUILD_CREATE', guild, [], { known: () => true })).toMatchObject([
      { kind: 'regrouped', server: '1' },
    ]);
  });

  it('are left, but not by an outage', () => {
    expect(events('GUILD_DELETE', { id: '1', unavailable: true })).toEqual([]);
    expect(events('GUILD_DELETE', { id: '1' })).toMatchObject([{ kind: 'removed', chat: { id: '1' } }]);
  });
});

it('either understands a dispatch or calls it malformed', () => {
  const types = fc.constantFrom(
    'MESSAGE_CREATE',
    'MESSAGE_UPDATE',
    'INTERACTION_CREATE',
    'GUILD_CREATE',
    'GUILD_DELETE',
  );
  const whole: object[] = [
    message(),
    { id, type: 3, token: 't', user: ann, data: { custom_id: 'a' }, message: { id: '5' } },
  ];
  const broken = fc
    .constantFrom(...whole)
    .chain((from) =>
      fc
        .dictionary(fc.constantFrom(...Object.keys(from), 'member', 'message_reference', 'channel'), fc.jsonValue())
        .map((more) => ({ ...from, ...more })),
    );
  fc.assert(
    fc.property(types, fc.oneof(broken, fc.jsonValue()), (t, d) => {
      try {
        for (const event of events(t, d)) expect(event.key).toMatch(/^discord:/);
      } catch (error) {
        expect(error).toBeInstanceOf(Malformed);
      }
    }),
    { numRuns: 500 },
  );
});
