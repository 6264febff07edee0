import { EventEmitter } from 'node:events';
import type { ApiCall } from './api.ts';
import type { Json } from './fields.ts';
import { FileStore } from './files.ts';
import type { Interaction } from './interactions.ts';
import type { StoredMessage } from './message.ts';
import { Snowflakes } from './snowflakes.ts';
import { CHANNEL, type WireChannel, type WireMember, type WireRole, type WireUser } from './wire.ts';

export { type Mentioned, type Select, StoredMessage } from './message.ts';

/** Gateway intents: docs, topics/gateway, "Gateway Intents". */
export const INTENT = {
  guilds: 1 << 0,
  members: 1 << 1,
  presences: 1 << 8,
  messages: 1 << 9,
  reactions: 1 << 10,
  typing: 1 << 11,
  directMessages: 1 << 12,
  directReactions: 1 << 13,
  directTyping: 1 << 14,
  messageContent: 1 << 15,
} as const;

/** An event for the gateway; `stripped` goes to sessions that may not read message content. */
export interface Dispatch {
  t: string;
  /** The intent it needs; 0 for none. */
  intent: number;
  d: object;
  stripped?: object | undefined;
}

/** A person of the emulated world and what stands between them and the bot. */
export interface Person {
  user: WireUser;
  locale: string;
  /** Does not take messages from members of shared servers. */
  dmsClosed: boolean;
  blocked: boolean;
  dm: ChannelState | undefined;
  /** The interaction whose answer put a modal before them. */
  modal: Interaction | undefined;
}

/** A text or forum channel, a DM, or a thread. Messages in the order they were written, deleted ones included. */
export interface ChannelState {
  readonly id: string;
  readonly guild: GuildState | undefined;
  /** The other side of a DM. */
  readonly person: Person | undefined;
  /** Of a thread: the channel it belongs to. */
  readonly parent: ChannelState | undefined;
  /** Replaced, never changed in place. */
  wire: WireChannel;
  readonly byId: Map<string, StoredMessage>;
  readonly messages: StoredMessage[];
  /** Grows with every message written, changed or deleted. */
  revision: number;
  /** Of a thread: when each member joined, Unix ms. */
  readonly threadMembers: Map<string, number>;
  deleted: boolean;
}

export interface GuildState {
  readonly id: string;
  name: string;
  ownerId: string;
  locale: string;
  /** Where the platform itself says who came in. */
  systemChannelId: string | null;
  readonly roles: Map<string, WireRole>;
  readonly members: Map<string, WireMember>;
  /** Ids of those who may not come in. */
  readonly banned: Set<string>;
  /** Channels and threads, deleted ones included. */
  readonly channels: Map<string, ChannelState>;
  /** Docs, topics/threads: 1,000 active threads by default. */
  activeThreadsMax: number;
  /** False: listed in READY, but its GUILD_CREATE never comes. */
  arrives: boolean;
}

/** A registered application command as Discord answers it. */
export interface Command extends Json {
  id: string;
  name: string;
  type: number;
  options?: Json[];
}

/** What changed; one `change` is emitted after every other event. */
export interface WorldEvents {
  /** The bot wrote a message (ephemeral ones included). */
  message: [{ channel: ChannelState; message: StoredMessage }];
  /** A person wrote. */
  said: [{ channel: ChannelState; message: StoredMessage }];
  edited: [{ channel: ChannelState; message: StoredMessage; byBot: boolean }];
  deleted: [{ channel: ChannelState; message: StoredMessage; byBot: boolean }];
  reaction: [{ channel: ChannelState; message: StoredMessage; emoji: string; added: boolean; byBot: boolean }];
  interaction: [Interaction];
  interactionAnswered: [Interaction];
  thread: [{ channel: ChannelState; what: 'created' | 'edited' | 'deleted' }];
  channel: [{ channel: ChannelState; what: 'created' | 'edited' | 'deleted' }];
  member: [{ guild: GuildState; userId: string; what: 'joined' | 'edited' | 'left' }];
  typing: [{ channel: ChannelState; userId: string }];
  commands: [{ guildId: string | undefined; commands: readonly Command[] }];
  gateway: [{ what: string; sessionId: string | undefined }];
  call: [ApiCall];
  change: [];
}

/** The developer portal's switches. A bot that asks for what is off is turned away with 4014. */
export interface Portal {
  messageContent: boolean;
  serverMembers: boolean;
  presence: boolean;
}

/** How many interactions are remembered; older ones count as expired. */
const INTERACTIONS_KEPT = 10_000;

/** The emulated platform's memory. Knows no HTTP, no API method and no gateway session. */
export class World {
  readonly bot: WireUser;
  readonly botOwner: WireUser;
  readonly clock: () => number;
  readonly ids: Snowflakes;
  readonly files: FileStore;
  readonly portal: Portal;
  readonly people = new Map<string, Person>();
  readonly guilds = new Map<string, GuildState>();
  readonly channels = new Map<string, ChannelState>();
  readonly interactions = new Map<string, Interaction>();
  /** Global commands under the empty id, a guild's under its own. */
  readonly commands = new Map<string, Command[]>();
  readonly events = new EventEmitter<WorldEvents>();
  readonly dispatch: (event: Dispatch) => void;

  constructor(options: {
    bot: (ids: Snowflakes) => WireUser;
    clock: () => number;
    filesMax: number;
    root: () => string;
    portal: Portal;
    dispatch: (event: Dispatch) => void;
  }) {
    this.clock = options.clock;
    this.ids = new Snowflakes(options.clock);
    this.bot = options.bot(this.ids);
    this.botOwner = newUser({ id: this.ids.next(), username: 'example_developer' });
    this.files = new FileStore(options.filesMax, options.root);
    this.portal = options.portal;
    this.dispatch = options.dispatch;
    this.events.setMaxListeners(0);
  }

  /** The time now as Discord writes it. */
  now(): string {
    return isoOf(this.clock());
  }

  changed(): void {
    this.events.emit('change');
  }

  user(id: string): WireUser | undefined {
    if (id === this.bot.id) return this.bot;
    if (id === this.botOwner.id) return this.botOwner;
    return this.people.get(id)?.user;
  }

  addChannel(wire: WireChannel, belongs: { guild?: GuildState; person?: Person; parent?: ChannelState }): ChannelState {
    const channel: ChannelState = {
      id: wire.id,
      guild: belongs.guild,
      person: belongs.person,
      parent: belongs.parent,
      wire,
      byId: new Map(),
      messages: [],
      revision: 0,
      threadMembers: new Map(),
      deleted: false,
    };
    this.channels.set(channel.id, channel);
    channel.guild?.channels.set(channel.id, channel);
    return channel;
  }

  /** The DM of a person with the bot, opened when there is none yet. */
  dmOf(person: Person): ChannelState {
    person.dm ??= this.addChannel(
      { id: this.ids.next(), type: CHANNEL.dm, flags: 0, recipients: [person.user] },
      { person },
    );
    return person.dm;
  }

  addInteraction(interaction: Interaction): void {
    this.interactions.set(interaction.id, interaction);
    if (this.interactions.size <= INTERACTIONS_KEPT) return;
    for (const id of this.interactions.keys()) {
      this.interactions.delete(id);
      return;
    }
  }
}

/** Microseconds and an offset, as Discord writes times. */
export function isoOf(unixMs: number): string {
  return new Date(unixMs).toISOString().replace('Z', '000+00:00');
}

export function newUser(options: { id: string; username: string; globalName?: string; bot?: true }): WireUser {
  return {
    id: options.id,
    username: options.username,
    global_name: options.globalName ?? null,
    discriminator: options.bot ? '0001' : '0',
    avatar: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
    ...(options.bot && { bot: true as const }),
  };
}

export function isThread(channel: ChannelState): boolean {
  return channel.parent !== undefined;
}
