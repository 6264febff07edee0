import { addMemberDialog } from './add-member.js';
import { avatar } from './avatar.js';
import { BottomMenu } from './bottom-menu.js';
import { ChatView } from './chat-view.js';
import { CommunityBar } from './community-bar.js';
import { Composer } from './composer.js';
import { conversationActions } from './conversation-actions.js';
import { classes, h } from './element.js';
import { emptyState } from './empty-state.js';
import { FormDialog } from './form-dialog.js';
import { icon } from './icons.js';
import { PeopleRail } from './people-rail.js';
import { PersonBar } from './person-bar.js';
import { PlaceTabs } from './place-tabs.js';
import { platformName } from './platforms.js';
import { commandsFor, isCommon, isTyping, messageCommandsFor, messagesOf } from './store.js';
import { Toasts } from './toasts.js';
import { WindowNote } from './window-note.js';

/** The members' side of a platform: who is there, and the phone of the one in hand. */
export class MemberPane {
  #context;
  #people;
  #header = h('header', { class: 'phone-header' });
  #about;
  #places;
  #window;
  #community;
  #chat;
  #composer;
  #menu;
  /** The keyboard stands where the account's menu would. */
  #typing = false;
  #form;
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
    this.#people = new PeopleRail(context);
    this.#community = new CommunityBar(context);
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
    const { stage, side, platform, unread, texts } = this.#context;
    const person = stage().people.get(side().person);
    const conversation = stage().conversations.get(side().conversation);
    if (person === undefined || conversation === undefined) return;
    const messages = messagesOf(stage(), conversation.id, person.id);
    this.#people.render();
    this.#about.render(person);
    this.#window.render(person, stage().account);
    this.#places.render(person);
    this.#community.render(conversation);
    this.#renderHeader(conversation);
    this.#form.show(person.form, { platform: platform(), bot: stage().bot.name });
    this.#chat.show({
      platform: platform(),
      conversation: conversation.id,
      viewer: person.id,
      named: conversation.place !== 'private',
      label: `${person.name} · ${conversation.place === 'private' ? stage().bot.name : conversation.title}`,
      messages,
      readOnly: standingLock(person, conversation, texts) !== undefined,
      menu: messageCommandsFor(stage(), person, conversation),
      empty: this.#emptyText(conversation, person),
    });
    this.#renderWriting(conversation, person, messages);
    if (this.#context.isVisible(this.element)) unread.see(person.id, conversation.id, messages);
  }

  /** The account's menu stands where one writes, until the keyboard is asked for. */
  #renderWriting(conversation, person, messages) {
    const { stage, texts } = this.#context;
    const { bottomMenu = [], can, people } = stage();
    const isPrivate = conversation.place === 'private';
    const lock = isPrivate ? lockOf(person, messages, stage(), texts) : standingLock(person, conversation, texts);
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
      can: abilitiesIn(conversation, { can, hasMenu }),
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
      this.#community.element,
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
      h(
        'div',
        { class: 'member-bar' },
        h('div', { class: 'people-row' }, this.#people.element, add),
        this.#about.element,
      ),
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

  #renderHeader(conversation) {
    const { stage, texts } = this.#context;
    const { bot } = stage();
    const typing = isTyping(stage(), conversation.id) && texts.typing;
    const isPrivate = conversation.place === 'private';
    this.#header.replaceChildren(
      isPrivate ? avatar({ id: 'bot', name: bot.name, bot: true }) : signOf(conversation),
      h(
        'div',
        {},
        h('b', {}, isPrivate ? bot.name : conversation.title),
        h('span', { class: classes(typing && 'is-typing') }, typing || this.#hint(conversation)),
      ),
    );
  }

  #hint({ place, thread, community }) {
    const { stage, texts } = this.#context;
    const { account } = stage();
    if (place === 'private') return account === undefined ? texts.bot : texts.accountHints[account.kind];
    if (thread) return texts.threadHint;
    return community === undefined ? texts.channelHint : texts.peopleHere(community.people);
  }

  #emptyText({ place, title, community }, { standing }) {
    const { texts, stage } = this.#context;
    if (place !== 'private') {
      if (standing === 'banned')
        return emptyState('ban', texts.bannedTitle(community?.name ?? title), texts.bannedHint);
      if (standing === 'outside')
        return emptyState('people', texts.outsideTitle(community?.name ?? title), texts.outsideHint);
      return emptyState('chat', texts.emptyPrivateTitle, texts.emptyChannel);
    }
    if (stage().can.has('follow')) return emptyState('chat', texts.emptyPrivateTitle, texts.emptyFollow);
    return emptyState(
      'chat',
      texts.emptyPrivateTitle,
      stage().can.has('start') ? texts.emptyPrivate : texts.emptySlash,
    );
  }

  #where() {
    const { side, platform } = this.#context;
    return { platform: platform(), person: side().person, conversation: side().conversation };
  }

  #unlock(reason, actions) {
    const { perform, platform, side } = this.#context;
    const { person } = side();
    if (reason === 'start') actions.say('/start');
    else if (reason === 'join') perform({ do: 'join', platform: platform(), person });
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

/** An account's menu is one tap away; where everybody talks there is no button for the bot's. */
function abilitiesIn(conversation, { can, hasMenu }) {
  if (hasMenu) return new Set([...can, 'menu']);
  return isCommon(conversation) ? new Set([...can].filter((ability) => ability !== 'menu')) : can;
}

/** Who was muted, banned or is elsewhere writes nothing in a place of the community. */
function standingLock({ standing }, conversation, texts) {
  if (standing === undefined || !isCommon(conversation)) return undefined;
  return standing === 'outside' ? { label: texts.join, reason: 'join' } : { label: texts.standingLocks[standing] };
}

function signOf({ place, thread }) {
  if (place === 'group') return h('span', { class: 'group-sign' }, icon('people'));
  return h('span', { class: 'channel-sign' }, icon(thread ? 'thread' : 'hash'));
}
