import type { Json } from './fields.ts';
import type { StoredMessage } from './message.ts';
import { EVERYONE_PERMISSIONS, seesChannel } from './permissions.ts';
import { type ChannelState, type GuildState, isoOf, type World } from './state.ts';
import { CHANNEL, FLAG, type WireMember, type WireMessage, type WireRole, type WireUser } from './wire.ts';

/** A message as REST answers it. `readable` false leaves out what needs the message content intent. */
export function messageView(world: World, stored: StoredMessage, readable = true): WireMessage & Json {
  const reactions = reactionsOf(world, stored);
  const thread = (stored.message.flags & FLAG.hasThread) === 0 ? undefined : world.channels.get(stored.id);
  const whole = readable ? stored.message : stripped(stored.message);
  return {
    ...whole,
    ...(reactions.length > 0 && { reactions }),
    ...(thread !== undefined && !thread.deleted && { thread: channelView(thread) }),
  };
}

/** Whether the content reaches a bot without the message content intent: DMs, own messages, mentions. */
export function isAlwaysReadable(world: World, channel: ChannelState, message: WireMessage): boolean {
  if (channel.guild === undefined || message.author.id === world.bot.id) return true;
  return message.mentions.some(({ id }) => id === world.bot.id);
}

/** A message without what needs the message content intent (docs, topics/gateway, "Message Content Intent"). */
export function stripped(message: WireMessage): WireMessage {
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}

/** A channel as REST and the gateway show it, its counts included. */
export function channelView(channel: ChannelState, forUser?: string): Json & { id: string } {
  const { messages, parent, threadMembers, wire } = channel;
  const last = messages.findLast(({ visibleTo }) => visibleTo === undefined)?.id ?? null;
  if (parent === undefined) return { ...wire, last_message_id: last };
  const joinedAt = forUser === undefined ? undefined : threadMembers.get(forUser);
  // Docs, resources/channel: the first message of a post does not count.
  const count = Math.max(0, messages.length - (parent.wire.type === CHANNEL.forum ? 1 : 0));
  return {
    ...wire,
    last_message_id: last,
    message_count: count,
    member_count: Math.min(50, threadMembers.size),
    total_message_sent: count,
    ...(joinedAt !== undefined && forUser !== undefined && { member: threadMemberView(channel, forUser, joinedAt) }),
  };
}

export function threadMemberView(channel: ChannelState, userId: string, joinedAt: number): Json {
  return { id: channel.id, user_id: userId, join_timestamp: isoOf(joinedAt), flags: 1 };
}

export function memberView(guild: GuildState, user: WireUser): (WireMember & { user: WireUser }) | undefined {
  const member = guild.members.get(user.id);
  return member === undefined ? undefined : { ...member, user };
}

/** A guild as `GET /guilds/{id}` answers it. */
export function guildView(guild: GuildState): Json & { id: string } {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    roles: [...guild.roles.values()],
    ...GUILD_DEFAULTS,
    system_channel_id: guild.systemChannelId,
  };
}

/** A guild as GUILD_CREATE brings it: with the channels the bot sees and its active threads. */
export function guildCreateView(world: World, guild: GuildState): Json {
  const visible = [...guild.channels.values()].filter(
    (channel) => !channel.deleted && seesChannel(channel, world.bot.id),
  );
  const bot = memberView(guild, world.bot);
  return {
    ...guildView(guild),
    joined_at: bot?.joined_at,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: bot === undefined ? [] : [bot],
    channels: visible.filter(({ parent }) => parent === undefined).map((channel) => channelView(channel)),
    threads: visible.filter(isActiveThread).map((thread) => channelView(thread, world.bot.id)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function isActiveThread(channel: ChannelState): boolean {
  return channel.parent !== undefined && !channel.deleted && channel.wire.thread_metadata?.archived === false;
}

export function newRole(id: string, name: string, position: number, permissions = EVERYONE_PERMISSIONS): WireRole {
  return {
    id,
    name,
    position,
    permissions: permissions.toString(),
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}

const GUILD_DEFAULTS = {
  icon: null,
  description: null,
  home_header: null,
  splash: null,
  discovery_splash: null,
  features: ['COMMUNITY'],
  banner: null,
  application_id: null,
  region: 'deprecated',
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_flags: 0,
  widget_enabled: false,
  widget_channel_id: null,
  verification_level: 1,
  default_message_notifications: 1,
  mfa_level: 0,
  explicit_content_filter: 2,
  max_presences: null,
  max_members: 500_000,
  max_stage_video_channel_users: 50,
  max_video_channel_users: 25,
  vanity_url_code: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  rules_channel_id: null,
  safety_alerts_channel_id: null,
  public_updates_channel_id: null,
  premium_progress_bar_enabled: false,
  nsfw: false,
  nsfw_level: 0,
  emojis: [],
  stickers: [],
  incidents_data: null,
};

function reactionsOf(world: World, stored: StoredMessage): Json[] {
  return [...stored.reactionsBy]
    .filter(([, users]) => users.size > 0)
    .map(([emoji, users]) => ({
      emoji: { id: null, name: emoji },
      count: users.size,
      count_details: { burst: 0, normal: users.size },
      burst_colors: [],
      me_burst: false,
      me: users.has(world.bot.id),
    }));
}
