import { describe, expect, it } from 'vitest';
import { Malformed } from '../../../bots/read.ts';
import type { Fields } from '../../../bots/wechat/fields.ts';
import { read } from '../../../bots/wechat/inbound.ts';

const account = { appId: 'wxfake', words: { member: (last4: string) => `微信用户 ${last4}` }, welcomeChoice: 'root' };
const head = { ToUserName: 'gh_fake', FromUserName: 'oFAKE1234', CreateTime: '1700000000' };
const message = (fields: Fields) => read({ ...head, MsgId: '24000000000000001', ...fields }, account);
const event = (Event: string, fields: Fields = {}) => read({ ...head, MsgType: 'event', Event, ...fields }, account);

describe('messages', () => {
  it('are known by their id, and belong to their sender', () => {
    const { key, openid, events } = message({ MsgType: 'text', Content: '你好' });
    expect(key).toBe('wechat:wxfake:24000000000000001');
    expect(openid).toBe('oFAKE1234');
    expect(events).toEqual([
      {
        kind: 'message',
        key,
        lane: 'wechat:oFAKE1234',
        channel: 'wechat',
        at: 1_700_000_000_000,
        chat: { id: 'oFAKE1234', kind: 'private' },
        from: { id: 'oFAKE1234', name: '微信用户 1234' },
        answer: key,
        message: '24000000000000001',
        content: { text: ['你好'] },
      },
    ]);
  });

  it('of unknown types are handed in as what they are called', () => {
    expect(message({ MsgType: 'file', Title: 'a.pdf' }).events).toMatchObject([{ unsupported: 'file', content: {} }]);
  });

  it('that WeChat keeps to itself (stickers and the like) are no words of the member', () => {
    const standIn = { MsgType: 'text', Content: '【收到不支持的消息类型，暂无法显示】' };
    expect(message(standIn).events).toMatchObject([{ unsupported: 'text', content: {} }]);
    expect(message({ ...standIn, Content: `我看到${standIn.Content}` }).events).not.toMatchObject([
      { unsupported: 'text' },
    ]);
  });

  it('that lack something are malformed', () => {
    for (const fields of [
      { MsgType: 'text', Content: 'x', MsgId: '' },
      { MsgType: 'image' },
      { MsgType: 'location', Location_X: 'north', Location_Y: '2' },
      { MsgType: 'text', Content: { nested: 'x' } },
      { MsgType: 'text', Content: 'x', FromUserName: 'a b' },
      { MsgType: 'text', Content: 'x', CreateTime: 'now' },
      { MsgType: '' },
    ]) {
      expect(() => message(fields)).toThrow(Malformed);
    }
  });
});

describe('events', () => {
  it('are known by who did what when, without naming them', () => {
    const { key } = event('CLICK', { EventKey: 'a' });
    expect(event('click', { EventKey: 'a' }).key).toBe(key);
    expect(key).not.toContain('oFAKE1234');
    const others = [
      event('CLICK', { EventKey: 'b' }).key,
      event('VIEW', { EventKey: 'a' }).key,
      event('CLICK', { EventKey: 'a', CreateTime: '1700000001' }).key,
      event('CLICK', { EventKey: 'a', FromUserName: 'oFAKE9999' }).key,
    ];
    expect(new Set([key, ...others]).size).toBe(5);
  });

  it.each([
    ['subscribe', { EventKey: 'qrscene_poster', Ticket: 'x' }, [{ kind: 'press', choice: 'root' }]],
    ['subscribe', {}, [{ kind: 'press', choice: 'root' }]],
    ['SCAN', { EventKey: 'poster' }, [{ kind: 'press', choice: 'root' }]],
    ['CLICK', { EventKey: 'm.go:talk' }, [{ kind: 'press', choice: 'm.go:talk' }]],
    ['unsubscribe', {}, [{ kind: 'blocked' }]],
    ['VIEW', { EventKey: 'https://example.com' }, []],
    ['LOCATION', { Latitude: '1', Longitude: '2', Precision: '3' }, []],
    ['TEMPLATESENDJOBFINISH', { Status: 'success' }, []],
    ['something_new', {}, []],
  ])('%s', (name, fields, expected) => {
    expect(event(name, fields).events).toMatchObject(expected);
    expect(event(name, fields).events).toHaveLength(expected.length);
  });
});
