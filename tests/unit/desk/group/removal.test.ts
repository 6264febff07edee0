import { expect, test } from 'vitest';
import type { MemoryDesk } from '../memory-turn.ts';
import { base, fate, hear, inGroup, message, mia } from './scene.ts';

const fake = 'go to https://examp1e.com now';
const phrase = 'the code is in this message';
const presses = (desk: MemoryDesk, choice: string) =>
  hear(desk, { kind: 'press', ...base(mia), powers: ['moderate', 'manage'], choice, answer: 'a' });
const secret = (words = phrase) => ({ ...message(words), redacted: ['password' as const] });
const failed = (reason: 'no-rights' | 'message-gone') => ({ state: 'failed' as const, reason, detail: '' });

/** The labels under the newest alert, and what else was done. */
function taken(desk: MemoryDesk) {
  const effects = desk.takeEmitted().map(({ effect }) => effect);
  const alert = effects.findLast((effect) => effect.kind === 'send' && effect.target.to !== 'member');
  const labels = alert?.kind === 'send' ? (alert.content.choices ?? []).flat().map(({ label }) => label) : [];
  return { kinds: effects.map(({ kind }) => kind), labels, alert };
}

test('a removal that failed leaves the case open and its message standing, one that came too late does not', async () => {
  const desk = await inGroup();
  await hear(desk, message(fake));
  await presses(desk, 'g.case:delete:1');
  expect(desk.cases.get(1)).toMatchObject({ outcome: 'delete', settledBy: mia.name });
  await fate(desk, 'group-remove:1', failed('message-gone'));
  expect(desk.cases.get(1)).toMatchObject({ outcome: 'delete', evidence: { message: { removed: true } } });
  desk.takeEmitted();
  await fate(desk, 'group-remove:1', failed('no-rights'));
  expect(desk.cases.get(1)).toMatchObject({ state: 'open', outcome: null, evidence: { message: { removed: false } } });
  expect(taken(desk).labels).toContain('🗑 删除消息');
  expect(desk.audit.map(({ action, reason, case: about }) => [action, reason, about])).toEqual([
    ['delete', 'link', 1],
    ['failed', 'delete no-rights', 1],
  ]);
});

test('what the bot could not take out by itself is offered to be deleted', async () => {
  const desk = await inGroup();
  await presses(desk, 'g.set:links:remove');
  await presses(desk, 'g.set:dryRun:off');
  desk.takeEmitted();
  await hear(desk, message(fake));
  const first = taken(desk);
  expect(first.kinds).toEqual(['send', 'delete']);
  expect(first.labels).not.toContain('🗑 删除消息');
  await fate(desk, 'group-remove:1', failed('no-rights'));
  expect(taken(desk).labels).toContain('🗑 删除消息');
});

test('nobody deletes what is dismissed, was deleted, or has another number since the group moved', async () => {
  const desk = await inGroup();
  await hear(desk, message(fake));
  await presses(desk, 'g.case:dismiss:1');
  desk.takeEmitted();
  await presses(desk, 'g.case:delete:1');
  expect(taken(desk).kinds).not.toContain('delete');
  await presses(desk, 'g.case:undo:1');
  await presses(desk, 'g.case:delete:1');
  desk.takeEmitted();
  await presses(desk, 'g.case:delete:1');
  await presses(desk, 'g.case:undo:1');
  expect(taken(desk).kinds).not.toContain('delete');
  await hear(desk, message('go to https://examp1e.net now'));
  await hear(desk, { kind: 'migrated', ...base(mia), to: '-100501' });
  desk.takeEmitted();
  const moved = { ...base(mia), chat: { id: '-100501', kind: 'group' as const }, powers: ['moderate'] as const };
  await hear(desk, { kind: 'press', ...moved, choice: 'g.case:delete:2', answer: 'a' });
  expect(taken(desk).kinds).not.toContain('delete');
});

test('a secret that stands is told to the desk once a message, and of one person not without end', async () => {
  const desk = await inGroup();
  await presses(desk, 'g.set:alerts:here');
  desk.takeEmitted();
  const first = secret();
  await hear(desk, first);
  const { kinds, labels, alert } = taken(desk);
  expect(kinds).toEqual(['send']);
  expect(alert).toMatchObject({ target: { to: 'desk' } });
  expect(labels).toEqual(['🗑 删除消息', '☑️ 没有问题']);
  await hear(desk, { ...first, kind: 'edited' });
  expect(taken(desk).kinds).toEqual([]);
  for (let count = 0; count < 9; count++) await hear(desk, secret());
  expect(desk.cases.size).toBe(5);
});

test('where the bot may not delete, a secret that should go is told instead, and nothing is claimed', async () => {
  const desk = await inGroup();
  await presses(desk, 'g.set:secrets:remove');
  await presses(desk, 'g.set:dryRun:off');
  await hear(desk, { kind: 'regrouped', ...base(mia), allows: ['ban'] });
  desk.takeEmitted();
  await hear(desk, secret());
  const { kinds, labels, alert } = taken(desk);
  expect(kinds).toEqual(['send']);
  expect(alert).toMatchObject({ target: { to: 'desk' } });
  expect(labels).toEqual(['☑️ 没有问题']);
});
