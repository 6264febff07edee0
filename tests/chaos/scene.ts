import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FreshDatabase, TestDatabase } from '../databases.ts';
import { Crowd, wait } from './crowd.ts';
import { type InFlight, judge } from './judge.ts';
import { Platform } from './platform.ts';
import { type Installed, Running } from './program.ts';
import type { Random } from './random.ts';
import { Records } from './records.ts';

export interface SceneOptions {
  installed: Installed;
  database: TestDatabase;
  random: Random;
  members: number;
  /** Pauses between two things one person does, in milliseconds. */
  pauseMs: readonly [least: number, most: number];
}

/** Far more than any step takes, also on a machine that does ten other things, in milliseconds. */
const patienceMs = 60_000;

/** An emulated platform with a crowd, a database, and processes of the real program between them. */
export class Scene {
  readonly platform: Platform;
  readonly crowd: Crowd;
  readonly records: Records;
  readonly databaseUrl: string;
  /** What the kills so far left on its way. */
  readonly inFlight: InFlight[] = [];
  /** Calls that took effect and whose answer an injected misfortune lost. */
  answersLost = 0;
  readonly #installed: Installed;
  readonly #database: FreshDatabase;
  readonly #folder: string;
  readonly #processes = new Set<Running>();

  private constructor(parts: { installed: Installed; platform: Platform; crowd: Crowd; database: FreshDatabase }) {
    this.platform = parts.platform;
    this.crowd = parts.crowd;
    this.databaseUrl = parts.database.url;
    this.records = new Records(parts.database.url);
    this.#installed = parts.installed;
    this.#database = parts.database;
    this.#folder = mkdtempSync(join(parts.installed.folder, 'scene-'));
    writeFileSync(join(this.#folder, 'desk.yaml'), parts.crowd.policy());
    mkdirSync(join(this.#folder, 'data'));
  }

  static async open({ installed, database, random, members, pauseMs }: SceneOptions): Promise<Scene> {
    const fresh = await database.fresh();
    const platform = await Platform.start(installed);
    const crowd = await Crowd.gather({ platform, random, members, pauseMs, patienceMs });
    return new Scene({ installed, platform, crowd, database: fresh });
  }

  /** Starts a process of the program; `variables` replace the usual ones. */
  program(variables: Record<string, string> = {}): Running {
    const env = {
      TELEGRAM_BOT_TOKEN: this.platform.token,
      TELEGRAM_API_ROOT: this.platform.apiRoot,
      DATABASE_URL: this.databaseUrl,
      KEFU_CONFIG: join(this.#folder, 'desk.yaml'),
      KEFU_DATA: join(this.#folder, 'data'),
      KEFU_PACE: 'off',
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'info',
      ...variables,
    };
    const running = new Running(this.#installed.path('start.js'), [], { env, cwd: this.#folder });
    this.#processes.add(running);
    void running.ended.then(() => this.#processes.delete(running));
    return running;
  }

  /** Kills a process of the program and notes what it left on its way. */
  async kill(program: Running): Promise<void> {
    await program.kill();
    await this.records.afterKill();
    this.inFlight.push(...(await this.records.inFlight()));
  }

  /** Kills a process of several: the others go on, and its leases lapse in their own time. */
  async killOneOfSeveral(program: Running): Promise<void> {
    await program.kill();
    // The server may still be at its last statement; what it had on its way stays so until its leases have lapsed.
    await wait(500);
    this.inFlight.push(...(await this.records.inFlight()));
  }

  /** Resolves when everything that happened was handled and everything that was to be said has its fate. */
  async settled(): Promise<void> {
    for (const deadline = Date.now() + patienceMs; ; await wait(50)) {
      const updates = await this.platform.unconfirmed();
      const leftovers = await this.records.leftovers();
      // What is dead or held stays so: the judge will say it.
      const { queued = 0, sending = 0, pending = 0 } = leftovers;
      if (updates + queued + sending + pending === 0) return;
      if (Date.now() > deadline) {
        throw new Error(`not settled within ${patienceMs} ms: ${updates} updates, ${JSON.stringify(leftovers)}`);
      }
    }
  }

  /** What is wrong now; empty when nothing is. */
  async complaints(): Promise<string[]> {
    const { inFlight, answersLost } = this;
    const leftovers = await this.records.leftovers();
    return judge({ ...(await this.crowd.seen()), inFlight, answersLost, leftovers });
  }

  /** Ends everything that still runs. */
  async close(): Promise<void> {
    await Promise.all([...this.#processes].map((process) => process.kill()));
    await this.platform.stop();
    await this.#database.drop();
  }
}

/** What `/readyz` says. */
export interface Readiness {
  readonly status: number;
  readonly roles: readonly string[];
}

export async function readinessOf(address: string): Promise<Readiness> {
  const response = await fetch(`${address}/readyz`);
  const { roles } = (await response.json()) as { roles: string[] };
  return { status: response.status, roles };
}

/** Resolves once it is so, with how long that took in milliseconds; rejects after `withinMs`. */
export async function becomes(what: string, withinMs: number, isSo: () => Promise<boolean>): Promise<number> {
  const begun = performance.now();
  while (!(await isSo())) {
    if (performance.now() - begun > withinMs) throw new Error(`not within ${withinMs} ms: ${what}`);
    await wait(100);
  }
  return performance.now() - begun;
}

/** What a process says once it works; gives its address, such as `http://127.0.0.1:3000`. */
export async function ready(program: Running): Promise<string> {
  const [, address = ''] = await program.says(/Kefu is ready: (\S+)\/readyz/);
  return address;
}

/** Lines of level error and above, for the story of a test that failed. */
export function errorsOf(program: Running): string[] {
  return program.lines.filter((line) => !line.startsWith('{') || /"level":(50|60)/.test(line)).slice(-15);
}
