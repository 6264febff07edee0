import { describe, expect, test } from 'vitest';
import { albumSettleMs, Lanes, unitsOf } from '../../../core/desk/lanes.ts';
import type { MessageEvent } from '../../../core/language/event.ts';
import type { StoredEvent } from '../../../core/store/inbox.ts';

let ids = 0;

function stored(lane: string, text: string, changes: Partial<MessageEvent> = {}, receivedAt = 0): StoredEvent {
  const id = ++ids;
  return {
    id,
    shard: 0,
    attempts: 0,
    receivedAt,
    event: {
      kind: 'message',
      key: `k${id}`,
      lane,
      channel: 'post',
      at: 0,
      chat: { id: lane, kind: 'private' },
      from: { id: lane, name: lane },
      message: String(id),
      content: { text: [text] },
      ...changes,
    },
  };
}

function photo(lane: string, album: string, receivedAt: number, caption?: string): StoredEvent {
  const content = {
    ...(caption ? { text: [caption] } : {}),
    attachments: [{ kind: 'photo', channel: 'post', ref: `p${ids}` } as const],
  };
  return stored(lane, '', { album, content }, receivedAt);
}

const words = (events: readonly StoredEvent[]) =>
  events.map(({ event }) => (event.kind === 'message' ? (event.content.text ?? []).join('') : event.kind));

describe('lanes', () => {
  test('are taken in the order they came, up to the limit', () => {
    const lanes = new Lanes();
    lanes.add([stored('a', '1'), stored('b', '2'), stored('a', '3')]);
    expect(words(lanes.take(2, 0).taken)).toEqual(['1', '2']);
    expect(words(lanes.take(2, 0).taken)).toEqual(['3']);
  });

  test('an album that may still grow holds its own lane and no other', () => {
    const lanes = new Lanes();
    lanes.add([photo('a', 'x', 100), stored('a', 'after'), stored('b', 'free')]);
    const early = lanes.take(10, 150);
    expect(words(early.taken)).toEqual(['free']);
    expect(early.nextAt).toBe(100 + albumSettleMs);
    lanes.add([photo('a', 'x', 300)]);
    expect(lanes.take(10, 100 + albumSettleMs).taken).toEqual([]);
    expect(lanes.take(10, 300 + albumSettleMs).taken).toHaveLength(3);
  });

  test('what is put back goes first again', () => {
    const lanes = new Lanes();
    lanes.add([stored('a', '1'), stored('a', '2')]);
    const { taken } = lanes.take(1, 0);
    lanes.putBack(taken);
    expect(words(lanes.take(2, 0).taken)).toEqual(['1', '2']);
  });
});

test('the pieces of an album become one unit with every attachment and the caption', () => {
  const units = unitsOf([photo('a', 'x', 0), photo('b', 'x', 0), photo('a', 'x', 0, 'two receipts')]);
  expect(units.map(({ ids: pieces }) => pieces.length)).toEqual([2, 1]);
  const [album] = units;
  if (album?.event.kind !== 'message') throw new Error('an album of messages is a message');
  expect(album.event.content.attachments).toHaveLength(2);
  expect(album.event.content.text).toEqual(['two receipts']);
});
