import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeskConfig } from '../../core/config/desk.ts';
import type { Environment } from '../../core/config/environment.ts';
import { readDesk } from '../../core/config/load.ts';
import type { Log } from '../logging.ts';
import { type Program, startProgram } from '../main.ts';
import { createPlayground, type Playground } from './server.ts';

/** The whole program against emulated platforms: what `npm start` runs when no channel is configured. */
export async function startPlayground(environment: Environment, log: Log): Promise<Program> {
  const playground = await createPlayground({ log, host: environment.host });
  const folder = join(environment.dataFolder, 'playground');
  try {
    // Staff and desk are the playground's own: the file may name ids of channels that are not emulated.
    const desk = await readDesk(environment.configPath, ['telegram', 'discord', 'wechat']);
    const program = await startProgram({
      environment: { ...environment, ...(await emulated(environment, playground, folder)) },
      policy: withCast(desk.config, playground),
      log,
      mount: (app) => playground.mount(app),
    });
    process.stdout.write(`Kefu's playground is open: ${program.address}/\n`);
    return {
      address: program.address,
      async stop() {
        await program.stop();
        await playground.close();
        await removeDatabases(folder, (owner) => owner === process.pid);
      },
    };
  } catch (error) {
    await playground.close();
    throw error;
  }
}

/** The emulated desk and its staff, with the rest of the operator's (or the sample's) policy. */
function withCast(policy: DeskConfig, playground: Playground): DeskConfig {
  return { ...policy, ...playground.policyOn(playground.deskPlatform) };
}

/**
 * The emulators forget everything when they end, so the database is a new one each time; it carries this process's
 * number so that several playgrounds can run from one folder. A database that the operator names is used as it is.
 */
async function emulated(
  environment: Environment,
  { telegram: { emulator } }: Playground,
  folder: string,
): Promise<Pick<Environment, 'telegram' | 'database'>> {
  // Nobody waits a minute to see what happens: the emulator does not mind a faster pace than the platform's.
  const telegram = { token: emulator.token, apiRoot: emulator.apiRoot, webhook: null, paceOff: true };
  if (environment.database.kind === 'postgresql') return { telegram, database: environment.database };
  await mkdir(folder, { recursive: true });
  await removeDatabases(folder, (owner) => owner === process.pid || !isRunning(owner));
  const file = join(folder, `${process.pid}.db`);
  return { telegram, database: { kind: 'sqlite', url: `file:${file}`, file, folder, secrets: [] } };
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
