import { h } from './element.js';

const STAYS = 4_500;

/** Short notices at the edge of a pane, read out by screen readers; and answers that wait for an OK. */
export class Toasts {
  element = h('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });

  show(text) {
    const toast = h('div', { class: 'toast' }, text);
    this.element.append(toast);
    if (this.element.children.length > 3) this.element.firstElementChild.remove();
    setTimeout(() => toast.remove(), STAYS);
  }
}

/** A dialog with one way out. */
export function alertDialog(text, ok) {
  const dialog = h(
    'dialog',
    { class: 'dialog' },
    h('p', {}, text),
    h('form', { method: 'dialog' }, h('button', { class: 'primary' }, ok)),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
