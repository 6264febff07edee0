import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What a platform posted to us, untouched: signatures are over the exact bytes. */
export interface WebhookRequest {
  readonly method: string;
  /** Names in lower case; a header sent several times is joined by `, `. */
  readonly headers: Record<string, string | undefined>;
  readonly query: URLSearchParams;
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
  /** A rejection is answered with 500, so that the platform sends it again. */
  handle(request: WebhookRequest): Promise<WebhookResponse>;
}

/** 1 MB: far above what any platform posts; larger bodies get 413. */
export const webhookBodyLimit = 1024 * 1024;

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
        bodyLimit: webhookBodyLimit,
        handler: (request, reply) => answer(webhook, request, reply),
      });
    }
  });
}

async function answer(webhook: Webhook, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const response = await webhook.handle({
    method: request.method,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
    ),
    query: new URL(request.url, 'http://webhook.invalid').searchParams,
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  });
  if (response.handed) tellWhenHanded(request, reply, response.handed);
  return reply
    .code(response.status)
    .type(response.type ?? 'text/plain; charset=utf-8')
    .send(response.body ?? '');
}

function tellWhenHanded(request: FastifyRequest, reply: FastifyReply, handed: (reached: boolean) => void): void {
  if (reply.raw.destroyed || request.raw.socket.destroyed) {
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
