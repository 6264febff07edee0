import Fastify from 'fastify';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createPlayground, type Playground } from '../../bots/playground/server.ts';
import type { Log } from '../../core/log.ts';
import { ScriptedBot } from './scripted-bot.ts';

/** The playground on a server of its own, with the scripted bot behind it. */
export interface Served {
  url: string;
  playground: Playground;
  /** Breaks every connection that is open, live streams too. */
  cut(): void;
  close(): Promise<void>;
}

export const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

export async function servePlayground(): Promise<Served> {
  const playground = await createPlayground({ log: silent });
  const app = Fastify();
  playground.mount(app);
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const bot = new ScriptedBot({
    token: playground.telegram.emulator.token,
    apiRoot: playground.telegram.emulator.apiRoot,
    desk: String(playground.telegram.desk.id),
  });
  await bot.start();
  return {
    url,
    playground,
    cut: () => app.server.closeAllConnections(),
    async close() {
      await bot.stop();
      await app.close();
      await playground.close();
    },
  };
}

/** A page open on the playground, and everything its console complained of. */
export interface OpenPage {
  page: Page;
  complaints: string[];
  close(): Promise<void>;
}

export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  await page.locator('.person-tab').first().waitFor({ state: 'attached' });
  return { page, complaints, close: () => context.close() };
}
