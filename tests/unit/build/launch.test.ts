import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const running: ChildProcess[] = [];
let root: string;

// A small program under the real launcher, with the real schema, so that nothing here disturbs the project's own build.
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kefu-launch-'));
  const files = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'prisma.config.ts'];
  for (const path of [...files, 'prisma', 'bots/launch.mjs', 'bots/build.mjs']) {
    cpSync(join(project, path), join(root, path), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  mkdirSync(join(root, 'core', 'i18n'), { recursive: true });
  writeFileSync(join(root, 'core', 'i18n', 'words.ftl'), 'hello = Hello');
  writeProgram('first');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** A program that says which version it is and its process, then stays until it is asked for its texts, or killed. */
function writeProgram(version: string): void {
  const source = `import { readFileSync } from 'node:fs';
    import process from 'node:process';
    export async function run(variables: NodeJS.ProcessEnv): Promise<void> {
      console.log('${version} ' + process.pid);
      if (variables.STAY === 'no') return;
      for await (const _ of process.stdin) console.log(readFileSync(new URL('../core/i18n/words.ftl', import.meta.url), 'utf8'));
    }`;
  writeFileSync(join(root, 'bots', 'run.ts'), source);
}

interface Start {
  readonly child: ChildProcess;
  /** What it has printed so far, both streams. */
  said(): string;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<unknown>;
}

function start(variables: NodeJS.ProcessEnv = {}, flags: string[] = [], nodeFlags: string[] = []): Start {
  const child = spawn(process.execPath, [...nodeFlags, join(root, 'bots', 'launch.mjs'), ...flags], {
    env: { ...process.env, ...variables },
  });
  running.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk));
  return { child, said: () => text, ended: once(child, 'close').then(([code, signal]) => code ?? signal) };
}

const builds = () => readdirSync(join(root, 'dist')).filter((name) => !name.startsWith('.'));
const stayAway = { STAY: 'no' };

test('two starts at once from a fresh checkout build once and both run', { timeout: 60_000 }, async () => {
  const starts = [start(stayAway), start(stayAway)];
  expect(await Promise.all(starts.map((each) => each.ended))).toEqual([0, 0]);
  for (const each of starts) expect(each.said()).toContain(`first ${each.child.pid}`);
  expect(starts.filter((each) => each.said().includes('Building…'))).toHaveLength(1);
  expect(builds()).toHaveLength(1);
  for (const dialect of ['sqlite', 'postgresql']) {
    expect(existsSync(join(root, 'core/store/generated', dialect, 'client.ts'))).toBe(true);
    expect(existsSync(join(root, 'dist', builds()[0] ?? '', 'prisma/migrations', dialect))).toBe(true);
  }
});

test('a start with nothing changed builds nothing, and its process is the program', async () => {
  const { child, said } = start();
  await expect.poll(said).toBe(`first ${child.pid}\n`);
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  expect(await gone).toEqual([null, 'SIGKILL']);
});

test('a changed source is built anew, and a program that runs keeps what it started from', async () => {
  const old = start();
  await expect.poll(old.said).toContain('first');
  writeProgram('second');
  writeFileSync(join(root, 'core', 'i18n', 'words.ftl'), 'hello = Good day');
  const fresh = start(stayAway);
  expect(await fresh.ended).toBe(0);
  expect(fresh.said()).toContain('second');
  old.child.stdin?.write('?');
  await expect.poll(old.said).toContain('hello = Hello');
});

test('a build that was killed half-way is made by the next start', async () => {
  writeProgram('third');
  const killed = start(stayAway, ['--build']);
  await expect.poll(killed.said, { interval: 1 }).toContain('Building');
  killed.child.kill('SIGKILL');
  await killed.ended;
  const next = start(stayAway);
  expect(await next.ended).toBe(0);
  expect(next.said()).toContain('third');
});

test('old builds do not pile up', async () => {
  for (const version of ['fourth', 'fifth', 'sixth']) {
    writeProgram(version);
    expect(await start(stayAway, ['--build']).ended).toBe(0);
  }
  expect(builds().length).toBeLessThanOrEqual(3);
  expect(readdirSync(join(root, 'dist')).filter((name) => name.startsWith('.draft'))).toEqual([]);
});

test('another module of the build can be run, with its own arguments', async () => {
  mkdirSync(join(root, 'tests', 'bench'), { recursive: true });
  writeFileSync(join(root, 'tests', 'bench', 'main.ts'), 'console.log(process.argv.slice(2).join());');
  const { ended, said } = start({}, ['--run', 'tests/bench/main.js', '--members', '3']);
  expect(await ended).toBe(0);
  expect(said()).toContain('--members,3');
});

test('a source that cannot be compiled is named, and the start fails', async () => {
  writeFileSync(join(root, 'core', 'broken.ts'), 'export const = 1;');
  const { ended, said } = start(stayAway);
  expect(await ended).toBe(1);
  expect(said()).toContain('core/broken.ts');
  expect(said()).not.toContain('    at ');
  rmSync(join(root, 'core', 'broken.ts'));
});

test('an old Node.js is told which one is needed', async () => {
  const pretend = `const versions = { ...process.versions, node: '18.20.4' };
    Object.defineProperty(process, 'versions', { value: versions });`;
  const { ended, said } = start({}, [], ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`]);
  expect(await ended).toBe(1);
  expect(said()).toBe('Kefu needs Node.js 20.19 or newer; this is 18.20.4. Get one from https://nodejs.org\n');
});

test('a checkout without packages is told how to install them', async () => {
  rmSync(join(root, 'node_modules'));
  writeProgram('seventh');
  const { ended, said } = start(stayAway);
  expect(await ended).toBe(1);
  expect(said()).toContain('npm ci');
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
});
