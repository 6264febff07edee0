import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A place on loopback that leads to another, until it is shut: then connections break and new ones are refused. */
export class Gate {
  readonly #to: { host: string; port: number };
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #port = 0;

  constructor(to: { host: string; port: number }) {
    this.#to = to;
  }

  /** Opens a gate to the server that a URL names. */
  static async to(url: string): Promise<Gate> {
    const { hostname, port } = new URL(url);
    const gate = new Gate({ host: hostname, port: Number(port) });
    await gate.open();
    return gate;
  }

  /** The same URL, through the gate. */
  url(direct: string): string {
    const url = new URL(direct);
    url.port = String(this.#port);
    return url.href.replace(/\/$/, '');
  }

  async open(): Promise<void> {
    const server = createServer((near) => this.#join(near));
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Breaks what goes through it, in the middle of whatever is being said, and refuses what comes. */
  async shut(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = null;
    const closed = once(server, 'close');
    server.close();
    for (const socket of this.#sockets) socket.resetAndDestroy();
    await closed;
  }

  #join(near: Socket): void {
    const far = connect(this.#to);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(socket);
      socket.setNoDelay(true);
      // Either side's trouble is the other's too; there is nobody here to tell.
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
    }
    near.pipe(far);
    far.pipe(near);
  }
}
