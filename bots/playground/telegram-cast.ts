import type { Log } from '../../core/log.ts';
import { AGENTS, castPolicy, type PlatformCast, STRANGER } from './cast.ts';
import { type EmulatedGroup, type EmulatedUser, TelegramEmulator } from './telegram/emulator.ts';
import type { Role } from './view.ts';

/** The people of the playground, and the group that is the desk. */
export interface TelegramCast extends PlatformCast {
  emulator: TelegramEmulator;
  desk: EmulatedGroup;
  /** Everyone the page shows, by user id, in the order in which they are shown. */
  roles: Map<number, Role>;
  agents: readonly EmulatedUser[];
}

const PLATFORM = 'telegram';

/** Starts the emulated platform with everyone in place. */
export async function createTelegramCast({ log }: { log?: Log } = {}): Promise<TelegramCast> {
  const emulator = await TelegramEmulator.start({ botName: 'Example 客服', botUsername: 'example_support_bot' });
  const roles = new Map<number, Role>();
  const members = [
    emulator.user({ firstName: '林小满', username: 'xiaoman_lin', languageCode: telegramLocale('zh-CN') }),
    emulator.user({ firstName: 'Alex', lastName: 'Reed', username: 'alex_reed', languageCode: 'en' }),
  ];
  const agents = AGENTS.map((firstName, index) =>
    emulator.user({ firstName, username: `example_agent_0${index + 1}`, languageCode: telegramLocale('zh-CN') }),
  );
  const stranger = emulator.user({ firstName: STRANGER, username: 'passer_by', languageCode: telegramLocale('zh-CN') });
  for (const member of members) roles.set(member.id, 'member');
  for (const agent of agents) roles.set(agent.id, 'staff');
  roles.set(stranger.id, 'stranger');
  const desk = emulator.forumGroup({ title: 'Example 客服台', admins: agents, members: [stranger] });
  log?.debug({ apiRoot: emulator.apiRoot }, 'the playground emulates Telegram');
  return {
    platform: PLATFORM,
    variables: { TELEGRAM_BOT_TOKEN: emulator.token, TELEGRAM_API_ROOT: emulator.apiRoot },
    policy: castPolicy(PLATFORM, String(desk.id), agents),
    emulator,
    desk,
    roles,
    agents,
    close: () => emulator.stop(),
  };
}

/** Someone new who may write to the bot. */
export function addMember({ emulator, roles }: TelegramCast, name: string, locale: string): EmulatedUser {
  const member = emulator.user({ firstName: name, languageCode: telegramLocale(locale) });
  roles.set(member.id, 'member');
  return member;
}

/** The platform names Chinese by its script: its clients send `zh-hans`. */
export function telegramLocale(locale: string): string {
  return locale === 'zh-CN' ? 'zh-hans' : locale;
}
