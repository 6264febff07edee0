import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isKnownHost, isSameOrigin, SECURITY_HEADERS } from './access.ts';
import { actionSchema } from './actions.ts';
import type { Live } from './live.ts';
import type { MovingDesk } from './moving-desk.ts';
import { PageFiles } from './page-files.ts';
import { inlineType } from './shown-inline.ts';
import { ActionRefused, type Stage } from './stage.ts';

/** Ten photos or one big file, as base64. Bytes. */
const ACTION_MAX = 64 * 1024 * 1024;

export interface RouteOptions {
  stages: readonly Stage[];
  live: Live;
  desk: MovingDesk;
  /** The configured HOST. */
  host: string;
}

/** The page at `/`, and what it needs under `/playground/`. Every route is refused to hosts that are not ours. */
export function mountRoutes(app: FastifyInstance, { stages, live, desk, host }: RouteOptions): void {
  const files = new PageFiles();
  const stageOf = (platform: string) => stages.find((stage) => stage.platform === platform);

  app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      reply.headers(SECURITY_HEADERS);
      if (!isKnownHost(request.headers.host, host)) return refuse(reply, 403, 'this host name is not served here');
    });

    scope.get('/', (_, reply) => sendPage(reply, 'index.html'));
    scope.get<{ Params: { '*': string } }>('/playground/*', (request, reply) => sendPage(reply, request.params['*']));

    scope.get('/playground/live', (_, reply) => {
      reply.hijack();
      live.open(reply.raw, SECURITY_HEADERS);
    });

    scope.get<{ Params: { platform: string; id: string } }>('/playground/files/:platform/:id', (request, reply) => {
      const file = stageOf(request.params.platform)?.file(request.params.id);
      if (file === undefined) return refuse(reply, 404, 'there is no such file');
      const type = inlineType(file.bytes);
      if (type === undefined) reply.header('content-disposition', 'attachment');
      return reply
        .header('cache-control', 'private, max-age=3600')
        .type(type ?? 'application/octet-stream')
        .send(Buffer.from(file.bytes));
    });

    scope.post('/playground/act', { bodyLimit: ACTION_MAX, onRequest: sameOriginOnly }, async (request, reply) => {
      const parsed = actionSchema.safeParse(request.body);
      if (!parsed.success) return refuse(reply, 400, parsed.error.issues[0]?.message ?? 'not an action');
      const stage = stageOf(parsed.data.platform);
      if (stage === undefined) return refuse(reply, 404, 'there is no such platform here');
      try {
        if (parsed.data.do === 'switch-desk') {
          if (!stage.takesDesk) throw new ActionRefused('the desk cannot stand there');
          desk.moveTo(parsed.data.platform);
          return reply.code(202).send();
        }
        if (parsed.data.do === 'switch-account') {
          desk.mustBeStill();
          await stage.act(parsed.data);
          // The program asks what its account may do when it starts.
          desk.restart();
          return reply.code(202).send();
        }
        const result = await stage.act(parsed.data);
        if (result !== undefined) return reply.send(result);
      } catch (error) {
        if (error instanceof ActionRefused) return refuse(reply, 409, error.message);
        throw error;
      }
      return reply.code(204).send();
    });

    async function sendPage(reply: FastifyReply, name: string): Promise<FastifyReply> {
      const file = await files.read(name);
      if (file === undefined) return refuse(reply, 404, 'there is no such page');
      return reply.header('cache-control', 'no-cache').type(file.type).send(file.body);
    }
  });
}

async function sameOriginOnly(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if (isSameOrigin(request.headers)) return undefined;
  return refuse(reply, 403, 'only the playground’s own page may do this');
}

function refuse(reply: FastifyReply, status: number, reason: string): FastifyReply {
  return reply.code(status).send({ reason });
}
