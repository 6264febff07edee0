import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from '../../bots/build.mjs';

/** A build of the program in a folder of its own, so that work on the sources does not change it in mid-test. */
export class Installed {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(): Promise<Installed> {
    const built = fileURLToPath(await build());
    const folder = mkdtempSync(join(tmpdir(), 'kefu-chaos-'));
    cpSync(built, join(folder, 'program'), { recursive: true });
    symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    // What launch.mjs does once it has a build.
    writeFileSync(
      join(folder, 'program', 'start.js'),
      "import { run } from './bots/run.js';\nawait run(process.env);\n",
    );
    return new Installed(folder);
  }

  /** A file of the build. */
  path(file: string): string {
    return join(this.folder, 'program', file);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

const keptLines = 400;

/** A process that a test started, and will end by its id. */
export class Running {
  readonly ended: Promise<Ended>;
  /** Its latest lines, standard output and error together. */
  readonly lines: string[] = [];
  readonly #child: ChildProcess;
  readonly #watchers = new Set<() => void>();

  constructor(script: string, args: readonly string[], options: { env: Record<string, string>; cwd: string }) {
    this.#child = spawn(process.execPath, [script, ...args], {
      cwd: options.cwd,
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.ended = once(this.#child, 'exit').then(([code, signal]) => ({ code, signal }));
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => this.#heard(line));
    }
  }

  /** The first match of a pattern in what it has said or says; rejects when it ends before. */
  async says(pattern: RegExp, withinMs = 60_000): Promise<RegExpExecArray> {
    const find = () => this.lines.map((line) => pattern.exec(line)).find((found) => found !== null);
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        this.#watchers.delete(look);
      };
      const look = () => {
        const found = find();
        if (!found) return;
        stop();
        resolve(found);
      };
      const fail = (why: string) => {
        stop();
        reject(new Error(`${why} ${pattern}:\n${this.lines.slice(-20).join('\n')}`));
      };
      const timer = setTimeout(() => fail(`a process did not say within ${withinMs} ms`), withinMs);
      this.#watchers.add(look);
      void this.ended.then(({ code, signal }) => fail(`a process ended (${signal ?? code}) before it said`));
      look();
    });
  }

  /** Sends it a signal; nothing happens when it has ended. */
  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** Kills it as the kernel would, and resolves when it is gone. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  /** Closes its standard input, at which some processes end. */
  async hangUp(): Promise<void> {
    this.#child.stdin?.end();
    await this.ended;
  }

  #heard(line: string): void {
    this.lines.push(line);
    if (this.lines.length > keptLines) this.lines.shift();
    for (const look of this.#watchers) look();
  }
}
