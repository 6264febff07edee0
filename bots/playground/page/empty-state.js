import { h } from './element.js';
import { icon } from './icons.js';

/** What stands where nothing was said yet: a sign, a few words, and what to do. */
export function emptyState(name, title, text) {
  return h('div', {}, icon(name), title !== '' && h('b', {}, title), h('span', {}, text));
}
