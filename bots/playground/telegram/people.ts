import type { User } from 'grammy/types';
import type { EmulatedGroup } from './groups.ts';
import { asMember } from './membership.ts';
import { Seat } from './seat.ts';
import type { ChatState, Person, StoredMessage, World } from './state.ts';

/** A person of the emulated world. What they do makes the updates the platform would make. */
export class EmulatedUser {
  readonly person: Person;
  /** This person in their private chat with the bot. */
  readonly privateChat: Seat;
  private readonly world: World;

  constructor(world: World, person: Person, chat: ChatState) {
    this.world = world;
    this.person = person;
    this.privateChat = new Seat(world, this, () => chat, undefined);
  }

  get id(): number {
    return this.person.user.id;
  }

  get user(): User {
    return this.person.user;
  }

  get firstName(): string {
    return this.person.user.first_name;
  }

  /** This person writing in a group: in its general place, or in the topic of that id. */
  in(group: EmulatedGroup, topicId?: number): Seat {
    return new Seat(this.world, this, () => group.state, topicId);
  }

  /** Presses Start (or a deep link with a payload) in the private chat; unblocks first if need be. */
  starts(payload?: string): StoredMessage {
    if (this.person.blocked) this.unblocksBot();
    return this.privateChat.says(payload === undefined ? '/start' : `/start ${payload}`);
  }

  blocksBot(): void {
    this.setBlocked(true);
  }

  unblocksBot(): void {
    this.setBlocked(false);
  }

  /** Deletes the account: messages to it are refused from now on. */
  deactivates(): void {
    this.person.deactivated = true;
  }

  /** Changes the shown name or handle; the platform makes no update of it. */
  renames(change: { firstName?: string; lastName?: string; username?: string }): void {
    const { user } = this.person;
    if (change.firstName !== undefined) user.first_name = change.firstName;
    if (change.lastName !== undefined) user.last_name = change.lastName;
    if (change.username !== undefined) user.username = change.username;
    this.world.changed();
  }

  private setBlocked(blocked: boolean): void {
    if (this.person.blocked === blocked) return;
    this.person.blocked = blocked;
    const { bot } = this.world;
    const kicked = { status: 'kicked', user: bot, until_date: 0 } as const;
    const chat = this.privateChat.chat;
    const change = {
      chat: chat.chat,
      from: this.user,
      date: this.world.now(),
      old_chat_member: blocked ? asMember(bot) : kicked,
      new_chat_member: blocked ? kicked : asMember(bot),
    };
    this.world.update({ my_chat_member: change }, chat.id);
    this.world.changed();
  }
}
