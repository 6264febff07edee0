import { renderAttachment } from './attachment.js';
import { avatar } from './avatar.js';
import { classes, h } from './element.js';
import { renderRuns } from './runs.js';
import { clockTime } from './time.js';

/**
 * One message with its writer's square face beside it, and under it how it came.
 *
 * @param {{ messages: object[] }} entry
 * @param {object} scene as of renderBubble
 */
export function renderTalk(entry, scene) {
  const [message] = entry.messages;
  const mine = message.author.id === scene.viewer;
  return h(
    'li',
    { class: classes('talk', mine ? 'is-mine' : 'is-theirs'), data: { message: message.id } },
    h('span', { class: 'talk-face' }, avatar(message.author, 'p')),
    h('div', { class: 'talk-column' }, ...bubbles(message, scene), note(message, scene.texts)),
  );
}

function bubbles(message, { texts, language, on }) {
  const title = clockTime(message.at, language);
  return [
    ...message.attachments.map((attachment) => {
      const bare = attachment.kind === 'photo' || attachment.kind === 'video';
      return h('div', { class: classes('talk-bubble', bare && 'is-bare'), title }, renderAttachment(attachment, texts));
    }),
    message.runs.length > 0 && h('div', { class: 'talk-bubble', title }, renderRuns(message.runs, on.command)),
  ];
}

/** How the account's message came, or that the member's had to be posted again. */
function note({ way, posts }, texts) {
  if (way !== undefined) return h('span', { class: 'talk-note', title: texts.wayHints[way] }, texts.ways[way]);
  return posts !== undefined && h('span', { class: 'talk-note', title: texts.postsHint }, texts.posts(posts));
}
