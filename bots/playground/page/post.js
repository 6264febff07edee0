import { renderAttachment } from './attachment.js';
import { avatar, hueOf } from './avatar.js';
import { classes, h } from './element.js';
import { icon } from './icons.js';
import { renderControls, renderReactions, renderTools } from './message-parts.js';
import { renderRuns } from './runs.js';
import { clockTime } from './time.js';

/**
 * One message on the left of a flat transcript, under its writer's name unless it follows another of theirs.
 *
 * @param {{ messages: object[], first: boolean }} entry
 * @param {object} scene as of renderBubble
 */
export function renderPost(entry, scene) {
  const [message] = entry.messages;
  const mine = message.author.id === scene.viewer;
  const headed = entry.first || message.replyTo !== undefined || message.answers !== undefined;
  return h(
    'li',
    {
      class: classes('post', headed && 'is-first', message.only && 'is-only', mine ? 'is-mine' : 'is-theirs'),
      data: { message: message.id },
    },
    above(message, scene),
    headed ? h('span', { class: 'post-face' }, avatar(message.author, 'p')) : h('span', { class: 'post-face' }),
    h('div', { class: 'post-body' }, headed && head(message, scene), ...body(message, scene)),
    renderTools(message, mine, scene),
  );
}

/** What the message answers: another message, or a command. */
function above({ replyTo, answers }, { texts }) {
  if (answers !== undefined) {
    const used = texts.usedCommand(answers.author, answers.command);
    return h('div', { class: 'post-above' }, h('b', {}, used.author), h('span', {}, used.words));
  }
  if (replyTo === undefined) return undefined;
  const { author, excerpt, kind } = replyTo;
  return h(
    'div',
    { class: 'post-above bubble-reply' },
    h('b', {}, author),
    h('span', {}, excerpt || texts[kind] || '…'),
  );
}

function head({ author, at }, { texts, language }) {
  return h(
    'div',
    { class: 'post-head' },
    h('b', { class: 'post-author', data: { hue: author.bot ? 'bot' : String(hueOf(author.id)) } }, author.name),
    author.bot && h('span', { class: 'app-mark' }, icon('check'), texts.appMark),
    h('time', { datetime: new Date(at).toISOString() }, clockTime(at, language)),
  );
}

function body(message, scene) {
  const { texts, on } = scene;
  const words = message.runs.length > 0 && renderRuns(message.runs, on.command);
  if (words && message.edited) words.append(h('span', { class: 'post-edited' }, ` (${texts.edited})`));
  return [
    message.thinking && h('div', { class: 'thinking' }, h('i'), h('i'), h('i'), texts.thinking),
    words,
    ...message.attachments.map((attachment) => h('div', { class: 'post-file' }, renderAttachment(attachment, texts))),
    renderControls(message, scene),
    renderReactions([message], scene),
    message.only && onlyYou(message, scene),
  ].filter(Boolean);
}

function onlyYou(message, { texts, on }) {
  return h(
    'div',
    { class: 'only-you' },
    icon('eye'),
    h('span', {}, texts.onlyYou),
    h('button', { type: 'button', class: 'text-command', on: { click: () => on.dismiss(message) } }, texts.dismiss),
  );
}
