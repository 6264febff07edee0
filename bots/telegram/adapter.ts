import { Api, type RawApi } from 'grammy';
import type { AcceptEvents, Attempt, Channel, ChannelStatus } from '../../core/channel.ts';
import type { Address } from '../../core/language/address.ts';
import type { FileAttachment } from '../../core/language/content.ts';
import type { Effect } from '../../core/language/effect.ts';
import type { Outcome } from '../../core/language/outcome.ts';
import { type Clock, systemClock } from '../clock.ts';
import { apiRootFrom, connect } from '../connect.ts';
import type { FetchFile } from '../file-transfer.ts';
import { Administrators } from './administrators.ts';
import { type Menus, publishMenus } from './commands.ts';
import { deskProblems } from './desk.ts';
import { download } from './download.ts';
import { isUnauthorized } from './errors.ts';
import { Health } from './health.ts';
import type { Bot } from './inbound.ts';
import { createScrub, describe, type Log, type Scrub } from './log.ts';
import { Outbound } from './outbound.ts';
import { paceOf } from './pace.ts';
import { receiveByPolling } from './receive.ts';
import { createTransport, type Transport } from './transport.ts';
import { checkWebhook, type Webhook, type WebhookOptions, WebhookReceiver } from './webhook.ts';

/** Where the operator names the API root. */
const API_ROOT = 'TELEGRAM_API_ROOT';
/** Uploads go through grammY and may be 50 MB; all other calls have their own, shorter limit. */
const UPLOAD_TIMEOUT_SECONDS = 180;

/** How to make the Telegram channel. */
export interface TelegramOptions {
  token: string;
  apiRoot: string;
  /** Posts instead of long polling. */
  webhook?: WebhookOptions;
  /** Seconds that an empty poll is held open; default 30. */
  pollTimeoutSeconds?: number;
  /** Seconds within which a call must be answered, else it counts as unknown; default 20. */
  callTimeoutSeconds?: number;
  /** Bytes of a file that another channel holds. */
  fetchFile: FetchFile;
  log: Log;
  clock?: Clock;
}

/** The Telegram adapter: the port, and what only the composition root asks for. */
export interface TelegramChannel extends Channel {
  readonly name: 'telegram';
  /** There when configured: to be served over HTTP. */
  readonly webhook: Webhook | undefined;
  /** Who the bot is; undefined until connected. */
  readonly bot: Bot | undefined;
  /** Publishes the command menus; resolves to how many could not be (logged). */
  publish(menus: Menus): Promise<number>;
}

/** Makes the Telegram channel; nothing is called before `connect`. Throws OperatorError on unusable options. */
export function createTelegram(options: TelegramOptions): TelegramChannel {
  const apiRoot = apiRootFrom(options.apiRoot, API_ROOT);
  if (options.webhook) checkWebhook(options.webhook);
  return new Telegram(options, apiRoot);
}

class Telegram implements TelegramChannel {
  readonly name = 'telegram';
  readonly capabilities = {
    buttons: true,
    forms: false,
    edit: true,
    reactions: true,
    threads: true,
    archives: false,
    groups: true,
    endsMutes: true,
    proactive: true,
    // The Bot API has no idempotency key.
    deduplicates: false,
  };
  readonly webhook: WebhookReceiver | undefined;
  private me: Bot | undefined;
  private readonly apiRoot: string;
  private readonly pollTimeoutSeconds: number;
  private readonly api: RawApi;
  private readonly transport: Transport;
  private readonly outbound: Outbound;
  private readonly administrators: Administrators;
  private readonly health = new Health();
  private readonly log: Log;
  private readonly clock: Clock;
  private readonly scrub: Scrub;

  constructor(options: TelegramOptions, apiRoot: string) {
    const { token, fetchFile, log, webhook } = options;
    this.log = log;
    this.clock = options.clock ?? systemClock;
    this.scrub = createScrub(token);
    this.apiRoot = apiRoot;
    this.pollTimeoutSeconds = options.pollTimeoutSeconds ?? 30;
    this.transport = createTransport({ apiRoot, token, callTimeoutSeconds: options.callTimeoutSeconds ?? 20 });
    this.api = createApi(token, apiRoot, this.transport);
    const { api, scrub, health, clock } = this;
    this.outbound = new Outbound({ api, fetchFile, scrub, log, onToken: (accepted) => this.onToken(accepted) });
    this.administrators = new Administrators({ api, clock, log, scrub });
    const { administrators } = this;
    if (webhook) {
      const self = () => this.self();
      this.webhook = new WebhookReceiver(webhook, { api, scrub, health, clock, log, administrators, self });
    }
  }

  get bot(): Bot | undefined {
    return this.me;
  }

  status(): ChannelStatus {
    return this.health.status();
  }

  privateLink(): string | undefined {
    return this.me && `https://t.me/${this.me.username}?start=group`;
  }

  async connect(): Promise<void> {
    const { api, health, log, scrub, clock } = this;
    await connect({
      platform: 'Telegram',
      variable: API_ROOT,
      apiRoot: this.apiRoot,
      ask: async () => {
        const me = await api.getMe();
        this.me = { id: String(me.id), username: me.username };
        health.loggedIn(`@${me.username}`);
      },
      refusal: (error, problem) =>
        isUnauthorized(error) ? `The Telegram token was refused (${problem}): check TELEGRAM_BOT_TOKEN.` : undefined,
      describe: (error) => describe(error, scrub),
      log,
      clock,
    });
  }

  async receive(accept: AcceptEvents, signal: AbortSignal): Promise<void> {
    if (this.webhook) return this.webhook.receive(accept, signal);
    const { api, health, log, scrub, clock, pollTimeoutSeconds, administrators } = this;
    const options = { api, self: this.self(), health, log, scrub, clock, pollTimeoutSeconds, administrators };
    await receiveByPolling(options, accept, signal);
  }

  perform(attempt: Attempt): Promise<Outcome> {
    return this.outbound.perform(attempt);
  }

  pace(effect: Effect, address: Address) {
    return paceOf(effect, address);
  }

  download(file: FileAttachment) {
    return download(file, { api: this.api, transport: this.transport, scrub: this.scrub });
  }

  deskProblems(chat: string): Promise<readonly string[]> {
    const { api, scrub } = this;
    return deskProblems(chat, { api, scrub, botId: this.self().id });
  }

  publish(menus: Menus): Promise<number> {
    const { api, log, scrub, clock } = this;
    this.administrators.leaveOut(menus.staff?.chats ?? []);
    return publishMenus(menus, { api, log, scrub, clock });
  }

  async close(): Promise<void> {
    this.transport.close();
  }

  private self(): Bot {
    if (!this.me) throw new Error('the Telegram channel is not connected');
    return this.me;
  }

  private onToken(accepted: boolean): void {
    if (!this.health.token(accepted)) return;
    if (accepted) this.log.info({}, 'Telegram accepts the token again');
    else this.log.error({}, 'Telegram no longer accepts the token: check TELEGRAM_BOT_TOKEN');
  }
}

function createApi(token: string, apiRoot: string, transport: Transport): RawApi {
  const api = new Api(token, {
    apiRoot,
    timeoutSeconds: UPLOAD_TIMEOUT_SECONDS,
    baseFetchConfig: { agent: transport.agent, compress: true },
  });
  api.config.use(transport.transformer);
  return api.raw;
}
