import type { Faults } from '../faults.ts';
import type { Exchange } from '../http.ts';
import { ApiError } from './errors.ts';
import { type ActiveFault, type Fault, means } from './faults.ts';
import { METHODS } from './methods/index.ts';
import type { Platform } from './methods/platform.ts';
import { Params, readParams } from './params.ts';
import { CONFLICT_WEBHOOK, type Poll } from './updates.ts';

export type { ActiveFault, Fault };

/** One API call as the emulator saw and answered it. */
export interface ApiCall {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Uploaded parts, without their bytes. */
  readonly files: readonly { part: string; name: string; size: number }[];
  /** HTTP status; 0 when nothing was answered. */
  readonly status: number;
  /** The answer's JSON as sent; empty when nothing was. */
  readonly body: string;
  /** The fault that struck, if any. */
  readonly fault: Fault['kind'] | undefined;
  /** Unix ms. */
  readonly at: number;
  /** The parsed answer; `undefined` when there was none, or none that is JSON. */
  readonly response: { ok: boolean; result?: unknown; error_code?: number; description?: string } | undefined;
}

interface Answer {
  status: number;
  body: string;
}

interface Asked {
  method: string;
  params: Params;
  exchange: Exchange;
}

/** Turns HTTP exchanges into method calls and their results into answers, with the faults in between. */
export class Api {
  private readonly platform: Platform;
  private readonly faults: Faults<Fault>;
  private readonly token: string;
  private readonly onCall: (call: ApiCall) => void;
  private revoked = false;

  constructor(platform: Platform, faults: Faults<Fault>, token: string, onCall: (call: ApiCall) => void) {
    this.platform = platform;
    this.faults = faults;
    this.token = token;
    this.onCall = onCall;
  }

  /** From now on every call is answered 401, the waiting poll included. */
  revoke(): void {
    this.revoked = true;
    this.platform.queue.endPoll(UNAUTHORIZED);
  }

  handle(exchange: Exchange): void {
    const slash = exchange.path.lastIndexOf('/');
    if (exchange.tooLarge) respondError(exchange, TOO_LARGE);
    else if (exchange.path.startsWith('/file/bot')) this.download(exchange);
    else if (!exchange.path.startsWith('/bot')) respondError(exchange, NOT_FOUND);
    else if (this.revoked || exchange.path.slice(4, slash) !== this.token) respondError(exchange, UNAUTHORIZED);
    else this.call(exchange, canonical(exchange.path.slice(slash + 1)));
  }

  /** Carries out a call that came in a webhook's answer: nobody hears its result. */
  callSilently(method: string, raw: Record<string, unknown>): void {
    const { method: _, ...rest } = raw;
    const params = new Params(rest);
    this.record(canonical(method), params, this.apply(method, params));
  }

  private call(exchange: Exchange, method: string): void {
    let params: Params;
    try {
      params = readParams(exchange);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      respondError(exchange, new ApiError(400, `Bad Request: can't parse the request: ${reason}`));
      return;
    }
    const fault = this.faults.strike((one) => means(one, method, params));
    const asked = { method, params, exchange };
    if (fault === undefined) this.perform(asked);
    else this.strike(asked, fault);
  }

  private perform(asked: Asked, fault?: Fault['kind']): void {
    const { method, params, exchange } = asked;
    if (method === 'getUpdates') {
      this.poll(asked);
      return;
    }
    const answer = this.apply(method, params);
    this.record(method, params, answer, fault);
    exchange.respond(answer.status, answer.body);
  }

  private strike(asked: Asked, fault: Fault): void {
    const { method, params, exchange } = asked;
    switch (fault.kind) {
      case 'too-many-requests': {
        const parameters = { retry_after: fault.retryAfter };
        this.refuse(asked, fault, 429, `Too Many Requests: retry after ${fault.retryAfter}`, parameters);
        return;
      }
      case 'server-error':
        this.refuse(asked, fault, fault.status ?? 500, 'Internal Server Error');
        return;
      case 'error':
        this.refuse(asked, fault, fault.error_code, fault.description, fault.parameters);
        return;
      case 'malformed': {
        const answer = { status: 200, body: fault.body ?? '<html>Bad Gateway</html>' };
        this.record(method, params, answer, fault.kind);
        exchange.respond(answer.status, answer.body);
        return;
      }
      case 'slow':
        setTimeout(() => this.perform(asked, fault.kind), fault.ms);
        return;
      case 'hang':
      case 'drop':
      case 'answer-lost':
        this.leaveUnanswered(asked, fault);
    }
  }

  private leaveUnanswered({ method, params, exchange }: Asked, fault: Fault): void {
    const applied = fault.kind === 'answer-lost' || (fault.kind === 'hang' && fault.applied === true);
    if (applied && method !== 'getUpdates') this.apply(method, params);
    this.record(method, params, { status: 0, body: '' }, fault.kind);
    if (fault.kind !== 'hang') exchange.destroy();
  }

  private refuse(
    { method, params, exchange }: Asked,
    fault: Fault,
    status: number,
    description: string,
    parameters?: object,
  ): void {
    const body = { ok: false, error_code: status, description, ...(parameters && { parameters }) };
    const answer = { status, body: JSON.stringify(body) };
    this.record(method, params, answer, fault.kind);
    exchange.respond(answer.status, answer.body);
  }

  private apply(method: string, params: Params): Answer {
    const known = METHODS.get(method.toLowerCase());
    if (known === undefined) return errorAnswer(NOT_FOUND);
    try {
      return { status: 200, body: `{"ok":true,"result":${JSON.stringify(known.run(this.platform, params))}}` };
    } catch (error) {
      if (error instanceof ApiError) return errorAnswer(error);
      throw error;
    }
  }

  private poll({ method, params, exchange }: Asked): void {
    const answer = (sent: Answer) => {
      this.record(method, params, sent);
      exchange.respond(sent.status, sent.body);
    };
    if (this.platform.webhook !== undefined) {
      answer(errorAnswer(CONFLICT_WEBHOOK));
      return;
    }
    const cancel = this.platform.queue.poll(
      pollOf(params),
      (updates) => answer({ status: 200, body: `{"ok":true,"result":${updates}}` }),
      (error) => answer(errorAnswer(error)),
    );
    exchange.onClosed(cancel);
  }

  private download(exchange: Exchange): void {
    const prefix = `/file/bot${this.token}/`;
    if (this.revoked || !exchange.path.startsWith(prefix)) {
      respondError(exchange, UNAUTHORIZED);
      return;
    }
    const file = this.platform.world.files.atPath(decodeURIComponent(exchange.path.slice(prefix.length)));
    if (file?.bytes === undefined) respondError(exchange, NOT_FOUND);
    else exchange.respondBytes(file.bytes, 'application/octet-stream');
  }

  private record(method: string, params: Params, answer: Answer, fault?: Fault['kind']): void {
    const files = [...params.files].map(([part, file]) => ({ part, name: file.fileName, size: file.bytes.length }));
    const { status, body } = answer;
    const at = this.platform.world.clock();
    this.onCall(recorded({ method, params: params.raw, files, status, body, fault, at }));
  }
}

/** A call whose answer is parsed only when somebody looks. */
function recorded(call: Omit<ApiCall, 'response'>): ApiCall {
  return {
    ...call,
    get response() {
      return call.status === 0 || call.fault === 'malformed' ? undefined : JSON.parse(call.body);
    },
  };
}

const UNAUTHORIZED = new ApiError(401, 'Unauthorized');
const TOO_LARGE = new ApiError(413, 'Request Entity Too Large');
const NOT_FOUND = new ApiError(404, 'Not Found');

/** A method's name as the documentation spells it; an unknown one as it came. */
function canonical(method: string): string {
  const lower = method.toLowerCase();
  return lower === 'getupdates' ? 'getUpdates' : (METHODS.get(lower)?.name ?? method);
}

function errorAnswer(error: ApiError): Answer {
  const { code, message, parameters } = error;
  const body = { ok: false, error_code: code, description: message, ...(parameters && { parameters }) };
  return { status: code, body: JSON.stringify(body) };
}

function respondError(exchange: Exchange, error: ApiError): void {
  const { status, body } = errorAnswer(error);
  exchange.respond(status, body);
}

function pollOf(params: Params): Poll {
  return {
    offset: params.integer('offset'),
    limit: Math.min(100, Math.max(1, params.integer('limit') ?? 100)),
    timeout: params.integer('timeout') ?? 0,
    allowed: params.array('allowed_updates')?.map(String),
  };
}
