/** How many messages of one conversation the page keeps. */
const KEPT = 300;
/** How long "typing…" stays after the bot said it was. Milliseconds. */
const ACTIVITY_LASTS = 5_000;

/**
 * What the page knows of the emulated platforms, kept up to date by the live stream.
 * `messages` are in the order they were said.
 */
export class Store {
  stages = new Map();
  /** Where the desk stands: see DeskStanding in bots/playground/view.ts. */
  desk = { platform: undefined };
  #listeners = new Set();
  #answerListeners = new Set();

  /** Takes one message of the live stream. */
  apply(message) {
    if (message.type === 'snapshot') {
      this.stages = new Map(message.stages.map((stage) => [stage.platform, newStage(stage)]));
      this.desk = message.desk;
    } else if (message.type === 'desk') {
      const { type: _, ...desk } = message;
      this.desk = desk;
    } else if (message.type === 'answer') {
      for (const listener of this.#answerListeners) listener(message);
    } else if (message.type === 'changes') {
      change(this.stages.get(message.platform), message);
    } else if (message.type === 'activity') {
      this.#mark(this.stages.get(message.platform), message.conversation);
    }
    this.#tell();
  }

  /** @param {() => void} listener called after every change */
  subscribe(listener) {
    this.#listeners.add(listener);
  }

  /** @param {(answer: object) => void} listener called with the bot's answer to a press */
  onAnswer(listener) {
    this.#answerListeners.add(listener);
  }

  #mark(stage, conversation) {
    if (stage === undefined) return;
    stage.activity.set(conversation, Date.now() + ACTIVITY_LASTS);
    setTimeout(() => this.#tell(), ACTIVITY_LASTS + 50);
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }
}

/**
 * Messages of a conversation that still stand; with a person, those that they see.
 * @param {object} stage
 * @param {string} conversation
 * @param {string} [viewer]
 */
export function messagesOf(stage, conversation, viewer) {
  if (viewer !== undefined && isShutOut(stage, conversation, viewer)) return [];
  const all = stage.messages.get(conversation) ?? [];
  return viewer === undefined ? all : all.filter(({ only }) => only === undefined || only === viewer);
}

/** Is it a place of the community, where everybody talks? */
export function isCommon({ place }) {
  return place === 'group' || place === 'server';
}

/** Was someone's word taken from them in the community? */
export function isSilenced({ standing }) {
  return standing === 'muted' || standing === 'banned';
}

/** Who is not in the community reads nothing there. */
function isShutOut(stage, conversation, viewer) {
  const standing = stage.people.get(viewer)?.standing;
  const place = stage.conversations.get(conversation);
  return (standing === 'banned' || standing === 'outside') && place !== undefined && isCommon(place);
}

/** Does a person see a conversation? */
export function sees({ people }, person) {
  return people === undefined || people.includes(person.id);
}

/** Is the bot typing there? */
export function isTyping(stage, conversation) {
  return (stage.activity.get(conversation) ?? 0) > Date.now();
}

/**
 * The commands that the bot offers a person in a conversation, in the language of their platform.
 * @returns {readonly object[]} see CommandView in bots/playground/view.ts
 */
export function commandsFor(stage, person, conversation) {
  const entries = menuFor(stage, person, conversation)?.entries ?? [];
  return entries.filter((entry) => sees(entry, person));
}

/** What the bot offers them for one message there. */
export function messageCommandsFor(stage, person, conversation) {
  return menuFor(stage, person, conversation)?.onMessages ?? [];
}

function menuFor(stage, person, conversation) {
  const runsIt = conversation.place === 'group' && person.role === 'admin';
  const places = [conversation.id, ...(runsIt ? ['group-admins'] : []), conversation.place, 'everywhere'];
  const languages = [person.locale, person.locale.slice(0, 2), ''];
  for (const place of places) {
    for (const language of languages) {
      const menu = stage.menus.find((one) => one.place === place && one.language === language);
      if (menu !== undefined) return menu;
    }
  }
  return undefined;
}

function newStage({ people, conversations, messages, ...told }) {
  const stage = {
    ...told,
    can: new Set(told.can),
    people: new Map(),
    conversations: new Map(),
    messages: new Map(),
    activity: new Map(),
  };
  change(stage, { people, conversations, messages });
  return stage;
}

function change(stage, { people, conversations, messages, menus, bottomMenu, account }) {
  if (stage === undefined) return;
  if (menus !== undefined) stage.menus = menus;
  if (bottomMenu !== undefined) stage.bottomMenu = bottomMenu;
  if (account !== undefined) stage.account = account;
  for (const person of people) stage.people.set(person.id, person);
  for (const conversation of conversations) stage.conversations.set(conversation.id, conversation);
  for (const message of messages) put(stage, message);
}

function put(stage, message) {
  const list = stage.messages.get(message.conversation) ?? [];
  const others = list.filter((other) => other.id !== message.id);
  const index = list.findIndex((other) => other.id === message.id);
  if (message.deleted) {
    stage.messages.set(message.conversation, others);
  } else if (index >= 0) {
    stage.messages.set(message.conversation, list.with(index, message));
  } else {
    stage.messages.set(message.conversation, [...list, message].slice(-KEPT));
    if (message.author.bot) stage.activity.delete(message.conversation);
  }
}
