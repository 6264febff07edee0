/** Platform ids are strings everywhere: Telegram's exceed 32 bits, Discord's exceed 53. */

/** The name of a configured channel. Core compares it for equality and never spells one out. */
export type ChannelName = string;

/** Where something is said: a chat of a channel, and the thread in it, if any. */
export interface Address {
  channel: ChannelName;
  chat: string;
  thread?: string;
}
