import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { InputFile, type RawApi, type Transformer } from 'grammy';

/** Idle sockets are dropped before the far end drops them, so that no call is written into a closing one. */
const IDLE_SOCKET_MS = 25_000;
/** No answer of the Bot API comes near this. */
const ANSWER_MAX_BYTES = 64 * 1024 * 1024;

/** grammY's name for an AbortSignal: a polyfill's type, which Node's own does what but does not fit. */
type Cancel = NonNullable<Parameters<RawApi['getMe']>[0]>;

/** A request without a usable answer. `reached`: the platform may have received it, and may have acted on it. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  /** A system error code, or `TIMEOUT`, `ABORTED`, `MALFORMED`, `TOO_LARGE`. */
  readonly code: string;
  readonly reached: boolean;

  constructor(code: string, reached: boolean, message: string) {
    super(message);
    this.code = code;
    this.reached = reached;
  }
}

/** A signal as grammY's methods take it. */
export function cancelBy(signal: AbortSignal): Cancel {
  if (!isCancel(signal)) throw new TypeError('not an AbortSignal');
  return signal;
}

function isCancel(signal: object): signal is Cancel {
  return 'aborted' in signal && 'addEventListener' in signal && 'removeEventListener' in signal;
}

interface Exchange {
  method: 'GET' | 'POST';
  path: string;
  body?: string;
  timeoutMs: number;
  maxBytes: number;
  signal?: Cancel | undefined;
}

/** A plain answer: its status and its whole body. */
export interface Answer {
  status: number;
  body: Buffer;
}

/** The HTTP connections to one API root, kept alive and shared by everything that talks to it. */
export interface Transport {
  /** For grammY's own fetch: uploads go through it. */
  readonly agent: HttpAgent | HttpsAgent;
  /** Takes over grammY's JSON calls: less than half the CPU of node-fetch, and it knows what reached the platform. */
  readonly transformer: Transformer;
  /** The bytes at a path under `<apiRoot>/file/bot<token>/`, at most `maxBytes`. Rejects with a TransportError. */
  file(path: string, maxBytes: number): Promise<Answer>;
  close(): void;
}

/** Where to, as whom, and how long a call may take; a long poll takes its own `timeout` and this on top. */
export interface TransportOptions {
  /** Without a trailing slash. */
  apiRoot: string;
  token: string;
  callTimeoutSeconds: number;
}

/** Opens a transport; nothing is connected before the first call. */
export function createTransport(options: TransportOptions): Transport {
  const root = new URL(options.apiRoot);
  const secure = root.protocol === 'https:';
  const limits = { keepAlive: true, maxSockets: 256, maxFreeSockets: 64, timeout: IDLE_SOCKET_MS };
  const agent = secure ? new HttpsAgent(limits) : new HttpAgent(limits);
  const base = root.pathname === '/' ? '' : root.pathname;
  const callPath = `${base}/bot${options.token}/`;
  const target = { protocol: root.protocol, hostname: root.hostname.replace(/^\[|\]$/g, ''), port: root.port, agent };

  const exchange = (what: Exchange): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const headers =
        what.body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(what.body) };
      const call = { ...target, method: what.method, path: what.path, headers };
      settle(secure ? requestHttps(call) : requestHttp(call), what, resolve, reject);
    });

  const transformer: Transformer = async (prev, method, payload, signal) => {
    if (carriesUpload(payload)) return prev(method, payload, signal);
    const answer = await exchange({
      method: 'POST',
      path: callPath + method,
      body: JSON.stringify(payload),
      timeoutMs: (options.callTimeoutSeconds + pollSeconds(payload)) * 1000,
      maxBytes: ANSWER_MAX_BYTES,
      signal,
    });
    return parseAnswer(answer);
  };

  return {
    agent,
    transformer,
    file: (path, maxBytes) =>
      exchange({
        method: 'GET',
        path: `${base}/file/bot${options.token}/${encodeURI(path)}`,
        timeoutMs: 60_000,
        maxBytes,
      }),
    close: () => agent.destroy(),
  };
}

/** Follows one request to its only end: an answer, or a TransportError that knows whether the far end was reached. */
function settle(
  request: ClientRequest,
  what: Exchange,
  resolve: (answer: Answer) => void,
  reject: (error: TransportError) => void,
): void {
  let reached = false;
  const fail = (code: string, message: string) => request.destroy(new TransportError(code, reached, message));
  const timer = setTimeout(() => fail('TIMEOUT', `no answer within ${what.timeoutMs} ms`), what.timeoutMs);
  const cancel = () => fail('ABORTED', 'cancelled');
  const done = () => {
    clearTimeout(timer);
    what.signal?.removeEventListener('abort', cancel);
  };
  const broken = (error: Error) => {
    done();
    reject(error instanceof TransportError ? error : new TransportError(codeOf(error), reached, error.message));
  };
  request.on('error', broken);
  request.once('socket', (socket) => {
    if (!socket.connecting) reached = true;
    else socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => (reached = true));
  });
  request.once('response', (response) => {
    collect(response, what.maxBytes, fail, broken, (body) => {
      done();
      resolve({ status: response.statusCode ?? 0, body });
    });
  });
  if (what.signal?.aborted) cancel();
  else what.signal?.addEventListener('abort', cancel);
  request.end(what.body);
}

function collect(
  response: IncomingMessage,
  maxBytes: number,
  fail: (code: string, message: string) => void,
  broken: (error: Error) => void,
  whole: (body: Buffer) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) fail('TOO_LARGE', `more than ${maxBytes} bytes`);
    else chunks.push(chunk);
  });
  response.on('error', broken);
  response.on('end', () => {
    const [only] = chunks;
    whole(chunks.length === 1 && only ? only : Buffer.concat(chunks));
  });
}

/** The Bot API's envelope. A gateway's HTML page in front of it becomes the refusal that its status stands for. */
function parseAnswer(answer: Answer) {
  const parsed = parseJson(answer.body);
  if (typeof parsed?.ok === 'boolean' && (parsed.ok ? 'result' in parsed : typeof parsed.error_code === 'number')) {
    if (!parsed.ok && typeof parsed.description !== 'string') parsed.description = `HTTP ${answer.status}`;
    return parsed;
  }
  if (answer.status >= 400) {
    return {
      ok: false as const,
      error_code: answer.status,
      description: `HTTP ${answer.status} without an explanation`,
    };
  }
  throw new TransportError('MALFORMED', true, 'the answer is not the Bot API’s');
}

function parseJson(body: Buffer) {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function pollSeconds(payload: object): number {
  return 'timeout' in payload && typeof payload.timeout === 'number' ? payload.timeout : 0;
}

function carriesUpload(payload: object): boolean {
  return Object.values(payload).some(
    (value) => value instanceof InputFile || (Array.isArray(value) && value.some(holdsUpload)),
  );
}

function holdsUpload(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'media' in item && item.media instanceof InputFile;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}
