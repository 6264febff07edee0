import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Environment, readEnvironment } from '../../core/config/environment.ts';
import { readDesk } from '../../core/config/load.ts';
import type { Log } from '../logging.ts';
import { type Program, startProgram } from '../main.ts';
import { IMITATED } from './cast.ts';
import { createPlayground, type Playground } from './server.ts';

/**
 * The whole program against emulated platforms: what `npm start` runs when no channel is configured. When a visitor moves
 * the desk to another platform, or makes the WeChat account one of another kind, the program is started anew, on the same
 * port and database; what members on WeChat do meanwhile is posted again by WeChat itself.
 */
export async function startPlayground(environment: Environment, log: Log): Promise<Program> {
  let program: Program | null = null;
  const desk = await readDesk(environment.configPath, ['telegram', 'discord', 'wechat']);
  const { brand, officialAccounts } = desk.config;
  const site = officialAccounts.find(({ platform }) => platform === 'website')?.value ?? IMITATED.site;
  const playground = await createPlayground({
    log,
    host: environment.host,
    imitated: { ...IMITATED, brand: brand.name, site },
    async switchDesk(platform) {
      const port = portOf(program);
      const from = playground.deskPlatform;
      await program?.stop();
      program = await play(platform, port).catch(async (error: unknown) => {
        program = await play(from, port);
        throw error;
      });
    },
  });
  const folder = join(environment.dataFolder, 'playground');
  // Staff and desk are the playground's own: the file may name ids of channels that are not emulated.
  const play = async (platform: string, port: number): Promise<Program> => {
    const started = await startProgram({
      environment: { ...environment, ...emulatedChannels(playground), database, port },
      policy: { ...desk.config, ...playground.policyOn(platform) },
      log,
      mount: (app) => playground.mount(app),
    });
    playground.servedAt(started.address);
    return started;
  };
  const database = await databaseIn(environment, folder).catch(closing(playground));
  program = await play(playground.deskPlatform, environment.port).catch(closing(playground));
  const { address } = program;
  process.stdout.write(`Kefu's playground is open: ${address}/\n`);
  return {
    address,
    async stop() {
      await program?.stop();
      await playground.close();
      await removeDatabases(folder, (owner) => owner === process.pid);
    },
  };
}

/** A playground that cannot be started leaves nothing running. */
function closing(playground: Playground): (error: unknown) => Promise<never> {
  return async (error) => {
    await playground.close();
    throw error;
  };
}

function portOf(program: Program | null): number {
  return program ? Number(new URL(program.address).port) : 0;
}

/** The channels, as the program connects to them here. */
function emulatedChannels({ variables }: Playground): Pick<Environment, 'telegram' | 'discord' | 'wechat'> {
  // Nobody waits a minute to see what happens: the emulators do not mind a faster pace than the platforms'.
  const { telegram, discord, wechat } = readEnvironment({ ...variables, KEFU_PACE: 'off' });
  return { telegram, discord, wechat };
}

/**
 * The emulators forget everything when they end, so the database is a new one each time; it carries this process's
 * number so that several playgrounds can run from one folder. A database that the operator names is used as it is.
 */
async function databaseIn({ database }: Environment, folder: string): Promise<Environment['database']> {
  if (database.kind === 'postgresql') return database;
  await mkdir(folder, { recursive: true });
  await removeDatabases(folder, (owner) => owner === process.pid || !isRunning(owner));
  const file = join(folder, `${process.pid}.db`);
  return { kind: 'sqlite', url: `file:${file}`, file, folder, secrets: [] };
}

async function removeDatabases(folder: string, whose: (owner: number) => boolean): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = Number(/^(\d+)\.db/.exec(name)?.[1] ?? Number.NaN);
    if (whose(owner)) await rm(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // No such process, or not ours: either way its number says nothing about a database of ours.
    return false;
  }
}
