import { renderBubble } from './bubble.js';
import { h } from './element.js';
import { icon } from './icons.js';
import { renderList } from './keyed-list.js';
import { serviceText, summaryOf } from './message-parts.js';
import { renderPost } from './post.js';
import { renderTalk } from './talk.js';
import { dayName, dayTime } from './time.js';
import { BY_DAY, BY_PAUSE, layOut } from './transcript.js';

/** Nearer to the end than this counts as reading along. CSS pixels. */
const NEAR_END = 80;
/** A press that nothing answered stops spinning. Milliseconds. */
const PRESS_PATIENCE = 8_000;

/** How a platform shows a message, and where it says when it was; bubbles unless it has a look of its own. */
const LOOKS = {
  discord: { render: renderPost, lines: BY_DAY },
  wechat: { render: renderTalk, lines: BY_PAUSE },
};
const USUAL = { render: renderBubble, lines: BY_DAY };

/** The transcript of a conversation, of any platform: messages, buttons, service lines; follows the end. */
export class ChatView {
  #texts;
  #language;
  #on;
  #list = h('ol', { class: 'transcript', role: 'log', 'aria-live': 'polite', tabindex: '0' });
  #empty = h('div', { class: 'empty' });
  #pinnedBar = h('button', { type: 'button', class: 'pinned-bar', hidden: true });
  #toEnd;
  #shown = { conversation: undefined, viewer: undefined, last: undefined };
  #unseen = 0;
  /** Reading along: what comes in, grows or appears keeps the end in sight. */
  #pinned = true;
  #lastTop = 0;

  /**
   * @param {{ texts: object, language: string, on: { press: Function, reply: Function, edit: Function,
   *   react: Function, command: Function, messageCommand: Function, choose: Function, dismiss: Function } }} options
   */
  constructor({ texts, language, on }) {
    this.#texts = texts;
    this.#language = language;
    this.#on = {
      ...on,
      press: (message, data, key) => this.#await(message, key, () => on.press(message, data)),
      choose: (message, menu, values, key) => this.#await(message, key, () => on.choose(message, menu, values)),
    };
    this.#toEnd = h('button', {
      type: 'button',
      class: 'to-end',
      hidden: true,
      on: { click: () => this.#scrollToEnd() },
    });
    this.element = h('div', { class: 'chat' }, this.#pinnedBar, this.#list, this.#empty, this.#toEnd);
    this.#pinnedBar.addEventListener('click', () => this.#showPinned());
    this.#list.addEventListener('scroll', () => this.#onScroll(), { passive: true });
    this.#list.addEventListener('click', (event) => this.#touch(event));
    // Pictures that arrive late push the end down: keep following it.
    this.#list.addEventListener('load', () => this.#pinned && this.#scrollToEnd(), { capture: true });
    new ResizeObserver(() => this.#pinned && this.#scrollToEnd()).observe(this.#list);
  }

  /**
   * @param {{ platform: string, conversation: string, viewer: string, named: boolean, label: string,
   *   messages: readonly object[], empty: Node, readOnly?: boolean, menu?: readonly object[] }} shown `empty` is shown
   *   when there are no messages; `menu`: what the bot offers for one message
   */
  show({ platform, conversation: id, viewer, named, label, messages, empty, readOnly = false, menu = [] }) {
    const conversation = `${platform} ${id}`;
    const fresh = this.#shown.conversation !== conversation || this.#shown.viewer !== viewer;
    const follow = fresh || this.#pinned;
    if (fresh) this.#list.replaceChildren();
    const look = LOOKS[platform] ?? USUAL;
    const scene = { look, viewer, named, readOnly, menu, texts: this.#texts, language: this.#language, on: this.#on };
    this.#list.setAttribute('aria-label', label);
    renderList(this.#list, layOut(messages, look.lines), {
      key: (entry) => entry.key,
      signature: (entry) => JSON.stringify([entry, viewer, named, readOnly, menu]),
      create: (entry) => this.#create(entry, scene),
    });
    this.#list.hidden = messages.length === 0;
    this.#empty.hidden = messages.length > 0;
    if (messages.length === 0) this.#empty.replaceChildren(empty);
    this.#renderPinned(messages.findLast((message) => message.pinned));
    this.#afterShowing({ conversation, viewer, messages, follow });
  }

  /** Ends the waiting of a pressed button. */
  answered(message, data) {
    for (const key of this.#list.querySelectorAll('.is-busy')) {
      if (key.dataset.press === data && key.closest('[data-busy-for]')?.dataset.busyFor === message) release(key);
    }
  }

  #create(entry, scene) {
    if (entry.kind === 'day') {
      return h('li', { class: 'chat-day' }, h('span', {}, dayName(entry.at, this.#language, this.#texts)));
    }
    if (entry.kind === 'time') {
      return h('li', { class: 'chat-day' }, h('time', {}, dayTime(entry.at, this.#language, this.#texts)));
    }
    if (entry.kind === 'service') {
      return h('li', { class: 'chat-service' }, h('span', {}, serviceText(entry.messages[0], this.#texts)));
    }
    return scene.look.render(entry, scene);
  }

  #await(message, key, act) {
    key.classList.add('is-busy');
    key.closest('li').dataset.busyFor = message.id;
    setTimeout(() => release(key), PRESS_PATIENCE);
    act();
  }

  /** A finger cannot hover: a tap on a message shows what can be done with it. */
  #touch({ target }) {
    const tapped = target.closest('button, a, select') === null ? target.closest('[data-message]') : null;
    for (const item of this.#list.querySelectorAll('.is-touched'))
      if (item !== tapped) item.classList.remove('is-touched');
    tapped?.classList.toggle('is-touched');
  }

  #renderPinned(message) {
    this.#pinnedBar.hidden = message === undefined;
    if (message === undefined) return;
    this.#pinnedBar.dataset.pinned = message.id;
    this.#pinnedBar.replaceChildren(
      icon('pin'),
      h('b', {}, this.#texts.pinned),
      h('span', {}, summaryOf(message, this.#texts)),
    );
  }

  #showPinned() {
    const wanted = this.#pinnedBar.dataset.pinned;
    const node = [...this.#list.children].find((child) => child.dataset.message === wanted);
    this.#pinned = false;
    node?.scrollIntoView({ block: 'center' });
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
  // A menu offers its hint again.
  if (key instanceof HTMLSelectElement) key.selectedIndex = 0;
}
