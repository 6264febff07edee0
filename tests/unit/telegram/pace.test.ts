import { describe, expect, it } from 'vitest';
import { paceOf } from '../../../bots/telegram/pace.ts';
import type { Effect } from '../../../core/language/effect.ts';

const target = { to: 'ticket', ticket: 1001 } as const;
const inGroup = { channel: 'telegram', chat: '-1001000000001', thread: '42' };
const inPrivate = { channel: 'telegram', chat: '7000000001' };
const all = { key: 'telegram:all', count: 30, perMs: 1000 };
const send: Effect = { kind: 'send', target, content: { text: ['x'] } };

describe('pace', () => {
  it('is twenty a minute in a group, all its topics together, opening them included', () => {
    const group = { key: 'telegram:chat:-1001000000001', count: 20, perMs: 60_000 };
    expect(paceOf(send, inGroup)).toEqual([all, group]);
    expect(paceOf({ kind: 'openThread', target, title: 'x' }, inGroup)).toEqual([all, group]);
  });

  it('is about one a second in private', () => {
    expect(paceOf(send, inPrivate)).toEqual([all, { key: 'telegram:chat:7000000001', count: 3, perMs: 3000 }]);
  });

  it('counts no edits against the group, and neither reactions nor answers to presses at all', () => {
    expect(paceOf({ kind: 'edit', target, message: '1', content: {} }, inGroup)).toEqual([all]);
    expect(paceOf({ kind: 'react', target, message: '1', emoji: '👍' }, inGroup)).toEqual([]);
    expect(paceOf({ kind: 'ack', target, answer: '1' }, inGroup)).toEqual([]);
  });
});
