import type { EventEmitter } from 'node:events';
import { Calls } from '../calls.ts';
import { Faults } from '../faults.ts';
import { type Exchange, HttpFront } from '../http.ts';
import { Waiting } from '../wait.ts';
import { type Account, makeAccount } from './account.ts';
import { Api, type ApiCall } from './api.ts';
import { type Attempt, Deliveries, type Timing } from './delivery.ts';
import type { ActiveDeliveryFault, ActiveFault, DeliveryFault, Fault } from './faults.ts';
import { type HostilePost, hostilePosts } from './hostile.ts';
import type { Media } from './media.ts';
import type { Menu } from './menu.ts';
import { EmulatedMember, openidOf } from './people.ts';
import { type RawPost, type SigningOptions, sealedPost, signedQuery } from './posted.ts';
import { type Quota, Quotas } from './quotas.ts';
import { type MemberState, type StoredMessage, World, type WorldEvents } from './state.ts';
import { transcript } from './transcript.ts';
import { type PostAnswer, Wire } from './wire.ts';
import type { XmlFields } from './xml.ts';

export type { Account, AccountKind, Mode } from './account.ts';
export type { Timing } from './delivery.ts';
export type { Fault } from './faults.ts';
export type { Menu, MenuEntry, MenuLeaf } from './menu.ts';
export { EmulatedMember } from './people.ts';
export type { RawPost } from './posted.ts';
export { Seat, type Sent } from './seat.ts';
export { type StoredMessage, TROUBLE } from './state.ts';

const CALLS_MAX = 1_000;
const MEDIA_MAX = 2_000;
/** Above the 10 MB of a picture with its form around it. */
const BODY_MAX = 11 * 1024 * 1024;
const ANSWER_MS = 5_000;
const ATTEMPTS = 3;

export interface EmulatorOptions extends Partial<Timing> {
  /** 0 (the default) takes a free one. */
  port?: number;
  /** Default 127.0.0.1. */
  host?: string;
  /** Settings that differ from the fake ones; default certified, in safe mode, with no server. */
  account?: Partial<Account>;
  /** Unix ms. */
  clock?: () => number;
  /** Whether the platform's daily and minute quotas are kept. Default `off`. */
  limits?: 'enforced' | 'off';
  /** How many API calls `calls` keeps. */
  callsMax?: number;
  /** How many media are kept; the oldest are forgotten. */
  mediaMax?: number;
  /** Sees requests first; true when it answered. */
  route?: (exchange: Exchange) => boolean;
}

export interface MemberOptions {
  /** 28 characters beginning with `o`. */
  openid?: string;
  name: string;
  /** As user/info tells it. Default `zh_CN`. */
  language?: string;
  /** Whether they follow already. Default true. */
  following?: boolean;
}

/** Whose conversation a transcript is of. */
export type ChatRef = MemberState | { state: MemberState };

/** A local WeChat: serves its API on loopback, and posts to our server what the people do whom a test plays. */
export class WechatEmulator {
  readonly world: World;
  private readonly kept: Calls<ApiCall>;
  private readonly faults = new Faults<Fault>();
  private readonly waiting = new Waiting();
  private readonly wire = new Wire();
  private readonly quotas: Quotas;
  private readonly deliveries: Deliveries;
  private readonly members = new Map<string, EmulatedMember>();
  private readonly api: Api;
  private front: HttpFront | undefined;
  private readonly host: string;
  /** How often an address out of a message body was fetched: a server must never do that. */
  trapped = 0;

  private constructor(options: EmulatorOptions) {
    const { clock = Date.now, answerMs = ANSWER_MS, attempts = ATTEMPTS, retrySignature = 'same' } = options;
    this.host = options.host ?? '127.0.0.1';
    this.kept = new Calls(options.callsMax ?? CALLS_MAX);
    this.world = new World({
      account: makeAccount(options.account ?? {}),
      clock,
      mediaMax: options.mediaMax ?? MEDIA_MAX,
    });
    const timing = { answerMs, attempts, retrySignature, retryMs: options.retryMs ?? answerMs };
    this.deliveries = new Deliveries(this.world, this.wire, timing);
    this.quotas = new Quotas(clock, options.limits === 'enforced');
    const { world, faults, quotas } = this;
    this.api = new Api({ world, faults, quotas, onCall: (call) => this.record(call), apiRoot: () => this.apiRoot });
    this.world.events.on('change', () => this.waiting.changed());
  }

  static async start(options: EmulatorOptions = {}): Promise<WechatEmulator> {
    const emulator = new WechatEmulator(options);
    const { route } = options;
    emulator.front = await HttpFront.listen(
      { host: emulator.host, port: options.port ?? 0, bodyMax: BODY_MAX },
      (exchange) => route?.(exchange) === true || emulator.handle(exchange),
    );
    return emulator;
  }

  async stop(): Promise<void> {
    this.deliveries.stop();
    this.wire.close();
    await this.front?.close();
  }

  get port(): number {
    return this.front?.port ?? 0;
  }

  /** What takes the place of https://api.weixin.qq.com; without a trailing slash. */
  get apiRoot(): string {
    return `http://${this.host}:${this.port}`;
  }

  /** The account's settings; whatever is changed counts from the next call and post on. */
  get account(): Account {
    return this.world.account;
  }

  /** When deliveries are tried again; may be changed. */
  get timing(): Timing {
    return this.deliveries.timing;
  }

  /** The account's menu, if it has one. */
  get menu(): Menu | undefined {
    return this.world.menu;
  }

  /** What happens in the world; `change` follows every other event. */
  get events(): EventEmitter<WorldEvents> {
    return this.world.events;
  }

  /** The newest API calls, oldest first. */
  get calls(): readonly ApiCall[] {
    return this.kept.kept;
  }

  /** How many things that members did are not answered or given up yet. */
  get pendingDeliveries(): number {
    return this.deliveries.pending;
  }

  /** How many calls were refused for their number; injected faults do not count. */
  get rateLimited(): number {
    return this.quotas.refused;
  }

  /** A new member; one who follows already, if not told otherwise. */
  user(options: MemberOptions): EmulatedMember {
    const openid = options.openid ?? openidOf(this.members.size + 1);
    if (!/^o[\w-]{27}$/.test(openid)) throw new Error(`${openid} is no openid`);
    if (this.members.has(openid)) throw new Error(`there is already a member ${openid}`);
    const { name, language = 'zh_CN', following = true } = options;
    const state = this.world.addMember({ openid, name, language, following });
    const { world, deliveries } = this;
    const picUrl = (mediaId: string) => `${this.apiRoot}/trap/${mediaId}`;
    const waitFor: WechatEmulator['waitFor'] = (predicate, waiting) => this.waitFor(predicate, waiting);
    const member = new EmulatedMember({ world, deliveries, picUrl, waitFor }, state);
    this.members.set(openid, member);
    return member;
  }

  userById(openid: string): EmulatedMember | undefined {
    return this.members.get(openid);
  }

  /**
   * What the console does when the server settings are saved: asks the server to repeat a word. Saves the address
   * and resolves with true when it did; otherwise nothing is saved.
   */
  async savesServer(url: string): Promise<boolean> {
    const echostr = String(this.world.nextNumber() + 5_000_000_000_000_000);
    const query = { ...signedQuery(this.account, this.world.seconds()), echostr };
    const answer = await this.wire.send(url, { method: 'GET', query }, { timeoutMs: this.timing.answerMs });
    const agreed = answer.status === 200 && answer.body === echostr;
    if (agreed) this.account.serverUrl = url;
    return agreed;
  }

  /**
   * Posts what a member did once more, the same bytes; the newest thing that anybody did, if not told which. The
   * answer is noted in `delivery.attempts` and shown to nobody. Throws when there is nothing to repeat.
   */
  repeats(message: StoredMessage | undefined = this.newestAct()): Promise<Attempt> {
    if (message?.delivery === undefined) throw new Error('nobody has done anything yet');
    return this.deliveries.repeat(message.delivery);
  }

  /** Posts anything to the server; never rejects. */
  post(raw: RawPost, options: { timeoutMs?: number } = {}): Promise<PostAnswer> {
    const { serverUrl } = this.account;
    if (serverUrl === undefined) throw new Error('the account has no server');
    return this.wire.send(serverUrl, raw, { timeoutMs: options.timeoutMs ?? this.timing.answerMs });
  }

  /** A post of this body under a good plain signature, unless the options spoil it. */
  signed(body: string | Uint8Array, options: SigningOptions = {}): RawPost {
    return { query: signedQuery(this.account, this.world.seconds(), options), body };
  }

  /** A post of this XML, encrypted and signed as it should be, unless the options spoil it. */
  sealed(
    xml: string,
    options: SigningOptions & { key?: { encodingAesKey?: string; appId?: string }; beside?: XmlFields } = {},
  ): RawPost {
    return sealedPost(this.account, this.world.seconds(), xml, options);
  }

  /** Posts that the server must refuse, of every sort that there is in the account's mode. */
  hostilePosts(from: EmulatedMember): HostilePost[] {
    return hostilePosts(this.world, from.openid);
  }

  /** Lets a misfortune happen to the next API call (or calls) it names. */
  inject(fault: Fault): ActiveFault {
    return this.faults.inject(fault);
  }

  /** Lets a misfortune happen to the next post (or posts) to our server. */
  injectDelivery(fault: DeliveryFault): ActiveDeliveryFault {
    return this.deliveries.faults.inject(fault);
  }

  clearFaults(): void {
    this.faults.clear();
    this.deliveries.faults.clear();
  }

  /** Every token given so far has expired (42001). */
  expireTokens(): void {
    this.world.tokens.expireAll();
  }

  /** Every token given so far was replaced by somebody else's (40001). */
  withdrawTokens(): void {
    this.world.tokens.withdrawAll();
  }

  /** Limits how often an API may be called: 45009 past the day's, 45011 past the minute's. */
  setQuota(method: string, quota: Quota): void {
    this.quotas.set(method, quota);
  }

  /** A kept picture, voice or other file, by its id. */
  media(id: string): Media | undefined {
    return this.world.media.get(id);
  }

  /** Sees every API call; gives the function that stops it. */
  onCall(hook: (call: ApiCall) => void): () => void {
    return this.kept.watch(hook);
  }

  /** The kept calls of a method, oldest first. */
  callsOf(method: string): ApiCall[] {
    return this.calls.filter((call) => call.method === method);
  }

  /**
   * Resolves with the predicate's first value that is neither false, null nor undefined; it is re-checked at every
   * change. Rejects after `timeoutMs` (default 5,000) with the transcript of `chat`, or of everybody.
   */
  waitFor<T>(
    predicate: () => T | false | null | undefined,
    options: { timeoutMs?: number; chat?: ChatRef; what?: string } = {},
  ): Promise<T> {
    const timeoutMs = options.timeoutMs ?? 5_000;
    return this.waiting.until(predicate, timeoutMs, () => {
      const what = options.what ?? predicate.toString();
      return `waited ${timeoutMs} ms in vain for: ${what}\n${this.transcript(options.chat)}`;
    });
  }

  /** Resolves when nothing that members did is under way any more. */
  async delivered(timeoutMs = 5_000): Promise<void> {
    await this.waitFor(() => this.pendingDeliveries === 0, { timeoutMs, what: 'all deliveries at their end' });
  }

  /** The newest of a member's conversation, or of all that are not empty, as readable lines. */
  transcript(chat?: ChatRef): string {
    if (chat !== undefined) return transcript(this.world, 'state' in chat ? chat.state : chat);
    const spoken = [...this.world.members.values()].filter(({ messages }) => messages.length > 0);
    return spoken.map((member) => transcript(this.world, member)).join('\n');
  }

  /** Everything that the account ever said to anybody, oldest first. */
  get saidByAccount(): StoredMessage[] {
    const all = [...this.world.members.values()].flatMap(({ messages }) => messages);
    return all.filter(({ by }) => by === 'account').sort((a, b) => a.id - b.id);
  }

  private newestAct(): StoredMessage | undefined {
    let newest: StoredMessage | undefined;
    for (const { messages } of this.world.members.values()) {
      const last = messages.findLast(({ by }) => by === 'member');
      if (last !== undefined && last.id > (newest?.id ?? 0)) newest = last;
    }
    return newest;
  }

  private handle(exchange: Exchange): void {
    if (!exchange.path.startsWith('/trap/')) {
      this.api.handle(exchange);
      return;
    }
    this.trapped += 1;
    exchange.respond(404, '');
  }

  private record(call: ApiCall): void {
    this.kept.add(call);
    this.world.events.emit('call', call);
    this.world.changed();
  }
}
