import { h } from './element.js';
import { icon } from './icons.js';
import { platformName } from './platforms.js';
import { messagesOf } from './store.js';

/** A quiet strip of misfortunes, to see how the program copes. */
export class Trouble {
  #context;
  #whom = h('b', {});

  /**
   * @param {object} context see app.js; `member` gives the member that was looked at last
   * @param {(message: object) => void} onEdit opens a message of that member for change
   */
  constructor(context, onEdit) {
    this.#context = context;
    const { texts } = context;
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
        h('span', { class: 'trouble-label' }, texts.nextCall, this.#whom),
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

  /** Misfortunes strike the platform that was looked at last. */
  render() {
    const { member, texts } = this.#context;
    const name = ` · ${platformName(member().platform, texts)}`;
    if (this.#whom.textContent !== name) this.#whom.textContent = name;
  }

  async #arm(fault, label) {
    const { perform, member, notify, texts } = this.#context;
    if (await perform({ do: 'fault', platform: member().platform, fault })) notify(texts.faultArmed(label));
  }

  #block() {
    const { perform, member } = this.#context;
    const { platform, person } = member();
    perform({ do: 'block', platform, person, blocked: true });
  }

  #editLast(onEdit) {
    const { member, notify, texts } = this.#context;
    const { stage, person, conversation } = member();
    const own = messagesOf(stage, conversation, person).filter(
      ({ author, runs }) => author.id === person && runs.length > 0,
    );
    const last = own.findLast(({ runs }) => !runs[0].text.startsWith('/'));
    if (last === undefined) notify(texts.editLastNone);
    else onEdit(last);
  }

  #deleteTopic() {
    const { deskStage, deskSide, notify, texts, perform } = this.#context;
    const open = deskStage().conversations.get(deskSide().conversation);
    if (open?.place !== 'desk' || open.general || open.deleted) notify(texts.deleteTopicNone);
    else perform({ do: 'delete-topic', platform: deskStage().platform, conversation: open.id });
  }
}

function chip(label, onClick, name) {
  return h('button', { type: 'button', class: 'chip', on: { click: onClick } }, name && icon(name), label);
}
