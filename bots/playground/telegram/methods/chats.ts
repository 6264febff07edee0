import type { ChatFullInfo, ReactionType } from 'grammy/types';
import { badRequest } from '../errors.ts';
import { asMember, asRestricted, deliver, isAdmin, isPresent, memberOf, setMember } from '../membership.ts';
import { isRecord, type Params } from '../params.ts';
import { REACTIONS } from '../reactions.ts';
import { type ChatState, type Member, type World, withoutReply } from '../state.ts';
import { live } from './messages.ts';
import type { Method } from './platform.ts';
import { chatOf, requirePresence, requireRight, writableChat } from './target.ts';

const getChat: Method = ({ world }, params): ChatFullInfo => {
  const chat = chatOf(world, params);
  requirePresence(world, chat);
  const accepted = { unlimited_gifts: true, limited_gifts: true, unique_gifts: true, premium_subscription: true };
  const gifts = { accepted_gift_types: { ...accepted, gifts_from_channels: true } };
  const full = { ...chat.chat, accent_color_id: 0, max_reaction_count: 11, ...gifts };
  const pinned = live(chat, chat.pinned.at(-1));
  return pinned === undefined ? full : { ...full, pinned_message: withoutReply(pinned.message) };
};

function groupOf(world: World, params: Params): ChatState {
  const chat = chatOf(world, params);
  requirePresence(world, chat);
  return chat;
}

/** The membership of `user_id`; someone known but never there has `left`. */
function memberAsked(world: World, chat: ChatState, params: Params): Member {
  const id = params.integer('user_id') ?? 0;
  const known = memberOf(world, chat, id);
  if (known !== undefined) return known;
  const user = world.people.get(id)?.user;
  if (user === undefined) throw badRequest('PARTICIPANT_ID_INVALID');
  return chat.person?.user.id === id ? asMember(user) : { status: 'left', user };
}

const getChatMember: Method = ({ world }, params) => memberAsked(world, groupOf(world, params), params);

const getChatAdministrators: Method = ({ world }, params) => {
  const chat = groupOf(world, params);
  if (chat.person !== undefined) throw badRequest('there are no administrators in the private chat');
  return [...chat.members.values()].filter(
    (member) => isAdmin(member) && (!member.user.is_bot || member.user.id === world.bot.id),
  );
};

const getChatMemberCount: Method = ({ world }, params) =>
  [...groupOf(world, params).members.values()].filter(isPresent).length;

const leaveChat: Method = ({ world }, params) => {
  const chat = groupOf(world, params);
  if (chat.person !== undefined) throw badRequest("chat member status can't be changed in private chats");
  setMember(world, chat, world.bot, { status: 'left', user: world.bot });
  return true;
};

/** Someone the bot may act against. */
function subject(world: World, params: Params): { chat: ChatState; member: Member } {
  const chat = chatOf(world, params);
  if (chat.person !== undefined) throw badRequest('method is available for supergroup and channel chats only');
  requireRight(world, chat, 'can_restrict_members', 'not enough rights to restrict/unrestrict chat member');
  const member = memberAsked(world, chat, params);
  if (member.status === 'creator') throw badRequest("can't remove chat owner");
  if (member.status === 'administrator') throw badRequest('user is an administrator of the chat');
  return { chat, member };
}

/** Less than 30 s or more than 366 days from now means for ever (core.telegram.org/bots/api#banchatmember). */
function untilOf(world: World, params: Params): number {
  const until = params.integer('until_date') ?? 0;
  const ahead = until - world.now();
  return ahead < 30 || ahead > 366 * 86_400 ? 0 : until;
}

/** A channel whose name someone writes under; the group itself and its linked channel cannot be put out of it. */
function senderAsked(world: World, params: Params): { chat: ChatState; sender: number } {
  const chat = chatOf(world, params);
  if (chat.person !== undefined) throw badRequest('method is available for supergroup and channel chats only');
  requireRight(world, chat, 'can_restrict_members', 'not enough rights to restrict/unrestrict chat member');
  const sender = params.integer('sender_chat_id') ?? 0;
  if (sender >= 0 || sender === chat.id || sender === chat.linked) throw badRequest('PARTICIPANT_ID_INVALID');
  return { chat, sender };
}

const banChatSenderChat: Method = ({ world }, params) => {
  const { chat, sender } = senderAsked(world, params);
  chat.bannedSenders.add(sender);
  world.changed();
  return true;
};

const unbanChatSenderChat: Method = ({ world }, params) => {
  const { chat, sender } = senderAsked(world, params);
  chat.bannedSenders.delete(sender);
  world.changed();
  return true;
};

const banChatMember: Method = ({ world }, params) => {
  const { chat, member } = subject(world, params);
  const present = isPresent(member);
  // Where there are no times, a ban is for ever (Bot API, banChatMember).
  const until = chat.chat.type === 'supergroup' ? untilOf(world, params) : 0;
  setMember(world, chat, world.bot, { status: 'kicked', user: member.user, until_date: until });
  if (present) deliver(world, chat, world.append(chat, world.bot, { left_chat_member: member.user }));
  if (params.flag('revoke_messages')) {
    for (const message of chat.messages) if (message.from.id === member.user.id) message.deleted = true;
    world.changed();
  }
  return true;
};

const unbanChatMember: Method = ({ world }, params) => {
  const { chat, member } = subject(world, params);
  if (params.flag('only_if_banned') && member.status !== 'kicked') return true;
  if (member.status !== 'left') setMember(world, chat, world.bot, { status: 'left', user: member.user });
  return true;
};

const restrictChatMember: Method = ({ world }, params) => {
  const { chat, member } = subject(world, params);
  if (chat.chat.type !== 'supergroup') throw badRequest('method is available only for supergroups');
  const permissions = params.object('permissions');
  if (permissions === undefined) throw badRequest('parameter "permissions" is required');
  const free = permissions.can_send_messages === true && permissions.can_send_other_messages === true;
  const next = free ? asMember(member.user) : asRestricted(member.user, permissions, untilOf(world, params));
  setMember(world, chat, world.bot, next);
  return true;
};

const setMessageReaction: Method = ({ world }, params) => {
  const chat = groupOf(world, params);
  const stored = live(chat, params.integer('message_id'));
  if (stored === undefined) throw badRequest('message to react not found');
  const wanted = params.array('reaction') ?? [];
  // A bot that is not premium has one reaction a message (core.telegram.org/bots/api#setmessagereaction).
  if (wanted.length > 1) throw badRequest('REACTIONS_TOO_MANY');
  const reactions = wanted.map(readReaction);
  stored.react(world.bot.id, reactions);
  world.events.emit('reaction', { chat, message: stored, reactions, byBot: true });
  world.changed();
  return true;
};

/** A reaction as the API takes it; 400 for an emoji that is none. */
function readReaction(value: unknown): ReactionType {
  const emoji =
    isRecord(value) && value.type === 'emoji' ? REACTIONS.find((known) => known === value.emoji) : undefined;
  if (emoji === undefined) throw badRequest('REACTION_INVALID');
  return { type: 'emoji', emoji };
}

const pinChatMessage: Method = ({ world }, params) => {
  const chat = chatOf(world, params);
  if (chat.person === undefined)
    requireRight(world, chat, 'can_pin_messages', 'not enough rights to manage pinned messages in the chat');
  const stored = live(chat, params.integer('message_id'));
  if (stored === undefined) throw badRequest('message to pin not found');
  if (stored.pinned) return true;
  stored.pinned = true;
  chat.pinned.push(stored.id);
  const thread =
    stored.threadId === undefined ? {} : { message_thread_id: stored.threadId, is_topic_message: true as const };
  deliver(world, chat, world.append(chat, world.bot, { ...thread, pinned_message: withoutReply(stored.message) }));
  return true;
};

const unpinChatMessage: Method = ({ world }, params) => {
  const chat = chatOf(world, params);
  if (chat.person === undefined)
    requireRight(world, chat, 'can_pin_messages', 'not enough rights to manage pinned messages in the chat');
  const id = params.integer('message_id') ?? chat.pinned.at(-1);
  const at = id === undefined ? -1 : chat.pinned.indexOf(id);
  if (id === undefined || at < 0) throw badRequest('message to unpin not found');
  chat.pinned.splice(at, 1);
  const stored = chat.byId.get(id);
  if (stored !== undefined) stored.pinned = false;
  world.changed();
  return true;
};

const sendChatAction: Method = ({ world }, params) => {
  const chat = writableChat(world, params);
  const action = params.text('action') ?? '';
  if (!/^(typing|upload_|record_|choose_sticker|find_location)/.test(action)) {
    throw badRequest('wrong parameter action in request');
  }
  world.events.emit('chatAction', { chat, action, threadId: params.integer('message_thread_id') });
  return true;
};

export const chatMethods: Record<string, Method> = {
  getChat,
  getChatMember,
  getChatAdministrators,
  getChatMemberCount,
  leaveChat,
  banChatMember,
  unbanChatMember,
  banChatSenderChat,
  unbanChatSenderChat,
  restrictChatMember,
  setMessageReaction,
  pinChatMessage,
  unpinChatMessage,
  sendChatAction,
};
