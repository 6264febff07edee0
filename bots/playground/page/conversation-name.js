import { h } from './element.js';
import { icon } from './icons.js';

/**
 * The name of a conversation as someone in the desk reads it, and a word on what it is for.
 * @param {object} conversation
 * @param {{ texts: object, stage: object, role?: string }} scene `role`: of who reads it
 */
export function nameOf({ place, general, thread, title }, { texts, stage, role }) {
  if (place === 'private')
    return { title: texts.privateChat, hint: role === 'stranger' ? texts.bot : texts.privateHint };
  if (general) return { title: stage.platform === 'discord' ? title : texts.general, hint: texts.generalHint };
  if (place === 'group') return { title, hint: texts.groupHint };
  if (place === 'server') return { title, hint: thread ? texts.threadHint : texts.channelHint };
  return { title, hint: '' };
}

/** The sign of a conversation. */
export function signOf({ place, general, thread, readOnly, hue = 0 }) {
  if (place === 'private') return h('span', { class: 'topic-icon', data: { hue: 'bot' } }, icon('desk'));
  if (place === 'group') return h('span', { class: 'topic-icon', data: { hue: 'general' } }, icon('people'));
  if (place === 'server' && thread) return h('span', { class: 'topic-icon', data: { hue: 'general' } }, icon('thread'));
  if (place === 'server') return h('span', { class: 'topic-icon', data: { hue: 'general' } }, icon('hash'));
  const name = readOnly ? 'chat' : 'hash';
  if (general) return h('span', { class: 'topic-icon', data: { hue: 'general' } }, icon(name));
  return h('span', { class: 'topic-icon', data: { hue: String(hue) } }, icon(thread ? 'thread' : 'chat'));
}
