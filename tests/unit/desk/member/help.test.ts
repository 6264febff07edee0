import { expect, test } from 'vitest';
import { plain } from '../../../../core/language/content.ts';
import { createMemoryDesk } from '../memory-turn.ts';
import { person, photo } from './dialogue.ts';

test('browsing: categories, questions, an answer, and a person one tap away', async () => {
  const lin = person(createMemoryDesk());
  await lin.commands('start');
  await lin.presses('自助帮助');
  await lin.presses('充值提现');
  expect(await lin.presses('提现多久到账')).toContain('30 分钟内');
  expect(lin.choices().map((one) => one.label)).toEqual(['✅ 已解决', '👩‍💻 在线客服', '📝 留言反馈', '‹ 返回']);
  await lin.presses('返回');
  await lin.presses('提现多久到账');
  expect(await lin.presses('已解决')).toContain('太好了');
});

test('a question typed in is searched, and goes along to a person', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  expect(await lin.says('我的提现怎么还没到账')).toContain('30 分钟内');
  await lin.says('等了三个小时了');
  await lin.sends([photo]);
  await lin.presses('在线客服');
  expect(await lin.presses('充值提现')).toContain('#1001');
  expect(desk.messages.map((one) => plain(one.content.text))).toEqual(['我的提现怎么还没到账', '等了三个小时了', '']);
});

test('nothing found is said, with the same ways to a person', async () => {
  const lin = person(createMemoryDesk());
  expect(await lin.says('qwertyuiop')).toContain('没有找到现成的答案');
  expect(lin.choices().map((one) => one.label)).toEqual(['👩‍💻 在线客服', '📝 留言反馈', '主菜单']);
});

test('a picture alone waits for a person', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  expect(await lin.sends([photo])).toContain('收到了');
  await lin.presses('在线客服');
  await lin.presses('其他');
  expect(desk.tickets.get(1001)?.subject).toBe('[图片]');
});

test('searching on purpose works with a ticket open, once', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await lin.commands('agent', '价格不对');
  await lin.presses('交易');
  await lin.commands('faq');
  expect(await lin.says('忘记密码')).toContain('忘记密码怎么办');
  await lin.says('价格还是不对');
  expect(lin.staffSees()).toBe('价格还是不对');
});

test('in English', async () => {
  const ann = person(createMemoryDesk(), { id: '8', locale: 'en' });
  expect(await ann.says('how long is a withdrawal?')).toContain('Usually within 30 minutes');
});

test('questions that desk.yaml no longer has lead back to Help', async () => {
  const lin = person(createMemoryDesk());
  expect(await lin.pressesId('m.question:gone')).toContain('自助帮助');
  expect(await lin.pressesId('m.category:gone:3')).toContain('自助帮助');
});

test.each([
  ['@example_official', '✅ 官方'],
  ['https://example.com/login', '✅ 官方'],
  ['examp1e.com', '❌ 非官方'],
  ['example.com@evil', '❌ 非官方'],
  ['@someone_else', '❓ 未知'],
])('官方验证: %s → %s', async (words, opening) => {
  const lin = person(createMemoryDesk());
  await lin.commands('start');
  await lin.presses('官方验证');
  expect(await lin.says(words)).toMatch(new RegExp(`^${opening}`));
  await lin.presses('再查一个');
  expect(await lin.commands('verify', words)).toMatch(new RegExp(`^${opening}`));
});

test('verdicts in English, forwards, and what cannot be read', async () => {
  const ann = person(createMemoryDesk(), { id: '8', locale: 'en' });
  expect(await ann.commands('verify')).toContain('example.com');
  expect(await ann.says('how are you')).toContain('nothing in that I can check');
  expect(await ann.says('hi', { forward: { kind: 'hidden', name: 'Example Support' } })).toMatch(/^❓ Unknown/);
  await ann.commands('verify');
  const forward = { kind: 'user', id: '1', name: 'x', handle: 'examp1e_official' } as const;
  expect(await ann.says('hi', { forward })).toMatch(
    /^❌ Not official: @\u200aexamp1e_official imitates our @example_official/,
  );
  await ann.commands('verify');
  expect(await ann.says('get it at https://examp1e.com', { forward: { kind: 'hidden', name: 'Example' } })).toMatch(
    /^❓ Unknown[\s\S]*❌ Not official: https\[:\]\/\/examp1e/,
  );
  expect(await ann.commands('verify', 'example.com')).toMatch(/^✅ Official/);
});

test('several things are answered in their order, what is left is told, and no verdict leads to a fake', async () => {
  const lin = person(createMemoryDesk());
  const asked = '@nobody_1 https://examp1e.com/login example.com @nobody_2 friend@mail.test @nobody_3 @nobody_4';
  const answer = (await lin.commands('verify', asked)) ?? '';
  expect(answer).toMatch(/nobody_1[\s\S]*examp1e[\s\S]*✅ 官方：example\.com[\s\S]*nobody_2[\s\S]*friend/);
  expect(answer).toContain('还有 2 个没有查');
  expect(answer).not.toMatch(/https:\/\/examp1e|examp1e\.com|@nobody/);
  const long = (await lin.commands('verify', `https://examp1e.com/${'a'.repeat(1500)}`)) ?? '';
  expect(long.length).toBeLessThan(400);
});

test('the bot itself is official, a name never is', async () => {
  const lin = person(createMemoryDesk());
  expect(await lin.commands('verify', '@example_support_bot')).toBe(
    '✅ 官方：@example_support_bot 是我们的官方账号（客服机器人）。\n\n🔒 我们绝不会索要密码、验证码、私钥或助记词。',
  );
  expect(await lin.commands('verify', '@example_supp0rt_bot')).toMatch(/^❌ 非官方/);
  expect(await lin.commands('verify', 'Example Exchange 官方客服')).toContain('名字谁都可以取');
});

test('after one verdict, words are for staff again', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await lin.commands('agent', '价格不对');
  await lin.presses('交易');
  await lin.commands('verify', '@someone');
  await lin.says('好的，谢谢');
  expect(lin.staffSees()).toBe('好的，谢谢');
});

test('erasing: explained, confirmed, done, and staff are told', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk, { id: '555', name: 'Lin Secret', handle: 'lin_secret' });
  await lin.commands('agent', '我的电话是 123');
  await lin.presses('交易');
  const ticket = desk.tickets.get(1001);
  if (ticket) desk.tickets.set(1001, { ...ticket, thread: '77', card: '78' });
  await lin.commands('start');
  await lin.presses('更多');
  expect(await lin.presses('清除我的数据')).toContain('无法恢复');
  expect(desk.messages).toHaveLength(1);
  expect(await lin.presses('确认清除')).toContain('您的数据已清除');
  expect(lin.staffSees()).toContain('会员清除了自己的数据');
  expect(JSON.stringify(lin.effects())).not.toMatch(/Lin Secret|lin_secret|我的电话/);
  const card = lin.effects().flatMap(({ effect }) => (effect.kind === 'edit' ? [effect.content] : []))[0];
  expect(plain(card?.text)).toMatch(/资料已删除\n渠道：Telegram/);
  expect(plain(card?.text)).not.toContain('555');
  expect(card?.choices).toEqual([]);
  expect(desk.messages).toHaveLength(0);
  expect(desk.tickets.get(1001)).toMatchObject({ state: 'closed', subject: '' });
  expect(desk.members.get(lin.id)).toMatchObject({ name: '', handle: null, flow: null });
  expect(await lin.says('你好呀')).toContain('没有找到现成的答案');
});
