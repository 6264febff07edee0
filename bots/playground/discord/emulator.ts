import type { EventEmitter } from 'node:events';
import { Calls } from '../calls.ts';
import { Faults } from '../faults.ts';
import { type Exchange, HttpFront } from '../http.ts';
import { Waiting } from '../wait.ts';
import { type ActiveFault, Api, type ApiCall, type Fault } from './api.ts';
import { Gateway } from './gateway.ts';
import { EmulatedGuild } from './guilds.ts';
import type { Interaction } from './interactions.ts';
import { Pace } from './limits.ts';
import { newMember } from './membership.ts';
import { Nonces } from './nonces.ts';
import { EmulatedUser } from './people.ts';
import { BOT_PERMISSIONS } from './permissions.ts';
import type { Platform } from './routes/platform.ts';
import { type ChannelState, type GuildState, newUser, type Portal, World, type WorldEvents } from './state.ts';
import { transcript } from './transcript.ts';
import { guildCreateView, newRole } from './views.ts';

export type { ApiCall, Fault } from './api.ts';
export { EmulatedChannel } from './channels.ts';
export type { OptionValues } from './command-use.ts';
export { EmulatedGuild } from './guilds.ts';
export { Interaction } from './interactions.ts';
export type { Modal } from './modals.ts';
export { EmulatedUser } from './people.ts';
export { PERMISSION } from './permissions.ts';
export { type FileOptions, Seat } from './seat.ts';
export { type ChannelState, StoredMessage } from './state.ts';

/** Shaped like a token and obviously fake. */
const FAKE_TOKEN = 'FAKE-DISCORD-TOKEN.of-the.local-emulator-0000';
/** Bodies above this are refused unread: Discord takes 25 MiB and a little for the form around it. */
const BODY_MAX = 26 * 1024 * 1024;
const CALLS_MAX = 1_000;
const FILES_MAX = 2_000;
const HEARTBEAT_MS = 41_250;
/** Docs, topics/threads: 1,000 active threads in a guild. */
const ACTIVE_THREADS_MAX = 1_000;

export interface EmulatorOptions {
  /** 0 (the default) takes a free one. */
  port?: number;
  /** Default 127.0.0.1. */
  host?: string;
  token?: string;
  botName?: string;
  /** Whether the platform's pace is kept (429s); sizes and lengths are enforced always. Default `off`. */
  limits?: 'enforced' | 'off';
  /** Unix ms. */
  clock?: () => number;
  /** How many files are kept; the oldest are forgotten. */
  filesMax?: number;
  /** How many REST calls `calls` keeps. */
  callsMax?: number;
  /** The developer portal's switches; message content and server members are on by default. */
  portal?: Partial<Portal>;
  /** Ms between heartbeats, as HELLO tells. */
  heartbeatMs?: number;
  /** Sees requests for other paths than the API's first; true when it answered. */
  route?: (exchange: Exchange) => boolean;
}

export interface UserOptions {
  id?: string;
  username: string;
  globalName?: string;
  /** A Discord locale, e.g. `zh-CN`; default `en-US`. */
  locale?: string;
}

export interface GuildOptions {
  id?: string;
  title: string;
  owner?: EmulatedUser;
  members?: EmulatedUser[];
  /** Name of the text channel it begins with; default `general`. */
  textChannel?: string;
  /** Whether the platform says in that channel who came in. Default false. */
  tellsJoins?: boolean;
  /** Name of a forum channel it begins with; none by default. */
  forumChannel?: string;
  /** Default true. */
  withBot?: boolean;
  /** What the bot was invited with. */
  botPermissions?: bigint;
  /** What everybody may do; default: what a fresh server lets them. */
  everyonePermissions?: bigint;
  locale?: string;
  activeThreadsMax?: number;
  /** False: listed in READY, but its GUILD_CREATE never comes. */
  arrives?: boolean;
}

type ChannelLike = ChannelState | { state: ChannelState } | { channel: ChannelState };

/** A local Discord: speaks REST v10 and the gateway on loopback to a bot, and lets a test or a page play the people. */
export class DiscordEmulator {
  readonly token: string;
  readonly world: World;
  readonly gateway: Gateway;
  private readonly api: Api;
  private readonly faults = new Faults<Fault>();
  private readonly recent: Calls<ApiCall>;
  private readonly waiting = new Waiting();
  private readonly pace: Pace | undefined;
  private readonly users = new Map<string, EmulatedUser>();
  private front: HttpFront | undefined;
  private host = '127.0.0.1';

  private constructor(options: EmulatorOptions) {
    this.token = options.token ?? FAKE_TOKEN;
    this.recent = new Calls(options.callsMax ?? CALLS_MAX);
    const clock = options.clock ?? Date.now;
    this.pace = options.limits === 'enforced' ? new Pace(clock) : undefined;
    this.world = new World({
      bot: (ids) => newUser({ id: ids.next(), username: options.botName ?? 'Example Support', bot: true }),
      clock,
      filesMax: options.filesMax ?? FILES_MAX,
      root: () => this.root,
      portal: { messageContent: true, serverMembers: true, presence: false, ...options.portal },
      dispatch: (event) => this.gateway.dispatch(event),
    });
    const platform: Platform = {
      world: this.world,
      nonces: new Nonces(clock),
      gatewayUrl: () => this.gatewayUrl,
      logins: () => this.gateway.logins,
    };
    const { faults, token, pace } = this;
    this.api = new Api(platform, { faults, token, pace, onCall: (call) => this.record(call) });
    this.gateway = new Gateway({
      world: this.world,
      accepts: (given) => this.api.accepts(given.replace(/^Bot /, '')),
      heartbeatMs: options.heartbeatMs ?? HEARTBEAT_MS,
      url: () => this.gatewayUrl,
      onChange: (what, sessionId) => {
        this.world.events.emit('gateway', { what, sessionId });
        this.waiting.changed();
      },
    });
    this.world.events.on('change', () => this.waiting.changed());
  }

  static async start(options: EmulatorOptions = {}): Promise<DiscordEmulator> {
    const emulator = new DiscordEmulator(options);
    emulator.host = options.host ?? '127.0.0.1';
    emulator.front = await HttpFront.listen(
      {
        host: emulator.host,
        port: options.port ?? 0,
        bodyMax: BODY_MAX,
        upgrade: (request, socket, head) => emulator.gateway.accept(request, socket, head),
      },
      (exchange) => {
        if (options.route?.(exchange) !== true) emulator.api.handle(exchange);
      },
    );
    return emulator;
  }

  async stop(): Promise<void> {
    await this.gateway.stop();
    await this.front?.close();
  }

  /** The newest REST calls, oldest first. */
  get calls(): readonly ApiCall[] {
    return this.recent.kept;
  }

  get port(): number {
    return this.front?.port ?? 0;
  }

  /** What discord.js takes as `rest.api`; without a version or a trailing slash. */
  get apiRoot(): string {
    return `${this.root}/api`;
  }

  /** The bot's user id, which is its application id too. */
  get botId(): string {
    return this.world.bot.id;
  }

  /** What happens in the world; `change` follows every other event. */
  get events(): EventEmitter<WorldEvents> {
    return this.world.events;
  }

  /** The developer portal's switches, to be turned as one likes. */
  get portal(): Portal {
    return this.world.portal;
  }

  /** The interactions that the bot has answered, oldest first. */
  get answeredInteractions(): Interaction[] {
    return [...this.world.interactions.values()].filter(({ answer }) => answer !== undefined);
  }

  /** How many calls were refused for their pace; injected faults do not count. */
  get rateLimited(): number {
    return this.pace?.refused ?? 0;
  }

  /** Whether a bot is connected to the gateway and identified. */
  get connected(): boolean {
    return this.gateway.connected;
  }

  /** A new person. */
  user(options: UserOptions): EmulatedUser {
    const id = options.id ?? this.world.ids.next();
    if (this.world.people.has(id)) throw new Error(`there is already a user ${id}`);
    const { username, globalName } = options;
    const person = {
      user: newUser({ id, username, ...(globalName !== undefined && { globalName }) }),
      locale: options.locale ?? 'en-US',
      dmsClosed: false,
      blocked: false,
      dm: undefined,
      modal: undefined,
    };
    this.world.people.set(id, person);
    const user = new EmulatedUser(this.world, person);
    this.users.set(id, user);
    return user;
  }

  /** The person of that id. */
  userById(id: string): EmulatedUser | undefined {
    return this.users.get(id);
  }

  /** A server with a text channel and, if wanted, a forum. */
  guild(options: GuildOptions): EmulatedGuild {
    const { world } = this;
    const id = options.id ?? world.ids.next();
    const state: GuildState = {
      id,
      name: options.title,
      ownerId: options.owner?.id ?? world.botOwner.id,
      locale: options.locale ?? 'en-US',
      systemChannelId: null,
      roles: new Map([[id, newRole(id, '@everyone', 0, options.everyonePermissions)]]),
      members: new Map([[options.owner?.id ?? world.botOwner.id, newMember(world.now())]]),
      banned: new Set(),
      channels: new Map(),
      activeThreadsMax: options.activeThreadsMax ?? ACTIVE_THREADS_MAX,
      arrives: options.arrives ?? true,
    };
    const botRole = newRole(world.ids.next(), world.bot.username, 1, options.botPermissions ?? BOT_PERMISSIONS);
    state.roles.set(botRole.id, { ...botRole, managed: true, tags: { bot_id: world.bot.id } });
    for (const member of options.members ?? []) state.members.set(member.id, newMember(world.now()));
    world.guilds.set(id, state);
    const guild = new EmulatedGuild(world, state, botRole.id);
    const first = guild.textChannel(options.textChannel ?? 'general');
    if (options.tellsJoins) state.systemChannelId = first.id;
    if (options.forumChannel !== undefined) guild.forumChannel(options.forumChannel);
    if (options.withBot !== false) {
      state.members.set(world.bot.id, newMember(world.now(), [botRole.id]));
      world.dispatch({ t: 'GUILD_CREATE', intent: 1, d: guildCreateView(world, state) });
    }
    return guild;
  }

  /** Lets a misfortune happen to the next call (or calls) it names. */
  inject(fault: Fault): ActiveFault {
    return this.faults.inject(fault);
  }

  clearFaults(): void {
    this.faults.clear();
  }

  /** Sends any JSON value as a gateway event. */
  injectRawEvent(t: string, d: unknown): void {
    this.gateway.dispatchRaw(t, d);
  }

  /** Every later call is answered 401, and the gateway closes with 4004. */
  revokeToken(): void {
    this.api.revoke();
    this.gateway.close(4004, { forget: true });
  }

  /** Sees every REST call; gives the function that stops it. */
  onCall(hook: (call: ApiCall) => void): () => void {
    return this.recent.watch(hook);
  }

  /** The kept calls of an operation (`create_message`), oldest first. */
  callsOf(method: string): ApiCall[] {
    return this.calls.filter((call) => call.method === method);
  }

  /**
   * Resolves with the predicate's first value that is neither false, null nor undefined; it is re-checked at every
   * change. Rejects after `timeoutMs` (default 5,000) with the transcript of `chat`, or of every channel.
   */
  waitFor<T>(
    predicate: () => T | false | null | undefined,
    options: { timeoutMs?: number; chat?: ChannelLike; what?: string } = {},
  ): Promise<T> {
    return this.waiting.waitFor(predicate, options, () => this.transcript(options.chat));
  }

  /** The newest messages of a channel, or of every channel that has any, as readable lines. */
  transcript(chat?: ChannelLike): string {
    const channels = chat === undefined ? [...this.world.channels.values()] : [stateOf(chat)];
    const shown = channels.length === 1 ? channels : channels.filter(({ messages }) => messages.length > 0);
    return shown.map((one) => transcript(this.world, one)).join('\n');
  }

  private get root(): string {
    return `http://${this.host}:${this.port}`;
  }

  private get gatewayUrl(): string {
    return `ws://${this.host}:${this.port}`;
  }

  private record(call: ApiCall): void {
    this.recent.add(call);
    this.world.events.emit('call', call);
    this.waiting.changed();
  }
}

function stateOf(chat: ChannelLike): ChannelState {
  if ('state' in chat) return chat.state;
  return 'byId' in chat ? chat : chat.channel;
}
