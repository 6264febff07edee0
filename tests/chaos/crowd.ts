import type { MemberSeen, ReplySeen, Seen, World } from './judge.ts';
import { marksIn } from './marks.ts';
import type { Platform } from './platform.ts';
import type { Random } from './random.ts';

/** What people of either language see; a button or a text is recognised by a part of it. */
const words = {
  support: /客服支持|Support/,
  talk: /在线客服|Talk to staff/,
  another: /另开一个工单|Open another ticket/,
  type: /^(账户安全|Account security)$/,
  ask: /请说说遇到了什么问题|Please tell us what is wrong/,
  opened: /工单 #\d+ 已创建|Ticket #\d+ is open/,
  unconfirmed: /^(⟲[^\n]*\n)?❓/,
  sent: /^(⟲[^\n]*\n)?✅/,
  resend: /^(重发|Resend)$/,
} as const;

interface Edit {
  readonly token: string;
  /** What it replaced: the mark of the message. */
  readonly of: string;
}

interface Member {
  readonly id: string;
  readonly index: number;
  readonly said: string[];
  readonly edits: Edit[];
}

interface Reply {
  readonly token: string;
  readonly line: string;
  readonly staff: string;
  /** Where it was given: a thread, or undefined when it was given by command. */
  readonly thread: string | undefined;
  /** Of the message, or of the command. */
  readonly id: string;
  resent: number;
  /** Nobody promises that it arrives: it was given by a command while the bot may not have heard. */
  excused: boolean;
}

interface Ticket {
  /** Its thread. */
  readonly thread: string;
  readonly number: number;
}

type Fits = (text: string, labels: readonly string[]) => boolean;

export interface CrowdOptions {
  /** Where members are. */
  platform: Platform;
  /** Where the desk is; the same platform or another. */
  desk: Platform;
  random: Random;
  members: number;
  /** Pauses between two things one person does, in milliseconds. */
  pauseMs: readonly [least: number, most: number];
  /** A dialogue that gets no further for so long has met with silence, in milliseconds. */
  patienceMs: number;
}

/** Who sees that nothing comes of what they did does it again after so long, milliseconds. */
const againMs = 1_200;

/**
 * Members who write, edit and open tickets, and staff who answer them, without a pause and whatever the program does.
 * Everything they write carries a mark; what became of it is read from the platform.
 */
export class Crowd {
  readonly #options: CrowdOptions;
  readonly #members: readonly Member[];
  readonly #staff: readonly string[];
  readonly #desk: string;
  readonly #replies: Reply[] = [];
  #tickets: Ticket[] = [];
  #stopping = false;
  #work: Promise<void>[] = [];
  #trouble: unknown;

  private constructor(
    options: CrowdOptions,
    people: { members: readonly Member[]; staff: readonly string[] },
    desk: string,
  ) {
    this.#options = options;
    this.#desk = desk;
    this.#members = people.members;
    this.#staff = people.staff;
  }

  static async gather(options: CrowdOptions): Promise<Crowd> {
    const { platform, desk } = options;
    const staff = [await desk.person('Staff 1', false), await desk.person('Staff 2', false)];
    const members: Member[] = [];
    for (let index = 1; index <= options.members; index++) {
      const id = await platform.person(`Member ${index}`, index % 2 === 0);
      members.push({ id, index, said: [], edits: [] });
    }
    if (platform !== desk) await platform.home();
    return new Crowd(options, { members, staff }, await desk.desk(staff));
  }

  /** The desk.yaml that fits these people. */
  policy(): string {
    const { name } = this.#options.desk;
    const staff = this.#staff.map((id, at) => `{ alias: 客服0${at + 1}, role: agent, ${name}: "${id}" }`);
    return `brand: { name: Example Exchange, languages: [zh-CN, en] }
desk: { channel: ${name}, chat: "${this.#desk}" }
staff: [ ${staff.join(', ')} ]
hours: { timezone: UTC, days: always }
limits: { openTicketsPerMember: 100, messagesPerMinute: 1000 }
`;
  }

  /** How many messages, edits and replies were written. */
  get written(): { messages: number; edits: number; replies: number } {
    const count = (of: (member: Member) => readonly unknown[]) =>
      this.#members.reduce((sum, member) => sum + of(member).length, 0);
    return { messages: count((m) => m.said), edits: count((m) => m.edits), replies: this.#replies.length };
  }

  /** Everybody begins, and each member opens a first ticket. */
  start(): void {
    this.#stopping = false;
    const [inThreads = '', byCommand = ''] = this.#staff;
    this.#work = [
      ...this.#members.map((member) => this.#lives(member)),
      this.#watchesThreads(),
      this.#answers((ticket) => this.#repliesInThread(inThreads, ticket)),
      this.#answers((ticket) => this.#repliesByCommand(byCommand, ticket.number)),
    ].map((work) =>
      work.catch((error: unknown) => {
        this.#trouble ??= error;
      }),
    );
  }

  /** Everybody finishes what they are at. Rejects when somebody met with silence. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all(this.#work);
    if (this.#trouble !== undefined) throw this.#trouble;
  }

  /** Staff reply so many times to every ticket, as fast as they can type. */
  async repliesToAll(times: number): Promise<void> {
    const [staff = ''] = this.#staff;
    for (let at = 0; at < times; at++) {
      await Promise.all(this.#tickets.map((ticket) => this.#repliesInThread(staff, ticket)));
    }
  }

  /** Whether every member, or that part of them, has a ticket and staff see it. */
  async settledIn(part = 1): Promise<void> {
    const enough = this.#members.length * part;
    await this.#until('every member has a thread', async () => this.#tickets.length >= enough);
  }

  /** The bot was away: what was only pressed or commanded until now may be gone where the platform forgets it. */
  excuses(): void {
    const { desk } = this.#options;
    if (desk.forgetful) for (const reply of this.#replies) reply.excused ||= reply.thread === undefined;
  }

  /** Staff press "resend" under every reply whose fate is unconfirmed; gives how many. */
  async resendsUnconfirmed(): Promise<number> {
    let pressed = 0;
    for (const [reply, { notice, place }] of await this.#unconfirmed()) {
      const button = notice.buttons.find((label) => words.resend.test(label));
      if (button === undefined) continue;
      await this.#options.desk.presses(reply.staff, notice.id, button, place);
      reply.resent += 1;
      pressed += 1;
    }
    return pressed;
  }

  /** Every member asks for the menu: what waited for that goes out to them. */
  async looksIn(): Promise<void> {
    const { platform } = this.#options;
    await Promise.all(this.#members.map(({ id }) => platform.says(id, platform.menuWords)));
  }

  /** What can be seen now, apart from what only the test knows. `taken`: the keys of the events that the program has. */
  async seen(taken: ReadonlySet<string> = new Set()): Promise<Pick<World, 'members' | 'topics' | 'replies'>> {
    const { platform, desk } = this.#options;
    const members: MemberSeen[] = [];
    for (const { id, index, said, edits } of this.#members) {
      members.push({
        index,
        said,
        edits: edits.map(({ token }) => token),
        excused: new Set(
          ((await platform.givenUp?.(id, taken)) ?? []).flatMap((text) => marksIn(text).map(({ token }) => token)),
        ),
        replaced: platform.forgetful ? replacementsOf(edits) : new Map(),
        chat: await platform.sees(id),
      });
    }
    const topics = await desk.threads();
    return { members, topics, replies: await this.#repliesSeen(topics) };
  }

  async #repliesSeen(topics: World['topics']): Promise<ReplySeen[]> {
    const { desk } = this.#options;
    const unconfirmed = new Set([...(await this.#unconfirmed()).keys()].map(({ token }) => token));
    const inThreads = new Map(topics.flatMap(({ messages }) => messages).map((message) => [message.id, message]));
    const fates = new Map<string, { confirmed: boolean; unanswered: boolean }>();
    // Where members' platforms count what may be sent, a line says that it arrived, and how much may follow.
    const inDesk = topics.flatMap(({ messages }) => messages);
    const inPrivate = new Map<string, readonly Seen[]>();
    for (const person of this.#staff) {
      inPrivate.set(person, await desk.sees(person));
      const commanded = this.#replies.filter(({ staff, thread }) => staff === person && thread === undefined);
      for (const [id, fate] of await desk.fates(
        person,
        commanded.map(({ id }) => id),
      ))
        fates.set(id, fate);
    }
    return this.#replies.map(({ token, line, staff, thread, id, resent, excused }) => {
      const around = thread === undefined ? (inPrivate.get(staff) ?? []) : inDesk;
      const told = isAnswered(around, id, words.sent);
      const fate = thread === undefined ? fates.get(id) : undefined;
      return {
        token,
        line,
        confirmed: told || (fate?.confirmed ?? inThreads.get(id)?.reacted ?? false),
        unanswered: excused && (fate?.unanswered ?? false),
        unconfirmed: unconfirmed.has(token) || resent > 0,
        resent,
      };
    });
  }

  async #lives(member: Member): Promise<void> {
    const { random, platform } = this.#options;
    await this.#opensTicket(member);
    for (let last: { id: string; token: string } | undefined; !this.#stopping; await this.#pause()) {
      if (random.chance(0.008)) {
        await this.#opensTicket(member);
      } else if (platform.mayEdit && last !== undefined && random.chance(0.1)) {
        const token = `e${member.index}-${member.edits.length + 1}`;
        member.edits.push({ token, of: last.token });
        await platform.edits(member.id, last.id, `${token} what I meant to say`);
      } else {
        last = await this.#says(member);
      }
    }
  }

  async #says(member: Member): Promise<{ id: string; token: string }> {
    const token = `m${member.index}-${member.said.length + 1}`;
    member.said.push(token);
    return { id: await this.#options.platform.says(member.id, `${token} my deposit has not arrived`), token };
  }

  /** The dialogue 客服支持 → 在线客服 → type → words, in step with the bot. Ends early when everybody stops. */
  async #opensTicket(member: Member): Promise<void> {
    const { platform } = this.#options;
    let since = '';
    const choices = (label: RegExp) => (_text: string, labels: readonly string[]) =>
      labels.some((each) => label.test(each));
    const presses = async (label: RegExp) => {
      const found = await this.#now(member, since, choices(label));
      const button = found?.buttons.find((each) => label.test(each));
      if (found && button !== undefined) await platform.presses(member.id, found.id, button);
    };
    const opens = async () => {
      since = await platform.says(member.id, platform.menuWords);
    };
    const go = (act: () => Promise<unknown>, fits: Fits) => this.#step(member, () => since, act, fits);
    const typeOrAnother = (text: string, labels: readonly string[]) =>
      choices(words.type)(text, labels) || choices(words.another)(text, labels);
    if (!(await go(opens, choices(words.support)))) return;
    if (!(await go(() => presses(words.support), choices(words.talk)))) return;
    if (!(await go(() => presses(words.talk), typeOrAnother))) return;
    const open = await this.#now(member, since, choices(words.another));
    if (open && !(await go(() => presses(words.another), choices(words.type)))) return;
    if (
      !(await go(
        () => presses(words.type),
        (text) => words.ask.test(text),
      ))
    )
      return;
    await this.#says(member);
    await this.#find(member, since, (text) => words.opened.test(text));
  }

  /** Does something and waits for what comes of it; does it again where the platform may have forgotten it. */
  async #step(member: Member, since: () => string, act: () => Promise<unknown>, fits: Fits): Promise<Seen | undefined> {
    let actedAt = 0;
    return this.#until(`member ${member.index} gets on with the dialogue`, async () => {
      const found = actedAt > 0 ? await this.#now(member, since(), fits) : undefined;
      if (found) return found;
      if (actedAt > 0 && !(await this.#mustRepeat(member, actedAt))) return undefined;
      await act();
      actedAt = Date.now();
      return undefined;
    });
  }

  /** Whether what was done at that time has to be done again: the platform forgets such things, or says that it failed. */
  async #mustRepeat(member: Member, actedAt: number): Promise<boolean> {
    const { platform } = this.#options;
    if (platform.forgetful) return Date.now() - actedAt >= againMs;
    return platform.trouble !== undefined && (await platform.sees(member.id)).at(-1)?.text === platform.trouble;
  }

  /** The bot's newest message after `since` that fits; undefined when everybody stopped before it came. */
  async #find(member: Member, since: string, fits: Fits): Promise<Seen | undefined> {
    return this.#until(`member ${member.index} gets on with the dialogue`, () => this.#now(member, since, fits));
  }

  async #now(member: Member, since: string, fits: Fits): Promise<Seen | undefined> {
    const seen = await this.#options.platform.sees(member.id);
    const from = seen.findIndex(({ id }) => id === since);
    return seen.slice(from + 1).findLast(({ byBot, text, buttons }) => byBot && fits(text, buttons));
  }

  async #watchesThreads(): Promise<void> {
    while (!this.#stopping) {
      const threads = await this.#options.desk.threads();
      // One without a card is one that a killed program opened and never learnt of: staff see that nobody is there.
      const carded = threads.filter(({ messages }) => messages.some(({ buttons }) => buttons.length > 0));
      this.#tickets = carded.map(({ id, name }) => ({ thread: id, number: Number(/^\d+/.exec(name)?.[0]) }));
      await wait(500);
    }
  }

  async #answers(reply: (ticket: Ticket) => Promise<void>): Promise<void> {
    for (; !this.#stopping; await this.#pause()) {
      const ticket = this.#options.random.pick(this.#tickets);
      if (ticket) await reply(ticket);
    }
  }

  async #repliesInThread(staff: string, { thread, number }: Ticket): Promise<void> {
    const line = `r${number}`;
    const token = `${line}-${this.#repliesTo(line) + 1}`;
    const id = await this.#options.desk.says(staff, `${token} we are looking into it`, thread);
    this.#replies.push({ token, line, staff, thread, id, resent: 0, excused: false });
  }

  async #repliesByCommand(staff: string, ticket: number): Promise<void> {
    const line = `p${ticket}`;
    const token = `${line}-${this.#repliesTo(line) + 1}`;
    const made = await this.#options.desk.replies(staff, ticket, `${token} thank you for waiting`);
    if (made) this.#replies.push({ token, line, staff, thread: undefined, id: made.id, resent: 0, excused: false });
  }

  #repliesTo(line: string): number {
    return this.#replies.filter((reply) => reply.line === line).length;
  }

  /** Replies whose newest notice says ❓ and offers to send them again. */
  async #unconfirmed(): Promise<Map<Reply, { notice: Seen; place: string | undefined }>> {
    const { desk } = this.#options;
    const found = new Map<Reply, { notice: Seen; place: string | undefined }>();
    const look = (messages: readonly Seen[], replies: readonly Reply[], place?: string) => {
      const byId = new Map(replies.map((reply) => [reply.id, reply]));
      for (const notice of messages) {
        const reply = notice.replyTo === undefined ? undefined : byId.get(notice.replyTo);
        if (reply && doubts(notice)) found.set(reply, { notice, place });
      }
    };
    for (const { id, messages } of await desk.threads()) {
      look(
        messages,
        this.#replies.filter(({ thread }) => thread === id),
        id,
      );
    }
    for (const person of this.#staff) {
      const commanded = this.#replies.filter(({ thread, staff }) => thread === undefined && staff === person);
      look(await desk.sees(person), commanded);
      const fates = await desk.fates(
        person,
        commanded.map(({ id }) => id),
      );
      for (const reply of commanded) {
        const doubt = fates.get(reply.id)?.told.findLast(({ notice }) => doubts(notice));
        if (doubt) found.set(reply, doubt);
      }
    }
    return found;
  }

  async #until<Found>(what: string, look: () => Promise<Found>): Promise<Found | undefined> {
    for (const deadline = Date.now() + this.#options.patienceMs; !this.#stopping; await wait(60)) {
      const found = await look();
      if (found) return found;
      if (Date.now() > deadline) throw new Error(`silence: not within ${this.#options.patienceMs} ms: ${what}`);
    }
    return undefined;
  }

  #pause(): Promise<void> {
    const [least, most] = this.#options.pauseMs;
    return wait(this.#options.random.whole(least, most));
  }
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Whether it says that a reply's fate is unknown, and offers to send it again. */
function doubts({ text, buttons }: Seen): boolean {
  return words.unconfirmed.test(text) && buttons.some((label) => words.resend.test(label));
}

/** Whether a message was answered with such words. */
function isAnswered(messages: readonly Seen[], id: string, said: RegExp): boolean {
  return messages.some(({ text, replyTo }) => replyTo === id && said.test(text));
}

/** The marks that took the place of a message's own, or of an earlier edit's, by that. */
function replacementsOf(edits: readonly Edit[]): Map<string, string[]> {
  const replaced = new Map<string, string[]>();
  for (const [at, { token, of }] of edits.entries()) {
    const earlier = edits.slice(0, at).filter((edit) => edit.of === of);
    for (const one of [of, ...earlier.map((edit) => edit.token)])
      replaced.set(one, [...(replaced.get(one) ?? []), token]);
  }
  return replaced;
}
