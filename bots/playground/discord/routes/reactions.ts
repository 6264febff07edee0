import { missingPermissions, unknownEmoji } from '../errors.ts';
import { may, PERMISSION } from '../permissions.ts';
import { react } from '../posting.ts';
import { refuseArchived } from './messages.ts';
import { channelOf, messageOf, type Platform, param, type Request, type Route, requirePermission } from './platform.ts';

const ONE = '/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}';
const EMOJI = /^(?:\p{Emoji}(?:\p{Emoji_Modifier}|\ufe0f|\u20e3|\u200d\p{Emoji})*|\p{Regional_Indicator}{2})$/u;

export const reactionRoutes: readonly Route[] = [
  { operation: 'add_my_message_reaction', verb: 'PUT', path: `${ONE}/@me`, run: (p, r) => mine(p, r, true) },
  { operation: 'delete_my_message_reaction', verb: 'DELETE', path: `${ONE}/@me`, run: (p, r) => mine(p, r, false) },
  {
    operation: 'delete_user_message_reaction',
    verb: 'DELETE',
    path: `${ONE}/{user_id}`,
    run: (platform, request) => {
      const channel = channelOf(platform, request);
      const { guild } = channel;
      const { world } = platform;
      const allowed = guild !== undefined && may(guild, world.bot.id, channel, PERMISSION.manageMessages);
      if (!allowed) throw missingPermissions();
      const stored = messageOf(channel, request);
      const change = { userId: param(request, 'user_id'), emoji: emojiOf(request), added: false };
      react(world, channel, stored, change);
      return undefined;
    },
  },
];

/** Whether Discord would take it as an emoji; custom emoji are unknown here. */
export function isEmoji(text: string): boolean {
  return EMOJI.test(text);
}

function mine(platform: Platform, request: Request, added: boolean): undefined {
  const channel = channelOf(platform, request);
  const stored = messageOf(channel, request);
  refuseArchived(channel);
  const emoji = emojiOf(request);
  if (added && !stored.reactionsBy.has(emoji)) requirePermission(platform, channel, PERMISSION.addReactions);
  const { world } = platform;
  react(world, channel, stored, { userId: world.bot.id, emoji, added });
  return undefined;
}

function emojiOf(request: Request): string {
  const emoji = param(request, 'emoji_name');
  if (!isEmoji(emoji)) throw unknownEmoji();
  return emoji;
}
