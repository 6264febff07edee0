import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { benchBare, benchCalls, benchKefu, type Kefu } from './bench.ts';
import { benchGroups, fullGroupSize, type GroupFigures, type GroupSize, groupRows, quickGroupSize } from './groups.ts';
import { type Figures, fullSize, type Size } from './measure.ts';
import { type Platform, type PlatformName, platforms } from './platform.ts';
import { type Results, report, reportCalls, tableOf } from './report.ts';
import {
  benchBareWechat,
  benchIdle,
  benchWechat,
  fullWechatSize,
  quickWechatSize,
  type WechatFigures,
  type WechatSize,
  wechatRows,
  wechatTarget,
} from './wechat.ts';
import { benchHostile, fullHostileSize, type HostileSize, quickHostileSize, reportHostile } from './wechat-hostile.ts';

/**
 * `npm run bench`: the real program against the emulators with limits off, beside a bare forwarder in the same run.
 * Arguments, in any order, choose what to run:
 *   sqlite, postgresql, million   databases; all when none is named
 *   telegram, discord, wechat     platforms; all when none is named
 *   groups                        only tickets beside a community's talk, on the platforms named
 *   quick                         a small load, and without `million` unless that is named
 *   a number                      as many rounds; the table shows the middle ones and how far they lie apart
 */
interface Wish {
  databases: ReadonlySet<string>;
  platforms: readonly Platform[];
  wechat: boolean;
  /** Where tickets are measured beside a community's talk. */
  groups: readonly Platform[];
  size: Size;
  groupSize: GroupSize;
  wechatSize: WechatSize;
  hostileSize: HostileSize;
  rounds: number;
}

const databaseNames = ['sqlite', 'postgresql', 'million'] as const;
const quickSize: Size = { members: 50, perMember: 4, steady: 100 };

const print = (text: string): void => {
  process.stdout.write(text);
};

function readWish(given: readonly string[]): Wish {
  const quick = given.includes('quick');
  const databases = databaseNames.filter((name) => given.includes(name));
  const names = Object.keys(platforms) as PlatformName[];
  const named = names.filter((name) => given.includes(name));
  const rounds = given.map(Number).find((count) => Number.isInteger(count) && count > 0) ?? 1;
  const wechat = given.includes('wechat');
  const onlyGroups = given.includes('groups');
  const known: readonly string[] = [...databaseNames, ...names, 'wechat', 'groups', 'quick'];
  const unknown = given.find((each) => !known.includes(each) && !/^[1-9]\d*$/.test(each));
  if (unknown !== undefined) throw new Error(`${unknown}: the bench knows ${known.join(', ')} and a number of rounds`);
  const all = databaseNames.filter((name) => !quick || name !== 'million');
  return {
    databases: new Set(databases.length > 0 ? databases : all),
    platforms: onlyGroups ? [] : (named.length > 0 || wechat ? named : names).map((name) => platforms[name]),
    wechat: !onlyGroups && (wechat || named.length === 0),
    groups: (named.length > 0 || (wechat && !onlyGroups) ? named : names).map((name) => platforms[name]),
    groupSize: quick ? quickGroupSize : fullGroupSize,
    size: quick ? quickSize : fullSize,
    wechatSize: quick ? quickWechatSize : fullWechatSize,
    hostileSize: quick ? quickHostileSize : fullHostileSize,
    rounds,
  };
}

/** The program as `npm start` starts it, flags of Node included. */
function startCommand(packageJson: string): string[] {
  const { scripts } = JSON.parse(packageJson) as { scripts: { start: string } };
  return scripts.start.split(' ').slice(1);
}

const sqlite = async (folder: string) => `file:${join(folder, 'kefu.db')}`;

/** One round of a platform: every figure of it is from within a few minutes. */
async function round(platform: Platform, { databases, size }: Wish, program: string[], note: (text: string) => void) {
  const figures: [string, Figures][] = [['bare forwarder', await benchBare(platform, size)]];
  const kefu = { platform, program, database: sqlite };
  if (databases.has('sqlite')) figures.push(['Kefu, SQLite', await benchKefu(kefu, size)]);
  if (databases.has('postgresql')) {
    const { startPostgres } = await import('./postgres.ts');
    const server = await startPostgres();
    note(`PostgreSQL: ${server.settings}`);
    try {
      figures.push(['Kefu, PostgreSQL', await benchKefu({ ...kefu, database: async () => server.url }, size)]);
    } finally {
      await server.stop();
    }
  }
  if (databases.has('million')) {
    figures.push(['SQLite, 1,000 tickets', await benchKefu({ ...kefu, seeded: 1_000 }, size)]);
    figures.push(['SQLite, 1,000,000', await benchKefu({ ...kefu, seeded: 1_000_000 }, size)]);
  }
  return figures;
}

async function wechatRound({ databases, wechatSize: size }: Wish, program: string[], note: (text: string) => void) {
  const figures: [string, WechatFigures][] = [['bare handler', await benchBareWechat(size)]];
  if (databases.has('sqlite')) figures.push(['Kefu, SQLite', await benchWechat({ program, database: sqlite }, size)]);
  if (databases.has('postgresql')) {
    const { startPostgres } = await import('./postgres.ts');
    const server = await startPostgres();
    note(`PostgreSQL: ${server.settings}`);
    try {
      const kefu = { program, database: async () => server.url };
      figures.push(['Kefu, PostgreSQL', await benchWechat(kefu, size)]);
    } finally {
      await server.stop();
    }
  }
  return figures;
}

async function wechat(wish: Wish, program: string[]): Promise<void> {
  const results = new Map<string, readonly WechatFigures[]>();
  const notes = new Set<string>();
  for (let made = 0; made < wish.rounds; made++) {
    notes.add(`load of the machine before round ${made + 1}: ${(loadavg()[0] ?? 0).toFixed(1)}`);
    const figures = await wechatRound(wish, program, (text) => notes.add(text));
    for (const [name, each] of figures) results.set(name, [...(results.get(name) ?? []), each]);
  }
  const targets = (results.get('bare handler') ?? []).map((bare) => wechatTarget(bare).toFixed(1));
  print(`\nwechat (${[...notes].join('; ')})\n${tableOf(results, wechatRows)}\n`);
  print(`p99 of the menu at 20/s to stay below: ${targets.join(', ')} ms\n`);
  const idle = await benchIdle({ program, database: sqlite });
  print(`all three channels, idle: ${idle.toFixed(0)} MB\n`);
  const { refused, flood } = await benchHostile(program, wish.hostileSize);
  print(`\n${reportHostile(refused, flood)}`);
}

/** Tickets with and without a community's talk beside them, on each database. */
async function groups(platform: Platform, { databases, groupSize, rounds }: Wish, program: string[]): Promise<void> {
  const results = new Map<string, readonly GroupFigures[]>();
  const measure = async (name: string, database: Kefu['database']) => {
    const figures = await benchGroups({ platform, program, database }, groupSize);
    results.set(name, [...(results.get(name) ?? []), figures]);
  };
  const load = (loadavg()[0] ?? 0).toFixed(1);
  for (let made = 0; made < rounds; made++) {
    if (databases.has('sqlite')) await measure('SQLite', sqlite);
    if (!databases.has('postgresql')) continue;
    const { startPostgres } = await import('./postgres.ts');
    const server = await startPostgres();
    try {
      await measure('PostgreSQL', async () => server.url);
    } finally {
      await server.stop();
    }
  }
  print(
    `\n${platform.name}, a community beside it (load of the machine before: ${load})\n${tableOf(results, groupRows)}`,
  );
}

async function main(): Promise<void> {
  const wish = readWish(process.argv.slice(2));
  const { rounds } = wish;
  const program = startCommand(readFileSync('package.json', 'utf8'));
  print(`Node ${process.version}, ${cpus().length} cores, ${wish.size.members} members × ${wish.size.perMember}\n`);
  for (const platform of wish.platforms) {
    const results: Results = new Map();
    const notes = new Set<string>();
    for (let made = 0; made < rounds; made++) {
      notes.add(`load of the machine before round ${made + 1}: ${(loadavg()[0] ?? 0).toFixed(1)}`);
      for (const [name, figures] of await round(platform, wish, program, (text) => notes.add(text))) {
        results.set(name, [...(results.get(name) ?? []), figures]);
      }
    }
    print(`\n${platform.name} (${[...notes].join('; ')})\n${report(results)}`);
    if (platform.name === 'discord') {
      print(reportCalls(await benchCalls({ platform, program, database: sqlite })));
    }
  }
  for (const platform of wish.groups) await groups(platform, wish, program);
  if (wish.wechat) await wechat(wish, program);
}

await main();
