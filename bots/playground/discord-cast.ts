import type { Log } from '../../core/log.ts';
import { AGENTS, castPolicy, GROUP_ADMIN, IMITATED, type PlatformCast, STRANGER } from './cast.ts';
import {
  DiscordEmulator,
  type EmulatedChannel,
  type EmulatedGuild,
  type EmulatedUser,
  PERMISSION,
} from './discord/emulator.ts';
import { type Imitated, Impostors } from './impostors.ts';
import type { Role, Standing } from './view.ts';

/** The people of the playground on Discord, their server, and the channel of it that is the desk. */
export interface DiscordCast extends PlatformCast {
  emulator: DiscordEmulator;
  guild: EmulatedGuild;
  /** Where everybody talks and newcomers appear, and where the bot speaks by itself. */
  community: EmulatedChannel;
  impostors: Impostors<EmulatedUser>;
  /** Where members find the desk's pinned panel. */
  support: EmulatedChannel;
  desk: EmulatedChannel;
  /** Everyone the page shows, by user id, in the order in which they are shown. */
  roles: Map<string, Role>;
  agents: readonly EmulatedUser[];
}

export interface DiscordCastOptions {
  log?: Log;
  /** What the desk is: a text channel whose threads are the tickets, or a forum whose posts are. Default `text`. */
  desk?: 'text' | 'forum';
  /** Names of the forum's tags to begin with. */
  tags?: readonly string[];
  imitated?: Imitated;
}

const PLATFORM = 'discord';
const COMMUNITY = 'community';
const SUPPORT = 'support';
const DESK = '客服台';

/** Starts the emulated platform with everyone in place; once the bot offers `/panel`, an admin uses it. */
export async function createDiscordCast(options: DiscordCastOptions = {}): Promise<DiscordCast> {
  const { log, desk: kind = 'text', tags = [], imitated = IMITATED } = options;
  const emulator = await DiscordEmulator.start({ botName: 'Example 客服' });
  const members = [
    emulator.user({ username: 'nan.zhou', globalName: '周楠', locale: 'zh-CN' }),
    emulator.user({ username: 'mia_hart', globalName: 'Mia Hart', locale: 'en-US' }),
    emulator.user({ username: 'chen_yt', globalName: '陳雨彤', locale: 'zh-TW' }),
  ];
  const agents = AGENTS.map((globalName, index) =>
    emulator.user({ username: `example_agent_0${index + 1}`, globalName, locale: 'zh-CN' }),
  );
  const stranger = emulator.user({ username: 'passer_by', globalName: STRANGER, locale: 'zh-CN' });
  const admin = emulator.user({ username: 'luyao_2020', globalName: GROUP_ADMIN, locale: 'zh-CN' });
  const guild = emulator.guild({
    title: 'Example Community',
    members: [...members, admin, ...agents, stranger],
    textChannel: COMMUNITY,
    tellsJoins: true,
    locale: 'zh-CN',
  });
  const { manageGuild, manageMessages, moderateMembers, banMembers } = PERMISSION;
  const adminRole = guild.role({
    name: '管理员',
    permissions: manageGuild | manageMessages | moderateMembers | banMembers,
  });
  guild.gives(admin, adminRole);
  const staffRole = guild.role({ name: '客服', permissions: PERMISSION.manageMessages | PERMISSION.manageThreads });
  const guestRole = guild.role({ name: '旁听' });
  for (const agent of agents) guild.gives(agent, staffRole);
  guild.gives(stranger, guestRole);
  const support = guild.textChannel(SUPPORT);
  const place = { name: DESK, visibleTo: [staffRole, guestRole] };
  const desk = kind === 'forum' ? guild.forumChannel({ ...place, tags }) : guild.textChannel(place);
  const community = guild.channel(COMMUNITY);
  const roles = new Map<string, Role>();
  for (const member of members) roles.set(member.id, 'member');
  roles.set(admin.id, 'admin');
  for (const agent of agents) roles.set(agent.id, 'staff');
  roles.set(stranger.id, 'stranger');
  log?.debug({ apiRoot: emulator.apiRoot }, 'the playground emulates Discord');
  const cast: DiscordCast = {
    platform: PLATFORM,
    variables: { DISCORD_BOT_TOKEN: emulator.token, DISCORD_API_ROOT: emulator.apiRoot },
    policy: castPolicy(PLATFORM, desk.id, agents),
    emulator,
    guild,
    community,
    impostors: new Impostors(imitated, {
      enters({ name, handle }) {
        const user = emulator.user({ username: handle, globalName: name, locale: 'zh-CN' });
        roles.set(user.id, 'impostor');
        guild.joins(user);
        return user;
      },
      says: (user, words) => user.in(guild, community).says(words),
      mayWrite: (user) => standingIn(emulator, guild, user.id) === undefined,
    }),
    support,
    desk,
    roles,
    agents,
    close: () => emulator.stop(),
  };
  postPanelOnce(cast, log);
  return cast;
}

/** Where someone stands in a server; nothing for who is in it and may write. */
export function standingIn({ world }: DiscordEmulator, { state }: EmulatedGuild, id: string): Standing | undefined {
  if (state.banned.has(id)) return 'banned';
  const member = state.members.get(id);
  if (member === undefined) return 'outside';
  const until = member.communication_disabled_until;
  return until !== null && Date.parse(until) > world.clock() ? 'muted' : undefined;
}

/** Someone new who may write to the bot: they join the server, or the bot could not reach them. */
export function addMember({ emulator, guild, roles }: DiscordCast, name: string, locale: string): EmulatedUser {
  const member = emulator.user({ username: `member_${roles.size + 1}`, globalName: name, locale });
  guild.joins(member);
  roles.set(member.id, 'member');
  return member;
}

/** The first thing an admin does in a new server, done here so that the page opens on a place that is in use. */
function postPanelOnce({ emulator, agents, guild, support }: DiscordCast, log: Log | undefined): void {
  const post = () => {
    const offered = [...emulator.world.commands.values()].flat().some(({ name }) => name === 'panel');
    const [admin] = agents;
    if (!offered || !emulator.connected || admin === undefined) return;
    emulator.events.off('commands', post).off('gateway', post);
    try {
      admin.in(guild, support).usesCommand('panel');
    } catch (error) {
      // The page works without its panel: the command is there to be tried.
      log?.warn({ reason: error instanceof Error ? error.message : String(error) }, 'the panel could not be posted');
    }
  };
  emulator.events.on('commands', post).on('gateway', post);
}
