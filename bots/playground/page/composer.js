import { attachMenu } from './attach-menu.js';
import { CommandList } from './command-list.js';
import { h } from './element.js';
import { icon } from './icons.js';
import { FILE_MAX } from './outgoing-file.js';
import { plainText } from './runs.js';
import { SlashForm } from './slash-form.js';

/** Ten make an album; platforms take no more at once. */
const FILES_MAX = 10;

/** Where a person writes: words, files, an answer to a message, or a change of an earlier one. */
export class Composer {
  #texts;
  #on;
  #place = '';
  #drafts = new Map();
  #context;
  #files = [];
  #input = h('textarea', { rows: '1', enterkeyhint: 'send', autocomplete: 'off' });
  #contextBar = h('div', { class: 'composer-context', hidden: true });
  #filesBar = h('ul', { class: 'composer-files', hidden: true });
  #menu;
  #send;
  #attach;
  #commands;
  #slash;
  #lock = h('button', { type: 'button', class: 'composer-lock', hidden: true });

  /**
   * @param {{ texts: object, on: { send: Function, edit: Function, place: Function, contact: Function,
   *   menu: Function, unlock: Function, tooLarge: Function, useCommand: Function, complete: Function } }} options
   */
  constructor({ texts, on }) {
    this.#texts = texts;
    this.#on = on;
    this.#commands = new CommandList((command) => this.#takeCommand(command));
    this.#slash = new SlashForm({
      texts,
      complete: on.complete,
      onUse: (name, options) => this.#useCommand(name, options),
      onCancel: () => this.#closeSlash(),
    });
    this.#menu = h(
      'button',
      { type: 'button', class: 'menu-button', on: { click: () => on.menu() } },
      icon('menu'),
      texts.menu,
    );
    this.#send = h(
      'button',
      { type: 'submit', class: 'send-button', title: texts.send, 'aria-label': texts.send },
      icon('send'),
    );
    this.#attach = attachMenu({
      texts,
      onFiles: (files) => this.addFiles(files),
      onPlace: on.place,
      onContact: on.contact,
    });
    this.form = h(
      'form',
      { class: 'composer-form', novalidate: true },
      this.#menu,
      this.#attach.element,
      this.#input,
      this.#send,
    );
    this.element = h(
      'div',
      { class: 'composer' },
      this.#commands.element,
      this.#contextBar,
      this.#filesBar,
      this.form,
      this.#slash.element,
      this.#lock,
    );
    this.#listen();
  }

  /**
   * @param {{ place: string, placeholder: string, commands: readonly object[], can: Set<string>,
   *   people: readonly object[], lock?: { label: string, reason?: string } }} scene `place`: what the draft belongs to;
   *   a lock without a reason cannot be opened
   */
  show({ place, placeholder, commands, can, people, lock }) {
    if (place !== this.#place) this.#moveTo(place);
    this.#input.placeholder = placeholder;
    this.#input.setAttribute('aria-label', placeholder);
    this.#menu.hidden = !can.has('menu');
    this.#attach.offer(can);
    this.#commands.offer(commands);
    this.#slash.know(people);
    const unlocked = lock === undefined && document.activeElement === this.#lock;
    this.form.hidden = lock !== undefined || this.#slash.isOpen;
    if (lock !== undefined) this.#slash.close();
    this.#lock.hidden = lock === undefined;
    if (unlocked) this.focus();
    if (lock !== undefined) {
      this.#lock.textContent = lock.label;
      this.#lock.disabled = lock.reason === undefined;
      this.#lock.dataset.reason = lock.reason ?? '';
    }
  }

  focus() {
    this.#input.focus();
  }

  replyTo(message) {
    this.#setContext({ kind: 'reply', message });
    this.focus();
  }

  edit(message) {
    this.#setContext({ kind: 'edit', message });
    this.#write(message.runs.map((run) => run.text).join(''));
  }

  addFiles(files) {
    const fitting = files.filter((file) => file.size <= FILE_MAX);
    if (fitting.length < files.length) this.#on.tooLarge();
    this.#files = [...this.#files, ...fitting].slice(0, FILES_MAX);
    this.#renderFiles();
    this.focus();
  }

  #listen() {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#input.addEventListener('input', () => this.#afterInput());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#input.addEventListener('blur', () => this.#commands.update(''));
    this.#input.addEventListener('paste', (event) => {
      if (event.clipboardData.files.length > 0) this.addFiles([...event.clipboardData.files]);
    });
    this.#lock.addEventListener('click', () => this.#on.unlock(this.#lock.dataset.reason));
  }

  #onKey(event) {
    // While an input method is composing, Enter chooses a character.
    if (event.isComposing || event.keyCode === 229 || this.#commands.handleKey(event)) return;
    if (event.key === 'Escape') this.#setContext(undefined);
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    this.#submit();
  }

  #submit() {
    const text = this.#input.value.trim();
    if (text === '' && this.#files.length === 0) return;
    const message = this.#context?.message;
    if (this.#context?.kind === 'edit') this.#on.edit(message, text);
    else this.#on.send({ text, files: this.#files, replyTo: message?.id });
    this.#files = [];
    this.#renderFiles();
    this.#setContext(undefined);
    this.#write('');
  }

  /** A command that is words is written; one with typed options is asked for them, and used at once if it has none. */
  #takeCommand(command) {
    if (command.options === undefined) {
      this.#write(`/${command.name} `);
    } else if (command.options.length === 0) {
      this.#write('');
      this.#on.useCommand(command.name, {});
    } else {
      this.#write('');
      this.form.hidden = true;
      this.#slash.open(command);
    }
  }

  #useCommand(name, options) {
    this.#closeSlash();
    this.#on.useCommand(name, options);
  }

  #closeSlash() {
    this.#slash.close();
    this.form.hidden = false;
    this.focus();
  }

  #write(text) {
    this.#input.value = text;
    this.#afterInput();
    this.focus();
  }

  #afterInput() {
    this.#input.style.setProperty('height', 'auto');
    const height = this.#input.scrollHeight;
    // Nothing can be measured while the pane is hidden.
    if (height > 0) this.#input.style.setProperty('height', `${height}px`);
    this.#commands.update(this.#input.value);
    this.form.classList.toggle('has-content', this.#input.value.trim() !== '' || this.#files.length > 0);
  }

  #moveTo(place) {
    this.#slash.close();
    this.#drafts.set(this.#place, { text: this.#input.value, context: this.#context, files: this.#files });
    const draft = this.#drafts.get(place) ?? { text: '', context: undefined, files: [] };
    this.#place = place;
    this.#files = draft.files;
    this.#renderFiles();
    this.#setContext(draft.context);
    this.#input.value = draft.text;
    this.#afterInput();
  }

  #setContext(context) {
    const wasEdit = this.#context?.kind === 'edit';
    this.#context = context;
    if (wasEdit && context === undefined) {
      this.#input.value = '';
      this.#afterInput();
    }
    this.#contextBar.hidden = context === undefined;
    if (context === undefined) return;
    const { kind, message } = context;
    const title = kind === 'edit' ? this.#texts.editing : this.#texts.replyingTo(message.author.name);
    this.#contextBar.replaceChildren(
      icon(kind),
      h('div', {}, h('b', {}, title), h('span', {}, plainText(message) || '…')),
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          'aria-label': this.#texts.cancelReply,
          on: { click: () => this.#setContext(undefined) },
        },
        icon('close'),
      ),
    );
  }

  #renderFiles() {
    this.#filesBar.hidden = this.#files.length === 0;
    this.#filesBar.replaceChildren(...this.#files.map((file) => this.#fileChip(file)));
    this.form.classList.toggle('has-content', this.#input.value.trim() !== '' || this.#files.length > 0);
  }

  #fileChip(file) {
    const remove = () => {
      this.#files = this.#files.filter((other) => other !== file);
      this.#renderFiles();
      this.focus();
    };
    return h(
      'li',
      {},
      icon(file.type.startsWith('image/') ? 'image' : 'file'),
      h('span', {}, file.name),
      h(
        'button',
        { type: 'button', 'aria-label': this.#texts.removeFile(file.name), on: { click: remove } },
        icon('close'),
      ),
    );
  }
}
