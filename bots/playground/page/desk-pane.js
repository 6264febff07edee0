import { moveByArrows } from './arrow-keys.js';
import { avatar } from './avatar.js';
import { ChatView } from './chat-view.js';
import { Composer } from './composer.js';
import { conversationActions } from './conversation-actions.js';
import { nameOf, signOf } from './conversation-name.js';
import { DeskSwitch } from './desk-switch.js';
import { classes, h } from './element.js';
import { emptyState } from './empty-state.js';
import { FormDialog } from './form-dialog.js';
import { icon } from './icons.js';
import { renderList } from './keyed-list.js';
import { commandsFor, isCommon, isTyping, messageCommandsFor, messagesOf, sees } from './store.js';
import { renderTags } from './tags.js';
import { Toasts } from './toasts.js';
import { TopicList } from './topic-list.js';

/** The staff's side: who one is, the list of topics, and the open one. */
export class DeskPane {
  #context;
  #staff = h('div', { class: 'staff', role: 'radiogroup' });
  #header = h('header', { class: 'desk-header' });
  #title = h('b', {});
  #switch;
  #form;
  #trouble;
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
      on: {
        ...actions,
        menu: () => actions.say('/menu'),
        unlock: (reason) => this.#unlock(reason),
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
        edit: (message) => this.#composer.edit(message),
      },
    });
    this.#topics = new TopicList(context);
    this.#switch = new DeskSwitch(context);
    this.#form = this.#formDialog();
    moveByArrows(this.#staff);
    this.#staff.setAttribute('aria-label', texts.youAre);
    this.element = h(
      'section',
      { class: 'desk-pane', id: 'desk-pane', 'aria-label': texts.desk },
      h(
        'div',
        { class: 'desk-side' },
        h('div', { class: 'desk-title' }, this.#title, this.#switch.element),
        this.#staff,
        this.#topics.element,
      ),
      h('div', { class: 'desk-main' }, this.#header, this.#chat.element, this.toasts.element, this.#composer.element),
      this.#switch.veil,
    );
  }

  /** The bot answered a press, or failed to; it is shown to who pressed. */
  answered({ platform, person, message, data, text, alert, failed }) {
    if (platform !== this.#context.platform() || person !== this.#context.side().person) return;
    this.#chat.answered(message, data);
    if (failed) this.toasts.show(this.#context.texts.interactionFailed);
    else if (text !== undefined) this.#context.tellAnswer(this.toasts, text, alert);
  }

  /** Takes away what stands outside the pane. */
  leave() {
    this.#form.show(undefined);
  }

  render() {
    const { stage, side, ui, unread, platform, desk } = this.#context;
    this.#switch.render();
    this.#tellTrouble(desk());
    const person = stage().people.get(side().person);
    const conversation = this.#openFor(person);
    if (person === undefined || conversation === undefined) return;
    this.element.dataset.platform = platform();
    if (this.#title.textContent !== stage().desk.title) this.#title.textContent = stage().desk.title;
    this.#renderStaff();
    this.#topics.render(person, this.#context.isVisible(this.#chat.element));
    this.#renderHeader(conversation);
    this.#form.show(person.form, { platform: platform(), bot: stage().bot.name });
    const messages = conversation.deleted ? [] : messagesOf(stage(), conversation.id, person.id);
    this.#chat.show({
      platform: platform(),
      conversation: conversation.id,
      viewer: person.id,
      named: conversation.place !== 'private',
      readOnly: conversation.readOnly,
      label: conversation.title,
      messages,
      menu: messageCommandsFor(stage(), person, conversation),
      empty: this.#emptyText(conversation, person),
    });
    this.#composer.show({
      place: `${person.id} ${conversation.id}`,
      people: [...stage().people.values()],
      ...this.#composing(conversation, person, messages),
    });
    this.element.classList.toggle('is-opened', ui.opened);
    if (this.#context.isVisible(this.#chat.element)) unread.see(person.id, conversation.id, messages);
  }

  /** The open conversation, unless this person does not see it. */
  #openFor(person) {
    const { stage, side } = this.#context;
    const open = stage().conversations.get(side().conversation);
    if (person === undefined || open === undefined || sees(open, person)) return open;
    side().conversation = 'd0';
    return stage().conversations.get('d0');
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

  /** A move of the desk that failed is told once. */
  #tellTrouble({ trouble }) {
    const { notify, texts } = this.#context;
    if (trouble !== undefined && trouble !== this.#trouble) notify(texts.refused(trouble));
    this.#trouble = trouble;
  }

  #renderStaff() {
    const { stage, side, texts, choose } = this.#context;
    const people = [...stage().people.values()].filter(({ role }) => role === 'staff' || role === 'stranger');
    renderList(
      this.#staff,
      people.map((person) => ({ person: { ...person, form: undefined }, chosen: person.id === side().person })),
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
              on: {
                click: () => choose({ person: person.id, conversation: deskFor(person, side().conversation) }),
              },
            },
            avatar(person, 's'),
            h('span', {}, person.name),
          ),
      },
    );
  }

  #renderHeader(conversation) {
    const { texts, stage, choose } = this.#context;
    const isPrivate = conversation.place === 'private';
    const title = isPrivate ? stage().bot.name : nameOf(conversation, { texts, stage: stage() }).title;
    const typing = isTyping(stage(), conversation.id);
    const facts = [conversation.closed && texts.closed, typing && texts.typing].filter(Boolean).join(' · ');
    const back = h(
      'button',
      { type: 'button', class: 'icon-button back-button', 'aria-label': texts.back },
      icon('back'),
    );
    back.addEventListener('click', () => choose({ opened: false }));
    this.#header.replaceChildren(
      back,
      signOf(conversation),
      h('div', {}, h('b', {}, title), h('span', {}, facts || this.#subtitle(conversation))),
      renderTags(conversation.tags) ?? '',
    );
  }

  #subtitle({ place, general, thread, community }) {
    const { texts, stage } = this.#context;
    if (place === 'private') return texts.bot;
    if (community !== undefined) return texts.peopleHere(community.people);
    if (place === 'server') return thread ? texts.threadHint : texts.channelHint;
    return general ? texts.generalHint : stage().desk.title;
  }

  #emptyText(conversation, person) {
    const { place, general, deleted, readOnly } = conversation;
    const { texts, stage } = this.#context;
    if (deleted) return emptyState('trash', texts.deletedTopicTitle, texts.deletedTopic);
    if (place === 'private') {
      return person.role === 'stranger'
        ? emptyState('desk', texts.emptyStrangerTitle, texts.emptyStranger)
        : emptyState('desk', texts.emptyStaffTitle, texts.emptyStaff);
    }
    if (!general) return emptyState('chat', '', isCommon(conversation) ? texts.emptyChannel : texts.emptyTopic);
    const begun = [...stage().conversations.values()].some(
      (one) => one.place === 'desk' && !one.general && !one.deleted,
    );
    if (readOnly && begun) return emptyState('chat', texts.forumTitle, texts.forumHint);
    return begun
      ? emptyState('hash', texts.quietGeneralTitle, texts.quietGeneral)
      : emptyState('desk', texts.emptyGeneralTitle, texts.emptyGeneral);
  }

  #composing(conversation, person, messages) {
    const { stage } = this.#context;
    const commands = commandsFor(stage(), person, conversation);
    // A desk has no use for the members' menu.
    const can = new Set([...stage().can].filter((ability) => ability !== 'menu'));
    return {
      placeholder: this.#placeholder(conversation, person),
      commands,
      can,
      lock: this.#lock(conversation, person, messages),
    };
  }

  #placeholder(conversation, { role }) {
    const { texts } = this.#context;
    const { place, general, title } = conversation;
    if (place === 'private') return role === 'stranger' ? texts.writeMessage : texts.writeToBot;
    if (isCommon(conversation)) return texts.writeIn(title);
    return general ? texts.writeToGeneral : texts.writeToTopic;
  }

  #lock({ place, deleted, readOnly }, person, messages) {
    const { texts, stage } = this.#context;
    if (deleted) return { label: texts.back, reason: 'deleted' };
    if (readOnly) return { label: texts.forumLock };
    if (place !== 'private') return undefined;
    if (person.blocked) return { label: texts.unblock, reason: 'blocked' };
    return messages.length === 0 && stage().can.has('start') ? { label: texts.start, reason: 'start' } : undefined;
  }

  #unlock(reason) {
    const { perform, platform, side, choose } = this.#context;
    const { person } = side();
    if (reason === 'deleted') choose({ conversation: 'd0', opened: false });
    else if (reason === 'blocked') perform({ do: 'block', platform: platform(), person, blocked: false });
    else perform({ do: 'say', ...this.#where(), text: '/start' });
  }

  #where() {
    const { side, platform } = this.#context;
    return { platform: platform(), person: side().person, conversation: side().conversation };
  }
}

/** Changing who one is keeps the open topic, but never shows another's private chat. */
function deskFor(person, open) {
  return open.startsWith('p') ? `p${person.id}` : open;
}
