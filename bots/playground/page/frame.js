import { classes, h } from './element.js';
import { icon } from './icons.js';
import { platformName, platformSign } from './platforms.js';

/** What a window of a platform and the desk need beside each other. CSS pixels. */
const MEMBER_MIN = 304;
const DESK_MIN = 500;
/** What stands around and between them. */
const AROUND = 52;

/**
 * What stands around the panes: the name, the state of the stream, the page's language, and the rail that chooses
 * platforms. On a wide screen as many members' windows stand beside the desk as there is room for; on a small one the
 * rail chooses the one pane that is shown.
 *
 * @param {{ texts: object, language: string, platforms: readonly string[], members: readonly HTMLElement[],
 *   desk: HTMLElement, trouble: HTMLElement, notices: HTMLElement, onView: (view: string) => void,
 *   onLanguage: () => void }} options `members` in the order of `platforms`
 */
export function buildFrame(options) {
  const { texts, language, platforms, members, desk, trouble, notices, onView, onLanguage } = options;
  const state = h('span', { class: 'connection', role: 'status' });
  const tabs = [
    ...platforms.map((platform) => [platform, platformSign(platform), platformName(platform, texts)]),
    ['desk', 'desk', texts.desk],
    ['trouble', 'bolt', texts.trouble],
  ].map(([view, sign, label]) => tabOf({ view, sign, label, platform: platforms.includes(view) }, onView));
  const waiting = h('p', { class: 'waiting' }, texts.waiting);
  const windows = h('div', { class: 'windows' }, ...members);
  const main = h('main', { class: 'panes' }, windows, desk, trouble);
  const header = h(
    'header',
    { class: 'app-header' },
    h('img', { src: '/playground/icon.svg', alt: '', width: '30', height: '30' }),
    h('div', { class: 'app-name' }, h('h1', {}, texts.title), h('p', {}, texts.tagline)),
    state,
    languageSwitch(texts, language, onLanguage),
  );
  notices.classList.add('notices');
  const nav = h('nav', { class: 'rail', 'aria-label': texts.views }, ...tabs.map(({ element }) => element));
  const element = h('div', { class: 'app' }, header, nav, waiting, main, notices);
  return {
    element,
    /** @param {{ ready: boolean, connected: boolean, view: string, recent: readonly string[] }} now */
    render({ ready, connected, view, recent }) {
      waiting.hidden = ready;
      main.hidden = !ready;
      nav.hidden = !ready;
      element.dataset.view = view;
      state.className = classes('connection', connected || 'is-offline');
      const words = connected ? texts.live : texts.offline;
      if (state.textContent !== words) state.textContent = words;
      const beside = recent.slice(0, roomFor(main));
      windows.dataset.count = String(beside.length);
      members.forEach((window, index) => {
        window.classList.toggle('is-beside', beside.includes(platforms[index]));
        window.classList.toggle('is-chosen', view === platforms[index]);
      });
      for (const tab of tabs) tab.render({ view, beside });
    },
    /** @param {Map<string, number>} news how many messages are unread, by view */
    tellNews(news) {
      for (const tab of tabs) tab.tellNews(news.get(tab.view) ?? 0, texts);
    },
  };
}

function roomFor(main) {
  return Math.max(1, Math.floor((main.clientWidth - AROUND - DESK_MIN) / MEMBER_MIN));
}

function tabOf({ view, sign, label, platform }, onView) {
  const badge = h('span', { class: 'badge', hidden: true });
  const element = h(
    'button',
    {
      type: 'button',
      class: classes('rail-tab', platform && 'is-platform'),
      data: { view },
      on: { click: () => onView(view) },
    },
    icon(sign),
    h('span', {}, label),
    badge,
  );
  return {
    view,
    element,
    render({ view: now, beside }) {
      element.setAttribute('aria-current', String(now === view));
      element.classList.toggle('is-beside', beside.includes(view));
    },
    tellNews(news, texts) {
      badge.hidden = news === 0;
      if (badge.textContent !== String(news)) badge.textContent = String(news);
      badge.setAttribute('aria-label', texts.unread(news));
    },
  };
}

function languageSwitch(texts, language, onLanguage) {
  const other = language === 'en' ? 'zh-CN' : 'en';
  return h(
    'button',
    { type: 'button', class: 'ghost', 'aria-label': texts.switchLanguageLabel, lang: other, on: { click: onLanguage } },
    icon('globe'),
    texts.switchLanguage,
  );
}
