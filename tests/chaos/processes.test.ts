import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../databases.ts';
import { Installed, type Running } from './program.ts';
import { Random } from './random.ts';
import { becomes, errorsOf, onDiscord, onTelegram, type Place, readinessOf, ready, Scene } from './scene.ts';

const seed = Number(process.env.CHAOS_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** Documented: a killed process's roles are taken over within this, and a stop takes no longer, in milliseconds. */
const takeoverMs = 30_000;
const stopMs = 10_000;

let installed: Installed;
beforeAll(async () => {
  installed = await Installed.make();
}, 120_000);
afterAll(() => installed.remove());

async function play(
  database: (typeof databases)[number],
  place: Place,
  act: (scene: Scene) => Promise<void>,
): Promise<void> {
  const random = new Random(seed);
  const scene = await Scene.open({ installed, database, place, random, members: 8, pauseMs: [60, 300] });
  try {
    await act(scene);
  } finally {
    await scene.close();
  }
}

/** Lets everything come to rest, and counts. */
async function reckon(scene: Scene, last: Running): Promise<void> {
  await scene.hears();
  await scene.crowd.settledIn();
  await scene.crowd.stop();
  await scene.settled();
  expect(await scene.complaints(), `seed ${seed}\n${errorsOf(last).join('\n')}`).toEqual([]);
  expect(scene.crowd.written.messages).toBeGreaterThan(50);
  expect(scene.crowd.written.replies).toBeGreaterThan(10);
}

/** Asks a process to stop, and expects it to do so in time and in peace. */
async function stops(program: Running): Promise<void> {
  const asked = performance.now();
  program.signal('SIGTERM');
  expect(await program.ended, errorsOf(program).join('\n')).toEqual({ code: 0, signal: null });
  expect(performance.now() - asked).toBeLessThan(stopMs);
}

const places = [onTelegram, onDiscord];
const singleIn = ({ desk }: Place) => [`receive:${desk}`, `send:${desk}`];
const postgresql = databases.filter(({ name }) => name === 'postgresql');

describe.each(postgresql)('two processes on one $name', (database) => {
  describe.each(places)('with members on $members', (place) => {
    const single = singleIn(place);

    test('share the work; one is killed and the other takes over', { timeout: 180_000 }, () =>
      play(database, place, async (scene) => {
        const one = scene.program();
        const oneAt = await ready(one);
        const other = scene.program();
        const otherAt = await ready(other);
        scene.crowd.start();
        await becomes('the lanes are shared', takeoverMs, async () => {
          const both = [await readinessOf(oneAt), await readinessOf(otherAt)];
          return both.every(({ status, roles }) => status === 200 && lanesIn(roles) === 8);
        });
        const { roles } = await readinessOf(oneAt);
        expect(roles).toEqual(expect.arrayContaining(single));
        expect((await readinessOf(otherAt)).roles.filter((role) => single.includes(role))).toEqual([]);
        await scene.crowd.settledIn();

        await scene.killOneOfSeveral(one);
        await becomes('the other has taken over', takeoverMs, async () => {
          const { status, roles } = await readinessOf(otherAt);
          return status === 200 && single.every((role) => roles.includes(role)) && lanesIn(roles) === 16;
        });
        await reckon(scene, other);
        await stops(other);
      }),
    );

    test('hand over at once when asked to stop', { timeout: 180_000 }, () =>
      play(database, place, async (scene) => {
        let holder = scene.program();
        await ready(holder);
        scene.crowd.start();
        for (let round = 0; round < 3; round++) {
          const next = scene.program();
          const nextAt = await ready(next);
          await stops(holder);
          await becomes('the next has taken over', stopMs, async () => {
            const { roles } = await readinessOf(nextAt);
            return single.every((role) => roles.includes(role)) && lanesIn(roles) === 16;
          });
          holder = next;
        }
        // Nobody was killed: not one message may be repeated, nor one reply be in doubt.
        await reckon(scene, holder);
        await stops(holder);
        expect((await scene.records.leases()).size).toBe(0);
      }),
    );
  });
});

describe.each(databases)('a process asked to stop on $name', (database) => {
  describe.each(places)('with members on $members', (place) => {
    test('stops in time under load; the next goes on, and nothing is repeated', { timeout: 180_000 }, () =>
      play(database, place, async (scene) => {
        scene.crowd.start();
        for (let round = 0; round < 4; round++) {
          const program = scene.program();
          await ready(program);
          if (round === 0) await scene.crowd.settledIn();
          await stops(program);
        }
        const last = scene.program();
        await ready(last);
        await reckon(scene, last);
        await stops(last);
      }),
    );
  });
});

function lanesIn(roles: readonly string[]): number {
  return roles.filter((role) => role.startsWith('lanes:')).length;
}
