import { moveByArrows } from './arrow-keys.js';
import { nameOf, signOf } from './conversation-name.js';
import { classes, h } from './element.js';
import { icon } from './icons.js';
import { renderList } from './keyed-list.js';
import { summaryOf } from './message-parts.js';
import { isCommon, messagesOf, sees } from './store.js';
import { renderTags } from './tags.js';
import { clockTime } from './time.js';

/** The desk's places, for one person: their chat with the bot, General, then a topic a ticket, newest first, and last
 * the community's group or the other channels of their server. */
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

  /** @param {object} person whose list it is @param {boolean} reading whether the chosen one is open before them */
  render(person, reading) {
    const { stage, side } = this.#context;
    const seen = [...stage().conversations.values()].filter((one) => !one.deleted && sees(one, person));
    const of = (fits) => seen.filter(fits).map((conversation) => this.#item(conversation, person));
    const topics = of(({ place, general }) => place === 'desk' && !general).sort((a, b) => b.at - a.at);
    const items = [
      ...of((conversation) => conversation.person === person.id),
      ...of(({ general }) => general),
      ...topics,
      ...of(isCommon),
    ].map((item) => ({ ...item, chosen: item.conversation.id === side().conversation, reading }));
    this.#hint.hidden = topics.length > 0;
    renderList(this.#list, items, {
      key: ({ conversation }) => conversation.id,
      signature: (item) => JSON.stringify([item, person.id]),
      create: (item) => this.#row(item),
    });
  }

  #item(conversation, person) {
    const { stage, texts, unread } = this.#context;
    const messages = messagesOf(stage(), conversation.id, person.id);
    const last = messages.at(-1);
    const summary = last === undefined ? '' : summaryOf(last, texts);
    const named = last === undefined || last.service !== undefined || conversation.place === 'private';
    return {
      conversation,
      role: person.role,
      news: unread.count(person.id, conversation.id, messages),
      excerpt: named ? summary : `${last.author.name}: ${summary}`,
      at: last?.at ?? 0,
    };
  }

  #row({ conversation, role, news, excerpt, at, chosen, reading }) {
    const { texts, language, choose, stage } = this.#context;
    const { title, hint } = nameOf(conversation, { texts, stage: stage(), role });
    return h(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: classes('topic', conversation.closed && 'is-closed', isCommon(conversation) && 'is-aside'),
        'aria-selected': String(chosen),
        on: { click: () => choose({ conversation: conversation.id, opened: true }) },
      },
      signOf(conversation),
      h(
        'span',
        { class: 'topic-words' },
        h('span', { class: 'topic-title' }, title),
        h('span', { class: 'topic-excerpt' }, excerpt || hint),
        renderTags(conversation.tags),
      ),
      h(
        'span',
        { class: 'topic-side' },
        at > 0 && h('time', {}, clockTime(at, language)),
        news > 0 && !(chosen && reading) && h('span', { class: 'badge', 'aria-label': texts.unread(news) }, news),
        conversation.closed &&
          h('span', { class: 'topic-lock', role: 'img', 'aria-label': texts.closed }, icon('lock')),
      ),
    );
  }
}
