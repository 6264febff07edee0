import {
  type Action,
  type Command,
  faultOf,
  loadActions,
  number,
  optionalNumber,
  optionalText,
  performCommand,
  text,
  texts,
} from '../control.ts';
import { atPace, type Load } from '../load.ts';
import type { OptionValues } from './command-use.ts';
import type { DiscordEmulator, Fault } from './emulator.ts';
import { isRecord } from './fields.ts';
import type { EmulatedGuild } from './guilds.ts';
import type { Interaction } from './interactions.ts';
import { discordLoad } from './load.ts';
import type { EmulatedUser } from './people.ts';
import { goThrough, type Step } from './script.ts';
import type { Seat } from './seat.ts';
import type { ChannelState, StoredMessage } from './state.ts';

/**
 * The control commands of a standalone emulator: what a test in another process lets people do, and what it asks.
 * Each is `{ action, … }` and gives a JSON value; an unknown or ill-formed one throws.
 */
export class Control {
  private readonly emulator: DiscordEmulator;
  private readonly load: Load<EmulatedUser>;
  private readonly guilds = new Map<string, EmulatedGuild>();
  /** REST calls so far, by operation. */
  private readonly calls: Record<string, number> = {};
  private readonly actions: Record<string, Action>;

  constructor(emulator: DiscordEmulator) {
    this.emulator = emulator;
    this.load = discordLoad(emulator);
    emulator.onCall(({ method }) => {
      this.calls[method] = (this.calls[method] ?? 0) + 1;
    });
    this.actions = {
      ...this.worldActions(),
      ...this.peopleActions(),
      ...this.faultActions(),
      ...this.gatewayActions(),
      ...loadActions(this.load, (person, at, steps: readonly Step[], timeoutMs) =>
        goThrough(emulator, person, at, steps, timeoutMs),
      ),
    };
  }

  perform(command: unknown): Promise<unknown> {
    return performCommand(this.actions, command);
  }

  private worldActions(): Record<string, Action> {
    return {
      user: (command) => {
        const id = optionalText(command, 'id');
        const locale = optionalText(command, 'locale');
        const globalName = optionalText(command, 'globalName');
        const username = text(command, 'username');
        const optional = { ...(id && { id }), ...(locale && { locale }), ...(globalName && { globalName }) };
        return { id: this.emulator.user({ username, ...optional }).id };
      },
      guild: (command) => {
        const id = optionalText(command, 'id');
        const forumChannel = optionalText(command, 'forumChannel');
        const activeThreadsMax = optionalNumber(command, 'activeThreadsMax');
        const guild = this.emulator.guild({
          title: text(command, 'title'),
          members: texts(command, 'members').map((userId) => this.userOf(userId)),
          ...(id && { id }),
          ...(forumChannel && { forumChannel }),
          ...(activeThreadsMax && { activeThreadsMax }),
        });
        this.guilds.set(guild.id, guild);
        const channels = guild.channels.map((channel) => ({ id: channel.id, name: channel.name, type: channel.type }));
        return { id: guild.id, channels };
      },
      /** A community's server into which the bot is put; `people` of them talk there. */
      community: (command) => {
        const owner = this.emulator.user({ username: `owner_${this.guilds.size}` });
        const guild = this.emulator.guild({ title: text(command, 'title'), owner, withBot: false });
        this.guilds.set(guild.id, guild);
        const people = Array.from({ length: number(command, 'people') }, (_, at) =>
          this.emulator.user({ username: `neighbour_${this.guilds.size}_${at}`, globalName: `Neighbour ${at}` }),
        );
        for (const person of people) guild.joins(person);
        guild.addsBot();
        return { id: guild.id, channel: guild.channel().id, people: people.map(({ id }) => id) };
      },
      /** People of a community talk among themselves, `count` messages in turn; done when all are said. */
      talk: (command) => {
        const guild = this.guildOf(command);
        const people = texts(command, 'people').map((id) => this.userOf(id));
        const lines = texts(command, 'texts');
        return atPace(number(command, 'count'), optionalNumber(command, 'ratePerSecond'), (at) => {
          people[at % people.length]?.in(guild).says(`${lines[at % lines.length]} ${at}`);
        });
      },
      role: (command) => {
        const guild = this.guildOf(command);
        const role = guild.role({
          name: text(command, 'name'),
          permissions: BigInt(optionalText(command, 'permissions') ?? 0),
        });
        for (const id of texts(command, 'members')) guild.gives(this.userOf(id), role);
        return { id: role.id };
      },
      deleteThread: (command) => this.guildOf(command).deleteThread(text(command, 'channel')),
      archives: (command) => this.guildOf(command).archives(text(command, 'channel')),
      state: (command) => this.state(optionalText(command, 'channel')),
      figures: () => this.figures(),
      calls: () => this.calls,
    };
  }

  private peopleActions(): Record<string, Action> {
    return {
      dm: (command) => ({ channel: this.userOf(text(command, 'user')).dm.channel.id }),
      says: (command) => ({ id: this.seatOf(command).says(text(command, 'text')).id }),
      edits: (command) => ({ id: this.seatOf(command).edits(text(command, 'message'), text(command, 'text')).id }),
      presses: (command) => {
        const message = optionalText(command, 'message');
        const seat = this.seatOf(command);
        const button = text(command, 'button');
        return told(message === undefined ? seat.presses(button) : seat.presses(message, button));
      },
      usesCommand: (command) => {
        const options = isRecord(command.options) ? (command.options as OptionValues) : {};
        return told(this.seatOf(command).usesCommand(text(command, 'name'), options));
      },
      submitsModal: (command) => {
        const values = isRecord(command.values) ? (command.values as Record<string, string>) : {};
        return told(this.userOf(text(command, 'user')).submitsModal(values));
      },
      closesDms: (command) => this.userOf(text(command, 'user')).closesDms(),
      blocksBot: (command) => this.userOf(text(command, 'user')).blocksBot(),
    };
  }

  private faultActions(): Record<string, Action> {
    return {
      inject: (command) => void this.emulator.inject(faultOf<Fault>(command.fault)),
      clearFaults: () => this.emulator.clearFaults(),
      revokeToken: () => this.emulator.revokeToken(),
    };
  }

  private gatewayActions(): Record<string, Action> {
    const { gateway } = this.emulator;
    return {
      dropGateway: () => gateway.drop(),
      closeGateway: (command) => gateway.close(optionalNumber(command, 'code') ?? 4000),
      reconnectGateway: () => gateway.reconnect(),
      exhaustLogins: (command) => gateway.logins.exhaust(number(command, 'forMs')),
      invalidateSession: (command) => gateway.invalidate(command.resumable === true),
    };
  }

  private userOf(id: string): EmulatedUser {
    const user = this.emulator.userById(id);
    if (user === undefined) throw new Error(`no user ${id}`);
    return user;
  }

  private guildOf(command: Command): EmulatedGuild {
    const guild = this.guilds.get(text(command, 'guild'));
    if (guild === undefined) throw new Error(`no guild ${String(command.guild)}`);
    return guild;
  }

  /** A DM, or with `guild` (and `channel`) a place in it. */
  private seatOf(command: Command): Seat {
    const user = this.userOf(text(command, 'user'));
    if (command.guild === undefined) return user.dm;
    return user.in(this.guildOf(command), optionalText(command, 'channel'));
  }

  private figures(): object {
    const { connected, rateLimited, world, gateway } = this.emulator;
    const channels = [...world.channels.values()];
    const messages = channels.reduce((sum, channel) => sum + channel.messages.length, 0);
    const { identified, resumed } = gateway;
    return { connected, identified, resumed, rateLimited, channels: channels.length, messages };
  }

  /** Of one channel and its threads, or of everything. */
  private state(only: string | undefined): object {
    const wanted = ({ id, parent }: ChannelState) => only === undefined || id === only || parent?.id === only;
    const channels = [...this.emulator.world.channels.values()].filter(wanted);
    return { ...this.figures(), channels: channels.map(channelOf) };
  }
}

function told(interaction: Interaction): object {
  return { id: interaction.id };
}

function channelOf(channel: ChannelState): object {
  const { thread_metadata: metadata } = channel.wire;
  return {
    id: channel.id,
    type: channel.wire.type,
    name: channel.wire.name ?? channel.person?.user.username,
    parent: channel.parent?.id,
    person: channel.person?.user.id,
    archived: metadata?.archived,
    locked: metadata?.locked,
    deleted: channel.deleted,
    messages: channel.messages.map(messageOf),
  };
}

function messageOf(message: StoredMessage): object {
  return {
    id: message.id,
    from: message.author.id,
    byBot: message.byBot,
    type: message.message.type,
    text: message.text,
    shown: message.shown,
    replyTo: message.replyTo,
    answers: message.message.interaction_metadata?.id,
    loading: message.loading,
    visibleTo: message.visibleTo,
    deleted: message.deleted,
    edited: message.edited,
    reactions: message.reactions,
    attachments: message.attachments.map(({ filename, size }) => ({ filename, size })),
    mentioned: message.mentioned,
    buttons: message.buttons.map((row) => row.map(({ label }) => label)),
  };
}
