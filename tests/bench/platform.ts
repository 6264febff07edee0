import { fileURLToPath } from 'node:url';
import type { BenchEmulator, Step } from './emulator.ts';

export type PlatformName = 'telegram' | 'discord';

/** What differs between the platforms that are measured. */
export interface Platform {
  name: PlatformName;
  /** The emulator's program. */
  emulator: string;
  /** The bare forwarder's program. */
  forwarder: string;
  /** By which variables a bot is told where the emulator is. */
  variables(emulator: BenchEmulator): Record<string, string>;
  /** Makes a place for the desk and gives its id. */
  makeDesk(emulator: BenchEmulator): Promise<string>;
  /** From nothing to the menu, for Kefu and the forwarder alike. */
  toMenu: readonly Step[];
  /** From nothing to the question whose answer opens a ticket. */
  toTicket: readonly Step[];
}

const menu: Step = { sees: ['客服支持', 'Support'] };
const throughMenu: readonly Step[] = [
  { presses: ['在线客服', 'Talk to'] },
  { presses: ['账户安全', 'Account security'] },
  { sees: ['说', 'describe', 'Tell', 'wrong'] },
];

export const platforms: Readonly<Record<PlatformName, Platform>> = {
  telegram: {
    name: 'telegram',
    emulator: built('../../bots/playground/telegram/standalone.js'),
    forwarder: built('./bare-telegram.js'),
    variables: ({ token, apiRoot }) => ({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot }),
    async makeDesk(emulator) {
      const group = (await emulator.perform({ action: 'forumGroup', title: 'Desk' })) as { id: number };
      return String(group.id);
    },
    toMenu: [{ starts: true }, menu],
    toTicket: [{ starts: true }, { presses: ['客服支持', 'Support'] }, ...throughMenu],
  },
  discord: {
    name: 'discord',
    emulator: built('../../bots/playground/discord/standalone.js'),
    forwarder: built('./bare-discord.js'),
    variables: ({ token, apiRoot }) => ({ DISCORD_BOT_TOKEN: token, DISCORD_API_ROOT: apiRoot }),
    async makeDesk(emulator) {
      const made = (await emulator.perform({ action: 'guild', title: 'Desk' })) as { channels: { id: string }[] };
      const [channel] = made.channels;
      if (!channel) throw new Error('the server has no channel');
      return channel.id;
    },
    toMenu: [{ command: 'support' }, { sees: ['在线客服', 'Talk to', 'Support'] }],
    toTicket: [{ command: 'support' }, ...throughMenu],
  },
};

function built(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
