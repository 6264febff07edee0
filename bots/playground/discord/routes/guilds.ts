import { missingAccess, missingPermissions, unknownBan, unknownGuild, unknownMember, unknownUser } from '../errors.ts';
import { changeMember, removeMember } from '../membership.ts';
import { PERMISSION, permissionsOf, seesChannel } from '../permissions.ts';
import { byAge } from '../snowflakes.ts';
import type { GuildState } from '../state.ts';
import { channelView, guildView, memberView } from '../views.ts';
import { bodyOf, type Platform, param, type Request, type Route } from './platform.ts';

export const guildRoutes: readonly Route[] = [
  { operation: 'get_guild', verb: 'GET', path: '/guilds/{guild_id}', run: (p, r) => guildView(guildOf(p, r)) },
  {
    operation: 'list_guild_channels',
    verb: 'GET',
    path: '/guilds/{guild_id}/channels',
    run: (platform, request) =>
      [...guildOf(platform, request).channels.values()]
        .filter((channel) => !channel.deleted && channel.parent === undefined)
        .filter((channel) => seesChannel(channel, platform.world.bot.id))
        .map((channel) => channelView(channel)),
  },
  {
    operation: 'list_guild_roles',
    verb: 'GET',
    path: '/guilds/{guild_id}/roles',
    run: (platform, request) => [...guildOf(platform, request).roles.values()],
  },
  {
    operation: 'list_guild_members',
    verb: 'GET',
    path: '/guilds/{guild_id}/members',
    run: (platform, request) => {
      const guild = guildOf(platform, request);
      // Docs: "restricted according to whether the GUILD_MEMBERS Privileged Intent is enabled".
      if (!platform.world.portal.serverMembers) throw missingAccess();
      const { limit = '1', after = '0' } = request.query;
      const ids = [...guild.members.keys()].filter((id) => byAge(id, after) > 0).sort(byAge);
      return ids.slice(0, Number(limit)).map((id) => member(platform, guild, id));
    },
  },
  {
    operation: 'guild_role_member_counts',
    verb: 'GET',
    path: '/guilds/{guild_id}/roles/member-counts',
    run: (platform, request) => {
      const guild = guildOf(platform, request);
      const counts = new Map([...guild.roles.keys()].filter((id) => id !== guild.id).map((id) => [id, 0]));
      for (const { roles } of guild.members.values()) {
        for (const id of roles) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return Object.fromEntries(counts);
    },
  },
  {
    operation: 'get_guild_member',
    verb: 'GET',
    path: '/guilds/{guild_id}/members/{user_id}',
    run: (platform, request) => member(platform, guildOf(platform, request), param(request, 'user_id')),
  },
  {
    operation: 'update_guild_member',
    verb: 'PATCH',
    path: '/guilds/{guild_id}/members/{user_id}',
    run: (platform, request) => {
      const { guild, userId } = subjectOf(platform, request, PERMISSION.moderateMembers);
      if (!guild.members.has(userId)) throw unknownMember();
      const until = bodyOf(request).communication_disabled_until;
      if (until === null || typeof until === 'string') {
        changeMember(platform.world, guild, userId, { communication_disabled_until: until });
      }
      return member(platform, guild, userId);
    },
  },
  {
    operation: 'ban_user_from_guild',
    verb: 'PUT',
    path: '/guilds/{guild_id}/bans/{user_id}',
    run: (platform, request) => {
      const { guild, userId } = subjectOf(platform, request, PERMISSION.banMembers);
      const user = platform.world.user(userId);
      if (user === undefined) throw unknownUser();
      guild.banned.add(userId);
      removeMember(platform.world, guild, user);
      platform.world.changed();
    },
  },
  {
    operation: 'unban_user_from_guild',
    verb: 'DELETE',
    path: '/guilds/{guild_id}/bans/{user_id}',
    run: (platform, request) => {
      const { guild, userId } = subjectOf(platform, request, PERMISSION.banMembers);
      if (!guild.banned.delete(userId)) throw unknownBan();
      platform.world.changed();
    },
  },
];

/** Someone the bot may act against: it has the right, and they are not the owner or an administrator. */
function subjectOf(platform: Platform, request: Request, right: bigint): { guild: GuildState; userId: string } {
  const guild = guildOf(platform, request);
  const userId = param(request, 'user_id');
  const own = permissionsOf(guild, platform.world.bot.id);
  const theirs = permissionsOf(guild, userId);
  const mayNot = (own & (right | PERMISSION.administrator)) === 0n;
  if (mayNot || guild.ownerId === userId || (theirs & PERMISSION.administrator) !== 0n) throw missingPermissions();
  return { guild, userId };
}

function guildOf({ world }: Platform, request: Request): GuildState {
  const guild = world.guilds.get(param(request, 'guild_id'));
  if (guild === undefined || !guild.members.has(world.bot.id)) throw unknownGuild();
  return guild;
}

function member({ world }: Platform, guild: GuildState, userId: string): unknown {
  const user = world.user(userId);
  const view = user === undefined ? undefined : memberView(guild, user);
  if (view === undefined) throw unknownMember();
  return view;
}
