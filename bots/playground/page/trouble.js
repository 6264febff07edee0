import { h } from './element.js';
import { icon } from './icons.js';
import { renderList } from './keyed-list.js';
import { platformName } from './platforms.js';
import { messagesOf } from './store.js';

/** A quiet strip of misfortunes, to see how the program copes. */
export class Trouble {
  #context;
  #whom = h('b', {});
  #faults = h('span', { class: 'trouble-group' });
  #block;
  #unfollow;
  #edit;

  /**
   * @param {object} context see app.js; `member` gives the member that was looked at last
   * @param {(message: object) => void} onEdit opens a message of that member for change
   */
  constructor(context, onEdit) {
    this.#context = context;
    const { texts } = context;
    this.#block = chip(texts.block, () => this.#perform({ do: 'block', blocked: true }), 'ban');
    this.#unfollow = chip(texts.unfollows, () => this.#perform({ do: 'follow', following: false }), 'ban');
    this.#edit = chip(texts.editLast, () => this.#editLast(onEdit), 'edit');
    this.element = h(
      'section',
      { class: 'trouble', id: 'trouble-pane', 'aria-label': texts.trouble },
      h('div', { class: 'trouble-head' }, icon('bolt'), h('b', {}, texts.trouble), h('span', {}, texts.troubleHint)),
      h(
        'div',
        { class: 'trouble-group', role: 'group', 'aria-label': texts.nextCall },
        h('span', { class: 'trouble-label' }, texts.nextCall, this.#whom),
        this.#faults,
      ),
      h(
        'div',
        { class: 'trouble-group' },
        this.#block,
        this.#unfollow,
        this.#edit,
        chip(texts.deleteTopic, () => this.#deleteTopic(), 'trash'),
      ),
    );
  }

  /** Misfortunes strike the platform that was looked at last. */
  render() {
    const { member, texts } = this.#context;
    const { platform, stage } = member();
    const name = ` · ${platformName(platform, texts)}`;
    if (this.#whom.textContent !== name) this.#whom.textContent = name;
    this.#block.hidden = stage.can.has('follow');
    this.#unfollow.hidden = !stage.can.has('follow');
    this.#edit.hidden = !stage.can.has('edit');
    renderList(this.#faults, stage.troubles, {
      key: (fault) => fault,
      signature: (fault) => `${platform} ${fault}`,
      create: (fault) => chip(texts.faults[fault], () => this.#arm(fault, texts.faults[fault])),
    });
  }

  async #arm(fault, label) {
    const { perform, member, notify, texts } = this.#context;
    if (await perform({ do: 'fault', platform: member().platform, fault })) notify(texts.faultArmed(label));
  }

  #perform(action) {
    const { perform, member } = this.#context;
    const { platform, person } = member();
    perform({ ...action, platform, person });
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
