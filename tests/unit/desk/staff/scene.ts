import { handleDeskEvent, handleStaffCommand, handleStaffPress, settle } from '../../../../core/desk/staff/index.ts';
import { type Member, memberIdOf } from '../../../../core/domain/member.ts';
import { rankOf } from '../../../../core/domain/priority.ts';
import type { Ticket } from '../../../../core/domain/ticket.ts';
import type { Address } from '../../../../core/language/address.ts';
import { type Content, plain } from '../../../../core/language/content.ts';
import type { Effect } from '../../../../core/language/effect.ts';
import type { CommandEvent, EditedEvent, MessageEvent, Person, PressEvent } from '../../../../core/language/event.ts';
import type { Outcome } from '../../../../core/language/outcome.ts';
import type { Delivery, Receipt } from '../../../../core/outbox/delivery.ts';
import { createMemoryDesk, type Emitted, type MemoryDesk, sampleMember } from '../memory-turn.ts';

export const deskChat = '-100777';
/** 客服01, admin. */
export const agent1: Person = { id: '111', name: 'Private Name One', handle: 'private_one' };
/** 客服02, agent. */
export const agent2: Person = { id: '112', name: 'Private Name Two', handle: 'private_two' };
export const stranger: Person = { id: '666', name: '客服01', handle: 'official_support' };

export const inGeneral: Address = { channel: 'telegram', chat: deskChat };
export const inPrivate: Address = { channel: 'telegram', chat: '111' };
export const inThread = (thread: string): Address => ({ channel: 'telegram', chat: deskChat, thread });

/** A desk in memory, people who speak in it, and what they then see. */
export interface Scene {
  readonly desk: MemoryDesk;
  ticket(number?: number): Ticket;
  member(id?: string): Member;
  /** Adds a member with a ticket that has a thread (`t<number>`) and a card (`card<number>`). */
  openTicket(member?: Partial<Member> & { userId: string }, ticket?: Partial<Ticket>): Promise<Ticket>;
  types(words: string | Content, by?: Person, where?: Address, more?: Partial<MessageEvent>): Promise<Seen>;
  edits(message: string, words: string, by?: Person, where?: Address): Promise<Seen>;
  commands(line: string, by?: Person, where?: Address, more?: Partial<CommandEvent>): Promise<Seen>;
  presses(choice: string, by?: Person, where?: Address, message?: string): Promise<Seen>;
  /** Brings the outcome of a delivery. */
  settles(delivery: string, outcome: Receipt['outcome']): Promise<Seen>;
}

/** What an event led to. */
export class Seen {
  readonly all: readonly Emitted[];
  constructor(all: readonly Emitted[]) {
    this.all = all;
  }
  of<Kind extends Effect['kind']>(kind: Kind): (Emitted & { effect: Extract<Effect, { kind: Kind }> })[] {
    return this.all.filter(
      (one): one is Emitted & { effect: Extract<Effect, { kind: Kind }> } => one.effect.kind === kind,
    );
  }
  /** Sends to members. */
  toMembers() {
    return this.of('send').filter((one) => one.effect.target.to === 'member');
  }
  /** Sends to a ticket's thread that answer nothing there. */
  toTicket(number?: number) {
    return this.of('send').filter(
      ({ effect: { target, replyTo } }) =>
        target.to === 'ticket' && replyTo === undefined && (number === undefined || target.ticket === number),
    );
  }
  toDesk() {
    return this.of('send').filter((one) => one.effect.target.to === 'desk');
  }
  /** Answers at a place, or to a message of a ticket's thread. */
  answers() {
    return this.of('send').filter(
      ({ effect: { target, replyTo } }) => target.to === 'address' || (target.to === 'ticket' && replyTo !== undefined),
    );
  }
  /** The text of the only answer. */
  answer(): string {
    const answers = this.answers();
    if (answers.length !== 1) throw new Error(`${answers.length} answers instead of one`);
    return textOf(only(answers).effect.content);
  }
}

export function textOf(content: Content): string {
  return plain(content.text);
}

export function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length !== 1) throw new Error(`${list.length} instead of one`);
  return first;
}

export function choiceIds(content: Content): string[] {
  return (content.choices ?? []).flat().map((choice) => choice.id);
}

export const sent = (...messages: string[]): Extract<Outcome, { state: 'sent' }> => ({ state: 'sent', messages });
export const failed = (
  reason: Extract<Outcome, { state: 'failed' }>['reason'],
): Extract<Outcome, { state: 'failed' }> => ({
  state: 'failed',
  reason,
  detail: 'the platform said so',
});

export function createScene(start: Parameters<typeof createMemoryDesk>[0] = {}): Scene {
  const desk = createMemoryDesk(start);
  let serial = 0;
  const base = (by: Person, where: Address) => {
    serial += 1;
    const kind: 'group' | 'private' = where.chat.startsWith('-') ? 'group' : 'private';
    return {
      key: `k${serial}`,
      lane: 'lane',
      channel: where.channel,
      at: desk.now,
      from: by,
      chat: { id: where.chat, kind, ...(where.thread === undefined ? {} : { thread: where.thread }) },
    };
  };
  const seen = async (act: Promise<void>) => {
    await act;
    return new Seen(desk.takeEmitted());
  };
  return {
    desk,
    ticket: (number = 1001) => found(desk.tickets.get(number)),
    member: (id = '5001') => found(desk.members.get(memberIdOf('telegram', id))),
    async openTicket(person = { userId: '5001' }, changes = {}) {
      const id = memberIdOf('telegram', person.userId);
      const member = desk.members.get(id) ?? sampleMember({ ...person, id });
      const turn = desk.turn();
      const opened = await turn.openTicket({
        memberId: id,
        kind: 'talk',
        issueType: 'trading',
        priority: 'normal',
        rank: rankOf({ state: 'open', priority: 'normal' }, member.vip),
        language: member.language,
        subject: '下单失败',
        facts: {},
      });
      turn.saveMember({ ...member, currentTicket: opened.number });
      const { number } = opened;
      return turn.changeTicket(opened, { thread: `t${number}`, card: `card${number}`, ...changes });
    },
    types: (words, by = agent1, where = inThread('t1001'), more = {}) =>
      seen(
        handleDeskEvent(desk.turn(), {
          ...base(by, where),
          kind: 'message',
          message: `m${serial}`,
          content: typeof words === 'string' ? { text: [words] } : words,
          ...more,
        }),
      ),
    edits: (message, words, by = agent1, where = inThread('t1001')) => {
      const event: EditedEvent = { ...base(by, where), kind: 'edited', message, content: { text: [words] } };
      return seen(handleDeskEvent(desk.turn(), event));
    },
    commands: (line, by = agent1, where = inGeneral, more = {}) => {
      const [, name = '', args = ''] = /^\/(\S+)\s*([\s\S]*)$/.exec(line) ?? [];
      const event: CommandEvent = { ...base(by, where), kind: 'command', name, args, message: `m${serial}`, ...more };
      return seen(handleStaffCommand(desk.turn(), event));
    },
    presses: (choice, by = agent1, where = inThread('t1001'), message = 'card1001') => {
      const event: PressEvent = { ...base(by, where), kind: 'press', choice, message, answer: `a${serial}` };
      return seen(handleStaffPress(desk.turn(), event));
    },
    settles: async (id, outcome) => {
      const delivery: Delivery = {
        ...found(desk.deliveries.get(id)),
        state: outcome.state,
        attempts: 1,
        made: outcome.state === 'sent' ? outcome.messages : [],
      };
      desk.deliveries.set(id, delivery);
      return seen(settle(desk.turn(), { delivery, outcome }));
    },
  };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not there');
  return value;
}
