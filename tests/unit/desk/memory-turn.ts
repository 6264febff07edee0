import { uuidv7 } from 'uuidv7';
import type { Allowance, Capabilities } from '../../../core/channel.ts';
import type { DeskConfig } from '../../../core/config/desk.ts';
import { type GroupBook, saidInPassing } from '../../../core/desk/group/book.ts';
import { Guards } from '../../../core/desk/group/guards.ts';
import type { Turn } from '../../../core/desk/turn.ts';
import type { AuditEntry, Group, GroupCase, Task } from '../../../core/domain/group.ts';
import { channelOf, type Member, type MemberId, nobodyOf } from '../../../core/domain/member.ts';
import { firstTicketNumber } from '../../../core/domain/numbering.ts';
import type { Ticket } from '../../../core/domain/ticket.ts';
import type { TranscriptMessage } from '../../../core/domain/transcript.ts';
import { createTexts } from '../../../core/i18n/fluent.ts';
import type { Texts } from '../../../core/i18n/texts.ts';
import type { Effect } from '../../../core/language/effect.ts';
import type { About, Delivery } from '../../../core/outbox/delivery.ts';
import { newDelivery } from '../../../core/outbox/new-delivery.ts';

/** An effect a handler emitted, with what it said about it. */
export interface Emitted {
  id: string;
  effect: Effect;
  about: About;
}

/** A desk whose store is a few Maps: what the real one keeps in a database. One turn at a time, nothing undone. */
export interface MemoryDesk {
  policy: DeskConfig;
  /** Milliseconds since the epoch; tests move it. */
  now: number;
  readonly members: Map<MemberId, Member>;
  readonly tickets: Map<number, Ticket>;
  readonly messages: TranscriptMessage[];
  readonly deliveries: Map<string, Delivery>;
  readonly settings: Map<string, string>;
  readonly groups: Map<string, Group>;
  readonly cases: Map<number, GroupCase>;
  readonly tasks: Map<string, Task>;
  readonly audit: AuditEntry[];
  readonly guards: Guards;
  /** Everything emitted since the desk was made, or since the last `takeEmitted`. */
  readonly emitted: Emitted[];
  /** Names of the reads made since the last `takeReads`. */
  readonly reads: string[];
  usualWaitMs: number | null;
  capabilities: Capabilities;
  allowance: Allowance | null;
  turn(): Turn;
  takeEmitted(): Emitted[];
  takeReads(): string[];
}

const everything: Capabilities = {
  buttons: true,
  forms: false,
  edit: true,
  reactions: true,
  threads: true,
  archives: false,
  groups: true,
  proactive: true,
  deduplicates: false,
};

/** 2026-03-04 is a Wednesday; 10:00 in Shanghai. */
const wednesdayMorning = Date.UTC(2026, 2, 4, 2, 0);

export const samplePolicy: DeskConfig = {
  brand: { name: 'Example Exchange', languages: ['zh-CN', 'en'], welcome: null },
  desk: { channel: 'telegram', chat: '-100777' },
  staff: [
    { alias: '客服01', role: 'admin', ids: { telegram: '111' } },
    { alias: '客服02', role: 'agent', ids: { telegram: '112' } },
  ],
  officialAccounts: [
    account('website', 'example.com'),
    account('telegram', '@example_official'),
    account('email', 'support@example.com'),
    account('phone', '+86 400-000-1234'),
    { ...account('website', 'pages.example.org'), subdomains: false },
  ],
  issueTypes: [
    { id: 'security', label: { 'zh-CN': '账户安全', en: 'Account security' }, urgent: true },
    { id: 'trading', label: { 'zh-CN': '交易', en: 'Trading' }, urgent: false },
    { id: 'funding', label: { 'zh-CN': '充值提现', en: 'Deposits and withdrawals' }, urgent: true },
    { id: 'other', label: { 'zh-CN': '其他', en: 'Other' }, urgent: false },
  ],
  hours: {
    timezone: 'Asia/Shanghai',
    days: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 9 * 60, to: 21 * 60 })),
  },
  reminders: { everyMs: 6 * 3_600_000, quiet: null, onJoin: true, onTopic: true },
  faq: [
    {
      category: { 'zh-CN': '充值提现', en: 'Deposits and withdrawals' },
      q: { 'zh-CN': '提现多久到账？', en: 'How long does a withdrawal take?' },
      a: { 'zh-CN': '一般 30 分钟内到账。', en: 'Usually within 30 minutes.' },
    },
    {
      category: { 'zh-CN': '账户', en: 'Account' },
      q: { 'zh-CN': '忘记密码怎么办？', en: 'I forgot my password, what now?' },
      a: { 'zh-CN': '在登录页点“忘记密码”。', en: 'Press “Forgot password” on the sign-in page.' },
    },
  ],
  urgent: { text: { 'zh-CN': '请立即在官网冻结账户。', en: 'Freeze your account on the website right away.' } },
  vip: [{ ids: { telegram: '900' } }],
  limits: { openTicketsPerMember: 3, messagesPerMinute: 20 },
};

function account(platform: string, value: string): DeskConfig['officialAccounts'][number] {
  return { platform, value, label: null, subdomains: true, verifiedUntil: null };
}

/** A member as the store would hold them, for tests that do not begin with `/start`. */
export function sampleMember(changes: Partial<Member> & Pick<Member, 'id' | 'userId'>): Member {
  return {
    channel: 'telegram',
    chat: changes.userId,
    name: 'Lin',
    handle: null,
    language: 'zh-CN',
    vip: false,
    barred: false,
    unreachable: false,
    currentTicket: null,
    flow: null,
    createdAt: wednesdayMorning,
    lastSeenAt: wednesdayMorning,
    version: 1,
    ...changes,
  };
}

export function createMemoryDesk(
  start: { policy?: DeskConfig; now?: number; texts?: Texts; capabilities?: Partial<Capabilities> } = {},
): MemoryDesk {
  const texts = start.texts ?? createTexts();
  const desk: MemoryDesk = {
    policy: start.policy ?? samplePolicy,
    now: start.now ?? wednesdayMorning,
    members: new Map(),
    tickets: new Map(),
    messages: [],
    deliveries: new Map(),
    settings: new Map(),
    groups: new Map(),
    cases: new Map(),
    tasks: new Map(),
    audit: [],
    guards: new Guards(start.policy ?? samplePolicy),
    emitted: [],
    reads: [],
    usualWaitMs: null,
    capabilities: { ...everything, ...start.capabilities },
    allowance: null,
    turn: () => createTurn(desk, texts),
    takeEmitted: () => desk.emitted.splice(0),
    takeReads: () => desk.reads.splice(0),
  };
  return desk;
}

function createTurn(desk: MemoryDesk, texts: Texts): Turn {
  const { now, policy } = desk;
  const read = (name: string) => {
    desk.reads.push(name);
  };
  const mine = (member: MemberId, states: readonly string[] | undefined) =>
    [...desk.tickets.values()].filter((one) => one.memberId === member && (!states || states.includes(one.state)));
  return {
    now,
    policy,
    groups: createBook(desk),
    guards: desk.guards,
    privateLink: (channel) => (channel === 'telegram' ? 'https://t.me/example_support_bot?start=group' : undefined),
    say: (language, id, args) => texts.say(language, id, args),
    capabilities: () => desk.capabilities,
    deskChat: () => desk.settings.get(`migrated:${policy.desk.channel}:${policy.desk.chat}`) ?? policy.desk.chat,

    async member(id) {
      read('member');
      return desk.members.get(id);
    },
    async ticket(number) {
      read('ticket');
      return desk.tickets.get(number);
    },
    async ticketByThread(thread) {
      read('ticketByThread');
      return [...desk.tickets.values()].find((ticket) => ticket.thread === thread);
    },
    async ticketsOf(member, page) {
      read('ticketsOf');
      const offset = page.offset ?? 0;
      return mine(member, page.states)
        .sort((a, b) => b.updatedAt - a.updatedAt || b.number - a.number)
        .slice(offset, offset + page.limit);
    },
    async queue(page) {
      read('queue');
      const offset = page.offset ?? 0;
      return [...desk.tickets.values()]
        .filter((one) => one.state !== 'closed' && (page.assignee === undefined || one.assignee === page.assignee))
        .sort((a, b) => a.rank - b.rank || a.openedAt - b.openedAt || a.number - b.number)
        .slice(offset, offset + page.limit);
    },
    async countTickets(filter) {
      read('countTickets');
      return [...desk.tickets.values()].filter(
        (one) =>
          (filter.member === undefined || one.memberId === filter.member) &&
          (filter.assignee === undefined || one.assignee === filter.assignee) &&
          (filter.states === undefined || filter.states.includes(one.state)),
      ).length;
    },
    async transcript(ticket, page) {
      read('transcript');
      const { before } = page;
      return desk.messages
        .filter((one) => one.ticket === ticket && (before === undefined || one.id < before))
        .slice(-page.limit);
    },
    async messageBySource(source) {
      read('messageBySource');
      return desk.messages.findLast((one) => one.source === source);
    },
    async delivery(id) {
      read('delivery');
      return desk.deliveries.get(id);
    },
    async deliveriesOf(message) {
      read('deliveriesOf');
      return [...desk.deliveries.values()].filter((one) => one.message === message);
    },
    async allowance() {
      return desk.allowance;
    },
    freshAllowance: () => desk.allowance,
    async isBehindHeld() {
      return false;
    },
    async releaseHeld(member) {
      const held = [...desk.deliveries.values()].filter(
        ({ state, destination }) => state === 'held' && destination === `member:${member}`,
      );
      for (const delivery of held) desk.deliveries.set(delivery.id, { ...delivery, state: 'queued' });
    },
    async usualWait() {
      read('usualWait');
      return desk.usualWaitMs;
    },
    async setting(key) {
      read('setting');
      return desk.settings.get(key);
    },

    saveMember(member) {
      desk.members.set(member.id, { ...member, version: (desk.members.get(member.id)?.version ?? 0) + 1 });
    },
    async openTicket(draft) {
      const number = firstTicketNumber + desk.tickets.size;
      const ticket: Ticket = {
        ...draft,
        number,
        state: 'open',
        assignee: null,
        rating: null,
        ratingComment: null,
        thread: null,
        card: null,
        openedAt: now,
        waitingSince: now,
        firstResponseAt: null,
        closedAt: null,
        updatedAt: now,
        version: 1,
      };
      desk.tickets.set(number, ticket);
      return ticket;
    },
    changeTicket(ticket, changes) {
      if (!desk.tickets.has(ticket.number)) throw new Error(`no ticket ${ticket.number}`);
      const changed: Ticket = { ...ticket, ...changes, updatedAt: now };
      desk.tickets.set(ticket.number, changed);
      return changed;
    },
    record(entry) {
      const id = uuidv7();
      const { source = null, edits = null, ...rest } = entry;
      desk.messages.push({ ...structuredClone(rest), id, source, edits, at: now });
      return id;
    },
    emit(effect, about) {
      const id = uuidv7();
      const kept = structuredClone(effect);
      desk.emitted.push({ id, effect: kept, about });
      desk.deliveries.set(id, newDelivery(id, kept, about, desk.policy.desk, desk.now));
      return id;
    },
    changeDelivery(delivery, to) {
      desk.deliveries.set(delivery.id, { ...delivery, state: to, updatedAt: now });
    },
    saveSetting(key, value) {
      desk.settings.set(key, value);
    },
    async eraseMember(member) {
      const touched = mine(member, undefined).map((ticket) => ({
        ...ticket,
        memberId: nobodyOf(channelOf(member)),
        subject: '',
        facts: {},
        ratingComment: null,
      }));
      for (const ticket of touched) desk.tickets.set(ticket.number, ticket);
      const numbers = new Set(touched.map((ticket) => ticket.number));
      const kept = desk.messages.filter((message) => !numbers.has(message.ticket));
      desk.messages.splice(0, desk.messages.length, ...kept);
      for (const delivery of [...desk.deliveries.values()]) {
        const theirs = delivery.effect.target.to === 'member' && delivery.effect.target.member === member;
        if (theirs || (delivery.ticket !== null && numbers.has(delivery.ticket))) desk.deliveries.delete(delivery.id);
      }
      const row = desk.members.get(member);
      if (row) {
        desk.members.set(member, { ...row, name: '', handle: null, flow: null, currentTicket: null, vip: false });
      }
      return touched;
    },
  };
}

function createBook(desk: MemoryDesk): GroupBook {
  return {
    group: async (id) => desk.groups.get(id),
    case: async (number) => desk.cases.get(number),
    cases: async ({ group, person, state, limit }) =>
      [...desk.cases.values()]
        .filter((one) => (group === undefined || one.groupId === group) && (state === undefined || one.state === state))
        .filter((one) => person === undefined || one.person.id === person)
        .sort((a, b) => b.number - a.number)
        .slice(0, limit),
    task: async (id) => desk.tasks.get(id),
    audit: async (group, limit) =>
      desk.audit
        .filter(({ groupId }) => groupId === group)
        .reverse()
        .slice(0, limit),
    naming: async (channel, person) => {
      const of = (groupId: string) => desk.groups.get(groupId)?.channel === channel;
      const audit = desk.audit.filter((one) => of(one.groupId) && (one.actorId === person || one.subjectId === person));
      return {
        groups: [...desk.groups.values()].filter((one) => one.channel === channel),
        cases: [...desk.cases.values()].filter(({ groupId }) => of(groupId)),
        audit,
        tasks: [...desk.tasks.values()].filter(
          ({ channel: its, payload }) => its === channel && 'person' in payload && payload.person.id === person,
        ),
      };
    },
    rewrite(entry) {
      const at = desk.audit.findIndex(({ id }) => id === entry.id);
      desk.audit[at] = entry;
    },
    unsay(deliveries) {
      for (const id of deliveries) desk.deliveries.delete(id);
    },
    move(from, to) {
      for (const one of desk.cases.values())
        if (one.groupId === from) desk.cases.set(one.number, { ...one, groupId: to });
      for (const [at, entry] of desk.audit.entries())
        if (entry.groupId === from) desk.audit[at] = { ...entry, groupId: to };
    },
    unsayPassing() {
      for (const { id, message } of [...desk.deliveries.values()]) {
        if (message === saidInPassing) desk.deliveries.delete(id);
      }
    },
    saveGroup(group) {
      desk.groups.set(group.id, { ...group, version: (desk.groups.get(group.id)?.version ?? 0) + 1 });
    },
    async openCase(draft) {
      const number = desk.cases.size + 1;
      const fate = { state: 'open', outcome: null, settledBy: null, settledAt: null } as const;
      const opened: GroupCase = { ...draft, ...fate, number, openedAt: desk.now };
      desk.cases.set(number, opened);
      return opened;
    },
    changeCase: (one) => void desk.cases.set(one.number, one),
    plan: (task) => void desk.tasks.set(task.id, task),
    tasksOf: async (id) => [...desk.tasks.values()].filter(({ payload }) => payload.group === id),
    unplan: (id) => void desk.tasks.delete(id),
    note: (entry) => void desk.audit.push({ ...entry, id: uuidv7(), at: desk.now }),
  };
}
