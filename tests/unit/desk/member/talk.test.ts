import { expect, test } from 'vitest';
import { sourceOf } from '../../../../core/domain/transcript.ts';
import { plain } from '../../../../core/language/content.ts';
import type { Delivery } from '../../../../core/outbox/delivery.ts';
import { createMemoryDesk, type MemoryDesk } from '../memory-turn.ts';
import { type Person, person, photo } from './dialogue.ts';

async function opens(lin: Person, words = '充值没有到账'): Promise<string> {
  await lin.commands('start');
  await lin.presses('客服支持');
  await lin.presses('在线客服');
  await lin.presses('充值提现');
  return lin.says(words);
}
const said = (desk: MemoryDesk, ticket: number) =>
  desk.messages.filter((one) => one.ticket === ticket).map((one) => plain(one.content.text));

test('在线客服: a type, the first words, a number, and staff see it', async () => {
  const desk = createMemoryDesk();
  desk.usualWaitMs = 7 * 60_000;
  const lin = person(desk);
  await lin.commands('start');
  await lin.presses('客服支持');
  expect(await lin.presses('在线客服')).toContain('通常 10 分钟内');
  expect(await lin.presses('充值提现')).toContain('请说说遇到了什么问题');
  expect(await lin.says('充值没有到账\n两小时了')).toContain('工单 #1001 已创建');
  expect(lin.staffSees()).toContain('充值没有到账\n两小时了');
  expect(lin.effects().map(({ effect }) => effect.kind)).toContain('openThread');
  expect(desk.tickets.get(1001)).toMatchObject({
    kind: 'talk',
    issueType: 'funding',
    subject: '充值没有到账',
    priority: 'high',
    state: 'open',
    memberId: lin.id,
  });
});

test('further words join the ticket, without a word about each', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin);
  expect(await lin.says('金额是 100')).toBe('');
  expect(lin.staffSees()).toBe('金额是 100');
  expect(await lin.sends([photo], '截图')).toBe('');
  expect(said(desk, 1001)).toEqual(['充值没有到账', '金额是 100', '截图']);
});

test('a message into an open ticket reads the member and the ticket, nothing else', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin);
  desk.takeReads();
  await lin.says('还有一件事');
  expect(desk.takeReads()).toEqual(['member', 'ticket']);
  expect(lin.effects()).toHaveLength(1);
});

test('an answered ticket waits again when the member writes, since then', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin);
  const ticket = desk.tickets.get(1001);
  if (ticket) desk.tickets.set(1001, { ...ticket, state: 'answered', waitingSince: null, rank: 121 });
  desk.now += 60_000;
  await lin.says('还没好');
  expect(desk.tickets.get(1001)).toMatchObject({ state: 'open', waitingSince: desk.now, rank: 21 });
  desk.now += 60_000;
  await lin.says('在吗');
  expect(desk.tickets.get(1001)?.waitingSince).toBe(desk.now - 60_000);
});

test('outside hours the first message says so, the next ones do not', async () => {
  const desk = createMemoryDesk({ now: Date.UTC(2026, 2, 4, 12, 59) });
  const lin = person(desk);
  await opens(lin);
  desk.now += 10 * 60_000;
  expect(await lin.says('在吗')).toContain('明天 09:00 回来');
  expect(await lin.says('在吗？')).toBe('');
  desk.now += 24 * 3_600_000;
  expect(await lin.says('还在吗')).toContain('明天 09:00 回来');
});

test('writing instead of choosing a type loses nothing', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await lin.commands('agent', '我被盗了');
  expect(await lin.says('第二条')).toContain('选好类型就转给客服');
  await lin.sends([photo]);
  expect(await lin.presses('账户安全')).toContain('工单 #1001 已创建');
  expect(said(desk, 1001)).toEqual(['我被盗了', '第二条', '']);
  expect(desk.messages[2]?.content.attachments).toEqual([photo]);
});

test('who never chooses gets a ticket all the same', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await lin.says('转人工');
  for (let n = 1; n < 10; n += 1) await lin.says(`第 ${n} 条`);
  expect(desk.tickets.size).toBe(0);
  expect(await lin.says('第 10 条')).toContain('工单 #1001 已创建');
  expect(desk.tickets.get(1001)?.issueType).toBe('other');
  expect(said(desk, 1001)).toHaveLength(10);
});

test.each(['转人工', '人工客服', '人工', ' 转人工！', 'Agent', 'HUMAN', '人工。'])(
  '"%s" reaches a person',
  async (word) => {
    const lin = person(createMemoryDesk());
    await lin.says(word);
    expect(lin.choices().map((one) => one.label)).toContain('🙋 直接转人工');
    await lin.presses('直接转人工');
    expect(await lin.says('帮帮我')).toContain('工单 #1001 已创建');
  },
);

test('转人工 from the middle of the form keeps the draft; with a ticket open it leads there', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await lin.commands('feedback');
  await lin.presses('交易');
  await lin.says('转人工');
  await lin.presses('交易');
  await lin.says('价格不对');
  expect(await lin.says('转人工')).toContain('您的工单 #1001 已在客服手上');
  expect(await lin.commands('feedback')).toContain('没填完');
});

test('asking for a person again on an answered ticket is told to staff', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin);
  const ticket = desk.tickets.get(1001);
  if (ticket) desk.tickets.set(1001, { ...ticket, state: 'answered', waitingSince: null });
  await lin.says('转人工');
  expect(lin.staffSees()).toContain('再次要求人工客服');
  expect(desk.tickets.get(1001)?.state).toBe('open');
});

test('with a ticket open: continue it or open another, up to the limit', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin, '第一件');
  expect(await lin.commands('talk')).toContain('1 个未关闭的工单');
  await lin.presses('另开一个');
  await lin.presses('交易');
  expect(await lin.says('第二件')).toContain('#1002');
  await lin.says('属于第二件');
  await lin.commands('talk');
  expect(await lin.presses('继续 #1001')).toContain('#1001');
  expect(await lin.says('属于第一件')).toBe('');
  expect(said(desk, 1001)).toEqual(['第一件', '属于第一件']);
  expect(said(desk, 1002)).toEqual(['第二件', '属于第二件']);
  await lin.commands('talk');
  await lin.presses('另开一个');
  await lin.presses('其他');
  await lin.says('第三件');
  await lin.commands('talk');
  expect(await lin.presses('另开一个')).toContain('3 个未关闭');
});

test('who comes back later with several tickets is told which one the words joined', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin, '第一件');
  await lin.commands('talk');
  await lin.presses('另开一个');
  await lin.presses('交易');
  await lin.says('第二件');
  desk.now += 23 * 3_600_000;
  expect(await lin.says('有进展吗')).toContain('已加入工单 #1002');
  expect(await lin.presses('切换工单')).toContain('我的工单');
  await lin.presses('#1001');
  await lin.presses('补充内容');
  expect(await lin.says('给第一件')).toBe('');
  expect(said(desk, 1001)).toContain('给第一件');
});

test('when staff closed the current ticket, words join the other open one', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin, '第一件');
  await lin.commands('talk');
  await lin.presses('另开一个');
  await lin.presses('交易');
  await lin.says('第二件');
  const ticket = desk.tickets.get(1002);
  if (ticket) desk.tickets.set(1002, { ...ticket, state: 'closed', closedAt: desk.now });
  expect(await lin.says('继续')).toContain('已加入工单 #1001');
});

test('紧急求助 opens at once, alerts staff, and is one at a time', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await lin.commands('start');
  await lin.presses('客服支持');
  const first = await lin.presses('紧急求助');
  expect(first).toContain('请立即在官网冻结账户');
  expect(first).toContain('example.com');
  expect(lin.choices().map((one) => one.label)).toEqual(['账户安全', '充值提现', '其他紧急情况', '‹ 返回']);
  expect(await lin.presses('账户安全')).toContain('紧急工单 #1001');
  expect(desk.tickets.get(1001)).toMatchObject({ kind: 'urgent', priority: 'urgent', subject: '紧急求助：账户安全' });
  expect(lin.effects().some(({ effect }) => effect.target.to === 'desk')).toBe(true);
  await lin.says('被转走 5 个币');
  expect(lin.staffSees()).toBe('被转走 5 个币');
  await lin.commands('urgent');
  expect(await lin.presses('充值提现')).toContain('#1001 正在处理');
  expect(desk.tickets.size).toBe(1);
});

test('an emergency is taken however many tickets are open', async () => {
  const desk = createMemoryDesk({ now: Date.UTC(2026, 2, 4, 2) });
  desk.policy = { ...desk.policy, limits: { ...desk.policy.limits, openTicketsPerMember: 1 } };
  const lin = person(desk);
  await opens(lin);
  await lin.commands('urgent');
  expect(await lin.presses('账户安全')).toContain('紧急工单 #1002');
});

test('举报 opens a ticket of its own kind with the first words', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await lin.commands('report');
  expect(await lin.says('@fake_official 让我转账')).toContain('谢谢您的举报');
  expect(desk.tickets.get(1001)).toMatchObject({ kind: 'report', issueType: 'security' });
  await lin.sends([photo]);
  expect(desk.messages.map((one) => one.ticket)).toEqual([1001, 1001]);
});

test('a secret is warned about, and the redacted words still reach staff', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin);
  const seen = await lin.says('密码 [removed]', { redacted: ['password'] });
  expect(seen).toContain('请注意安全');
  expect(seen).toContain('密码');
  expect(lin.staffSees()).toContain('密码 [removed]');
});

test('whoever showed a seed phrase is told to move what it protects: changing it is not possible', async () => {
  const lin = person(createMemoryDesk());
  expect(await lin.says('[removed]', { redacted: ['seed-phrase'] })).toContain('转到新钱包');
  expect(await lin.says('密码 [removed]', { redacted: ['password'] })).toContain('马上更换');
  const alex = person(createMemoryDesk(), { id: '556', locale: 'en' });
  expect(await alex.says('[removed]', { redacted: ['private-key'] })).toContain('new wallet');
});

test('an edit shows with the old words, and other edits are nobody’s business', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin, '金额 100');
  const first = lin.lastMessage();
  await lin.edits(first, '金额 1000');
  expect(lin.staffSees()).toContain('金额 100');
  expect(lin.staffSees()).toContain('金额 1000');
  expect(desk.messages[1]?.edits).toBe(desk.messages[0]?.id);
  await lin.edits(first, '金额 2000');
  expect(desk.messages[2]?.edits).toBe(desk.messages[1]?.id);
  await lin.edits('unheard-of', 'x');
  expect(lin.effects()).toEqual([]);
  expect(desk.messages).toHaveLength(3);
});

test('an edit of words that still wait replaces them', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await lin.says('转人工');
  await lin.says('原来的话');
  await lin.edits(lin.lastMessage(), '改过的话');
  await lin.presses('交易');
  expect(said(desk, 1001)).toEqual(['改过的话']);
});

test('blocking and coming back show in the ticket', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin);
  await lin.happens('blocked');
  expect(desk.members.get(lin.id)?.unreachable).toBe(true);
  expect(lin.staffSees()).toContain('会员屏蔽了机器人');
  await lin.happens('blocked');
  expect(lin.staffSees()).toBe('');
  await lin.says('我回来了');
  expect(desk.members.get(lin.id)?.unreachable).toBe(false);
  expect(lin.staffSees()).toContain('又可以联系到会员');
  expect(lin.staffSees()).toContain('我回来了');
});

test('who is barred is told once and never relayed', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin);
  const member = desk.members.get(lin.id);
  if (member) desk.members.set(lin.id, { ...member, barred: true });
  expect(await lin.says('放我出去')).toContain('暂时不能使用客服');
  expect(lin.staffSees()).toBe('');
  expect(await lin.says('喂')).toBe('');
  expect(said(desk, 1001)).toEqual(['充值没有到账']);
  const barred = desk.members.get(lin.id);
  if (barred) desk.members.set(lin.id, { ...barred, barred: false });
  await lin.says('谢谢');
  expect(lin.staffSees()).toBe('谢谢');
});

test('too many messages: one word about it a minute, and nothing is lost', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin);
  const answers: string[] = [];
  for (let n = 0; n < 40; n += 1) answers.push(await lin.says(`第 ${n} 条`));
  expect(answers.filter((answer) => answer.includes('发得有点快'))).toHaveLength(1);
  expect(said(desk, 1001)).toHaveLength(41);
  desk.now += 61_000;
  expect(await lin.says('好')).toBe('');
});

test('VIP members are marked and rank first', async () => {
  const desk = createMemoryDesk();
  const vip = person(desk, { id: '900', name: 'Vip' });
  const lin = person(desk);
  await opens(lin);
  await opens(vip);
  expect(desk.members.get(vip.id)?.vip).toBe(true);
  expect((desk.tickets.get(1002)?.rank ?? 99) < (desk.tickets.get(1001)?.rank ?? 0)).toBe(true);
});

test('names follow the platform', async () => {
  const desk = createMemoryDesk();
  await person(desk, { id: '5', name: 'Old', handle: 'old' }).commands('start');
  await person(desk, { id: '5', name: 'New' }).says('menu');
  expect(desk.members.get(person(desk, { id: '5' }).id)).toMatchObject({ name: 'New', handle: null });
});

test('an answer to an earlier message, their own or staff’s, shows in the thread as one', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin, '先前的话');
  const first = lin.lastMessage();
  arrivesAs(desk, (one) => one.purpose === 'relay', 'thread-1');
  await lin.says('就是这个', { replyTo: first });
  expect(repliesTo(lin)).toEqual(['thread-1']);

  const turn = desk.turn();
  const source = sourceOf(desk.policy.desk.channel, desk.policy.desk.chat, 'staff-9');
  const message = turn.record({
    ticket: 1001,
    author: 'staff',
    authorName: '客服01',
    content: { text: ['好'] },
    source,
  });
  turn.emit(
    { kind: 'send', target: { to: 'member', member: lin.id }, content: { text: ['好'] } },
    { purpose: 'reply', ticket: 1001, message },
  );
  arrivesAs(desk, (one) => one.message === message, 'at-member-7');
  await lin.says('谢谢', { replyTo: 'at-member-7' });
  expect(repliesTo(lin)).toEqual(['staff-9']);
  await lin.says('还有', { replyTo: 'a-menu' });
  expect(repliesTo(lin)).toEqual([undefined]);
});

test('who answers something said in another open ticket means that one', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin, '第一件事');
  const first = lin.lastMessage();
  await lin.says('在线客服');
  await lin.presses('另开');
  await lin.presses('交易');
  await lin.says('第二件事');
  const message = desk
    .turn()
    .record({ ticket: 1001, author: 'staff', authorName: '客服01', content: { text: ['好'] } });
  desk
    .turn()
    .emit(
      { kind: 'send', target: { to: 'member', member: lin.id }, content: { text: ['好'] } },
      { purpose: 'reply', ticket: 1001, message },
    );
  arrivesAs(desk, (one) => one.message === message, 'at-member-7');
  expect(await lin.says('关于第一件', { replyTo: 'at-member-7' })).toContain('已加入工单 #1001');
  await lin.says('继续第一件');
  expect(said(desk, 1001)).toEqual(['第一件事', '好', '关于第一件', '继续第一件']);
  expect(said(desk, 1002)).toEqual(['第二件事']);
  const ticket = desk.tickets.get(1001);
  if (ticket) desk.tickets.set(1001, { ...ticket, state: 'closed', closedAt: desk.now });
  await lin.says('那就第二件', { replyTo: first });
  expect(said(desk, 1002)).toEqual(['第二件事', '那就第二件']);
});

function arrivesAs(desk: MemoryDesk, which: (delivery: Delivery) => boolean, made: string): void {
  for (const delivery of desk.deliveries.values()) {
    if (which(delivery)) desk.deliveries.set(delivery.id, { ...delivery, state: 'sent', made: [made] });
  }
}

const repliesTo = (lin: Person) =>
  lin
    .effects()
    .flatMap(({ effect }) => (effect.kind === 'send' && effect.target.to === 'ticket' ? [effect.replyTo] : []));
