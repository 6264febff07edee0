import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FreshDatabase, TestDatabase } from '../databases.ts';
import { Crowd, wait } from './crowd.ts';
import { type DeskKind, DiscordPlatform } from './discord-platform.ts';
import { type InFlight, judge } from './judge.ts';
import type { Platform, PlatformName } from './platform.ts';
import { type Installed, Running } from './program.ts';
import type { Random } from './random.ts';
import { Records } from './records.ts';
import { TelegramPlatform } from './telegram-platform.ts';
import { type AccountKind, WechatPlatform } from './wechat-platform.ts';

/** Who is where. */
export interface Place {
  readonly members: PlatformName;
  readonly desk: PlatformName;
  /** What the desk is on Discord; a text channel when left out. */
  readonly deskKind?: DeskKind;
  /** What the account may do on WeChat; certified when left out. */
  readonly account?: AccountKind;
}

export const onTelegram: Place = { members: 'telegram', desk: 'telegram' };
export const onDiscord: Place = { members: 'discord', desk: 'discord' };

export interface SceneOptions {
  installed: Installed;
  database: TestDatabase;
  place: Place;
  random: Random;
  members: number;
  /** Pauses between two things one person does, in milliseconds. */
  pauseMs: readonly [least: number, most: number];
}

/** Far more than any step takes, also on a machine that does ten other things, in milliseconds. */
const patienceMs = 120_000;
/** Long enough for everything to be fetched that was said while the program was away. */
const fetchingMs = 15_000;

/** There a repeat of what was on its way is never seen: nothing is allowed for. */
const dropsRepeats: ReadonlySet<string> = new Set(['discord']);

/** One or two emulated platforms with a crowd, a database, and processes of the real program between them. */
export class Scene {
  /** Every platform once; the members' first. */
  readonly platforms: readonly Platform[];
  readonly crowd: Crowd;
  readonly records: Records;
  readonly databaseUrl: string;
  /** What the kills so far left on its way, where a repeat may be seen. */
  readonly inFlight: InFlight[] = [];
  /** How much the kills so far left on its way in all. */
  interrupted = 0;
  /** Calls of which an injected misfortune left open whether they took effect, where a repeat may be seen. */
  answersLost = 0;
  readonly #installed: Installed;
  readonly #database: FreshDatabase;
  readonly #folder: string;
  readonly #processes = new Set<Running>();

  private constructor(parts: {
    installed: Installed;
    platforms: readonly Platform[];
    crowd: Crowd;
    database: FreshDatabase;
  }) {
    this.platforms = parts.platforms;
    this.crowd = parts.crowd;
    this.databaseUrl = parts.database.url;
    this.records = new Records(parts.database.url);
    this.#installed = parts.installed;
    this.#database = parts.database;
    this.#folder = mkdtempSync(join(parts.installed.folder, 'scene-'));
    writeFileSync(join(this.#folder, 'desk.yaml'), parts.crowd.policy());
    mkdirSync(join(this.#folder, 'data'));
  }

  static async open({ installed, database, place, random, members, pauseMs }: SceneOptions): Promise<Scene> {
    const fresh = await database.fresh();
    const start = (name: PlatformName): Promise<Platform> => {
      if (name === 'wechat') return WechatPlatform.start(installed, place.account ?? 'certified');
      if (name === 'telegram') return TelegramPlatform.start(installed);
      return DiscordPlatform.start(installed, place.deskKind ?? 'text');
    };
    const platform: Platform = await start(place.members);
    const desk: Platform = place.desk === place.members ? platform : await start(place.desk);
    const crowd = await Crowd.gather({ platform, desk, random, members, pauseMs, patienceMs });
    return new Scene({ installed, platforms: [...new Set([platform, desk])], crowd, database: fresh });
  }

  /** Starts a process of the program; `variables` replace the usual ones. */
  program(variables: Record<string, string> = {}): Running {
    const env = {
      DATABASE_URL: this.databaseUrl,
      KEFU_CONFIG: join(this.#folder, 'desk.yaml'),
      KEFU_DATA: join(this.#folder, 'data'),
      KEFU_PACE: 'off',
      HOST: '127.0.0.1',
      PORT: '0',
      ...Object.assign({}, ...this.platforms.map((platform) => platform.variables())),
      LOG_LEVEL: 'info',
      ...variables,
    };
    const running = new Running(this.#installed.path('start.js'), [], { env, cwd: this.#folder });
    this.#processes.add(running);
    void running.ended.then(() => this.#processes.delete(running));
    return running;
  }

  /** Lets answers to so many calls be lost on each platform's wire. */
  async losesAnswers(calls: number): Promise<void> {
    for (const platform of this.platforms) {
      await platform.inject({ kind: 'answer-lost' }, calls);
      this.mayRepeat(platform, calls);
    }
  }

  /** So many calls to a platform may have taken effect without an answer. */
  mayRepeat({ name }: Platform, calls: number): void {
    if (!dropsRepeats.has(name)) this.answersLost += calls;
  }

  /** Kills a process of the program and notes what it left on its way. */
  async kill(program: Running): Promise<void> {
    await program.kill();
    await this.records.afterKill();
    await this.#noteInFlight();
  }

  /** Kills a process of several: the others go on, and its leases lapse in their own time. */
  async killOneOfSeveral(program: Running): Promise<void> {
    await program.kill();
    // The server may still be at its last statement; what it had on its way stays so until its leases have lapsed.
    await wait(500);
    await this.#noteInFlight();
  }

  async #noteInFlight(): Promise<void> {
    const found = await this.records.inFlight();
    this.interrupted += found.length;
    this.inFlight.push(...found.filter(({ channel }) => !dropsRepeats.has(channel)));
  }

  /** The program that runs now hears everything; what was only pressed or edited before may be gone. */
  async hears(): Promise<void> {
    for (const platform of this.platforms) {
      await becomes(`${platform.name} is heard`, patienceMs, () => platform.hears());
    }
    this.crowd.excuses();
  }

  /** Resolves when everything that happened was handled and everything that was to be said has its fate. */
  async settled(): Promise<void> {
    await this.#atRest();
    // Where the platform does not tell whether it was heard, what is missing may still be fetched.
    if (!this.platforms.some(({ forgetful }) => forgetful)) return;
    for (const deadline = Date.now() + fetchingMs; Date.now() < deadline; await wait(250)) {
      if (!(await this.complaints()).some((complaint) => /^(lost|untold)/.test(complaint))) break;
    }
    await this.#atRest();
  }

  async #atRest(): Promise<void> {
    for (const deadline = Date.now() + patienceMs; ; await wait(50)) {
      const updates = (await Promise.all(this.platforms.map((platform) => platform.unconfirmed()))).reduce(
        (sum, each) => sum + each,
        0,
      );
      const leftovers = await this.records.leftovers();
      // What is dead or held stays so: the judge will say it.
      const { queued = 0, sending = 0, pending = 0 } = leftovers;
      if (updates + queued + sending + pending === 0) return;
      if (Date.now() > deadline) {
        throw new Error(`not settled within ${patienceMs} ms: ${updates} updates, ${JSON.stringify(leftovers)}`);
      }
    }
  }

  /** Members write until nothing waits for that any more. */
  async nothingHeld(): Promise<void> {
    await this.settled();
    for (let round = 0; round < 10 && ((await this.records.leftovers()).held ?? 0) > 0; round++) {
      await this.crowd.looksIn();
      await this.settled();
    }
  }

  /** What is wrong now; empty when nothing is. */
  async complaints(): Promise<string[]> {
    const { inFlight, answersLost } = this;
    const leftovers = await this.records.leftovers();
    const taken = new Set(await this.records.takenKeys());
    return judge({ ...(await this.crowd.seen(taken)), inFlight, answersLost, leftovers });
  }

  /** Ends everything that still runs. */
  async close(): Promise<void> {
    await Promise.all([...this.#processes].map((process) => process.kill()));
    for (const platform of this.platforms) await platform.stop();
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
