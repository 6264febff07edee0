import type { ForumTopic } from 'grammy/types';
import { badRequest } from '../errors.ts';
import { deliver } from '../membership.ts';
import type { Params } from '../params.ts';
import { type ChatState, type Draft, iconOf, type Topic, type World } from '../state.ts';
import type { Method } from './platform.ts';
import { chatOf, keepPace, requireRight } from './target.ts';

/** The colours a topic's icon may have (core.telegram.org/bots/api#createforumtopic). */
const ICON_COLORS = [7322096, 16766590, 13338331, 9367192, 16749490, 16478047] as const;
const NAME_MAX = 128;

function forumOf(world: World, params: Params, doing: string): ChatState {
  const chat = chatOf(world, params);
  if (chat.chat.is_forum !== true) throw badRequest('the chat is not a forum');
  requireRight(world, chat, 'can_manage_topics', `not enough rights to ${doing}`);
  return chat;
}

function topicOf(chat: ChatState, params: Params): Topic {
  const topic = chat.topics.get(params.integer('message_thread_id') ?? 0);
  if (topic === undefined || topic.deleted) throw badRequest('TOPIC_ID_INVALID');
  return topic;
}

function nameOf(params: Params): string {
  const name = (params.text('name') ?? '').trim();
  if (name === '') throw badRequest('topic name must be non-empty');
  if ([...name].length > NAME_MAX) throw badRequest('topic name is too long');
  return name;
}

/** Service messages about topics reach the bot even when it caused them. */
function announce(world: World, chat: ChatState, topic: Topic, what: Draft): void {
  const service = { message_thread_id: topic.id, is_topic_message: true as const, ...what };
  deliver(world, chat, world.append(chat, world.bot, service));
}

const createForumTopic: Method = (platform, params): ForumTopic => {
  const { world } = platform;
  const chat = forumOf(world, params, 'create a topic');
  const name = nameOf(params);
  const iconColor = params.integer('icon_color') ?? ICON_COLORS[0];
  if (!ICON_COLORS.some((color) => color === iconColor)) throw badRequest('wrong topic icon color specified');
  const iconCustomEmojiId = params.has('icon_custom_emoji_id') ? params.text('icon_custom_emoji_id') : undefined;
  keepPace(platform, chat);
  const { topic, message } = world.openTopic(chat, world.bot, { name, iconColor, iconCustomEmojiId });
  deliver(world, chat, message);
  return { message_thread_id: topic.id, name, icon_color: iconColor, ...iconOf(iconCustomEmojiId) };
};

const editForumTopic: Method = ({ world }, params) => {
  const chat = forumOf(world, params, 'edit the topic');
  const topic = topicOf(chat, params);
  const name = params.has('name') ? nameOf(params) : topic.name;
  const given = params.text('icon_custom_emoji_id');
  const icon = given === undefined ? topic.iconCustomEmojiId : given === '' ? undefined : given;
  if (name === topic.name && icon === topic.iconCustomEmojiId) throw badRequest('TOPIC_NOT_MODIFIED');
  const edited = { ...(name === topic.name ? {} : { name }), ...(given === undefined ? {} : iconOf(given)) };
  topic.name = name;
  topic.iconCustomEmojiId = icon;
  world.events.emit('topic', { chat, topic, what: 'edited' });
  announce(world, chat, topic, { forum_topic_edited: edited });
  return true;
};

/** Closes or reopens; also used for what people do. */
export function setClosed(world: World, chat: ChatState, topic: Topic, closed: boolean): void {
  if (topic.closed === closed) throw badRequest('TOPIC_NOT_MODIFIED');
  topic.closed = closed;
  world.events.emit('topic', { chat, topic, what: closed ? 'closed' : 'reopened' });
}

const closeForumTopic: Method = ({ world }, params) => {
  const chat = forumOf(world, params, 'close the topic');
  const topic = topicOf(chat, params);
  setClosed(world, chat, topic, true);
  announce(world, chat, topic, { forum_topic_closed: {} });
  return true;
};

const reopenForumTopic: Method = ({ world }, params) => {
  const chat = forumOf(world, params, 'reopen the topic');
  const topic = topicOf(chat, params);
  setClosed(world, chat, topic, false);
  announce(world, chat, topic, { forum_topic_reopened: {} });
  return true;
};

/** Removes a topic with all its messages; the platform makes no update of it. */
export function removeTopic(world: World, chat: ChatState, topic: Topic): void {
  topic.deleted = true;
  for (const message of topic.messages) message.deleted = true;
  world.events.emit('topic', { chat, topic, what: 'deleted' });
  world.changed();
}

const deleteForumTopic: Method = ({ world }, params) => {
  const chat = chatOf(world, params);
  if (chat.chat.is_forum !== true) throw badRequest('the chat is not a forum');
  requireRight(world, chat, 'can_delete_messages', 'not enough rights to delete the topic');
  removeTopic(world, chat, topicOf(chat, params));
  return true;
};

const STICKER_ICONS = ['💬', '📰', '💡', '⚡️', '🎙', '🔝', '❗️', '✅', '⭐️', '🔥'];

const getForumTopicIconStickers: Method = () =>
  STICKER_ICONS.map((emoji, index) => ({
    file_id: `FAKE-icon-${index}`,
    file_unique_id: `icon${index}`,
    type: 'custom_emoji',
    width: 512,
    height: 512,
    is_animated: false,
    is_video: false,
    emoji,
    set_name: 'Topics',
    custom_emoji_id: `53120167108456930${index}`,
    needs_repainting: false,
  }));

export const topicMethods: Record<string, Method> = {
  createForumTopic,
  editForumTopic,
  closeForumTopic,
  reopenForumTopic,
  deleteForumTopic,
  getForumTopicIconStickers,
};
