import type { ChannelState, GuildState } from './state.ts';

/** Permission bits: docs, topics/permissions. */
export const PERMISSION = {
  kickMembers: 1n << 1n,
  banMembers: 1n << 2n,
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useApplicationCommands: 1n << 31n,
  manageThreads: 1n << 34n,
  createPublicThreads: 1n << 35n,
  createPrivateThreads: 1n << 36n,
  sendMessagesInThreads: 1n << 38n,
  moderateMembers: 1n << 40n,
  pinMessages: 1n << 51n,
} as const;

const ALL_PERMISSIONS = (1n << 53n) - 1n;

/** What a fresh server lets everybody do. */
export const EVERYONE_PERMISSIONS =
  PERMISSION.addReactions |
  PERMISSION.viewChannel |
  PERMISSION.sendMessages |
  PERMISSION.embedLinks |
  PERMISSION.attachFiles |
  PERMISSION.readMessageHistory |
  PERMISSION.useApplicationCommands |
  PERMISSION.createPublicThreads |
  PERMISSION.createPrivateThreads |
  PERMISSION.sendMessagesInThreads;

/** What the bot was invited with unless a test says otherwise: all it may need, but not to be administrator. */
export const BOT_PERMISSIONS =
  EVERYONE_PERMISSIONS |
  PERMISSION.manageChannels |
  PERMISSION.manageMessages |
  PERMISSION.mentionEveryone |
  PERMISSION.manageThreads |
  PERMISSION.banMembers |
  PERMISSION.moderateMembers |
  PERMISSION.pinMessages;

/** What a user may do in a guild, or in a channel of it (docs, topics/permissions, "Permission overwrites"). */
export function permissionsOf(guild: GuildState, userId: string, channel?: ChannelState): bigint {
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  let allowed = roleBits(guild, guild.id);
  for (const role of member.roles) allowed |= roleBits(guild, role);
  if ((allowed & PERMISSION.administrator) !== 0n) return ALL_PERMISSIONS;
  const place = channel?.parent ?? channel;
  return place === undefined ? allowed : withOverwrites(allowed, guild, userId, member.roles, place);
}

export function may(guild: GuildState, userId: string, channel: ChannelState, permission: bigint): boolean {
  return (permissionsOf(guild, userId, channel) & permission) === permission;
}

/** Whether a user sees a channel; a private thread only as its member or with the right to manage threads. */
export function seesChannel(channel: ChannelState, userId: string): boolean {
  const { guild } = channel;
  if (guild === undefined) return true;
  if (!may(guild, userId, channel, PERMISSION.viewChannel)) return false;
  if (channel.wire.type !== 12 || channel.threadMembers.has(userId)) return true;
  return may(guild, userId, channel, PERMISSION.manageThreads);
}

function roleBits(guild: GuildState, roleId: string): bigint {
  return BigInt(guild.roles.get(roleId)?.permissions ?? 0);
}

function withOverwrites(
  base: bigint,
  guild: GuildState,
  userId: string,
  roles: readonly string[],
  channel: ChannelState,
): bigint {
  const overwrites = channel.wire.permission_overwrites ?? [];
  let allowed = base;
  const everyone = overwrites.find(({ id }) => id === guild.id);
  if (everyone !== undefined) allowed = (allowed & ~BigInt(everyone.deny)) | BigInt(everyone.allow);
  let allow = 0n;
  let deny = 0n;
  for (const overwrite of overwrites) {
    if (overwrite.type !== 0 || !roles.includes(overwrite.id)) continue;
    allow |= BigInt(overwrite.allow);
    deny |= BigInt(overwrite.deny);
  }
  allowed = (allowed & ~deny) | allow;
  const own = overwrites.find(({ id, type }) => type === 1 && id === userId);
  return own === undefined ? allowed : (allowed & ~BigInt(own.deny)) | BigInt(own.allow);
}
