import { describe, expect, it } from 'vitest';
import { openTicketThread, relayToStaff } from '../../../../core/desk/staff/index.ts';
import {
  agent1,
  choiceIds,
  createScene,
  failed,
  inPrivate,
  inThread,
  only,
  type Scene,
  Seen,
  sent,
  textOf,
} from './scene.ts';

async function replied(scene: Scene) {
  await scene.openTicket();
  return only((await scene.types('您好')).toMembers());
}

function relayed(scene: Scene, words: string): string {
  const id = relayToStaff(scene.desk.turn(), scene.ticket(), scene.member(), { content: { text: [words] } });
  scene.desk.takeEmitted();
  return id;
}

describe('the fate of a reply', () => {
  it('sent: a reaction on the staff member’s message', async () => {
    const scene = createScene();
    const reply = await replied(scene);
    const seen = await scene.settles(reply.id, sent('77'));
    const react = only(seen.all);
    expect(react.effect).toEqual({
      kind: 'react',
      target: { to: 'ticket', ticket: 1001 },
      message: 'm1',
      emoji: '👍',
    });
    expect(react.about.purpose).toBe('signal');
  });

  it('sent, where there are no reactions or the group forbids them: a short line', async () => {
    const without = createScene({ capabilities: { reactions: false } });
    const first = await without.settles((await replied(without)).id, sent('77'));
    expect(first.answer()).toBe('✅ 已送达');
    const scene = createScene();
    const react = only((await scene.settles((await replied(scene)).id, sent('77'))).all);
    const line = await scene.settles(react.id, failed('rejected'));
    expect(only(line.answers()).effect).toMatchObject({ target: { to: 'ticket', ticket: 1001 }, replyTo: 'm1' });
    expect(line.answer()).toBe('✅ 已送达');
    const doubtful = await scene.settles(react.id, { state: 'unknown', detail: 'the program stopped' });
    expect(doubtful.answer()).toBe('✅ 已送达');
    expect((await scene.settles(react.id, failed('message-gone'))).all).toEqual([]);
    expect((await scene.settles(react.id, sent())).all).toEqual([]);
  });

  it.each([
    ['too-large', '文件超过', false],
    ['blocked', '屏蔽了机器人', true],
    ['quota-used', '次数已用完', true],
  ] as const)('failed because of %s: an answer that says why', async (reason, words, resend) => {
    const scene = createScene();
    const reply = await replied(scene);
    const seen = await scene.settles(reply.id, failed(reason));
    const line = only(seen.answers());
    expect(textOf(line.effect.content)).toMatch(/^⚠️ 未送达/u);
    expect(textOf(line.effect.content)).toContain(words);
    expect(line.effect.replyTo).toBe('m1');
    expect(choiceIds(line.effect.content)).toEqual(resend ? [`s.resend:${reply.id}`] : []);
    expect(seen.of('react')).toEqual([]);
  });

  it('refused by the platform: its own words are added', async () => {
    const scene = createScene();
    const reply = await replied(scene);
    expect((await scene.settles(reply.id, failed('rejected'))).answer()).toContain('the platform said so');
  });

  it('held though the member wrote while it was on its way: it is tried again and nobody is told', async () => {
    const scene = createScene();
    const reply = await replied(scene);
    const turn = scene.desk.turn();
    turn.saveMember({ ...scene.member(), lastSeenAt: scene.desk.now + 1 });
    const held = await scene.settles(reply.id, { state: 'held', reason: 'window-closed', detail: '' });
    expect(held.all).toEqual([]);
    expect(scene.desk.deliveries.get(reply.id)?.state).toBe('queued');
  });

  it('held: says so, and a later success is a reaction', async () => {
    const scene = createScene();
    const reply = await replied(scene);
    const held = await scene.settles(reply.id, { state: 'held', reason: 'window-closed', detail: '' });
    expect(held.answer()).toMatch(/^⏳ 等待送达/u);
    expect((await scene.settles(reply.id, sent('77'))).of('react')).toHaveLength(1);
  });

  it('unknown: says so, with a button to resend, and never says sent', async () => {
    const scene = createScene();
    const reply = await replied(scene);
    const seen = await scene.settles(reply.id, { state: 'unknown', detail: 'timeout' });
    expect(seen.answer()).toMatch(/^❓ 未确认/u);
    expect(choiceIds(only(seen.answers()).effect.content)).toEqual([`s.resend:${reply.id}`]);
    expect(seen.of('react')).toEqual([]);
    await scene.presses(`s.resend:${reply.id}`);
    expect((await scene.settles(reply.id, sent('77'))).of('react')).toHaveLength(1);
  });

  it('is told where the reply was typed', async () => {
    const scene = createScene();
    await scene.openTicket();
    const reply = only((await scene.commands('/reply 1001 您好', agent1, inPrivate)).toMembers());
    const seen = await scene.settles(reply.id, failed('too-large'));
    expect(only(seen.answers()).effect.target).toEqual({ to: 'address', address: inPrivate });
  });

  it('is told in the thread of another ticket, where the reply was typed there', async () => {
    const scene = createScene();
    await scene.openTicket();
    await scene.openTicket({ userId: '5002' });
    const reply = only((await scene.commands('/reply #1001 您好', agent1, inThread('t1002'))).toMembers());
    const seen = await scene.settles(reply.id, failed('too-large'));
    expect(only(seen.answers()).effect.target).toEqual({ to: 'address', address: inThread('t1002') });
  });

  it('survives the deletion of the thread it belongs to', async () => {
    const scene = createScene();
    const line = only((await scene.settles((await replied(scene)).id, failed('too-large'))).answers());
    const seen = await scene.settles(line.id, failed('thread-gone'));
    expect(seen.of('openThread')).toHaveLength(1);
    expect(scene.desk.deliveries.get(line.id)?.state).toBe('queued');
  });

  it('of an edit: a line, whether it worked or not', async () => {
    const scene = createScene();
    await scene.settles((await replied(scene)).id, sent('77'));
    const edit = only((await scene.edits('m1', '再见')).of('edit'));
    expect((await scene.settles(edit.id, sent('77'))).answer()).toContain('已同步修改');
    const other = only((await scene.edits('m1', '再会')).of('edit'));
    expect((await scene.settles(other.id, failed('rejected'))).answer()).toMatch(/^⚠️ 未送达/u);
  });

  it('in English begins with the English words', async () => {
    const scene = createScene();
    scene.desk.policy = { ...scene.desk.policy, brand: { ...scene.desk.policy.brand, languages: ['en'] } };
    const reply = await replied(scene);
    expect((await scene.settles(reply.id, failed('blocked'))).answer()).toMatch(/^⚠️ Not delivered/u);
    expect((await scene.settles(reply.id, { state: 'unknown', detail: '' })).answer()).toMatch(/^❓ Unconfirmed/u);
    const held = await scene.settles(reply.id, { state: 'held', reason: 'window-closed', detail: '' });
    expect(held.answer()).toMatch(/^⏳ Held/u);
  });
});

describe('a member who cannot be reached', () => {
  it('is marked, and it is said once in the thread and on the card', async () => {
    const scene = createScene();
    const reply = await replied(scene);
    const seen = await scene.settles(reply.id, failed('blocked'));
    expect(scene.member().unreachable).toBe(true);
    expect(textOf(only(seen.toTicket(1001)).effect.content)).toContain('联系不上');
    expect(textOf(only(seen.of('edit')).effect.content)).toContain('联系不上');
    const again = await scene.settles(reply.id, failed('blocked'));
    expect(again.toTicket()).toEqual([]);
  });

  it('is noticed by a prompt as well', async () => {
    const scene = createScene();
    await scene.openTicket();
    const [told] = (await scene.commands('/close 1001')).toMembers();
    await scene.commands('/reopen 1001');
    const seen = await scene.settles(told?.id ?? '', failed('blocked'));
    expect(scene.member().unreachable).toBe(true);
    expect(seen.toTicket(1001)).toHaveLength(1);
    expect(seen.answers()).toEqual([]);
  });
});

describe('threads and cards', () => {
  it('become known by their receipts', async () => {
    const scene = createScene();
    const ticket = await scene.openTicket(undefined, { thread: null, card: null });
    await openTicketThread(scene.desk.turn(), ticket, scene.member());
    const [thread, card] = scene.desk.takeEmitted();
    await scene.settles(thread?.id ?? '', { state: 'sent', messages: [], thread: '42' });
    const seen = await scene.settles(card?.id ?? '', sent('43'));
    expect(scene.ticket()).toMatchObject({ thread: '42', card: '43' });
    expect(seen.all).toEqual([]);
  });

  it('put right a card that was overtaken on its way', async () => {
    const scene = createScene();
    const ticket = await scene.openTicket(undefined, { thread: null, card: null });
    await openTicketThread(scene.desk.turn(), ticket, scene.member());
    const [, card] = scene.desk.takeEmitted();
    await scene.commands('/claim 1001');
    const seen = await scene.settles(card?.id ?? '', sent('43'));
    expect(choiceIds(only(seen.of('edit')).effect.content)).toContain('s.unclaim:1001');
  });

  it('follow a card that had to be sent anew', async () => {
    const scene = createScene();
    await scene.openTicket();
    const edit = only((await scene.commands('/claim 1001')).of('edit'));
    await scene.settles(edit.id, sent('99'));
    expect(scene.ticket().card).toBe('99');
  });
});

describe('a deleted thread', () => {
  it('is replaced by one new thread, ahead of everything that waits, and nothing is lost', async () => {
    const scene = createScene();
    await scene.openTicket();
    const ids = ['一', '二', '三'].map((words) => relayed(scene, words));
    const all = [];
    for (const id of ids) all.push(...(await scene.settles(id, failed('thread-gone'))).all);
    const seen = new Seen(all);
    expect(only(seen.of('openThread')).about).toMatchObject({ tag: 'thread', rank: -2 });
    const card = only(seen.toTicket(1001));
    expect(card.about).toMatchObject({ tag: 'card', rank: -1 });
    expect(textOf(card.effect.content)).toMatch(/^♻️ 原来的话题已被删除/u);
    expect(scene.ticket()).toMatchObject({ thread: null, card: null });
    expect(ids.map((id) => scene.desk.deliveries.get(id)?.state)).toEqual(['queued', 'queued', 'queued']);
  });

  it('can be deleted a second time', async () => {
    const scene = createScene();
    await scene.openTicket();
    const first = await scene.settles(relayed(scene, '一'), failed('thread-gone'));
    await scene.settles(only(first.of('openThread')).id, { state: 'sent', messages: [], thread: 'new' });
    expect(scene.ticket().thread).toBe('new');
    const second = await scene.settles(relayed(scene, '二'), failed('thread-gone'));
    expect(second.of('openThread')).toHaveLength(1);
  });

  it('does not repeat the card, and is not opened again for the sake of a closed ticket', async () => {
    const scene = createScene();
    await scene.openTicket();
    const card = only((await scene.commands('/claim 1001')).of('edit'));
    const seen = await scene.settles(card.id, failed('thread-gone'));
    expect(seen.of('openThread')).toHaveLength(1);
    expect(scene.desk.deliveries.get(card.id)?.state).toBe('failed');
    const closed = createScene();
    await closed.openTicket();
    const late = only((await closed.commands('/close 1001')).of('edit'));
    expect((await closed.settles(late.id, failed('thread-gone'))).all).toEqual([]);
  });

  it('that cannot be opened again does not loop: staff are told, and one press brings everything back', async () => {
    const scene = createScene();
    await scene.openTicket();
    const ids = ['一', '二'].map((words) => relayed(scene, words));
    const [first = '', second = ''] = ids;
    const opening = only((await scene.settles(first, failed('thread-gone'))).of('openThread'));
    const told = await scene.settles(opening.id, failed('rejected'));
    const alert = only(told.toDesk());
    expect(textOf(alert.effect.content)).toContain('#1001');
    for (const id of ids) {
      expect((await scene.settles(id, failed('thread-gone'))).all).toEqual([]);
      expect(scene.desk.deliveries.get(id)?.state).toBe('failed');
    }
    const [button = ''] = choiceIds(alert.effect.content);
    await scene.presses(button, agent1, { channel: 'telegram', chat: '-100777' }, '900');
    for (const id of [opening.id, first, second]) expect(scene.desk.deliveries.get(id)?.state).toBe('queued');
    await scene.settles(opening.id, { state: 'sent', messages: [], thread: 'new' });
    expect(scene.ticket().thread).toBe('new');
  });
});

describe('what staff cannot be shown', () => {
  it('is said, once, and nothing more comes of the saying', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.settles(relayed(scene, '一'), failed('file-gone'));
    const note = only(seen.all);
    expect(note.about).toEqual({ purpose: 'prompt', ticket: 1001 });
    expect((await scene.settles(note.id, failed('rejected'))).all).toEqual([]);
  });
});
