import { moveByArrows } from './arrow-keys.js';
import { h } from './element.js';
import { icon } from './icons.js';
import { SAMPLE_CONTACT, SAMPLE_PLACE, sampleScreenshot, sampleVoice } from './samples.js';

/**
 * The attach button and its menu; `offer` leaves out what the platform does not have.
 * @param {{ texts: object, onFiles: (files: File[]) => void, onPlace: (place: object) => void,
 *   onContact: (contact: object) => void }} options
 */
export function attachMenu({ texts, onFiles, onPlace, onContact }) {
  const input = h('input', { type: 'file', multiple: true, hidden: true, 'aria-label': texts.pickFiles });
  input.addEventListener('change', () => {
    onFiles([...input.files]);
    input.value = '';
  });
  const menu = h('div', { class: 'popover', role: 'menu', hidden: true });
  const button = h(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      title: texts.attach,
      'aria-label': texts.attach,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
    },
    icon('clip'),
  );
  const setOpen = (open) => {
    menu.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) menu.querySelector('button').focus();
  };
  const close = () => {
    setOpen(false);
    button.focus();
  };
  const item = (name, label, action) => {
    const take = () => {
      close();
      action();
    };
    return h('button', { type: 'button', role: 'menuitem', on: { click: take } }, icon(name), label);
  };
  menu.append(
    item('file', texts.pickFiles, () => input.click()),
    item('screenshot', texts.sampleScreenshot, async () => onFiles([await sampleScreenshot()])),
    item('image', texts.sampleAlbum, async () => onFiles(await Promise.all([1, 2, 3].map(sampleScreenshot)))),
    item('mic', texts.sampleVoice, () => onFiles([sampleVoice()])),
  );
  const place = item('place', texts.samplePlace, () => onPlace(SAMPLE_PLACE));
  const contact = item('person', texts.sampleContact, () => onContact(SAMPLE_CONTACT));
  menu.append(place, contact);
  const element = h('div', { class: 'attach' }, button, menu, input);
  button.addEventListener('click', () => setOpen(menu.hidden));
  element.addEventListener('focusout', (event) => {
    if (!element.contains(event.relatedTarget)) setOpen(false);
  });
  moveByArrows(menu);
  menu.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  return {
    element,
    /** @param {Set<string>} can see Ability in bots/playground/view.ts */
    offer(can) {
      place.hidden = !can.has('location');
      contact.hidden = !can.has('contact');
    },
  };
}
