import { expect, test } from 'vitest';
import { forgetPerson } from '../../../../core/desk/group/forget.ts';
import type { CommandEvent, Person } from '../../../../core/language/event.ts';
import type { MemoryDesk } from '../memory-turn.ts';
import { base, group, hear, inGroup, kinds, message, mia, tom } from './scene.ts';

const ann: Person = { id: '90001', name: 'Ann Rare-Name' };
const impostor: Person = { id: '90002', name: 'Mia Sornmer' };

function command(from: Person, name: string, args: string, about: Person): CommandEvent {
  const answered = { message: '7', from: about, content: { text: ['hm'] } };
  return { kind: 'command', ...base(from), message: 'c', name, args, answered, powers: ['manage', 'moderate'] };
}

const forget = (desk: MemoryDesk, { id }: Person, channel = 'telegram') =>
  forgetPerson(desk.turn(), { channel, userId: id });

/** Everything that is kept of the groups. */
const kept = (desk: MemoryDesk) =>
  JSON.stringify([
    [...desk.groups.values()],
    [...desk.cases.values()],
    desk.audit,
    [...desk.tasks.values()],
    [...desk.deliveries.values()],
  ]);

test('an admin who has their data erased: what they did stays on record, without their name and words', async () => {
  const desk = await inGroup();
  const boss: Person = { id: '90003', name: 'Boss Rare-Name' };
  await hear(desk, command(boss, 'ban', 'that person again', tom));
  await hear(desk, { kind: 'joined', ...base(impostor) });
  await hear(desk, { kind: 'press', ...base(boss), powers: ['moderate'], choice: 'g.case:ban:1' });
  await forget(desk, boss);
  expect(kept(desk)).not.toMatch(/Boss Rare-Name|that person again/);
  expect(desk.audit.filter(({ actorId }) => actorId === boss.id).map(({ action }) => action)).toEqual(['ban', 'ban']);
  expect(desk.cases.get(1)).toMatchObject({ settledBy: '', outcome: 'ban', person: { name: impostor.name } });
});

test('why something was done to someone stays, but for their name in it; what is to end ends', async () => {
  const desk = await inGroup();
  await hear(desk, command(mia, 'mute', '2h spam by Ann Rare-Name', ann));
  await hear(desk, command(mia, 'warn', 'no ads', ann));
  expect(await forget(desk, ann)).toBe(false);
  expect(kept(desk)).not.toContain('Rare-Name');
  expect(desk.audit.map(({ reason }) => reason)).toEqual(['2h spam by …', 'no ads']);
  expect([...desk.tasks.keys()]).toContain(`unrestrict:${group}:${ann.id}`);
});

test('who reported leads back to nobody, and may report again', async () => {
  const desk = await inGroup();
  await hear(desk, command(ann, 'report', 'she took my money', impostor));
  await forget(desk, ann);
  expect(kept(desk)).not.toMatch(/Rare-Name|took my money|90001/);
  expect(desk.cases.get(1)).toMatchObject({ state: 'open', person: { name: impostor.name } });
});

test('an alert that still waits to be sent is said anew, without the name', async () => {
  const desk = await inGroup();
  await hear(desk, command(ann, 'report', 'she took my money', impostor));
  desk.takeEmitted();
  await forget(desk, ann);
  const again = desk.takeEmitted().map(({ effect }) => effect);
  expect(again).toMatchObject([{ kind: 'send', target: { to: 'desk' } }]);
  expect(JSON.stringify(again)).not.toContain('Rare-Name');
});

test('others, and the same number on another platform, lose nothing', async () => {
  const desk = await inGroup();
  await hear(desk, { kind: 'joined', ...base(impostor) });
  await hear(desk, command(mia, 'warn', 'no ads', ann));
  await hear(desk, message('go to https://examp1e.com now', tom));
  const before = kept({ ...desk, deliveries: new Map() });
  desk.takeEmitted();
  await forget(desk, { id: '90009', name: 'Nobody' });
  await forget(desk, ann, 'discord');
  expect(kept({ ...desk, deliveries: new Map() })).toBe(before);
  expect(kinds(desk)).toEqual([]);
});

test('erasing twice, deciding, taking back and deciding again ends in the same: nothing that names them', async () => {
  const desk = await inGroup();
  await hear(desk, { kind: 'joined', ...base(impostor) });
  expect(await forget(desk, impostor)).toBe(true);
  expect(await forget(desk, impostor)).toBe(true);
  for (const what of ['restrict', 'undo', 'dismiss']) {
    await hear(desk, { kind: 'press', ...base(mia), powers: ['moderate'], choice: `g.case:${what}:1` });
  }
  desk.now += 25 * 3_600_000;
  await hear(desk, { kind: 'due', ...base({ id: '', name: '' }), task: 'forget:C1' });
  expect(desk.cases.get(1)).toMatchObject({ outcome: 'dismiss', person: { id: impostor.id, name: '' } });
  expect(JSON.stringify([[...desk.groups.values()], [...desk.cases.values()], desk.audit])).not.toContain('Sornmer');
  // And what was looked at once is not looked at again.
  desk.takeEmitted();
  await hear(desk, message('hello', impostor));
  expect(kinds(desk)).toEqual([]);
});
