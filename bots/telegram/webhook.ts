import { createHash, timingSafeEqual } from 'node:crypto';
import { GrammyError, type RawApi } from 'grammy';
import { type AcceptEvents, OperatorError } from '../../core/channel.ts';
import { backoff, type Clock } from '../clock.ts';
import type { Administrators } from './administrators.ts';
import type { Health } from './health.ts';
import { ALLOWED_UPDATES, type Bot } from './inbound.ts';
import { describe, type Log, type Scrub } from './log.ts';
import { eventsOf } from './receive.ts';
import { cancelBy } from './transport.ts';

const BODY_MAX_BYTES = 1024 * 1024;
/** Posts that Telegram may have open at once (Bot API: 1–100, default 40). */
const MAX_CONNECTIONS = 40;

/** Where Telegram posts updates, and the shared secret that proves it is Telegram. */
export interface WebhookOptions {
  url: string;
  /** 1–256 of `A-Z a-z 0-9 _ -` (Bot API, setWebhook). */
  secret: string;
}

/** What the HTTP server serves for the adapter. */
export interface Webhook {
  /** The path that Telegram posts to. */
  readonly path: string;
  /** Takes one post. Header names are in lower case. Never rejects. */
  handle(request: { headers: Record<string, string | undefined>; body: Buffer }): Promise<{ status: number }>;
  /** Lets posts in before (or without) receiving here: a standby can be posted to as well. */
  admit(accept: AcceptEvents): void;
}

/** What the webhook needs; `self` throws until the bot is logged in. */
export interface WebhookNeeds {
  api: RawApi;
  self(): Bot;
  health: Health;
  log: Log;
  scrub: Scrub;
  clock: Clock;
  administrators: Administrators;
}

/** Checks the configuration. Throws OperatorError when Telegram could never use it. */
export function checkWebhook({ url, secret }: WebhookOptions): void {
  if (!URL.canParse(url)) throw new OperatorError('TELEGRAM_WEBHOOK_URL is not a URL.');
  if (!/^[A-Za-z0-9_-]{1,256}$/.test(secret)) {
    throw new OperatorError('TELEGRAM_WEBHOOK_SECRET must be 1 to 256 characters of A-Z, a-z, 0-9, _ and -.');
  }
}

/** The receiving end of a webhook: a post is answered 200 only once its events are durable. */
export class WebhookReceiver implements Webhook {
  readonly path: string;
  private readonly options: WebhookOptions;
  private readonly needs: WebhookNeeds;
  private readonly expected: Buffer;
  private accept: AcceptEvents | undefined;

  constructor(options: WebhookOptions, needs: WebhookNeeds) {
    this.options = options;
    this.needs = needs;
    this.path = new URL(options.url).pathname;
    this.expected = digest(options.secret);
  }

  admit(accept: AcceptEvents): void {
    this.accept = accept;
  }

  async handle({ headers, body }: Parameters<Webhook['handle']>[0]): Promise<{ status: number }> {
    const given = headers['x-telegram-bot-api-secret-token'];
    // Digests have one length: comparing them tells nothing about the secret's.
    if (given === undefined || !timingSafeEqual(digest(given), this.expected)) return { status: 401 };
    if (body.byteLength > BODY_MAX_BYTES) return { status: 413 };
    const accept = this.accept;
    if (!accept) return { status: 503 };
    let update: unknown;
    try {
      update = JSON.parse(body.toString('utf8'));
    } catch {
      this.needs.log.warn({ bytes: body.byteLength }, 'a webhook post is not JSON and was refused');
      return { status: 400 };
    }
    return this.store(update, accept);
  }

  /** Registers the webhook and lets posts in until the signal is aborted. Rejects with OperatorError when refused. */
  async receive(accept: AcceptEvents, signal: AbortSignal): Promise<void> {
    this.admit(accept);
    await this.register(signal);
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  }

  private async store(update: unknown, accept: AcceptEvents): Promise<{ status: number }> {
    const { log, scrub, clock, health } = this.needs;
    try {
      const found = eventsOf([update], { self: this.needs.self(), log, scrub, clock });
      const events = await this.needs.administrators.attach(found);
      if (events.length > 0) await accept(events);
      health.well();
      return { status: 200 };
    } catch (error) {
      const problem = describe(error, scrub);
      health.failed(`received events cannot be stored: ${problem}`);
      log.error({ problem }, 'a webhook post could not be stored; Telegram will post it again');
      return { status: 503 };
    }
  }

  private async register(signal: AbortSignal): Promise<void> {
    const { api, health, log, scrub, clock } = this.needs;
    const call = {
      url: this.options.url,
      secret_token: this.options.secret,
      allowed_updates: ALLOWED_UPDATES,
      max_connections: MAX_CONNECTIONS,
    };
    while (!signal.aborted) {
      try {
        await api.setWebhook(call, cancelBy(signal));
        health.well();
        log.info({ path: this.path }, 'Telegram posts updates to the webhook');
        return;
      } catch (error) {
        if (signal.aborted) return;
        const problem = describe(error, scrub);
        if (error instanceof GrammyError && error.error_code === 400) {
          throw new OperatorError(
            `Telegram refused the webhook (${scrub(error.description)}): check TELEGRAM_WEBHOOK_URL.`,
          );
        }
        const failures = health.failed(`the webhook cannot be registered: ${problem}`);
        log.warn({ problem, failures }, 'the webhook could not be registered; trying again');
        const asked = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
        await clock.sleep(Math.max(asked, backoff(failures)), signal);
      }
    }
  }
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
