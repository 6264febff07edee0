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
import { TopicList, topicIcon } from './topic-list.js';

/** The staff's side: who one is, the list of topics, and the open one. */
export class DeskPane {
  #context;
  #staff = h('div', { class: 'staff', role: 'radiogroup' });
  #header = h('header', { class: 'desk-header' });
  #title = h('div', { class: 'desk-title' });
  #topics;
  #chat;
  #composer;
  toasts = new Toasts();

  /** @param {object} context see app.js */
  constructor(context) {
    const { texts, language } = context;
    this.#context = context;
    const actions = conversationActions({ where: () => this.#where(), perform: context.perform });
    this.#composer = new Composer({
      texts,
      on: { ...actions, menu: () => actions.say('/menu'), unlock: () => this.#unlock(), tooLarge: context.tooLarge },
    });
    this.#chat = new ChatView({
      texts,
      language,
      on: {
        ...actions,
        command: actions.say,
        reply: (message) => this.#composer.replyTo(message),
        edit: (message) => this.#composer.edit(message),
      },
    });
    this.#topics = new TopicList(context);
    moveByArrows(this.#staff);
    this.#staff.setAttribute('aria-label', texts.youAre);
    this.element = h(
      'section',
      { class: 'desk-pane', id: 'desk-pane', 'aria-label': texts.desk },
      h('div', { class: 'desk-side' }, this.#title, this.#staff, this.#topics.element),
      h('div', { class: 'desk-main' }, this.#header, this.#chat.element, this.toasts.element, this.#composer.element),
    );
  }

  /** The bot answered a press of the person in hand. */
  answered({ message, data, text, alert }) {
    this.#chat.answered(message, data);
    if (text !== undefined) this.#context.tellAnswer(this.toasts, text, alert);
  }

  render() {
    const { stage, ui, unread } = this.#context;
    const person = stage().people.get(ui.staff);
    const conversation = stage().conversations.get(ui.desk);
    if (person === undefined || conversation === undefined) return;
    this.#title.replaceChildren(h('b', {}, stage().desk.title));
    this.#renderStaff();
    this.#topics.render(person);
    this.#renderHeader(conversation);
    const messages = conversation.deleted ? [] : messagesOf(stage(), conversation.id);
    this.#chat.show({
      conversation: conversation.id,
      viewer: person.id,
      named: conversation.place === 'desk',
      label: conversation.title,
      messages,
      empty: this.#emptyText(conversation),
    });
    this.#composer.show({
      place: `${person.id} ${conversation.id}`,
      ...this.#composing(conversation, person, messages),
    });
    this.element.classList.toggle('is-opened', ui.opened);
    if (this.#context.isVisible(this.#chat.element)) unread.see(person.id, conversation.id, messages);
  }

  #renderStaff() {
    const { stage, ui, texts, select } = this.#context;
    const people = [...stage().people.values()].filter((person) => person.role !== 'member');
    renderList(
      this.#staff,
      people.map((person) => ({ person, chosen: person.id === ui.staff })),
      {
        key: ({ person }) => person.id,
        signature: (item) => JSON.stringify(item),
        create: ({ person, chosen }) =>
          h(
            'button',
            {
              type: 'button',
              role: 'radio',
              class: classes('staff-choice', person.role === 'stranger' && 'is-stranger'),
              'aria-checked': String(chosen),
              title: person.role === 'stranger' ? texts.strangerMark : undefined,
              on: { click: () => select({ staff: person.id, desk: deskFor(person, ui.desk) }) },
            },
            avatar(person, 's'),
            h('span', {}, person.name),
          ),
      },
    );
  }

  #renderHeader(conversation) {
    const { texts, stage, select } = this.#context;
    const names = { private: stage().bot.name, desk: conversation.general ? texts.general : conversation.title };
    const typing = isTyping(stage(), conversation.id);
    const facts = [conversation.closed && texts.closed, typing && texts.typing].filter(Boolean).join(' · ');
    const back = h(
      'button',
      { type: 'button', class: 'icon-button back-button', 'aria-label': texts.back },
      icon('back'),
    );
    back.addEventListener('click', () => select({ opened: false }));
    this.#header.replaceChildren(
      back,
      topicIcon(conversation),
      h('div', {}, h('b', {}, names[conversation.place]), h('span', {}, facts || this.#subtitle(conversation))),
    );
  }

  #subtitle({ place, general }) {
    const { texts, stage } = this.#context;
    if (place === 'private') return texts.bot;
    return general ? texts.generalHint : stage().desk.title;
  }

  #emptyText({ place, general, deleted }) {
    const { texts } = this.#context;
    if (deleted) return emptyState('trash', texts.deletedTopicTitle, texts.deletedTopic);
    if (place === 'private') return emptyState('desk', texts.emptyStaffTitle, texts.emptyStaff);
    if (general) return emptyState('desk', texts.emptyGeneralTitle, texts.emptyGeneral);
    return emptyState('chat', '', texts.emptyTopic);
  }

  #composing(conversation, person, messages) {
    const { texts, stage } = this.#context;
    const { place, general, deleted } = conversation;
    const commands = commandsFor(stage(), person, conversation);
    if (place === 'private') {
      const lock = person.blocked
        ? { label: texts.unblock, reason: 'blocked' }
        : messages.length === 0 && { label: texts.start, reason: 'start' };
      return { placeholder: texts.writeToBot, commands, menu: false, lock: lock || undefined };
    }
    const lock = deleted ? { label: texts.back, reason: 'deleted' } : undefined;
    return { placeholder: general ? texts.writeToGeneral : texts.writeToTopic, commands, menu: false, lock };
  }

  #unlock() {
    const { perform, platform, ui, select, stage } = this.#context;
    const person = stage().people.get(ui.staff);
    if (ui.desk.startsWith('d')) select({ desk: 'd0', opened: false });
    else if (person.blocked) perform({ do: 'block', platform: platform(), person: person.id, blocked: false });
    else perform({ do: 'say', ...this.#where(), text: '/start' });
  }

  #where() {
    const { ui, platform } = this.#context;
    return { platform: platform(), person: ui.staff, conversation: ui.desk };
  }
}

/** Changing who one is keeps the open topic, but never shows another's private chat. */
function deskFor(person, open) {
  return open.startsWith('p') ? `p${person.id}` : open;
}

function emptyState(name, title, text) {
  return h('div', {}, icon(name), title !== '' && h('b', {}, title), h('span', {}, text));
}
