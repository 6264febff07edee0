import { h } from './element.js';
import { icon } from './icons.js';
import { Suggestions } from './suggestions.js';

/** Asks for the typed options of a command, one field each. Enter uses it, Escape leaves it. */
export class SlashForm {
  #texts;
  #complete;
  #onUse;
  #onCancel;
  #command;
  #people = [];
  #fields = [];
  element = h('form', { class: 'slash-form', novalidate: true, hidden: true });

  /**
   * @param {{ texts: object, complete: (use: object) => Promise<object>, onUse: (name: string, options: object) => void,
   *   onCancel: () => void }} options `complete` asks the bot for suggestions
   */
  constructor({ texts, complete, onUse, onCancel }) {
    this.#texts = texts;
    this.#complete = complete;
    this.#onUse = onUse;
    this.#onCancel = onCancel;
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      this.#onCancel();
    });
  }

  get isOpen() {
    return this.#command !== undefined;
  }

  /** @param {readonly object[]} people who can be named in an option */
  know(people) {
    this.#people = people;
  }

  /** @param {object} command see CommandView in bots/playground/view.ts */
  open(command) {
    this.#command = command;
    this.#fields = command.options.map((option) => this.#field(option));
    const cancel = h(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': this.#texts.cancel, on: { click: () => this.#onCancel() } },
      icon('close'),
    );
    const send = h(
      'button',
      { class: 'send-button', title: this.#texts.send, 'aria-label': this.#texts.send },
      icon('send'),
    );
    this.element.setAttribute('aria-label', `/${command.name}`);
    this.element.replaceChildren(
      h('div', { class: 'slash-head' }, h('b', {}, `/${command.name}`), h('span', {}, command.description), cancel),
      h('div', { class: 'slash-fields' }, ...this.#fields.map(({ element }) => element), send),
    );
    this.element.classList.add('has-content');
    this.element.hidden = false;
    this.#fields[0]?.input.focus();
  }

  close() {
    this.#command = undefined;
    this.#fields = [];
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  #field(option) {
    const input = this.#inputOf(option);
    const mark = option.required ? '' : ` ${this.#texts.optional}`;
    const label = h('span', {}, h('b', {}, option.label), h('small', {}, `${option.description}${mark}`));
    const element = h('label', { class: 'slash-field' }, label, input);
    if (option.completes) {
      const suggestions = new Suggestions(input, {
        label: option.description,
        ask: (typed) => this.#ask(option, typed),
      });
      element.append(suggestions.element);
    }
    return { option, input, element };
  }

  #inputOf({ name, type, required, choices }) {
    const shared = { name, required, 'aria-required': String(required) };
    const offered = this.#offered(type, choices);
    if (offered === undefined) {
      const numeric = type === 'integer' || type === 'number';
      return h('input', { ...shared, autocomplete: 'off', ...(numeric && { inputmode: 'numeric' }) });
    }
    const list = h('select', { ...shared, class: 'select' }, h('option', { value: '' }, '—'));
    for (const { label, value } of offered) list.append(h('option', { value: String(value) }, label));
    return list;
  }

  #offered(type, choices) {
    if (choices.length > 0) return choices;
    if (type === 'boolean') return [true, false].map((value) => ({ label: String(value), value }));
    if (type === 'user')
      return this.#people.map(({ id, name, handle }) => ({ label: `${name} (${handle})`, value: id }));
    return undefined;
  }

  async #ask(option, typed) {
    const options = this.#values().filter(({ name }) => name !== option.name);
    const use = { name: this.#command.name, option: option.name, typed, options: toObject(options) };
    const answer = await this.#complete(use);
    return answer?.choices ?? [];
  }

  #values() {
    return this.#fields.flatMap(({ option, input }) => {
      const text = input.value.trim();
      return text === '' ? [] : [{ name: option.name, value: typedValue(option.type, text) }];
    });
  }

  #submit() {
    const missing = this.#fields.find(({ option, input }) => option.required && input.value.trim() === '');
    for (const { input } of this.#fields) input.removeAttribute('aria-invalid');
    if (missing !== undefined) {
      missing.input.setAttribute('aria-invalid', 'true');
      missing.input.focus();
      return;
    }
    this.#onUse(this.#command.name, toObject(this.#values()));
  }
}

function toObject(values) {
  return Object.fromEntries(values.map(({ name, value }) => [name, value]));
}

/** What is no number stays words: the platform's client says so. */
function typedValue(type, text) {
  if (type === 'boolean') return text === 'true';
  if (type !== 'integer' && type !== 'number') return text;
  const number = Number(text.replace(/^#/, ''));
  return Number.isFinite(number) ? number : text;
}
