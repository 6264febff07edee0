import { classes, h } from './element.js';
import { icon } from './icons.js';

const VIEWS = [
  ['member', 'chat'],
  ['desk', 'desk'],
  ['trouble', 'bolt'],
];

/**
 * What stands around the panes: the name, the state of the stream, the page's language, and, on a small screen, the
 * tabs that choose the one pane that is shown.
 *
 * @param {{ texts: object, language: string, panes: readonly HTMLElement[], notices: HTMLElement,
 *   onView: (view: string) => void, onLanguage: () => void }} options
 */
export function buildFrame({ texts, language, panes, notices, onView, onLanguage }) {
  const state = h('span', { class: 'connection', role: 'status' });
  const tabs = VIEWS.map(([view, sign]) =>
    h('button', { type: 'button', data: { view }, on: { click: () => onView(view) } }, icon(sign), texts[view]),
  );
  const waiting = h('p', { class: 'waiting' }, texts.waiting);
  const main = h('main', { class: 'panes' }, ...panes);
  const header = h(
    'header',
    { class: 'app-header' },
    h('img', { src: '/playground/icon.svg', alt: '', width: '30', height: '30' }),
    h('div', { class: 'app-name' }, h('h1', {}, texts.title), h('p', {}, texts.tagline)),
    state,
    languageSwitch(texts, language, onLanguage),
  );
  notices.classList.add('notices');
  const nav = h('nav', { class: 'view-tabs', 'aria-label': texts.views }, ...tabs);
  const element = h('div', { class: 'app' }, header, waiting, main, nav, notices);
  return {
    element,
    /** @param {{ ready: boolean, connected: boolean, view: string }} now */
    render({ ready, connected, view }) {
      waiting.hidden = ready;
      main.hidden = !ready;
      element.dataset.view = view;
      state.className = classes('connection', connected || 'is-offline');
      const words = connected ? texts.live : texts.offline;
      if (state.textContent !== words) state.textContent = words;
      for (const tab of tabs) tab.setAttribute('aria-current', String(tab.dataset.view === view));
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
