import { expect, it } from 'vitest';
import { type InFlight, judge, type MemberSeen, type ReplySeen, type Seen, type World } from './judge.ts';

let lastId = 0;
const seen = (text: string, more: Partial<Seen> = {}): Seen => ({
  id: String(++lastId),
  text,
  byBot: true,
  buttons: [],
  replyTo: undefined,
  reacted: false,
  ...more,
});
const member = (index: number, ticket: number, more: Partial<MemberSeen> = {}): MemberSeen => ({
  index,
  said: [`m${index}-1`, `m${index}-2`],
  edits: [],
  excused: new Set(),
  replaced: new Map(),
  chat: [seen(`✅ Ticket #${ticket} is open`), seen(`客服01 · #${ticket}\nr${ticket}-1 hello`)],
  ...more,
});
const topic = (ticket: number, ...texts: (string | Seen)[]) => ({
  name: `${ticket} · Trading · Somebody`,
  messages: texts.map((text) => (typeof text === 'string' ? seen(text) : text)),
});
const reply = (token: string, more: Partial<ReplySeen> = {}): ReplySeen => ({
  token,
  line: token.split('-')[0] ?? '',
  confirmed: true,
  unconfirmed: false,
  unanswered: false,
  resent: 0,
  ...more,
});
const flight = (token: string, more: Partial<InFlight> = {}): InFlight => ({
  id: token,
  attempts: 1,
  kind: 'send',
  tokens: [token],
  ticket: 1001,
  ...more,
});
const card = (words: string) => seen(words, { buttons: ['认领'] });

/** Two members, each with a ticket, everything where it belongs. */
function good(): World {
  return {
    members: [member(1, 1001), member(2, 1002)],
    topics: [
      topic(1001, card('🎫 #1001 m1-1 my deposit'), 'm1-1 my deposit', 'm1-2 hello?'),
      topic(1002, card('🎫 #1002 m2-1'), 'm2-1', 'm2-2'),
    ],
    replies: [reply('r1001-1'), reply('r1002-1')],
    inFlight: [],
    answersLost: 0,
    leftovers: { queued: 0, pending: 0 },
  };
}

/** The good world with the first topic, the first member or other parts replaced. */
function changed(change: { topic?: World['topics'][number]; member?: Partial<MemberSeen> } & Partial<World>): World {
  const { topic: firstTopic, member: firstMember, ...rest } = change;
  const world = { ...good(), ...rest };
  const [, ...topics] = world.topics;
  const [first, ...members] = world.members;
  return {
    ...world,
    topics: firstTopic ? [firstTopic, ...topics] : world.topics,
    members: first && firstMember ? [{ ...first, ...firstMember }, ...members] : world.members,
  };
}

it('finds nothing wrong where everything arrived once', () => {
  expect(judge(good())).toEqual([]);
});

it.each<[string, World, RegExp]>([
  ['a lost message', changed({ topic: topic(1001, 'm1-1') }), /lost: m1-2 is in no topic/],
  ['a message that only the card shows', changed({ topic: topic(1001, card('m1-1'), 'm1-2') }), /lost: m1-1/],
  ['a lost edit', changed({ member: { edits: ['e1-1'] } }), /lost: e1-1/],
  ['a whole ticket nobody was told of', changed({ topic: topic(1003, 'm1-1', 'm1-2') }), /lost: topic "1003/],
  [
    'the old words above an edit taken for the message',
    changed({ member: { edits: ['e1-1'] }, topic: topic(1001, '✏️\n> m1-1\ne1-1', 'm1-2') }),
    /lost: m1-1/,
  ],
  ['a message doubled', changed({ topic: topic(1001, 'm1-1', 'm1-1', 'm1-2') }), /doubled: m1-1 came again/],
  [
    'a marked repeat of what was not in flight',
    changed({ topic: topic(1001, 'm1-1', '⟲ m1-1', 'm1-2') }),
    /doubled: 1 repeats beyond/,
  ],
  [
    'more repeats than attempts in flight',
    changed({ topic: topic(1001, 'm1-1', '⟲ m1-1', '⟲ m1-1', 'm1-2'), inFlight: [flight('m1-1'), flight('m1-1')] }),
    /doubled: 1 repeats beyond/,
  ],
  [
    'an unmarked repeat of what was in flight',
    changed({ topic: topic(1001, 'm1-1', 'm1-1', 'm1-2'), inFlight: [flight('m1-1')] }),
    /came again without a mark/,
  ],
  ['a needless mark', changed({ topic: topic(1001, '⟲ m1-1', 'm1-2') }), /1 messages marked as repeats/],
  ['two topics for a ticket', changed({ topics: [...good().topics, topic(1002)] }), /doubled: 1 topics/],
  ['words in the wrong topic', changed({ topic: topic(1001, 'm1-1', 'm1-2', 'm2-1') }), /crossed: m2-1 in ticket 1001/],
  ['words on the wrong card', changed({ topic: topic(1001, card('m2-1'), 'm1-1', 'm1-2') }), /crossed: m2-1/],
  [
    'an answer to somebody else',
    changed({ member: { chat: [...(member(1, 1001).chat ?? []), seen('r1002-1')] } }),
    /crossed: r1002-1 in the chat of member 1/,
  ],
  ['one ticket shown to two members', changed({ members: [member(1, 1001), member(2, 1001)] }), /crossed: ticket 1001/],
  ['messages out of order', changed({ topic: topic(1001, 'm1-2', 'm1-1') }), /disordered: m1-2 before m1-1/],
  [
    'a lost reply',
    changed({ replies: [reply('r1001-1'), reply('r1001-2', { confirmed: false })] }),
    /lost: r1001-2 did not arrive, and staff were not told/,
  ],
  ['a reply shown as sent that is not', changed({ replies: [reply('r1001-2')] }), /lost: r1001-2 is shown as sent/],
  [
    'a reply sent again in vain',
    changed({ replies: [reply('r1001-2', { confirmed: false, unconfirmed: true, resent: 1 })] }),
    /lost: r1001-2 did not arrive though/,
  ],
  [
    'a needless doubt',
    changed({ replies: [reply('r1001-1', { confirmed: false, unconfirmed: true }), reply('r1002-1')] }),
    /doubted: 1 replies/,
  ],
  [
    'a reply doubled',
    changed({ member: { chat: [seen('Ticket #1001 is open'), seen('r1001-1'), seen('r1001-1')] } }),
    /doubled: r1001-1 arrived 2 times/,
  ],
  ['a reply without a fate', changed({ replies: [reply('r1001-1', { confirmed: false })] }), /untold: .*r1001-1/],
  [
    'replies out of order',
    changed({
      member: { chat: [seen('Ticket #1001 is open'), seen('r1001-2'), seen('r1001-1')] },
      replies: [reply('r1001-1'), reply('r1001-2')],
    }),
    /disordered: r1001-2 before r1001-1 in r1001/,
  ],
  ['rows left over', changed({ leftovers: { queued: 2 } }), /left over: 2 queued/],
])('finds %s', (_what, world, complaint) => {
  expect(judge(world).join('\n')).toMatch(complaint);
});

it('accepts a marked repeat of what was in flight, and one for a lost answer', () => {
  const repeated = topic(1001, 'm1-1', '⟲ m1-1', 'm1-2');
  expect(judge(changed({ topic: repeated, inFlight: [flight('m1-1')] }))).toEqual([]);
  expect(judge(changed({ topic: repeated, answersLost: 1 }))).toEqual([]);
});

it('takes the old words above an edit for what they are', () => {
  const edited = topic(1001, 'm1-1', '✏️\ne1-1', '✏️\n> e1-1\ne1-2', 'm1-2');
  expect(judge(changed({ member: { edits: ['e1-1', 'e1-2'] }, topic: edited }))).toEqual([]);
});

it('accepts a second topic whose opening was in flight', () => {
  const inFlight = [flight('', { kind: 'openThread', tokens: [], ticket: 1002 })];
  expect(judge(changed({ topics: [...good().topics, topic(1002)], inFlight }))).toEqual([]);
});

it('accepts an unconfirmed reply, late or twice once a person sent it again', () => {
  const replies = (resent: number) => [
    reply('r1001-1', { confirmed: false, unconfirmed: true, resent }),
    reply('r1001-2'),
    reply('r1002-1'),
  ];
  const chat = (...texts: string[]) => [seen('Ticket #1001 is open'), ...texts.map((text) => seen(text))];
  const told = (resent: number, ...texts: string[]) =>
    judge(changed({ member: { chat: chat(...texts) }, replies: replies(resent), inFlight: [flight('r1001-1')] }));
  expect(told(0, 'r1001-2')).toEqual([]);
  expect(told(1, 'r1001-2', 'r1001-1')).toEqual([]);
  expect(told(1, 'r1001-1', 'r1001-2', 'r1001-1')).toEqual([]);
  expect(told(0, 'r1001-1', 'r1001-2', 'r1001-1')).not.toEqual([]);
});

it('accepts that a reply comes late which the platform lost at first, and only that one', () => {
  const told = (...late: string[]) =>
    judge(
      changed({
        member: {
          chat: [
            seen('Ticket #1001 is open'),
            ...['r1001-2', 'r1001-3', 'r1001-1'].map((text) => ({ ...seen(text), late: late.includes(text) })),
          ],
        },
        replies: ['r1001-1', 'r1001-2', 'r1001-3', 'r1002-1'].map((token) => reply(token)),
      }),
    ).join();
  expect(told('r1001-1')).toBe('');
  expect(told('r1001-2')).toMatch(/disordered: r1001-3 before r1001-1/);
});

it('accepts that a message or an edit came edited, but not that the newest edit is gone', () => {
  const replaced = new Map([
    ['m1-2', ['e1-1', 'e1-2']],
    ['e1-1', ['e1-2']],
  ]);
  const member = { edits: ['e1-1', 'e1-2'], replaced };
  const told = (topic: World['topics'][number]) => judge(changed({ member, topic }));
  expect(told(topic(1001, 'm1-1', 'e1-2'))).toEqual([]);
  expect(told(topic(1001, 'm1-1', 'm1-2', 'e1-2'))).toEqual([]);
  expect(told(topic(1001, 'm1-1', 'e1-1')).join()).toMatch(/lost: e1-2/);
  expect(told(topic(1001, 'e1-2')).join()).toMatch(/lost: m1-1/);
  expect(told(topic(1001, 'm1-1', 'm1-2', 'e1-2', 'e1-1')).join()).toMatch(/disordered: e1-2 before e1-1/);
});

it('accepts that what the platform gave up is gone, but not that it comes out of its order', () => {
  const member = { excused: new Set(['m1-1', 'm1-2']) };
  expect(judge(changed({ member, topic: topic(1001, 'm1-2') }))).toEqual([]);
  const swapped = judge(changed({ member, topic: topic(1001, 'm1-2', 'm1-1') }));
  expect(swapped.join()).toMatch(/disordered: m1-2 before m1-1/);
});

it('accepts that a command is gone which the platform did not keep, but not that its words come twice', () => {
  const told = (...texts: string[]) =>
    judge(
      changed({
        member: { chat: ['Ticket #1001 is open', ...texts].map((text) => seen(text)) },
        replies: [reply('r1001-1', { confirmed: false, unanswered: true }), reply('r1002-1')],
      }),
    );
  expect(told()).toEqual([]);
  expect(told('r1001-1')).toEqual([]);
  expect(told('r1001-1', 'r1001-1').join()).toMatch(/doubled: r1001-1/);
});
