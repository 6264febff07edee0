import { expect, test } from 'vitest';
import { createMemoryDesk, samplePolicy } from '../memory-turn.ts';
import { person, photo } from './dialogue.ts';

const labels = (choices: readonly { label: string }[]) => choices.map((one) => one.label.replace(/^[^\p{L}]+/u, ''));

test('/start shows who this is, what is never asked for, and the whole menu', async () => {
  const lin = person(createMemoryDesk());
  const seen = await lin.commands('start');
  expect(seen).toContain('Example Exchange 官方客服');
  expect(seen).toContain('绝不会索要密码、验证码、私钥或助记词');
  expect(seen).toContain('客服在线');
  expect(labels(lin.choices())).toEqual(['客服支持', '我的工单', '自助帮助', '官方验证', '更多']);
  await lin.presses('客服支持');
  expect(labels(lin.choices())).toEqual(['在线客服', '留言反馈', '紧急求助', '返回']);
  await lin.presses('返回');
  await lin.presses('更多');
  expect(labels(lin.choices())).toEqual(['语言 / Language', '举报诈骗', '清除我的数据', '返回']);
});

test('buttons turn the menu’s page in place and are acknowledged first', async () => {
  const lin = person(createMemoryDesk());
  await lin.commands('start');
  await lin.presses('客服支持');
  expect(lin.effects().map(({ effect, about }) => [effect.kind, about.purpose])).toEqual([
    ['ack', 'signal'],
    ['edit', 'prompt'],
  ]);
  expect(lin.effects()[1]?.effect).toMatchObject({ message: 'menu-1', orSend: true });
});

test('where messages cannot be edited, a press sends the next page', async () => {
  const lin = person(createMemoryDesk({ capabilities: { edit: false } }));
  await lin.commands('start');
  await lin.presses('客服支持');
  expect(lin.effects().map(({ effect }) => effect.kind)).toEqual(['ack', 'send']);
});

test.each(['菜单', ' 菜单。', 'MENU', '0', '０', '主菜单'])('"%s" opens the menu from anywhere', async (word) => {
  const lin = person(createMemoryDesk());
  await lin.commands('start');
  await lin.presses('客服支持');
  await lin.presses('留言反馈');
  expect(await lin.says(word)).toContain('官方客服');
});

test('the first language is the interface’s, and another is taken at once', async () => {
  const desk = createMemoryDesk();
  const ann = person(desk, { id: '7', locale: 'en-GB' });
  expect(await ann.commands('start')).toContain('official support desk');
  await ann.presses('More');
  await ann.presses('Language');
  expect(await ann.presses('中文')).toContain('官方客服');
  expect(desk.members.get(ann.id)?.language).toBe('zh-CN');
  expect(await ann.commands('help')).toContain('转人工');
});

test('a language the brand does not speak is never used', async () => {
  const policy = { ...samplePolicy, brand: { ...samplePolicy.brand, languages: ['en'] as const } };
  const lin = person(createMemoryDesk({ policy }), { id: '7', locale: 'zh-CN' });
  expect(await lin.commands('start')).toContain('official support desk');
  expect(await lin.pressesId('m.language:zh-CN')).toContain('official support desk');
});

test('outside hours the menu says when staff are back', async () => {
  const lin = person(createMemoryDesk({ now: Date.UTC(2026, 2, 6, 15, 0) }));
  expect(await lin.commands('start')).toContain('周一 09:00 回来');
  const early = person(createMemoryDesk({ now: Date.UTC(2026, 2, 5, 23, 0) }));
  expect(await early.commands('start')).toContain('今天 09:00 回来');
});

test('what is not understood is answered all the same', async () => {
  const lin = person(createMemoryDesk());
  expect(await lin.commands('dance')).toContain('没有 /dance 这个命令');
  expect(await lin.pressesId('old-button')).toContain('已经失效');
  expect(await lin.says('', { content: {}, unsupported: 'poll' })).toContain('请发文字、图片');
  expect(await lin.says('   ')).toContain('请发文字、图片');
  expect(lin.choices().length).toBeGreaterThan(0);
});

test('staff’s commands are refused kindly, but /help is everyone’s', async () => {
  const lin = person(createMemoryDesk());
  expect(await lin.commands('queue')).toContain('不在客服名单');
  expect(await lin.commands('help')).toContain('转人工');
});

test('/cancel with nothing to cancel shows the menu instead of claiming to have done something', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  expect(await lin.commands('cancel')).toContain('官方客服');
  await lin.commands('verify');
  expect(await lin.commands('cancel')).toContain('已取消');
});

test('a greeting is greeted back with the menu; in an open ticket it is for staff', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  expect(await lin.says('你好！')).toContain('官方客服');
  expect(lin.choices().map((one) => one.label)).toContain('💬 客服支持');
  await lin.commands('agent', '充值没有到账');
  await lin.presses('交易');
  expect(await lin.says('在吗？')).toBe('');
  expect(lin.staffSees()).toBe('在吗？');
  const alex = person(desk, { id: '556', locale: 'en' });
  expect(await alex.says('Hello')).toContain('official support');
});

test('where choices cannot be pressed their numbers pick them', async () => {
  const lin = person(createMemoryDesk({ capabilities: { buttons: false } }));
  await lin.commands('start');
  expect(await lin.says('1')).toContain('客服支持');
  expect(await lin.says('２')).toContain('留言反馈');
  expect(await lin.says('0')).toContain('官方客服');
});

test('a group is never listened to, only pointed to the private chat', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  const group = { chat: { id: '-5', kind: 'group' as const } };
  await lin.says('我的账户被盗了', group);
  await lin.says('secret plans', { ...group, content: { text: ['hello'], attachments: [photo] } });
  expect(lin.effects()).toEqual([]);
  await lin.says('转人工', group);
  expect(lin.effects()[0]?.effect).toMatchObject({ kind: 'send', target: { to: 'address', address: { chat: '-5' } } });
  expect(desk.members.size + desk.tickets.size + desk.messages.length).toBe(0);
});

test('other bots are not answered', async () => {
  const lin = person(createMemoryDesk());
  expect(await lin.says('menu', { from: { id: '555', name: 'Bot', bot: true } })).toBe('');
});
