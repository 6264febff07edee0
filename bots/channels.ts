import type { Channel } from '../core/channel.ts';
import type { Environment } from '../core/config/environment.ts';
import type { FileAttachment } from '../core/language.ts';
import type { Log } from '../core/log.ts';
import type { Webhook } from './http.ts';
import type { PublishableMenus } from './menus.ts';

/** A configured channel, and what only the composition root needs of it. */
export interface ConfiguredChannel {
  readonly channel: Channel;
  /** Our own pacing holds; off only against an emulator. */
  readonly paced: boolean;
  readonly webhooks: readonly Webhook[];
  /** Publishes the command menus, where the platform has such. Failures are logged, never thrown. */
  publish(menus: PublishableMenus): Promise<void>;
}

type FetchFile = (file: FileAttachment) => Promise<{ bytes: Uint8Array; name: string; mime: string }>;

/** Makes the channels that the environment enables. An adapter is loaded only when it is needed. */
export async function createChannels(environment: Environment, log: Log): Promise<ConfiguredChannel[]> {
  const configured: ConfiguredChannel[] = [];
  const fetchFile: FetchFile = (file) => {
    const holder = configured.find(({ channel }) => channel.name === file.channel);
    if (!holder) return Promise.reject(new Error(`no channel ${file.channel} to fetch a file from`));
    return holder.channel.download(file);
  };
  if (environment.telegram) configured.push(await telegramChannel(environment.telegram, fetchFile, log));
  return configured;
}

async function telegramChannel(
  settings: NonNullable<Environment['telegram']>,
  fetchFile: FetchFile,
  log: Log,
): Promise<ConfiguredChannel> {
  const { createTelegram } = await import('./telegram/adapter.ts');
  const { token, apiRoot, webhook, paceOff } = settings;
  const channel = createTelegram({ token, apiRoot, fetchFile, log, ...(webhook ? { webhook } : {}) });
  const hook = channel.webhook;
  return {
    channel,
    paced: !paceOff,
    webhooks: hook ? [{ path: hook.path, handle: (request) => hook.handle(request) }] : [],
    async publish({ members, staff, deskChannel, deskChat }) {
      const desk = deskChannel === channel.name ? { chats: [deskChat], menu: staff } : undefined;
      await channel.publish({ members, ...(desk ? { staff: desk } : {}) });
    },
  };
}
