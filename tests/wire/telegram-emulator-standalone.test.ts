import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Api } from 'grammy';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;
let child: ChildProcess;
let apiRoot: string;
let api: Api;

// Compiled into a folder of its own, so that this test neither needs nor disturbs the program's build.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kefu-emulator-'));
  const compilerOptions = {
    noCheck: true,
    sourceMap: false,
    rootDir: ROOT,
    outDir: folder,
    typeRoots: [join(ROOT, 'node_modules/@types')],
  };
  const files = [join(ROOT, 'bots/playground/telegram/standalone.ts')];
  const config = { extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: [], files };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  child = spawn(process.execPath, [join(folder, 'bots/playground/telegram/standalone.js'), '{"limits":"off"}'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('no stdout');
  const [line] = await new Promise<string[]>((resolve) => {
    createInterface({ input: child.stdout ?? process.stdin }).once('line', (first) => resolve([first]));
  });
  const said: { apiRoot: string; token: string } = JSON.parse(line ?? '');
  apiRoot = said.apiRoot;
  api = new Api(said.token, { apiRoot });
});
afterEach(async () => {
  const ended = child.exitCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve));
  child.stdin?.end();
  await ended;
});

async function control<T = unknown>(command: object): Promise<T> {
  const answer = await fetch(`${apiRoot}/control`, { method: 'POST', body: JSON.stringify(command) });
  const said: { ok: boolean; result: T; error?: string } = JSON.parse(await answer.text());
  if (!said.ok) throw new Error(said.error);
  return said.result;
}

/** Brings every member message to the group, until told to stop. */
async function forward(group: number, running: { on: boolean }): Promise<void> {
  let offset = 0;
  while (running.on) {
    const updates = await api.getUpdates({ offset, timeout: 1 });
    offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
    const texts = updates.flatMap(({ message }) => (message?.chat.type === 'private' ? [message.text ?? ''] : []));
    await Promise.all(texts.map((text) => api.sendMessage(group, text)));
  }
}

it('lets people talk by command and tells the state', async () => {
  const { id: group } = await control<{ id: number }>({ action: 'forumGroup', title: 'Desk' });
  const { id: user } = await control<{ id: number }>({ action: 'user', firstName: 'Ann' });
  await control({ action: 'says', user, text: 'hello' });
  const [update] = await api.getUpdates();
  expect(update?.message?.text).toBe('hello');
  await api.sendMessage(group, 'from Ann');
  const { chats } = await control<{ chats: { messages: object[] }[] }>({ action: 'state', chat: group });
  expect(chats[0]?.messages).toMatchObject([{ text: 'from Ann', byBot: true }]);
  await expect(control({ action: 'dance' })).rejects.toThrow('unknown action dance');
  await expect(control({ action: 'says', user })).rejects.toThrow('text is missing');
});

it('makes load and measures each message until it is in the group', async () => {
  const { id: group } = await control<{ id: number }>({ action: 'forumGroup', title: 'Desk' });
  const running = { on: true };
  const forwarding = forward(group, running);
  await control({ action: 'load', users: 5, perUser: 4 });
  expect(await control({ action: 'measure' })).toMatchObject({ made: 20, arrived: 20, repeated: 0, missing: [] });
  await control({ action: 'load', users: 3, perUser: 1, ratePerSecond: 100 });
  const figures = await control<{ p50: number; p99: number; perSecond: number }>({ action: 'measure' });
  expect(figures).toMatchObject({ made: 3, arrived: 3 });
  expect(figures.p50).toBeGreaterThan(0);
  expect(figures.p99).toBeGreaterThanOrEqual(figures.p50);
  running.on = false;
  await forwarding;
});

it('takes people through a dialogue in step with the bot', async () => {
  const steps = [{ starts: true }, { presses: 'Go' }, { sees: 'went' }];
  const dialogue = control({ action: 'script', users: 2, steps });
  const buttons = { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] };
  let offset = 0;
  let pressed = 0;
  while (pressed < 2) {
    for (const update of await api.getUpdates({ offset, timeout: 1 })) {
      offset = update.update_id + 1;
      if (update.message) await api.sendMessage(update.message.chat.id, 'menu', { reply_markup: buttons });
      if (update.callback_query) pressed += 1;
      if (update.callback_query) await api.sendMessage(update.callback_query.from.id, 'went');
    }
  }
  expect(await dialogue).toMatchObject({ people: 2, failed: [] });
});

it('ends with its parent', async () => {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin?.end();
  expect(await ended).toBe(0);
});
