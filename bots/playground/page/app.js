import { act } from './act.js';
import { initialChoices, settleChoices } from './choices.js';
import { DeskPane } from './desk-pane.js';
import { buildFrame } from './frame.js';
import { follow } from './live.js';
import { MemberPane } from './member-pane.js';
import { Store } from './store.js';
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
mount();
follow({
  onMessage: (message) => store.apply(message),
  onState: (state) => {
    connected = state;
    schedule();
  },
});

/** Builds the page in the language in hand; what is chosen stays. */
function mount() {
  const texts = textsFor(language);
  document.documentElement.lang = language;
  document.title = `Kefu · ${texts.title}`;
  page = buildPage(texts);
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
  settleChoices(ui, store.stages, unread);
  page.render();
}

function select(choice) {
  Object.assign(ui, choice);
  render();
}

function switchLanguage() {
  language = language === 'en' ? 'zh-CN' : 'en';
  rememberLanguage(language);
  mount();
}

function buildPage(texts) {
  const notices = new Toasts();
  const shared = sharedContext(texts, notices);
  const onMember = { ...shared, stage: () => store.stages.get(ui.memberStage), platform: () => ui.memberStage };
  const onDesk = { ...shared, stage: () => store.stages.get(ui.deskStage), platform: () => ui.deskStage };
  const member = new MemberPane(onMember);
  const desk = new DeskPane(onDesk);
  const trouble = new Trouble({ onMember, onDesk }, (message) => {
    select({ view: 'member' });
    member.edit(message);
  });
  const frame = buildFrame({
    texts,
    language,
    panes: [member.element, desk.element, trouble.element],
    notices: notices.element,
    onView: (view) => select({ view }),
    onLanguage: switchLanguage,
  });
  return {
    element: frame.element,
    render() {
      const ready = store.stages.size > 0;
      frame.render({ ready, connected, view: ui.view });
      if (!ready) return;
      member.render();
      desk.render();
    },
    answered(answer) {
      if (answer.platform === ui.memberStage && answer.person === ui.member) member.answered(answer);
      if (answer.platform === ui.deskStage && answer.person === ui.staff) desk.answered(answer);
    },
  };
}

/** What every pane is given; with it come `stage` and `platform`, the emulated platform that the pane shows. */
function sharedContext(texts, notices) {
  return {
    texts,
    language,
    ui,
    unread,
    select,
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
}
