import { expect, test } from 'vitest';
import { memberIdOf } from '../../../core/domain/member.ts';
import type { Event } from '../../../core/language/event.ts';
import { eraseWords } from '../../../core/store/erase.ts';
import { insertEvents, markFailed } from '../../../core/store/inbox.ts';
import { Store } from '../../../core/store/store.ts';
import { databases, openFresh } from '../../databases.ts';

function said(channel: string, chat: string, user: string, words: string): Event {
  return {
    kind: 'message',
    key: `${channel}:${chat}:${user}`,
    lane: `${channel}:${chat}`,
    channel,
    at: 0,
    chat: { id: chat, kind: chat === user ? 'private' : 'group' },
    from: { id: user, name: 'Ann' },
    message: '1',
    content: { text: [words] },
  };
}

test.each(databases)('what was put aside of a member is emptied, of nobody else ($name)', async ({ name }) => {
  const { database } = await openFresh(name);
  const store = new Store(database.client);
  const events = [
    said('telegram', '41', '41', 'theirs in private'),
    said('telegram', '-5', '41', 'theirs in a group'),
    said('telegram', '-5', '412', 'of another'),
    said('discord', '-5', '41', 'of the same number elsewhere'),
  ];
  const stored = await store.commit((tx) =>
    insertEvents(
      tx,
      events.map((event) => ({ event, shard: 0 })),
      0,
    ),
  );
  await store.commit(async (tx) => {
    for (const { id } of stored) await markFailed(tx, id, 'Error', true);
  });
  await store.commit((tx) => eraseWords(tx, memberIdOf('telegram', '41'), []));
  const rows = await store.commit((tx) => tx.inboxEvent.findMany({ orderBy: { id: 'asc' } }));
  expect(rows.map(({ payload }) => /of [a-z ]+|theirs/.exec(payload)?.[0] ?? '')).toEqual([
    '',
    '',
    'of another',
    'of the same number elsewhere',
  ]);
});
