import type { RawApi } from 'grammy';
import { outcomeOf } from './errors.ts';
import type { Scrub } from './log.ts';

/** What asking needs. */
export interface DeskCheckOptions {
  api: RawApi;
  scrub: Scrub;
  /** The bot's own user id. */
  botId: string;
}

/**
 * What keeps a chat from being the desk: it must be a forum in which the bot may manage topics (Bot API,
 * createForumTopic). Rejects when Telegram cannot be asked.
 */
export async function deskProblems(chat: string, { api, scrub, botId }: DeskCheckOptions): Promise<readonly string[]> {
  try {
    const chat_id = Number(chat);
    const { type, is_forum } = await api.getChat({ chat_id });
    if (type !== 'supergroup' || is_forum !== true) {
      return [`The desk's chat ${chat} has no topics: turn them on in the group's settings.`];
    }
    const me = await api.getChatMember({ chat_id, user_id: Number(botId) });
    const mayManage = me.status === 'creator' || (me.status === 'administrator' && me.can_manage_topics === true);
    return mayManage
      ? []
      : [`The bot may not open topics in ${chat}: make it an admin with the right to manage topics.`];
  } catch (error) {
    const outcome = outcomeOf(error, { repeatable: true }, scrub);
    if (outcome.state !== 'failed') throw error;
    return [
      `The desk's chat ${chat} cannot be used (${outcome.detail}): check desk.chat, and that the bot is in the group.`,
    ];
  }
}
