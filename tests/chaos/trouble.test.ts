import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../databases.ts';
import { wait } from './crowd.ts';
import { Gate } from './gate.ts';
import { Installed, type Running } from './program.ts';
import { Random } from './random.ts';
import { becomes, errorsOf, onDiscord, onTelegram, type Place, readinessOf, ready, Scene } from './scene.ts';

const seed = Number(process.env.CHAOS_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** Calls that the program has under way at once, at most: so many answers are lost when the wire breaks. */
const callsAtOnce = 48;
/** So many that some were typed in a thread, and some commanded. */
const repliesLost = 16;

let installed: Installed;
beforeAll(async () => {
  installed = await Installed.make();
}, 120_000);
afterAll(() => installed.remove());

const [sqlite, postgresql] = (['sqlite', 'postgresql'] as const).map((name) =>
  databases.filter((database) => database.name === name),
) as [TestDatabase[], TestDatabase[]];

async function play(
  database: TestDatabase,
  act: (scene: Scene) => Promise<void>,
  place: Place = onTelegram,
): Promise<void> {
  const random = new Random(seed);
  const scene = await Scene.open({ installed, database, place, random, members: 8, pauseMs: [60, 300] });
  try {
    await act(scene);
  } finally {
    await scene.close();
  }
}

/**
 * Lets everything come to rest, counts, and ends the process, which must have lived through it all. `least`: messages
 * without which the trouble did not meet the program at work.
 */
async function reckon(scene: Scene, program: Running, least = 50): Promise<void> {
  await scene.crowd.settledIn();
  await scene.crowd.stop();
  await scene.settled();
  const first = await scene.complaints();
  await scene.crowd.resendsUnconfirmed();
  await scene.settled();
  const told = `seed ${seed}\n${errorsOf(program).join('\n')}`;
  expect([...new Set([...first, ...(await scene.complaints())])], told).toEqual([]);
  expect(scene.crowd.written.messages).toBeGreaterThan(least);
  program.signal('SIGTERM');
  expect(await program.ended, told).toEqual({ code: 0, signal: null });
}

/** Work before the trouble, so that it strikes in the middle of things. */
async function begins(scene: Scene, program: Running): Promise<string> {
  const address = await ready(program);
  scene.crowd.start();
  await scene.crowd.settledIn();
  return address;
}

describe.each(sqlite)('on $name', (database) => {
  test('a second process on the same file is told so, and the first is not disturbed', { timeout: 120_000 }, () =>
    play(database, async (scene) => {
      const first = scene.program();
      const address = await begins(scene, first);
      const second = scene.program();
      expect(await second.ended).toEqual({ code: 1, signal: null });
      expect(second.lines.join('\n')).toMatch(/Another Kefu is already running on the database .*kefu\.db/);
      expect((await readinessOf(address)).status).toBe(200);
      await reckon(scene, first);
    }),
  );

  test('a data folder that cannot be is named, and nothing is left running', { timeout: 60_000 }, () =>
    play(database, async (scene) => {
      const file = join(installed.folder, 'a-file');
      writeFileSync(file, '');
      const program = scene.program({ DATABASE_URL: `file:${file}/data/kefu.db` });
      expect(await program.ended).toEqual({ code: 1, signal: null });
      expect(program.lines.join('\n')).toMatch(/Kefu cannot write its database at .*a-file\/data\/kefu\.db/);
    }),
  );

  test('a database that another program locks for a while is waited for', { timeout: 120_000 }, () =>
    play(database, async (scene) => {
      const program = scene.program();
      await begins(scene, program);
      const intruder = new Sqlite(scene.databaseUrl.slice('file:'.length));
      try {
        // Longer than the program waits for a lock by itself.
        intruder.exec('BEGIN IMMEDIATE');
        await wait(7_000);
        intruder.exec('ROLLBACK');
      } finally {
        intruder.close();
      }
      await reckon(scene, program);
    }),
  );
});

describe.each(sqlite)('on $name', (database) => {
  test('replies that nobody confirmed are told of where they were typed or commanded', { timeout: 120_000 }, () =>
    play(
      database,
      async (scene) => {
        const [members] = scene.platforms;
        if (!members) throw new Error('no platform');
        const program = scene.program();
        await begins(scene, program);
        await members.inject({ kind: 'answer-lost' }, repliesLost);
        scene.mayRepeat(members, repliesLost);
        await becomes('staff are in doubt', 60_000, async () => {
          const { replies } = await scene.crowd.seen();
          const doubtful = replies.filter(({ unconfirmed }) => unconfirmed).map(({ line }) => line.slice(0, 1));
          return doubtful.includes('r') && doubtful.includes('p');
        });
        await members.clearFaults();
        // It ends as soon as staff are in doubt, which may be early: the doubts are what counts here.
        await reckon(scene, program, 5);
      },
      { members: 'telegram', desk: 'discord' },
    ),
  );
});

describe.each(postgresql)('on $name', (database) => {
  test('connections cut in the middle of statements lose nothing', { timeout: 120_000 }, () =>
    play(database, async (scene) => {
      const program = scene.program();
      await begins(scene, program);
      for (let cut = 0; cut < 10; cut++) {
        await scene.records.cutConnections();
        await wait(150);
      }
      await reckon(scene, program);
    }),
  );

  test('a server that goes away and comes back loses nothing', { timeout: 180_000 }, () =>
    play(database, async (scene) => {
      const gate = await Gate.to(scene.databaseUrl);
      try {
        const program = scene.program({ DATABASE_URL: gate.url(scene.databaseUrl) });
        const address = await begins(scene, program);
        for (const awayMs of [50, 50, 300, 1_500, 4_000]) {
          await gate.shut();
          await wait(awayMs);
          await gate.open();
          await wait(500);
        }
        await gate.shut();
        await becomes('/readyz says so', 30_000, async () => (await readinessOf(address)).status === 503);
        await gate.open();
        await becomes('/readyz is well again', 60_000, async () => (await readinessOf(address)).status === 200);
        await reckon(scene, program);
      } finally {
        await gate.shut();
      }
    }),
  );
});

describe.each(databases)('on $name', (database) => {
  test.each([onTelegram, onDiscord])(
    'a platform ($members) that breaks off, freezes and stumbles loses nothing',
    { timeout: 180_000 },
    (place) =>
      play(
        database,
        async (scene) => {
          const [platform] = scene.platforms;
          if (!platform) throw new Error('no platform');
          const gate = await Gate.to(platform.apiRoot);
          try {
            const program = scene.program(platform.variables(gate.url(platform.apiRoot)));
            await begins(scene, program);
            for (const awayMs of [20, 500, 3_000]) {
              scene.mayRepeat(platform, callsAtOnce);
              await gate.shut();
              await platform.dropsConnection('resumable');
              await wait(awayMs);
              await gate.open();
              await wait(300);
            }
            await platform.freezes(3_000);
            for (const how of ['resumable', 'forgotten', 'resumable'] as const) {
              await platform.dropsConnection(how);
              await wait(200);
            }
            await platform.inject({ kind: 'drop' }, 10, 'everything');
            await platform.inject({ kind: 'server-error' }, 10, 'everything');
            scene.mayRepeat(platform, 20);
            await wait(1_000);
            await platform.clearFaults();
            await scene.hears();
            await reckon(scene, program);
          } finally {
            await gate.shut();
          }
        },
        place,
      ),
  );
});
