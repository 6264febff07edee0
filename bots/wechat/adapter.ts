import {
  type AcceptEvents,
  type Allowance,
  type Attempt,
  type Channel,
  type ChannelStatus,
  type Contact,
  OperatorError,
  type SentSince,
} from '../../core/channel.ts';
import type { Address } from '../../core/language/address.ts';
import type { FileAttachment } from '../../core/language/content.ts';
import type { Effect } from '../../core/language/effect.ts';
import type { Held, Outcome } from '../../core/language/outcome.ts';
import { type Clock, systemClock } from '../clock.ts';
import { apiRootFrom, connect } from '../connect.ts';
import type { FetchFile } from '../file-transfer.ts';
import { Account } from './account.ts';
import { allowanceOf } from './allowance.ts';
import { Api } from './api.ts';
import { aesKeyOf } from './crypto.ts';
import { download } from './download.ts';
import { ApiError, codes } from './errors.ts';
import { type Timing, usualTiming } from './exchange.ts';
import { type AnswerStore, Exchanges } from './exchanges.ts';
import { Health } from './health.ts';
import { createScrub, describe, type Log, type Scrub } from './log.ts';
import { type BottomMenu, menuProblems } from './menu.ts';
import { Outbound, type Said, type Together } from './outbound.ts';
import type { OwnWords } from './own-words.ts';
import { paceOf } from './pace.ts';
import { type TokenStore, Tokens } from './token.ts';
import { Transport } from './transport.ts';
import { UnderWay } from './under-way.ts';
import { type Webhook, WebhookReceiver } from './webhook.ts';
import { startWechaty, type WechatyBot } from './wechaty.ts';

/** Where the operator names the API root. */
const API_ROOT = 'WECHAT_API_ROOT';
const CALL_TIMEOUT_MS = 10_000;
/** How often WeChat is asked again when it did not let us in: a mended whitelist is noticed within this time. */
const ASK_AGAIN_MS = 10_000;
const MORE_MAX_BYTES = 200;
/** Writing down what became of a reply takes a few milliseconds; a post waits for that no longer than this. */
const LEFT_OVER_MS = 700;

/** How to make the WeChat channel. */
export interface WechatOptions {
  appId: string;
  appSecret: string;
  /** The token of the console's server settings, which signs what is posted to us. */
  token: string;
  /** EncodingAESKey (43 characters); with one, posts in plain are refused. */
  encodingAesKey: string | null;
  /** The key before this one, while WeChat may still use it. */
  previousAesKey?: string | null;
  apiRoot: string;
  tokens: TokenStore;
  answers: AnswerStore;
  menu: BottomMenu;
  /** The choice that a new follower is taken to have pressed. */
  welcomeChoice: string;
  words: OwnWords;
  /** Bytes of a file that another channel holds. */
  fetchFile: FetchFile;
  log: Log;
  clock?: Clock;
  /** Default: what WeChat's own waiting times ask for. */
  timing?: Partial<Timing>;
}

/** The WeChat adapter: the port, and what only the composition root asks for. */
export interface WechatChannel extends Channel {
  readonly name: 'wechat';
  /** To be served over HTTP. */
  readonly webhook: Webhook;
  /**
   * The event with this `answer` token is handled and committed. `more`: whether effects for its member are to be
   * performed, or better, how many sends, edits and acks in all: the reply then goes out with the last of them, and not
   * a moment later. With none, WeChat gets its answer at once.
   */
  handled(answer: string, more: boolean | number): void;
}

/** Makes the WeChat channel; nothing is called and wechaty is not loaded before `connect`. Throws OperatorError. */
export function createWechat(options: WechatOptions): WechatChannel {
  const apiRoot = apiRootFrom(options.apiRoot, API_ROOT);
  const problems = menuProblems(options.menu);
  if (problems.length > 0) throw new OperatorError(problems.join(' '));
  if (Buffer.byteLength(options.words.more) > MORE_MAX_BYTES) {
    throw new OperatorError(`The line that says how to fetch more has more than ${MORE_MAX_BYTES} bytes.`);
  }
  return new Wechat(options, apiRoot, keysOf(options));
}

function keysOf({ encodingAesKey, previousAesKey }: WechatOptions): Buffer[] {
  if (encodingAesKey === null) return [];
  return [encodingAesKey, previousAesKey].flatMap((given) => {
    if (given === null || given === undefined) return [];
    const key = aesKeyOf(given);
    if (!key) throw new OperatorError('WECHAT_ENCODING_AES_KEY must be 43 letters and digits, as in the console.');
    return [key];
  });
}

class Wechat implements WechatChannel {
  readonly name = 'wechat';
  readonly capabilities = {
    buttons: false,
    forms: false,
    edit: false,
    reactions: false,
    threads: false,
    archives: false,
    groups: false,
    proactive: false,
    // Neither replies nor customer-service messages have an idempotency key.
    deduplicates: false,
  };
  readonly webhook: WebhookReceiver;
  private readonly options: WechatOptions;
  private readonly apiRoot: string;
  private readonly log: Log;
  private readonly clock: Clock;
  private readonly scrub: Scrub;
  private readonly transport: Transport;
  private readonly api: Api;
  private readonly account: Account;
  private readonly health = new Health();
  private readonly exchanges: Exchanges;
  private readonly outbound: Outbound;
  private readonly underWay = new UnderWay();
  private bot: WechatyBot | undefined;

  constructor(options: WechatOptions, apiRoot: string, keys: readonly Buffer[]) {
    const { appId, appSecret, token, words, log, welcomeChoice, fetchFile } = options;
    this.options = options;
    this.apiRoot = apiRoot;
    this.log = log;
    this.clock = options.clock ?? systemClock;
    this.transport = new Transport(apiRoot, CALL_TIMEOUT_MS);
    const { clock, transport, health } = this;
    const tokens = new Tokens({ appId, appSecret, store: options.tokens, transport, clock });
    this.scrub = createScrub([appSecret, token, options.encodingAesKey, options.previousAesKey], () => tokens.last);
    const { scrub } = this;
    const api = new Api(transport, tokens);
    this.api = api;
    const account = new Account({ api, menu: options.menu, health, scrub, log });
    this.account = account;
    const timing = { ...usualTiming, ...options.timing };
    this.exchanges = new Exchanges({
      clock,
      timing,
      more: words.more,
      mayWrite: () => account.mayWrite,
      keep: (key, openid, reply) => options.answers.keep(key, openid, reply),
    });
    const { exchanges } = this;
    this.outbound = new Outbound({
      api,
      exchanges,
      account,
      words,
      fetchFile,
      scrub,
      log,
      speaker: { say: (openid, said, deliver) => this.say(openid, said, deliver) },
    });
    this.webhook = new WebhookReceiver({
      account: { appId, words, welcomeChoice },
      token,
      keys,
      exchanges,
      health,
      log,
      scrub,
      clock,
      answerMs: timing.answerMs,
      leftOver: (openid) => this.leftOver(openid),
      hear: (delivery, work) => (this.bot ? this.bot.hear(delivery, work) : work()),
    });
  }

  status(): ChannelStatus {
    return this.health.status();
  }

  async connect(): Promise<void> {
    const { account, log, scrub, clock } = this;
    await connect({
      platform: 'WeChat',
      variable: API_ROOT,
      apiRoot: this.apiRoot,
      ask: () => account.learn(),
      refusal: refusalOf,
      describe: (error) => describe(error, scrub),
      log,
      clock,
    });
    const names = (openid: string) => this.options.words.member(openid.slice(-4));
    this.bot ??= await startWechaty({ self: this.options.appId, names, log, scrub });
  }

  async receive(accept: AcceptEvents, signal: AbortSignal): Promise<void> {
    this.webhook.admit(accept);
    while (!signal.aborted) {
      await this.clock.sleep(ASK_AGAIN_MS, signal);
      if (!signal.aborted && this.health.isRefused) await this.account.learnAgain();
    }
    this.exchanges.finish();
  }

  handled(answer: string, more: boolean | number): void {
    this.exchanges.handled(answer, more);
  }

  isAsked(answer: string): boolean {
    return this.exchanges.isOpen(answer);
  }

  async answerAgain(answer: string): Promise<boolean> {
    const reply = await this.options.answers.find(answer);
    if (reply !== undefined) this.exchanges.repeat(answer, reply);
    return reply !== undefined;
  }

  perform(attempt: Attempt): Promise<Outcome> {
    return this.underWay.add(attempt.address.chat, this.outbound.perform(attempt));
  }

  /** All start at once and in order: one reply can carry them all. */
  performTogether(attempts: readonly Attempt[]): Promise<readonly Outcome[]> {
    const [first] = attempts;
    const tokens = attempts.map(({ effect }) => ('answer' in effect ? effect.answer : undefined));
    if (!first) return Promise.resolve([]);
    const { chat } = first.address;
    this.exchanges.awaits(chat, tokens);
    const together: Together = {};
    return this.underWay.add(chat, Promise.all(attempts.map((attempt) => this.outbound.perform(attempt, together))));
  }

  holds(effect: Effect, address: Address): Held | undefined {
    return this.outbound.holds(effect, address);
  }

  allowance(contact: Contact, sent: readonly SentSince[], now: number): Allowance {
    return allowanceOf(this.account.mayWrite, contact, sent, now);
  }

  pace() {
    return paceOf();
  }

  download(file: FileAttachment) {
    return download(file, { api: this.api, scrub: this.scrub });
  }

  async close(): Promise<void> {
    this.exchanges.finish();
    this.transport.close();
    await this.bot?.stop();
  }

  /**
   * Where only replies go out, who writes on the heels of one is to get what it had no room for: resolves when that is
   * known. While another message waits for its own reply, that is the one which takes it along.
   */
  private async leftOver(openid: string): Promise<void> {
    if (this.account.mayWrite || this.exchanges.hasOpen(openid)) return;
    const known = new AbortController();
    await Promise.race([this.underWay.over(openid), this.clock.sleep(LEFT_OVER_MS, known.signal)]);
    known.abort();
  }

  private say<Result>(openid: string, said: Said, deliver: () => Promise<Result>): Promise<Result> {
    return this.bot ? this.bot.say(openid, said, deliver) : deliver();
  }
}

/** What the operator has to mend, when WeChat knows the app or its secret not. */
function refusalOf(error: unknown, problem: string): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const { code } = error;
  if (codes.badAppId.some((bad) => bad === code)) {
    return `WeChat does not know the app id (${problem}): check WECHAT_APP_ID.`;
  }
  if (codes.badSecret.some((bad) => bad === code)) {
    return `WeChat refused the app secret (${problem}): check WECHAT_APP_SECRET.`;
  }
  return undefined;
}
