import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { parseMultipart } from '../multipart.ts';
import { isRecord, Params } from './params.ts';

/** Uploads above this are refused unread: the Bot API takes 50 MB and a little for the form around it. */
const BODY_MAX = 52 * 1024 * 1024;

/** One HTTP exchange as the emulator sees it. */
export interface Exchange {
  path: string;
  query: string;
  contentType: string;
  body: Buffer;
  respond(status: number, json: string): void;
  respondBytes(bytes: Buffer, contentType: string): void;
  /** Cuts the connection with nothing answered. */
  destroy(): void;
  /** Runs when the peer goes away before an answer. */
  onClosed(listener: () => void): void;
}

/** A loopback HTTP server that keeps connections alive and hands over whole bodies. */
export class HttpFront {
  private readonly server: Server;
  readonly port: number;

  private constructor(server: Server, port: number) {
    this.server = server;
    this.port = port;
  }

  static async listen(host: string, port: number, handle: (exchange: Exchange) => void): Promise<HttpFront> {
    const server = createServer((request, response) => receive(request, response, handle));
    server.keepAliveTimeout = 120_000;
    server.requestTimeout = 0;
    server.on('connection', (socket) => socket.setNoDelay(true));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the emulator has no TCP port');
    return new HttpFront(server, address.port);
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }
}

function receive(request: IncomingMessage, response: ServerResponse, handle: (exchange: Exchange) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.sendDate = false;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= BODY_MAX) chunks.push(chunk);
  });
  // A bot killed in the middle of a request resets its socket: nothing was received, nothing is to be done.
  request.on('error', () => response.destroy());
  request.on('end', () => {
    if (size > BODY_MAX) {
      answer(response, 413, '{"ok":false,"error_code":413,"description":"Request Entity Too Large"}');
      return;
    }
    handle(exchangeOf(request, response, wholeOf(chunks)));
  });
}

/** Most bodies come in one piece, which needs no copy. */
function wholeOf(chunks: Buffer[]): Buffer {
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
}

function exchangeOf(request: IncomingMessage, response: ServerResponse, body: Buffer): Exchange {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  return {
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? '' : url.slice(mark + 1),
    contentType: request.headers['content-type'] ?? '',
    body,
    respond: (status, json) => answer(response, status, json),
    respondBytes: (bytes, contentType) => {
      response.writeHead(200, { 'content-type': contentType, 'content-length': bytes.length });
      response.end(bytes);
    },
    destroy: () => request.socket.destroy(),
    onClosed: (listener) => {
      response.once('close', () => {
        if (!response.writableEnded) listener();
      });
    },
  };
}

function answer(response: ServerResponse, status: number, json: string): void {
  if (response.destroyed || response.writableEnded) return;
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) });
  response.end(json);
}

/** Reads the parameters from the query and a JSON, urlencoded or multipart body. Throws when it cannot be parsed. */
export function readParams(exchange: Exchange): Params {
  const raw: Record<string, unknown> =
    exchange.query === '' ? {} : Object.fromEntries(new URLSearchParams(exchange.query));
  if (exchange.body.length === 0) return new Params(raw);
  if (exchange.contentType.startsWith('application/json')) {
    const body: unknown = JSON.parse(exchange.body.toString('utf8'));
    if (!isRecord(body)) throw new Error('object expected');
    return new Params(exchange.query === '' ? body : Object.assign(raw, body));
  }
  if (exchange.contentType.startsWith('multipart/form-data')) {
    const { fields, files } = parseMultipart(exchange.body, exchange.contentType);
    return new Params(Object.assign(raw, fields), files);
  }
  return new Params(Object.assign(raw, Object.fromEntries(new URLSearchParams(exchange.body.toString('utf8')))));
}
