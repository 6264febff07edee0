import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Lets a server listen on some free port of loopback; gives the port.
 *
 * @param {import('node:net').Server} server
 * @returns {Promise<number>}
 */
export async function listenOnFreePort(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

/**
 * A port of loopback that was free a moment ago, for who must name it before it is listened on.
 *
 * @returns {Promise<number>}
 */
export async function freePort() {
  const probe = createServer();
  const port = await listenOnFreePort(probe);
  probe.close();
  await once(probe, 'close');
  return port;
}
