import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../databases.ts';
import { comes, moments } from './moments.ts';
import { Installed } from './program.ts';
import { Random } from './random.ts';
import { errorsOf, onDiscord, onTelegram, type Place, ready, Scene } from './scene.ts';

/** Over all scenes together. */
const kills = Number(process.env.CHAOS_KILLS ?? 52);
const seed = Number(process.env.CHAOS_SEED ?? Math.floor(Math.random() * 2 ** 31));

let installed: Installed;
beforeAll(async () => {
  installed = await Installed.make();
}, 120_000);
afterAll(() => installed.remove());

/** Who is where, on which databases, and which part of all kills falls to it. */
const scenes: readonly { name: string; place: Place; on: readonly TestDatabase[]; share: number }[] = [
  { name: 'Telegram', place: onTelegram, on: databases, share: 0.13 },
  { name: 'Discord, threads', place: onDiscord, on: databases, share: 0.17 },
  { name: 'Discord, posts', place: { ...onDiscord, deskKind: 'forum' }, on: databases.slice(0, 1), share: 0.14 },
  {
    name: 'Telegram members, Discord staff',
    place: { members: 'telegram', desk: 'discord' },
    on: databases.slice(1),
    share: 0.13,
  },
  {
    name: 'Discord members, Telegram staff',
    place: { members: 'discord', desk: 'telegram' },
    on: databases.slice(0, 1),
    share: 0.13,
  },
];

for (const { name, place, on, share } of scenes) {
  const mine = Math.ceil(kills * share);
  describe.each(on)(`${name}, on $name`, (database) => {
    test(`loses and doubles nothing over ${mine} kills`, { timeout: 600_000 }, async () => {
      const random = new Random(seed);
      const scene = await Scene.open({ installed, database, place, random, members: 10, pauseMs: [40, 240] });
      try {
        await underFire(scene, random, mine, `${name}, ${database.name}`);
      } finally {
        await scene.close();
      }
    });
  });
}

/** A crowd at full talk, the program killed again and again, and then everything counted. */
async function underFire(scene: Scene, random: Random, count: number, name: string): Promise<void> {
  const { crowd, platforms } = scene;
  crowd.start();
  // Who first comes where presses are forgotten gets nowhere while the program only starts and dies: some have come before.
  const calm = scene.program();
  await ready(calm);
  await crowd.settledIn(0.3);
  await scene.kill(calm);
  for (const moment of moments(random, count)) {
    const program = scene.program();
    await comes(moment, program, scene);
    await scene.kill(program);
    for (const platform of platforms) await platform.clearFaults();
  }
  const last = scene.program();
  await ready(last);
  await scene.hears();
  await crowd.settledIn();
  await crowd.stop();
  await scene.settled();
  const first = await scene.complaints();
  const resent = await crowd.resendsUnconfirmed();
  await scene.settled();
  const complaints = new Set([...first, ...(await scene.complaints())]);
  last.signal('SIGTERM');
  expect(await last.ended).toEqual({ code: 0, signal: null });
  const story = { seed, ...crowd.written, interrupted: scene.interrupted, resent };
  process.stdout.write(`chaos: ${name}: ${count} kills, ${JSON.stringify(story)}\n`);
  expect([...complaints], `seed ${seed}\n${errorsOf(last).join('\n')}`).toEqual([]);
  // Else the kills did not meet the program at work, and nothing was proved.
  expect(crowd.written.messages).toBeGreaterThan(count * 10);
  if (count > 2) expect(scene.interrupted).toBeGreaterThan(0);
}
