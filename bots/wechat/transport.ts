import { ApiError, TransportError } from './errors.ts';

/** Codes of a connection that was never made: nothing can have been received. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
/** JSON answers are small; anything beyond this is not WeChat's. */
const JSON_MAX_BYTES = 1024 * 1024;

/** An answer that is not JSON. */
export interface Bytes {
  readonly bytes: Buffer;
  readonly mime: string;
}

/** A JSON object of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** One request to WeChat's API. */
export interface Call {
  /** Such as `/cgi-bin/menu/get`. */
  path: string;
  /** Goes into the URL; never into an error. */
  query?: Readonly<Record<string, string>>;
  /** Posted as JSON, or as the form it is. */
  body?: Json | FormData;
  /** Accept bytes up to this many, for media. */
  bytesMax?: number;
  timeoutMs?: number;
}

/** Requests to WeChat's API. No error of it carries a URL, a token or a body. */
export class Transport {
  private readonly root: string;
  private readonly timeoutMs: number;
  private readonly closing = new AbortController();

  constructor(root: string, timeoutMs: number) {
    this.root = root;
    this.timeoutMs = timeoutMs;
  }

  /** The JSON that WeChat answers. Rejects with ApiError when that is a refusal, with TransportError without one. */
  async json(call: Call): Promise<Json> {
    const answer = await this.ask(call);
    if ('bytes' in answer) throw new TransportError(`${call.path}: the answer is not JSON`, true);
    return answer.json;
  }

  /** The answer as it is: bytes, or JSON that is no refusal. */
  async ask(call: Call): Promise<{ json: Json } | Bytes> {
    return this.fetch(call.path, this.urlOf(call), call);
  }

  /** Bytes at an address that WeChat's API itself has given. Never follows it elsewhere. */
  async download(url: URL, bytesMax: number): Promise<Bytes> {
    const answer = await this.fetch('a video', url, { path: '', bytesMax, timeoutMs: 60_000 });
    if ('json' in answer) throw new TransportError('a video: the answer is no file', true);
    return answer;
  }

  /** Whether an address is WeChat's own: media may be fetched there. */
  isOurs(url: URL): boolean {
    if (url.origin === new URL(this.root).origin) return true;
    return url.protocol === 'https:' && /(^|\.)(qq\.com|qpic\.cn)$/.test(url.hostname);
  }

  /** Ends what is under way. */
  close(): void {
    this.closing.abort();
  }

  private urlOf({ path, query = {} }: Call): URL {
    const url = new URL(this.root + path);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  }

  private async fetch(what: string, url: URL, call: Call): Promise<{ json: Json } | Bytes> {
    const signal = AbortSignal.any([AbortSignal.timeout(call.timeoutMs ?? this.timeoutMs), this.closing.signal]);
    let response: Response;
    let body: Buffer;
    try {
      response = await fetch(url, { ...requestOf(call), signal, redirect: 'error' });
      body = await read(response, call.bytesMax ?? JSON_MAX_BYTES);
    } catch (error) {
      throw asTransportError(what, error);
    }
    if (response.status !== 200) throw new TransportError(`${what}: HTTP ${response.status}`, true);
    const mime = (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
    const json = parse(body);
    if (json) return { json: accepted(json) };
    if (call.bytesMax === undefined) throw new TransportError(`${what}: the answer is not JSON`, true);
    return { bytes: body, mime };
  }
}

function requestOf({ body }: Call): RequestInit {
  if (body === undefined) return { method: 'GET' };
  if (body instanceof FormData) return { method: 'POST', body };
  // Written as it is: WeChat shows \u escapes to the member as they stand.
  return { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json; charset=utf-8' } };
}

async function read(response: Response, max: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > max) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The answer is longer than was asked for. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

function asTransportError(what: string, error: unknown): Error {
  if (error instanceof TooLarge) return error;
  const code = codeOf(error);
  return new TransportError(`${what}: ${code ?? 'no answer'}`, code === undefined || !NEVER_CONNECTED.has(code));
}

function codeOf(error: unknown): string | undefined {
  for (let at: unknown = error, deep = 0; at instanceof Error && deep < 4; at = at.cause, deep += 1) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    if (at instanceof AggregateError && at.errors.length > 0) return codeOf(at.errors[0]);
    if (at.name === 'TimeoutError') return 'TIMEOUT';
  }
  return undefined;
}

function parse(body: Buffer): Json | undefined {
  if (body.at(0) !== 0x7b) return undefined;
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

function accepted(json: Json): Json {
  const { errcode, errmsg } = json;
  if (typeof errcode !== 'number' || errcode === 0) return json;
  throw new ApiError(errcode, typeof errmsg === 'string' ? errmsg : 'refused');
}
