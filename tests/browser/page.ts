import Fastify from 'fastify';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createPlayground, type Playground } from '../../bots/playground/server.ts';
import type { Log } from '../../core/log.ts';
import { ScriptedBot } from './scripted-bot.ts';
import { ScriptedDiscordBot } from './scripted-discord-bot.ts';

/** The playground on a server of its own, with the scripted bots behind it. */
export interface Served {
  url: string;
  playground: Playground;
  /** Breaks every connection that is open, live streams too. */
  cut(): void;
  close(): Promise<void>;
}

export const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** `switchDesk` is asked when the page wants the desk elsewhere. */
export async function servePlayground(switchDesk = async (_platform: string) => {}): Promise<Served> {
  const playground = await createPlayground({ log: silent, switchDesk });
  const app = Fastify();
  playground.mount(app);
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const { telegram, discord } = playground;
  const bots = [
    new ScriptedBot({ ...wireOf(telegram), desk: String(telegram.desk.id) }),
    new ScriptedDiscordBot({ ...wireOf(discord), desk: discord.desk.id }),
  ];
  await Promise.all(bots.map((bot) => bot.start()));
  return {
    url,
    playground,
    cut: () => app.server.closeAllConnections(),
    async close() {
      await Promise.all(bots.map((bot) => bot.stop()));
      await app.close();
      await playground.close();
    },
  };
}

function wireOf({ emulator: { token, apiRoot } }: { emulator: { token: string; apiRoot: string } }) {
  return { token, apiRoot };
}

/** A page open on the playground, and everything its console complained of. */
export interface OpenPage {
  page: Page;
  complaints: string[];
  close(): Promise<void>;
}

export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1600, height: 900 }, ...options });
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
