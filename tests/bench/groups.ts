import { setTimeout as wait } from 'node:timers/promises';
import { type Kefu, withKefu } from './bench.ts';
import type { BenchEmulator } from './emulator.ts';
import type { Row } from './report.ts';

/** How much is said while tickets are measured. */
export interface GroupSize {
  /** Ticket messages of one measurement, at 20 a second. */
  messages: number;
  /** Measurements with and without the talk, in turn; the middle ones are shown. */
  turns: number;
}

export const fullGroupSize: GroupSize = { messages: 400, turns: 5 };
export const quickGroupSize: GroupSize = { messages: 100, turns: 3 };

/** Tickets with and without a community's talk beside them. Times in ms, memory in MB. */
export interface GroupFigures {
  aloneP50: number;
  aloneP99: number;
  besideP50: number;
  besideP99: number;
  /** CPU seconds per 1,000 messages of the talk, over what the tickets cost alone. */
  cpuTalk: number;
  idle: number;
  peak: number;
}

/** Without official accounts there would be nothing to guard. */
const policy = `
brand: { name: Example Exchange }
officialAccounts:
  - { platform: website, value: example.com }
  - { platform: website, value: blog.example.net }
  - { platform: telegram, value: "@example_official" }
  - { platform: email, value: help@example.com }
`;
const ticketsPerSecond = 20;
const talkPerSecond = 50;
const members = 20;
const neighbours = 200;

/** Ordinary talk of a community, as it looks like what the guards look for here and there. */
const talk = [
  '今天行情不错，大家觉得呢',
  'gm everyone, who is going to the meetup?',
  '有人用过新版的 app 吗？感觉快了很多',
  'the docs moved to https://docs.neighbours.example/guide, have a look',
  '昨天问过客服，回复挺快的，问题解决了',
  'I used a support vector machine for that once, works fine',
  '这家的服务态度还可以，就是要排队',
  'does anyone know when the next release is planned?',
  '我上周提现到账了，大概二十分钟',
  'never share your seed phrase with anyone, folks',
  '截图发在频道里了，麻烦看一下',
  'see https://github.com/example/project/issues/42 for the details',
];

/** Measures tickets at 20 a second, with 50 messages a second in a community's group and without, in the same run. */
export function benchGroups(kefu: Kefu, { messages, turns }: GroupSize): Promise<GroupFigures> {
  return withKefu({ ...kefu, policy }, 'off', async (emulator, bot) => {
    await wait(3000);
    const idle = bot.memory().now;
    const community = (await emulator.perform({
      action: 'community',
      title: 'Community',
      people: neighbours,
    })) as Community;
    const { failed } = await emulator.script(members, kefu.platform.toTicket);
    if (failed[0]) throw new Error(failed[0]);
    await emulator.load(members, 10);
    await talks(emulator, community, 100);
    const alone: Side[] = [];
    const beside: Side[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const before = bot.cpuSeconds();
      const quiet = await emulator.load(members, messages / members, ticketsPerSecond);
      const between = bot.cpuSeconds();
      const count = Math.round((messages / ticketsPerSecond) * talkPerSecond);
      const [busy] = await Promise.all([
        emulator.load(members, messages / members, ticketsPerSecond),
        talks(emulator, community, count),
      ]);
      const after = bot.cpuSeconds();
      alone.push({ ...quiet, cpu: between - before });
      beside.push({ ...busy, cpu: ((after - between - (between - before)) / count) * 1000 });
    }
    return {
      aloneP50: middle(alone.map(({ p50 }) => p50)),
      aloneP99: middle(alone.map(({ p99 }) => p99)),
      besideP50: middle(beside.map(({ p50 }) => p50)),
      besideP99: middle(beside.map(({ p99 }) => p99)),
      cpuTalk: middle(beside.map(({ cpu }) => cpu)),
      idle,
      peak: bot.memory().peak,
    };
  });
}

interface Side {
  p50: number;
  p99: number;
  cpu: number;
}

/** As the emulators name it. */
interface Community {
  id: string | number;
  people: readonly (string | number)[];
}

/** Lets people of the community talk; resolves when all was said. */
async function talks(emulator: BenchEmulator, { id, people }: Community, count: number): Promise<void> {
  const said = { people, count, ratePerSecond: talkPerSecond, texts: talk };
  // A group on one platform, a server on the other.
  await emulator.perform({ action: 'talk', chat: id, guild: id, ...said });
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

export const groupRows: readonly Row<GroupFigures>[] = [
  { label: 'tickets at 20/s, p50 alone (ms)', value: ({ aloneP50 }) => aloneP50, digits: 1 },
  { label: 'beside 50 group messages/s (ms)', value: ({ besideP50 }) => besideP50, digits: 1 },
  { label: 'times as long', value: ({ aloneP50, besideP50 }) => besideP50 / aloneP50, digits: 2 },
  { label: 'tickets at 20/s, p99 alone (ms)', value: ({ aloneP99 }) => aloneP99, digits: 1 },
  { label: 'beside 50 group messages/s (ms)', value: ({ besideP99 }) => besideP99, digits: 1 },
  { label: 'times as long', value: ({ aloneP99, besideP99 }) => besideP99 / aloneP99, digits: 2 },
  { label: 'CPU s per 1,000 group messages', value: ({ cpuTalk }) => cpuTalk, digits: 2 },
  { label: 'memory idle (MB)', value: ({ idle }) => idle, digits: 0 },
  { label: 'memory peak (MB)', value: ({ peak }) => peak, digits: 0 },
];
