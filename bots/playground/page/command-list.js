import { h } from './element.js';

/** The commands offered while one is being typed. Arrow keys choose, Tab or Enter takes; Enter sends one that is whole. */
export class CommandList {
  #commands = [];
  #matches = [];
  #chosen = 0;
  #typed;
  #onTake;

  /** @param {(command: object) => void} onTake called with one of the commands offered */
  constructor(onTake) {
    this.#onTake = onTake;
    this.element = h('div', { class: 'command-list', role: 'listbox', hidden: true });
  }

  /** @param {readonly object[]} commands see CommandView in bots/playground/view.ts */
  offer(commands) {
    const changed = JSON.stringify(commands) !== JSON.stringify(this.#commands);
    this.#commands = commands;
    if (changed && this.#typed !== undefined) this.update(`/${this.#typed}`);
  }

  /** Shows what fits the text typed so far. */
  update(text) {
    const typed = /^\/([\w-]*)$/.exec(text)?.[1];
    this.#typed = typed;
    this.#matches =
      typed === undefined ? [] : this.#commands.filter(({ name }) => name.startsWith(typed.toLowerCase()));
    this.#chosen = 0;
    this.#render();
  }

  /** Handles a key of the input; true when it was used up. */
  handleKey(event) {
    if (this.element.hidden) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      this.#chosen = (this.#chosen + step + this.#matches.length) % this.#matches.length;
      this.#render();
    } else if (event.key === 'Enter' && this.#isWhole()) {
      return false;
    } else if (event.key === 'Tab' || event.key === 'Enter') {
      this.#take(this.#matches[this.#chosen]);
    } else if (event.key === 'Escape') {
      this.update('');
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }

  /** A command that is words like others is sent as it stands. */
  #isWhole() {
    const { name, options } = this.#matches[this.#chosen];
    return options === undefined && this.#typed === name;
  }

  #take(command) {
    this.update('');
    this.#onTake(command);
  }

  #render() {
    this.element.hidden = this.#matches.length === 0;
    this.element.replaceChildren(
      ...this.#matches.map((command, index) =>
        h(
          'button',
          {
            type: 'button',
            role: 'option',
            tabindex: '-1',
            'aria-selected': String(index === this.#chosen),
            on: { mousedown: (event) => event.preventDefault(), click: () => this.#take(command) },
          },
          h('b', {}, `/${command.name}`),
          h('span', {}, command.description),
        ),
      ),
    );
    this.element.children[this.#chosen]?.scrollIntoView({ block: 'nearest' });
  }
}
