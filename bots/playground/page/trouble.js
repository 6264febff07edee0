import { h } from './element.js';
import { icon } from './icons.js';
import { privateOf } from './member-pane.js';
import { messagesOf } from './store.js';

/** A quiet strip of misfortunes, to see how the program copes. */
export class Trouble {
  #onMember;
  #onDesk;

  /**
   * @param {{ onMember: object, onDesk: object }} contexts of the two sides, see app.js
   * @param {(message: object) => void} onEdit opens a message of the member in hand for change
   */
  constructor({ onMember, onDesk }, onEdit) {
    this.#onMember = onMember;
    this.#onDesk = onDesk;
    const { texts } = onMember;
    const faults = [
      ['too-many-requests', texts.fault429],
      ['server-error', texts.fault500],
      ['answer-lost', texts.faultLost],
      ['drop', texts.faultDrop],
    ];
    this.element = h(
      'section',
      { class: 'trouble', id: 'trouble-pane', 'aria-label': texts.trouble },
      h('div', { class: 'trouble-head' }, icon('bolt'), h('b', {}, texts.trouble), h('span', {}, texts.troubleHint)),
      h(
        'div',
        { class: 'trouble-group', role: 'group', 'aria-label': texts.nextCall },
        h('span', { class: 'trouble-label' }, texts.nextCall),
        ...faults.map(([fault, label]) => chip(label, () => this.#arm(fault, label))),
      ),
      h(
        'div',
        { class: 'trouble-group' },
        chip(texts.block, () => this.#block(), 'ban'),
        chip(texts.editLast, () => this.#editLast(onEdit), 'edit'),
        chip(texts.deleteTopic, () => this.#deleteTopic(), 'trash'),
      ),
    );
  }

  async #arm(fault, label) {
    const { perform, platform, notify, texts } = this.#onMember;
    if (await perform({ do: 'fault', platform: platform(), fault })) notify(texts.faultArmed(label));
  }

  #block() {
    const { perform, platform, ui } = this.#onMember;
    perform({ do: 'block', platform: platform(), person: ui.member, blocked: true });
  }

  #editLast(onEdit) {
    const { stage, ui, notify, texts } = this.#onMember;
    const own = messagesOf(stage(), privateOf({ id: ui.member })).filter(
      ({ author, runs }) => author.id === ui.member && runs.length > 0,
    );
    const last = own.findLast(({ runs }) => !runs[0].text.startsWith('/'));
    if (last === undefined) notify(texts.editLastNone);
    else onEdit(last);
  }

  #deleteTopic() {
    const { stage, ui, notify, texts, perform, platform } = this.#onDesk;
    const open = stage().conversations.get(ui.desk);
    if (open?.place !== 'desk' || open.general || open.deleted) notify(texts.deleteTopicNone);
    else perform({ do: 'delete-topic', platform: platform(), conversation: open.id });
  }
}

function chip(label, onClick, name) {
  return h('button', { type: 'button', class: 'chip', on: { click: onClick } }, name && icon(name), label);
}
