import { threadsMax } from './errors.ts';
import type { Json } from './fields.ts';
import { seesChannel } from './permissions.ts';
import { type ChannelState, type GuildState, INTENT, isThread, type World } from './state.ts';
import { channelView, isActiveThread, threadMemberView } from './views.ts';
import type { WireChannel, WireUser } from './wire.ts';

export interface ThreadOptions {
  id?: string;
  name: string;
  type: 11 | 12;
  autoArchiveMinutes?: number | undefined;
  invitable?: boolean | undefined;
  tags?: string[] | undefined;
  slowMode?: number | undefined;
}

/** Opens a thread of a text channel or a post of a forum; refuses above the guild's active threads. */
export function openThread(world: World, parent: ChannelState, by: WireUser, options: ThreadOptions): ChannelState {
  const guild = guildOfThread(parent);
  requireRoom(guild);
  const now = world.now();
  const wire: WireChannel = {
    id: options.id ?? world.ids.next(),
    type: options.type,
    flags: 0,
    guild_id: guild.id,
    name: options.name,
    parent_id: parent.id,
    owner_id: by.id,
    rate_limit_per_user: options.slowMode ?? parent.wire.rate_limit_per_user ?? 0,
    thread_metadata: {
      archived: false,
      archive_timestamp: now,
      auto_archive_duration: options.autoArchiveMinutes ?? parent.wire.default_auto_archive_duration ?? 1440,
      locked: false,
      create_timestamp: now,
      ...(options.type === 12 && { invitable: options.invitable ?? true }),
    },
    ...(parent.wire.type === 15 && { applied_tags: options.tags ?? [] }),
  };
  const thread = world.addChannel(wire, { guild, parent });
  thread.threadMembers.set(by.id, world.clock());
  tell(world, thread, 'THREAD_CREATE', { ...channelView(thread, world.bot.id), newly_created: true });
  world.events.emit('thread', { channel: thread, what: 'created' });
  world.changed();
  return thread;
}

/** Changes a channel or thread and tells the bot. Reopening a thread needs room among the active ones. */
export function updateChannel(world: World, channel: ChannelState, changes: Partial<WireChannel>): void {
  const reopens = channel.wire.thread_metadata?.archived === true && changes.thread_metadata?.archived === false;
  if (reopens) requireRoom(guildOfThread(channel));
  const seen = seesChannel(channel, world.bot.id);
  channel.wire = { ...channel.wire, ...changes };
  const kind = isThread(channel) ? 'THREAD' : 'CHANNEL';
  const sees = seesChannel(channel, world.bot.id);
  const what = !seen && sees ? 'CREATE' : seen && !sees ? 'DELETE' : 'UPDATE';
  if (seen || sees) world.dispatch({ t: `${kind}_${what}`, intent: INTENT.guilds, d: channelView(channel) });
  world.events.emit(isThread(channel) ? 'thread' : 'channel', { channel, what: 'edited' });
  world.changed();
}

/** Deletes a channel (with its threads) or a thread. */
export function removeChannel(world: World, channel: ChannelState): void {
  for (const child of channel.guild?.channels.values() ?? []) {
    if (child.parent === channel && !child.deleted) removeChannel(world, child);
  }
  const seen = seesChannel(channel, world.bot.id);
  channel.deleted = true;
  const { id, guild_id, parent_id, type } = channel.wire;
  if (seen) {
    const thread = { t: 'THREAD_DELETE', intent: INTENT.guilds, d: { id, guild_id, parent_id, type } };
    const whole = { t: 'CHANNEL_DELETE', intent: INTENT.guilds, d: channelView(channel) };
    world.dispatch(isThread(channel) ? thread : whole);
  }
  world.events.emit(isThread(channel) ? 'thread' : 'channel', { channel, what: 'deleted' });
  world.changed();
}

/** Adds a person to a thread, or takes them out. */
export function setThreadMember(world: World, thread: ChannelState, userId: string, present: boolean): void {
  const had = thread.threadMembers.has(userId);
  if (had === present) return;
  const saw = seesChannel(thread, world.bot.id);
  const joinedAt = world.clock();
  if (present) thread.threadMembers.set(userId, joinedAt);
  else thread.threadMembers.delete(userId);
  const isBot = userId === world.bot.id;
  if (isBot && present && !saw) tell(world, thread, 'THREAD_CREATE', channelView(thread, userId));
  if (saw) {
    const d: Json = {
      id: thread.id,
      guild_id: thread.guild?.id,
      member_count: Math.min(50, thread.threadMembers.size),
      ...(present
        ? { added_members: [{ ...threadMemberView(thread, userId, joinedAt), presence: null }] }
        : { removed_member_ids: [userId] }),
    };
    // Without the members intent a bot hears only of itself.
    const intent = isBot ? INTENT.guilds : INTENT.members;
    world.dispatch({ t: 'THREAD_MEMBERS_UPDATE', intent, d });
  }
  world.events.emit('thread', { channel: thread, what: 'edited' });
  world.changed();
}

function tell(world: World, channel: ChannelState, t: string, d: object): void {
  if (seesChannel(channel, world.bot.id)) world.dispatch({ t, intent: INTENT.guilds, d });
}

function requireRoom(guild: GuildState): void {
  let active = 0;
  for (const channel of guild.channels.values()) if (isActiveThread(channel)) active += 1;
  if (active >= guild.activeThreadsMax) throw threadsMax();
}

function guildOfThread(channel: ChannelState): GuildState {
  if (channel.guild === undefined) throw new Error('a DM has no threads');
  return channel.guild;
}
