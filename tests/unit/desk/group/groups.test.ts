import { expect, test } from 'vitest';
import { handleReceipt } from '../../../../core/desk/desk.ts';
import { plain } from '../../../../core/language/content.ts';
import type { DueEvent } from '../../../../core/language/event.ts';
import { base, fate, group, hear, inGroup, kinds, message, mia, tom } from './scene.ts';

const hour = 3_600_000;
const due = (task: string): DueEvent => ({ kind: 'due', ...base({ id: '', name: '' }), task });

test('a reminder that is told of twice is posted once, and one that was planned anew not yet', async () => {
  const desk = await inGroup();
  desk.takeEmitted();
  await hear(desk, due(`remind:${group}`));
  expect(kinds(desk)).toEqual([]);
  desk.now += 6 * hour;
  await hear(desk, due(`remind:${group}`));
  await hear(desk, due(`remind:${group}`));
  expect(kinds(desk)).toEqual(['send']);
  expect(desk.tasks.get(`remind:${group}`)?.dueAt).toBe(desk.now + 6 * hour);
});

test('the reminder before goes once the new one stands, not earlier', async () => {
  const desk = await inGroup();
  await fate(desk, 'group-reminder', { state: 'sent', messages: ['1'] });
  desk.now += 6 * hour;
  desk.takeEmitted();
  await hear(desk, due(`remind:${group}`));
  expect(kinds(desk)).toEqual(['send']);
  await fate(desk, 'group-reminder', { state: 'sent', messages: ['2'] });
  expect(desk.takeEmitted().map(({ effect }) => effect)).toMatchObject([{ kind: 'delete', message: '1' }]);
});

test('of two reminders the later one stands, whichever of them arrived first', async () => {
  const desk = await inGroup();
  await fate(desk, 'group-reminder', { state: 'sent', messages: ['1'] });
  const posts = [];
  for (const thread of ['77', undefined]) {
    desk.now += hour;
    const asked = { ...message('客服在哪里？'), chat: { ...base(tom).chat, ...(thread ? { thread } : {}) } };
    await hear(desk, asked);
    posts.push([...desk.deliveries.values()].at(-1));
  }
  const [first, second] = posts;
  if (!first || !second) throw new Error('no reminder was posted');
  desk.takeEmitted();
  await handleReceipt(desk.turn(), { delivery: second, outcome: { state: 'sent', messages: ['3'] } });
  expect(desk.takeEmitted().map(({ effect }) => effect)).toMatchObject([{ kind: 'delete', message: '1' }]);
  await handleReceipt(desk.turn(), { delivery: first, outcome: { state: 'sent', messages: ['2'] } });
  expect(desk.takeEmitted().map(({ effect }) => effect)).toMatchObject([{ kind: 'delete', message: '2' }]);
  expect(desk.groups.get(group)?.state.reminder?.message).toBe('3');
});

test('those who join together share a reminder', async () => {
  const desk = await inGroup();
  desk.now += hour;
  for (let at = 0; at < 20; at += 1) await hear(desk, { kind: 'joined', ...base({ id: `7${at}`, name: `New ${at}` }) });
  desk.now += 10_000;
  desk.takeEmitted();
  await hear(desk, due(`welcome:${group}`));
  expect(kinds(desk)).toEqual(['send']);
  expect(desk.tasks.has(`welcome:${group}`)).toBe(false);
});

test('a bot that was put out plans nothing, and keeps what was chosen for when it is back', async () => {
  const desk = await inGroup();
  await hear(desk, { kind: 'press', ...base(mia), powers: ['manage'], choice: 'g.set:links:remove' });
  await hear(desk, { kind: 'removed', ...base(mia) });
  expect(desk.tasks.size).toBe(0);
  await hear(desk, { kind: 'added', ...base(mia), allows: [], admins: [mia] });
  expect(desk.groups.get(group)).toMatchObject({ active: true, settings: { links: 'remove' }, state: { allows: [] } });
  expect(desk.tasks.has(`remind:${group}`)).toBe(true);
});

test('a group that gets a new id keeps everything', async () => {
  const desk = await inGroup();
  await hear(desk, { kind: 'migrated', ...base(mia), to: '-100501' });
  expect(desk.groups.get(group)?.active).toBe(false);
  expect(desk.groups.get('telegram:-100501')).toMatchObject({
    active: true,
    chat: '-100501',
    state: { admins: [{ id: mia.id }] },
  });
  expect([...desk.tasks.keys()]).toEqual(['remind:telegram:-100501']);
});

test('what could not be done opens the case again, and says so', async () => {
  const desk = await inGroup();
  await hear(desk, { kind: 'joined', ...base({ id: '9', name: 'Mia Sornmer' }) });
  await hear(desk, { kind: 'press', ...base(mia), powers: ['moderate'], choice: 'g.case:ban:1' });
  expect(desk.cases.get(1)).toMatchObject({ state: 'settled', outcome: 'ban', settledBy: mia.name });
  desk.takeEmitted();
  await fate(desk, 'group-act', { state: 'failed', reason: 'no-rights', detail: 'not enough rights' });
  expect(desk.cases.get(1)).toMatchObject({ state: 'open', outcome: null });
  expect(desk.takeEmitted().map(({ effect }) => effect)).toMatchObject([{ kind: 'send', target: { to: 'desk' } }]);
});

test('powers in one group are none in another', async () => {
  const desk = await inGroup();
  await hear(desk, { kind: 'joined', ...base({ id: '9', name: 'Mia Sornmer' }) });
  const elsewhere = { id: '-100999', kind: 'group' as const };
  await hear(desk, {
    kind: 'press',
    ...base(tom),
    chat: elsewhere,
    powers: ['manage', 'moderate'],
    choice: 'g.case:ban:1',
    answer: 'a',
  });
  expect(desk.cases.get(1)?.state).toBe('open');
  const refused = desk.takeEmitted().at(-1);
  expect(refused?.effect).toMatchObject({ kind: 'ack', alert: true });
});

test('in a dry run a group that removes only reports', async () => {
  const desk = await inGroup();
  await hear(desk, { kind: 'press', ...base(mia), powers: ['manage'], choice: 'g.set:links:remove' });
  desk.takeEmitted();
  await hear(desk, message('go to https://examp1e.com now'));
  expect(kinds(desk)).toEqual(['send']);
  await hear(desk, { kind: 'press', ...base(mia), powers: ['manage'], choice: 'g.set:dryRun:off' });
  desk.takeEmitted();
  await hear(desk, message('go to https://examp1e.com now'));
  // One case is enough for the same fake from the same person.
  expect(kinds(desk)).toEqual(['delete']);
  expect(desk.cases.size).toBe(1);
});

test('what no button offers changes nothing', async () => {
  const desk = await inGroup();
  const before = desk.groups.get(group)?.settings;
  for (const choice of [
    'g.set:links:everything',
    'g.set:every:1s',
    'g.set:language:fr',
    'g.set:alerts:-100999',
    'g.case:delete:1',
    'g.',
  ]) {
    await hear(desk, { kind: 'press', ...base(mia), powers: ['manage', 'moderate'], choice, answer: 'a' });
  }
  expect(desk.groups.get(group)?.settings).toEqual(before);
});

test('alerts go to the topic that was chosen, and to the desk when that is not there any more', async () => {
  const desk = await inGroup();
  const topic = { id: '-100500', kind: 'group' as const, title: '示例社区', thread: '77' };
  const args = 'alerts here';
  await hear(desk, {
    kind: 'command',
    ...base(mia),
    chat: topic,
    message: 'c',
    name: 'settings',
    args,
    powers: ['manage'],
  });
  desk.takeEmitted();
  await hear(desk, { kind: 'joined', ...base({ id: '9', name: 'Mia Sornmer' }) });
  const chosen = { to: 'address', address: { channel: 'telegram', chat: '-100500', thread: '77' } };
  expect(desk.takeEmitted().map(({ effect }) => effect)).toMatchObject([{ kind: 'send', target: chosen }]);
  await fate(desk, 'group-alert', { state: 'failed', reason: 'thread-gone', detail: 'message thread not found' });
  const again = desk.takeEmitted().map(({ effect }) => effect);
  expect(again).toMatchObject([{ kind: 'send', target: { to: 'desk' }, content: { choices: expect.anything() } }]);
  // What the desk does not get either is not sent round in a circle.
  await fate(desk, 'group-alert', { state: 'failed', reason: 'chat-gone', detail: 'chat not found' });
  expect(kinds(desk)).toEqual([]);
});

test('admins that the platform could not look up yet stay who they were, until it says that these are all', async () => {
  const desk = await inGroup();
  const ada = { id: '31', name: 'Ada' };
  const admins = () => desk.groups.get(group)?.state.admins.map(({ id }) => id);
  await hear(desk, { kind: 'regrouped', ...base(mia), admins: [mia, ada] });
  await hear(desk, { kind: 'regrouped', ...base(mia), admins: [{ ...mia, name: 'Mia B.' }], moreAdmins: true });
  expect(admins()).toEqual([mia.id, ada.id]);
  expect(desk.groups.get(group)?.state.admins[0]?.name).toBe('Mia B.');
  await hear(desk, { kind: 'regrouped', ...base(mia), admins: [mia] });
  expect(admins()).toEqual([mia.id]);
});

test('who speaks as the group itself is asked to show who they are, and nothing is done', async () => {
  const desk = await inGroup();
  const asGroup = { id: '-100500', name: '示例社区' };
  for (const [name, args] of [
    ['settings', 'every 12h'],
    ['ban', '90001'],
    ['audit', ''],
  ] as const) {
    desk.takeEmitted();
    await hear(desk, { kind: 'command', ...base(asGroup), message: 'c', name, args });
    const [answer] = desk.takeEmitted();
    expect(JSON.stringify(answer?.effect)).toContain('匿名');
  }
  expect(desk.groups.get(group)?.settings.everyMs).toBe(6 * hour);
});

test('a mute that was done so late that the platform may keep it for good is lifted at once', async () => {
  const desk = await inGroup();
  desk.capabilities = { ...desk.capabilities, endsMutes: true };
  const mute = { kind: 'command', ...base(mia), powers: ['moderate'], name: 'mute', args: '60001 1h' } as const;
  await hear(desk, { ...mute, message: 'm' });
  await fate(desk, 'group-sanction', { state: 'sent', messages: [] });
  expect(kinds(desk)).not.toContain('unrestrict');
  desk.now += hour;
  await hear(desk, due(`unrestrict:${group}:60001`));
  expect(kinds(desk)).toEqual([]);
  expect(desk.audit.at(-1)).toMatchObject({ action: 'lift', subjectId: '60001' });
  await fate(desk, 'group-sanction', { state: 'sent', messages: [] });
  expect(kinds(desk)).toContain('unrestrict');
});

test('what a reported file is called stays on one line, and turns nothing around', async () => {
  const desk = await inGroup();
  desk.takeEmitted();
  const file = { kind: 'document', channel: 'telegram', ref: 'f', name: 'a\n✅ 已由 Mia 封禁\u202efdp.exe' } as const;
  const answered = { message: 'm0', from: tom, content: { attachments: [file] } };
  await hear(desk, { kind: 'command', ...base(mia), message: 'm', name: 'report', args: '可疑', answered });
  const [alert] = desk.takeEmitted().flatMap(({ effect }) => (effect.kind === 'send' ? [effect] : []));
  const words = plain(alert?.content.text);
  expect(words).toContain('a ✅ 已由 Mia 封禁 fdp');
});

test('what came due while the bot was out waits until it is let in again and may do it', async () => {
  const desk = await inGroup();
  const ban = { kind: 'command', ...base(mia), powers: ['moderate'], name: 'ban', args: '60001 1h' } as const;
  await hear(desk, { ...ban, message: 'm' });
  await hear(desk, { kind: 'removed', ...base(mia) });
  desk.now += hour;
  desk.takeEmitted();
  await hear(desk, due(`unban:${group}:60001`));
  await hear(desk, { kind: 'added', ...base(mia), allows: [], admins: [mia] });
  await hear(desk, due(`unban:${group}:60001`));
  expect(kinds(desk)).not.toContain('unban');
  await hear(desk, { kind: 'regrouped', ...base(mia), allows: ['ban'] });
  await hear(desk, due(`unban:${group}:60001`));
  expect(kinds(desk)).toEqual(['unban']);
  expect(desk.tasks.has(`unban:${group}:60001`)).toBe(false);
});

test('a lift that the platform refused because the bot is out is done when it is let in again', async () => {
  const desk = await inGroup();
  const ban = { kind: 'command', ...base(mia), powers: ['moderate'], name: 'ban', args: '60001 1h' } as const;
  await hear(desk, { ...ban, message: 'm' });
  desk.now += hour;
  await hear(desk, due(`unban:${group}:60001`));
  await fate(desk, 'group-lift', { state: 'failed', reason: 'chat-gone', detail: 'bot was kicked' });
  expect(desk.audit.at(-1)).toMatchObject({ action: 'failed', subjectId: '60001', reason: 'unban chat-gone' });
  await hear(desk, { kind: 'removed', ...base(mia) });
  await hear(desk, { kind: 'added', ...base(mia), allows: ['ban'], admins: [mia] });
  desk.takeEmitted();
  await hear(desk, due(`unban:${group}:60001`));
  expect(kinds(desk)).toEqual(['unban']);
});
