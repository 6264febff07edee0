import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** What became of the marked messages of a load; times in ms. */
export interface Measured {
  made: number;
  arrived: number;
  repeated: number;
  missing: string[];
  perSecond: number;
  p50: number;
  p99: number;
  max: number;
}

export type Step =
  | { starts: true }
  | { command: string }
  | { says: string }
  | { presses: string[] }
  | { sees: string[] };

/** Whether the emulator answers too much traffic as the platform does. */
export type Limits = 'off' | 'enforced';

type Hello = Readonly<Record<string, string>> & { readonly apiRoot: string; readonly token: string };

/** A platform's emulator in a process of its own, so that its work is not counted as the bot's. */
export class BenchEmulator {
  readonly #child: ChildProcess;
  readonly #control: string;
  readonly apiRoot: string;
  readonly token: string;
  /** Everything that it says of itself. */
  readonly facts: Readonly<Record<string, string>>;

  private constructor(child: ChildProcess, hello: Hello) {
    this.#child = child;
    this.#control = `http://127.0.0.1:${hello.port}/control`;
    this.apiRoot = hello.apiRoot;
    this.token = hello.token;
    this.facts = hello;
  }

  static async start(script: string, limits: Limits = 'off'): Promise<BenchEmulator> {
    const child = spawn(process.execPath, [script, JSON.stringify({ limits })], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    return new BenchEmulator(child, JSON.parse(line) as Hello);
  }

  /** Many people go through one dialogue side by side; ms per person. */
  async script(users: number, steps: readonly Step[]): Promise<{ failed: string[]; p50: number; p99: number }> {
    const result = await this.perform({ action: 'script', users, steps, timeoutMs: 60_000 });
    return result as { failed: string[]; p50: number; p99: number };
  }

  /** Members write marked messages; resolves with how those arrived in the group. */
  async load(users: number, perUser: number, ratePerSecond?: number): Promise<Measured> {
    await this.perform({ action: 'load', users, perUser, ratePerSecond });
    const measured = (await this.perform({ action: 'measure', timeoutMs: 120_000 })) as Measured;
    if (measured.arrived !== measured.made) {
      throw new Error(`${measured.made - measured.arrived} of ${measured.made} messages did not arrive`);
    }
    return measured;
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.stdin?.end();
    await ended;
  }

  /** A control command; rejects when the emulator refuses it. */
  async perform(command: object): Promise<unknown> {
    const response = await fetch(this.#control, { method: 'POST', body: JSON.stringify(command) });
    const answer = (await response.json()) as { ok: boolean; result?: unknown; error?: string };
    if (!answer.ok) throw new Error(`the emulator refused ${JSON.stringify(command)}: ${answer.error}`);
    return answer.result;
  }
}
