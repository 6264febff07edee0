import { test } from 'vitest';
import { databases } from '../databases.ts';
import type { DeskPerson, Member } from './people.ts';
import { type Need, platforms, Stage, type StageOptions } from './stage.ts';

/** What a dialogue is given. */
export interface Scene {
  readonly stage: Stage;
  member(name: string, options?: { language?: string; id?: string }): Member;
  staff(alias?: string): DeskPerson;
  stranger(name: string): DeskPerson;
}

export interface ScenarioOptions extends Omit<StageOptions, 'platform' | 'database'> {
  /** What the platform must have for it. */
  needs?: readonly Need[];
  timeoutMs?: number;
}

/** What each platform has; a dialogue that needs more is not registered there. */
const has: Record<(typeof platforms)[number], readonly Need[]> = {
  telegram: ['groups', 'threads', 'reactions', 'migration', 'webhook', 'limits'],
};

/** Registers a dialogue for every platform and every database. Its title reads as a sentence. */
export function scenario(title: string, play: (scene: Scene) => Promise<void>, options: ScenarioOptions = {}): void {
  const { needs = [], timeoutMs = 15_000, ...stageOptions } = options;
  for (const platform of platforms.filter((each) => needs.every((need) => has[each].includes(need)))) {
    for (const database of databases) {
      test(`${title} (${platform}, ${database.name})`, { timeout: timeoutMs }, async () => {
        const stage = await Stage.start({ platform, database, ...stageOptions });
        try {
          await play({
            stage,
            member: (name, person) => stage.member(name, person),
            staff: (alias = '客服01') => stage.staff(alias),
            stranger: (name) => stage.stranger(name),
          });
        } catch (error) {
          await stage.abandon();
          throw error;
        }
        await stage.end();
      });
    }
  }
}
