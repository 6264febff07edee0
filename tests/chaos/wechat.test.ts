import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../databases.ts';
import { wait } from './crowd.ts';
import { comes, type Moment } from './moments.ts';
import { Installed, type Running } from './program.ts';
import { Random } from './random.ts';
import { becomes, errorsOf, type Place, readinessOf, ready, Scene } from './scene.ts';
import { type AccountKind, type PostMisfortune, WechatPlatform } from './wechat-platform.ts';

const seed = Number(process.env.CHAOS_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** In each scene. */
const kills = Number(process.env.CHAOS_WECHAT_KILLS ?? 3);

let installed: Installed;
beforeAll(async () => {
  installed = await Installed.make();
}, 120_000);
afterAll(() => installed.remove());

const [onSqlite, onPostgresql] = (['sqlite', 'postgresql'] as const).map((name) =>
  databases.filter((database) => database.name === name),
) as [TestDatabase[], TestDatabase[]];

const scenes: readonly { account: AccountKind; on: readonly TestDatabase[] }[] = [
  { account: 'certified', on: onSqlite },
  { account: 'unverified', on: onSqlite },
  { account: 'unverified', on: onPostgresql },
];

for (const { account, on } of scenes) {
  describe.each(on)(`${account}, on $name`, (database) => {
    test(`everybody is answered over ${kills} kills and many a lost post`, { timeout: 300_000 }, async () => {
      const random = new Random(seed);
      const place: Place = { members: 'wechat', desk: 'telegram', account };
      const scene = await Scene.open({ installed, database, place, random, members: 8, pauseMs: [20, 200] });
      try {
        await underFire(scene, random, `WeChat, ${account}, ${database.name}`);
      } finally {
        await scene.close();
      }
    });
  });
}

describe.each(databases)('staff write to members who are silent, on $name', (database) => {
  test(`over ${kills} kills nothing is in doubt that could not go out`, { timeout: 120_000 }, async () => {
    const random = new Random(seed);
    const place: Place = { members: 'wechat', desk: 'telegram', account: 'unverified' };
    const scene = await Scene.open({ installed, database, place, random, members: 6, pauseMs: [20, 200] });
    try {
      const { crowd } = scene;
      let program = scene.program();
      await ready(program);
      crowd.start();
      await crowd.settledIn();
      await crowd.stop();
      await scene.nothingHeld();
      for (let killed = 0; killed < kills; killed++) {
        const taken = comes({ when: 'committed', behind: false }, program, scene);
        const written = crowd.repliesToAll(30);
        await taken;
        await wait(random.whole(0, 60));
        await scene.kill(program);
        await written;
        program = scene.program();
        await ready(program);
        await scene.settled();
      }
      expect(await crowd.resendsUnconfirmed(), `seed ${seed}`).toBe(0);
      await scene.nothingHeld();
      expect(await scene.complaints(), `seed ${seed}`).toEqual([]);
    } finally {
      await scene.close();
    }
  });
});

describe.each(onPostgresql)('two processes on one $name, and WeChat knows one of them', (database) => {
  test('who sends nothing is posted to, and answers all the same', { timeout: 120_000 }, async () => {
    const place: Place = { members: 'wechat', desk: 'telegram', account: 'unverified' };
    const random = new Random(seed);
    const scene = await Scene.open({ installed, database, place, random, members: 4, pauseMs: [20, 200] });
    try {
      const wechat = wechatOf(scene);
      const sending = scene.program({ PORT: '0' });
      await ready(sending);
      const posted = scene.program();
      const postedAt = await ready(posted);
      await becomes('the lanes are shared', 30_000, async () => lanesIn((await readinessOf(postedAt)).roles) === 8);
      expect((await readinessOf(postedAt)).roles).not.toContain('send:wechat');

      // Members' lanes are the one's and the other's.
      const members = await Promise.all(['甲', '乙', '丙', '丁', '戊', '己'].map((name) => wechat.person(name, false)));
      await Promise.all(members.map((member) => getsTheMenu(wechat, member)));
      await scene.settled();
      expect(await scene.records.leftovers()).toEqual({});

      await scene.killOneOfSeveral(sending);
      await becomes('the other sends', 30_000, async () => (await readinessOf(postedAt)).roles.includes('send:wechat'));
      await Promise.all(members.map((member) => getsTheMenu(wechat, member)));
    } finally {
      await scene.close();
    }
  });
});

/** The answer to their words, by the platform's own account of it: not one to anything they wrote before or after. */
async function getsTheMenu(wechat: WechatPlatform, member: string): Promise<void> {
  const asked = await wechat.says(member, wechat.menuWords);
  const answer = await wechat.answerTo(member, asked);
  expect(answer).toContain('1. 💬 客服支持');
}

const lanesIn = (roles: readonly string[]) => roles.filter((role) => role.startsWith('lanes:')).length;

function wechatOf({ platforms }: Scene): WechatPlatform {
  const wechat = platforms.find((platform) => platform instanceof WechatPlatform);
  if (!(wechat instanceof WechatPlatform)) throw new Error('nobody is on WeChat');
  return wechat;
}

/** What happens on the way in and out before a kill. */
const misfortunes: readonly ((wechat: WechatPlatform, scene: Scene) => Promise<void>)[] = [
  (wechat) => wechat.strikesPosts('duplicate-at-once', 6),
  (wechat) => wechat.strikesPosts('duplicate', 6),
  (wechat) => wechat.spoilsTokens('expireTokens'),
  (wechat) => wechat.spoilsTokens('withdrawTokens'),
  (wechat) => wechat.inject({ kind: 'server-error' }, 4, 'everything'),
];

async function underFire(scene: Scene, random: Random, name: string): Promise<void> {
  const { crowd } = scene;
  const wechat = wechatOf(scene);
  crowd.start();
  let program = scene.program();
  await ready(program);
  await crowd.settledIn();
  await answersLost(wechat);
  for (let killed = 0; killed < kills; killed++) {
    await misfortunes[(killed + random.whole(0, misfortunes.length)) % misfortunes.length]?.(wechat, scene);
    await comes(momentOf(killed, random), program, scene);
    await scene.kill(program);
    await Promise.all(scene.platforms.map((platform) => platform.clearFaults()));
    program = scene.program();
    await ready(program);
    // WeChat tries three times: what met with this outage must not meet with the next one, too.
    await wechat.answersAll();
  }
  await crowd.stop();
  await reckon(scene, wechat, program, name);
}

function momentOf(number: number, random: Random): Moment {
  switch (number % 4) {
    case 0:
      return { when: 'committed', behind: false };
    case 1:
      return { when: 'calling', after: random.whole(20, 250), applied: random.chance(0.6), calls: random.whole(1, 4) };
    case 2:
      return { when: 'working', after: random.whole(0, 300) };
    default:
      return { when: 'doubting', after: random.whole(0, 100), calls: random.whole(1, 3) };
  }
}

/** While the program lives, every try of a message gets the same answer. */
async function answersLost(wechat: WechatPlatform): Promise<void> {
  const kinds: readonly PostMisfortune[] = ['answer-lost', 'drop', 'duplicate-at-once'];
  for (const kind of kinds) {
    await wechat.strikesPosts(kind, 4);
    await new Promise((resolve) => setTimeout(resolve, 500));
    // No message is struck at all of its tries.
    await wechat.clearFaults();
  }
  await wechat.answersAll();
}

async function reckon(scene: Scene, wechat: WechatPlatform, program: Running, name: string): Promise<void> {
  const { crowd } = scene;
  await scene.nothingHeld();
  const first = await scene.complaints();
  const resent = await crowd.resendsUnconfirmed();
  await scene.nothingHeld();
  const complaints = new Set([...first, ...(await scene.complaints())]);
  const invalid = await wechat.invalid();
  program.signal('SIGTERM');
  expect(await program.ended).toEqual({ code: 0, signal: null });
  const story = { seed, ...crowd.written, interrupted: scene.interrupted, resent };
  process.stdout.write(`chaos: ${name}: ${kills} kills, ${JSON.stringify(story)}\n`);
  expect([...complaints], `seed ${seed}\n${errorsOf(program).join('\n')}`).toEqual([]);
  expect(invalid).toBe(0);
  // Else the kills did not meet the program at work, and nothing was proved.
  expect(crowd.written.messages).toBeGreaterThan(kills * 10);
}
