import { type Mark, marksIn } from './marks.ts';

/** A message as its readers see it. */
export interface Seen {
  readonly id: string;
  readonly text: string;
  readonly byBot: boolean;
  /** It has buttons: a card or a menu. */
  readonly buttons: readonly string[];
  readonly replyTo: string | undefined;
  /** Somebody put a mark such as 👍 on it. */
  readonly reacted: boolean;
  /** The platform lost it at first, and asked for it again: what was said after it may stand before it. */
  readonly late?: boolean;
}

/** A member, what they wrote (marks, in order), and what they see in their private chat. */
export interface MemberSeen {
  readonly index: number;
  readonly said: readonly string[];
  readonly edits: readonly string[];
  /** Marks that need not arrive: what the platform itself gave up. */
  readonly excused: ReadonlySet<string>;
  /**
   * Marks of edits that may have arrived in the place of a message, or of an earlier edit of it, by its mark: it was fetched
   * when it was edited already.
   */
  readonly replaced: ReadonlyMap<string, readonly string[]>;
  readonly chat: readonly Seen[];
}

/** A reply of staff, and what staff can see of its fate. */
export interface ReplySeen {
  readonly token: string;
  /** Replies of one line were given one after the other by one person at one place. */
  readonly line: string;
  /** Its sender sees that it arrived. */
  readonly confirmed: boolean;
  /** Its sender sees ❓, with a button to send it again. */
  readonly unconfirmed: boolean;
  /** The platform itself shows its sender that nothing came of it, at a time when the bot was away. */
  readonly unanswered: boolean;
  /** How often somebody pressed that button. */
  readonly resent: number;
}

/**
 * A delivery that was on its way when the program was killed. Where the platform drops repeats there is nothing to allow
 * for, and it is not told here.
 */
export interface InFlight {
  readonly id: string;
  readonly attempts: number;
  readonly kind: string;
  readonly tokens: readonly string[];
  readonly ticket: number | null;
}

/** Everything that can be seen once all has settled. */
export interface World {
  readonly members: readonly MemberSeen[];
  readonly topics: readonly { readonly name: string; readonly messages: readonly Seen[] }[];
  readonly replies: readonly ReplySeen[];
  readonly inFlight: readonly InFlight[];
  /** Calls whose answer was lost or said nothing of their fate: each may lead to one repeat or doubt more. */
  readonly answersLost: number;
  /** Rows of the database that are not at their end, by what they are. */
  readonly leftovers: Readonly<Record<string, number>>;
}

const repeatMark = '⟲';

interface Ticket {
  readonly number: number;
  readonly owner: number;
  readonly messages: readonly Seen[];
  readonly topics: number;
}

/** What is wrong with a world; empty when nothing is. Pure. */
export function judge(world: World): string[] {
  const complaints: string[] = [];
  const complain = (complaint: string) => void complaints.push(complaint);
  const owners = ownersOf(world.members, complain);
  const tickets = ticketsOf(world, owners, complain);
  const allowance = allowanceOf(world.inFlight);
  judgeCrossings(world, tickets, owners, complain);
  const repeats = judgeMembersWords(world, tickets, allowance, complain);
  judgeRepeats(world, tickets, repeats, complain);
  judgeReplies(world, complain);
  judgeDoubts(world, allowance, complain);
  for (const [what, count] of Object.entries(world.leftovers)) if (count > 0) complain(`left over: ${count} ${what}`);
  return complaints;
}

type Complain = (complaint: string) => void;

/** A ticket is the member's who was told its number. */
function ownersOf(members: readonly MemberSeen[], complain: Complain): Map<number, number> {
  const owners = new Map<number, number>();
  for (const { index, chat } of members) {
    for (const { text, byBot } of chat) {
      if (!byBot) continue;
      for (const [, digits] of text.matchAll(/#(\d{4,})/g)) {
        const number = Number(digits);
        const owner = owners.get(number) ?? index;
        if (owner !== index) complain(`crossed: ticket ${number} was shown to members ${owner} and ${index}`);
        owners.set(number, owner);
      }
    }
  }
  return owners;
}

function ticketsOf({ topics }: World, owners: ReadonlyMap<number, number>, complain: Complain): Ticket[] {
  const tickets = new Map<number, Ticket>();
  for (const { name, messages } of topics) {
    const number = Number(/^\d+/.exec(name)?.[0]);
    const owner = owners.get(number);
    if (owner === undefined) {
      complain(`lost: topic "${name}" is of a ticket that no member was told of`);
      continue;
    }
    const known = tickets.get(number);
    tickets.set(number, {
      number,
      owner,
      messages: [...(known?.messages ?? []), ...messages],
      topics: (known?.topics ?? 0) + 1,
    });
  }
  return [...tickets.values()];
}

/** How many copies beyond the first each mark may have: one for every time it was on its way at a kill. */
function allowanceOf(inFlight: readonly InFlight[]): Map<string, number> {
  const allowance = new Map<string, number>();
  for (const { tokens } of distinct(inFlight)) {
    for (const token of tokens) allowance.set(token, (allowance.get(token) ?? 0) + 1);
  }
  return allowance;
}

/** Killed again before it had judged what an earlier one left, a program leaves the same attempts once more. */
function distinct(inFlight: readonly InFlight[]): InFlight[] {
  return [...new Map(inFlight.map((each) => [`${each.id} ${each.attempts}`, each])).values()];
}

/** Nobody's words, and nobody's answers, anywhere but where they belong. */
function judgeCrossings(
  { members }: World,
  tickets: readonly Ticket[],
  owners: ReadonlyMap<number, number>,
  complain: Complain,
): void {
  const belongs = (mark: Mark, member: number) =>
    mark.kind === 'reply' ? owners.get(mark.of) === member : mark.of === member;
  for (const { number, owner, messages } of tickets) {
    for (const mark of messages.flatMap(({ text }) => marksIn(text))) {
      if (!belongs(mark, owner)) complain(`crossed: ${mark.token} in ticket ${number} of member ${owner}`);
      else if (mark.kind === 'reply' && mark.of !== number) complain(`crossed: ${mark.token} in ticket ${number}`);
    }
  }
  for (const { index, chat } of members) {
    for (const mark of chat.flatMap(({ text }) => marksIn(text))) {
      if (!belongs(mark, index)) complain(`crossed: ${mark.token} in the chat of member ${index}`);
    }
  }
}

/** The messages that bring a member's words to staff, by mark. Cards and the old words above an edit are not counted. */
function relaysOf(messages: readonly Seen[]): Map<string, Seen[]> {
  const relays = new Map<string, Seen[]>();
  for (const message of messages) {
    if (!message.byBot || message.buttons.length > 0) continue;
    const marks = marksIn(message.text).filter(({ kind }) => kind !== 'reply');
    // An edit's own mark comes after the old words, which may be those of an earlier edit.
    const edit = marks.findLast(({ kind }) => kind === 'edit');
    for (const { token } of edit ? [edit] : marks) relays.set(token, [...(relays.get(token) ?? []), message]);
  }
  return relays;
}

/** Gives how many copies there are beyond what was on its way at the kills. */
function judgeMembersWords(
  { members }: World,
  tickets: readonly Ticket[],
  allowance: ReadonlyMap<string, number>,
  complain: Complain,
): number {
  let beyond = 0;
  for (const member of members) {
    const own = tickets.filter(({ owner }) => owner === member.index);
    const perTicket = own.map(({ messages }) => relaysOf(messages));
    for (const token of [...member.said, ...member.edits]) {
      const copies = perTicket.flatMap((relays) => relays.get(token) ?? []);
      const instead = (member.replaced.get(token) ?? []).some((edit) => perTicket.some((relays) => relays.has(edit)));
      if (copies.length === 0 && !instead && !member.excused.has(token)) {
        complain(`lost: ${token} is in no topic of member ${member.index}`);
      }
      const unmarked = copies.slice(1).filter(({ text }) => !text.includes(repeatMark));
      if (unmarked.length > 0) complain(`doubled: ${token} came again without a mark`);
      beyond += Math.max(0, copies.length - 1 - (allowance.get(token) ?? 0));
    }
    for (const [at, relays] of perTicket.entries()) {
      for (const kind of ['message', 'edit'] as const) {
        const order = [...relays.keys()].flatMap((token) => marksIn(token)).filter((mark) => mark.kind === kind);
        complainOfOrder(order, `of member ${member.index} in ticket ${own[at]?.number}`, complain);
      }
    }
  }
  return beyond;
}

function complainOfOrder(marks: readonly Mark[], where: string, complain: Complain): void {
  for (const [at, mark] of marks.entries()) {
    const before = marks[at - 1];
    if (before && before.number > mark.number) complain(`disordered: ${before.token} before ${mark.token} ${where}`);
  }
}

function judgeRepeats(world: World, tickets: readonly Ticket[], beyond: number, complain: Complain): void {
  const inFlight = distinct(world.inFlight);
  const { answersLost } = world;
  if (beyond > answersLost) complain(`doubled: ${beyond} repeats beyond what was in flight, ${answersLost} allowed`);
  const marked = tickets.flatMap(({ messages }) => messages).filter(({ text }) => text.includes(repeatMark)).length;
  const most = inFlight.length + answersLost;
  if (marked > most) complain(`doubled: ${marked} messages marked as repeats, ${most} were in flight`);
  let orphans = 0;
  for (const { number, topics } of tickets) {
    const opening = inFlight.filter(({ kind, ticket }) => kind === 'openThread' && ticket === number).length;
    orphans += Math.max(0, topics - 1 - opening);
  }
  if (orphans > answersLost) complain(`doubled: ${orphans} topics beyond what was in flight`);
}

function judgeReplies({ members, replies }: World, complain: Complain): void {
  const arrivals = new Map<string, number>();
  const order: string[] = [];
  const late = new Set<string>();
  for (const { text, byBot, late: isLate = false } of members.flatMap(({ chat }) => chat)) {
    if (!byBot) continue;
    for (const { token, kind } of marksIn(text)) {
      if (kind !== 'reply') continue;
      if (!arrivals.has(token)) order.push(token);
      arrivals.set(token, (arrivals.get(token) ?? 0) + 1);
      if (isLate) late.add(token);
    }
  }
  for (const { token, confirmed, unconfirmed, unanswered, resent } of replies) {
    const arrived = arrivals.get(token) ?? 0;
    if (arrived === 0 && !unconfirmed && !unanswered)
      complain(`lost: ${token} did not arrive, and staff were not told`);
    if (arrived === 0 && confirmed) complain(`lost: ${token} is shown as sent`);
    if (arrived === 0 && resent > 0) complain(`lost: ${token} did not arrive though it was sent again`);
    if (arrived > 1 + resent) complain(`doubled: ${token} arrived ${arrived} times, sent again ${resent} times`);
    if (!confirmed && !unconfirmed && !unanswered) complain(`untold: staff do not see what became of ${token}`);
  }
  const apart = new Set([...late, ...replies.filter(({ unconfirmed }) => unconfirmed).map(({ token }) => token)]);
  const lines = new Map(replies.map(({ token, line }) => [token, line]));
  const perLine = new Map<string, Mark[]>();
  for (const token of order.filter((each) => !apart.has(each))) {
    const line = lines.get(token);
    if (line === undefined) complain(`invented: nobody wrote ${token}`);
    else perLine.set(line, [...(perLine.get(line) ?? []), ...marksIn(token)]);
  }
  for (const [line, marks] of perLine) complainOfOrder(marks, `in ${line}`, complain);
}

/** Staff are left in doubt only about what was really on its way. */
function judgeDoubts(
  { replies, answersLost }: World,
  allowance: ReadonlyMap<string, number>,
  complain: Complain,
): void {
  const needless = replies.filter(({ token, unconfirmed }) => unconfirmed && !allowance.has(token));
  if (needless.length <= answersLost) return;
  const tokens = needless.map(({ token }) => token).join(' ');
  complain(`doubted: ${needless.length} replies are unconfirmed that were not in flight: ${tokens}`);
}
