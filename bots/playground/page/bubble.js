import { renderAttachment } from './attachment.js';
import { avatar, hueOf } from './avatar.js';
import { classes, h } from './element.js';
import { renderControls, renderReactions, renderTools } from './message-parts.js';
import { renderRuns } from './runs.js';
import { clockTime } from './time.js';

/**
 * One bubble with what hangs on it: its buttons below, its tools beside.
 *
 * @param {{ messages: object[], first: boolean, last: boolean }} entry an album is several messages in one bubble
 * @param {{ viewer: string, named: boolean, texts: object, language: string, on: object }} scene
 *   `named`: several people write here, so that each needs a face and a name
 */
export function renderBubble(entry, scene) {
  const head = entry.messages[0];
  const mine = head.author.id === scene.viewer;
  const faces = scene.named && !mine;
  return h(
    'li',
    {
      class: classes('message', mine ? 'is-mine' : 'is-theirs', entry.first && 'is-first', entry.last && 'is-last'),
      data: { message: head.id },
    },
    faces && h('span', { class: 'message-face' }, entry.last && avatar(head.author, 's')),
    h(
      'div',
      { class: 'message-column' },
      h('div', { class: 'message-line' }, bubble(entry, scene, faces), renderTools(head, mine, scene)),
      renderControls(entry.messages.at(-1), scene),
    ),
  );
}

function bubble(entry, scene, faces) {
  const head = entry.messages[0];
  const { texts } = scene;
  const worded = entry.messages.find((message) => message.runs.length > 0);
  const attachments = entry.messages.flatMap((message) => message.attachments);
  const pictures = attachments.filter((attachment) => ['photo', 'video', 'animation'].includes(attachment.kind));
  const others = attachments.filter((attachment) => !pictures.includes(attachment));
  const bare = worded === undefined && pictures.length > 0;
  const sticker = others[0]?.kind === 'sticker';
  return h(
    'div',
    { class: classes('bubble', bare && 'is-bare', sticker && 'is-sticker', isReacted(entry) && 'has-reactions') },
    faces &&
      entry.first &&
      h('div', { class: 'bubble-author', data: { hue: authorHue(head.author) } }, head.author.name),
    head.forwardedFrom !== undefined && h('div', { class: 'bubble-forward' }, texts.forwardedFrom(head.forwardedFrom)),
    head.replyTo && quoteOf(head.replyTo, texts),
    pictures.length > 0 &&
      h(
        'div',
        { class: 'gallery', data: { count: String(Math.min(pictures.length, 4)) } },
        ...pictures.map((item) => renderAttachment(item, texts)),
      ),
    ...others.map((item) => renderAttachment(item, texts)),
    worded && words(worded.runs, entry, scene),
    footer(entry, scene),
  );
}

function isReacted({ messages }) {
  return messages.some(({ reactions }) => reactions.length > 0);
}

function authorHue(author) {
  return author.bot ? 'bot' : String(hueOf(author.id));
}

function quoteOf({ author, excerpt, kind }, texts) {
  return h('div', { class: 'bubble-reply' }, h('b', {}, author), h('span', {}, excerpt || texts[kind] || '…'));
}

function words(runs, entry, scene) {
  const body = renderRuns(runs, scene.on.command);
  body.dataset.time = timeOf(entry, scene);
  return body;
}

function timeOf({ messages }, { texts, language }) {
  const time = clockTime(messages[0].at, language);
  return messages.some((message) => message.edited) ? `${texts.edited} ${time}` : time;
}

function footer(entry, scene) {
  const datetime = new Date(entry.messages[0].at).toISOString();
  return h(
    'div',
    { class: 'bubble-footer' },
    renderReactions(entry.messages, scene),
    h('time', { class: 'bubble-time', datetime }, timeOf(entry, scene)),
  );
}
