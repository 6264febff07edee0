import { moveByArrows } from './arrow-keys.js';
import { classes, h } from './element.js';
import { icon } from './icons.js';
import { renderList } from './keyed-list.js';
import { isCommon, messagesOf, sees } from './store.js';

const SIGNS = { private: 'at', group: 'people' };

/** Where a member can be on their platform: the private chat, the community's group or channels, threads they were let into. */
export class PlaceTabs {
  #context;
  element = h('div', { class: 'places', role: 'tablist' });

  constructor(context) {
    this.#context = context;
    this.element.setAttribute('aria-label', context.texts.places);
    moveByArrows(this.element);
  }

  /** @param {object} person whose places they are */
  render(person) {
    const { stage, side, texts, unread } = this.#context;
    const places = [...stage().conversations.values()].filter(
      (one) => !one.deleted && sees(one, person) && (isCommon(one) || one.person === person.id),
    );
    this.element.hidden = places.length < 2;
    const own = places.filter(({ place }) => place === 'private');
    const items = [...own, ...places.filter(({ place }) => place !== 'private')].map((conversation) => ({
      conversation,
      chosen: conversation.id === side().conversation,
      news: unread.count(person.id, conversation.id, messagesOf(stage(), conversation.id, person.id)),
    }));
    renderList(this.element, items, {
      key: ({ conversation }) => conversation.id,
      signature: (item) => JSON.stringify(item),
      create: (item) => this.#tab(item, texts),
    });
  }

  #tab({ conversation, chosen, news }, texts) {
    const { place, thread, title, closed } = conversation;
    const sign = thread ? 'thread' : (SIGNS[place] ?? 'hash');
    return h(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: classes('place-tab', closed && 'is-closed'),
        'aria-selected': String(chosen),
        on: { click: () => this.#context.choose({ conversation: conversation.id }) },
      },
      icon(sign),
      h('span', {}, place === 'private' ? texts.privatePlace : title),
      news > 0 && !chosen && h('span', { class: 'badge', 'aria-label': texts.unread(news) }, news),
    );
  }
}
