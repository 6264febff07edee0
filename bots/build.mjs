/**
 * The build: generated database clients, compiled TypeScript, and what the program reads at run time, in a folder named
 * after the fingerprint of its sources. A program that runs keeps the folder it started from; one that starts finds its
 * build complete or makes it.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Something the person at the keyboard can mend; shown without a stack. */
export class BuildError extends Error {
  /** @override */
  name = 'BuildError';
}

/** How many older builds stay for programs that still run from them. */
const keptBuilds = 2;

/** What a build is made from, relative to the project's folder. */
const sources = ['bots', 'core', 'prisma', 'tests/bench', 'tests/chaos', 'tests/data', 'tests/training'];
const settings = ['package-lock.json', 'prisma.config.ts', 'tsconfig.build.json', 'tsconfig.json'];
const generated = join('core', 'store', 'generated');

/**
 * Makes the build when there is none of the present sources, and resolves with its folder. Several processes may ask
 * at once: one builds, the others wait for it.
 * @param {string} root the project's folder
 * @returns {Promise<URL>}
 */
export async function build(root = projectFolder()) {
  const target = join(root, 'dist', fingerprint(root, [...sources, ...settings]));
  if (!existsSync(target)) await underLock(root, () => buildInto(root, target));
  return pathToFileURL(target + sep);
}

/**
 * Generates the database clients when the schema has changed since they were.
 * @param {string} root
 */
export async function generateClients(root = projectFolder()) {
  if (clientsAreCurrent(root)) return;
  await underLock(root, () => generateUnlocked(root));
}

function projectFolder() {
  return fileURLToPath(new URL('..', import.meta.url));
}

/** @param {string} root @param {string} target */
async function buildInto(root, target) {
  // Another process may have built it while this one waited.
  if (existsSync(target)) return;
  process.stderr.write('Building…\n');
  const dist = join(root, 'dist');
  removeUnfinished(dist);
  await generateUnlocked(root);
  const draft = join(dist, `.draft-${process.pid}`);
  await runTool(root, 'typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', draft]);
  copyAssets(root, draft);
  removeOld(dist);
  renameSync(draft, target);
  // The newest builds are the ones that stay; a rename leaves the time of the last file made in it.
  const now = new Date();
  utimesSync(target, now, now);
}

/**
 * What the program reads beside its code: texts, the playground's page, the sample desk, the migrations.
 * @param {string} root
 * @param {string} draft
 */
function copyAssets(root, draft) {
  for (const path of ['bots', 'core', join('prisma', 'migrations')].flatMap((folder) => filesIn(root, folder))) {
    const copy = join(draft, path);
    if (path.endsWith('.ts') || existsSync(copy)) continue;
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(join(root, path), copy);
  }
}

/** @param {string} dist */
function removeUnfinished(dist) {
  for (const name of readdirSync(dist)) {
    if (name.startsWith('.draft-')) rmSync(join(dist, name), { recursive: true, force: true });
  }
}

/** @param {string} dist */
function removeOld(dist) {
  const builds = readdirSync(dist)
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({ path: join(dist, name), at: statSync(join(dist, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of builds.slice(keptBuilds)) rmSync(path, { recursive: true, force: true });
}

/** @param {string} root */
async function generateUnlocked(root) {
  if (clientsAreCurrent(root)) return;
  const stamp = join(root, generated, '.fingerprint');
  rmSync(stamp, { force: true });
  for (const schema of ['schema.prisma', 'schema.postgresql.prisma']) {
    await runTool(root, 'prisma/build/index.js', ['generate', '--no-hints', `--schema=prisma/${schema}`]);
  }
  writeFileSync(stamp, schemaFingerprint(root));
}

/** @param {string} root */
function clientsAreCurrent(root) {
  const stamp = join(root, generated, '.fingerprint');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === schemaFingerprint(root);
}

/** @param {string} root */
function schemaFingerprint(root) {
  return fingerprint(root, ['prisma/schema.prisma', 'prisma/schema.postgresql.prisma', 'package-lock.json']);
}

/**
 * A short name for the present content of files and folders.
 * @param {string} root
 * @param {readonly string[]} paths
 */
function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((each) => filesIn(root, each))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * A file, or every file below a folder, in a stable order; nothing for what does not exist.
 * @param {string} root
 * @param {string} path relative to root
 * @returns {string[]} relative to root
 */
function filesIn(root, path) {
  const start = join(root, path);
  if (!existsSync(start)) return [];
  if (!statSync(start).isDirectory()) return [path];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !file.startsWith(generated))
    .sort();
}

/**
 * Runs a tool that came with `npm ci`; what it says is shown only when it fails.
 * @param {string} root
 * @param {string} script below node_modules
 * @param {string[]} args
 */
async function runTool(root, script, args) {
  const path = join(root, 'node_modules', script);
  if (!existsSync(path)) throw new BuildError('The packages are not installed. Run: npm ci');
  const child = spawn(process.execPath, [path, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Prisma would otherwise ask the network for news about itself.
    env: { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new BuildError(`The build failed (${script}):\n${said}`);
}

/**
 * Does the work while no other process of this project's folder does. The lock is a transaction on a small file: the
 * kernel ends it with the process, so a killed build blocks nobody.
 * @param {string} root
 * @param {() => Promise<void>} work
 */
async function underLock(root, work) {
  const lock = await openLock(root);
  try {
    for (let waits = 0; !tryLock(lock); waits += 1) {
      if (waits === 0) process.stderr.write('Another process is building; waiting for it…\n');
      await sleep(100);
    }
    await work();
  } finally {
    lock.close();
  }
}

/** @param {string} root */
async function openLock(root) {
  if (!existsSync(join(root, 'node_modules'))) throw new BuildError('The packages are not installed. Run: npm ci');
  const { default: Sqlite } = await import('better-sqlite3');
  const dist = join(root, 'dist');
  try {
    mkdirSync(dist, { recursive: true });
    return new Sqlite(join(dist, '.lock'), { timeout: 0 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BuildError(`The build cannot be written to ${dist} (${reason}). Let this user write there.`);
  }
}

/** @param {import('better-sqlite3').Database} lock @returns {boolean} */
function tryLock(lock) {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return false;
    throw error;
  }
}
