import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What each emulator says of itself in its first line. */
interface Facts {
  telegram: { apiRoot: string; port: number; token: string };
  discord: { apiRoot: string; port: number; token: string };
  wechat: {
    apiRoot: string;
    port: number;
    appId: string;
    appSecret: string;
    encodingAesKey: string;
    accountId: string;
  };
}

/** An emulator compiled into a folder of its own, so that its test neither needs nor disturbs the program's build. */
export class CompiledEmulator<Platform extends keyof Facts> {
  private readonly folder = mkdtempSync(join(tmpdir(), 'kefu-emulator-'));
  private readonly script: string;

  /** Compiles it; what was written goes again if that fails. */
  constructor(platform: Platform) {
    this.script = join(this.folder, `bots/playground/${platform}/standalone.js`);
    try {
      this.compile(join(ROOT, `bots/playground/${platform}/standalone.ts`));
    } catch (error) {
      this.remove();
      throw error;
    }
  }

  /** Starts it as a process of its own, with the options of its emulator. */
  async start(options: object): Promise<StandaloneEmulator<Platform>> {
    const child = spawn(process.execPath, [this.script, JSON.stringify(options)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    return new StandaloneEmulator(child, JSON.parse(line) as Facts[Platform]);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private compile(file: string): void {
    const compilerOptions = {
      noCheck: true,
      sourceMap: false,
      rootDir: ROOT,
      outDir: this.folder,
      typeRoots: [join(ROOT, 'node_modules/@types')],
    };
    const config = { extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: [], files: [file] };
    writeFileSync(join(this.folder, 'tsconfig.json'), JSON.stringify(config));
    writeFileSync(join(this.folder, 'package.json'), '{"type":"module"}');
    // What an emulator depends on is found from here as the program's build finds it.
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'));
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', this.folder]);
  }
}

/** An emulator's process, told by commands what people do. */
export class StandaloneEmulator<Platform extends keyof Facts> {
  readonly facts: Facts[Platform];
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;

  constructor(child: ChildProcessByStdio<Writable, Readable, null>, facts: Facts[Platform]) {
    this.child = child;
    this.facts = facts;
  }

  /** Carries out a command; rejects with what the emulator says against it. */
  async control<Result = unknown>(command: object): Promise<Result> {
    const url = `http://127.0.0.1:${this.facts.port}/control`;
    const answer = await fetch(url, { method: 'POST', body: JSON.stringify(command) });
    const said: { ok: boolean; result: Result; error?: string } = JSON.parse(await answer.text());
    if (!said.ok) throw new Error(said.error);
    return said.result;
  }

  /** Hangs up as a parent that dies, and resolves to the code with which the process ended. */
  async hangUp(): Promise<number | null> {
    const { child } = this;
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = once(child, 'exit');
    child.stdin.end();
    await ended;
    return child.exitCode;
  }
}
