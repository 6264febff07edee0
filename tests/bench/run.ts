import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BenchEmulator, type Step } from './emulator.ts';
import { type Figures, fullSize, measure, type Size } from './measure.ts';
import { Measurable } from './process.ts';
import { report } from './report.ts';
import { seedTickets } from './seed.ts';

/**
 * `npm run bench`: the real program against the emulator with limits off, beside a bare forwarder in the same run.
 * Arguments choose what to run: `sqlite`, `postgresql`, `million`, `quick`; none of the first three = all.
 */
/** The program as `npm start` starts it, flags of Node included. */
const program = startCommand(readFileSync('package.json', 'utf8'));
const emulatorScript = fileURLToPath(new URL('../../bots/playground/telegram/standalone.js', import.meta.url));
const forwarder = fileURLToPath(new URL('./bare-forwarder.js', import.meta.url));

/** From nothing to the question whose answer opens a ticket. */
const openTalk: readonly Step[] = [
  { starts: true },
  { presses: ['客服支持', 'Support'] },
  { presses: ['在线客服', 'Talk to'] },
  { presses: ['账户安全', 'Account security'] },
  { sees: ['说', 'describe', 'Tell', 'wrong'] },
];

function startCommand(packageJson: string): string[] {
  const { scripts } = JSON.parse(packageJson) as { scripts: { start: string } };
  return scripts.start.split(' ').slice(1);
}

async function benchBare(size: Size): Promise<Figures> {
  const emulator = await BenchEmulator.start(emulatorScript);
  const env = { TELEGRAM_BOT_TOKEN: emulator.token, TELEGRAM_API_ROOT: emulator.apiRoot };
  const group = await emulator.forumGroup();
  const bot = await Measurable.start([forwarder], { ...env, GROUP: String(group) }, /ready/);
  try {
    return await measure(emulator, bot, size, null);
  } finally {
    await bot.stop();
    await emulator.stop();
  }
}

async function benchKefu(size: Size, database: (folder: string) => Promise<string>, seeded = 0): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'kefu-bench-'));
  const emulator = await BenchEmulator.start(emulatorScript);
  try {
    const group = await emulator.forumGroup();
    const desk = join(folder, 'desk.yaml');
    await writeFile(
      desk,
      `desk: { channel: telegram, chat: "${group}" }\nstaff: [{ alias: 客服01, role: admin, telegram: "111" }]\n`,
    );
    const env = {
      TELEGRAM_BOT_TOKEN: emulator.token,
      TELEGRAM_API_ROOT: emulator.apiRoot,
      DATABASE_URL: await database(folder),
      KEFU_CONFIG: desk,
      KEFU_PACE: 'off',
      PORT: '0',
      LOG_LEVEL: 'warn',
    };
    if (seeded > 0) {
      const first = await Measurable.start(program, env, /ready/i);
      await first.stop();
      seedTickets(join(folder, 'kefu.db'), seeded);
    }
    const bot = await Measurable.start(program, env, /ready/i);
    try {
      return await measure(emulator, bot, size, openTalk);
    } finally {
      await bot.stop();
    }
  } finally {
    await emulator.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const wanted = new Set(process.argv.slice(2));
  const all = !['sqlite', 'postgresql', 'million'].some((name) => wanted.has(name));
  const size = wanted.has('quick') ? { members: 50, perMember: 4, steady: 100 } : fullSize;
  const sqlite = async (folder: string) => `file:${join(folder, 'kefu.db')}`;
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} cores, ${size.members} members × ${size.perMember}\n`,
  );
  const bare = await benchBare(size);
  const results: [string, Figures][] = [['bare forwarder', bare]];
  if (all || wanted.has('sqlite')) results.push(['Kefu, SQLite', await benchKefu(size, sqlite)]);
  if (all || wanted.has('postgresql')) {
    const { startPostgres } = await import('./postgres.ts');
    const server = await startPostgres();
    try {
      results.push(['Kefu, PostgreSQL', await benchKefu(size, async () => server.url)]);
    } finally {
      await server.stop();
    }
  }
  if (all || wanted.has('million')) {
    results.push(['SQLite, 1,000 tickets', await benchKefu(size, sqlite, 1_000)]);
    results.push(['SQLite, 1,000,000', await benchKefu(size, sqlite, 1_000_000)]);
  }
  process.stdout.write(report(results));
}

await main();
