import { hueOf } from './avatar.js';
import { h } from './element.js';

/** The marks on a conversation. */
export function renderTags(tags = []) {
  if (tags.length === 0) return undefined;
  return h(
    'span',
    { class: 'tags' },
    ...tags.map((tag) => h('span', { class: 'tag', data: { hue: String(hueOf(tag)) } }, tag)),
  );
}
