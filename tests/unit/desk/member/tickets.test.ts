import { expect, test } from 'vitest';
import { createMemoryDesk, type MemoryDesk } from '../memory-turn.ts';
import { type Person, person, photo } from './dialogue.ts';

async function opens(lin: Person, words = '价格不对'): Promise<void> {
  await lin.commands('agent', words);
  await lin.presses('交易');
}

/** As if staff had closed it. */
function staffClose(desk: MemoryDesk, number: number): void {
  const ticket = desk.tickets.get(number);
  if (ticket)
    desk.tickets.set(number, {
      ...ticket,
      state: 'closed',
      closedAt: desk.now,
      waitingSince: null,
      assignee: '客服01',
    });
}

test('none yet, then a list in pages, newest activity first', async () => {
  const desk = createMemoryDesk();
  desk.policy = { ...desk.policy, limits: { ...desk.policy.limits, openTicketsPerMember: 50 } };
  const lin = person(desk);
  expect(await lin.commands('tickets')).toContain('还没有工单');
  for (let n = 0; n < 7; n += 1) {
    desk.now += 1000;
    await lin.commands('talk');
    if (n > 0) await lin.presses('另开一个');
    await lin.presses('交易');
    await lin.says(`第 ${n} 件`);
  }
  await lin.commands('tickets');
  expect(lin.choices().map((one) => one.label.slice(0, 5))).toEqual([
    '#1007',
    '#1006',
    '#1005',
    '#1004',
    '#1003',
    '下一页 ›',
    '‹ 返回',
  ]);
  await lin.presses('下一页');
  expect(lin.choices().map((one) => one.label.slice(0, 5))).toEqual(['#1002', '#1001', '‹ 上一页', '‹ 返回']);
});

test('a ticket shows how it stands and what was said last, but no notes', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin);
  await lin.sends([photo], '截图');
  const turn = desk.turn();
  turn.record({ ticket: 1001, author: 'note', authorName: '客服01', content: { text: ['可疑用户'] } });
  turn.record({ ticket: 1001, author: 'staff', authorName: '客服01', content: { text: ['您好，正在查'] } });
  const ticket = desk.tickets.get(1001);
  if (ticket) turn.changeTicket(ticket, { assignee: '客服01', state: 'answered' });
  await lin.commands('tickets');
  const seen = await lin.presses('#1001');
  for (const part of [
    '工单 #1001',
    '客服已回复',
    '交易',
    '2026-03-04 10:00',
    '客服：客服01',
    '您：价格不对',
    '您：[图片] 截图',
    '客服01：您好，正在查',
  ]) {
    expect(seen).toContain(part);
  }
  expect(seen).not.toContain('可疑用户');
});

test('of an edited message only the latest version is shown', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin);
  await lin.says('旧话');
  await lin.edits(lin.lastMessage(), '新话');
  await lin.commands('tickets');
  const seen = await lin.presses('#1001');
  expect(seen).toContain('新话');
  expect(seen).not.toContain('旧话');
});

test('closing asks first, tells staff, and invites a rating with a comment', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin);
  await lin.commands('tickets');
  await lin.presses('#1001');
  expect(await lin.presses('关闭工单')).toContain('确定要关闭');
  await lin.presses('先不关闭');
  expect(desk.tickets.get(1001)?.state).toBe('open');
  await lin.presses('关闭工单');
  expect(await lin.presses('确认关闭')).toContain('#1001 已关闭');
  expect(lin.staffSees()).toContain('会员已自行关闭');
  expect(desk.tickets.get(1001)).toMatchObject({ state: 'closed', closedAt: desk.now, waitingSince: null });
  expect(await lin.presses('5 ⭐')).toContain('5/5');
  expect(lin.staffSees()).toContain('评分：5/5');
  expect(await lin.says('很快，谢谢')).toContain('谢谢您的评价');
  expect(lin.staffSees()).toContain('很快，谢谢');
  expect(desk.tickets.get(1001)).toMatchObject({ rating: 5, ratingComment: '很快，谢谢' });
});

test('a comment can be skipped, and lapses so that later words are no comment', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin);
  staffClose(desk, 1001);
  await lin.pressesId('m.rate:1001:4');
  expect(await lin.says('跳过')).toContain('谢谢您的评分');
  await lin.pressesId('m.rate:1001:3');
  expect(desk.tickets.get(1001)?.rating).toBe(3);
  desk.now += 3_600_000;
  expect(await lin.says('又出问题了')).toContain('没有找到现成的答案');
  expect(desk.tickets.get(1001)?.ratingComment).toBeNull();
});

test('an open ticket is not rated yet', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin);
  expect(await lin.pressesId('m.rate:1001:1')).toContain('还没结束');
  expect(desk.tickets.get(1001)?.rating).toBeNull();
});

test('reopening within its time, with the words that made them ask', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin);
  staffClose(desk, 1001);
  desk.now += 86_400_000;
  expect(await lin.says('其实还没好')).toContain('没有找到现成的答案');
  expect(await lin.presses('重新打开 #1001')).toContain('您刚才写的内容已转给客服');
  expect(lin.staffSees()).toContain('会员重新打开了工单');
  expect(lin.staffSees()).toContain('其实还没好');
  expect(desk.tickets.get(1001)).toMatchObject({ state: 'open', closedAt: null, waitingSince: desk.now });
  await lin.says('谢谢');
  expect(lin.staffSees()).toBe('谢谢');
});

test('too late to reopen: a new one', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin);
  staffClose(desk, 1001);
  desk.now += 31 * 86_400_000;
  expect(await lin.pressesId('m.ticket:reopen:1001')).toContain('不能再打开');
  expect(desk.tickets.get(1001)?.state).toBe('closed');
});

test('nobody reads, closes, rates or joins another’s ticket', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await opens(lin, '我的秘密');
  staffClose(desk, 1001);
  const before = JSON.stringify([...desk.tickets]);
  const eve = person(desk, { id: '666', name: 'Eve' });
  for (const id of ['show', 'add', 'askclose', 'close', 'reopen', 'askrate'].map((what) => `m.ticket:${what}:1001`)) {
    expect(await eve.pressesId(id)).toContain('没有找到您的工单 #1001');
  }
  expect(await eve.pressesId('m.rate:1001:1')).toContain('没有找到您的工单');
  await eve.says('我要加入');
  expect(JSON.stringify([...desk.tickets])).toBe(before);
  expect(desk.messages).toHaveLength(1);
  expect(await eve.pressesId('s.close:1001')).toBe('');
  expect(eve.effects()).toMatchObject([{ effect: { kind: 'ack', alert: true } }]);
});
