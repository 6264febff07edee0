import { randomBytes } from 'node:crypto';
import type { Faults } from '../faults.ts';
import type { Exchange } from '../http.ts';
import { errorBody, WechatError } from './errors.ts';
import { type Fault, means } from './faults.ts';
import type { Media } from './media.ts';
import { type Asked, METHODS, type Method } from './methods.ts';
import type { Quotas } from './quotas.ts';
import type { World } from './state.ts';

/** One API call as the emulator saw and answered it. */
export interface ApiCall {
  /** The path after `/cgi-bin/`. */
  readonly method: string;
  /** Without the token. */
  readonly query: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined when there was none. */
  readonly body: unknown;
  /** HTTP status; 0 when nothing was answered. */
  readonly status: number;
  /** The answer's JSON as sent; empty when nothing was, or bytes were. */
  readonly answer: string;
  /** 0 for a success, undefined when nothing was answered. */
  readonly errcode: number | undefined;
  /** The fault that struck, if any. */
  readonly fault: Fault['kind'] | undefined;
  /** Unix ms. */
  readonly at: number;
}

interface Call {
  name: string;
  method: Method;
  asked: Asked;
  exchange: Exchange;
}

interface Answer {
  status: number;
  body: string;
  media?: Media;
}

const PREFIX = '/cgi-bin/';

/** api.weixin.qq.com: turns HTTP exchanges into method calls and their results into answers, with faults in between. */
export class Api {
  private readonly world: World;
  private readonly faults: Faults<Fault>;
  private readonly quotas: Quotas;
  private readonly onCall: (call: ApiCall) => void;
  private readonly apiRoot: () => string;

  constructor(parts: {
    world: World;
    faults: Faults<Fault>;
    quotas: Quotas;
    onCall: (call: ApiCall) => void;
    apiRoot: () => string;
  }) {
    this.world = parts.world;
    this.faults = parts.faults;
    this.quotas = parts.quotas;
    this.onCall = parts.onCall;
    this.apiRoot = parts.apiRoot;
  }

  handle(exchange: Exchange): void {
    const name = exchange.path.startsWith(PREFIX) ? exchange.path.slice(PREFIX.length) : '';
    const method = METHODS.get(name);
    if (method === undefined) {
      this.other(exchange);
      return;
    }
    const query = new URLSearchParams(exchange.query);
    const { contentType, body: bytes } = exchange;
    const json = method.takes === 'json' ? jsonIn(bytes) : undefined;
    const call = { name, method, asked: { query, json, contentType, bytes }, exchange };
    const fault = this.faults.strike((each) => means(each, name, json, addressee(json)));
    if (fault === undefined) this.finish(call, this.apply(call));
    else this.strike(call, fault);
  }

  /** Video bytes; every other path is unknown. */
  private other(exchange: Exchange): void {
    const media = exchange.path.startsWith('/video/') ? this.world.media.get(exchange.path.slice(7)) : undefined;
    if (media !== undefined) exchange.respondBytes(media.bytes, media.contentType);
    else exchange.respond(200, this.refusal(new WechatError(40066)));
  }

  private strike(call: Call, fault: Fault): void {
    switch (fault.kind) {
      case 'too-many-requests':
        this.finish(call, { status: 200, body: this.refusal(new WechatError(45011)) }, fault.kind);
        return;
      case 'error': {
        const { message } = new WechatError(fault.errcode);
        this.finish(call, { status: 200, body: errorBody(fault.errcode, fault.errmsg ?? message, rid()) }, fault.kind);
        return;
      }
      case 'server-error':
        this.finish(call, { status: fault.status ?? 502, body: '<html>Bad Gateway</html>' }, fault.kind);
        return;
      case 'malformed':
        this.finish(call, { status: 200, body: fault.body ?? '<html>busy</html>' }, fault.kind);
        return;
      case 'slow':
        setTimeout(() => this.finish(call, this.apply(call), fault.kind), fault.ms);
        return;
      case 'hang':
      case 'drop':
      case 'answer-lost':
        this.leaveUnanswered(call, fault);
    }
  }

  private leaveUnanswered(call: Call, fault: Fault): void {
    if (fault.kind === 'answer-lost' || (fault.kind === 'hang' && fault.applied === true)) this.apply(call);
    this.record(call, { status: 0, body: '' }, fault.kind);
    if (fault.kind !== 'hang') call.exchange.destroy();
  }

  private apply(call: Call): Answer {
    try {
      this.admit(call);
      const given = call.method.run(this.world, call.asked, this.apiRoot());
      this.world.changed();
      return 'json' in given
        ? { status: 200, body: JSON.stringify(given.json) }
        : { status: 200, body: '', media: given.media };
    } catch (error) {
      if (error instanceof WechatError) return { status: 200, body: this.refusal(error) };
      throw error;
    }
  }

  /** Throws why the call may not even be looked at. */
  private admit({ name, method, asked, exchange }: Call): void {
    const { account, tokens } = this.world;
    if (exchange.method !== method.http) throw new WechatError(method.http === 'GET' ? 43001 : 43002);
    if (method.needsToken) tokens.check(asked.query.get('access_token') ?? undefined);
    this.quotas.count(name);
    const allowed = account.kind === 'certified' || !method.needsToken || account.unverifiedMay.has(name);
    if (!allowed) throw new WechatError(48001);
    if (exchange.tooLarge) throw new WechatError(45001);
    if (method.takes !== 'json') return;
    if (asked.bytes.length === 0) throw new WechatError(44002);
    if (asked.json === undefined) throw new WechatError(47001);
  }

  private finish(call: Call, answer: Answer, fault?: Fault['kind']): void {
    this.record(call, answer, fault);
    const { exchange } = call;
    if (answer.media !== undefined) exchange.respondBytes(answer.media.bytes, answer.media.contentType);
    // Real ones say text/plain of their JSON as often as not.
    else exchange.respond(answer.status, answer.body, { 'content-type': 'text/plain' });
  }

  private refusal(error: WechatError): string {
    return errorBody(error.errcode, error.message, rid());
  }

  private record({ name, asked }: Call, { status, body, media }: Answer, fault?: Fault['kind']): void {
    const query = Object.fromEntries([...asked.query].filter(([key]) => key !== 'access_token' && key !== 'secret'));
    const errcode = media === undefined ? errcodeIn(status, body) : 0;
    const at = this.world.clock();
    this.onCall({ method: name, query, body: asked.json, status, answer: body, errcode, fault, at });
  }
}

function errcodeIn(status: number, body: string): number | undefined {
  if (status !== 200 || !body.startsWith('{')) return undefined;
  const found = /^\{"errcode":(-?\d+)/.exec(body)?.[1];
  return found === undefined ? 0 : Number(found);
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    // Refused as 47001 once the token is known to be good.
    return undefined;
  }
}

function addressee(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('touser' in json)) return undefined;
  return typeof json.touser === 'string' ? json.touser : undefined;
}

function rid(): string {
  const hex = randomBytes(10).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 16)}-${hex.slice(12)}`;
}
