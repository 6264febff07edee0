import { h } from './element.js';

/**
 * The form that the bot has put before a person, as a dialog; one at a time.
 * Fields: see FormView in bots/playground/view.ts.
 */
export class FormDialog {
  #texts;
  #onSubmit;
  #onDismiss;
  #shown;
  #dialog;

  /** @param {{ texts: object, onSubmit: (values: object) => Promise<boolean>, onDismiss: () => void }} options */
  constructor({ texts, onSubmit, onDismiss }) {
    this.#texts = texts;
    this.#onSubmit = onSubmit;
    this.#onDismiss = onDismiss;
  }

  /**
   * Shows a form, or takes the one that is shown away.
   * @param {object | undefined} form
   * @param {{ platform: string, bot: string }} scene
   */
  show(form, scene) {
    if (form?.id === this.#shown) return;
    this.#shown = form?.id;
    this.#dialog?.remove();
    this.#dialog = undefined;
    if (form === undefined) return;
    this.#dialog = this.#build(form, scene);
    document.body.append(this.#dialog);
    this.#dialog.showModal();
  }

  #build({ title, texts, fields }, { platform, bot }) {
    const rows = fields.map((field, index) => fieldRow(field, index, this.#texts));
    const dismiss = () => this.#onDismiss();
    const form = h(
      'form',
      { class: 'form-fields', novalidate: true },
      h('h2', { id: 'form-title' }, title),
      h('p', { class: 'form-from' }, this.#texts.formFrom(bot)),
      ...texts.map((text) => h('p', {}, text)),
      ...rows.map(({ element }) => element),
      h(
        'div',
        { class: 'dialog-buttons' },
        h('button', { type: 'button', on: { click: dismiss } }, this.#texts.cancel),
        h('button', { class: 'primary' }, this.#texts.submit),
      ),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const wrong = rows.filter((row) => !row.check());
      if (wrong.length > 0) wrong[0].focus();
      else this.#onSubmit(Object.fromEntries(rows.map((row) => [row.id, row.value()])));
    });
    const dialog = h(
      'dialog',
      { class: 'dialog form-dialog', 'aria-labelledby': 'form-title', data: { platform } },
      form,
    );
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      dismiss();
    });
    return dialog;
  }
}

function fieldRow(field, index, texts) {
  const { id, label, required, options } = field;
  const errorId = `field-error-${index}`;
  const input = options.length > 0 ? selectOf(field) : inputOf(field);
  input.setAttribute('aria-describedby', errorId);
  input.setAttribute('aria-required', String(required));
  const count = h('small', { class: 'field-count', 'aria-hidden': 'true' });
  const error = h('small', { class: 'field-error', id: errorId, role: 'alert' });
  const chosen = () => [...input.selectedOptions].map(({ value }) => value).filter((value) => value !== '');
  const length = () => (options.length > 0 ? chosen().length : input.value.length);
  const tell = () => {
    if (options.length === 0) count.textContent = `${input.value.length}/${field.max}`;
  };
  input.addEventListener('input', tell);
  tell();
  return {
    id,
    element: h(
      'label',
      { class: 'form-field' },
      h('span', {}, label, required && h('i', { title: texts.required }, ' *')),
      input,
      h('span', { class: 'field-foot' }, error, count),
    ),
    focus: () => input.focus(),
    value: () => (options.length > 0 ? chosen() : input.value),
    check() {
      const wrong = mistakeOf(field, length(), texts);
      error.textContent = wrong ?? '';
      input.setAttribute('aria-invalid', String(wrong !== undefined));
      return wrong === undefined;
    },
  };
}

function mistakeOf({ required, min, max }, length, texts) {
  if (length === 0) return required ? texts.required : undefined;
  return length < min || length > max ? texts.lengthBetween(min, max) : undefined;
}

function inputOf({ id, long, max, value = '', placeholder }) {
  const shared = { name: id, maxlength: String(max), placeholder, autocomplete: 'off' };
  const input = long ? h('textarea', { ...shared, rows: '3' }) : h('input', shared);
  input.value = value;
  return input;
}

function selectOf({ id, max, placeholder, options }) {
  const list = h('select', { name: id, class: 'select', multiple: max > 1 });
  if (max === 1) list.append(h('option', { value: '' }, placeholder ?? '—'));
  for (const { label, value } of options) list.append(h('option', { value }, label));
  return list;
}
