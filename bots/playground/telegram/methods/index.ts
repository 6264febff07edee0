import { botMethods } from './bot.ts';
import { chatMethods } from './chats.ts';
import { mediaMethods } from './media.ts';
import { messageMethods } from './messages.ts';
import type { Method } from './platform.ts';
import { topicMethods } from './topics.ts';

const ALL = { ...botMethods, ...messageMethods, ...mediaMethods, ...topicMethods, ...chatMethods };

/** Every method but getUpdates (which waits), by lower-case name: method names are case-insensitive. */
export const METHODS: ReadonlyMap<string, { name: string; run: Method }> = new Map(
  Object.entries(ALL).map(([name, run]) => [name.toLowerCase(), { name, run }]),
);
