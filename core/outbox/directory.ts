import type { MemberId } from '../domain/member.ts';
import type { Address, ChannelName } from '../language/address.ts';
import type { Target } from '../language/effect.ts';
import { findMembers, findTickets } from '../store/desk.ts';
import type { Store } from '../store/store.ts';
import type { Addresses } from './addresses.ts';

/** Looks up where a target of one channel is today: in what this process remembers, then in the database. */
export class Directory {
  readonly #channel: ChannelName;
  readonly #addresses: Addresses;
  readonly #store: Store;

  constructor(channel: ChannelName, addresses: Addresses, store: Store) {
    this.#channel = channel;
    this.#addresses = addresses;
    this.#store = store;
  }

  /** As far as this process knows without asking the database. */
  known(target: Target): Address | undefined {
    const addresses = this.#addresses;
    switch (target.to) {
      case 'desk':
        return addresses.desk;
      case 'address':
        return { ...target.address, chat: addresses.current(target.address.channel, target.address.chat) };
      case 'member': {
        const chat = addresses.chat(target.member);
        return chat === undefined ? undefined : { channel: this.#channel, chat };
      }
      case 'ticket': {
        const thread = addresses.thread(target.ticket);
        return thread === undefined ? undefined : { ...addresses.desk, ...(thread ? { thread } : {}) };
      }
    }
  }

  /** Undefined when nobody knows it. */
  async find(target: Target): Promise<Address | undefined> {
    const known = this.known(target);
    if (known) return known;
    if (target.to === 'member') {
      const [member] = await this.#store.commit((tx) => findMembers(tx, [target.member as MemberId]));
      if (member) this.#addresses.rememberChat(member.id, member.chat);
    } else if (target.to === 'ticket') {
      const [ticket] = await this.#store.commit((tx) => findTickets(tx, [target.ticket]));
      this.#addresses.rememberThread(target.ticket, ticket?.thread ?? null);
    }
    return this.known(target);
  }
}
