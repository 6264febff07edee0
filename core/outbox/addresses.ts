import type { MemberId } from '../domain/member.ts';
import { channelOf } from '../domain/member.ts';
import type { Address, ChannelName } from '../language/address.ts';
import type { Effect, Target } from '../language/effect.ts';
import { remember } from '../remember.ts';

/** Prefix of the settings that remember a chat's new id: `migrated:<channel>:<old>` → new. */
export const movedPrefix = 'migrated:';

export function movedKey(channel: ChannelName, chat: string): string {
  return `${movedPrefix}${channel}:${chat}`;
}

/** How many threads and chats are remembered; the database knows the rest. */
const remembered = 20_000;

/**
 * Where members, tickets and the desk are to be reached today. Remembers what turns and receipts already know, so that
 * sending asks the database only for what this process has never seen.
 */
export class Addresses {
  readonly #desk: { channel: ChannelName; chat: string };
  readonly #moved = new Map<string, string>();
  readonly #threads = new Map<number, string | null>();
  readonly #chats = new Map<string, string>();

  constructor(desk: { channel: ChannelName; chat: string }) {
    this.#desk = desk;
  }

  get desk(): Address {
    return { channel: this.#desk.channel, chat: this.current(this.#desk.channel, this.#desk.chat) };
  }

  /** The id a chat goes by today. */
  current(channel: ChannelName, chat: string): string {
    // A chat moves once in its life as a rule; the bound keeps a mistaken circle from spinning.
    let id = chat;
    for (let moves = 0; moves < 4; moves++) {
      const next = this.#moved.get(movedKey(channel, id));
      if (next === undefined) return id;
      id = next;
    }
    return id;
  }

  /** Takes a setting written by `movedKey`. */
  moved(key: string, to: string): void {
    this.#moved.set(key, to);
  }

  rememberThread(ticket: number, thread: string | null): void {
    remember(this.#threads, ticket, thread, remembered);
  }

  rememberChat(member: string, chat: string): void {
    remember(this.#chats, member, chat, remembered);
  }

  /** `undefined` where only the database knows; `null` where the ticket has no thread. */
  thread(ticket: number): string | null | undefined {
    return this.#threads.get(ticket);
  }

  chat(member: string): string | undefined {
    return this.#chats.get(member);
  }

  /** Forgets what another process may have changed meanwhile. */
  forget(): void {
    this.#threads.clear();
    this.#chats.clear();
  }
}

/** The channel an effect goes out through. */
export function channelFor(target: Target, desk: Address): ChannelName {
  switch (target.to) {
    case 'member':
      return channelOf(target.member as MemberId);
    case 'ticket':
    case 'desk':
      return desk.channel;
    case 'address':
      return target.address.channel;
  }
}

/** The destination of what is said to a member. */
export function memberDestination(member: string): string {
  return `member:${member}`;
}

/** What must arrive in order shares a destination: a member's chat, a ticket's thread, another place. */
export function destinationOf(effect: Effect): string {
  const { target } = effect;
  switch (target.to) {
    case 'member':
      return memberDestination(target.member);
    case 'ticket':
      return `ticket:${target.ticket}`;
    case 'desk':
      return 'desk';
    case 'address':
      return `at:${target.address.chat}:${target.address.thread ?? ''}`;
  }
}
