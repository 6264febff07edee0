import { h } from './element.js';

/** Asks for a name and a language. */
export function addMemberDialog(texts, onAdd) {
  const name = h('input', {
    name: 'name',
    required: true,
    maxlength: '64',
    placeholder: texts.namePlaceholder,
    autocomplete: 'off',
  });
  const locale = h('select', { name: 'locale', class: 'select' });
  for (const [value, label] of Object.entries(texts.languages)) locale.append(h('option', { value }, label));
  const dialog = h(
    'dialog',
    { class: 'dialog', 'aria-label': texts.addMemberTitle },
    h(
      'form',
      { method: 'dialog' },
      h('h2', {}, texts.addMemberTitle),
      h('label', {}, h('span', {}, texts.name), name),
      h('label', {}, h('span', {}, texts.platformLanguage), locale),
      h(
        'div',
        { class: 'dialog-buttons' },
        h('button', { type: 'button', on: { click: () => dialog.close() } }, texts.cancel),
        h('button', { class: 'primary', value: 'add' }, texts.add),
      ),
    ),
  );
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'add' && name.value.trim() !== '')
      onAdd({ name: name.value.trim(), locale: locale.value });
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
