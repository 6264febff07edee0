import { setTimeout as wait } from 'node:timers/promises';
import type { BenchEmulator, Step } from './emulator.ts';
import type { Platform } from './platform.ts';
import type { Measurable } from './process.ts';

/** How much is sent. */
export interface Size {
  members: number;
  perMember: number;
  /** Messages at 20 a second. */
  steady: number;
}

export const fullSize: Size = { members: 200, perMember: 10, steady: 600 };

/** The figures of one bot. Rates per second, times in ms, memory in MB. */
export interface Figures {
  cold: number;
  warm: number;
  p50: number;
  p99: number;
  /** From `/start`, or the command that stands for it, to the menu. */
  startToMenu: number;
  /** CPU seconds per 1,000 messages: at full speed, and at 20 a second. */
  cpuWarm: number;
  cpuSteady: number;
  idle: number;
  peak: number;
}

/** Measures a bot. `opens`: a member's first message makes a topic only after a dialogue. */
export async function measure(
  emulator: BenchEmulator,
  bot: Measurable,
  { members, perMember, steady }: Size,
  { platform, opens }: { platform: Platform; opens: boolean },
): Promise<Figures> {
  await wait(3000);
  const idle = bot.memory().now;
  const startToMenu = await timeToMenu(emulator, platform.toMenu);
  if (opens) await dialogue(emulator, members, platform.toTicket);
  const cold = await emulator.load(members, 1);
  // Once unmeasured: compilers and pools warm up alike for everyone.
  await emulator.load(members, 2);
  const warmCpu = bot.cpuSeconds();
  const warm = await emulator.load(members, perMember);
  const cpuWarm = ((bot.cpuSeconds() - warmCpu) / warm.made) * 1000;
  const steadyMembers = Math.min(members, 20);
  const steadyCpu = bot.cpuSeconds();
  const paced = await emulator.load(steadyMembers, steady / steadyMembers, 20);
  const cpuSteady = ((bot.cpuSeconds() - steadyCpu) / paced.made) * 1000;
  return {
    cold: cold.perSecond,
    warm: warm.perSecond,
    p50: paced.p50,
    p99: paced.p99,
    startToMenu,
    cpuWarm,
    cpuSteady,
    idle,
    peak: bot.memory().peak,
  };
}

async function timeToMenu(emulator: BenchEmulator, toMenu: readonly Step[]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 20; round++) {
    const { failed, p50 } = await emulator.script(1, toMenu);
    if (failed[0]) throw new Error(failed[0]);
    times.push(p50);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/** In groups, as members really come; the time it takes is not measured. */
async function dialogue(emulator: BenchEmulator, members: number, steps: readonly Step[]): Promise<void> {
  const { failed } = await emulator.script(members, steps);
  if (failed[0]) throw new Error(failed[0]);
}
