import { setImmediate as nextRound } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** A request of which the body has not been read yet. */
export interface WebhookHead {
  readonly method: string;
  /** Names in lower case; a header sent several times is joined by `, `. */
  readonly headers: Record<string, string | undefined>;
  readonly query: URLSearchParams;
}

/** What a platform posted to us, untouched: signatures are over the exact bytes. */
export interface WebhookRequest extends WebhookHead {
  readonly body: Buffer;
}

export interface WebhookResponse {
  readonly status: number;
  readonly body?: string;
  /** Media type of the body; plain text by default. */
  readonly type?: string;
  /** Told once: whether the last byte was handed to the connection, or it closed before. */
  handed?(reached: boolean): void;
}

export interface Webhook {
  /** Such as `/telegram`. */
  readonly path: string;
  /** Default: POST alone. */
  readonly methods?: readonly ('GET' | 'POST')[];
  /** The largest body in bytes, if less than `webhookBodyLimit`; larger ones get 413. */
  readonly bodyLimit?: number;
  /** Looks at a request before its body is read; what this returns is the answer, and nothing of the body is kept. */
  refusal?(head: WebhookHead): WebhookResponse | undefined;
  /** A rejection is answered with 500, so that the platform sends it again. */
  handle(request: WebhookRequest): Promise<WebhookResponse>;
}

/** 1 MB: far above what any platform posts; larger bodies get 413. */
const webhookBodyLimit = 1024 * 1024;
const hangUpMs = 1_000;

/** Serves webhooks in a scope of their own, where every body is bytes. */
export async function registerWebhooks(app: FastifyInstance, webhooks: readonly Webhook[]): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: webhookBodyLimit }, (_request, body, done) => {
      done(null, body);
    });
    for (const webhook of webhooks) {
      scope.route({
        method: [...(webhook.methods ?? ['POST'])],
        url: webhook.path,
        bodyLimit: Math.min(webhook.bodyLimit ?? webhookBodyLimit, webhookBodyLimit),
        onRequest: async (request, reply) => refuseEarly(webhook, request, reply),
        handler: (request, reply) => answer(webhook, request, reply),
      });
    }
  });
}

function refuseEarly(webhook: Webhook, request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  const refused = webhook.refusal?.(headOf(request));
  if (!refused) return undefined;
  hangUpSoon(request, reply);
  return write(refused, reply);
}

/**
 * Ends the connection of a request that is answered before it came in whole. Not at once: who still writes when it is
 * closed may never read the answer. What comes meanwhile is forgotten as it comes.
 */
export function hangUpSoon({ raw }: FastifyRequest, reply: FastifyReply): void {
  reply.removeHeader('connection').raw.once('finish', () => {
    if (raw.complete) return;
    const { socket } = raw;
    const cut = setTimeout(() => socket.destroy(), hangUpMs).unref();
    raw.once('close', () => clearTimeout(cut));
  });
}

function headOf(request: FastifyRequest): WebhookHead {
  return {
    method: request.method,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
    ),
    query: new URL(request.url, 'http://webhook.invalid').searchParams,
  };
}

async function answer(webhook: Webhook, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const response = await webhook.handle({ ...headOf(request), body });
  if (response.handed) {
    // Whoever hung up meanwhile is heard first, however busy we were: what is written to them would count as handed over.
    await nextRound();
    await nextRound();
    tellWhenHanded(request, reply, response.handed);
  }
  return write(response, reply);
}

function write({ status, type, body }: WebhookResponse, reply: FastifyReply): FastifyReply {
  return reply
    .code(status)
    .type(type ?? 'text/plain; charset=utf-8')
    .send(body ?? '');
}

function tellWhenHanded(request: FastifyRequest, reply: FastifyReply, handed: (reached: boolean) => void): void {
  const { socket } = request.raw;
  if (reply.raw.destroyed || socket.destroyed || socket.readableEnded || !socket.writable) {
    handed(false);
    return;
  }
  let told = false;
  const tell = (reached: boolean) => {
    if (told) return;
    told = true;
    handed(reached);
  };
  reply.raw.once('finish', () => tell(true)).once('close', () => tell(false));
}
