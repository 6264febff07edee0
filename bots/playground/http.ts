import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** One HTTP exchange as an emulator sees it. */
export interface Exchange {
  method: string;
  path: string;
  query: string;
  contentType: string;
  authorization: string;
  body: Buffer;
  /** The body was too big and was not kept. */
  tooLarge: boolean;
  /** Answers with JSON, unless the headers name another type. */
  respond(status: number, body: string, headers?: Record<string, string>): void;
  respondBytes(bytes: Buffer, contentType: string): void;
  /** Cuts the connection with nothing answered. */
  destroy(): void;
  /** Runs when the peer goes away before an answer. */
  onClosed(listener: () => void): void;
}

/** What takes over a connection that asks to become a WebSocket. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Where to listen, and what is too much. */
export interface FrontOptions {
  host: string;
  /** 0 takes a free one. */
  port: number;
  /** Bytes; bodies above this are refused. */
  bodyMax: number;
  upgrade?: Upgrade;
}

/** A loopback HTTP server that keeps connections alive and hands over whole bodies. */
export class HttpFront {
  private readonly server: Server;
  readonly port: number;

  private constructor(server: Server, port: number) {
    this.server = server;
    this.port = port;
  }

  static async listen(options: FrontOptions, handle: (exchange: Exchange) => void): Promise<HttpFront> {
    const { host, port, bodyMax, upgrade } = options;
    const server = createServer((request, response) => receive(request, response, bodyMax, handle));
    server.keepAliveTimeout = 120_000;
    server.requestTimeout = 0;
    server.on('connection', (socket) => socket.setNoDelay(true));
    if (upgrade) server.on('upgrade', upgrade);
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

function receive(
  request: IncomingMessage,
  response: ServerResponse,
  bodyMax: number,
  handle: (exchange: Exchange) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.sendDate = false;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= bodyMax) chunks.push(chunk);
  });
  // A bot killed in the middle of a request resets its socket: nothing was received, nothing is to be done.
  request.on('error', () => response.destroy());
  request.on('end', () => {
    const tooLarge = size > bodyMax;
    handle(exchangeOf(request, response, tooLarge ? Buffer.alloc(0) : wholeOf(chunks), tooLarge));
  });
}

/** Most bodies come in one piece, which needs no copy. */
function wholeOf(chunks: Buffer[]): Buffer {
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
}

function exchangeOf(request: IncomingMessage, response: ServerResponse, body: Buffer, tooLarge: boolean): Exchange {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  return {
    method: request.method ?? 'GET',
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? '' : url.slice(mark + 1),
    contentType: request.headers['content-type'] ?? '',
    authorization: request.headers.authorization ?? '',
    body,
    tooLarge,
    respond: (status, text, headers) => answer(response, status, text, headers),
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

function answer(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  if (response.destroyed || response.writableEnded) return;
  if (status === 204) {
    response.writeHead(204, headers);
    response.end();
    return;
  }
  const length = Buffer.byteLength(text);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': length, ...headers });
  response.end(text);
}
