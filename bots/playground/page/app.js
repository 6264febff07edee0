import { act } from './act.js';
import { DeskPane } from './desk-pane.js';
import { classes, h } from './element.js';
import { icon } from './icons.js';
import { follow } from './live.js';
import { MemberPane } from './member-pane.js';
import { messagesOf, Store } from './store.js';
import { initialLanguage, rememberLanguage, textsFor } from './texts.js';
import { alertDialog, Toasts } from './toasts.js';
import { Trouble } from './trouble.js';
import { Unread } from './unread.js';

const root = document.getElementById('app');
const store = new Store();
const unread = new Unread();

/** What the visitor has chosen; `view` is the one pane that a small screen shows. */
const ui = {
  platform: undefined,
  member: undefined,
  staff: undefined,
  desk: 'd0',
  opened: false,
  view: 'member',
  awaitMember: undefined,
};
let connected = true;
let language = initialLanguage();
let page;

store.subscribe(() => schedule());
store.onAnswer((answer) => page?.answered(answer));
follow({
  onMessage: (message) => store.apply(message),
  onState: (state) => {
    connected = state;
    schedule();
  },
});
mount();

/** Builds the page in the language in hand; what is chosen stays. */
function mount() {
  document.documentElement.lang = language;
  page = buildPage(textsFor(language));
  document.title = `Kefu · ${textsFor(language).title}`;
  root.replaceChildren(page.element);
  render();
}

let scheduled = false;
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
  settleChoices();
  page.render();
}

/** Points every choice at something that exists. */
function settleChoices() {
  const stage = store.stages.get(ui.platform) ?? store.stages.values().next().value;
  if (stage === undefined) return;
  ui.platform = stage.platform;
  unread.begin(stage, messagesOf);
  const people = [...stage.people.values()];
  const awaited = people.findLast(({ role, name }) => role === 'member' && name === ui.awaitMember);
  if (awaited !== undefined) Object.assign(ui, { member: awaited.id, awaitMember: undefined });
  if (!stage.people.has(ui.member)) ui.member = people.find(({ role }) => role === 'member')?.id;
  if (!stage.people.has(ui.staff)) ui.staff = people.find(({ role }) => role === 'staff')?.id;
  if (!stage.conversations.has(ui.desk)) ui.desk = 'd0';
}

function select(choice) {
  Object.assign(ui, choice);
  render();
}

function buildPage(texts) {
  const notices = new Toasts();
  const context = {
    texts,
    language,
    ui,
    unread,
    select,
    stage: () => store.stages.get(ui.platform),
    platform: () => ui.platform,
    isVisible: (element) => document.visibilityState === 'visible' && element.offsetParent !== null,
    notify: (text) => notices.show(text),
    tooLarge: () => notices.show(texts.tooLarge),
    tellAnswer: (toasts, text, alert) => (alert ? alertDialog(text, texts.ok) : toasts.show(text)),
    async perform(action) {
      const reason = await act(action);
      if (reason !== undefined) notices.show(texts.refused(reason));
      return reason === undefined;
    },
  };
  const member = new MemberPane(context);
  const desk = new DeskPane(context);
  const trouble = new Trouble(context, {
    onEdit: (message) => {
      select({ view: 'member' });
      member.edit(message);
    },
  });
  const frame = buildFrame(context, { member, desk, trouble, notices });
  return {
    element: frame.element,
    render() {
      frame.render();
      if (context.stage() === undefined) return;
      member.render();
      desk.render();
    },
    answered(answer) {
      if (answer.person === ui.member) member.answered(answer);
      if (answer.person === ui.staff) desk.answered(answer);
    },
  };
}

function buildFrame({ texts }, { member, desk, trouble, notices }) {
  const state = h('span', { class: 'connection', role: 'status' });
  const views = ['member', 'desk', 'trouble'].map((view) => viewTab(view, texts));
  const switcher = h(
    'button',
    {
      type: 'button',
      class: 'ghost',
      'aria-label': texts.switchLanguageLabel,
      lang: language === 'en' ? 'zh-CN' : 'en',
    },
    icon('globe'),
    texts.switchLanguage,
  );
  switcher.addEventListener('click', () => {
    language = language === 'en' ? 'zh-CN' : 'en';
    rememberLanguage(language);
    mount();
  });
  const waiting = h('p', { class: 'waiting' }, texts.waiting);
  const panes = h('main', { class: 'panes' }, member.element, desk.element, trouble.element);
  const element = h(
    'div',
    { class: 'app' },
    h(
      'header',
      { class: 'app-header' },
      h('img', { src: '/playground/icon.svg', alt: '', width: '30', height: '30' }),
      h('div', { class: 'app-name' }, h('h1', {}, texts.title), h('p', {}, texts.tagline)),
      state,
      switcher,
    ),
    waiting,
    panes,
    h('nav', { class: 'view-tabs', 'aria-label': texts.views }, ...views),
    notices.element,
  );
  notices.element.classList.add('notices');
  return {
    element,
    render() {
      const ready = store.stages.size > 0;
      waiting.hidden = ready;
      panes.hidden = !ready;
      element.dataset.view = ui.view;
      state.className = classes('connection', connected || 'is-offline');
      const words = connected ? texts.live : texts.offline;
      if (state.textContent !== words) state.textContent = words;
      for (const tab of views) tab.setAttribute('aria-current', String(tab.dataset.view === ui.view));
    },
  };
}

function viewTab(view, texts) {
  const icons = { member: 'chat', desk: 'desk', trouble: 'bolt' };
  return h(
    'button',
    { type: 'button', data: { view }, on: { click: () => select({ view }) } },
    icon(icons[view]),
    texts[view],
  );
}
