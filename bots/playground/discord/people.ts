import type { ChannelRef } from './channels.ts';
import type { EmulatedGuild } from './guilds.ts';
import { type Interaction, interact, KIND } from './interactions.ts';
import { changeMember } from './membership.ts';
import { type Modal, submission } from './modals.ts';
import { Seat } from './seat.ts';
import type { ChannelState, Person, World } from './state.ts';
import type { WireUser } from './wire.ts';

/** A person of the emulated world. What they do makes the events the platform would make. */
export class EmulatedUser {
  readonly person: Person;
  /** This person in their DM with the bot; the channel opens when first needed. */
  readonly dm: Seat;
  private readonly world: World;

  constructor(world: World, person: Person) {
    this.world = world;
    this.person = person;
    this.dm = new Seat(world, this, () => world.dmOf(person));
  }

  get id(): string {
    return this.person.user.id;
  }

  get user(): WireUser {
    return this.person.user;
  }

  /** The name others read. */
  get shownName(): string {
    return this.person.user.global_name ?? this.person.user.username;
  }

  get locale(): string {
    return this.person.locale;
  }

  set locale(locale: string) {
    this.person.locale = locale;
  }

  /** This person in a guild's channel or thread (by handle, id or name); in its first text channel by default. */
  in(guild: EmulatedGuild, channel?: ChannelRef): Seat {
    const state = channelState(guild, channel);
    return new Seat(this.world, this, () => state);
  }

  /** The modal before this person, if there is one. */
  get modal(): Modal | undefined {
    return this.person.modal?.answer?.modal;
  }

  /** Fills in the modal before them, by label or custom id, and submits it. Throws when there is none. */
  submitsModal(values: Readonly<Record<string, string | string[]>>): Interaction {
    const trigger = this.person.modal;
    const modal = trigger?.answer?.modal;
    if (trigger === undefined || modal === undefined) throw new Error(`no modal is open before ${this.shownName}`);
    const components = submission(modal, values);
    this.person.modal = undefined;
    const { channel, source } = trigger;
    const data = { custom_id: modal.customId, components };
    const act = { kind: KIND.modal, person: this.person, channel, name: modal.customId, data, source, trigger };
    return interact(this.world, act);
  }

  /** Closes the modal; the platform tells nobody. */
  dismissesModal(): void {
    this.person.modal = undefined;
  }

  /** Takes no messages from members of shared servers any more: 50007 for the bot. */
  closesDms(): void {
    this.person.dmsClosed = true;
    this.world.changed();
  }

  opensDms(): void {
    this.person.dmsClosed = false;
    this.world.changed();
  }

  blocksBot(): void {
    this.person.blocked = true;
    this.world.changed();
  }

  unblocksBot(): void {
    this.person.blocked = false;
    this.world.changed();
  }

  joins(guild: EmulatedGuild): void {
    guild.joins(this);
  }

  leaves(guild: EmulatedGuild): void {
    guild.leaves(this);
  }

  /** Changes the shown name or handle everywhere, or (`nick`) in one guild. */
  renames(change: {
    username?: string;
    globalName?: string | null;
    nick?: { guild: EmulatedGuild; name: string };
  }): void {
    const { user } = this.person;
    const username = change.username ?? user.username;
    const global_name = change.globalName === undefined ? user.global_name : change.globalName;
    this.person.user = { ...user, username, global_name };
    if (change.nick !== undefined)
      changeMember(this.world, change.nick.guild.state, this.id, { nick: change.nick.name });
    else if (this.person.user !== user) this.tellGuilds();
    this.world.changed();
  }

  private tellGuilds(): void {
    for (const guild of this.world.guilds.values()) {
      if (guild.members.has(this.id)) changeMember(this.world, guild, this.id, {});
    }
  }
}

function channelState(guild: EmulatedGuild, channel: ChannelRef | undefined): ChannelState {
  if (channel === undefined) return guild.channel().state;
  if (typeof channel !== 'string') return 'state' in channel ? channel.state : channel;
  return (guild.thread(channel) ?? guild.channel(channel)).state;
}
