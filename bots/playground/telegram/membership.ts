import type { ChatPermissions, User } from 'grammy/types';
import type { ChatState, Member, StoredMessage, World } from './state.ts';

/** Administrator rights that methods ask for. */
export type Right =
  | 'can_manage_topics'
  | 'can_delete_messages'
  | 'can_restrict_members'
  | 'can_pin_messages'
  | 'can_change_info'
  | 'can_invite_users'
  | 'can_promote_members';

export type Rights = Partial<Record<Right, boolean>>;

export function asMember(user: User): Member {
  return { status: 'member', user };
}

export function asOwner(user: User): Member {
  return { status: 'creator', user, is_anonymous: false };
}

/** An administrator with every right but promotion, changed by `rights`. */
export function asAdmin(user: User, rights: Rights = {}): Member {
  return {
    status: 'administrator',
    user,
    can_be_edited: false,
    is_anonymous: false,
    can_manage_chat: true,
    can_delete_messages: true,
    can_manage_video_chats: true,
    can_restrict_members: true,
    can_promote_members: false,
    can_change_info: true,
    can_invite_users: true,
    can_post_stories: false,
    can_edit_stories: false,
    can_delete_stories: false,
    can_pin_messages: true,
    can_manage_topics: true,
    ...rights,
  };
}

const PERMISSIONS = [
  'can_send_messages',
  'can_send_audios',
  'can_send_documents',
  'can_send_photos',
  'can_send_videos',
  'can_send_video_notes',
  'can_send_voice_notes',
  'can_send_polls',
  'can_send_other_messages',
  'can_add_web_page_previews',
  'can_react_to_messages',
  'can_edit_tag',
  'can_change_info',
  'can_invite_users',
  'can_pin_messages',
  'can_manage_topics',
] as const satisfies readonly (keyof ChatPermissions)[];

/** A restricted member; `until` in Unix seconds, 0 for ever. What `permissions` does not name is forbidden. */
export function asRestricted(user: User, permissions: Record<string, unknown>, until: number): Member {
  const allowed = Object.fromEntries(PERMISSIONS.map((name) => [name, permissions[name] === true]));
  return {
    status: 'restricted',
    user,
    is_member: true,
    until_date: until,
    ...NO_PERMISSIONS,
    ...allowed,
  };
}

const NO_PERMISSIONS = {
  can_send_messages: false,
  can_send_audios: false,
  can_send_documents: false,
  can_send_photos: false,
  can_send_videos: false,
  can_send_video_notes: false,
  can_send_voice_notes: false,
  can_send_polls: false,
  can_send_other_messages: false,
  can_add_web_page_previews: false,
  can_react_to_messages: false,
  can_edit_tag: false,
  can_change_info: false,
  can_invite_users: false,
  can_pin_messages: false,
  can_manage_topics: false,
};

/** The membership of a user now; restrictions and bans past their time are over. */
export function memberOf(world: World, chat: ChatState, userId: number): Member | undefined {
  const member = chat.members.get(userId);
  if (member?.status !== 'restricted' && member?.status !== 'kicked') return member;
  if (member.until_date === 0 || member.until_date > world.now()) return member;
  const over: Member = member.status === 'restricted' ? asMember(member.user) : { status: 'left', user: member.user };
  chat.members.set(userId, over);
  return over;
}

export function isPresent(member: Member | undefined): boolean {
  return member !== undefined && member.status !== 'left' && member.status !== 'kicked';
}

export function isAdmin(member: Member | undefined): boolean {
  return member?.status === 'administrator' || member?.status === 'creator';
}

export function hasRight(member: Member | undefined, right: Right): boolean {
  return member?.status === 'creator' || (member?.status === 'administrator' && member[right] === true);
}

/** Changes a membership and makes the update for it: `my_chat_member` for the bot, `chat_member` for the others. */
export function setMember(world: World, chat: ChatState, by: User, next: Member): void {
  const old: Member = memberOf(world, chat, next.user.id) ?? { status: 'left', user: next.user };
  chat.members.set(next.user.id, next);
  const change = { chat: chat.chat, from: by, date: world.now(), old_chat_member: old, new_chat_member: next };
  if (next.user.id === world.bot.id) world.update({ my_chat_member: change }, chat.id);
  else if (isAdmin(memberOf(world, chat, world.bot.id))) world.update({ chat_member: change }, chat.id);
  world.events.emit('member', { chat, member: next });
  world.changed();
}

/**
 * Whether a new message makes an update: never the bot's own words; everything in a private chat and where the
 * bot is an admin; else by privacy mode (core.telegram.org/bots/features#privacy-mode).
 */
export function botSees(world: World, chat: ChatState, message: StoredMessage): boolean {
  if (message.byBot && !message.isService) return false;
  if (chat.person !== undefined) return !chat.person.blocked;
  const bot = memberOf(world, chat, world.bot.id);
  if (!isPresent(bot)) return false;
  if (isAdmin(bot) || world.bot.can_read_all_group_messages || message.isService) return true;
  if (message.message.reply_to_message?.from?.id === world.bot.id && message.replyTo !== undefined) return true;
  return isCommandForBot(world, message);
}

function isCommandForBot(world: World, message: StoredMessage): boolean {
  const command = message.entities.find((entity) => entity.type === 'bot_command');
  if (command === undefined) return false;
  const [, addressee] = message.text.slice(command.offset, command.offset + command.length).split('@');
  return addressee === undefined || addressee.toLowerCase() === world.bot.username.toLowerCase();
}

/** Queues the update of a message if the bot sees it. */
export function deliver(world: World, chat: ChatState, message: StoredMessage): void {
  if (botSees(world, chat, message)) world.update({ message: message.message }, chat.id);
}
