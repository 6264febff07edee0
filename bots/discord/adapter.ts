import type { REST } from '@discordjs/rest';
import {
  type AcceptEvents,
  type Attempt,
  type Channel,
  type ChannelStatus,
  type Immediate,
  OperatorError,
} from '../../core/channel.ts';
import type { Address } from '../../core/language/address.ts';
import type { FileAttachment } from '../../core/language/content.ts';
import type { Effect } from '../../core/language/effect.ts';
import type { Outcome } from '../../core/language/outcome.ts';
import { type Clock, systemClock } from '../clock.ts';
import { apiRootFrom, connect } from '../connect.ts';
import type { FetchFile } from '../file-transfer.ts';
import { Answers } from './answers.ts';
import { type MessageCommand, publishCommands, type SlashCommand } from './commands.ts';
import { deskProblems } from './desk.ts';
import { Destinations } from './destinations.ts';
import { download } from './download.ts';
import { isUnauthorized } from './errors.ts';
import { GeneralPosts } from './general-post.ts';
import { Health } from './health.ts';
import { type LastSeen, noMemory } from './last-seen.ts';
import { createScrub, describe, type Log, type Scrub } from './log.ts';
import { Outbound } from './outbound.ts';
import { paceOf } from './pace.ts';
import { Places } from './places.ts';
import { receiveByGateway } from './receive.ts';
import { LONGEST_TIMEOUT_MS } from './sanctions.ts';
import type { Bot } from './surroundings.ts';
import { Tags } from './tags.ts';
import { closeTransport, createTransport, restoreToken } from './transport.ts';

/** Where the operator names the API root. */
const API_ROOT = 'DISCORD_API_ROOT';
/** Where the platform keeps stickers. */
const DISCORD_CDN_ROOT = 'https://cdn.discordapp.com';
/** After the gateway refused us, it is tried again no sooner than this, milliseconds: logins are counted (1000 a day). */
const REFUSED_RETRY_MS = 60_000;

/** How to make the Discord channel. */
export interface DiscordOptions {
  token: string;
  /** With the API's version or without. */
  apiRoot: string;
  cdnRoot?: string;
  /** The desk's channel, when it is here: what is pressed and commanded there is said there. */
  deskChat?: string;
  /** Seconds within which a call must be answered; default 20. */
  callTimeoutSeconds?: number;
  /** Lifts the client's own cap of 50 requests a second and its wait between logins: only against an emulator. */
  paceOff?: boolean;
  /** Where listening stopped; default: not remembered. */
  lastSeen?: LastSeen;
  /** Forms and suggestions, which cannot wait for the desk. */
  immediate?: Immediate;
  /** Milliseconds after which "thinking…" is taken back when nobody had anything to say; default 30,000. */
  patienceMs?: number;
  /** The beginning of the name of a private thread with a member whose DMs are closed. */
  privateThreadTitle?: string;
  /** The title of the post that stands for a forum channel itself. */
  generalTitle?: string;
  /** Bytes of a file that another channel holds. */
  fetchFile: FetchFile;
  log: Log;
  clock?: Clock;
}

/** The Discord adapter: the port, and what only the composition root asks for. */
export interface DiscordChannel extends Channel {
  readonly name: 'discord';
  /** Who the bot is; undefined until the gateway told. */
  readonly bot: Bot | undefined;
  /** Publishes the commands, now or as soon as the gateway told who we are; resolves to how many could not be. */
  publish(commands: readonly (SlashCommand | MessageCommand)[]): Promise<number>;
}

/** Makes the Discord channel; nothing is called before `connect`. Throws OperatorError on unusable options. */
export function createDiscord(options: DiscordOptions): DiscordChannel {
  return new Discord(options, apiRootFrom(options.apiRoot, API_ROOT).replace(/\/v\d+$/, ''));
}

/** No forms, no suggestions. */
const noneImmediate: Immediate = { form: () => undefined, suggest: async () => [] };

class Discord implements DiscordChannel {
  readonly name = 'discord';
  readonly capabilities = {
    buttons: true,
    forms: true,
    edit: true,
    reactions: true,
    threads: true,
    archives: true,
    messageMenus: true,
    groups: true,
    longestMuteMs: LONGEST_TIMEOUT_MS,
    endsMutes: true,
    proactive: true,
    deduplicates: true,
  };
  private me: Bot | undefined;
  private commands: readonly (SlashCommand | MessageCommand)[] | undefined;
  private refused = false;
  private readonly options: DiscordOptions;
  private readonly apiRoot: string;
  private readonly rest: REST;
  private readonly places = new Places();
  private readonly answers = new Answers();
  private readonly outbound: Outbound;
  private readonly health = new Health();
  private readonly log: Log;
  private readonly clock: Clock;
  private readonly scrub: Scrub;

  constructor(options: DiscordOptions, apiRoot: string) {
    this.options = options;
    this.apiRoot = apiRoot;
    this.log = options.log;
    this.clock = options.clock ?? systemClock;
    this.scrub = createScrub(options.token);
    const { token, callTimeoutSeconds = 20, paceOff = false } = options;
    this.rest = createTransport({ apiRoot, token, callTimeoutSeconds, paceOff });
    const { rest, places, answers, log, scrub, clock } = this;
    const destinations = new Destinations({
      rest,
      places,
      log,
      self: () => this.me?.id,
      privateThreadTitle: options.privateThreadTitle ?? '客服 Support',
    });
    const fetchFile: FetchFile = (file) => (file.channel === this.name ? this.download(file) : options.fetchFile(file));
    const onToken = (accepted: boolean, error?: unknown) => this.onToken(accepted, error);
    const generalPosts = new GeneralPosts({ rest, destinations, title: options.generalTitle ?? '客服台 Desk' });
    const tags = new Tags({ rest, log });
    this.outbound = new Outbound({
      rest,
      destinations,
      generalPosts,
      answers,
      tags,
      fetchFile,
      scrub,
      log,
      clock,
      onToken,
    });
  }

  get bot(): Bot | undefined {
    return this.me;
  }

  status(): ChannelStatus {
    return this.health.status();
  }

  async connect(): Promise<void> {
    const { log, scrub, clock } = this;
    await connect({
      platform: 'Discord',
      variable: API_ROOT,
      apiRoot: this.apiRoot,
      ask: () => this.askToBeLetIn(),
      refusal: (error, problem) =>
        isUnauthorized(error) ? `The Discord token was refused (${problem}): check DISCORD_BOT_TOKEN.` : undefined,
      describe: (error) => describe(error, scrub),
      log,
      clock,
    });
  }

  async receive(accept: AcceptEvents, signal: AbortSignal): Promise<void> {
    if (this.refused) await this.clock.sleep(REFUSED_RETRY_MS, signal);
    if (signal.aborted) return;
    const { rest, places, answers, health, log, scrub, clock } = this;
    const {
      token,
      paceOff = false,
      deskChat,
      lastSeen = noMemory,
      immediate = noneImmediate,
      patienceMs = 30_000,
    } = this.options;
    const isRoom = (channel: string) => channel === deskChat;
    const onSelf = (self: Bot) => this.onSelf(self);
    const shared = { patienceMs, rest, places, answers, health, log, scrub, clock };
    try {
      await receiveByGateway({ ...shared, token, paceOff, lastSeen, immediate, isRoom, onSelf }, accept, signal);
    } catch (error) {
      this.refused = error instanceof OperatorError;
      throw error;
    }
  }

  deskProblems(chat: string): Promise<readonly string[]> {
    const { rest, scrub } = this;
    return deskProblems(chat, { rest, scrub });
  }

  perform(attempt: Attempt): Promise<Outcome> {
    return this.outbound.perform(attempt);
  }

  pace(effect: Effect, address: Address) {
    return paceOf(effect, address);
  }

  download(file: FileAttachment) {
    const { rest, apiRoot, scrub } = this;
    return download(file, { rest, apiRoot, cdnRoot: this.options.cdnRoot ?? DISCORD_CDN_ROOT, scrub });
  }

  async publish(commands: readonly (SlashCommand | MessageCommand)[]): Promise<number> {
    this.commands = commands;
    if (!this.me) return 0;
    const { rest, log, scrub, clock } = this;
    return publishCommands(commands, { rest, application: this.me.application, log, scrub, clock });
  }

  async close(): Promise<void> {
    closeTransport(this.rest);
  }

  private async askToBeLetIn(): Promise<void> {
    try {
      await this.rest.get('/gateway/bot');
      this.health.loggedIn();
    } catch (error) {
      restoreToken(this.rest, this.options.token, error);
      throw error;
    }
  }

  private onSelf(self: Bot): void {
    const first = this.me === undefined;
    this.me = self;
    this.refused = false;
    // publishCommands never rejects: its failures are logged there.
    if (first && this.commands) void this.publish(this.commands);
  }

  private onToken(accepted: boolean, error?: unknown): void {
    if (!accepted) restoreToken(this.rest, this.options.token, error);
    if (!this.health.token(accepted)) return;
    if (accepted) this.log.info({}, 'Discord accepts the token again');
    else this.log.error({}, 'Discord no longer accepts the token: check DISCORD_BOT_TOKEN');
  }
}
