import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { percentile } from '../../bots/playground/percentile.ts';
import { makeAccount } from '../../bots/playground/wechat/account.ts';
import { type HostilePost, hostilePosts } from '../../bots/playground/wechat/hostile.ts';
import { openidOf } from '../../bots/playground/wechat/people.ts';
import type { RawPost } from '../../bots/playground/wechat/posted.ts';
import { World } from '../../bots/playground/wechat/state.ts';
import { Wire } from '../../bots/playground/wechat/wire.ts';
import type { BenchEmulator } from './emulator.ts';
import type { Measurable } from './process.ts';
import { withKefu } from './wechat.ts';

/** How much is posted. */
export interface HostileSize {
  /** Posts of every kind. */
  each: number;
  /** Posts of 10 MB. */
  huge: number;
  /** Seconds that the flood of all kinds lasts. */
  floodSeconds: number;
}

export const fullHostileSize: HostileSize = { each: 500, huge: 50, floodSeconds: 60 };
export const quickHostileSize: HostileSize = { each: 200, huge: 30, floodSeconds: 15 };

/** What a kind of hostile post got. Times in ms, from the post to the end of its refusal. */
export interface Refused {
  kind: string;
  posts: number;
  /** Each status with which it was answered. */
  statuses: readonly number[];
  /** Whether each of them is a right one. */
  isRight: boolean;
  p50: number;
  p99: number;
  max: number;
  /** How many of them were stored. */
  stored: number;
}

/** Resident memory in MB, over a flood of all kinds that nobody stops. */
export interface Flood {
  posts: number;
  perSecond: number;
  /** Before anything hostile came. */
  idle: number;
  /** When every kind had been posted on its own, which is when the flood began. */
  before: number;
  /** At the end of each quarter of it. */
  quarters: readonly number[];
  peak: number;
}

/** What a refusal may take at most, in ms. */
export const refusalMs = 50;

const atATime = 4;
/** One in so many posts of the flood is of 10 MB: they are large, not frequent. */
const hugeShare = 200;
const patienceMs = 20_000;
const hostileOpenid = openidOf(666);

/** The posts of every kind against the program with encrypted messages, each kind on its own; then all in one flood. */
export function benchHostile(
  program: readonly string[],
  size: HostileSize,
): Promise<{ refused: Refused[]; flood: Flood }> {
  let file = '';
  const database = async (folder: string) => {
    file = join(folder, 'kefu.db');
    return `file:${file}`;
  };
  return withKefu({ program, database }, ['telegram'], async (wechat, bot) => {
    const attack = new Attack(wechat, `${bot.said}/wechat`, file);
    try {
      await wait(2000);
      const idle = bot.memory().now;
      const refused: Refused[] = [];
      const beside: number[] = [];
      for (const kind of attack.kinds) {
        refused.push(await attack.each(kind, kind === 'huge' ? size.huge : size.each));
        beside.push(...(await attack.beside(size.each / 4)));
      }
      const nothing = { kind: '(GET /healthz)', posts: beside.length, statuses: [200], isRight: true, stored: 0 };
      refused.push({ ...nothing, ...timesOf(beside) });
      return { refused, flood: { idle, ...(await attack.flood(bot, size.floodSeconds)) } };
    } finally {
      attack.end();
    }
  });
}

class Attack {
  readonly kinds: readonly string[];
  private readonly world: World;
  private readonly url: string;
  private readonly wire = new Wire();
  private readonly events: Database.Statement<[], number>;
  private readonly database: Database.Database;

  constructor({ facts }: BenchEmulator, url: string, file: string) {
    const { appId = '', appSecret = '', token = '', encodingAesKey = '', accountId: id = '' } = facts;
    const account = makeAccount({ appId, appSecret, token, encodingAesKey, id, serverUrl: url, mode: 'safe' });
    this.world = new World({ account, clock: Date.now, mediaMax: 1 });
    this.url = url;
    this.database = new Database(file, { readonly: true });
    // The replayed posts follow upon an honest one, which may be stored.
    const honest = "payload LIKE '%the honest one%' OR key LIKE '%99000000000000007'";
    this.events = this.database.prepare<[], number>(`SELECT count(*) FROM InboxEvent WHERE NOT (${honest})`).pluck();
    this.kinds = [...this.small().map(({ name }) => name), 'huge'];
  }

  /** Posts a kind again and again; whoever made the posts is not timed. */
  async each(kind: string, count: number): Promise<Refused> {
    const storedBefore = this.stored();
    const taken: number[] = [];
    const statuses = new Set<number>();
    let isRight = true;
    const one = async ({ posts, refusals }: HostilePost) => {
      for (const post of posts.slice(0, -1)) await this.send(post);
      const { status, ms } = await this.send(posts.at(-1) ?? {});
      taken.push(ms);
      statuses.add(status);
      isRight &&= refusals.includes(status);
    };
    if (kind === 'huge') {
      // One at a time: two that are 10 MB each would wait for each other in the process that posts.
      for (let made = 0; made < count; made += 1) await one(this.huge());
    } else {
      const ready = Array.from({ length: count }, () => this.small().filter(({ name }) => name === kind));
      await sideBySide(ready.flat(), one);
    }
    const stored = this.stored() - storedBefore;
    return { kind, posts: count, statuses: [...statuses], isRight, stored, ...timesOf(taken) };
  }

  /** What the machine itself takes just now: requests that ask the program for nothing. */
  async beside(count: number): Promise<number[]> {
    const taken: number[] = [];
    const one = async () => void taken.push((await this.send({ method: 'GET', path: '/healthz' })).ms);
    await sideBySide([...Array(Math.ceil(count)).keys()], one);
    return taken;
  }

  /** Posts of all kinds, without a pause. */
  async flood(bot: Measurable, seconds: number): Promise<Omit<Flood, 'idle'>> {
    const huge = this.huge();
    // Made before: making them takes longer than refusing them.
    const ready = Array.from({ length: 20 }, () => this.small()).flat();
    const before = bot.memory().now;
    const startedAt = performance.now();
    const quarters: number[] = [];
    let peak = before;
    let posts = 0;
    const isOver = () => performance.now() - startedAt > seconds * 1000;
    const watch = async () => {
      while (quarters.length < 4) {
        await wait(100);
        const { now } = bot.memory();
        peak = Math.max(peak, now);
        if (performance.now() - startedAt > (quarters.length + 1) * (seconds / 4) * 1000) quarters.push(now);
      }
    };
    const attacker = async () => {
      while (!isOver()) {
        posts += 1;
        const next = posts % hugeShare === 0 ? huge : ready[posts % ready.length];
        await this.send(next?.posts.at(-1) ?? {});
      }
    };
    await Promise.all([watch(), ...Array.from({ length: atATime }, attacker)]);
    return { posts, perSecond: posts / seconds, before, quarters, peak };
  }

  end(): void {
    this.wire.close();
    this.database.close();
  }

  private small(): HostilePost[] {
    return hostilePosts(this.world, hostileOpenid, 0).filter(({ name }) => name !== 'huge');
  }

  private huge(): HostilePost {
    const found = hostilePosts(this.world, hostileOpenid).find(({ name }) => name === 'huge');
    if (!found) throw new Error('there is no huge post');
    return found;
  }

  private send(post: RawPost) {
    return this.wire.send(this.url, post, { timeoutMs: patienceMs });
  }

  private stored(): number {
    return this.events.get() ?? 0;
  }
}

function timesOf(taken: readonly number[]): Pick<Refused, 'p50' | 'p99' | 'max'> {
  const sorted = taken.toSorted((a, b) => a - b);
  return { p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99), max: sorted.at(-1) ?? 0 };
}

async function sideBySide<Each>(each: readonly Each[], work: (one: Each) => Promise<void>): Promise<void> {
  const left = [...each];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}

/** A line for every kind, and under them what is not as it should be. */
export function reportHostile(refused: readonly Refused[], flood: Flood): string {
  const wide = Math.max(...refused.map(({ kind }) => kind.length)) + 2;
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(wide)}${cells.map((cell) => cell.padStart(10)).join('')}\n`;
  const lines = refused.map(({ kind, posts, statuses, p50, p99, max, stored }) =>
    line(kind, [posts, statuses.join('/'), p50.toFixed(1), p99.toFixed(1), max.toFixed(1), stored].map(String)),
  );
  const wrong = refused.filter(({ isRight, stored }) => !isRight || stored > 0).map(({ kind }) => kind);
  const slow = refused.filter(({ max }) => max >= refusalMs).map(({ kind }) => kind);
  const { posts, perSecond, idle, before, quarters, peak } = flood;
  const grown = (quarters.at(-1) ?? before) - before;
  return [
    line('hostile posts', ['posts', 'status', 'p50 ms', 'p99 ms', 'max ms', 'stored']),
    ...lines,
    `wrongly answered, or stored: ${wrong.join(', ') || 'none'}; ever past ${refusalMs} ms: ${slow.join(', ') || 'none'}\n`,
    `memory (MB): ${idle.toFixed(0)} idle, ${before.toFixed(0)} after all these; then ${posts} posts of all kinds, ` +
      `${perSecond.toFixed(0)}/s: ${quarters.map((each) => each.toFixed(0)).join(', ')} after each quarter ` +
      `(${grown < 0 ? '' : '+'}${grown.toFixed(0)}), peak ${peak.toFixed(0)}\n`,
  ].join('');
}
