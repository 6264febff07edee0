import type { RawApi } from 'grammy';
import type { ChatPermissions } from 'grammy/types';
import type { Effect } from '../../core/language/effect.ts';
import { Impossible } from './errors.ts';

export type Sanction = Extract<Effect, { kind: 'restrict' | 'unrestrict' | 'ban' | 'unban' }>;

/** Nothing at all may be sent (Bot API, ChatPermissions: what is not named stays as the chat has it, so all are). */
const nothing = permissions(false);
/** Everything a member may do; where the chat as a whole allows less, the platform gives no more than that. */
const everything = permissions(true);

function permissions(may: boolean): ChatPermissions {
  return {
    can_send_messages: may,
    can_send_audios: may,
    can_send_documents: may,
    can_send_photos: may,
    can_send_videos: may,
    can_send_video_notes: may,
    can_send_voice_notes: may,
    can_send_polls: may,
    can_send_other_messages: may,
    can_add_web_page_previews: may,
    can_invite_users: may,
  };
}

/** Does it. Doing it twice is the same as doing it once. */
export async function sanction(api: RawApi, chat_id: number | string, effect: Sanction): Promise<void> {
  const user_id = Number(effect.person);
  if (!Number.isSafeInteger(user_id)) throw new Impossible('rejected', 'person is no Telegram id');
  if (user_id < 0) return sanctionChannel(api, chat_id, effect, user_id);
  switch (effect.kind) {
    case 'restrict':
      await api.restrictChatMember({
        chat_id,
        user_id,
        permissions: nothing,
        use_independent_chat_permissions: true,
        ...until(effect.until),
      });
      return;
    case 'unrestrict':
      await api.restrictChatMember({
        chat_id,
        user_id,
        permissions: everything,
        use_independent_chat_permissions: true,
      });
      return;
    case 'ban':
      await api.banChatMember({ chat_id, user_id, ...until(effect.until) });
      return;
    case 'unban':
      // Without this, who is in the group and not banned would be put out.
      await api.unbanChatMember({ chat_id, user_id, only_if_banned: true });
  }
}

/** Whoever writes in the name of a channel is known by that alone: the channel can be put out, but not muted. */
async function sanctionChannel(
  api: RawApi,
  chat_id: number | string,
  { kind }: Sanction,
  sender_chat_id: number,
): Promise<void> {
  switch (kind) {
    case 'restrict':
      throw new Impossible('unsupported', 'a channel cannot be muted');
    case 'unrestrict':
      return;
    case 'ban':
      await api.banChatSenderChat({ chat_id, sender_chat_id });
      return;
    case 'unban':
      await api.unbanChatSenderChat({ chat_id, sender_chat_id });
  }
}

/** Unix seconds; less than 30 s from now would mean for ever (Bot API, restrictChatMember). */
function until(at: number | undefined): { until_date?: number } {
  return at === undefined ? {} : { until_date: Math.ceil(at / 1000) };
}
