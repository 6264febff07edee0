import { addMemberDialog } from './add-member.js';
import { moveByArrows } from './arrow-keys.js';
import { avatar } from './avatar.js';
import { BottomMenu } from './bottom-menu.js';
import { ChatView } from './chat-view.js';
import { Composer } from './composer.js';
import { conversationActions } from './conversation-actions.js';
import { classes, h } from './element.js';
import { FormDialog } from './form-dialog.js';
import { icon } from './icons.js';
import { renderList } from './keyed-list.js';
import { PersonBar } from './person-bar.js';
import { PlaceTabs } from './place-tabs.js';
import { platformName } from './platforms.js';
import { commandsFor, isTyping, messagesOf } from './store.js';
import { Toasts } from './toasts.js';
import { WindowNote } from './window-note.js';

/** The members' side of a platform: who is there, and the phone of the one in hand. */
export class MemberPane {
  #context;
  #people = h('div', { class: 'people', role: 'tablist' });
  #header = h('header', { class: 'phone-header' });
  #about;
  #places;
  #window;
  #chat;
  #composer;
  #menu;
  /** The keyboard stands where the account's menu would. */
  #typing = false;
  #form;
  #empty;
  toasts = new Toasts();

  /** @param {object} context see app.js */
  constructor(context) {
    const { texts, language } = context;
    this.#context = context;
    const actions = conversationActions({ where: () => this.#where(), perform: context.perform });
    this.#composer = new Composer({
      texts,
      on: {
        ...actions,
        menu: () => this.#openMenu(actions),
        unlock: (reason) => this.#unlock(reason, actions),
        tooLarge: context.tooLarge,
      },
    });
    this.#chat = new ChatView({
      texts,
      language,
      on: {
        ...actions,
        command: actions.say,
        reply: (message) => this.#composer.replyTo(message),
        edit: (message) => this.edit(message),
      },
    });
    this.#menu = new BottomMenu({ texts, on: { tap: (entry) => this.#tap(entry), keyboard: () => this.#type(true) } });
    this.#form = this.#formDialog();
    this.#about = new PersonBar(context);
    this.#window = new WindowNote(texts);
    this.#places = new PlaceTabs(context);
    this.#empty = h('div', {}, icon('chat'), h('b', {}), h('span', {}));
    moveByArrows(this.#people);
    this.element = this.#layOut();
    this.element.addEventListener('focusin', () => context.touched());
  }

  /** Opens the words of a message for change. */
  edit(message) {
    this.#composer.edit(message);
  }

  /** The bot answered a press, or failed to; it is shown to who pressed. */
  answered({ person, message, data, text, alert, failed }) {
    if (person !== this.#context.side().person) return;
    this.#chat.answered(message, data);
    if (failed) this.toasts.show(this.#context.texts.interactionFailed);
    else if (text !== undefined) this.#context.tellAnswer(this.toasts, text, alert);
  }

  /** Takes away what stands outside the pane. */
  leave() {
    this.#form.show(undefined);
  }

  render() {
    const { stage, side, platform, unread } = this.#context;
    const person = stage().people.get(side().person);
    const conversation = stage().conversations.get(side().conversation);
    if (person === undefined || conversation === undefined) return;
    const messages = messagesOf(stage(), conversation.id, person.id);
    this.#renderPeople();
    this.#about.render(person);
    this.#window.render(person, stage().account);
    this.#places.render(person);
    this.#renderHeader(conversation);
    this.#form.show(person.form, { platform: platform(), bot: stage().bot.name });
    this.#chat.show({
      platform: platform(),
      conversation: conversation.id,
      viewer: person.id,
      named: conversation.place !== 'private',
      label: `${person.name} · ${conversation.place === 'private' ? stage().bot.name : conversation.title}`,
      messages,
      empty: this.#emptyText(conversation),
    });
    this.#renderWriting(conversation, person, messages);
    if (this.#context.isVisible(this.element)) unread.see(person.id, conversation.id, messages);
  }

  /** The account's menu stands where one writes, until the keyboard is asked for. */
  #renderWriting(conversation, person, messages) {
    const { stage, texts } = this.#context;
    const { bottomMenu = [], can, people } = stage();
    const isPrivate = conversation.place === 'private';
    const lock = isPrivate ? lockOf(person, messages, stage(), texts) : undefined;
    const hasMenu = bottomMenu.length > 0 && lock === undefined;
    const wrote = this.#composer.element.contains(document.activeElement);
    this.#composer.element.hidden = hasMenu && !this.#typing;
    this.#menu.element.hidden = !this.#composer.element.hidden;
    this.#menu.show(bottomMenu);
    if (wrote && this.#composer.element.hidden) this.#menu.focus();
    this.#composer.show({
      place: `${person.id} ${conversation.id}`,
      placeholder: isPrivate ? texts.writeMessage : texts.writeIn(conversation.title),
      commands: commandsFor(stage(), person, conversation),
      can: hasMenu ? new Set([...can, 'menu']) : can,
      people: [...people.values()],
      lock,
    });
  }

  #formDialog() {
    const { texts, perform, platform, side } = this.#context;
    const of = () => ({ platform: platform(), person: side().person });
    return new FormDialog({
      texts,
      onSubmit: (values) => perform({ do: 'submit-form', ...of(), values }),
      onDismiss: () => perform({ do: 'dismiss-form', ...of() }),
    });
  }

  #layOut() {
    const { texts, platform } = this.#context;
    const name = platformName(platform(), texts);
    this.#people.setAttribute('aria-label', texts.membersOn(name));
    const add = h(
      'button',
      { type: 'button', class: 'add-person', title: texts.addMember, 'aria-label': texts.addMember },
      icon('plus'),
    );
    add.addEventListener('click', () => this.#add());
    const phone = h(
      'div',
      { class: 'phone', data: { platform: platform() } },
      this.#header,
      this.#places.element,
      this.#window.element,
      this.#chat.element,
      this.toasts.element,
      this.#composer.element,
      this.#menu.element,
    );
    return h(
      'section',
      {
        class: 'member-pane',
        id: `member-${platform()}`,
        'aria-label': texts.membersOn(name),
        data: { platform: platform() },
      },
      h('div', { class: 'member-bar' }, h('div', { class: 'people-row' }, this.#people, add), this.#about.element),
      phone,
    );
  }

  #add() {
    const { texts, perform, platform, stage, side } = this.#context;
    addMemberDialog({ texts, locales: stage().locales }, (member) => {
      side().awaited = member.name;
      perform({ do: 'add-member', platform: platform(), ...member });
    });
  }

  #renderPeople() {
    const { stage, side, texts, unread, choose, people } = this.#context;
    const items = people().map((person) => ({
      person: { ...person, form: undefined },
      chosen: person.id === side().person,
      news: unread.count(person.id, `p${person.id}`, messagesOf(stage(), `p${person.id}`, person.id)),
    }));
    renderList(this.#people, items, {
      key: ({ person }) => person.id,
      signature: (item) => JSON.stringify(item),
      create: ({ person, chosen, news }) =>
        h(
          'button',
          {
            type: 'button',
            role: 'tab',
            class: classes('person-tab', person.blocked && 'is-blocked', person.role === 'staff' && 'is-staff'),
            'aria-selected': String(chosen),
            title: person.role === 'staff' ? `${person.name} · ${texts.staffMark}` : person.name,
            on: { click: () => choose({ person: person.id }) },
          },
          avatar(person, 'p'),
          h('span', { class: 'person-tab-name' }, person.name),
          news > 0 && !chosen && h('span', { class: 'badge', 'aria-label': texts.unread(news) }, news),
        ),
    });
  }

  #renderHeader(conversation) {
    const { stage, texts } = this.#context;
    const { bot, account } = stage();
    const typing = isTyping(stage(), conversation.id) && texts.typing;
    const isPrivate = conversation.place === 'private';
    const who = account === undefined ? texts.bot : texts.accountHints[account.kind];
    const hint = isPrivate ? who : conversation.thread ? texts.threadHint : texts.channelHint;
    this.#header.replaceChildren(
      isPrivate
        ? avatar({ id: 'bot', name: bot.name, bot: true })
        : h('span', { class: 'channel-sign' }, icon(conversation.thread ? 'thread' : 'hash')),
      h(
        'div',
        {},
        h('b', {}, isPrivate ? bot.name : conversation.title),
        h('span', { class: classes(typing && 'is-typing') }, typing || hint),
      ),
    );
  }

  #emptyText({ place }) {
    const { texts, stage } = this.#context;
    const [, title, words] = this.#empty.children;
    title.textContent = texts.emptyPrivateTitle;
    if (place !== 'private') words.textContent = texts.emptyChannel;
    else if (stage().can.has('follow')) words.textContent = texts.emptyFollow;
    else words.textContent = stage().can.has('start') ? texts.emptyPrivate : texts.emptySlash;
    return this.#empty;
  }

  #where() {
    const { side, platform } = this.#context;
    return { platform: platform(), person: side().person, conversation: side().conversation };
  }

  #unlock(reason, actions) {
    const { perform, platform, side } = this.#context;
    const { person } = side();
    if (reason === 'start') actions.say('/start');
    else if (reason === 'follow') perform({ do: 'follow', platform: platform(), person, following: true });
    else perform({ do: 'block', platform: platform(), person, blocked: false });
  }

  /** The menu of commands is asked for in words; an account's menu is there to be shown. */
  #openMenu(actions) {
    if (this.#context.stage().bottomMenu === undefined) actions.say('/menu');
    else this.#type(false);
  }

  #type(typing) {
    this.#typing = typing;
    this.render();
    if (typing) this.#composer.focus();
    else this.#menu.focus();
  }

  #tap({ key }) {
    const { perform, platform, side } = this.#context;
    perform({ do: 'tap', platform: platform(), person: side().person, key });
  }
}

function lockOf(person, messages, stage, texts) {
  if (person.blocked) return { label: texts.unblock, reason: 'blocked' };
  if (person.following === false) return { label: texts.follow, reason: 'follow' };
  if (messages.length === 0 && stage.can.has('start')) return { label: texts.start, reason: 'start' };
  return undefined;
}
