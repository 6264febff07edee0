import { setFlagsFromString } from 'node:v8';
import { config as loadDotenv } from 'dotenv';
import { OperatorError } from '../core/channel.ts';
import { type Environment, readEnvironment } from '../core/config/environment.ts';
import { readDesk } from '../core/config/load.ts';
import { isPlatformsOwn } from '../core/config/origins.ts';
import { prepareDataFolder } from './data-folder.ts';
import { createLogger, type Log } from './logging.ts';
import { type Program, startProgram } from './main.ts';

/** A stop that takes longer than this ends anyway: everything that matters is committed. */
const stopMs = 9_000;

/** Every channel desk.yaml may speak of, configured or not: people keep their ids when a channel is switched off. */
export const knownChannels = ['telegram', 'discord', 'wechat'] as const;

/**
 * The heap grows by half at most before it is collected, in percent: left to itself it doubles and more under load, and
 * small servers have little to spare. Costs about a tenth of the CPU time at most.
 */
const heapGrowth = 50;

/** By how much the space for new objects grows at a time: V8's own measure, which launch.mjs lowers for the start. */
const newSpaceGrowth = 2;

/** What `npm start` runs. */
export async function run(variables: NodeJS.ProcessEnv): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  loadDotenv({ quiet: true, processEnv: variables as Record<string, string> });
  const environment = orComplain(() => readEnvironment(variables));
  if (!environment) return;
  const log = createLogger({ level: environment.logLevel, secrets: environment.secrets });
  for (const warning of environment.warnings) log.warn(warning);
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a rejection nobody handled'));
  process.on('uncaughtException', (error) => log.error({ err: error }, 'an error nobody caught'));
  // From the first moment on: a stop asked for during the start is carried out after it.
  const asked = askedToStop(log);
  try {
    const program = await start(environment, log);
    setFlagsFromString(`--semi-space-growth-factor=${newSpaceGrowth}`);
    void asked.then(() => stop(program, log));
  } catch (error) {
    complain(error);
  }
}

async function start(environment: Environment, log: Log): Promise<Program> {
  const { telegram, discord, wechat } = environment;
  if (!telegram && !discord && !wechat) {
    await prepareDataFolder(environment.dataFolder);
    const { startPlayground } = await import('./playground/program.ts');
    return startPlayground(environment, log);
  }
  const desk = await readDesk(environment.configPath, knownChannels);
  if (desk.sample) {
    refuseSampleOnPlatform(environment, desk.path);
    const text =
      'there is no desk.yaml: the sample is used, whose desk and staff are made up. Copy it and fill in yours';
    log.warn({ path: desk.path }, text);
  }
  const program = await startProgram({ environment, policy: desk.config, log });
  process.stdout.write(`Kefu is ready: ${program.address}/readyz\n`);
  return program;
}

/** The sample's people are made up: on a platform's own servers their ids could be somebody's. */
export function refuseSampleOnPlatform(
  { telegram, discord, wechat }: Pick<Environment, 'telegram' | 'discord' | 'wechat'>,
  path: string,
): void {
  const real = [telegram, discord, wechat].some((settings) => settings !== null && isPlatformsOwn(settings.apiRoot));
  if (!real) return;
  throw new OperatorError(
    `There is no desk.yaml, and the sample's desk and staff are made up. Copy ${path} to desk.yaml and fill in yours, or name another file in KEFU_CONFIG.`,
  );
}

/** Resolves at the first signal to stop; from then on the process ends within `stopMs`. */
function askedToStop(log: Log): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const ask = (signal: NodeJS.Signals) => {
      if (asked) return;
      asked = true;
      log.info({ signal }, 'stopping');
      setTimeout(() => {
        log.warn({}, 'stopping took too long; what is unfinished goes on at the next start');
        process.exit(0);
      }, stopMs).unref();
      resolve();
    };
    process.on('SIGTERM', ask);
    process.on('SIGINT', ask);
  });
}

async function stop(program: Program, log: Log): Promise<void> {
  try {
    await program.stop();
    process.exit(0);
  } catch (error) {
    log.error({ err: error }, 'stopping failed');
    process.exit(1);
  }
}

function orComplain<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    complain(error);
    return null;
  }
}

/** Tells the operator why the program cannot start, and ends it. */
function complain(error: unknown): void {
  const text = error instanceof OperatorError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
  // A half-open connection must not keep a program alive that cannot work.
  setTimeout(() => process.exit(1), 1000).unref();
}
