import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { createLogger } from '../../bots/logging.ts';
import { startPlayground } from '../../bots/playground/program.ts';
import { readEnvironment } from '../../core/config/environment.ts';
import { launchChromium } from './chromium.mjs';
import { type OpenPage, openPage } from './page.ts';

/** The whole program in a folder of its own, with its page open in Chinese. */
export interface WholeProgram {
  page: Page;
  /** Opens the page once more, for one who looks at it differently. */
  openAnother(options: BrowserContextOptions): Promise<OpenPage>;
  /** What the first page's console complained of, but for what a restart of the program brings. */
  complaints(): string[];
  close(): Promise<void>;
}

/** Starts the program and the Chromium at `executable`; what was started ends again if the rest does not start. */
export async function startWholeProgram(executable: string): Promise<WholeProgram> {
  const ends: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const folder = await mkdtemp(join(tmpdir(), 'kefu-browser-'));
    ends.push(() => rm(folder, { recursive: true, force: true }));
    const environment = readEnvironment({ PORT: '0', KEFU_DATA: folder, LOG_LEVEL: 'silent' });
    const program = await startPlayground(environment, createLogger({ level: 'silent', secrets: [] }));
    ends.push(() => program.stop());
    const browser = await launchChromium(executable);
    ends.push(() => browser.close());
    const { page, complaints } = await openPage(browser, program.address, { locale: 'zh-CN' });
    return {
      page,
      openAnother: (options) => openPage(browser, program.address, options),
      // The browser itself notes that the stream broke when the program was started anew.
      complaints: () => complaints.filter((line) => !line.includes('net::ERR_')),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
