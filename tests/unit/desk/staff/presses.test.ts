import { describe, expect, it } from 'vitest';
import {
  agent1,
  agent2,
  choiceIds,
  createScene,
  inGeneral,
  inPrivate,
  inThread,
  only,
  stranger,
  textOf,
} from './scene.ts';

describe('a press by someone who is not on the list', () => {
  const ids = [
    's.claim:1001',
    's.unclaim:1001',
    's.close:1001',
    's.reopen:1001',
    's.priorities:1001',
    's.card:1001',
    's.priority:1001:urgent',
    's.resend:0190a000-0000-7000-8000-000000000000',
    'garbage',
  ];

  it.each(ids)('%s is refused, forged or not', async (id) => {
    const scene = createScene();
    await scene.openTicket();
    const before = JSON.stringify(scene.ticket());
    for (const where of [inThread('t1001'), { channel: 'telegram', chat: '666' }]) {
      const seen = await scene.presses(id, stranger, where);
      const ack = only(seen.all).effect;
      expect(ack).toMatchObject({ kind: 'ack', alert: true });
      expect(ack.kind === 'ack' && ack.text).toContain('不在客服名单');
    }
    expect(JSON.stringify(scene.ticket())).toBe(before);
  });

  it('cannot resend a reply', async () => {
    const scene = createScene();
    await scene.openTicket();
    const reply = only((await scene.types('您好')).toMembers());
    await scene.settles(reply.id, { state: 'unknown', detail: '' });
    await scene.presses(`s.resend:${reply.id}`, stranger);
    expect(scene.desk.deliveries.get(reply.id)?.state).toBe('unknown');
  });
});

describe('the card’s buttons', () => {
  it('claim: acknowledged, shown on the card, told in the thread', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.presses('s.claim:1001', agent2);
    expect(scene.ticket().assignee).toBe('客服02');
    expect(only(seen.of('ack')).effect.text).toContain('客服02 认领了工单 #1001');
    expect(choiceIds(only(seen.of('edit')).effect.content)).toEqual([
      's.unclaim:1001',
      's.close:1001',
      's.priorities:1001',
    ]);
    expect(seen.toTicket(1001)).toHaveLength(1);
  });

  it('close and reopen', async () => {
    const scene = createScene();
    await scene.openTicket();
    const closed = await scene.presses('s.close:1001');
    expect(scene.ticket().state).toBe('closed');
    expect(closed.toMembers()).toHaveLength(1);
    const again = await scene.presses('s.close:1001');
    expect(again.toMembers()).toHaveLength(0);
    expect(only(again.of('ack')).effect.text).toContain('已经是关闭状态');
    await scene.presses('s.reopen:1001');
    expect(scene.ticket().state).toBe('open');
  });

  it('priority: a row to choose from, then the card again', async () => {
    const scene = createScene();
    await scene.openTicket();
    const row = only((await scene.presses('s.priorities:1001')).of('edit'));
    expect(choiceIds(row.effect.content)).toEqual([
      's.priority:1001:low',
      's.priority:1001:normal',
      's.priority:1001:high',
      's.priority:1001:urgent',
      's.card:1001',
    ]);
    expect(textOf(row.effect.content)).toContain('🎫 #1001');
    const chosen = await scene.presses('s.priority:1001:high');
    expect(scene.ticket().priority).toBe('high');
    expect(choiceIds(only(chosen.of('edit')).effect.content)).toContain('s.claim:1001');
    const same = await scene.presses('s.priority:1001:high');
    expect(choiceIds(only(same.of('edit')).effect.content)).toContain('s.claim:1001');
  });

  it('work on a copy of the card elsewhere, which is redrawn as well', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.presses('s.claim:1001', agent1, inPrivate, '55');
    expect(seen.of('edit').map((one) => one.effect.message)).toEqual(['card1001', '55']);
  });

  it('of a ticket that never was, or words nobody knows any more, are answered kindly', async () => {
    const scene = createScene();
    await scene.openTicket();
    expect(only((await scene.presses('s.claim:4242')).of('ack')).effect.text).toContain('没有工单 #4242');
    expect(only((await scene.presses('x.y')).of('ack')).effect.text).toContain('失效');
  });
});

describe('resend', () => {
  it('puts the reply back in the queue once, and takes the button away', async () => {
    const scene = createScene();
    await scene.openTicket();
    const reply = only((await scene.types('您好')).toMembers());
    const told = await scene.settles(reply.id, { state: 'unknown', detail: 'timeout' });
    const [button] = choiceIds(only(told.answers()).effect.content);
    const seen = await scene.presses(button ?? '', agent2, inThread('t1001'), '900');
    expect(scene.desk.deliveries.get(reply.id)?.state).toBe('queued');
    const line = only(seen.of('edit'));
    expect(line.effect.message).toBe('900');
    expect(textOf(line.effect.content)).toContain('客服02 已重发');
    expect(choiceIds(line.effect.content)).toEqual([]);
    const twice = await scene.presses(button ?? '', agent1, inThread('t1001'), '900');
    expect(only(twice.all).effect).toMatchObject({ kind: 'ack', text: '已经在发送中' });
  });

  it('does nothing for what has arrived, was edited since, or is no reply', async () => {
    const scene = createScene();
    await scene.openTicket();
    const reply = only((await scene.types('您好')).toMembers());
    await scene.settles(reply.id, { state: 'sent', messages: ['77'] });
    expect(only((await scene.presses(`s.resend:${reply.id}`)).of('ack')).effect.text).toContain('已经送达');
    const failed = only((await scene.types('一')).toMembers());
    await scene.settles(failed.id, { state: 'failed', reason: 'blocked', detail: '' });
    await scene.edits('m3', '二');
    expect(only((await scene.presses(`s.resend:${failed.id}`)).of('ack')).effect.text).toContain('已被修改');
    const prompt = only((await scene.commands('/mine', agent1, inGeneral)).answers());
    expect(only((await scene.presses(`s.resend:${prompt.id}`)).of('ack')).effect.text).toContain('失效');
  });
});
