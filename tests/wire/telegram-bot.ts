import { Api, Bot, type BotConfig, type Context, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { expect } from 'vitest';
import { type EmulatorOptions, TelegramEmulator } from '../../bots/playground/telegram/emulator.ts';
import { attachValidator } from './spec/telegram.ts';

/** An emulator whose whole traffic is checked, and a real grammY client of it. */
export interface Rig {
  telegram: TelegramEmulator;
  api: Api;
  /** Updates that `startBot` has received, oldest first. */
  updates: Update[];
  /** A grammY bot that polls and keeps its updates; resolves when its first poll waits. */
  startBot(setUp?: (bot: Bot) => void): Promise<Bot>;
  close(): Promise<void>;
}

export async function rig(options: EmulatorOptions = {}, except?: Parameters<typeof attachValidator>[1]): Promise<Rig> {
  const telegram = await TelegramEmulator.start(options);
  const validator = attachValidator(telegram, except);
  const client = { apiRoot: telegram.apiRoot, timeoutSeconds: 5 };
  const updates: Update[] = [];
  const bots: Bot[] = [];
  return {
    telegram,
    api: new Api(telegram.token, client),
    updates,
    async startBot(setUp) {
      const bot = new Bot(telegram.token, { client } satisfies BotConfig<Context>);
      bots.push(bot);
      bot.use((context, next) => {
        updates.push(context.update);
        return next();
      });
      setUp?.(bot);
      const running = bot.start({ allowed_updates: ALL_UPDATES });
      running.catch(() => undefined);
      await telegram.waitFor(() => telegram.polled);
      return bot;
    },
    async close() {
      for (const bot of bots) if (bot.isRunning()) await bot.stop();
      await telegram.stop();
      expect(validator.violations).toEqual([]);
    },
  };
}

const ALL_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
  'chat_member',
  'message_reaction',
] as const;

/** The refusal of a call as Telegram words it; fails when the call succeeds. */
export async function refusal(call: Promise<unknown>): Promise<GrammyError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof GrammyError) return error;
    throw error;
  }
  throw new Error('the call was not refused');
}
