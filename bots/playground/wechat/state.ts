import { EventEmitter } from 'node:events';
import type { Account } from './account.ts';
import type { ApiCall } from './api.ts';
import { type Content, wordsIn } from './content.ts';
import type { Delivery } from './delivery.ts';
import { MediaStore } from './media.ts';
import type { Menu } from './menu.ts';
import { Tokens } from './tokens.ts';
import { Window } from './window.ts';

/** How a message came to the member: in the answer to theirs, by custom/send, or from the platform itself. */
export type Way = 'passive' | 'customer-service' | 'system';

/** What members see when the server's answer was none or nonsense (被动回复用户消息). */
export const TROUBLE = '该公众号提供的服务出现故障，请稍后再试';

/** One thing in a member's conversation. */
export interface StoredMessage {
  /** Grows over all conversations. */
  readonly id: number;
  readonly member: MemberState;
  readonly by: 'member' | 'account' | 'platform';
  /** Unix ms. */
  readonly at: number;
  readonly content: Content;
  /** All words of it. */
  readonly text: string;
  /** Absent for what the member does. */
  readonly way: Way | undefined;
  /** Of what the member did: the way it took to the server. */
  delivery?: Delivery;
  /** Of a passive reply: the id of what it answers. */
  readonly answers: number | undefined;
}

/** A member as the platform knows them. */
export interface MemberState {
  readonly openid: string;
  readonly name: string;
  readonly language: string;
  following: boolean;
  /** Unix seconds. */
  followedAt: number;
  /** Has switched the account's messages off: sends are refused (48002). */
  refusing: boolean;
  /** The scene they followed from; empty when none. */
  scene: string;
  readonly window: Window;
  /** Unix ms; 0: never. */
  lastWroteAt: number;
  /** Unix ms until which the member sees that the account is typing. */
  typingUntil: number;
  readonly messages: StoredMessage[];
}

export interface WorldEvents {
  message: [StoredMessage];
  typing: [{ member: MemberState; on: boolean }];
  menu: [Menu | undefined];
  call: [ApiCall];
  /** A delivery has come to its end. */
  delivery: [Delivery];
  /** Follows every other event. */
  change: [];
}

/** Everything there is: the account, its members and what they said. */
export class World {
  readonly account: Account;
  /** Unix ms. */
  readonly clock: () => number;
  readonly tokens: Tokens;
  readonly media: MediaStore;
  readonly members = new Map<string, MemberState>();
  readonly events = new EventEmitter<WorldEvents>();
  menu: Menu | undefined;
  private numbers = 0;

  constructor(options: { account: Account; clock: () => number; mediaMax: number }) {
    this.account = options.account;
    this.clock = options.clock;
    this.tokens = new Tokens(options.clock);
    this.media = new MediaStore(options.clock, options.mediaMax);
    this.events.setMaxListeners(0);
  }

  nextNumber(): number {
    this.numbers += 1;
    return this.numbers;
  }

  /** Unix seconds. */
  seconds(): number {
    return Math.floor(this.clock() / 1000);
  }

  addMember(options: { openid: string; name: string; language: string; following: boolean }): MemberState {
    const member: MemberState = {
      ...options,
      followedAt: options.following ? this.seconds() : 0,
      refusing: false,
      scene: '',
      window: new Window(),
      lastWroteAt: 0,
      typingUntil: 0,
      messages: [],
    };
    this.members.set(options.openid, member);
    return member;
  }

  /** Puts a message into the member's conversation. */
  append(
    member: MemberState,
    message: { by: StoredMessage['by']; content: Content; way?: Way; answers?: number },
  ): StoredMessage {
    const { by, content, way, answers } = message;
    const id = this.nextNumber();
    const stored: StoredMessage = { id, member, by, at: this.clock(), content, text: wordsIn(content), way, answers };
    member.messages.push(stored);
    this.events.emit('message', stored);
    this.changed();
    return stored;
  }

  changed(): void {
    this.events.emit('change');
  }
}
