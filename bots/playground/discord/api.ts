import type { Faults } from '../faults.ts';
import type { Exchange } from '../http.ts';
import { parseMultipart, type Upload } from '../multipart.ts';
import { ApiError, invalidJson, notFound, tooLarge, unauthorized } from './errors.ts';
import { type ActiveFault, type Fault, means } from './faults.ts';
import { isRecord } from './fields.ts';
import type { Pace, Verdict } from './limits.ts';
import { bodyOfForm } from './payload.ts';
import { matchRoute } from './routes/index.ts';
import type { Platform, Request, Route } from './routes/platform.ts';

export type { ActiveFault, Fault };

/** One REST call as the emulator saw and answered it. */
export interface ApiCall {
  /** The operation's name in Discord's API description, e.g. `create_message`; empty for an unknown path. */
  readonly method: string;
  readonly verb: string;
  /** The path's template, e.g. `/channels/{channel_id}/messages`. */
  readonly route: string;
  /** Ids from the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The body, or the `payload_json` of a form; an empty object when there was none. */
  readonly body: unknown;
  /** Uploaded parts, without their bytes. */
  readonly files: readonly { part: string; name: string; size: number }[];
  /** HTTP status; 0 when nothing was answered. */
  readonly status: number;
  /** The answer's JSON as sent; empty when nothing was. */
  readonly answer: string;
  /** The fault that struck, if any. */
  readonly fault: Fault['kind'] | undefined;
  /** Unix ms. */
  readonly at: number;
  /** The parsed answer; `undefined` when there was none, or none that is JSON. */
  readonly response: unknown;
}

interface Answer {
  status: number;
  json: string;
  headers?: Record<string, string>;
}

interface Asked {
  route: Route;
  request: Request;
  exchange: Exchange;
}

const PREFIX = '/api/v10';

/** Turns HTTP exchanges into operations and their results into answers, with the faults in between. */
export class Api {
  private readonly platform: Platform;
  private readonly faults: Faults<Fault>;
  private readonly token: string;
  private readonly pace: Pace | undefined;
  private readonly onCall: (call: ApiCall) => void;
  private revoked = false;

  constructor(
    platform: Platform,
    options: { faults: Faults<Fault>; token: string; pace: Pace | undefined; onCall: (call: ApiCall) => void },
  ) {
    this.platform = platform;
    this.faults = options.faults;
    this.token = options.token;
    this.pace = options.pace;
    this.onCall = options.onCall;
  }

  /** From now on every call with the token is answered 401. */
  revoke(): void {
    this.revoked = true;
  }

  /** Whether a token, without its prefix, is the bot's. */
  accepts(token: string): boolean {
    return !this.revoked && token === this.token;
  }

  handle(exchange: Exchange): void {
    if (exchange.path.startsWith('/attachments/')) {
      this.download(exchange);
      return;
    }
    const path = exchange.path.startsWith(PREFIX) ? exchange.path.slice(PREFIX.length) : undefined;
    const matched = path === undefined ? undefined : matchRoute(exchange.method, path);
    if (matched === undefined) {
      this.refuseUnknown(exchange);
      return;
    }
    const { route, params } = matched;
    const query = Object.fromEntries(new URLSearchParams(exchange.query));
    const request: Request = { params, query, body: {}, uploads: new Map() };
    const asked = { route, request, exchange };
    try {
      this.authorize(route, exchange);
      Object.assign(request, readBody(exchange));
    } catch (error) {
      this.finish(asked, errorAnswer(error));
      return;
    }
    const said = isRecord(request.body) ? request.body : {};
    const fault = this.faults.strike((one) => means(one, route.operation, params, said));
    if (fault === undefined) this.perform(asked);
    else this.strike(asked, fault);
  }

  private perform(asked: Asked, fault?: Fault['kind']): void {
    const { route, request } = asked;
    const { params } = request;
    const major = params.channel_id ?? params.guild_id ?? params.webhook_token ?? '';
    const verdict = this.pace?.take(route.operation, major, route.open === true);
    const answer = verdict?.refused === undefined ? this.apply(asked) : tooMany(verdict.refused);
    this.finish(asked, { ...answer, headers: { ...verdict?.headers, ...answer.headers } }, fault);
  }

  private strike(asked: Asked, fault: Fault): void {
    switch (fault.kind) {
      case 'too-many-requests': {
        const global = fault.global === true;
        const answer = tooMany({ retryAfter: fault.retryAfter, global });
        const headers = { 'x-ratelimit-scope': global ? 'global' : 'shared', ...answer.headers };
        this.finish(asked, { ...answer, headers }, fault.kind);
        return;
      }
      case 'server-error':
        this.finish(asked, { status: fault.status ?? 500, json: INTERNAL }, fault.kind);
        return;
      case 'error':
        this.finish(asked, errorAnswer(new ApiError(fault.status, fault.code, fault.message)), fault.kind);
        return;
      case 'malformed':
        this.finish(asked, { status: 200, json: fault.body ?? '<html>Bad Gateway</html>' }, fault.kind);
        return;
      case 'slow':
        setTimeout(() => this.perform(asked, fault.kind), fault.ms);
        return;
      case 'hang':
      case 'drop':
      case 'answer-lost':
        this.leaveUnanswered(asked, fault);
    }
  }

  private leaveUnanswered(asked: Asked, fault: Fault): void {
    const applied = fault.kind === 'answer-lost' || (fault.kind === 'hang' && fault.applied === true);
    if (applied) this.apply(asked);
    this.record(asked, { status: 0, json: '' }, fault.kind);
    if (fault.kind !== 'hang') asked.exchange.destroy();
  }

  private apply({ route, request }: Asked): Answer {
    try {
      const result = route.run(this.platform, request);
      if (result === undefined) return { status: 204, json: '' };
      return { status: route.status ?? 200, json: JSON.stringify(result) };
    } catch (error) {
      return errorAnswer(error);
    }
  }

  private authorize(route: Route, exchange: Exchange): void {
    if (exchange.tooLarge) throw tooLarge();
    if (route.open === true) return;
    if (this.revoked || exchange.authorization !== `Bot ${this.token}`) throw unauthorized();
  }

  private finish(asked: Asked, answer: Answer, fault?: Fault['kind']): void {
    this.record(asked, answer, fault);
    asked.exchange.respond(answer.status, answer.json, answer.headers);
  }

  private refuseUnknown(exchange: Exchange): void {
    const { status, code } = notFound();
    exchange.respond(status, notFound().json);
    const asked = { params: {}, query: {}, body: {}, files: [] };
    const known = { method: '', verb: exchange.method, route: exchange.path, ...asked };
    const at = this.platform.world.clock();
    this.onCall(recorded({ ...known, status, answer: `{"code":${code}}`, fault: undefined, at }));
  }

  private record({ route, request }: Asked, answer: Answer, fault: Fault['kind'] | undefined): void {
    const { params, query, body, uploads } = request;
    const files = [...uploads].map(([part, file]) => ({ part, name: file.fileName, size: file.bytes.length }));
    const called = { method: route.operation, verb: route.verb, route: route.path, params, query, body, files };
    const at = this.platform.world.clock();
    this.onCall(recorded({ ...called, status: answer.status, answer: answer.json, fault, at }));
  }

  private download(exchange: Exchange): void {
    const bytes = this.platform.world.files.atPath(exchange.path);
    if (bytes === undefined) exchange.respond(404, '{"message":"404: Not Found","code":0}');
    else exchange.respondBytes(bytes, 'application/octet-stream');
  }
}

/** A call whose answer is parsed only when somebody looks. */
function recorded(call: Omit<ApiCall, 'response'>): ApiCall {
  return {
    ...call,
    get response() {
      return call.answer === '' || call.fault === 'malformed' ? undefined : JSON.parse(call.answer);
    },
  };
}

const INTERNAL = '{"message":"500: Internal Server Error","code":0}';

function errorAnswer(error: unknown): Answer {
  if (error instanceof ApiError) return { status: error.status, json: error.json };
  throw error;
}

function tooMany(refused: NonNullable<Verdict['refused']>): Answer {
  const body = { message: 'You are being rate limited.', retry_after: refused.retryAfter, global: refused.global };
  const headers = {
    'retry-after': `${Math.ceil(refused.retryAfter)}`,
    ...(refused.global && { 'x-ratelimit-global': 'true' }),
  };
  return { status: 429, json: JSON.stringify({ ...body, code: 0 }), headers };
}

function readBody(exchange: Exchange): { body: unknown; uploads: ReadonlyMap<string, Upload> } {
  const { body, contentType } = exchange;
  if (body.length === 0) return { body: {}, uploads: new Map() };
  try {
    if (contentType.startsWith('multipart/form-data')) {
      const { fields, files } = parseMultipart(body, contentType);
      return { body: bodyOfForm(fields), uploads: files };
    }
    return { body: JSON.parse(body.toString('utf8')), uploads: new Map() };
  } catch {
    // Whatever was wrong with it, Discord says only this.
    throw invalidJson();
  }
}
