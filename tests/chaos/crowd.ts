import type { MemberSeen, ReplySeen, World } from './judge.ts';
import type { Chat, Platform } from './platform.ts';
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
  resend: /^(重发|Resend)$/,
} as const;

interface Member {
  readonly id: number;
  readonly index: number;
  readonly said: string[];
  readonly edits: string[];
}

interface Reply {
  readonly token: string;
  readonly line: string;
  readonly staff: number;
  /** Where it was given: a topic, or undefined for the private chat with the bot. */
  readonly topic: number | undefined;
  readonly message: number;
  resent: number;
}

export interface CrowdOptions {
  platform: Platform;
  random: Random;
  members: number;
  /** Pauses between two things one person does, in milliseconds. */
  pauseMs: readonly [least: number, most: number];
  /** A dialogue that gets no further for so long has met with silence, in milliseconds. */
  patienceMs: number;
}

const firstMember = 7_200_000_001;
const staffIds = [111, 222] as const;

/**
 * Members who write, edit and open tickets, and staff who answer them, without a pause and whatever the program does.
 * Everything they write carries a mark; what became of it is read from the platform.
 */
export class Crowd {
  readonly group: number;
  readonly #options: CrowdOptions;
  readonly #members: readonly Member[];
  readonly #replies: Reply[] = [];
  #topics: { id: number; ticket: number }[] = [];
  #stopping = false;
  #work: Promise<void>[] = [];
  #trouble: unknown;

  private constructor(options: CrowdOptions, group: number, members: readonly Member[]) {
    this.#options = options;
    this.group = group;
    this.#members = members;
  }

  static async gather(options: CrowdOptions): Promise<Crowd> {
    const { platform } = options;
    for (const id of staffIds) await platform.person(id, `Staff ${id}`, 'zh-hans');
    const members: Member[] = [];
    for (let index = 1; index <= options.members; index++) {
      const id = firstMember + index;
      await platform.person(id, `Member ${index}`, index % 2 === 0 ? 'en' : 'zh-hans');
      members.push({ id, index, said: [], edits: [] });
    }
    return new Crowd(options, await platform.forum(staffIds), members);
  }

  /** The desk.yaml that fits these people. */
  policy(): string {
    const staff = staffIds.map((id, at) => `{ alias: 客服0${at + 1}, role: agent, telegram: "${id}" }`);
    return `brand: { name: Example Exchange, languages: [zh-CN, en] }
desk: { channel: telegram, chat: "${this.group}" }
staff: [ ${staff.join(', ')} ]
hours: { timezone: UTC, days: always }
limits: { openTicketsPerMember: 100, messagesPerMinute: 1000 }
`;
  }

  /** How many messages, edits and replies were written. */
  get written(): { messages: number; edits: number; replies: number } {
    const count = (of: (member: Member) => readonly string[]) =>
      this.#members.reduce((sum, member) => sum + of(member).length, 0);
    return { messages: count((m) => m.said), edits: count((m) => m.edits), replies: this.#replies.length };
  }

  /** Everybody begins, and each member opens a first ticket. */
  start(): void {
    this.#stopping = false;
    const [inTopics, byCommand] = staffIds;
    this.#work = [
      ...this.#members.map((member) => this.#lives(member)),
      this.#watchesTopics(),
      this.#answers((ticket) => this.#repliesInTopic(inTopics, ticket)),
      this.#answers((ticket) => this.#repliesByCommand(byCommand, ticket.ticket)),
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

  /** Whether every member has a ticket and staff see it. */
  async settledIn(): Promise<void> {
    await this.#until('every member has a topic', async () => this.#topics.length >= this.#members.length);
  }

  /** Staff press "resend" under every reply whose fate is unconfirmed; gives how many. */
  async resendsUnconfirmed(): Promise<number> {
    const { platform } = this.#options;
    let pressed = 0;
    for (const [reply, notice] of await this.#unconfirmed()) {
      const at = reply.topic === undefined ? undefined : { chat: this.group, topic: reply.topic };
      const button = notice.buttons.find((label) => words.resend.test(label));
      if (button === undefined) continue;
      await platform.presses(reply.staff, notice.id, button, at);
      reply.resent += 1;
      pressed += 1;
    }
    return pressed;
  }

  /** What can be seen now, apart from what only the test knows. */
  async seen(): Promise<Pick<World, 'members' | 'topics' | 'replies'>> {
    const { platform } = this.#options;
    const desk = await platform.chat(this.group);
    const members: MemberSeen[] = [];
    for (const { id, index, said, edits } of this.#members) {
      members.push({ index, said, edits, chat: (await platform.chat(id)).messages });
    }
    const topics = desk.topics.map(({ id, name }) => ({
      name,
      messages: desk.messages.filter(({ topic }) => topic === id),
    }));
    const unconfirmed = new Set([...(await this.#unconfirmed()).keys()].map(({ token }) => token));
    const privateChats = new Map<number, Chat>();
    for (const id of staffIds) privateChats.set(id, await platform.chat(id));
    const replies: ReplySeen[] = this.#replies.map(({ token, line, staff, topic, message, resent }) => {
      const chat = topic === undefined ? privateChats.get(staff) : desk;
      const own = chat?.messages.find(({ id }) => id === message);
      return {
        token,
        line,
        confirmed: own?.reacted ?? false,
        unconfirmed: unconfirmed.has(token) || resent > 0,
        resent,
      };
    });
    return { members, topics, replies };
  }

  async #lives(member: Member): Promise<void> {
    const { random, platform } = this.#options;
    await this.#opensTicket(member);
    for (let last: number | undefined; !this.#stopping; await this.#pause()) {
      if (random.chance(0.008)) {
        await this.#opensTicket(member);
      } else if (last !== undefined && random.chance(0.1)) {
        const token = `e${member.index}-${member.edits.length + 1}`;
        member.edits.push(token);
        await platform.edits(member.id, last, `${token} what I meant to say`);
      } else {
        last = await this.#says(member);
      }
    }
  }

  async #says(member: Member): Promise<number> {
    const token = `m${member.index}-${member.said.length + 1}`;
    member.said.push(token);
    return this.#options.platform.says(member.id, `${token} my deposit has not arrived`);
  }

  /** The dialogue 客服支持 → 在线客服 → type → words, in step with the bot. Ends early when everybody stops. */
  async #opensTicket(member: Member): Promise<void> {
    const { platform } = this.#options;
    const since = await platform.says(member.id, '/start');
    if (!(await this.#presses(member, since, words.support))) return;
    if (!(await this.#presses(member, since, words.talk))) return;
    const choices = await this.#find(member, since, (_text, labels) =>
      labels.some((label) => words.type.test(label) || words.another.test(label)),
    );
    if (!choices) return;
    const another = choices.buttons.find((label) => words.another.test(label));
    if (another !== undefined) await platform.presses(member.id, choices.id, another);
    if (!(await this.#presses(member, since, words.type))) return;
    if (!(await this.#find(member, since, (text) => words.ask.test(text)))) return;
    await this.#says(member);
    await this.#find(member, since, (text) => words.opened.test(text));
  }

  async #presses(member: Member, since: number, label: RegExp): Promise<boolean> {
    const found = await this.#find(member, since, (_text, labels) => labels.some((each) => label.test(each)));
    const button = found?.buttons.find((each) => label.test(each));
    if (!found || button === undefined) return false;
    await this.#options.platform.presses(member.id, found.id, button);
    return true;
  }

  /** The bot's newest message after `since` that fits; undefined when everybody stopped before it came. */
  async #find(member: Member, since: number, fits: (text: string, labels: readonly string[]) => boolean) {
    const { platform } = this.#options;
    const look = async () =>
      (await platform.chat(member.id)).messages.findLast(
        ({ id, byBot, text, buttons }) => id > since && byBot && fits(text, buttons),
      );
    return this.#until(`member ${member.index} gets on with the dialogue`, look);
  }

  async #watchesTopics(): Promise<void> {
    while (!this.#stopping) {
      const desk = await this.#options.platform.chat(this.group);
      // A topic without a card is one that a killed program opened and never learnt of: staff see that nobody is there.
      const carded = new Set(desk.messages.filter(({ buttons }) => buttons.length > 0).map(({ topic }) => topic));
      this.#topics = desk.topics
        .filter(({ id }) => carded.has(id))
        .map(({ id, name }) => ({ id, ticket: Number(/^\d+/.exec(name)?.[0]) }));
      await wait(500);
    }
  }

  async #answers(reply: (ticket: { id: number; ticket: number }) => Promise<void>): Promise<void> {
    for (; !this.#stopping; await this.#pause()) {
      const ticket = this.#options.random.pick(this.#topics);
      if (ticket) await reply(ticket);
    }
  }

  async #repliesInTopic(staff: number, { id: topic, ticket }: { id: number; ticket: number }): Promise<void> {
    const token = `r${ticket}-${this.#repliesTo(`r${ticket}`) + 1}`;
    const at = { chat: this.group, topic };
    const message = await this.#options.platform.says(staff, `${token} we are looking into it`, at);
    this.#replies.push({ token, line: `r${ticket}`, staff, topic, message, resent: 0 });
  }

  async #repliesByCommand(staff: number, ticket: number): Promise<void> {
    const token = `p${ticket}-${this.#repliesTo(`p${ticket}`) + 1}`;
    const message = await this.#options.platform.says(staff, `/reply ${ticket} ${token} thank you for waiting`);
    this.#replies.push({ token, line: `p${ticket}`, staff, topic: undefined, message, resent: 0 });
  }

  #repliesTo(line: string): number {
    return this.#replies.filter((reply) => reply.line === line).length;
  }

  /** Replies whose newest notice says ❓ and offers to send them again. */
  async #unconfirmed(): Promise<Map<Reply, Chat['messages'][number]>> {
    const { platform } = this.#options;
    const found = new Map<Reply, Chat['messages'][number]>();
    const chats = [this.group, ...staffIds];
    for (const place of chats) {
      const { messages } = await platform.chat(place);
      const replies = this.#replies.filter(({ topic, staff }) => (topic === undefined ? staff : this.group) === place);
      const byMessage = new Map(replies.map((reply) => [reply.message, reply]));
      for (const notice of messages) {
        const reply = notice.replyTo === undefined ? undefined : byMessage.get(notice.replyTo);
        const offers = notice.buttons.some((label) => words.resend.test(label));
        if (reply && offers && words.unconfirmed.test(notice.text)) found.set(reply, notice);
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
