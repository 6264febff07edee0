import { act } from './act.js';
import { initialChoices, peopleOf, settleChoices, sideOf } from './choices.js';
import { DeskPane } from './desk-pane.js';
import { buildFrame } from './frame.js';
import { follow } from './live.js';
import { MemberPane } from './member-pane.js';
import { messagesOf, Store, sees } from './store.js';
import { initialLanguage, rememberLanguage, textsFor } from './texts.js';
import { alertDialog, Toasts } from './toasts.js';
import { Trouble } from './trouble.js';
import { Unread } from './unread.js';

const root = document.getElementById('app');
const store = new Store();
const unread = new Unread();
const ui = initialChoices();
let connected = true;
let language = initialLanguage();
let page;
let scheduled = false;

store.subscribe(schedule);
store.onAnswer((answer) => page.answered(answer));
document.addEventListener('visibilitychange', schedule);
addEventListener('resize', schedule);
mount();
follow({
  onMessage: (message) => store.apply(message),
  onState: (state) => {
    connected = state;
    schedule();
  },
});

/** Builds the page in the language in hand, with a window for each platform; what is chosen stays. */
function mount() {
  const texts = textsFor(language);
  document.documentElement.lang = language;
  document.title = `Kefu · ${texts.title}`;
  page?.leave();
  page = buildPage(texts, [...store.stages.keys()]);
  root.replaceChildren(page.element);
  render();
}

/** Many changes, one drawing. A hidden tab gets no animation frames, and needs none. */
function schedule() {
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(() => {
    scheduled = false;
    render();
  });
}

function render() {
  settleChoices(ui, store.stages, unread, store.desk);
  const platforms = [...store.stages.keys()];
  if (platforms.join() === page.platforms.join()) page.render();
  else mount();
}

function select(choice) {
  Object.assign(ui, choice);
  render();
}

/** Looks at a pane: a platform's window, `desk` or `trouble`. */
function look(view) {
  const recent = store.stages.has(view) ? [view, ...ui.recent.filter((one) => one !== view)] : ui.recent;
  select({ view, recent });
}

function switchLanguage() {
  language = language === 'en' ? 'zh-CN' : 'en';
  rememberLanguage(language);
  mount();
}

function buildPage(texts, platforms) {
  const notices = new Toasts();
  const shared = sharedContext(texts, notices);
  const members = new Map(platforms.map((platform) => [platform, new MemberPane(memberContext(shared, platform))]));
  const desk = new DeskPane(deskContext(shared));
  const trouble = new Trouble({ ...shared, member: () => memberInHand(), deskSide: shared.deskSide }, (message) => {
    look(ui.recent[0]);
    members.get(ui.recent[0]).edit(message);
  });
  const frame = buildFrame({
    texts,
    language,
    platforms,
    members: [...members.values()].map(({ element }) => element),
    desk: desk.element,
    trouble: trouble.element,
    notices: notices.element,
    onView: look,
    onLanguage: switchLanguage,
  });
  return {
    platforms,
    element: frame.element,
    render() {
      const ready = store.stages.size > 0;
      frame.render({ ready, connected, view: ui.view, recent: ui.recent });
      if (!ready) return;
      for (const pane of members.values()) pane.render();
      desk.render();
      trouble.render();
      // What was just drawn is seen.
      frame.tellNews(newsByView());
    },
    answered(answer) {
      members.get(answer.platform)?.answered(answer);
      desk.answered(answer);
    },
    leave() {
      for (const pane of members.values()) pane.leave();
      desk.leave();
    },
  };
}

function memberContext(shared, platform) {
  const side = () => sideOf(ui.members, platform);
  return {
    ...shared,
    platform: () => platform,
    stage: () => store.stages.get(platform),
    /** The visitor does something in this window. */
    touched: () => {
      if (ui.recent[0] !== platform) select({ recent: [platform, ...ui.recent.filter((one) => one !== platform)] });
    },
    people: () => peopleOf(store.stages.get(platform), store.desk),
    side,
    choose: (choice) => {
      Object.assign(side(), choice);
      render();
    },
  };
}

function deskContext(shared) {
  return {
    ...shared,
    platform: () => store.desk.platform,
    /** Those on which a desk can stand. */
    platforms: () =>
      [...store.stages.values()].filter(({ desk }) => desk !== undefined).map(({ platform }) => platform),
    stage: () => store.stages.get(store.desk.platform),
    side: () => shared.deskSide(),
    choose: ({ opened, ...choice }) => {
      Object.assign(shared.deskSide(), choice);
      if (opened !== undefined) ui.opened = opened;
      render();
    },
  };
}

/** What every pane is given; with it come `stage`, `platform` and `side`: the emulated platform, who is in hand there. */
function sharedContext(texts, notices) {
  return {
    texts,
    language,
    ui,
    unread,
    desk: () => store.desk,
    deskSide: () => sideOf(ui.desks, store.desk.platform),
    deskStage: () => store.stages.get(store.desk.platform),
    isVisible: (element) => document.visibilityState === 'visible' && element.offsetParent !== null,
    notify: (text) => notices.show(text),
    tooLarge: () => notices.show(texts.tooLarge),
    tellAnswer: (toasts, text, alert) => (alert ? alertDialog(text, texts.ok) : toasts.show(text)),
    async perform(action) {
      const { result, reason } = await act(action);
      if (reason !== undefined) notices.show(texts.refused(reason));
      return reason === undefined && (result ?? true);
    },
  };
}

/** The member that was looked at last, for what concerns one of them. */
function memberInHand() {
  const [platform] = ui.recent;
  return { platform, stage: store.stages.get(platform), ...sideOf(ui.members, platform) };
}

/** How much is unread in each view: in the private chats of members, and in the desk for who is in hand there. */
function newsByView() {
  return new Map([
    ...[...store.stages.values()].map((stage) => {
      const counts = peopleOf(stage, store.desk).map(({ id }) =>
        unread.count(id, `p${id}`, messagesOf(stage, `p${id}`, id)),
      );
      return [stage.platform, sumOf(counts)];
    }),
    ['desk', newsAtDesk()],
  ]);
}

function newsAtDesk() {
  const stage = store.stages.get(store.desk.platform);
  const person = stage.people.get(sideOf(ui.desks, stage.platform).person);
  if (person === undefined) return 0;
  const places = [...stage.conversations.values()].filter(
    (one) => one.place === 'desk' && !one.deleted && sees(one, person),
  );
  return sumOf(places.map(({ id }) => unread.count(person.id, id, messagesOf(stage, id, person.id))));
}

function sumOf(counts) {
  return counts.reduce((sum, count) => sum + count, 0);
}
