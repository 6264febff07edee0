import { tagsOf } from '../commands.ts';
import { missingPermissions, threadArchived, unknownChannel } from '../errors.ts';
import { flagOf, integerOf, type Json, listOf, textOf } from '../fields.ts';
import { PERMISSION } from '../permissions.ts';
import { post } from '../posting.ts';
import { type ChannelState, isThread } from '../state.ts';
import { removeChannel, updateChannel } from '../threads.ts';
import { channelView } from '../views.ts';
import { CHANNEL, MESSAGE, type WireChannel, type WireOverwrite } from '../wire.ts';
import { bodyOf, channelOf, type Platform, type Request, type Route, requirePermission } from './platform.ts';

const ONE = '/channels/{channel_id}';

export const channelRoutes: readonly Route[] = [
  {
    operation: 'get_channel',
    verb: 'GET',
    path: ONE,
    run: (platform, request) => channelView(channelOf(platform, request), platform.world.bot.id),
  },
  { operation: 'update_channel', verb: 'PATCH', path: ONE, run: update },
  { operation: 'delete_channel', verb: 'DELETE', path: ONE, run: remove },
];

function update(platform: Platform, request: Request): unknown {
  const { world } = platform;
  const channel = channelOf(platform, request);
  const body = bodyOf(request);
  if (channel.person !== undefined) throw unknownChannel();
  const before = channel.wire.name;
  const changes = isThread(channel)
    ? threadChanges(platform, channel, body)
    : guildChannelChanges(platform, channel, body);
  updateChannel(world, channel, changes);
  const { name } = channel.wire;
  if (isThread(channel) && name !== before && channel.wire.thread_metadata?.archived !== true) {
    post(world, channel, world.bot, { type: MESSAGE.nameChange, content: name ?? '' });
  }
  return channelView(channel, world.bot.id);
}

function remove(platform: Platform, request: Request): unknown {
  const channel = channelOf(platform, request);
  if (channel.person !== undefined) return channelView(channel);
  requirePermission(platform, channel, isThread(channel) ? PERMISSION.manageThreads : PERMISSION.manageChannels);
  removeChannel(platform.world, channel);
  return channelView(channel);
}

/** Docs, topics/threads, "Editing & Deleting Threads": an archived thread takes nothing but its reopening. */
function threadChanges(platform: Platform, thread: ChannelState, body: Json): Partial<WireChannel> {
  const { world } = platform;
  const { thread_metadata: now, parent_id: _ } = thread.wire;
  if (now === undefined) throw unknownChannel();
  const name = textOf(body, 'name', '', 100, 1);
  const archived = flagOf(body, 'archived') ?? now.archived;
  const locked = flagOf(body, 'locked') ?? now.locked;
  const minutes = integerOf(body, 'auto_archive_duration', '', 60, 10_080);
  const slowMode = integerOf(body, 'rate_limit_per_user', '', 0, 21_600);
  const tags = tagsOf(body, thread.parent?.wire.available_tags ?? []);
  const changesOther = [name, minutes, slowMode, tags].some((value) => value !== undefined) || locked !== now.locked;
  if (now.archived && archived && changesOther) throw threadArchived();
  const isOwner = thread.wire.owner_id === world.bot.id;
  const onlyReopens = now.archived && !archived && !now.locked && !changesOther;
  const ownersRight = isOwner && locked === now.locked;
  if (!onlyReopens && !ownersRight) requirePermission(platform, thread, PERMISSION.manageThreads);
  if (now.locked && !isOwner) requirePermission(platform, thread, PERMISSION.manageThreads);
  return {
    ...(name !== undefined && { name }),
    ...(slowMode !== undefined && { rate_limit_per_user: slowMode }),
    ...(tags !== undefined && { applied_tags: tags }),
    thread_metadata: {
      ...now,
      archived,
      locked,
      ...(minutes !== undefined && { auto_archive_duration: minutes }),
      ...(archived !== now.archived && { archive_timestamp: world.now() }),
    },
  };
}

function guildChannelChanges(platform: Platform, channel: ChannelState, body: Json): Partial<WireChannel> {
  requirePermission(platform, channel, PERMISSION.manageChannels);
  if (channel.guild === undefined) throw missingPermissions();
  const name = textOf(body, 'name', '', 100, 1);
  const topic = textOf(body, 'topic', '', channel.wire.type === CHANNEL.forum ? 4096 : 1024);
  const tags = channel.wire.type === CHANNEL.forum ? listOf(body, 'available_tags', '', 20) : undefined;
  const overwrites = listOf(body, 'permission_overwrites', '', 100);
  return {
    ...(name !== undefined && { name }),
    ...('topic' in body && { topic: topic ?? null }),
    ...(tags !== undefined && { available_tags: tags.map((tag) => tagOf(platform, tag)) }),
    ...(overwrites !== undefined && { permission_overwrites: overwrites.map(overwriteOf) }),
  };
}

function tagOf({ world }: Platform, tag: Json) {
  return {
    id: typeof tag.id === 'string' ? tag.id : world.ids.next(),
    name: textOf(tag, 'name', 'available_tags', 50) ?? '',
    moderated: tag.moderated === true,
    emoji_id: typeof tag.emoji_id === 'string' ? tag.emoji_id : null,
    emoji_name: typeof tag.emoji_name === 'string' ? tag.emoji_name : null,
  };
}

function overwriteOf(overwrite: Json): WireOverwrite {
  return {
    id: String(overwrite.id),
    type: overwrite.type === 1 ? 1 : 0,
    allow: String(overwrite.allow ?? 0),
    deny: String(overwrite.deny ?? 0),
  };
}
