import { moveByArrows } from './arrow-keys.js';
import { h } from './element.js';
import { icon } from './icons.js';
import { renderList } from './keyed-list.js';
import { platformName, platformSign } from './platforms.js';

/** Chooses the platform on which the desk stands, of those where it can; the program then starts anew with it there. */
export class DeskSwitch {
  #context;
  #choices = h('div', { class: 'desk-switch', role: 'radiogroup' });
  /** Covers the desk while it is on the move. */
  veil = h('div', { class: 'desk-veil', role: 'status', hidden: true });

  constructor(context) {
    this.#context = context;
    this.#choices.setAttribute('aria-label', context.texts.deskPlatform);
    moveByArrows(this.#choices);
    this.element = this.#choices;
  }

  render() {
    const { desk, platforms, texts } = this.#context;
    const { platform, switching, restarting } = desk();
    const items = platforms().map((one) => ({
      one,
      chosen: one === (switching ?? platform),
      busy: switching !== undefined || restarting === true,
    }));
    renderList(this.#choices, items, {
      key: ({ one }) => one,
      signature: (item) => JSON.stringify(item),
      create: (item) => this.#choice(item, texts),
    });
    const words = restarting ? texts.restarting : switching ? texts.switchingDesk(platformName(switching, texts)) : '';
    this.veil.hidden = words === '';
    if (this.veil.textContent !== words) this.veil.replaceChildren(h('span', { class: 'spinner' }), h('b', {}, words));
  }

  #choice({ one, chosen, busy }, texts) {
    const { perform } = this.#context;
    const name = platformName(one, texts);
    return h(
      'button',
      {
        type: 'button',
        role: 'radio',
        'aria-checked': String(chosen),
        'aria-label': name,
        title: texts.deskOn(name),
        disabled: busy,
        on: { click: () => !chosen && perform({ do: 'switch-desk', platform: one }) },
      },
      icon(platformSign(one)),
      h('span', {}, name),
    );
  }
}
