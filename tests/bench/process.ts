import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** Linux counts process time in hundredths of a second. */
const ticksPerSecond = 100;

/** A bot under measurement, as a process of its own. */
export class Measurable {
  readonly #child: ChildProcess;
  readonly #pid: number;
  /** What the first group of the pattern held with which it said that it is ready. */
  readonly said: string;

  private constructor(child: ChildProcess, pid: number, said: string) {
    this.#child = child;
    this.#pid = pid;
    this.said = said;
  }

  /** Starts a script and resolves once it has printed `ready`. */
  static async start(
    command: readonly string[],
    env: Readonly<Record<string, string>>,
    ready: RegExp,
  ): Promise<Measurable> {
    const script = command.join(' ');
    // For taking profiles: KEFU_BENCH_NODE="--cpu-prof --cpu-prof-dir=…".
    const nodeArguments = process.env.KEFU_BENCH_NODE?.split(' ') ?? [];
    const child = spawn(process.execPath, [...nodeArguments, ...command], {
      env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit').then(() => {
      throw new Error(`${script} ended before it was ready`);
    });
    const said = await Promise.race([printed(child, ready), exited]);
    exited.catch(() => undefined);
    if (child.pid === undefined) throw new Error(`${script} has no process`);
    return new Measurable(child, child.pid, said);
  }

  /** User and system time so far, in seconds. */
  cpuSeconds(): number {
    const stat = readFileSync(`/proc/${this.#pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  }

  /** Resident memory now and at its highest, in MB. */
  memory(): { now: number; peak: number } {
    const status = readFileSync(`/proc/${this.#pid}/status`, 'utf8');
    const read = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
    return { now: read('VmRSS'), peak: read('VmHWM') };
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await ended;
  }
}

async function printed(child: ChildProcess, ready: RegExp): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    const found = ready.exec(text);
    if (!found) continue;
    // Keep reading, so that a full pipe never stops the process.
    child.stdout?.resume();
    return found[1] ?? '';
  }
  throw new Error('its output ended');
}
