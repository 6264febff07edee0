import { h } from './element.js';
import { icon } from './icons.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** What the account may still send to the member in hand, in a line under the head of the window. */
export class WindowNote {
  #texts;
  element = h('div', { class: 'window-note', hidden: true });

  /** @param {object} texts */
  constructor(texts) {
    this.#texts = texts;
  }

  /** @param {object} person @param {{ kind: string } | undefined} account */
  render(person, account) {
    this.element.hidden = account === undefined || !person.following;
    if (this.element.hidden) return;
    const words = this.#words(person.window, account);
    if (this.element.textContent !== words) this.element.replaceChildren(icon('clock'), h('span', {}, words));
  }

  #words(window, { kind }) {
    const texts = this.#texts;
    if (kind === 'unverified' || window === undefined) return texts.passiveOnly;
    const rest = (window.until ?? 0) - Date.now();
    if (rest <= 0) return texts.windowClosed;
    if (window.left === 0) return texts.windowUsed;
    return rest > HOUR
      ? texts.windowHours(Math.ceil(rest / HOUR), window.left)
      : texts.windowMinutes(Math.ceil(rest / MINUTE), window.left);
  }
}
