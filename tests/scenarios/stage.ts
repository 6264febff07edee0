import { expect } from 'vitest';
import { createLogger } from '../../bots/logging.ts';
import { type Program, startProgram } from '../../bots/main.ts';
import { type Environment, readEnvironment } from '../../core/config/environment.ts';
import type { TestDatabase } from '../databases.ts';
import { deskBeside } from './beside.ts';
import { StageClock } from './clock.ts';
import { type DatabaseView, viewDatabase } from './database-view.ts';
import { startDiscordHouse } from './discord/house.ts';
import type { House, HouseOptions, Played } from './house.ts';
import type { DeskPerson, Member } from './people.ts';
import { policyOf } from './policy.ts';
import { startTelegramHouse } from './telegram/house.ts';
import { startWechatHouse } from './wechat/house.ts';
import { asides } from './wechat/seat.ts';

export interface StageOptions {
  /** Where the desk is. */
  platform: Platform;
  /** Other platforms that the same program serves. */
  besides?: readonly Platform[];
  /** Where its members are, when that is elsewhere: a platform that cannot have the desk. */
  members?: Account;
  database: TestDatabase;
  /** YAML sections that replace those of policy.yaml. */
  policy?: string;
  /** When it begins, such as `2026-03-02T10:00:00+08:00`; a Monday morning when left out. */
  at?: string;
  /** Updates are posted instead of polled for. */
  webhook?: boolean;
  /** The platform's limits are enforced, and ours kept; both are off otherwise. */
  paced?: boolean;
  /** The desk is a forum channel, on platforms that have both. */
  forum?: boolean;
  /** The dialogue makes the platform say what it never would: its traffic is not checked. */
  nonsense?: boolean;
  /** Log lines of level error that belong to the dialogue. */
  expectedErrors?: readonly RegExp[];
}

const houses = {
  telegram: startTelegramHouse,
  discord: startDiscordHouse,
  wechat: (options: HouseOptions) => startWechatHouse(options, 'certified'),
  'wechat-passive': (options: HouseOptions) => startWechatHouse(options, 'unverified'),
};
export type Platform = keyof typeof houses;

/** Platforms that every dialogue runs on, desk and members alike. */
export const platforms = ['telegram', 'discord'] as const satisfies readonly Platform[];
/** Official accounts, which every dialogue runs on with the desk beside them: one may write first, the other only answer. */
export const accounts = ['wechat', 'wechat-passive'] as const satisfies readonly Platform[];
export type Account = (typeof accounts)[number];
export type Houses = { readonly [P in Platform]: Awaited<ReturnType<(typeof houses)[P]>> };

/** No dialogue depends on the hour at which its test is run. */
const mondayMorning = '2026-03-02T10:00:00+08:00';
const settleMs = 10_000;
const errorLevel = 50;

/** The real program on one or more emulated platforms, with a database of its own. */
export class Stage {
  /** Where members are, and the desk beside them. */
  readonly house: Played;
  readonly clock: StageClock;
  /** Complete log lines, level trace. */
  readonly logged: string[];
  readonly #houses: Partial<Houses>;
  readonly #options: StageOptions;
  readonly #environment: Environment;
  readonly #view: DatabaseView;
  readonly #drop: () => Promise<void>;
  #program: Program;

  private constructor(parts: {
    houses: Partial<Houses>;
    clock: StageClock;
    logged: string[];
    options: StageOptions;
    environment: Environment;
    view: DatabaseView;
    drop: () => Promise<void>;
    program: Program;
  }) {
    this.#houses = parts.houses;
    this.clock = parts.clock;
    this.logged = parts.logged;
    this.#options = parts.options;
    this.#environment = parts.environment;
    this.#view = parts.view;
    this.#drop = parts.drop;
    this.#program = parts.program;
    const { platform, members } = parts.options;
    const desk = this.at(platform);
    this.house = members ? deskBeside(this.at(members), desk, asides, () => this.settled()) : desk;
  }

  static async start(options: StageOptions): Promise<Stage> {
    const clock = new StageClock(options.at ?? mondayMorning);
    const opened = await openHouses(options, clock);
    const all = Object.values(opened);
    const database = await options.database.fresh();
    const variables: Record<string, string> = Object.assign({}, ...all.map((house) => house.variables));
    const environment = readEnvironment({
      ...variables,
      DATABASE_URL: database.url,
      HOST: '127.0.0.1',
      PORT: variables.PORT ?? '0',
      LOG_LEVEL: 'trace',
      ...(options.paced ? {} : { KEFU_PACE: 'off' }),
    });
    const logged: string[] = [];
    const program = await play({ houses: opened, clock, logged, options, environment });
    const view = await viewDatabase(environment.database.url);
    const stage = new Stage({
      houses: opened,
      clock,
      logged,
      options,
      environment,
      view,
      drop: database.drop,
      program,
    });
    for (const house of all) {
      house.whenSettled({
        settled: () => stage.settled(),
        handled: (event, token) => stage.handled(event, token),
        isHeld: (member) => view.held(`member:${member}`),
      });
    }
    await Promise.all(all.map((house) => house.opens()));
    return stage;
  }

  /** One of the platforms of this stage. */
  at<Where extends Platform>(platform: Where): Houses[Where] {
    const house = this.#houses[platform];
    if (!house) throw new Error(`${platform} is not on this stage`);
    return house;
  }

  get #all(): readonly House[] {
    return Object.values(this.#houses);
  }

  member(name: string, options?: { language?: string; id?: string }): Member {
    return this.house.member(name, options);
  }

  staff(alias: string): DeskPerson {
    return this.house.staff(alias);
  }

  stranger(name: string): DeskPerson {
    return this.house.stranger(name);
  }

  /** Resolves when everything that happened was handled and everything said has arrived. */
  async settled(): Promise<void> {
    await this.#until(async () => (await this.#tookEverything()) && (await this.#view.idle()));
  }

  /** Resolves when this event was handled, and everything is delivered whose effect names `token`. */
  async handled(event: string, token: string): Promise<void> {
    await this.#until(() => this.#view.answered(event, token));
  }

  /** Resolves when everything that happened was handled; what was said may still be on its way. */
  async inboxEmpty(): Promise<void> {
    await this.#until(async () => (await this.#tookEverything()) && (await this.#view.handled()));
  }

  async #tookEverything(): Promise<boolean> {
    for (const house of this.#all) {
      if (!house.idle()) return false;
      if (house.awaited.size === 0) continue;
      for (const key of await this.#view.taken([...house.awaited])) house.awaited.delete(key);
      if (house.awaited.size > 0) return false;
    }
    return true;
  }

  async #until(done: () => Promise<boolean>): Promise<void> {
    const until = Date.now() + settleMs;
    while (!(await done())) {
      if (Date.now() > until) throw new Error(`work was still waiting after ${settleMs} ms\n${this.story()}`);
      // The database tells nobody of its changes: looked at again when the world moves, or after a moment.
      await Promise.race([
        ...this.#all.map((house) => house.change()),
        new Promise((resolve) => setTimeout(resolve, 10)),
      ]);
    }
  }

  async stop(): Promise<void> {
    await this.#program.stop();
  }

  async start(): Promise<void> {
    const { clock, logged } = this;
    const options = this.#options;
    this.#program = await play({ houses: this.#houses, clock, logged, options, environment: this.#environment });
    await Promise.all(this.#all.map((house) => house.opens()));
  }

  /** Stops the program and starts it again on the same database. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Where this text is found of all places that keep something: the database, its files, the logs, the desk's chat. */
  async whereabouts(text: string): Promise<string[]> {
    await this.settled();
    const places = {
      database: await this.#view.everything(),
      files: await this.#view.files(),
      logs: this.logged.join('\n'),
      'what the bot said': this.#all.map((house) => house.everythingSaid()).join('\n'),
    };
    return Object.entries(places).flatMap(([place, kept]) => (kept.includes(text) ? [place] : []));
  }

  /** Every row of every table, as text. */
  databaseText(): Promise<string> {
    return this.#view.everything();
  }

  /** Everything said and the worrying lines of the log. */
  story(): string {
    const worries = this.logged.filter((line) => levelOf(line) >= 40).slice(-20);
    return `${this.#all.map((house) => house.transcript()).join('\n')}\n--- log\n${worries.join('')}`;
  }

  /** Ends the dialogue and looks at how it went: no rule of the platform broken, no error logged. */
  async end(): Promise<void> {
    await this.settled();
    await this.#program.stop();
    const complaints = this.#all.flatMap((house) => house.complaints());
    const errors = this.logged
      .filter((line) => levelOf(line) >= errorLevel)
      .filter((line) => !(this.#options.expectedErrors ?? []).some((expected) => expected.test(line)));
    await this.clear();
    expect(complaints).toEqual([]);
    expect(errors).toEqual([]);
  }

  /** Takes the stage down, whatever state it is in. */
  async clear(): Promise<void> {
    await Promise.all(this.#all.map((house) => house.stop()));
    await this.#view.close();
    await this.#drop();
  }

  /** Takes down a stage whose dialogue failed. */
  async abandon(): Promise<void> {
    await this.#program.stop();
    await this.clear();
  }
}

async function openHouses(options: StageOptions, clock: StageClock): Promise<Partial<Houses>> {
  const house = (platform: Platform) => ({
    clock: clock.now,
    limits: options.paced === true,
    webhook: options.webhook === true,
    nonsense: options.nonsense === true,
    forum: options.forum === true && platform === options.platform,
  });
  const here = new Set<Platform>([options.platform, ...(options.besides ?? [])]);
  if (options.members) here.add(options.members);
  return {
    ...(here.has('telegram') ? { telegram: await houses.telegram(house('telegram')) } : {}),
    ...(here.has('discord') ? { discord: await houses.discord(house('discord')) } : {}),
    ...(here.has('wechat') ? { wechat: await houses.wechat(house('wechat')) } : {}),
    ...(here.has('wechat-passive')
      ? { 'wechat-passive': await houses['wechat-passive'](house('wechat-passive')) }
      : {}),
  };
}

function play(parts: {
  houses: Partial<Houses>;
  clock: StageClock;
  logged: string[];
  options: StageOptions;
  environment: Environment;
}): Promise<Program> {
  const { clock, logged, options, environment } = parts;
  const write = (line: string) => void logged.push(line);
  const { platform, members } = options;
  const policies = [platform, ...(members ? [members] : [])].map((each) => parts.houses[each]?.policy ?? '');
  return startProgram({
    environment,
    policy: policyOf(Object.keys(parts.houses).map(channelOf), ...policies, options.policy ?? ''),
    log: createLogger({ level: 'trace', secrets: environment.secrets, write }),
    clock: clock.now,
  });
}

/** The name of the channel that serves a platform. */
function channelOf(platform: string): string {
  return platform === 'wechat-passive' ? 'wechat' : platform;
}

function levelOf(line: string): number {
  const found = /"level":(\d+)/.exec(line);
  return found ? Number(found[1]) : 0;
}
