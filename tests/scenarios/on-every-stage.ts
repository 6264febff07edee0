import { test } from 'vitest';
import { databases } from '../databases.ts';
import type { Need } from './house.ts';
import type { DeskPerson, Member } from './people.ts';
import { type Account, accounts, type Houses, type Platform, platforms, Stage, type StageOptions } from './stage.ts';

/** What a dialogue is given. */
export interface Scene {
  readonly stage: Stage;
  member(name: string, options?: { language?: string; id?: string }): Member;
  staff(alias?: string): DeskPerson;
  stranger(name: string): DeskPerson;
}

export interface ScenarioOptions extends Omit<StageOptions, 'platform' | 'besides' | 'members' | 'database'> {
  /** What the platform must have for it. */
  needs?: readonly Need[];
  timeoutMs?: number;
}

/** What chats have that are made for bots. */
const chat: readonly Need[] = [
  'edits',
  'documents',
  'media',
  'buttons',
  'profiles',
  'forwards',
  'unasked',
  'retry-after',
];

/** What each platform has; a dialogue that needs more is not registered there. */
const has: Record<Platform, readonly Need[]> = {
  telegram: [
    'groups',
    'communities',
    'threads',
    'reactions',
    'migration',
    'webhook',
    'limits',
    'block-news',
    'doubt',
    'origins',
    'places',
    'long-words',
    'open-commands',
    ...chat,
  ],
  discord: ['groups', 'communities', 'rooms', 'threads', 'reactions', 'limits', ...chat],
  // Threads are the desk's, and the desk is on a platform that has them.
  wechat: ['threads', 'block-news', 'doubt', 'media', 'unasked'],
  'wechat-passive': ['threads', 'block-news'],
};

/** Registers a dialogue for every platform and every database. Its title reads as a sentence. */
export function scenario(title: string, play: (scene: Scene) => Promise<void>, options: ScenarioOptions = {}): void {
  const { needs = [] } = options;
  const fits = (platform: Platform) => needs.every((need) => has[platform].includes(need));
  for (const platform of platforms.filter(fits)) {
    register(`${title} (${platform}`, { ...options, platform }, (stage) => play(sceneOf(stage)));
  }
  for (const members of accounts.filter(fits)) {
    register(`${title} (${members}`, { ...options, platform: 'telegram', members }, (stage) => play(sceneOf(stage)));
  }
}

/** A dialogue of one platform alone, for what only it has. */
export function scenarioOn<Where extends Platform>(
  platform: Where,
  title: string,
  play: (scene: Scene & { readonly house: Houses[Where] }) => Promise<void>,
  options: ScenarioOptions = {},
): void {
  const where = isAccount(platform) ? ({ platform: 'telegram', members: platform } as const) : { platform };
  register(`${title} (${platform}`, { ...options, ...where }, (stage) =>
    play({ ...sceneOf(stage), house: stage.at(platform) }),
  );
}

/** Members are on one platform and staff on another, whichever is which. */
export function scenarioAcross(
  title: string,
  play: (scene: Scene) => Promise<void>,
  options: ScenarioOptions = {},
): void {
  const { needs = [] } = options;
  const fits = (platform: Platform) => needs.every((need) => has[platform].includes(need));
  for (const members of accounts.filter(fits)) {
    const where = { platform: 'discord', members } as const;
    register(`${title} (members on ${members}, desk on discord`, { ...options, ...where }, (stage) =>
      play(sceneOf(stage)),
    );
  }
  for (const platform of platforms) {
    for (const other of platforms.filter((each) => each !== platform)) {
      register(
        `${title} (members on ${other}, desk on ${platform}`,
        { ...options, platform, besides: [other] },
        (stage) => play({ ...sceneOf(stage), member: (name, person) => stage.at(other).member(name, person) }),
      );
    }
  }
}

function isAccount(platform: Platform): platform is Account {
  return accounts.some((account) => account === platform);
}

function sceneOf(stage: Stage): Scene {
  return {
    stage,
    member: (name, person) => stage.member(name, person),
    staff: (alias = '客服01') => stage.staff(alias),
    stranger: (name) => stage.stranger(name),
  };
}

/** `title` has a bracket that is open for the name of the database. */
function register(
  title: string,
  options: ScenarioOptions & Pick<StageOptions, 'platform' | 'besides' | 'members'>,
  play: (stage: Stage) => Promise<void>,
): void {
  const { needs: _, timeoutMs = 30_000, ...stageOptions } = options;
  for (const database of databases) {
    test(`${title}, ${database.name})`, { timeout: timeoutMs }, async () => {
      const stage = await Stage.start({ database, ...stageOptions });
      try {
        await play(stage);
      } catch (error) {
        await stage.abandon();
        throw error;
      }
      await stage.end();
    });
  }
}
