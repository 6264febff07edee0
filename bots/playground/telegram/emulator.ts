import type { EventEmitter } from 'node:events';
import { Calls } from '../calls.ts';
import { Faults } from '../faults.ts';
import { type Exchange, HttpFront } from '../http.ts';
import { Waiting } from '../wait.ts';
import { type ActiveFault, Api, type ApiCall, type Fault } from './api.ts';
import { EmulatedGroup } from './groups.ts';
import { Pace } from './limits.ts';
import { asAdmin, asMember, asOwner } from './membership.ts';
import type { BotSettings, Platform } from './methods/platform.ts';
import { EmulatedUser } from './people.ts';
import { type ChatState, type Person, type Press, World, type WorldEvents } from './state.ts';
import { transcript } from './transcript.ts';
import { UpdateQueue } from './updates.ts';
import { Webhook } from './webhook.ts';

export type { ApiCall } from './api.ts';
export { EmulatedGroup } from './groups.ts';
export { EmulatedUser } from './people.ts';
export { type AlbumItem, type FileOptions, Seat } from './seat.ts';
export { type ChatState, type Press, StoredMessage } from './state.ts';

/** Well-formed and obviously fake. */
const FAKE_TOKEN = '1234567890:FAKE-TOKEN-of-the-local-emulator-00';
/** Uploads above this are refused unread: the Bot API takes 50 MB and a little for the form around it. */
const BODY_MAX = 52 * 1024 * 1024;
const CALLS_MAX = 1_000;
const FILES_MAX = 2_000;
/** Beyond 32 bits, as many real ids are. */
const FIRST_USER_ID = 7_000_000_001;
const FIRST_GROUP_ID = -1_001_000_000_001;
const OWNER_ID = 6_999_999_999;

export interface EmulatorOptions {
  /** 0 (the default) takes a free one. */
  port?: number;
  /** Default 127.0.0.1. */
  host?: string;
  token?: string;
  /** The bot's shown name. */
  botName?: string;
  /** The bot's handle, without @; must end in "bot". */
  botUsername?: string;
  /** Whether the platform's pace is kept (429s); sizes and lengths are enforced always. Default `off`. */
  limits?: 'enforced' | 'off';
  /** Unix ms. */
  clock?: () => number;
  /** How many files are kept; the oldest are forgotten. */
  filesMax?: number;
  /** How many API calls `calls` keeps. */
  callsMax?: number;
  /** False turns privacy mode off: the bot sees everything in every group. Default true. */
  privacyMode?: boolean;
  /** Sees requests for other paths than the Bot API's first; true when it answered. */
  route?: (exchange: Exchange) => boolean;
}

export interface UserOptions {
  id?: number;
  firstName: string;
  lastName?: string;
  username?: string;
  languageCode?: string;
}

export interface GroupOptions {
  id?: number;
  title: string;
  username?: string;
  owner?: EmulatedUser;
  members?: EmulatedUser[];
  admins?: EmulatedUser[];
  /** Default true. */
  withBot?: boolean;
  /** Default true. */
  botIsAdmin?: boolean;
  /** Default as `botIsAdmin`. */
  botCanManageTopics?: boolean;
  /** A basic group, which can be upgraded; never a forum. Default `supergroup`. */
  type?: 'group' | 'supergroup';
}

/** A local Telegram: speaks the Bot API on loopback to a bot, and lets a test or a page play the people. */
export class TelegramEmulator {
  readonly token: string;
  readonly world: World;
  readonly queue = new UpdateQueue();
  private readonly api: Api;
  private readonly faults = new Faults<Fault>();
  private readonly recent: Calls<ApiCall>;
  private readonly waiting = new Waiting();
  private readonly pace: Pace | undefined;
  private readonly platform: Platform;
  private readonly owner: Person;
  private readonly users = new Map<number, EmulatedUser>();
  private front: HttpFront | undefined;
  private webhook: Webhook | undefined;
  private host = '127.0.0.1';

  private constructor(options: EmulatorOptions) {
    this.token = options.token ?? FAKE_TOKEN;
    this.recent = new Calls(options.callsMax ?? CALLS_MAX);
    const clock = options.clock ?? Date.now;
    this.pace = options.limits === 'enforced' ? new Pace(clock) : undefined;
    this.world = new World({
      bot: botUser(this.token, options),
      clock,
      filesMax: options.filesMax ?? FILES_MAX,
      push: (update, lane) => void this.queue.push(update, lane),
    });
    this.owner = newPerson({ id: OWNER_ID, firstName: 'Group Owner', username: 'example_group_owner' });
    this.world.people.set(OWNER_ID, this.owner);
    this.platform = this.makePlatform();
    this.api = new Api(this.platform, this.faults, this.token, (call) => this.record(call));
    this.world.events.on('change', () => this.waiting.changed());
    this.queue.onConfirmed = () => this.waiting.changed();
    this.queue.onPolled = () => this.waiting.changed();
  }

  static async start(options: EmulatorOptions = {}): Promise<TelegramEmulator> {
    const emulator = new TelegramEmulator(options);
    emulator.host = options.host ?? '127.0.0.1';
    const at = { host: emulator.host, port: options.port ?? 0, bodyMax: BODY_MAX };
    emulator.front = await HttpFront.listen(at, (exchange) => {
      if (options.route?.(exchange) !== true) emulator.api.handle(exchange);
    });
    return emulator;
  }

  async stop(): Promise<void> {
    this.webhook?.stop();
    await this.front?.close();
  }

  /** The newest API calls, oldest first. */
  get calls(): readonly ApiCall[] {
    return this.recent.kept;
  }

  get port(): number {
    return this.front?.port ?? 0;
  }

  /** What a bot takes as its API root; without a trailing slash. */
  get apiRoot(): string {
    return `http://${this.host}:${this.port}`;
  }

  /** What happens in the world; `change` follows every other event. */
  get events(): EventEmitter<WorldEvents> {
    return this.world.events;
  }

  /** The presses that the bot has answered, oldest first. */
  get answeredCallbacks(): Press[] {
    return [...this.world.presses.values()].filter((press) => press.answer !== undefined);
  }

  /** How many calls were refused for their pace; injected faults do not count. */
  get rateLimited(): number {
    return this.pace?.refused ?? 0;
  }

  /** Updates that the bot has not confirmed yet. */
  get pendingUpdates(): number {
    return this.queue.size;
  }

  /** Whether a bot is waiting in a long poll. */
  get polled(): boolean {
    return this.queue.polled;
  }

  /** A new person. */
  user(options: UserOptions): EmulatedUser {
    const id = options.id ?? FIRST_USER_ID + this.world.people.size;
    if (this.world.people.has(id)) throw new Error(`there is already a user ${id}`);
    const person = newPerson({ ...options, id });
    const { first_name, last_name, username } = person.user;
    const names = { first_name, ...(last_name && { last_name }), ...(username && { username }) };
    this.world.people.set(id, person);
    const user = new EmulatedUser(this.world, person, this.world.addChat({ id, type: 'private', ...names }, person));
    this.users.set(id, user);
    return user;
  }

  /** The person of that id. */
  userById(id: number): EmulatedUser | undefined {
    return this.users.get(id);
  }

  /** A supergroup with topics. */
  forumGroup(options: GroupOptions): EmulatedGroup {
    return this.makeGroup(options, true);
  }

  /** A group without topics. */
  group(options: GroupOptions): EmulatedGroup {
    return this.makeGroup(options, false);
  }

  /** Lets a misfortune happen to the next call (or calls) it names. */
  inject(fault: Fault): ActiveFault {
    return this.faults.inject(fault);
  }

  clearFaults(): void {
    this.faults.clear();
  }

  /** Delivers an update once more under its old id. */
  repeatUpdate(updateId: number): void {
    this.queue.repeat(updateId);
  }

  /** Ids of the newest updates made, oldest first. */
  get updateIds(): number[] {
    return this.queue.recentIds();
  }

  /**
   * Queues any JSON value as an update. One that is an object without `update_id` is given one; with `asIs` it is
   * delivered once, as it stands.
   */
  injectRawUpdate(json: unknown, options: { asIs?: boolean } = {}): number | undefined {
    return this.queue.pushRaw(json, options.asIs ?? false);
  }

  /** Every later call is answered 401. */
  revokeToken(): void {
    this.api.revoke();
  }

  /** Sees every API call; gives the function that stops it. */
  onCall(hook: (call: ApiCall) => void): () => void {
    return this.recent.watch(hook);
  }

  /** The kept calls of a method, oldest first. */
  callsOf(method: string): ApiCall[] {
    return this.calls.filter((call) => call.method.toLowerCase() === method.toLowerCase());
  }

  /**
   * Resolves with the predicate's first value that is neither false, null nor undefined; it is re-checked at every
   * change. Rejects after `timeoutMs` (default 5,000) with the transcript of `chat`, or of every chat.
   */
  waitFor<T>(
    predicate: () => T | false | null | undefined,
    options: { timeoutMs?: number; chat?: ChatState | { state: ChatState } | { chat: ChatState }; what?: string } = {},
  ): Promise<T> {
    return this.waiting.waitFor(predicate, options, () => this.transcript(options.chat));
  }

  /** The newest messages of a chat, or of every chat that has any, as readable lines. */
  transcript(chat?: ChatState | { state: ChatState } | { chat: ChatState }): string {
    const chats = chat === undefined ? [...this.world.chats.values()] : [stateOf(chat)];
    const shown = chats.length === 1 ? chats : chats.filter((one) => one.messages.length > 0);
    return shown.map((one) => transcript(this.world, one)).join('\n');
  }

  private makeGroup(options: GroupOptions, forum: boolean): EmulatedGroup {
    const type = options.type ?? 'supergroup';
    const id = options.id ?? (type === 'group' ? -4_000_000_000 : FIRST_GROUP_ID) - this.world.nextNumber();
    const { title, username } = options;
    const named = username === undefined ? {} : { username };
    const state = this.world.addChat(
      type === 'group' ? { id, type, title } : { id, type, title, ...named, ...(forum && { is_forum: true as const }) },
    );
    const owner = options.owner?.user ?? this.owner.user;
    const { bot } = this.world;
    const botMember =
      options.botIsAdmin === false
        ? asMember(bot)
        : asAdmin(bot, { can_manage_topics: options.botCanManageTopics ?? forum });
    const members = (options.members ?? []).map((user) => asMember(user.user));
    const admins = (options.admins ?? []).map((user) => asAdmin(user.user));
    const people = [...members, ...admins, asOwner(owner), ...(options.withBot === false ? [] : [botMember])];
    for (const member of people) state.members.set(member.user.id, member);
    return new EmulatedGroup(this.world, state, owner);
  }

  private makePlatform(): Platform {
    const settings: BotSettings = { commands: new Map(), texts: new Map(), menuButtons: new Map() };
    const { world, queue, pace } = this;
    const webhookNow = () => this.webhook;
    return {
      world,
      queue,
      pace,
      settings,
      get webhook() {
        return webhookNow();
      },
      setWebhook: (next) => {
        this.webhook?.stop();
        const call = (method: string, params: Record<string, unknown>) => this.api.callSilently(method, params);
        this.webhook = next === undefined ? undefined : new Webhook(next, queue, () => world.now(), call);
      },
    };
  }

  private record(call: ApiCall): void {
    this.recent.add(call);
    this.world.events.emit('call', call);
    this.waiting.changed();
  }
}

function stateOf(chat: ChatState | { state: ChatState } | { chat: ChatState }): ChatState {
  if ('state' in chat) return chat.state;
  return 'byId' in chat ? chat : chat.chat;
}

function newPerson(options: UserOptions & { id: number }): Person {
  const { id, firstName, lastName, username, languageCode } = options;
  const user = {
    id,
    is_bot: false,
    first_name: firstName,
    ...(lastName && { last_name: lastName }),
    ...(username && { username }),
    ...(languageCode && { language_code: languageCode }),
  };
  return { user, started: false, blocked: false, deactivated: false };
}

function botUser(token: string, options: EmulatorOptions): World['bot'] {
  return {
    id: Number(token.split(':')[0]) || 1_234_567_890,
    is_bot: true,
    first_name: options.botName ?? 'Example Support',
    username: options.botUsername ?? 'example_support_bot',
    can_join_groups: true,
    can_read_all_group_messages: options.privacyMode === false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_guest_queries: false,
    supports_join_request_queries: false,
  };
}
