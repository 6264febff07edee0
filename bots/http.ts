import type { AddressInfo } from 'node:net';
import { type FastifyInstance, fastify } from 'fastify';
import { OperatorError } from '../core/channel.ts';
import type { MetricsPage } from '../core/metrics.ts';
import { type Health, readReadiness } from './http/readiness.ts';
import { hangUpSoon, registerWebhooks, type Webhook } from './http/webhooks.ts';
import type { Log } from './logging.ts';

export type { Health } from './http/readiness.ts';
export type { Webhook, WebhookHead, WebhookRequest } from './http/webhooks.ts';

export interface HttpOptions {
  host: string;
  /** 0: any free port. */
  port: number;
  health: Health;
  metrics: Pick<MetricsPage, 'render' | 'contentType'>;
  webhooks?: readonly Webhook[];
  log: Log;
  /** Adds routes of its own, such as the playground's page. */
  mount?: (app: FastifyInstance) => void | Promise<void>;
  /** How long `close` waits for requests in hand, in milliseconds. */
  graceMs?: number;
  /** Within this many milliseconds a request must have come in whole, or its connection is closed. Default 15 s. */
  requestMs?: number;
}

export interface Http {
  /** Begins to listen and resolves with the address, such as `http://127.0.0.1:3000`. Rejects with an OperatorError. */
  listen(): Promise<string>;
  /** Takes no more requests, finishes those in hand, and cuts what is still open after the grace. */
  close(): Promise<void>;
}

/** The program's one HTTP server: health, metrics, webhooks and what is mounted. */
export async function createHttp(options: HttpOptions): Promise<Http> {
  const { host, port, log, graceMs = 3_000, requestMs = 15_000 } = options;
  const app = fastify({
    logger: false,
    requestTimeout: requestMs,
    // Node takes the longer of the two times for the body, and looks only every so often whether they have passed.
    http: { headersTimeout: requestMs, connectionsCheckingInterval: Math.ceil(requestMs / 3) },
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  answerErrors(app, log);
  registerProbes(app, options);
  await registerWebhooks(app, options.webhooks ?? []);
  const { mount } = options;
  if (mount) await app.register(async (scope) => mount(scope));
  return {
    async listen() {
      try {
        await app.listen({ host, port });
      } catch (error) {
        throw listenError(error, host, port);
      }
      return addressOf(app, host);
    },
    async close() {
      // A page that follows a stream of events would otherwise keep the process alive.
      const cut = setTimeout(() => app.server.closeAllConnections(), graceMs);
      try {
        await app.close();
      } finally {
        clearTimeout(cut);
      }
    },
  };
}

function registerProbes(app: FastifyInstance, { health, metrics, log }: HttpOptions): void {
  app.get('/healthz', async (_request, reply) => reply.type('text/plain').send('ok\n'));
  app.get('/readyz', async (_request, reply) => {
    const readiness = await readReadiness(health, (error) =>
      log.warn({ err: error }, 'readiness: the database failed'),
    );
    return reply
      .code(readiness.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(readiness);
  });
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.render()));
}

/** Callers get the status and nothing about the inside; the log gets the rest. */
function answerErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error, request, reply) => {
    const wanted = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
    const status = wanted >= 400 && wanted < 600 ? wanted : 500;
    const where = { method: request.method, path: request.routeOptions.url ?? 'none', status };
    if (status >= 500) log.error({ ...where, err: error }, 'a request failed');
    else log.debug({ ...where, err: error }, 'a request was refused');
    if (status === 413) hangUpSoon(request, reply);
    return reply
      .code(status)
      .type('text/plain; charset=utf-8')
      .send(status >= 500 ? 'failed\n' : 'refused\n');
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).type('text/plain; charset=utf-8').send('not found\n'));
}

function addressOf(app: FastifyInstance, host: string): string {
  const address: string | AddressInfo | null = app.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  // Listening everywhere is not an address one can open.
  const open = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return `http://${open.includes(':') ? `[${open}]` : open}:${port}`;
}

function listenError(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const explained: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is already in use, perhaps by another Kefu. Set PORT to a free one.`,
    EACCES: `Port ${port} on ${host} may not be used without more rights. Set PORT to one above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Correct HOST; 127.0.0.1 serves this machine, 0.0.0.0 everyone.`,
    ENOTFOUND: `The host name ${host} is not known. Correct HOST; 127.0.0.1 serves this machine, 0.0.0.0 everyone.`,
  };
  const text = explained[String(code)];
  return text ? new OperatorError(text, { cause: error }) : error;
}
