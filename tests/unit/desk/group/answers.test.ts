import { expect, test } from 'vitest';
import { type Content, plain } from '../../../../core/language/content.ts';
import type { CommandEvent, Person } from '../../../../core/language/event.ts';
import type { MemoryDesk } from '../memory-turn.ts';
import { base, fate, group, hear, inGroup, message, mia, tom } from './scene.ts';

const both = ['manage', 'moderate'] as const;
const ann: Person = { id: '700', name: 'Ann', locale: 'en' };

/** What is said in answer to a command, and under it. */
async function answer(
  desk: MemoryDesk,
  from: Person,
  words: string,
  more: Partial<CommandEvent> = {},
): Promise<string> {
  const [name = '', ...rest] = words.split(' ');
  const powers = from === mia ? { powers: both } : {};
  desk.takeEmitted();
  await hear(desk, { kind: 'command', ...base(from), ...powers, message: 'c', name, args: rest.join(' '), ...more });
  return said(desk);
}

function said(desk: MemoryDesk): string {
  const contents = desk
    .takeEmitted()
    .flatMap(({ effect }): Content[] => (effect.kind === 'send' ? [effect.content] : []));
  return contents
    .map((one) => [plain(one.text), ...(one.choices ?? []).flat().map(({ label }) => `[${label}]`)].join('\n'))
    .join('\n');
}

const about = (words: string, from: Person = tom) => ({
  answered: { message: 'm1', from, content: { text: [words] } },
});

test.each(['30', '1x', '一小时', '-1h', '1h30'])(
  'a mute for “%s” is not taken for one without an end',
  async (time) => {
    const desk = await inGroup();
    expect(await answer(desk, mia, `mute ${time}`, about('x'))).toContain('时长没看懂，什么也没有做');
    expect(desk.audit.filter(({ action }) => action === 'restrict')).toEqual([]);
    expect(await answer(desk, mia, 'mute', { options: { user: tom.id, duration: time }, people: [tom] })).toContain(
      '没看懂',
    );
  },
);

test('a time is read as people write it, and what follows is the reason', async () => {
  const desk = await inGroup();
  for (const [words, ms] of [
    ['mute 1w 太吵', 7 * 86_400_000],
    ['mute 2小时 太吵', 7_200_000],
    ['ban 1h30m 太吵', 5_400_000],
  ] as const) {
    desk.takeEmitted();
    await hear(desk, {
      kind: 'command',
      ...base(mia),
      powers: both,
      message: 'c',
      name: words.split(' ')[0] ?? '',
      args: words.split(' ').slice(1).join(' '),
      ...about('x'),
    });
    expect(desk.takeEmitted()[0]?.effect).toMatchObject({ person: tom.id, until: desk.now + ms });
    expect(desk.audit.at(-1)?.reason).toMatch(/^\d+\w 太吵$/);
  }
});

test('the bot does nothing to itself', async () => {
  const desk = await inGroup();
  const bot: Person = { id: '1', name: '客服', self: true };
  for (const name of ['warn', 'mute', 'ban']) {
    expect(await answer(desk, mia, name, about('官方账号核实提醒', bot))).toBe('这是我自己，不用处理。');
  }
  expect(await answer(desk, tom, 'verify', about('官方账号核实提醒', bot))).toContain('✅ 这条消息是我发的');
});

test('what could not be done is in the log as well, and nothing is planned for its end', async () => {
  const desk = await inGroup();
  await answer(desk, mia, 'mute 1h 刷屏', about('x'));
  expect(desk.tasks.has(`unrestrict:${group}:${tom.id}`)).toBe(true);
  await fate(desk, 'group-sanction', { state: 'failed', reason: 'no-rights', detail: 'not enough rights' });
  expect(desk.tasks.has(`unrestrict:${group}:${tom.id}`)).toBe(false);
  const log = await answer(desk, mia, 'audit');
  expect(log).toMatch(
    /机器人: 没有做成 Tom \(600\) · 禁言：我没有这个权限，或者对方是管理员\n.*Mia Sommer: 禁言 Tom \(600\) · 1h 刷屏/,
  );
});

test('one person is answered in their language, the group is spoken to in its own', async () => {
  const desk = await inGroup();
  expect(await answer(desk, ann, 'settings')).toContain('Only staff, and admins');
  expect(await answer(desk, ann, 'ban')).toContain('Only staff, and admins');
  expect(await answer(desk, ann, 'verify')).toContain('Send /verify with');
  expect(await answer(desk, ann, 'verify examp1e.com')).toContain('❌ Not official');
  expect(await answer(desk, ann, 'report')).toContain('Answer the suspicious message');
  expect(await answer(desk, ann, 'start')).toMatch(/write to me in private[\s\S]*\[💬 Official support\]/);
  expect(await answer(desk, tom, 'settings')).toContain('只有');
  desk.takeEmitted();
  await hear(desk, { kind: 'press', ...base(ann), choice: 'g.set:links:remove', answer: 'a' });
  expect(desk.takeEmitted()[0]?.effect).toMatchObject({ kind: 'ack', text: expect.stringContaining('Only staff') });
  const alone = { ...base(ann), chat: { id: ann.id, kind: 'private' as const } };
  await hear(desk, { kind: 'command', ...alone, message: 'c', name: 'settings', args: '' });
  expect(said(desk)).toBe('/settings is for community groups: please use it there.');
});

test('what is asked about together is answered in order, by number, with what is ours below', async () => {
  const desk = await inGroup();
  const many = 'verify @nobody_1 https://examp1e.com/a example.com @nobody_2 @nobody_3 @nobody_4';
  const words = await answer(desk, tom, many);
  expect(words).toMatch(
    /^1\. ❓[^\n]*\n2\. ❌[\s\S]*\n3\. ✅ 官方：example\.com 是我们的官方账号（网站）。\n4\. ❓[^\n]*\n5\. ❓/,
  );
  expect(words).toContain('还有 1 个没有查');
  expect(words).toContain('📋 我们的官方账号：example.com、');
  expect(words).not.toMatch(/nobody|examp1e\.com/);
  expect(await answer(desk, tom, 'verify @example_support_bot')).toContain('✅ 官方：@example_support_bot');
  expect(await answer(desk, tom, 'verify', about('在吗'))).toContain('这条消息里没有能查的');
});

test('who names the bot itself in a group is no case, who imitates it is', async () => {
  const desk = await inGroup();
  await hear(desk, message('机器人是 @example_support_bot，也就是 https://t.me/example_support_bot'));
  expect(desk.cases.size).toBe(0);
  await hear(desk, message('机器人是 https://t.me/example_supp0rt_bot'));
  expect(desk.cases.size).toBe(1);
});

test('a setting that cannot be is answered with why, and one that was made with what it is', async () => {
  const desk = await inGroup();
  for (const [words, why] of [
    ['settings every 1m', '间隔要在 10 分钟到 30 天之间'],
    ['settings every 900d', '间隔要在 10 分钟到 30 天之间'],
    ['settings quiet nachts', '免打扰时段要写成 23:00-08:00'],
    ['settings timezone Nowhere/Land', '没有找到这个时区'],
    ['settings alerts there', '警报只能发到 here'],
    ['settings here', '这个群里没有别的频道可选'],
    ['settings nothing', '没有这项设置'],
  ] as const) {
    expect(await answer(desk, mia, words)).toContain(`⚠️ 没有改动。${why}`);
  }
  expect(await answer(desk, mia, 'settings every 12H')).toMatch(/^✅ 已保存[\s\S]*每 12 小时/);
  await answer(desk, mia, 'settings quiet 22:00-07:00');
  const log = await answer(desk, mia, 'audit');
  expect(log).toContain('🌙 免打扰时段：22:00-07:00');
});

test('a group without rooms hears nothing of rooms, one with rooms does', async () => {
  const desk = await inGroup();
  expect(await answer(desk, mia, 'settings')).not.toMatch(/频道|服务器/);
  const there = {
    chat: { id: '31', kind: 'group' as const, title: 'general' },
    server: '30',
    room: { id: '31', kind: 'group' as const, title: 'general' },
  };
  await hear(desk, { kind: 'added', ...base(mia), ...there, allows: [], admins: [] });
  expect(await answer(desk, mia, 'settings alerts here')).toMatch(
    /^✅ 已保存，以后的警报发到这里。[\s\S]*警报发到：本群\]/,
  );
  expect(await answer(desk, mia, 'settings alerts desk')).toContain('以后的警报发到客服台');
  expect(await answer(desk, mia, 'settings', there)).toMatch(
    /alerts here：以后警报发到这个频道[\s\S]*here：以后提醒发到这个频道/,
  );
  expect(await answer(desk, mia, 'settings here', there)).toContain('✅ 已保存，以后的提醒发到这里');
  expect(await answer(desk, mia, 'audit', there)).toContain('📍 提醒发到：general');
});

test('how to report is told as the platform has it', async () => {
  const desk = await inGroup();
  expect(await answer(desk, tom, 'report')).toContain('请回复可疑的消息，再发 /report');
  desk.capabilities = { ...desk.capabilities, messageMenus: true };
  expect(await answer(desk, tom, 'report')).toMatch(/菜单[\s\S]*应用 › 举报给客服/);
});

test('two admins who press the same button change it once, and both are told that it is so', async () => {
  const desk = await inGroup();
  const press = { kind: 'press' as const, powers: both, choice: 'g.set:links:remove', answer: 'a', message: '9' };
  const before = desk.audit.length;
  desk.takeEmitted();
  await hear(desk, { ...press, ...base(mia) });
  await hear(desk, { ...press, ...base({ id: '501', name: 'Second' }) });
  expect(desk.takeEmitted().filter(({ effect }) => effect.kind === 'ack')).toHaveLength(2);
  expect(desk.audit).toHaveLength(before + 1);
});

test('a report rests on a message or on a reason', async () => {
  const desk = await inGroup();
  const named = { options: { user: tom.id }, people: [tom] };
  expect(await answer(desk, ann, 'report', named)).toContain('Please say why, or report the message itself');
  expect(desk.cases.size).toBe(0);
  expect(await answer(desk, ann, 'report he asked for my password', named)).toContain('staff are looking into it');
});

test('a case is shown from the list to who may decide, and decided once however many press', async () => {
  const desk = await inGroup();
  await answer(desk, ann, 'report', about('x'));
  expect(await answer(desk, mia, 'cases')).toContain('[C1]');
  const press = (from: Person, choice: string) =>
    hear(desk, {
      kind: 'press',
      ...base(from),
      ...(from === tom ? {} : { powers: both }),
      choice,
      answer: 'a',
      message: '9',
    });
  desk.takeEmitted();
  await press(tom, 'g.case:show:1');
  expect(desk.takeEmitted().map(({ effect }) => effect)).toMatchObject([{ kind: 'ack', alert: true }]);
  await press(mia, 'g.case:show:1');
  expect(said(desk)).toMatch(/成员举报[\s\S]*\[⛔ 封禁\]/);
  await press(mia, 'g.case:ban:1');
  await press({ id: '501', name: 'Second' }, 'g.case:ban:1');
  const effects = desk.takeEmitted().map(({ effect }) => effect);
  expect(effects.filter(({ kind }) => kind === 'ban')).toHaveLength(1);
  expect(effects.filter(({ kind }) => kind === 'ack').at(-1)).toMatchObject({ text: '这个案件已经有人处理了。' });
});
