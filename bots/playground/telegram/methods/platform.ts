import type { BotCommand } from 'grammy/types';
import type { Pace } from '../limits.ts';
import type { Params } from '../params.ts';
import type { World } from '../state.ts';
import type { UpdateQueue } from '../updates.ts';
import type { Webhook, WebhookSettings } from '../webhook.ts';

/** What the bot's owner set through the API; commands by `scope|language`. */
export interface BotSettings {
  readonly commands: Map<string, BotCommand[]>;
  /** Texts by `kind|language`: description, shortDescription, name. */
  readonly texts: Map<string, string>;
  /** Menu buttons by chat id, the default under 0. */
  readonly menuButtons: Map<number, unknown>;
}

/** All that a method may touch. */
export interface Platform {
  readonly world: World;
  readonly queue: UpdateQueue;
  /** Absent when limits are off. */
  readonly pace: Pace | undefined;
  readonly settings: BotSettings;
  readonly webhook: Webhook | undefined;
  setWebhook(settings: WebhookSettings | undefined): void;
}

/** One Bot API method: reads its parameters, changes the world, gives `result`; throws ApiError to refuse. */
export type Method = (platform: Platform, params: Params) => unknown;
