import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../databases.ts';
import { wait } from './crowd.ts';
import { EmulatorProcess } from './platform.ts';
import { Installed, Running } from './program.ts';
import { Random } from './random.ts';
import { Records } from './records.ts';
import { becomes, errorsOf, readinessOf, ready } from './scene.ts';

const seed = Number(process.env.CHAOS_SEED ?? Math.floor(Math.random() * 2 ** 31));
const everyMs = 4_000;
/** Documented: what a killed process alone did is done by another within this, in milliseconds. */
const takeoverMs = 30_000;

let installed: Installed;
beforeAll(async () => {
  installed = await Installed.make();
}, 120_000);
afterAll(() => installed.remove());

/** What differs between the platforms, as their emulators tell it. */
const platforms = [
  {
    name: 'telegram',
    script: 'bots/playground/telegram/standalone.js',
    /** A repeat of what was on its way at a kill may be seen there. */
    repeats: true,
    variables: (token: string, apiRoot: string) => ({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot }),
    async desk(emulator: EmulatorProcess) {
      const { id } = await emulator.perform<{ id: number }>({ action: 'forumGroup', title: 'Desk' });
      return String(id);
    },
    async reads(emulator: EmulatorProcess, community: Community) {
      type State = { chats: { messages: Post[] }[] };
      const { chats } = await emulator.perform<State>({ action: 'state', chat: community.id });
      return chats[0]?.messages ?? [];
    },
  },
  {
    name: 'discord',
    script: 'bots/playground/discord/standalone.js',
    repeats: false,
    variables: (token: string, apiRoot: string) => ({ DISCORD_BOT_TOKEN: token, DISCORD_API_ROOT: apiRoot }),
    async desk(emulator: EmulatorProcess) {
      type Made = { channels: { id: string }[] };
      const { channels } = await emulator.perform<Made>({ action: 'guild', title: 'Desk' });
      return channels[0]?.id ?? '';
    },
    async reads(emulator: EmulatorProcess, community: Community) {
      type State = { channels: { messages: Post[] }[] };
      const { channels } = await emulator.perform<State>({ action: 'state', channel: community.channel });
      return channels[0]?.messages ?? [];
    },
  },
] as const;

interface Community {
  id: number | string;
  channel?: string;
}

interface Post {
  id: number | string;
  text: string;
  byBot: boolean;
  deleted: boolean;
}

const postgresql = databases.filter(({ name }) => name === 'postgresql');

describe.each(postgresql)('two processes on one $name', (database) => {
  test.each(platforms)(
    'post each reminder on $name once, also when the one that keeps the time is killed as one is due',
    { timeout: 180_000 },
    async (platform) => {
      const random = new Random(seed);
      const fresh = await database.fresh();
      const records = new Records(fresh.url);
      const emulator = await EmulatorProcess.start(installed, platform.script);
      const folder = mkdtempSync(join(installed.folder, 'reminders-'));
      mkdirSync(join(folder, 'data'));
      writeFileSync(join(folder, 'desk.yaml'), await policy(platform, emulator));
      const env = {
        ...platform.variables(emulator.token, emulator.apiRoot),
        DATABASE_URL: fresh.url,
        KEFU_CONFIG: join(folder, 'desk.yaml'),
        KEFU_DATA: join(folder, 'data'),
        KEFU_PACE: 'off',
        PORT: '0',
        LOG_LEVEL: 'info',
      };
      const start = () => new Running(installed.path('start.js'), [], { env, cwd: folder });
      const processes: Running[] = [start()];
      try {
        const [one] = processes as [Running];
        const oneAt = await ready(one);
        await becomes('the clock is kept', takeoverMs, async () => (await readinessOf(oneAt)).roles.includes('clock'));
        const other = start();
        processes.push(other);
        await ready(other);
        const community = await emulator.perform<Community>({ action: 'community', title: '示例社区', people: 3 });
        const group = `${platform.name}:${community.id}`;

        const reminders = async (count: number) => {
          await becomes(`${count} reminders`, takeoverMs + count * everyMs, async () => {
            return (await records.reminders(group)).length >= count;
          });
          return records.reminders(group);
        };
        await reminders(4);

        // Somewhere around the moment at which the next one is due.
        const dueAt = await records.nextReminder(group);
        await wait(Math.max(0, dueAt - Date.now() - 100 + random.whole(0, 1_000)));
        await one.kill();
        const before = (await records.reminders(group)).length;
        const onItsWay = (await records.remindersOnTheirWay(group)).length;
        const all = await reminders(before + 3);
        const [last, late] = all.slice(before - 1);
        expect(last && late && late.at - last.at, `seed ${seed}`).toBeLessThan(takeoverMs + everyMs);
        // Each an interval after the one before was posted: none is skipped, and none makes up for one that came late.
        const dues = (await records.remindersDue(group)).slice(0, all.length - 1);
        expect(dues, `seed ${seed}`).toEqual(all.slice(0, -1).map(({ at }) => at + everyMs));

        const mayRepeat = platform.repeats ? onItsWay : 0;
        const posted = async () => {
          const posts = await platform.reads(emulator, community);
          return posts.filter(({ byBot, text }) => byBot && isReminder(text));
        };
        // Of each but the last, and of what a kill left in doubt, nothing stands any more.
        await becomes('the one before is gone', everyMs * 3, async () => {
          const standing = (await posted()).filter(({ deleted }) => !deleted);
          return standing.length > 0 && standing.length <= 1 + mayRepeat;
        });
        other.signal('SIGTERM');
        await other.ended;
        const told = (await records.reminders(group)).length;
        const seen = (await posted()).map(({ id, deleted }) => `${id} ${deleted ? 'is gone' : 'stands'}`);
        const story = `seed ${seed}, ${told} told, ${onItsWay} in doubt\n${[...seen, ...errorsOf(other)].join('\n')}`;
        // The last may have been about to be posted.
        expect(seen.length, story).toBeGreaterThanOrEqual(told - 1);
        expect(seen.length, story).toBeLessThanOrEqual(told + mayRepeat);
      } finally {
        await Promise.all(processes.map((each) => each.kill()));
        await emulator.stop();
        await fresh.drop();
      }
    },
  );
});

async function policy(platform: (typeof platforms)[number], emulator: EmulatorProcess): Promise<string> {
  return [
    'brand: { name: Example Exchange }',
    `desk: { channel: ${platform.name}, chat: "${await platform.desk(emulator)}" }`,
    `staff: [ { alias: 客服01, role: admin, ${platform.name}: "7200000001" } ]`,
    `reminders: { every: ${everyMs / 1_000}s, quiet: none, onJoin: false, onTopic: false }`,
    '',
  ].join('\n');
}

function isReminder(text: string): boolean {
  return /核实提醒|Official accounts of/.test(text);
}
