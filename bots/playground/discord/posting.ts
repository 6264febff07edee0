import type { Json } from './fields.ts';
import { messageCreate, messageUpdate } from './gateway-events.ts';
import { seesChannel } from './permissions.ts';
import { type ChannelState, INTENT, type Mentioned, StoredMessage, type World } from './state.ts';
import { updateChannel } from './threads.ts';
import { memberView } from './views.ts';
import { MESSAGE, type WireMessage, type WireUser } from './wire.ts';

/** The parts of a message that its writer decides. */
export type Draft = Partial<Omit<WireMessage, 'channel_id' | 'timestamp' | 'author'>>;

export interface PostOptions {
  mentioned?: Mentioned;
  /** Only this person sees it, and no event tells of it. */
  visibleTo?: string | undefined;
}

/** Writes a message into a channel and tells the bot, if it may see it. */
export function post(
  world: World,
  channel: ChannelState,
  author: WireUser,
  draft: Draft,
  options: PostOptions = {},
): StoredMessage {
  const mentioned = options.mentioned ?? { everyone: false, users: [], roles: [] };
  const stored = new StoredMessage(
    {
      id: world.ids.next(),
      channel_id: channel.id,
      author,
      timestamp: world.now(),
      type: MESSAGE.default,
      content: '',
      edited_timestamp: null,
      tts: false,
      mention_everyone: mentioned.everyone,
      mentions: usersOf(world, mentioned),
      mention_roles: mentioned.roles,
      attachments: [],
      embeds: [],
      components: [],
      pinned: false,
      flags: 0,
      ...draft,
    },
    author.id === world.bot.id,
    options.visibleTo,
  );
  stored.mentioned = mentioned;
  channel.byId.set(stored.id, stored);
  channel.messages.push(stored);
  channel.revision += 1;
  if (options.visibleTo === undefined) {
    wakeThread(world, channel);
    joinByWriting(world, channel, author.id);
    if (seesChannel(channel, world.bot.id)) world.dispatch(messageCreate(world, channel, stored));
  }
  world.events.emit(stored.byBot ? 'message' : 'said', { channel, message: stored });
  world.changed();
  return stored;
}

/** Changes a message. `quiet` leaves the edit mark alone, as the platform does for its own changes. */
export function edit(
  world: World,
  channel: ChannelState,
  stored: StoredMessage,
  changes: Draft,
  options: { byBot: boolean; quiet?: boolean; mentioned?: Mentioned },
): void {
  const { mentioned } = options;
  stored.replace({
    ...stored.message,
    ...(mentioned && {
      mention_everyone: mentioned.everyone,
      mentions: usersOf(world, mentioned),
      mention_roles: mentioned.roles,
    }),
    ...changes,
    ...(options.quiet !== true && { edited_timestamp: world.now() }),
  });
  channel.revision += 1;
  if (stored.visibleTo === undefined && seesChannel(channel, world.bot.id)) {
    world.dispatch(messageUpdate(world, channel, stored));
  }
  world.events.emit('edited', { channel, message: stored, byBot: options.byBot });
  world.changed();
}

export function erase(world: World, channel: ChannelState, stored: StoredMessage, byBot: boolean): void {
  stored.deleted = true;
  channel.byId.delete(stored.id);
  channel.revision += 1;
  if (stored.visibleTo === undefined && seesChannel(channel, world.bot.id)) {
    const d = { id: stored.id, channel_id: channel.id, ...guildOf(channel) };
    world.dispatch({ t: 'MESSAGE_DELETE', intent: messageIntent(channel), d });
  }
  world.events.emit('deleted', { channel, message: stored, byBot });
  world.changed();
}

/** Sets or takes away one reaction; false when there was nothing to change. */
export function react(
  world: World,
  channel: ChannelState,
  stored: StoredMessage,
  change: { userId: string; emoji: string; added: boolean },
): boolean {
  const { userId, emoji, added } = change;
  const users = stored.reactionsBy.get(emoji) ?? new Set();
  if (users.has(userId) === added) return false;
  if (added) users.add(userId);
  else users.delete(userId);
  stored.reactionsBy.set(emoji, users);
  if (seesChannel(channel, world.bot.id)) dispatchReaction(world, channel, stored, change);
  const byBot = userId === world.bot.id;
  world.events.emit('reaction', { channel, message: stored, emoji, added, byBot });
  world.changed();
  return true;
}

function messageIntent(channel: ChannelState): number {
  return channel.guild === undefined ? INTENT.directMessages : INTENT.messages;
}

function guildOf(channel: ChannelState): { guild_id?: string } {
  return channel.guild === undefined ? {} : { guild_id: channel.guild.id };
}

function dispatchReaction(
  world: World,
  channel: ChannelState,
  stored: StoredMessage,
  { userId, emoji, added }: { userId: string; emoji: string; added: boolean },
): void {
  const user = world.user(userId);
  const member = user === undefined || channel.guild === undefined ? undefined : memberView(channel.guild, user);
  const d: Json = {
    user_id: userId,
    channel_id: channel.id,
    message_id: stored.id,
    ...guildOf(channel),
    emoji: { id: null, name: emoji },
    burst: false,
    type: 0,
    ...(added && { message_author_id: stored.author.id, ...(member && { member }) }),
  };
  const intent = channel.guild === undefined ? INTENT.directReactions : INTENT.reactions;
  world.dispatch({ t: added ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE', intent, d });
}

function usersOf(world: World, mentioned: Mentioned): WireUser[] {
  return mentioned.users.flatMap((id) => world.user(id) ?? []);
}

/** A message in an archived thread reopens it; whoever may not do that was refused before. */
function wakeThread(world: World, channel: ChannelState): void {
  const metadata = channel.wire.thread_metadata;
  if (metadata?.archived !== true) return;
  updateChannel(world, channel, {
    thread_metadata: { ...metadata, archived: false, archive_timestamp: world.now() },
  });
}

function joinByWriting(world: World, channel: ChannelState, userId: string): void {
  if (channel.parent !== undefined && !channel.threadMembers.has(userId)) {
    channel.threadMembers.set(userId, world.clock());
  }
}
