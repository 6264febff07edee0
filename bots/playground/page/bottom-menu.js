import { moveByArrows } from './arrow-keys.js';
import { h } from './element.js';
import { icon } from './icons.js';
import { renderList } from './keyed-list.js';

let made = 0;

/** The account's menu in place of the composer: entries that unfold upwards, and a way back to the keyboard. */
export class BottomMenu {
  #on;
  #keyboard;
  #entries = h('div', { class: 'bottom-entries' });
  #id;
  /** The name of the entry that is unfolded. */
  #open;
  #menu = [];

  /** @param {{ texts: object, on: { tap: (entry: object) => void, keyboard: () => void } }} options */
  constructor({ texts, on }) {
    made += 1;
    this.#id = `bottom-menu-${made}`;
    this.#on = on;
    this.#keyboard = h(
      'button',
      {
        type: 'button',
        class: 'bottom-toggle',
        title: texts.toKeyboard,
        'aria-label': texts.toKeyboard,
        on: { click: () => on.keyboard() },
      },
      icon('keyboard'),
    );
    this.element = h('div', { class: 'bottom-menu', hidden: true }, this.#keyboard, this.#entries);
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', texts.bottomMenu);
    this.element.addEventListener('focusout', (event) => {
      if (!this.element.contains(event.relatedTarget)) this.#unfold(undefined);
    });
    this.element.addEventListener('keydown', (event) => event.key === 'Escape' && this.#fold());
  }

  /** @param {readonly object[]} menu see BottomMenuEntry in bots/playground/view.ts */
  show(menu) {
    this.#menu = menu;
    renderList(
      this.#entries,
      menu.map((entry, index) => ({ entry, index })),
      {
        key: ({ index }) => String(index),
        signature: ({ entry }) => JSON.stringify(entry),
        create: (item) => this.#column(item),
      },
    );
    this.#showOpen();
  }

  focus() {
    this.#keyboard.focus();
  }

  /** Said of the entries in place: what has the focus must not be built anew. */
  #showOpen() {
    this.#menu.forEach(({ name }, index) => {
      const column = this.#entries.children[index];
      const isOpen = name === this.#open;
      column.querySelector('.bottom-top')?.setAttribute('aria-expanded', String(isOpen));
      const list = column.querySelector('.bottom-sub');
      if (list !== null) list.hidden = !isOpen;
    });
  }

  #column({ entry, index }) {
    if (entry.entries === undefined) return h('div', { class: 'bottom-entry' }, this.#leaf(entry));
    const id = `${this.#id}-${index}`;
    const top = h(
      'button',
      {
        type: 'button',
        class: 'bottom-top',
        'aria-haspopup': 'menu',
        'aria-controls': id,
        on: { click: () => this.#unfold(this.#open === entry.name ? undefined : entry.name) },
      },
      icon('lines'),
      h('span', { class: 'bottom-name' }, entry.name),
    );
    const leaves = entry.entries.map((leaf) => this.#leaf(leaf, 'menuitem'));
    const list = h('div', { class: 'bottom-sub', role: 'menu', id, hidden: true, 'aria-label': entry.name }, ...leaves);
    moveByArrows(list);
    return h('div', { class: 'bottom-entry' }, list, top);
  }

  #leaf(entry, role) {
    const tap = () => {
      this.#fold();
      this.#on.tap(entry);
    };
    if (entry.url !== undefined) {
      const link = { href: entry.url, target: '_blank', rel: 'noopener noreferrer', role, on: { click: tap } };
      return h('a', { ...link, class: 'bottom-leaf' }, entry.name);
    }
    return h('button', { type: 'button', class: 'bottom-leaf', role, on: { click: tap } }, entry.name);
  }

  /** Folds what is unfolded, and leaves the focus where it was unfolded from. */
  #fold() {
    const index = this.#menu.findIndex(({ name }) => name === this.#open);
    this.#unfold(undefined);
    this.#entries.children[index]?.querySelector('.bottom-top')?.focus();
  }

  #unfold(name) {
    if (this.#open === name) return;
    this.#open = name;
    this.#showOpen();
    if (name !== undefined) this.#entries.querySelector('.bottom-sub:not([hidden]) .bottom-leaf')?.focus();
  }
}
