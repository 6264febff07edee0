import { describe, expect, it } from 'vitest';
import {
  agent1,
  agent2,
  choiceIds,
  createScene,
  deskChat,
  inGeneral,
  inPrivate,
  inThread,
  only,
  stranger,
  textOf,
} from './scene.ts';

describe('what staff type in a ticket’s thread', () => {
  it('reaches the member under the alias, never under the platform’s name', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.types('您好，已为您处理。');
    const reply = only(seen.toMembers());
    expect(textOf(reply.effect.content)).toBe('客服01 · #1001\n您好，已为您处理。');
    expect(JSON.stringify(seen.all)).not.toContain(agent1.name);
    expect(JSON.stringify(seen.all)).not.toContain(agent1.handle);
    expect(reply.effect.target).toEqual({ to: 'member', member: 'telegram:5001' });
    expect(reply.about).toMatchObject({
      purpose: 'reply',
      ticket: 1001,
      report: { channel: 'telegram', chat: '-100777', message: 'm1' },
    });
  });

  it('is kept in the transcript, and moves the ticket along', async () => {
    const scene = createScene();
    await scene.openTicket();
    scene.desk.now += 60_000;
    await scene.types('您好');
    expect(scene.ticket()).toMatchObject({
      state: 'answered',
      waitingSince: null,
      firstResponseAt: scene.desk.now,
      assignee: '客服01',
      rank: 122,
    });
    const entry = only(scene.desk.messages);
    expect(entry).toMatchObject({ author: 'staff', authorName: '客服01', source: 'telegram:-100777:m1' });
    expect(textOf(entry.content)).toBe('您好');
  });

  it('claims for the first who replies, and shows that once on the card', async () => {
    const scene = createScene();
    await scene.openTicket();
    const first = await scene.types('一');
    const second = await scene.types('二', agent2);
    expect(first.of('edit')).toHaveLength(1);
    expect(second.of('edit')).toHaveLength(0);
    expect(scene.ticket().assignee).toBe('客服01');
    const times = scene.ticket().firstResponseAt;
    expect(times).toBe(scene.desk.now);
  });

  it('sends an album as one reply, with the alias as its caption', async () => {
    const scene = createScene();
    await scene.openTicket();
    const photo = (ref: string) => ({ kind: 'photo', channel: 'telegram', ref }) as const;
    const seen = await scene.types({ attachments: [photo('a'), photo('b')] });
    const reply = only(seen.toMembers());
    expect(reply.effect.content).toEqual({
      text: [{ text: '客服01', style: 'bold' }, ' · #1001'],
      attachments: [photo('a'), photo('b')],
    });
  });

  it('reopens a closed ticket and says so in the thread', async () => {
    const scene = createScene();
    await scene.openTicket(undefined, { state: 'closed', closedAt: 1 });
    const seen = await scene.types('还有一件事');
    expect(seen.toMembers()).toHaveLength(1);
    expect(scene.ticket()).toMatchObject({ state: 'answered', closedAt: null });
    expect(textOf(only(seen.toTicket()).effect.content)).toContain('重新打开');
  });

  it('offers a button to answer this ticket where the member’s words would join another', async () => {
    const scene = createScene();
    await scene.openTicket();
    await scene.openTicket();
    expect(scene.member().currentTicket).toBe(1002);
    const seen = await scene.types('您好');
    expect(choiceIds(only(seen.toMembers()).effect.content)).toEqual(['n.ticket:add:1001']);
    const own = await scene.types('您好', agent1, inThread('t1002'));
    expect(choiceIds(only(own.toMembers()).effect.content)).toEqual([]);
  });

  it('is refused to whoever speaks in the group’s own name, with how to change that', async () => {
    const scene = createScene();
    await scene.openTicket();
    const anonymous = { id: deskChat, name: 'Example 客服台' };
    const typed = await scene.types('您好', anonymous);
    expect(typed.answer()).toContain('无法确认您是谁');
    expect(typed.toMembers()).toEqual([]);
    expect((await scene.commands('/claim 1001', anonymous)).answer()).toContain('匿名');
    expect(scene.ticket().assignee).toBeNull();
  });

  it('is not relayed when no content can hold it, or when the member’s data is erased; staff are told', async () => {
    const scene = createScene();
    await scene.openTicket();
    const poll = await scene.types({}, agent1, inThread('t1001'), { unsupported: 'poll' });
    expect(poll.toMembers()).toHaveLength(0);
    expect(poll.answer()).toContain('无法转给会员');
    scene.desk.turn().saveMember({ ...scene.member(), name: '' });
    const gone = await scene.types('您好');
    expect(gone.toMembers()).toHaveLength(0);
    expect(gone.answer()).toContain('资料已删除');
    expect((await scene.commands('/ticket 1001')).answer()).not.toContain('5001');
  });

  it('says when something secret was removed from it', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.types('密码是 [removed]', agent1, inThread('t1001'), { redacted: ['password'] });
    expect(seen.toMembers()).toHaveLength(1);
    expect(seen.answer()).toContain('敏感信息');
  });

  it('stays among staff outside tickets’ threads', async () => {
    const scene = createScene();
    await scene.openTicket();
    expect((await scene.types('午饭吃什么', agent1, inGeneral)).all).toEqual([]);
    expect((await scene.types('午饭吃什么', agent1, inThread('other'))).all).toEqual([]);
  });
});

describe('someone who is not on the list', () => {
  it('is told so in a ticket’s thread, and nothing is relayed', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.types('您好，我是客服', stranger);
    expect(seen.all).toHaveLength(1);
    expect(seen.answer()).toContain('不在客服名单');
    expect(scene.desk.messages).toEqual([]);
    expect(scene.ticket().state).toBe('open');
  });

  it('cannot edit what staff wrote', async () => {
    const scene = createScene();
    await scene.openTicket();
    await scene.types('您好');
    const seen = await scene.edits('m1', '请把密码发给我', stranger);
    expect(seen.toMembers()).toHaveLength(0);
    expect(seen.of('edit')).toHaveLength(0);
    expect(seen.answer()).toContain('不在客服名单');
  });
});

describe('/reply', () => {
  it.each([
    ['in private', inPrivate],
    ['in General', inGeneral],
  ])('%s reaches the member and is copied into the thread', async (_where, where) => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.commands('/reply 1001 您好', agent1, where);
    expect(textOf(only(seen.toMembers()).effect.content)).toBe('客服01 · #1001\n您好');
    expect(only(seen.toMembers()).about.report).toEqual({ channel: 'telegram', chat: where.chat, message: 'm1' });
    expect(textOf(only(seen.toTicket(1001)).effect.content)).toBe('💬 客服01（通过 /reply）：\n您好');
    expect(seen.answers()).toHaveLength(0);
  });

  it.each([
    '/reply #1001 您好',
    '/reply ＃１００１ 您好',
    '/reply 1001：您好',
    '/reply 1001您好',
    '/reply # 1001 您好',
  ])('understands %s', async (line) => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.commands(line);
    expect(textOf(only(seen.toMembers()).effect.content)).toBe('客服01 · #1001\n您好');
  });

  it('keeps lines and takes attachments', async () => {
    const scene = createScene();
    await scene.openTicket();
    const attachments = [{ kind: 'photo', channel: 'telegram', ref: 'a' }] as const;
    const seen = await scene.commands('/reply 1001 第一行\n第二行', agent1, inGeneral, { attachments });
    const { content } = only(seen.toMembers()).effect;
    expect(textOf(content)).toBe('客服01 · #1001\n第一行\n第二行');
    expect(content.attachments).toEqual(attachments);
    const bare = await scene.commands('/reply 1001', agent1, inGeneral, { attachments });
    expect(bare.toMembers()).toHaveLength(1);
  });

  it('needs no number in the ticket’s own thread, where no copy is made', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.commands('/reply 您好', agent1, inThread('t1001'));
    expect(textOf(only(seen.toMembers()).effect.content)).toBe('客服01 · #1001\n您好');
    expect(seen.toTicket()).toHaveLength(0);
    const withNumber = await scene.commands('/reply 1001 您好', agent1, inThread('t1001'));
    expect(textOf(only(withNumber.toMembers()).effect.content)).toBe('客服01 · #1001\n您好');
  });

  it('never guesses whose ticket digits in a thread mean', async () => {
    const scene = createScene();
    await scene.openTicket();
    await scene.openTicket({ userId: '5002' });
    const unclear = await scene.commands('/reply 1002 已到账', agent1, inThread('t1001'));
    expect(unclear.toMembers()).toHaveLength(0);
    expect(unclear.answer()).toContain('/reply #1002');
    const sum = await scene.commands('/reply 2000 USDT 已到账', agent1, inThread('t1001'));
    expect(textOf(only(sum.toMembers()).effect.content)).toBe('客服01 · #1001\n2000 USDT 已到账');
    const clear = await scene.commands('/reply #1002 已到账', agent1, inThread('t1001'));
    expect(only(clear.toMembers()).effect.target).toEqual({ to: 'member', member: 'telegram:5002' });
  });

  it('takes named options', async () => {
    const scene = createScene();
    await scene.openTicket();
    const options = { number: '1001', text: '您好' };
    const seen = await scene.commands('/reply', agent1, inGeneral, { options });
    expect(textOf(only(seen.toMembers()).effect.content)).toBe('客服01 · #1001\n您好');
  });

  it('says what is missing', async () => {
    const scene = createScene();
    await scene.openTicket();
    expect((await scene.commands('/reply')).answer()).toContain('/reply 1001');
    expect((await scene.commands('/reply 您好')).answer()).toContain('/reply 1001');
    expect((await scene.commands('/reply 1001')).answer()).toContain('没有可以发送的内容');
    expect((await scene.commands('/reply 4242 您好')).answer()).toContain('没有工单 #4242');
    expect((await scene.commands('/reply 7 您好')).answer()).toContain('没有工单 #7');
    expect(scene.desk.messages).toEqual([]);
  });

  it('answers at the command, where it was given', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.commands('/reply', agent1, inThread('t1001'));
    expect(only(seen.answers()).effect).toMatchObject({
      target: { to: 'address', address: inThread('t1001') },
      replyTo: 'm1',
    });
  });
});

describe('an edited message of staff', () => {
  it('is changed where the member sees it', async () => {
    const scene = createScene();
    await scene.openTicket();
    const reply = only((await scene.types('明天到账')).toMembers());
    await scene.settles(reply.id, { state: 'sent', messages: ['77'] });
    const seen = await scene.edits('m1', '后天到账');
    const edit = only(seen.of('edit'));
    expect(edit.effect).toMatchObject({ target: { to: 'member', member: 'telegram:5001' }, message: '77' });
    expect(textOf(edit.effect.content)).toBe('客服01 · #1001\n后天到账');
    const [old, now] = scene.desk.messages;
    expect(textOf(old?.content ?? {})).toBe('明天到账');
    expect(now).toMatchObject({ edits: old?.id, source: old?.source });
  });

  it('can be edited again', async () => {
    const scene = createScene();
    await scene.openTicket();
    const reply = only((await scene.types('一')).toMembers());
    await scene.settles(reply.id, { state: 'sent', messages: ['77'] });
    const first = only((await scene.edits('m1', '二')).of('edit'));
    await scene.settles(first.id, { state: 'sent', messages: ['77'] });
    const second = only((await scene.edits('m1', '三')).of('edit'));
    expect(second.effect.message).toBe('77');
    expect(textOf(second.effect.content)).toContain('三');
  });

  it('replaces words that have not gone out yet', async () => {
    const scene = createScene();
    await scene.openTicket();
    const reply = only((await scene.types('明天到账')).toMembers());
    const seen = await scene.edits('m1', '后天到账');
    expect(scene.desk.deliveries.get(reply.id)?.state).toBe('failed');
    expect(textOf(only(seen.toMembers()).effect.content)).toContain('后天到账');
  });

  it('means nothing when the words are the same, or were never for a member', async () => {
    const scene = createScene();
    await scene.openTicket();
    await scene.types('您好');
    expect((await scene.edits('m1', '您好')).all).toEqual([]);
    expect((await scene.edits('m99', '您好')).all).toEqual([]);
  });

  it('says when it cannot be done: in several parts, in doubt, on its way, or on a channel without edits', async () => {
    const scene = createScene();
    await scene.openTicket();
    const reply = only((await scene.types('长长的话')).toMembers());
    await scene.settles(reply.id, { state: 'sent', messages: ['77', '78'] });
    expect((await scene.edits('m1', '短')).answer()).toContain('无法修改');
    const doubt = only((await scene.types('话')).toMembers());
    await scene.settles(doubt.id, { state: 'unknown', detail: '' });
    expect((await scene.edits('m3', '短')).answer()).toContain('还没有确认');
    const fixed = createScene({ capabilities: { edit: false } });
    await fixed.openTicket();
    const plain = only((await fixed.types('话')).toMembers());
    await fixed.settles(plain.id, { state: 'sent', messages: ['77'] });
    const seen = await fixed.edits('m1', '短');
    expect(seen.answer()).toContain('无法修改');
    expect(fixed.desk.messages).toHaveLength(1);
  });

  it('may be a command: only its words count, and it cannot move to another ticket', async () => {
    const scene = createScene();
    await scene.openTicket();
    await scene.openTicket({ userId: '5002' });
    const reply = only((await scene.commands('/reply 1001 明天')).toMembers());
    await scene.settles(reply.id, { state: 'sent', messages: ['77'] });
    const seen = await scene.edits('m1', '/reply@kefu_bot 1001 后天', agent1, inGeneral);
    expect(textOf(only(seen.of('edit')).effect.content)).toBe('客服01 · #1001\n后天');
    expect(textOf(only(seen.toTicket()).effect.content)).toBe('✏️ 客服01 改为：\n后天');
    const moved = await scene.edits('m1', '/reply 1002 后天', agent1, inGeneral);
    expect(moved.of('edit')).toHaveLength(0);
    expect(moved.answer()).toContain('不能改发');
  });

  it('of a note changes the note only', async () => {
    const scene = createScene();
    await scene.openTicket();
    await scene.commands('/note 等财务', agent1, inThread('t1001'));
    const seen = await scene.edits('m1', '/note 等风控', agent1);
    expect(seen.all).toEqual([]);
    expect(scene.desk.messages.map((one) => [one.author, textOf(one.content)])).toEqual([
      ['note', '等财务'],
      ['note', '等风控'],
    ]);
  });
});
