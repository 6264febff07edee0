import { attachmentName } from './attachment.js';
import { classes, h } from './element.js';
import { icon } from './icons.js';
import { plainText } from './runs.js';

/** The buttons under a message, and its menus to choose from. */
export function renderControls(message, scene) {
  const { buttons, selects = [] } = message;
  if (buttons.length === 0 && selects.length === 0) return undefined;
  return h(
    'div',
    { class: 'keyboard' },
    ...buttons.map((row) =>
      h('div', { class: 'keyboard-row' }, ...row.map((button) => key(button, message, scene.on))),
    ),
    ...selects.map((menu) => select(menu, message, scene)),
  );
}

function key({ label, data, url, tone, disabled }, message, on) {
  if (url !== undefined) {
    const link = { class: 'key is-link', href: url, target: '_blank', rel: 'noopener noreferrer' };
    return h('a', link, label, icon('link'));
  }
  const press = (event) => on.press(message, data, event.currentTarget);
  const dead = disabled || data === undefined;
  return h(
    'button',
    { type: 'button', class: 'key', data: { tone, press: data }, disabled: dead, on: { click: press } },
    label,
  );
}

/** One choice is taken as it is made; several are sent together. */
function select({ id, placeholder, options, min, max, disabled }, message, { texts, on }) {
  const hint = placeholder ?? texts.choose;
  const many = max > 1;
  const list = h('select', { class: 'key-select', 'aria-label': hint, disabled, multiple: many });
  if (many) list.size = Math.min(options.length, 6);
  else list.append(h('option', { value: '', selected: true, disabled: true }, hint));
  for (const { label, value, description } of options) {
    list.append(h('option', { value }, description === undefined ? label : `${label} · ${description}`));
  }
  const send = (target) => {
    const values = [...list.selectedOptions].map(({ value }) => value);
    if (values.length >= min && values.length <= max) on.choose(message, id, values, target);
  };
  if (!many) {
    list.dataset.press = id;
    list.addEventListener('change', () => send(list));
    return h('div', { class: 'key-menu' }, list);
  }
  const confirm = h('button', { type: 'button', class: 'key', data: { tone: 'primary', press: id } }, texts.send);
  confirm.addEventListener('click', () => send(confirm));
  return h('div', { class: 'key-menu' }, list, confirm);
}

/** What can be done with a message, shown beside it. */
export function renderTools(message, mine, { texts, on, viewer, readOnly, menu }) {
  if (readOnly) return undefined;
  const liked = message.reactions.some(({ people }) => people.includes(viewer));
  const tool = (name, label, listener) =>
    h(
      'button',
      { type: 'button', class: 'tool', title: label, 'aria-label': label, on: { click: listener } },
      icon(name),
    );
  return h(
    'div',
    { class: 'tools' },
    message.only === undefined && tool('reply', texts.reply, () => on.reply(message)),
    mine && message.runs.length > 0 && tool('edit', texts.edit, () => on.edit(message)),
    !mine &&
      message.only === undefined &&
      tool('smile', texts.react, () => on.react(message, liked ? undefined : '👍')),
    ...(mine || message.only !== undefined
      ? []
      : menu.map(({ name, label }) => tool('flag', label, () => on.messageCommand(message, name)))),
  );
}

/** The reactions to a message; pressing one joins it, or takes one's own back. */
export function renderReactions(messages, { viewer, on }) {
  const chips = messages.flatMap((message) =>
    message.reactions.map(({ emoji, count, people }) => {
      const own = people.includes(viewer);
      return h(
        'button',
        {
          type: 'button',
          class: classes('reaction', own && 'is-own'),
          'aria-pressed': String(own),
          on: { click: () => on.react(message, own ? undefined : emoji) },
        },
        emoji,
        count > 1 && ` ${count}`,
      );
    }),
  );
  return chips.length > 0 && h('span', { class: 'reactions' }, ...chips);
}

/** A message in one line: its words, or the name of what it carries. */
export function summaryOf(message, texts) {
  if (message.service !== undefined) return serviceText(message, texts);
  if (message.thinking) return texts.thinking;
  const words = plainText(message);
  const carried = message.attachments.map((attachment) => attachmentName(attachment, texts));
  return [...carried, words].filter((part) => part !== '').join(' · ');
}

/** A service message in words. */
export function serviceText({ author, service }, texts) {
  switch (service.what) {
    case 'topic-created':
      return texts.serviceCreated(service.detail);
    case 'topic-renamed':
      return texts.serviceRenamed(service.detail);
    case 'topic-closed':
      return texts.serviceClosed;
    case 'topic-reopened':
      return texts.serviceReopened;
    case 'joined':
      return texts.serviceJoined(service.detail);
    case 'left':
      return texts.serviceLeft(service.detail);
    case 'followed':
      return texts.serviceFollowed;
    case 'unfollowed':
      return texts.serviceUnfollowed;
    case 'tapped':
      return texts.serviceTapped(service.detail);
    case 'told':
      return service.detail;
    case 'pinned':
      return `${author.name} ${texts.servicePinned}`;
    default:
      return texts.serviceOther;
  }
}
