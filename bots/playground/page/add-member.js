import { h } from './element.js';
import { languageName } from './platforms.js';

/**
 * Asks for a name, and for a language where the platform tells it.
 * @param {{ texts: object, locales: readonly string[] }} scene `locales`: the platform's
 * @param {(member: { name: string, locale: string }) => void} onAdd
 */
export function addMemberDialog({ texts, locales }, onAdd) {
  const name = h('input', {
    name: 'name',
    required: true,
    maxlength: '64',
    placeholder: texts.namePlaceholder,
    autocomplete: 'off',
  });
  const locale = h('select', { name: 'locale', class: 'select' });
  for (const value of locales) locale.append(h('option', { value }, languageName(value, texts)));
  const dialog = h(
    'dialog',
    { class: 'dialog', 'aria-label': texts.addMemberTitle },
    h(
      'form',
      { method: 'dialog' },
      h('h2', {}, texts.addMemberTitle),
      h('label', {}, h('span', {}, texts.name), name),
      locales.length > 0 && h('label', {}, h('span', {}, texts.platformLanguage), locale),
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
