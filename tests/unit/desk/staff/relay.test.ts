import { describe, expect, it } from 'vitest';
import { noteToStaff, openTicketThread, type Relayed, relayToStaff } from '../../../../core/desk/staff/index.ts';
import type { Ticket } from '../../../../core/domain/ticket.ts';
import { samplePolicy } from '../memory-turn.ts';
import { choiceIds, createScene, only, type Scene, Seen, textOf } from './scene.ts';

async function open(
  scene: Scene,
  ticket: Partial<Ticket> = {},
  person: Parameters<Scene['openTicket']>[0] = { userId: '5001' },
) {
  const opened = await scene.openTicket(person, { thread: null, card: null, ...ticket });
  scene.desk.takeEmitted();
  scene.desk.takeReads();
  await openTicketThread(scene.desk.turn(), opened, scene.member(person.userId));
  return new Seen(scene.desk.takeEmitted());
}

async function relay(relayed: Relayed) {
  const scene = createScene();
  const ticket = await scene.openTicket();
  scene.desk.takeReads();
  const id = relayToStaff(scene.desk.turn(), ticket, scene.member(), relayed);
  const one = only(scene.desk.takeEmitted());
  expect(one.id).toBe(id);
  expect(scene.desk.takeReads()).toEqual([]);
  if (one.effect.kind !== 'send') throw new Error('not a send');
  return { ...one, effect: one.effect };
}

describe('a ticket’s thread', () => {
  it('is opened under a name that begins with the number, then shows the card', async () => {
    const seen = await open(createScene());
    const [first, second] = seen.all;
    expect(first?.effect).toEqual({
      kind: 'openThread',
      target: { to: 'ticket', ticket: 1001 },
      title: '1001 · 交易 · Lin',
      labels: ['处理中', '交易'],
    });
    expect(first?.about).toMatchObject({ tag: 'thread', purpose: 'prompt' });
    expect(second?.about).toMatchObject({ tag: 'card', purpose: 'prompt' });
    expect(seen.all).toHaveLength(2);
  });

  it('has a card that tells number, channel, member, type, priority, language, state, time and history', async () => {
    const person = { userId: '900', name: 'Ada', handle: 'ada_l', language: 'en', vip: true } as const;
    const seen = await open(createScene(), { facts: { order: 'A-77', unheard: 'x' } }, person);
    const card = only(seen.toTicket()).effect.content;
    expect(textOf(card).split('\n')).toEqual([
      '🎫 #1001 · 交易',
      '会员：Ada @ada_l · ID 900 · ⭐ VIP',
      '渠道：Telegram · 语言：English',
      '优先级：普通',
      '状态：处理中',
      '负责人：未认领',
      '创建时间：2026-03-04 10:00',
      '主题：下单失败',
      '订单号：A-77',
      'unheard：x',
      '首次来访',
    ]);
    expect(choiceIds(card)).toEqual(['s.claim:1001', 's.close:1001', 's.priorities:1001']);
  });

  it('tells how often the member was here and what they thought of it', async () => {
    const scene = createScene();
    await scene.openTicket(undefined, { state: 'closed', rating: 4 });
    const seen = await open(scene);
    expect(textOf(only(seen.toTicket(1002)).effect.content)).toContain('之前有 1 张工单，最近一次评分 4/5');
  });

  it('alerts everybody when it is urgent, with the number', async () => {
    const seen = await open(createScene(), { priority: 'urgent', subject: '账户被盗' });
    expect(seen.of('openThread')[0]?.effect.title).toBe('1001 🚨 · 交易 · Lin');
    const alert = only(seen.toDesk());
    expect(textOf(alert.effect.content)).toBe('🚨 紧急工单 #1001 · 交易 · Lin\n账户被盗');
    expect(choiceIds(alert.effect.content)).toEqual(['s.claim:1001']);
  });

  it('is not fooled by a name made to look like something else', async () => {
    const seen = await open(createScene(), {}, { userId: '5001', name: 'Lin\n🎫 #9999\u202e' });
    expect(seen.of('openThread')[0]?.effect.title).toBe('1001 · 交易 · Lin 🎫 #9999');
  });

  it('is spoken of in the desk’s language', async () => {
    const policy = { ...samplePolicy, brand: { ...samplePolicy.brand, languages: ['en'] } } as const;
    const seen = await open(createScene({ policy }));
    expect(textOf(only(seen.toTicket()).effect.content)).toContain('Member: Lin · ID 5001');
  });
});

describe('a member’s words', () => {
  it('are relayed as they are, in one effect and without reading anything', async () => {
    const attachments = [{ kind: 'location', latitude: 1, longitude: 2 }] as const;
    const one = await relay({ content: { text: ['为什么还没到账？'], attachments }, message: 'x' });
    expect(one.effect).toEqual({
      kind: 'send',
      target: { to: 'ticket', ticket: 1001 },
      content: { text: ['为什么还没到账？'], attachments },
    });
    expect(one.about).toEqual({ purpose: 'relay', ticket: 1001, message: 'x' });
  });

  it('keep the old ones above when they are edited', async () => {
    const known = await relay({ content: { text: ['新'] }, edited: { oldText: '旧', replyTo: '55' } });
    expect(known.effect.replyTo).toBe('55');
    expect(textOf(known.effect.content)).toBe('✏️ 已修改为：\n新');
    const unknown = await relay({ content: { text: ['新'] }, edited: { oldText: '旧' } });
    expect(unknown.effect.content.text).toContainEqual({ text: '旧', style: 'quote' });
    expect(textOf(unknown.effect.content)).toContain('新');
  });

  it('show where they were forwarded from, as far as anyone can know', async () => {
    const content = { text: ['您中奖了'] };
    const person = await relay({ content, forward: { kind: 'user', id: '7', name: 'Eve', handle: 'eve' } });
    expect(textOf(person.effect.content)).toBe('↪️ 转发自 Eve @eve（ID 7）\n您中奖了');
    const hidden = await relay({ content, forward: { kind: 'hidden', name: 'Example Support' } });
    expect(textOf(hidden.effect.content)).toContain('无法核实');
  });

  it('say what was removed from them', async () => {
    const one = await relay({ content: { text: ['[…]'] }, redacted: ['seed-phrase', 'seed-phrase', 'password'] });
    expect(textOf(one.effect.content)).toBe('[…]\n🔒 已隐去敏感信息：助记词, 密码');
  });
});

describe('a note of the desk', () => {
  it('goes to the thread only', async () => {
    const scene = createScene();
    const ticket = await scene.openTicket();
    noteToStaff(scene.desk.turn(), ticket, 'staff-note-reopened-by-reply', { alias: '客服01' });
    const note = only(new Seen(scene.desk.takeEmitted()).toTicket(1001));
    expect(note.about).toEqual({ purpose: 'prompt', ticket: 1001 });
  });
});
