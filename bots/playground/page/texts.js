import { en } from './texts/en.js';
import { zh } from './texts/zh-CN.js';

const CATALOGUES = { 'zh-CN': zh, en };
const REMEMBERED = 'kefu.page-language';

/** The language the page is shown in: chosen here before, else the browser's. */
export function initialLanguage() {
  const chosen = localStorage.getItem(REMEMBERED);
  if (chosen !== null && chosen in CATALOGUES) return chosen;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

export function rememberLanguage(language) {
  localStorage.setItem(REMEMBERED, language);
}

/** The page's words in a language. */
export function textsFor(language) {
  return CATALOGUES[language] ?? en;
}
