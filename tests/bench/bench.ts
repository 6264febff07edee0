import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CallFigures, countCalls } from './calls.ts';
import { BenchEmulator } from './emulator.ts';
import { type Figures, measure, type Size } from './measure.ts';
import type { Platform } from './platform.ts';
import { Measurable } from './process.ts';
import { seedTickets } from './seed.ts';

/** A Kefu to measure. */
export interface Kefu {
  platform: Platform;
  /** The program and its arguments, as `npm start` starts it. */
  program: readonly string[];
  /** The URL of an empty database; `folder` is removed afterwards. */
  database(folder: string): Promise<string>;
  /** How many tickets there are already; on SQLite. */
  seeded?: number;
  /** Sections of desk.yaml besides the desk and its staff. */
  policy?: string;
}

export async function benchBare(platform: Platform, size: Size): Promise<Figures> {
  const emulator = await BenchEmulator.start(platform.emulator);
  try {
    const env = { ...platform.variables(emulator), DESK: await platform.makeDesk(emulator) };
    const bot = await Measurable.start([platform.forwarder], env, /ready/);
    try {
      return await measure(emulator, bot, size, { platform, opens: false });
    } finally {
      await bot.stop();
    }
  } finally {
    await emulator.stop();
  }
}

export function benchKefu(kefu: Kefu, size: Size): Promise<Figures> {
  return withKefu(kefu, 'off', (emulator, bot) =>
    measure(emulator, bot, size, { platform: kefu.platform, opens: true }),
  );
}

/** With its own pace and the platform's limits on: how many calls a message takes. */
export function benchCalls(kefu: Kefu): Promise<CallFigures> {
  return withKefu(kefu, 'on', (emulator) => countCalls(emulator, kefu.platform));
}

/** Runs something with a Kefu that has a desk on an emulator of its platform; with or without its pace and the limits. */
export async function withKefu<Result>(
  { platform, program, database, seeded = 0, policy = '' }: Kefu,
  pace: 'on' | 'off',
  run: (emulator: BenchEmulator, bot: Measurable) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'kefu-bench-'));
  const emulator = await BenchEmulator.start(platform.emulator, pace === 'on' ? 'enforced' : 'off');
  try {
    const chat = await platform.makeDesk(emulator);
    const desk = join(folder, 'desk.yaml');
    const staff = `[{ alias: 客服01, role: admin, ${platform.name}: "111" }]`;
    await writeFile(desk, `desk: { channel: ${platform.name}, chat: "${chat}" }\nstaff: ${staff}\n${policy}`);
    const env = {
      ...platform.variables(emulator),
      DATABASE_URL: await database(folder),
      KEFU_CONFIG: desk,
      KEFU_PACE: pace,
      PORT: '0',
      LOG_LEVEL: 'warn',
    };
    if (seeded > 0) {
      const first = await Measurable.start(program, env, /ready/i);
      await first.stop();
      seedTickets(join(folder, 'kefu.db'), platform.name, seeded);
    }
    const bot = await Measurable.start(program, env, /ready/i);
    try {
      return await run(emulator, bot);
    } finally {
      await bot.stop();
    }
  } finally {
    await emulator.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
