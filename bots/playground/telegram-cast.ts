import type { Log } from '../../core/log.ts';
import { AGENTS, castPolicy, GROUP_ADMIN, IMITATED, type PlatformCast, STRANGER } from './cast.ts';
import { type Imitated, Impostors } from './impostors.ts';
import { type EmulatedGroup, type EmulatedUser, TelegramEmulator } from './telegram/emulator.ts';
import { isPresent, memberOf } from './telegram/membership.ts';
import type { Role, Standing } from './view.ts';

/** The people of the playground, the group that is the desk, and that of the community. */
export interface TelegramCast extends PlatformCast {
  emulator: TelegramEmulator;
  desk: EmulatedGroup;
  /** Everybody's group: run by an admin of its own, with the bot in it as an administrator. */
  community: EmulatedGroup;
  impostors: Impostors<EmulatedUser>;
  /** Everyone the page shows, by user id, in the order in which they are shown. */
  roles: Map<number, Role>;
  agents: readonly EmulatedUser[];
}

const PLATFORM = 'telegram';

/** Starts the emulated platform with everyone in place. */
export async function createTelegramCast(options: { log?: Log; imitated?: Imitated } = {}): Promise<TelegramCast> {
  const { log, imitated = IMITATED } = options;
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
  const admin = emulator.user({
    firstName: GROUP_ADMIN,
    username: 'luyao_2020',
    languageCode: telegramLocale('zh-CN'),
  });
  for (const member of members) roles.set(member.id, 'member');
  roles.set(admin.id, 'admin');
  for (const agent of agents) roles.set(agent.id, 'staff');
  roles.set(stranger.id, 'stranger');
  const desk = emulator.forumGroup({ title: 'Example 客服台', admins: agents, members: [stranger] });
  const community = emulator.group({
    title: 'Example 交流群',
    username: 'example_official',
    members: [...members, ...agents],
    admins: [admin],
    withBot: false,
  });
  community.addsBot();
  log?.debug({ apiRoot: emulator.apiRoot }, 'the playground emulates Telegram');
  return {
    platform: PLATFORM,
    variables: { TELEGRAM_BOT_TOKEN: emulator.token, TELEGRAM_API_ROOT: emulator.apiRoot },
    policy: castPolicy(PLATFORM, String(desk.id), agents),
    emulator,
    desk,
    community,
    impostors: new Impostors(imitated, {
      enters({ name, handle }) {
        const user = emulator.user({ firstName: name, username: handle, languageCode: telegramLocale('zh-CN') });
        roles.set(user.id, 'impostor');
        community.joins(user);
        return user;
      },
      says: (user, words) => user.in(community).says(words),
      mayWrite: (user) => standingIn(emulator, community, user.id) === undefined,
    }),
    roles,
    agents,
    close: () => emulator.stop(),
  };
}

/** Where someone stands in a group; nothing for who is in it and may write. */
export function standingIn({ world }: TelegramEmulator, group: EmulatedGroup, id: number): Standing | undefined {
  const member = memberOf(world, group.state, id);
  if (member?.status === 'kicked') return 'banned';
  if (!isPresent(member)) return 'outside';
  return member?.status === 'restricted' && !member.can_send_messages ? 'muted' : undefined;
}

/** Someone new who may write to the bot, and come into the community. */
export function addMember({ emulator, roles }: TelegramCast, name: string, locale: string): EmulatedUser {
  const member = emulator.user({ firstName: name, languageCode: telegramLocale(locale) });
  roles.set(member.id, 'member');
  return member;
}

/** The platform names Chinese by its script: its clients send `zh-hans`. */
export function telegramLocale(locale: string): string {
  return locale === 'zh-CN' ? 'zh-hans' : locale;
}
