/**
 * `npm start`: builds what is out of date and runs it in this very process, so that a signal sent here reaches it.
 *   --build          only builds
 *   --clients        only generates the database clients, for tests and type checks
 *   --run <module>   runs another module of the build, such as tests/bench/main.js, with the arguments after it
 *
 * Everything in this file must parse on old versions of Node, so that they get an answer instead of a stack trace.
 */

const needed = [20, 19];

/** @param {string} version such as 20.19.0 */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/** @param {string[]} args */
async function launch(args) {
  const [flag, module] = args;
  if (flag === undefined) await staySmall();
  const { build, generateClients } = await import('./build.mjs');
  if (flag === '--clients') return generateClients();
  const folder = await build();
  if (flag === '--build') return;
  if (flag === '--run' && module !== undefined) {
    process.argv.splice(2, 2);
    await import(new URL(module, folder).href);
    return;
  }
  const { run } = await import(new URL('bots/run.js', folder).href);
  await run(process.env);
}

/**
 * Keeps the space for new objects from growing while modules are loaded: it would become as large as it may get, some
 * 20 MB that an idle program never gives back. bots/run.ts lets it grow once the program is ready.
 */
async function staySmall() {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** @param {unknown} error */
function complain(error) {
  const expected = error instanceof Error && error.name === 'BuildError';
  process.stderr.write(`${expected ? error.message : error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
}

if (isNewEnough(process.versions.node)) {
  launch(process.argv.slice(2)).catch(complain);
} else {
  process.stderr.write(
    `Kefu needs Node.js ${needed.join('.')} or newer; this is ${process.versions.node}. Get one from https://nodejs.org\n`,
  );
  process.exitCode = 1;
}
