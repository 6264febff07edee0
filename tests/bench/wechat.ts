import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { BenchEmulator } from './emulator.ts';
import { platforms } from './platform.ts';
import { Measurable } from './process.ts';
import type { Row } from './report.ts';

/** How many posts are made. */
export interface WechatSize {
  /** Posts at 20 a second. */
  steady: number;
  /** Posts with 50 under way at a time. */
  busy: number;
}

export const fullWechatSize: WechatSize = { steady: 600, busy: 3000 };
export const quickWechatSize: WechatSize = { steady: 100, busy: 500 };

/** The figures of one server. Times in ms, from a post to the end of its answer; memory in MB. */
export interface WechatFigures {
  /** A post that asks for the menu, at 20 a second. */
  menu: Latency;
  /** A post whose words join an open ticket at the desk on Telegram, at 20 a second. */
  words: Latency;
  /** Posts that ask for the menu, 50 under way at a time. */
  busy: Latency & { perSecond: number; max: number; late: number };
  /** CPU seconds per 1,000 posts. */
  cpuSteady: number;
  cpuBusy: number;
  idle: number;
  peak: number;
}

interface Latency {
  p50: number;
  p99: number;
}

interface Load extends Latency {
  made: number;
  replied: number;
  nothing: number;
  failed: number;
  retried: number;
  late: number;
  perSecond: number;
  max: number;
}

export const wechatRows: readonly Row<WechatFigures>[] = [
  { label: 'menu: p50 at 20/s (ms)', value: ({ menu }) => menu.p50, digits: 1 },
  { label: 'menu: p99 at 20/s (ms)', value: ({ menu }) => menu.p99, digits: 1 },
  { label: 'words to staff: p50 at 20/s (ms)', value: ({ words }) => words.p50, digits: 1 },
  { label: 'words to staff: p99 at 20/s (ms)', value: ({ words }) => words.p99, digits: 1 },
  { label: '50 at a time (posts/s)', value: ({ busy }) => busy.perSecond, digits: 0 },
  { label: '50 at a time: p50 (ms)', value: ({ busy }) => busy.p50, digits: 1 },
  { label: '50 at a time: p99 (ms)', value: ({ busy }) => busy.p99, digits: 1 },
  { label: '50 at a time: longest (ms)', value: ({ busy }) => busy.max, digits: 1 },
  { label: '50 at a time: past 4.5 s', value: ({ busy }) => busy.late, digits: 0 },
  { label: 'CPU s per 1,000, at 20/s', value: ({ cpuSteady }) => cpuSteady, digits: 2 },
  { label: 'CPU s per 1,000, 50 at a time', value: ({ cpuBusy }) => cpuBusy, digits: 2 },
  { label: 'memory idle (MB)', value: ({ idle }) => idle, digits: 0 },
  { label: 'memory peak (MB)', value: ({ peak }) => peak, digits: 0 },
];

/** The most that a menu's p99 at 20 a second should be beside the bare handler's, in ms. */
export function wechatTarget(bare: WechatFigures): number {
  return 3 * bare.menu.p99 + 8;
}

const emulatorProgram = built('../../bots/playground/wechat/standalone.js');
const forwarder = built('./bare-wechat.js');
const listening = /ready: (\S+)\/readyz/i;
const members = 50;
const staffId = '111';

/** A handler that only checks the signature, under the same posts. */
export async function benchBareWechat(size: WechatSize): Promise<WechatFigures> {
  const wechat = await BenchEmulator.start(emulatorProgram);
  try {
    const server = await Measurable.start([forwarder], variablesOf(wechat), listening);
    try {
      return await measure(wechat, server, size, false);
    } finally {
      await server.stop();
    }
  } finally {
    await wechat.stop();
  }
}

/** A Kefu with members on WeChat and the desk on Telegram. */
export interface WechatKefu {
  /** The program and its arguments, as `npm start` starts it. */
  program: readonly string[];
  /** The URL of an empty database; `folder` is removed afterwards. */
  database(folder: string): Promise<string>;
}

export function benchWechat(kefu: WechatKefu, size: WechatSize): Promise<WechatFigures> {
  return withKefu(kefu, ['telegram'], (wechat, bot) => measure(wechat, bot, size, true));
}

/** Memory of the program with all three channels connected, 10 s after its start, in MB. */
export function benchIdle(kefu: WechatKefu): Promise<number> {
  return withKefu(kefu, ['telegram', 'discord'], async (_wechat, bot) => {
    await wait(10_000);
    return bot.memory().now;
  });
}

async function measure(
  wechat: BenchEmulator,
  server: Measurable,
  { steady, busy }: WechatSize,
  opens: boolean,
): Promise<WechatFigures> {
  await wechat.perform({ action: 'account', serverUrl: `${server.said}/wechat` });
  await wait(3000);
  const idle = server.memory().now;
  if (opens) await opensTickets(wechat);
  // Once unmeasured: compilers and pools warm up alike for everyone.
  await load(wechat, { text: '0', posts: busy, replied: opens });
  const steadyCpu = server.cpuSeconds();
  const menu = await load(wechat, { text: '0', posts: steady, replied: opens, ratePerSecond: 20 });
  const cpuSteady = server.cpuSeconds() - steadyCpu;
  const text = 'my deposit has not arrived';
  const words = await load(wechat, { text, posts: steady, replied: false, ratePerSecond: 20 });
  const busyCpu = server.cpuSeconds();
  const atOnce = await load(wechat, { text: '0', posts: busy, replied: opens });
  const cpuBusy = server.cpuSeconds() - busyCpu;
  return {
    menu,
    words,
    busy: atOnce,
    cpuSteady: (cpuSteady / menu.made) * 1000,
    cpuBusy: (cpuBusy / atOnce.made) * 1000,
    idle,
    peak: server.memory().peak,
  };
}

/** Every post must be answered, and with a passive reply where one is due. */
async function load(
  wechat: BenchEmulator,
  { text, posts, replied, ratePerSecond }: { text: string; posts: number; replied: boolean; ratePerSecond?: number },
): Promise<Load> {
  const wish = { users: members, perUser: Math.ceil(posts / members), concurrency: members, ratePerSecond, text };
  const measured = (await wechat.perform({ action: 'load', ...wish })) as Load;
  if (measured.failed > 0) throw new Error(`${measured.failed} of ${measured.made} posts failed`);
  if (replied && measured.replied < measured.made) {
    throw new Error(`${measured.made - measured.replied} of ${measured.made} posts had no reply`);
  }
  return measured;
}

async function opensTickets(wechat: BenchEmulator): Promise<void> {
  const steps = [
    { says: '0' },
    { chooses: ['客服支持', 'Support'] },
    { chooses: ['在线客服', 'Talk to'] },
    { chooses: ['账户安全', 'Account security'] },
    { sees: ['说', 'Tell'] },
    { says: 'ticket of {n}' },
    { sees: ['#'] },
  ];
  const { failed } = (await wechat.perform({ action: 'script', users: members, steps, timeoutMs: 60_000 })) as {
    failed: string[];
  };
  if (failed[0]) throw new Error(failed[0]);
}

/** Runs a Kefu with emulators of WeChat and of these platforms; the desk is on Telegram, which must be among them. */
export async function withKefu<Result>(
  { program, database }: WechatKefu,
  others: readonly (keyof typeof platforms)[],
  run: (wechat: BenchEmulator, bot: Measurable) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'kefu-bench-'));
  const emulators: BenchEmulator[] = [];
  const start = async (script: string) => {
    const emulator = await BenchEmulator.start(script);
    emulators.push(emulator);
    return emulator;
  };
  try {
    const wechat = await start(emulatorProgram);
    const variables: Record<string, string> = variablesOf(wechat);
    let chat = '';
    for (const name of others) {
      const emulator = await start(platforms[name].emulator);
      Object.assign(variables, platforms[name].variables(emulator));
      const made = await platforms[name].makeDesk(emulator);
      if (name === 'telegram') chat = made;
    }
    const desk = join(folder, 'desk.yaml');
    const staff = `[{ alias: 客服01, role: admin, telegram: "${staffId}" }]`;
    const limits = 'limits: { messagesPerMinute: 1000 }';
    await writeFile(desk, `desk: { channel: telegram, chat: "${chat}" }\nstaff: ${staff}\n${limits}\n`);
    const env = {
      ...variables,
      DATABASE_URL: await database(folder),
      KEFU_CONFIG: desk,
      KEFU_PACE: 'off',
      PORT: '0',
      LOG_LEVEL: 'warn',
    };
    const bot = await Measurable.start(program, env, listening);
    try {
      return await run(wechat, bot);
    } finally {
      await bot.stop();
    }
  } finally {
    for (const emulator of emulators) await emulator.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function variablesOf({ apiRoot, facts }: BenchEmulator): Record<string, string> {
  return {
    WECHAT_APP_ID: facts.appId ?? '',
    WECHAT_APP_SECRET: facts.appSecret ?? '',
    WECHAT_TOKEN: facts.token ?? '',
    WECHAT_ENCODING_AES_KEY: facts.encodingAesKey ?? '',
    WECHAT_API_ROOT: apiRoot,
  };
}

function built(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
