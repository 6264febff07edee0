import type { AcceptEvents, Channel, Immediate } from '../core/channel.ts';
import type { DeskConfig } from '../core/config/desk.ts';
import type { Environment } from '../core/config/environment.ts';
import { choiceId } from '../core/desk/choices.ts';
import type { Texts } from '../core/i18n/texts.ts';
import type { Log } from '../core/log.ts';
import type { Store } from '../core/store/store.ts';
import { storedAnswers } from './answer-store.ts';
import { systemClock } from './clock.ts';
import type { SlashCommand } from './discord/commands.ts';
import type { FetchFile } from './file-transfer.ts';
import type { Webhook } from './http.ts';
import { storedLastSeen } from './last-seen-store.ts';
import { bottomMenu, groupMenu, type MenuEntry, type PublishableMenus } from './menus.ts';
import { storedTokens } from './token-store.ts';

/** A configured channel, and what only the composition root needs of it. */
export interface ConfiguredChannel {
  readonly channel: Channel;
  /** Our own pacing holds; off only against an emulator. */
  readonly paced: boolean;
  readonly webhooks: readonly Webhook[];
  /** Publishes the command menus, where the platform has such. Failures are logged, never thrown. */
  publish(menus: PublishableMenus): Promise<void>;
  /** Takes what is posted to us even while another process holds the receiver's role. */
  admit?(accept: AcceptEvents): void;
  /** Writes what is not written yet; called before the database is closed. */
  close?(): Promise<void>;
}

/** What the adapters are made from. */
export interface ChannelParts {
  policy: DeskConfig;
  texts: Texts;
  store: Store;
  dialect: 'sqlite' | 'postgresql';
  immediate: Immediate;
  clock: () => number;
  log: Log;
}

interface AdapterParts extends ChannelParts {
  fetchFile: FetchFile;
}

/** Makes the channels that the environment enables. An adapter is loaded only when it is needed. */
export async function createChannels(environment: Environment, parts: ChannelParts): Promise<ConfiguredChannel[]> {
  const configured: ConfiguredChannel[] = [];
  const adapterParts: AdapterParts = {
    ...parts,
    fetchFile(file) {
      const holder = configured.find(({ channel }) => channel.name === file.channel);
      if (!holder) return Promise.reject(new Error(`no channel ${file.channel} to fetch a file from`));
      return holder.channel.download(file);
    },
  };
  if (environment.telegram) configured.push(await telegramChannel(environment.telegram, adapterParts));
  if (environment.discord) configured.push(await discordChannel(environment.discord, adapterParts));
  if (environment.wechat) configured.push(await wechatChannel(environment.wechat, adapterParts));
  return configured;
}

/** Publishes the command menus everywhere; what fails is logged. */
export async function publishMenus(
  configured: readonly ConfiguredChannel[],
  menus: PublishableMenus,
  log: Log,
): Promise<void> {
  for (const { channel, publish } of configured) {
    try {
      await publish(menus);
    } catch (error) {
      log.warn({ err: error, channel: channel.name }, 'the command menus could not be published');
    }
  }
}

async function telegramChannel(
  settings: NonNullable<Environment['telegram']>,
  { fetchFile, log }: AdapterParts,
): Promise<ConfiguredChannel> {
  const { createTelegram } = await import('./telegram/adapter.ts');
  const { token, apiRoot, webhook, paceOff } = settings;
  const channel = createTelegram({ token, apiRoot, fetchFile, log, ...(webhook ? { webhook } : {}) });
  const hook = channel.webhook;
  return {
    channel,
    paced: !paceOff,
    webhooks: hook ? [{ path: hook.path, handle: (request) => hook.handle(request) }] : [],
    async publish(menus) {
      const { members, staff, managers, deskChannel, deskChat } = menus;
      const desk = deskChannel === channel.name ? { chats: [deskChat], menu: byLanguage(staff) } : undefined;
      const everyone = groupMenu(menus);
      await channel.publish({
        members: byLanguage(members),
        groups: { everyone: byLanguage(everyone), admins: byLanguage([...managers, ...everyone]) },
        ...(desk ? { staff: desk } : {}),
      });
    },
  };
}

/** One menu a language, as platforms take them whose commands have a name and a description alone. */
function byLanguage(menu: readonly MenuEntry[]) {
  const languages = menu[0]?.description.map(({ language }) => language) ?? [];
  return languages.map((language, at) => ({
    language,
    entries: menu.map(({ command, description }) => ({ command, description: description[at]?.text ?? command })),
  }));
}

async function discordChannel(
  settings: NonNullable<Environment['discord']>,
  { policy, store, immediate, clock, fetchFile, log }: AdapterParts,
): Promise<ConfiguredChannel> {
  const { createDiscord } = await import('./discord/adapter.ts');
  const { token, apiRoot, paceOff } = settings;
  const lastSeen = storedLastSeen('discord', { store, clock, log });
  const channel = createDiscord({
    token,
    apiRoot,
    paceOff,
    lastSeen,
    immediate,
    fetchFile,
    log,
    clock: { ...systemClock, now: clock },
    ...(policy.desk.channel === 'discord' ? { deskChat: policy.desk.chat } : {}),
  });
  return {
    channel,
    close: () => lastSeen.close(),
    paced: !paceOff,
    webhooks: [],
    async publish({ members, staff, managers, rooms, community, onMessages }) {
      const named = new Set(members.map(({ command }) => command));
      await channel.publish([
        ...members.map((entry) => slashCommand(entry, 'everyone')),
        // Names are unique there; one that members have too answers staff by who they are.
        ...staff.filter(({ command }) => !named.has(command)).map((entry) => staffSlashCommand(entry)),
        ...community.map((entry): SlashCommand => ({ ...slashCommand(entry, 'everyone'), only: 'servers' })),
        ...onMessages.map(({ command, label }) => ({ onMessage: command, label })),
        ...[...rooms, ...managers].map(
          (entry): SlashCommand => ({ ...slashCommand(entry, 'moderators'), only: 'servers' }),
        ),
      ]);
    },
  };
}

/** In private the platform shows every command to everybody: there only what staff need from anywhere is offered. */
const fromAnywhere: ReadonlySet<string> = new Set(['queue', 'mine', 'ticket', 'reply', 'note']);

function staffSlashCommand(entry: MenuEntry): SlashCommand {
  const command = slashCommand(entry, 'moderators');
  return fromAnywhere.has(entry.command) ? command : { ...command, only: 'servers' };
}

function slashCommand({ command, description, options }: MenuEntry, who: SlashCommand['for'] & string): SlashCommand {
  return { name: command, description, options, for: who };
}

async function wechatChannel(
  settings: NonNullable<Environment['wechat']>,
  { policy, texts, store, dialect, clock, fetchFile, log }: AdapterParts,
): Promise<ConfiguredChannel> {
  const { createWechat } = await import('./wechat/adapter.ts');
  const { appId, appSecret, token, encodingAesKey, previousAesKey, apiRoot, paceOff } = settings;
  const [language] = policy.brand.languages;
  const channel = createWechat({
    appId,
    appSecret,
    token,
    encodingAesKey,
    previousAesKey,
    apiRoot,
    tokens: storedTokens(`wechat:${appId}`, { store, dialect }),
    answers: storedAnswers('wechat', { store, clock, log }),
    menu: bottomMenu(language, texts),
    welcomeChoice: choiceId({ side: 'member', do: 'go', to: 'root' }),
    words: {
      member: (last4) => texts.say(language, 'wechat-member', { last4 }),
      more: texts.say(language, 'wechat-more'),
      fileNotSent: (name) => texts.say(language, 'wechat-file-not-sent', { named: name === '' ? 'no' : 'yes', name }),
    },
    fetchFile,
    log,
    clock: { ...systemClock, now: clock },
  });
  const { webhook } = channel;
  return { channel, paced: !paceOff, webhooks: [webhook], publish: async () => {}, admit: webhook.admit.bind(webhook) };
}
