import { Agent, request } from 'node:http';
import { isRecord } from './params.ts';
import type { QueuedUpdate, UpdateQueue } from './updates.ts';

/** First wait before an update is posted again; doubles up to the last. */
const RETRY_FIRST_MS = 100;
const RETRY_LAST_MS = 10_000;
/** The platform gives a webhook about a minute to answer. */
const ANSWER_MS = 60_000;

export interface WebhookSettings {
  url: string;
  secretToken: string | undefined;
  maxConnections: number;
}

/** What getWebhookInfo tells of failed deliveries; `at` in Unix seconds. */
export interface WebhookFailure {
  at: number;
  message: string;
}

/**
 * Posts updates to the bot until it answers 2xx: in order within a chat, up to `maxConnections` chats at a time.
 * A method call in the answer's body is carried out, as on the platform.
 */
export class Webhook {
  readonly settings: WebhookSettings;
  failure: WebhookFailure | undefined;
  private readonly queue: UpdateQueue;
  private readonly now: () => number;
  private readonly call: (method: string, params: Record<string, unknown>) => void;
  private readonly lanes = new Map<number, QueuedUpdate[]>();
  private readonly ready: number[] = [];
  private readonly retries = new Set<NodeJS.Timeout>();
  private readonly agent: Agent;
  private flying = 0;
  private stopped = false;

  constructor(
    settings: WebhookSettings,
    queue: UpdateQueue,
    now: () => number,
    call: (method: string, params: Record<string, unknown>) => void,
  ) {
    this.settings = settings;
    this.queue = queue;
    this.now = now;
    this.call = call;
    this.agent = new Agent({ keepAlive: true, maxSockets: settings.maxConnections });
    queue.onPush = (update) => this.add(update);
    for (const update of queue.all()) this.add(update);
  }

  stop(): void {
    this.stopped = true;
    this.queue.onPush = undefined;
    for (const timer of this.retries) clearTimeout(timer);
    this.agent.destroy();
  }

  private add(update: QueuedUpdate): void {
    const lane = this.lanes.get(update.lane);
    if (lane !== undefined) {
      lane.push(update);
      return;
    }
    this.lanes.set(update.lane, [update]);
    this.ready.push(update.lane);
    this.pump();
  }

  private pump(): void {
    while (!this.stopped && this.flying < this.settings.maxConnections) {
      const lane = this.ready.shift();
      if (lane === undefined) return;
      const update = this.lanes.get(lane)?.[0];
      if (update !== undefined) void this.deliver(update, RETRY_FIRST_MS);
    }
  }

  private async deliver(update: QueuedUpdate, retryMs: number): Promise<void> {
    this.flying += 1;
    const outcome = await this.post(update).catch((error: Error) => error);
    this.flying -= 1;
    if (this.stopped) return;
    if (outcome instanceof Error) {
      this.failure = { at: this.now(), message: outcome.message };
      const timer = setTimeout(() => {
        this.retries.delete(timer);
        void this.deliver(update, Math.min(retryMs * 2, RETRY_LAST_MS));
      }, retryMs);
      this.retries.add(timer);
    } else {
      this.delivered(update);
      this.carryOut(outcome);
    }
    this.pump();
  }

  private delivered(update: QueuedUpdate): void {
    const lane = this.lanes.get(update.lane);
    lane?.shift();
    if (lane === undefined || lane.length === 0) this.lanes.delete(update.lane);
    else this.ready.push(update.lane);
    this.queue.confirm(update.id);
  }

  private carryOut(body: string): void {
    if (!body.startsWith('{')) return;
    const reply: unknown = JSON.parse(body);
    if (isRecord(reply) && typeof reply.method === 'string') this.call(reply.method, reply);
  }

  /** Resolves with the body of a 2xx answer, rejects with the reason otherwise. */
  private post(update: QueuedUpdate): Promise<string> {
    return new Promise((resolve, reject) => {
      const headers: Record<string, string | number> = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(update.json),
      };
      if (this.settings.secretToken !== undefined)
        headers['x-telegram-bot-api-secret-token'] = this.settings.secretToken;
      const sent = request(this.settings.url, { method: 'POST', headers, agent: this.agent, timeout: ANSWER_MS });
      sent.on('timeout', () => sent.destroy(new Error('Read timeout expired')));
      sent.on('error', (error) => reject(new Error(error.message || 'Connection failed')));
      sent.on('response', (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('error', reject);
        response.on('end', () => {
          const status = response.statusCode ?? 0;
          if (status >= 200 && status < 300) resolve(body);
          else reject(new Error(`Wrong response from the webhook: ${status} ${response.statusMessage ?? ''}`.trim()));
        });
      });
      sent.end(update.json);
    });
  }
}
