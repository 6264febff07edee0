import { describe, expect, it } from 'vitest';
import { isStaffCommand, staffCommands } from '../../../../core/desk/staff/index.ts';
import { createTexts } from '../../../../core/i18n/fluent.ts';
import {
  agent1,
  agent2,
  choiceIds,
  createScene,
  inGeneral,
  inPrivate,
  inThread,
  only,
  type Scene,
  stranger,
  textOf,
} from './scene.ts';

/** Everything a desk holds, to compare before and after. */
function state({ desk }: Scene): string {
  return JSON.stringify([[...desk.members], [...desk.tickets], desk.messages, [...desk.settings]]);
}

describe('the list of commands', () => {
  it('names each once, with texts in both languages', () => {
    const texts = createTexts();
    expect(new Set(staffCommands.map(({ name }) => name)).size).toBe(staffCommands.length);
    for (const { description, usage } of staffCommands) {
      for (const language of ['zh-CN', 'en'] as const) {
        expect(texts.say(language, description)).not.toBe('');
        expect(texts.say(language, usage)).toContain('/');
      }
    }
    expect(isStaffCommand('queue')).toBe(true);
    expect(isStaffCommand('start')).toBe(false);
  });
});

describe('who may', () => {
  const lines = staffCommands.map(({ name }) => `/${name} 1001 客服02`);

  it.each(lines)('%s does nothing for a stranger, wherever it is given', async (line) => {
    const scene = createScene();
    await scene.openTicket();
    const before = state(scene);
    for (const where of [inGeneral, inThread('t1001'), { channel: 'telegram', chat: '666' }]) {
      const seen = await scene.commands(line, stranger, where);
      expect(seen.all).toHaveLength(1);
      expect(seen.answer()).toMatch(/不在客服名单/);
    }
    expect(state(scene)).toBe(before);
  });

  it('is not answered in another group, not even to staff', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.commands('/queue', agent1, { channel: 'telegram', chat: '-100888' });
    expect(seen.all).toEqual([]);
  });

  it('goes by the id on that very channel', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.commands('/claim 1001', agent1, { channel: 'discord', chat: '111' });
    expect(seen.answer()).toContain('不在客服名单');
    expect(scene.ticket().assignee).toBeNull();
  });
});

describe('/note', () => {
  it('stays inside: recorded, copied into the thread, never sent to the member', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.commands('/note 1001 已向财务核实', agent1, inPrivate);
    expect(seen.toMembers()).toEqual([]);
    expect(textOf(only(seen.toTicket(1001)).effect.content)).toBe('📝 客服01 的备注：\n已向财务核实');
    expect(only(scene.desk.messages)).toMatchObject({ author: 'note', authorName: '客服01' });
    expect(seen.answer()).toContain('只有客服能看到');
    expect(scene.ticket().state).toBe('open');
  });

  it('is not copied where it was written, and says what is missing', async () => {
    const scene = createScene();
    await scene.openTicket();
    expect((await scene.commands('/note 等财务', agent1, inThread('t1001'))).toTicket()).toEqual([]);
    expect((await scene.commands('/note', agent1, inThread('t1001'))).answer()).toContain('/note 1001');
    expect((await scene.commands('/note 1001')).answer()).toContain('/note 1001');
  });
});

describe('/claim, /unclaim and /assign', () => {
  it('claims, shows it on the card and tells the thread', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.commands('/claim 1001');
    expect(scene.ticket().assignee).toBe('客服01');
    expect(seen.answer()).toContain('客服01 认领了工单 #1001');
    expect(textOf(only(seen.toTicket(1001)).effect.content)).toContain('认领了工单 #1001');
    expect(only(seen.of('edit')).effect).toMatchObject({ message: 'card1001', orSend: true });
  });

  it('says it once inside the thread', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.commands('/claim', agent1, inThread('t1001'));
    expect(seen.answers()).toHaveLength(1);
    expect(seen.toTicket()).toHaveLength(0);
  });

  it('twice changes nothing and says so; somebody else’s is not taken away', async () => {
    const scene = createScene();
    await scene.openTicket();
    await scene.commands('/claim 1001');
    const again = await scene.commands('/claim 1001');
    expect(again.all).toHaveLength(1);
    expect(again.answer()).toContain('本来就由您负责');
    const other = await scene.commands('/claim 1001', agent2);
    expect(other.answer()).toContain('由 客服01 负责');
    expect(scene.ticket().assignee).toBe('客服01');
  });

  it('gives back; another’s only by an admin', async () => {
    const scene = createScene();
    await scene.openTicket(undefined, { assignee: '客服01' });
    expect((await scene.commands('/unclaim 1001', agent2)).answer()).toContain('由 客服01 负责');
    expect(scene.ticket().assignee).toBe('客服01');
    await scene.commands('/unclaim 1001');
    expect(scene.ticket().assignee).toBeNull();
    expect((await scene.commands('/unclaim 1001')).answer()).toContain('没有人认领');
    await scene.commands('/claim 1001', agent2);
    await scene.commands('/unclaim 1001');
    expect(scene.ticket().assignee).toBeNull();
  });

  it('hands over by alias, however it is spaced and cased', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.commands('/assign 1001 客服 ０２');
    expect(scene.ticket().assignee).toBe('客服02');
    expect(seen.answer()).toContain('交给了 客服02');
    expect((await scene.commands('/assign 1001 客服02')).answer()).toContain('本来就由 客服02');
    expect((await scene.commands('/assign 客服01', agent1, inThread('t1001'))).answer()).toContain('交给了 客服01');
    expect((await scene.commands('/assign 1001 王小二')).answer()).toContain('没有叫“王小二”的客服');
    expect((await scene.commands('/assign 1001')).answer()).toContain('/assign 1001');
  });
});

describe('/close and /reopen', () => {
  it('closes, asks the member for a rating in their language, and renames the thread', async () => {
    const scene = createScene();
    await scene.openTicket({ userId: '5001', language: 'en' });
    const seen = await scene.commands('/close 1001');
    expect(scene.ticket()).toMatchObject({ state: 'closed', waitingSince: null, closedAt: scene.desk.now });
    const told = only(seen.toMembers());
    expect(told.about.purpose).toBe('prompt');
    expect(textOf(told.effect.content)).toContain('Ticket #1001 has been handled');
    expect(choiceIds(told.effect.content)).toEqual([
      'm.rate:1001:1',
      'm.rate:1001:2',
      'm.rate:1001:3',
      'm.rate:1001:4',
      'm.rate:1001:5',
      'n.ticket:reopen:1001',
    ]);
    expect(only(seen.of('updateThread')).effect.title).toBe('1001 ✅ · 交易 · Lin');
    expect(choiceIds(only(seen.of('edit')).effect.content)).toEqual(['s.reopen:1001']);
    expect(scene.desk.messages.at(-1)?.author).toBe('system');
  });

  it('sends closing words as a reply first', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.commands('/close 1001 感谢您的耐心等待。');
    const [words, told] = seen.toMembers();
    expect(textOf(words?.effect.content ?? {})).toBe('客服01 · #1001\n感谢您的耐心等待。');
    expect(words?.about.purpose).toBe('reply');
    expect(textOf(told?.effect.content ?? {})).toContain('已处理完毕并关闭');
    expect(textOf(told?.effect.content ?? {})).toContain('打分');
    expect(scene.ticket().state).toBe('closed');
  });

  it('asks for no rating where there is one already', async () => {
    const scene = createScene();
    await scene.openTicket({ userId: '5001' }, { rating: 4 });
    const told = only((await scene.commands('/close 1001')).toMembers());
    expect(textOf(told.effect.content)).not.toContain('打分');
    expect(choiceIds(told.effect.content)).toEqual(['n.ticket:reopen:1001']);
  });

  it('twice changes nothing and sends nothing, words included', async () => {
    const scene = createScene();
    await scene.openTicket();
    await scene.commands('/close 1001');
    const again = await scene.commands('/close 1001 再见');
    expect(again.all).toHaveLength(1);
    expect(again.answer()).toContain('已经是关闭状态');
    expect(scene.ticket().state).toBe('closed');
  });

  it('reopens, tells the member, and says so when it was not closed', async () => {
    const scene = createScene();
    await scene.openTicket();
    await scene.commands('/close 1001');
    const seen = await scene.commands('/reopen', agent1, inThread('t1001'));
    expect(scene.ticket()).toMatchObject({ state: 'open', closedAt: null });
    expect(choiceIds(only(seen.toMembers()).effect.content)).toEqual(['n.ticket:add:1001']);
    expect((await scene.commands('/reopen 1001')).answer()).toContain('没有关闭');
  });
});

describe('/priority and /type', () => {
  it.each([
    ['high', 'high'],
    ['高', 'high'],
    ['紧急', 'urgent'],
    ['低', 'low'],
    ['URGENT', 'urgent'],
  ])('sets %s', async (word, priority) => {
    const scene = createScene();
    await scene.openTicket();
    await scene.commands(`/priority 1001 ${word}`);
    expect(scene.ticket().priority).toBe(priority);
  });

  it('moves the ticket in the queue and marks the thread after the number', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.commands('/priority 紧急', agent1, inThread('t1001'));
    expect(scene.ticket().rank).toBe(1);
    expect(only(seen.of('updateThread')).effect.title).toBe('1001 🚨 · 交易 · Lin');
    expect((await scene.commands('/priority 1001 urgent')).answer()).toContain('本来就是');
    expect((await scene.commands('/priority 1001 soon')).answer()).toContain('低、普通、高、紧急');
  });

  it('changes the type by id or label, and lists the types otherwise', async () => {
    const scene = createScene();
    await scene.openTicket();
    await scene.commands('/type 1001 账户安全');
    expect(scene.ticket().issueType).toBe('security');
    await scene.commands('/type 1001 Trading');
    expect(scene.ticket().issueType).toBe('trading');
    expect((await scene.commands('/type 1001 trading')).answer()).toContain('本来就是');
    expect((await scene.commands('/type 1001 nonsense')).answer()).toContain('security (账户安全)');
  });
});

describe('/block and /unblock', () => {
  it('bar the member and let them in again', async () => {
    const scene = createScene();
    await scene.openTicket();
    const seen = await scene.commands('/block 1001');
    expect(scene.member().barred).toBe(true);
    expect(seen.toMembers()).toEqual([]);
    expect(textOf(only(seen.of('edit')).effect.content)).toContain('已屏蔽');
    expect((await scene.commands('/block 1001')).answer()).toContain('已在屏蔽中');
    await scene.commands('/unblock 1001');
    expect(scene.member().barred).toBe(false);
    expect((await scene.commands('/unblock 1001')).answer()).toContain('没有被屏蔽');
  });
});

describe('lists', () => {
  it('/queue shows what waits, best first, with type, waiting time and assignee', async () => {
    const scene = createScene();
    await scene.openTicket();
    await scene.openTicket({ userId: '5002' }, { priority: 'urgent', rank: 1, assignee: '客服02' });
    await scene.openTicket({ userId: '5003' }, { state: 'closed' });
    await scene.openTicket({ userId: '5004' }, { state: 'answered', waitingSince: null, rank: 122 });
    scene.desk.now += 3 * 3_600_000;
    const lines = (await scene.commands('/queue')).answer().split('\n');
    expect(lines).toEqual([
      '📥 未关闭的工单：3 张（第 1/1 页）',
      '#1002 🚨 交易 · 等待 3 小时 · 客服02',
      '#1001 交易 · 等待 3 小时 · 未认领',
      '#1004 交易 · 已回复 · 未认领',
    ]);
  });

  it('/queue has pages', async () => {
    const scene = createScene();
    for (let person = 0; person < 12; person += 1) await scene.openTicket({ userId: String(6000 + person) });
    const first = (await scene.commands('/queue')).answer();
    expect(first).toContain('/queue 2');
    expect(first).not.toContain('#1011');
    const second = (await scene.commands('/queue 2')).answer();
    expect(second).toContain('#1011');
    expect(second).toContain('#1012');
    expect((await scene.commands('/queue 99')).answer()).toBe(second);
  });

  it('/mine shows only one’s own; both say when there is nothing', async () => {
    const scene = createScene();
    expect((await scene.commands('/queue')).answer()).toContain('没有未关闭的工单');
    await scene.openTicket();
    expect((await scene.commands('/mine')).answer()).toContain('没有负责中的工单');
    await scene.commands('/claim 1001');
    expect((await scene.commands('/mine')).answer()).toContain('#1001');
  });

  it('/ticket shows the card, the last lines and where the rest is', async () => {
    const scene = createScene();
    await scene.openTicket();
    await scene.types('您好');
    const seen = await scene.commands('/ticket 1001', agent1, inPrivate);
    expect(seen.answer()).toContain('🎫 #1001 · 交易');
    expect(seen.answer()).toContain('1001 · 交易 · Lin');
    expect(seen.answer()).toContain('客服01 您好');
    expect(choiceIds(only(seen.answers()).effect.content)).toContain('s.close:1001');
  });

  it('/transcript sends every word, oldest first', async () => {
    const scene = createScene();
    await scene.openTicket();
    expect((await scene.commands('/transcript 1001')).answer()).toContain('还没有记录');
    for (let line = 0; line < 120; line += 1) {
      const content = { text: [`第${line}句`] };
      scene.desk.turn().record({ ticket: 1001, author: 'member', authorName: 'Lin', content });
    }
    const answers = (await scene.commands('/transcript 1001')).answers().map((one) => textOf(one.effect.content));
    const all = answers.join('\n');
    expect([...all.matchAll(/第(\d+)句/gu)].map((match) => Number(match[1]))).toEqual([...Array(120).keys()]);
  });

  it('/transcript names files, places and contacts, and marks notes and edits', async () => {
    const scene = createScene();
    await scene.openTicket();
    const turn = scene.desk.turn();
    const attachments = [
      { kind: 'document', channel: 'telegram', ref: 'r', name: 'log.txt' },
      { kind: 'location', latitude: 1.5, longitude: 2, title: '门店' },
      { kind: 'contact', name: 'Ada', phone: '+100' },
    ] as const;
    const old = turn.record({ ticket: 1001, author: 'member', authorName: 'Lin', content: { attachments } });
    turn.record({ ticket: 1001, author: 'member', authorName: 'Lin', content: { text: ['新'] }, edits: old });
    turn.record({ ticket: 1001, author: 'note', authorName: '客服01', content: { text: ['等财务'] } });
    expect((await scene.commands('/transcript 1001')).answer().split('\n').slice(1)).toEqual([
      '2026-03-04 10:00 👤 Lin [文件] log.txt [位置] 门店 1.5, 2 [联系人] Ada +100',
      '2026-03-04 10:00 👤 Lin ✏️ 新',
      '2026-03-04 10:00 📝 客服01 等财务',
    ]);
  });

  it('/stats, /staff, /macro and /help answer', async () => {
    const scene = createScene();
    await scene.openTicket();
    scene.desk.usualWaitMs = 600_000;
    expect((await scene.commands('/stats')).answer()).toContain('等待回复：1');
    expect((await scene.commands('/stats')).answer()).toContain('10 分钟');
    const staff = (await scene.commands('/staff')).answer();
    expect(staff).toContain('客服01 · 管理员');
    expect(staff).toContain('客服02 · 客服');
    expect((await scene.commands('/macro 1001 hi')).answer()).toContain('快捷回复');
    const help = (await scene.commands('/help')).answer();
    for (const { name } of staffCommands) expect(help).toContain(`/${name} `);
  });

  it('speaks the person’s own language in private, the desk’s in the desk', async () => {
    const scene = createScene();
    const english = { ...agent1, locale: 'en-GB' };
    expect((await scene.commands('/mine', english, inPrivate)).answer()).toContain('You have no open tickets');
    expect((await scene.commands('/mine', english, inGeneral)).answer()).toContain('没有负责中');
  });
});
