import { h } from './element.js';

/** Typing pauses this long before the bot is asked. Milliseconds. */
const PAUSE = 120;
let made = 0;

/** Suggestions under an input, as the bot gives them while one types. Arrow keys choose, Enter or Tab takes. */
export class Suggestions {
  #input;
  #ask;
  #timer;
  #asked = 0;
  #choices = [];
  #chosen = -1;
  element;

  /**
   * @param {HTMLInputElement} input
   * @param {{ label: string, ask: (typed: string) => Promise<readonly { label: string, value: unknown }[]> }} options
   */
  constructor(input, { label, ask }) {
    made += 1;
    this.#input = input;
    this.#ask = ask;
    this.element = h('ul', { class: 'suggestions', role: 'listbox', id: `suggestions-${made}`, hidden: true });
    this.element.setAttribute('aria-label', label);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.element.id,
    })) {
      input.setAttribute(name, value);
    }
    input.addEventListener('focus', () => this.#askSoon());
    input.addEventListener('input', () => this.#askSoon());
    input.addEventListener('blur', () => this.#show([]));
    input.addEventListener('keydown', (event) => this.#onKey(event));
  }

  #askSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      this.#asked += 1;
      const question = this.#asked;
      const choices = await this.#ask(this.#input.value.trim());
      // An answer to what was typed before comes too late.
      if (question === this.#asked && document.activeElement === this.#input) this.#show(choices);
    }, PAUSE);
  }

  #onKey(event) {
    if (this.element.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      this.#chosen = (this.#chosen + step + this.#choices.length) % this.#choices.length;
      this.#mark();
    } else if ((event.key === 'Enter' || event.key === 'Tab') && this.#chosen >= 0) {
      this.#take(this.#choices[this.#chosen]);
    } else if (event.key === 'Escape') {
      this.#show([]);
    } else {
      return;
    }
    event.preventDefault();
  }

  #take({ value }) {
    this.#input.value = String(value);
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.#show([]);
  }

  #show(choices) {
    this.#choices = choices;
    this.#chosen = -1;
    this.element.hidden = choices.length === 0;
    this.#input.setAttribute('aria-expanded', String(choices.length > 0));
    this.element.replaceChildren(
      ...choices.map((choice, index) =>
        h(
          'li',
          {
            role: 'option',
            id: `${this.element.id}-${index}`,
            on: { mousedown: (event) => event.preventDefault(), click: () => this.#take(choice) },
          },
          choice.label,
        ),
      ),
    );
    this.#mark();
  }

  #mark() {
    [...this.element.children].forEach((item, index) => {
      item.setAttribute('aria-selected', String(index === this.#chosen));
      if (index === this.#chosen) item.scrollIntoView({ block: 'nearest' });
    });
    if (this.#chosen < 0) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', `${this.element.id}-${this.#chosen}`);
  }
}
