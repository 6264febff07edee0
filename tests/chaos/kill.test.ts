import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../databases.ts';
import { comes, moments } from './moments.ts';
import { Installed } from './program.ts';
import { Random } from './random.ts';
import { errorsOf, ready, Scene } from './scene.ts';

/** Over both databases together. */
const kills = Number(process.env.CHAOS_KILLS ?? 52);
const seed = Number(process.env.CHAOS_SEED ?? Math.floor(Math.random() * 2 ** 31));

let installed: Installed;
beforeAll(async () => {
  installed = await Installed.make();
}, 120_000);
afterAll(() => installed.remove());

describe.each(databases)('the program killed on $name', (database) => {
  const mine = Math.ceil(kills / databases.length);

  test(`loses and doubles nothing over ${mine} kills`, { timeout: 600_000 }, async () => {
    const random = new Random(seed);
    const scene = await Scene.open({ installed, database, random, members: 12, pauseMs: [40, 240] });
    try {
      await underFire(scene, random, mine);
    } finally {
      await scene.close();
    }
  });
});

/** A crowd at full talk, the program killed again and again, and then everything counted. */
async function underFire(scene: Scene, random: Random, count: number): Promise<void> {
  const { crowd, platform } = scene;
  crowd.start();
  for (const moment of moments(random, count)) {
    const program = scene.program();
    scene.answersLost += await comes(moment, program, platform);
    await scene.kill(program);
    await platform.clearFaults();
  }
  const last = scene.program();
  await ready(last);
  await crowd.settledIn();
  await crowd.stop();
  await scene.settled();
  const first = await scene.complaints();
  const resent = await crowd.resendsUnconfirmed();
  await scene.settled();
  const complaints = new Set([...first, ...(await scene.complaints())]);
  last.signal('SIGTERM');
  expect(await last.ended).toEqual({ code: 0, signal: null });
  const story = { seed, ...crowd.written, inFlight: scene.inFlight.length, resent };
  process.stdout.write(`chaos: ${count} kills, ${JSON.stringify(story)}\n`);
  expect([...complaints], `seed ${seed}\n${errorsOf(last).join('\n')}`).toEqual([]);
  // Else the kills did not meet the program at work, and nothing was proved.
  expect(crowd.written.messages).toBeGreaterThan(count * 10);
  expect(scene.inFlight.length).toBeGreaterThan(0);
}
