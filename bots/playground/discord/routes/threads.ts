import { tagsOf } from '../commands.ts';
import { invalid, threadExists, unknownMember, unknownUser, wrongChannelType } from '../errors.ts';
import { flagOf, integerOf, isRecord, type Json, required, requiredText } from '../fields.ts';
import { mentionedBy } from '../mentions.ts';
import { readPayload, requireSomething } from '../payload.ts';
import { PERMISSION } from '../permissions.ts';
import { edit, post } from '../posting.ts';
import { type ChannelState, isThread, type World } from '../state.ts';
import { openThread, setThreadMember } from '../threads.ts';
import { channelView, isActiveThread, messageView, threadMemberView } from '../views.ts';
import { CHANNEL, FLAG, MESSAGE } from '../wire.ts';
import { draftOf, refuseArchived } from './messages.ts';
import {
  bodyOf,
  channelOf,
  messageOf,
  type Platform,
  param,
  type Request,
  type Route,
  requirePermission,
} from './platform.ts';

const MEMBERS = '/channels/{channel_id}/thread-members';
const ARCHIVE_MINUTES = [60, 1440, 4320, 10_080];

export const threadRoutes: readonly Route[] = [
  { operation: 'create_thread', verb: 'POST', path: '/channels/{channel_id}/threads', status: 201, run: create },
  {
    operation: 'create_thread_from_message',
    verb: 'POST',
    path: '/channels/{channel_id}/messages/{message_id}/threads',
    status: 201,
    run: createFromMessage,
  },
  {
    operation: 'list_thread_members',
    verb: 'GET',
    path: MEMBERS,
    run: (platform, request) => {
      const thread = threadOf(platform, request);
      return [...thread.threadMembers].map(([userId, joinedAt]) => threadMemberView(thread, userId, joinedAt));
    },
  },
  {
    operation: 'get_thread_member',
    verb: 'GET',
    path: `${MEMBERS}/{user_id}`,
    run: (platform, request) => {
      const thread = threadOf(platform, request);
      const userId = param(request, 'user_id');
      const joinedAt = thread.threadMembers.get(userId);
      if (joinedAt === undefined) throw unknownMember();
      return threadMemberView(thread, userId, joinedAt);
    },
  },
  {
    operation: 'join_thread',
    verb: 'PUT',
    path: `${MEMBERS}/@me`,
    run: (p, r) => setMember(p, r, p.world.bot.id, true),
  },
  {
    operation: 'leave_thread',
    verb: 'DELETE',
    path: `${MEMBERS}/@me`,
    run: (p, r) => setMember(p, r, p.world.bot.id, false),
  },
  {
    operation: 'add_thread_member',
    verb: 'PUT',
    path: `${MEMBERS}/{user_id}`,
    run: (platform, request) => setMember(platform, request, param(request, 'user_id'), true),
  },
  {
    operation: 'delete_thread_member',
    verb: 'DELETE',
    path: `${MEMBERS}/{user_id}`,
    run: (platform, request) => setMember(platform, request, param(request, 'user_id'), false),
  },
  {
    operation: 'get_active_guild_threads',
    verb: 'GET',
    path: '/guilds/{guild_id}/threads/active',
    run: ({ world }, request) => {
      const guild = world.guilds.get(param(request, 'guild_id'));
      const threads = [...(guild?.channels.values() ?? [])].filter(isActiveThread);
      return threadsView(world, threads, false);
    },
  },
  {
    operation: 'list_public_archived_threads',
    verb: 'GET',
    path: '/channels/{channel_id}/threads/archived/public',
    run: (p, r) => archived(p, r, CHANNEL.publicThread),
  },
  {
    operation: 'list_private_archived_threads',
    verb: 'GET',
    path: '/channels/{channel_id}/threads/archived/private',
    run: (p, r) => archived(p, r, CHANNEL.privateThread),
  },
];

function create(platform: Platform, request: Request): unknown {
  const parent = channelOf(platform, request);
  const body = bodyOf(request);
  if (parent.wire.type === CHANNEL.forum) return createPost(platform, parent, request, body);
  if (parent.wire.type !== CHANNEL.text) throw wrongChannelType();
  const { world } = platform;
  // Docs: without a type it is a private thread.
  const type =
    integerOf(body, 'type', '', 10, 12) === CHANNEL.publicThread ? CHANNEL.publicThread : CHANNEL.privateThread;
  const isPrivate = type === CHANNEL.privateThread;
  requirePermission(platform, parent, isPrivate ? PERMISSION.createPrivateThreads : PERMISSION.createPublicThreads);
  const thread = openThread(world, parent, world.bot, {
    ...commonOf(body),
    type,
    invitable: flagOf(body, 'invitable'),
  });
  if (!isPrivate) {
    const { name = '' } = thread.wire;
    const guild = parent.guild === undefined ? {} : { guild_id: parent.guild.id };
    const reference = { type: 0, channel_id: thread.id, ...guild };
    post(world, parent, world.bot, { type: MESSAGE.threadCreated, content: name, message_reference: reference });
  }
  return channelView(thread, world.bot.id);
}

/** Docs, resources/channel, "Start Thread in Forum or Media Channel": the first message has the thread's id. */
function createPost(platform: Platform, forum: ChannelState, request: Request, body: Json): unknown {
  const { world } = platform;
  requirePermission(platform, forum, PERMISSION.sendMessages);
  if (!isRecord(body.message)) throw required('message');
  const payload = readPayload(body.message, request.uploads);
  requireSomething(payload);
  const tags = tagsOf(body, forum.wire.available_tags ?? []);
  const options = { ...commonOf(body), type: CHANNEL.publicThread, tags };
  const thread = openThread(world, forum, world.bot, options);
  const mentioned = mentionedBy(world, thread, world.bot.id, payload.content ?? '', payload.allowed);
  const draft = { ...draftOf(world, thread, payload), id: thread.id, flags: payload.flags & FLAG.suppressEmbeds };
  const first = post(world, thread, world.bot, draft, { mentioned });
  return { ...channelView(thread, world.bot.id), message: messageView(world, first) };
}

function createFromMessage(platform: Platform, request: Request): unknown {
  const { world } = platform;
  const parent = channelOf(platform, request);
  if (parent.wire.type !== CHANNEL.text) throw wrongChannelType();
  const starter = messageOf(parent, request);
  requirePermission(platform, parent, PERMISSION.createPublicThreads);
  if (world.channels.has(starter.id)) throw threadExists();
  const options = { ...commonOf(bodyOf(request)), id: starter.id, type: CHANNEL.publicThread };
  const thread = openThread(world, parent, world.bot, options);
  edit(world, parent, starter, { flags: starter.message.flags | FLAG.hasThread }, { byBot: true, quiet: true });
  const guild = parent.guild === undefined ? {} : { guild_id: parent.guild.id };
  const reference = { type: 0, channel_id: parent.id, message_id: starter.id, ...guild };
  post(world, thread, starter.author, { type: MESSAGE.threadStarter, message_reference: reference });
  return channelView(thread, world.bot.id);
}

function commonOf(body: Json): { name: string; autoArchiveMinutes: number | undefined; slowMode: number | undefined } {
  const minutes = integerOf(body, 'auto_archive_duration', '', 0, 10_080);
  if (minutes !== undefined && !ARCHIVE_MINUTES.includes(minutes)) {
    const words = `Value must be one of (${ARCHIVE_MINUTES.join(', ')}).`;
    throw invalid('auto_archive_duration', 'BASE_TYPE_CHOICES', words);
  }
  const slowMode = integerOf(body, 'rate_limit_per_user', '', 0, 21_600);
  return { name: requiredText(body, 'name', '', 100), autoArchiveMinutes: minutes, slowMode };
}

function threadOf(platform: Platform, request: Request): ChannelState {
  const thread = channelOf(platform, request);
  if (!isThread(thread)) throw wrongChannelType();
  return thread;
}

function setMember(platform: Platform, request: Request, userId: string, present: boolean): undefined {
  const { world } = platform;
  const thread = threadOf(platform, request);
  refuseArchived(thread);
  const user = world.user(userId);
  if (user === undefined) throw unknownUser();
  if (present && thread.guild?.members.has(userId) !== true) throw unknownMember();
  if (!present && userId !== world.bot.id) requirePermission(platform, thread, PERMISSION.manageThreads);
  const adds = present && userId !== world.bot.id && !thread.threadMembers.has(userId);
  setThreadMember(world, thread, userId, present);
  if (adds) {
    const mentioned = { everyone: false, users: [userId], roles: [] };
    post(world, thread, world.bot, { type: MESSAGE.recipientAdd }, { mentioned });
  }
  return undefined;
}

function archived(platform: Platform, request: Request, type: number): unknown {
  const parent = channelOf(platform, request);
  const limit = Number(request.query.limit ?? 50);
  const threads = [...(parent.guild?.channels.values() ?? [])].filter(
    (thread) => thread.parent === parent && !thread.deleted && thread.wire.type === type && !isActiveThread(thread),
  );
  const stamp = (thread: ChannelState) => thread.wire.thread_metadata?.archive_timestamp ?? '';
  const { before } = request.query;
  const older = threads
    .filter((thread) => before === undefined || stamp(thread) < before)
    .sort((a, b) => (stamp(a) < stamp(b) ? 1 : -1));
  return { ...threadsView(platform.world, older.slice(0, limit), older.length > limit) };
}

function threadsView(world: World, threads: readonly ChannelState[], more: boolean): Json {
  const bot = world.bot.id;
  const members = threads.flatMap((thread) => {
    const joinedAt = thread.threadMembers.get(bot);
    return joinedAt === undefined ? [] : [threadMemberView(thread, bot, joinedAt)];
  });
  return { threads: threads.map((thread) => channelView(thread, bot)), members, has_more: more };
}
