import { renderBubble, serviceText } from './bubble.js';
import { h } from './element.js';
import { icon } from './icons.js';
import { renderList } from './keyed-list.js';
import { dayName } from './time.js';
import { layOut } from './transcript.js';

/** Nearer to the end than this counts as reading along. CSS pixels. */
const NEAR_END = 80;
/** A press that nothing answered stops spinning. Milliseconds. */
const PRESS_PATIENCE = 8_000;

/** The transcript of a conversation, of any platform: bubbles, buttons, service lines; follows the end. */
export class ChatView {
  #texts;
  #language;
  #on;
  #list = h('ol', { class: 'transcript', role: 'log', 'aria-live': 'polite', tabindex: '0' });
  #empty = h('div', { class: 'empty' });
  #toEnd;
  #shown = { conversation: undefined, viewer: undefined, last: undefined };
  #unseen = 0;
  /** Reading along: what comes in, grows or appears keeps the end in sight. */
  #pinned = true;
  #lastTop = 0;

  /**
   * @param {{ texts: object, language: string, on: { press: Function, reply: Function, edit: Function,
   *   react: Function, command: Function } }} options
   */
  constructor({ texts, language, on }) {
    this.#texts = texts;
    this.#language = language;
    this.#on = { ...on, press: (message, data, key) => this.#press(message, data, key) };
    this.#toEnd = h('button', {
      type: 'button',
      class: 'to-end',
      hidden: true,
      on: { click: () => this.#scrollToEnd() },
    });
    this.element = h('div', { class: 'chat' }, this.#list, this.#empty, this.#toEnd);
    this.#list.addEventListener('scroll', () => this.#onScroll(), { passive: true });
    // Pictures that arrive late push the end down: keep following it.
    this.#list.addEventListener('load', () => this.#pinned && this.#scrollToEnd(), { capture: true });
    new ResizeObserver(() => this.#pinned && this.#scrollToEnd()).observe(this.#list);
    this.press = on.press;
  }

  /**
   * @param {{ conversation: string, viewer: string, named: boolean, label: string, messages: readonly object[],
   *   empty: Node }} scene `empty` is shown when there are no messages
   */
  show({ conversation, viewer, named, label, messages, empty }) {
    const fresh = this.#shown.conversation !== conversation || this.#shown.viewer !== viewer;
    const follow = fresh || this.#pinned;
    if (fresh) this.#list.replaceChildren();
    const scene = { viewer, named, texts: this.#texts, language: this.#language, on: this.#on };
    this.#list.setAttribute('aria-label', label);
    renderList(this.#list, layOut(messages), {
      key: (entry) => entry.key,
      signature: (entry) => JSON.stringify([entry, viewer, named]),
      create: (entry) => this.#create(entry, scene),
    });
    this.#list.hidden = messages.length === 0;
    this.#empty.hidden = messages.length > 0;
    if (messages.length === 0) this.#empty.replaceChildren(empty);
    this.#afterShowing({ conversation, viewer, messages, follow });
  }

  /** Ends the waiting of a pressed button. */
  answered(message, data) {
    for (const key of this.#list.querySelectorAll('.key.is-busy')) {
      if (key.dataset.press === data && key.closest('[data-busy-for]')?.dataset.busyFor === message) release(key);
    }
  }

  #create(entry, scene) {
    if (entry.kind === 'day') {
      return h('li', { class: 'chat-day' }, h('span', {}, dayName(entry.at, this.#language, this.#texts)));
    }
    if (entry.kind === 'service') {
      return h('li', { class: 'chat-service' }, h('span', {}, serviceText(entry.messages[0], this.#texts)));
    }
    return renderBubble(entry, scene);
  }

  #press(message, data, key) {
    key.classList.add('is-busy');
    key.closest('li').dataset.busyFor = message.id;
    setTimeout(() => release(key), PRESS_PATIENCE);
    this.press(message, data);
  }

  #afterShowing({ conversation, viewer, messages, follow }) {
    const last = messages.at(-1);
    const added = messages.length - 1 - messages.findIndex((message) => message.id === this.#shown.last);
    const own = last?.author.id === viewer && last.id !== this.#shown.last;
    if (follow || own) this.#scrollToEnd();
    else if (last?.id !== this.#shown.last) this.#unseen += added;
    this.#shown = { conversation, viewer, last: last?.id };
    this.#renderToEnd();
  }

  #onScroll() {
    const { scrollHeight, scrollTop, clientHeight } = this.#list;
    const near = scrollHeight - scrollTop - clientHeight < NEAR_END;
    // What grows below moves the end away; only scrolling back means that the visitor reads something else.
    if (near || scrollTop < this.#lastTop) this.#pinned = near;
    this.#lastTop = scrollTop;
    if (near) this.#markSeen();
  }

  #scrollToEnd() {
    this.#pinned = true;
    this.#list.scrollTop = this.#list.scrollHeight;
    this.#markSeen();
  }

  #markSeen() {
    this.#unseen = 0;
    this.#renderToEnd();
  }

  #renderToEnd() {
    this.#toEnd.hidden = this.#unseen === 0;
    const label = this.#unseen > 0 ? this.#texts.newMessages(this.#unseen) : this.#texts.toBottom;
    this.#toEnd.replaceChildren(icon('down'), h('span', {}, label));
  }
}

function release(key) {
  key.classList.remove('is-busy');
}
