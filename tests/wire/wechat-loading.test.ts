import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { TelegramEmulator } from '../../bots/playground/telegram/emulator.ts';
import { WechatEmulator } from '../../bots/playground/wechat/emulator.ts';
import { RealProgram } from './real-program.ts';

// The program says which modules it loads: Node asks a hook before each.
const hook = `import { appendFileSync } from 'node:fs';
export async function load(url, context, next) {
  appendFileSync(process.env.LOADED_LIST, url + '\\n');
  return next(url, context);
}`;

let folder: string;
let telegram: TelegramEmulator;
let wechat: WechatEmulator;
let desk: string;
let program: RealProgram;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kefu-loading-'));
  writeFileSync(join(folder, 'hook.mjs'), hook);
  const register = `import { register } from 'node:module';\nregister('./hook.mjs', import.meta.url);`;
  writeFileSync(join(folder, 'register.mjs'), register);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  telegram = await TelegramEmulator.start();
  wechat = await WechatEmulator.start();
  const group = telegram.forumGroup({ title: 'Desk' });
  desk = `desk: { channel: telegram, chat: "${group.id}" }\nstaff: [{ alias: 客服01, role: admin, telegram: "111" }]\n`;
});
afterEach(async () => {
  await program.stop();
  await telegram.stop();
  await wechat.stop();
});

/** The modules that the program has loaded once it is ready. */
async function loadedWith(variables: Readonly<Record<string, string>>): Promise<string[]> {
  const list = join(folder, `loaded-${Object.keys(variables).length}`);
  const node = ['--import', pathToFileURL(join(folder, 'register.mjs')).href];
  const always = { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot, LOADED_LIST: list };
  program = await RealProgram.start({ ...always, ...variables }, { desk, node });
  return readFileSync(list, 'utf8').split('\n');
}

const wechaty = /node_modules\/(?:wechaty|wechaty-puppet|file-box|jimp)\/|\/bots\/wechat\//;

test('wechaty and the adapter are loaded only where WeChat is configured', { timeout: 180_000 }, async () => {
  const without = await loadedWith({});
  expect(without.some((url) => url.includes('/bots/telegram/adapter.js'))).toBe(true);
  expect(without.filter((url) => wechaty.test(url))).toEqual([]);
  await program.stop();

  const { appId, appSecret, token } = wechat.account;
  const settings = { WECHAT_APP_ID: appId, WECHAT_APP_SECRET: appSecret, WECHAT_TOKEN: token };
  const loaded = await loadedWith({ ...settings, WECHAT_API_ROOT: wechat.apiRoot });
  expect(loaded.some((url) => url.includes('node_modules/wechaty/'))).toBe(true);
  expect(loaded.some((url) => url.includes('/bots/wechat/adapter.js'))).toBe(true);
});
