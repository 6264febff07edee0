import { expect } from 'vitest';
import { createLogger } from '../../bots/logging.ts';
import { type Program, startProgram } from '../../bots/main.ts';
import { type Environment, readEnvironment } from '../../core/config/environment.ts';
import type { TestDatabase } from '../databases.ts';
import { StageClock } from './clock.ts';
import { type DatabaseView, viewDatabase } from './database-view.ts';
import { startDiscordHouse } from './discord/house.ts';
import type { DeskPerson, FileKind, Member, Seat } from './people.ts';
import { policyOf } from './policy.ts';
import { startTelegramHouse } from './telegram/house.ts';

/** What a platform may lack, so that dialogues about it are left out there. */
export type Need =
  | 'groups'
  | 'threads'
  | 'reactions'
  | 'limits'
  /** A chat can get a new id. */
  | 'migration'
  /** Updates can be posted to the program. */
  | 'webhook'
  /** The program is told at once when a member blocks it. */
  | 'block-news'
  /** An answer that was lost leaves open whether a message was sent. */
  | 'doubt'
  /** Forwarded messages may say whose they were. */
  | 'origins'
  /** Places and contacts can be sent. */
  | 'places'
  /** A person can send more than 2,000 characters at once. */
  | 'long-words'
  /** What is commanded in a group is said there for all to see. */
  | 'open-commands';

/** Misfortunes that the emulated platform can let happen to what the program sends. */
export type Misfortune =
  /** It is done, and nobody hears of it. */
  | { kind: 'answer-lost' }
  /** It is not done, and the connection is cut. */
  | { kind: 'dropped' }
  /** It is not done: too fast. */
  | { kind: 'too-fast'; retryAfterSeconds: number }
  /** It is not done: the platform is unwell. */
  | { kind: 'server-error' };

/** What a house can wait for. */
export interface Waits {
  /** Everything is handled and delivered. */
  settled(): Promise<void>;
  /** This event was handled, and everything is delivered whose effect names `token`. */
  handled(event: string, token: string): Promise<void>;
}

export interface HouseOptions {
  clock: () => number;
  /** The platform's limits are enforced. */
  limits: boolean;
  /** Updates are posted instead of asked for. */
  webhook: boolean;
  /** The platform says what it never would: the traffic is not checked. */
  nonsense: boolean;
  /** The desk is a forum channel, on platforms that have both. */
  forum: boolean;
}

/** An emulated platform with its people, where a dialogue takes place. */
export interface House {
  /** Environment variables that lead the program here. */
  readonly variables: Readonly<Record<string, string>>;
  /** YAML: where the desk is and who its staff are. */
  readonly policy: string;
  member(name: string, options?: { language?: string; id?: string }): Member;
  /** Someone of the list of staff. */
  staff(alias: string): DeskPerson;
  /** Someone who got into the desk's chat and is on no list. */
  stranger(name: string): DeskPerson;
  /** Several things can be asked at once. */
  readonly forms: boolean;
  /** Characters that a person can send at once. */
  readonly longestWords: number;
  /** What people can send, and as what its reader sees it once the bot has sent it on. */
  readonly kinds: ReadonlyMap<FileKind, FileKind>;
  /** Tells how to wait. */
  whenSettled(waits: Waits): void;
  /** Resolves when the program that was just started hears what happens here. */
  opens(): Promise<void>;
  /** Whether the program has taken everything that happened here. */
  idle(): boolean;
  /** Keys of events that the program has to take, where the platform cannot tell; what was taken is removed. */
  readonly awaited: Set<string>;
  /** Resolves at the next thing that happens here. */
  change(): Promise<void>;
  /** Lets the next `times` (1) messages to a member, or to the desk, meet with a misfortune. */
  misfortune(what: Misfortune, towards: Member | 'desk', times?: number): { readonly hits: number };
  /** Delivers the newest thing that happened once more. */
  repeatsLast(): void;
  /** Delivers something that makes no sense. */
  saysNonsense(nonsense: unknown): void;
  /** Names of the desk's threads that stand, oldest first. */
  threads(): string[];
  deletesThread(ticket: number): void;
  /** The desk's chat gets a new id. */
  migrates(): void;
  /** Whether the bot may open threads at the desk. */
  mayOpenThreads(may: boolean): void;
  /** The next thread that is to be opened is refused for good. */
  refusesThread(): void;
  /** A group that is not the desk, with the bot in it; gives each member's seat there. */
  community(title: string, members: readonly Member[]): Seat[];
  /** Everything said anywhere, for the error of a dialogue that fails. */
  transcript(): string;
  /** Everything the bot ever said to anyone, as one text. */
  everythingSaid(): string;
  /** What was against the platform's rules; empty when nothing was. */
  complaints(): string[];
  stop(): Promise<void>;
}

export interface StageOptions {
  /** Where the desk is. */
  platform: Platform;
  /** Other platforms that the same program serves. */
  besides?: readonly Platform[];
  database: TestDatabase;
  /** YAML sections that replace those of policy.yaml. */
  policy?: string;
  /** When it begins, such as `2026-03-02T10:00:00+08:00`; now when left out. */
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

const houses = { telegram: startTelegramHouse, discord: startDiscordHouse };

/** Platforms that every dialogue runs on. */
export const platforms = ['telegram', 'discord'] as const satisfies readonly (keyof typeof houses)[];
export type Platform = (typeof platforms)[number];
export type Houses = { readonly [P in Platform]: Awaited<ReturnType<(typeof houses)[P]>> };

const settleMs = 10_000;
const errorLevel = 50;

/** The real program on one or more emulated platforms, with a database of its own. */
export class Stage {
  /** The platform that has the desk. */
  readonly house: House;
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
    this.house = this.at(parts.options.platform);
  }

  static async start(options: StageOptions): Promise<Stage> {
    const clock = new StageClock(options.at);
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
    for (const house of all)
      house.whenSettled({ settled: () => stage.settled(), handled: (event, token) => stage.handled(event, token) });
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
  return {
    ...(here.has('telegram') ? { telegram: await houses.telegram(house('telegram')) } : {}),
    ...(here.has('discord') ? { discord: await houses.discord(house('discord')) } : {}),
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
  const house = parts.houses[options.platform];
  return startProgram({
    environment,
    policy: policyOf(Object.keys(parts.houses), house?.policy ?? '', options.policy ?? ''),
    log: createLogger({ level: 'trace', secrets: environment.secrets, write }),
    clock: clock.now,
  });
}

function levelOf(line: string): number {
  const found = /"level":(\d+)/.exec(line);
  return found ? Number(found[1]) : 0;
}
