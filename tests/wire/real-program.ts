import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../../bots/launch.mjs', import.meta.url));

/** What a program needs beside its variables. */
export interface RealOptions {
  /** The text of desk.yaml. */
  desk: string;
  /** Arguments of Node, before the program. */
  node?: readonly string[];
}

/** The program as `npm start` starts it, in a process and a folder of its own, with everything that it prints. */
export class RealProgram {
  /** Standard output and error, as they came. */
  printed = '';
  /** Such as `http://127.0.0.1:3000`; known once it is ready. */
  address = '';
  private readonly child: ChildProcess;
  private readonly folder: string;
  private readonly watchers = new Set<() => void>();

  private constructor(variables: Readonly<Record<string, string>>, { desk, node = [] }: RealOptions) {
    this.folder = mkdtempSync(join(tmpdir(), 'kefu-real-'));
    writeFileSync(join(this.folder, 'desk.yaml'), desk);
    this.child = spawn(process.execPath, [...node, launcher], {
      // Whatever else is in the environment of the tests, a .env included, is not the program's.
      cwd: this.folder,
      env: { PATH: process.env.PATH ?? '', PORT: '0', KEFU_DATA: this.folder, KEFU_PACE: 'off', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.printed += text;
        for (const look of this.watchers) look();
      });
    }
  }

  /** Resolves once it says that it is ready; building it first may take a while. */
  static async start(variables: Readonly<Record<string, string>>, options: RealOptions): Promise<RealProgram> {
    const program = new RealProgram(variables, options);
    try {
      const [, address = ''] = await program.prints(/Kefu is ready: (\S+)\/readyz/, { withinMs: 120_000 });
      program.address = address;
      return program;
    } catch (error) {
      await program.stop();
      throw error;
    }
  }

  /** The first match in what it has printed or prints, looked for from the character `from` on. */
  prints(pattern: RegExp, { from = 0, withinMs = 15_000 } = {}): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        this.watchers.delete(look);
        this.child.off('exit', ended);
      };
      const fail = (why: string) => {
        end();
        reject(new Error(`the program ${why} ${pattern}:\n${this.printed.slice(-2_000)}`));
      };
      const look = () => {
        const found = pattern.exec(this.printed.slice(from));
        if (!found) return;
        end();
        resolve(found);
      };
      const ended = () => fail('ended and had not printed');
      const timer = setTimeout(() => fail(`did not print within ${withinMs} ms`), withinMs);
      this.watchers.add(look);
      this.child.on('exit', ended);
      look();
    });
  }

  /** Asks it to end, and resolves when it has. */
  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const ended = once(this.child, 'exit');
      this.child.kill('SIGTERM');
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
