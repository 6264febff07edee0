import { moveByArrows } from './arrow-keys.js';
import { summaryOf } from './bubble.js';
import { classes, h } from './element.js';
import { icon } from './icons.js';
import { renderList } from './keyed-list.js';
import { privateOf } from './member-pane.js';
import { messagesOf } from './store.js';
import { clockTime } from './time.js';

/** The desk's places, for one person: their chat with the bot, General, then a topic a ticket, newest first. */
export class TopicList {
  #context;
  #list = h('div', { class: 'topics', role: 'tablist', 'aria-orientation': 'vertical' });
  #hint;

  constructor(context) {
    this.#context = context;
    this.#list.setAttribute('aria-label', context.texts.topics);
    this.#hint = h('p', { class: 'topics-hint' }, context.texts.noTopics);
    this.element = h('div', { class: 'topic-list' }, this.#list, this.#hint);
    moveByArrows(this.#list);
  }

  /** @param {object} person whose list it is */
  render(person) {
    const { stage, ui } = this.#context;
    const conversations = [...stage().conversations.values()];
    const topics = conversations.filter(({ place, general, deleted }) => place === 'desk' && !general && !deleted);
    const general = conversations.filter((conversation) => conversation.general);
    const own = conversations.filter((conversation) => conversation.id === privateOf(person));
    const items = [
      ...own.map((conversation) => this.#item(conversation, person)),
      ...general.map((conversation) => this.#item(conversation, person)),
      ...topics.map((conversation) => this.#item(conversation, person)).sort((a, b) => b.at - a.at),
    ].map((item) => ({ ...item, chosen: item.conversation.id === ui.desk }));
    this.#hint.hidden = topics.length > 0;
    renderList(this.#list, items, {
      key: ({ conversation }) => conversation.id,
      signature: (item) => JSON.stringify([item, person.id]),
      create: (item) => this.#row(item),
    });
  }

  #item(conversation, person) {
    const { stage, texts, unread } = this.#context;
    const messages = messagesOf(stage(), conversation.id);
    const last = messages.at(-1);
    const summary = last === undefined ? '' : summaryOf(last, texts);
    const named = last === undefined || last.service !== undefined || conversation.place === 'private';
    return {
      conversation,
      news: unread.count(person.id, conversation.id, messages),
      excerpt: named ? summary : `${last.author.name}: ${summary}`,
      at: last?.at ?? 0,
    };
  }

  #row({ conversation, news, excerpt, at, chosen }) {
    const { texts, language, select } = this.#context;
    const { title, hint } = this.#names(conversation);
    return h(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: classes('topic', conversation.closed && 'is-closed'),
        'aria-selected': String(chosen),
        on: { click: () => select({ desk: conversation.id, opened: true }) },
      },
      topicIcon(conversation),
      h(
        'span',
        { class: 'topic-words' },
        h('span', { class: 'topic-title' }, title),
        h('span', { class: 'topic-excerpt' }, excerpt || hint),
      ),
      h(
        'span',
        { class: 'topic-side' },
        at > 0 && h('time', {}, clockTime(at, language)),
        news > 0 && !chosen && h('span', { class: 'badge', 'aria-label': texts.unread(news) }, news),
        conversation.closed &&
          h('span', { class: 'topic-lock', role: 'img', 'aria-label': texts.closed }, icon('lock')),
      ),
    );
  }

  #names({ place, general, title }) {
    const { texts } = this.#context;
    if (place === 'private') return { title: texts.privateChat, hint: texts.privateHint };
    if (general) return { title: texts.general, hint: texts.generalHint };
    return { title, hint: '' };
  }
}

/** The sign of a place in the desk. */
export function topicIcon({ place, general, hue = 0 }) {
  if (place === 'private') return h('span', { class: 'topic-icon', data: { hue: 'bot' } }, icon('desk'));
  if (general) return h('span', { class: 'topic-icon', data: { hue: 'general' } }, icon('hash'));
  return h('span', { class: 'topic-icon', data: { hue: String(hue) } }, icon('chat'));
}
