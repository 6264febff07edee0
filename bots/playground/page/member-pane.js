import { addMemberDialog } from './add-member.js';
import { moveByArrows } from './arrow-keys.js';
import { avatar } from './avatar.js';
import { ChatView } from './chat-view.js';
import { Composer } from './composer.js';
import { conversationActions } from './conversation-actions.js';
import { classes, h } from './element.js';
import { icon } from './icons.js';
import { renderList } from './keyed-list.js';
import { commandsFor, isTyping, messagesOf } from './store.js';
import { Toasts } from './toasts.js';

/** The members' side: who is there, and the phone of the one in hand. */
export class MemberPane {
  #context;
  #people = h('div', { class: 'people', role: 'tablist' });
  #locale = h('select', { class: 'select' });
  #about = h('div', { class: 'person-name' });
  #header = h('header', { class: 'phone-header' });
  #chat;
  #composer;
  #emptyText;
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
        menu: () => actions.say('/menu'),
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
    moveByArrows(this.#people);
    this.#people.setAttribute('aria-label', texts.members);
    this.#locale.setAttribute('aria-label', texts.platformLanguage);
    this.#locale.title = texts.platformLanguage;
    for (const [value, name] of Object.entries(texts.languages)) this.#locale.append(h('option', { value }, name));
    this.#locale.addEventListener('change', () => this.#setLocale(this.#locale.value));
    this.#emptyText = h(
      'div',
      {},
      icon('chat'),
      h('b', {}, texts.emptyPrivateTitle),
      h('span', {}, texts.emptyPrivate),
    );
    this.element = this.#layOut();
  }

  /** Opens the words of a message for change. */
  edit(message) {
    this.#composer.edit(message);
  }

  /** The bot answered a press of the member in hand. */
  answered({ message, data, text, alert }) {
    this.#chat.answered(message, data);
    if (text !== undefined) this.#context.tellAnswer(this.toasts, text, alert);
  }

  render() {
    const { stage, ui, texts, unread } = this.#context;
    const person = stage().people.get(ui.member);
    if (person === undefined) return;
    const messages = messagesOf(stage(), privateOf(person));
    this.#renderPeople();
    this.#about.replaceChildren(
      h('b', {}, person.name),
      h('span', {}, person.blocked ? texts.blockedMark : handleOf(person)),
    );
    this.#about.classList.toggle('is-blocked', person.blocked);
    this.#locale.value = person.locale in texts.languages ? person.locale : 'en';
    this.#renderHeader(isTyping(stage(), privateOf(person)));
    this.#chat.show({
      conversation: privateOf(person),
      viewer: person.id,
      named: false,
      label: `${person.name} · ${stage().bot.name}`,
      messages,
      empty: this.#emptyText,
    });
    this.#composer.show({
      place: privateOf(person),
      placeholder: texts.writeMessage,
      commands: commandsFor(stage(), person, stage().conversations.get(privateOf(person))),
      menu: true,
      lock: lockOf(person, messages, texts),
    });
    if (this.#context.isVisible(this.element)) unread.see(person.id, privateOf(person), messages);
  }

  #layOut() {
    const { texts, perform, platform } = this.#context;
    const add = h(
      'button',
      { type: 'button', class: 'add-person', title: texts.addMember, 'aria-label': texts.addMember },
      icon('plus'),
    );
    add.addEventListener('click', () =>
      addMemberDialog(texts, (member) => {
        this.#context.ui.awaitMember = member.name;
        perform({ do: 'add-member', platform: platform(), ...member });
      }),
    );
    const phone = h(
      'div',
      { class: 'phone' },
      this.#header,
      this.#chat.element,
      this.toasts.element,
      this.#composer.element,
    );
    return h(
      'section',
      { class: 'member-pane', id: 'member-pane', 'aria-label': texts.members },
      h(
        'div',
        { class: 'member-bar' },
        h('div', { class: 'people-row' }, this.#people, add),
        h('div', { class: 'person-bar' }, this.#about, this.#locale),
      ),
      phone,
    );
  }

  #renderPeople() {
    const { stage, ui, texts, unread, select } = this.#context;
    const members = [...stage().people.values()].filter((person) => person.role === 'member');
    const items = members.map((person) => ({
      person,
      chosen: person.id === ui.member,
      news: unread.count(person.id, privateOf(person), messagesOf(stage(), privateOf(person))),
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
            class: classes('person-tab', person.blocked && 'is-blocked'),
            'aria-selected': String(chosen),
            title: person.name,
            on: { click: () => select({ member: person.id }) },
          },
          avatar(person),
          h('span', { class: 'person-tab-name' }, person.name),
          news > 0 && !chosen && h('span', { class: 'badge', 'aria-label': texts.unread(news) }, news),
        ),
    });
  }

  #renderHeader(typing) {
    const { stage, texts } = this.#context;
    const { bot } = stage();
    this.#header.replaceChildren(
      avatar({ id: 'bot', name: bot.name, bot: true }),
      h(
        'div',
        {},
        h('b', {}, bot.name),
        h('span', { class: classes(typing && 'is-typing') }, typing ? texts.typing : texts.bot),
      ),
    );
  }

  #where() {
    const { ui, platform } = this.#context;
    return { platform: platform(), person: ui.member, conversation: `p${ui.member}` };
  }

  #unlock(reason, actions) {
    const { perform, platform, ui } = this.#context;
    if (reason === 'start') actions.say('/start');
    else perform({ do: 'block', platform: platform(), person: ui.member, blocked: false });
  }

  #setLocale(locale) {
    const { perform, platform, ui } = this.#context;
    perform({ do: 'set-locale', platform: platform(), person: ui.member, locale });
  }
}

/** The conversation of a person with the bot. */
export function privateOf(person) {
  return `p${person.id}`;
}

function handleOf(person) {
  return person.handle === undefined ? '' : `@${person.handle}`;
}

function lockOf(person, messages, texts) {
  if (person.blocked) return { label: texts.unblock, reason: 'blocked' };
  if (messages.length === 0) return { label: texts.start, reason: 'start' };
  return undefined;
}
