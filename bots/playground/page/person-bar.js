import { h } from './element.js';
import { icon } from './icons.js';
import { languageName, platformName, platformSign } from './platforms.js';
import { isSilenced } from './store.js';

const ACCOUNT_KINDS = ['certified', 'unverified'];

/** The member in hand, and what of them and of the platform can be set: language, private messages, following. */
export class PersonBar {
  #context;
  #about = h('div', { class: 'person-name' });
  #switch = h('button', { type: 'button', class: 'switch', role: 'switch' });
  #locale = h('select', { class: 'select' });
  #account = h('select', { class: 'select account-kind' });

  /** @param {object} context see app.js */
  constructor(context) {
    this.#context = context;
    const { platform, texts } = context;
    const name = platformName(platform(), texts);
    this.#switch.addEventListener('click', () => this.#flip());
    this.#locale.addEventListener('change', () => this.#perform({ do: 'set-locale', locale: this.#locale.value }));
    this.#account.addEventListener('change', () => this.#becomes(this.#account.value));
    const sign = h(
      'span',
      { class: 'platform-mark', title: name, role: 'img', 'aria-label': name },
      icon(platformSign(platform())),
    );
    this.element = h('div', { class: 'person-bar' }, sign, this.#about, this.#switch, this.#locale, this.#account);
  }

  render(person) {
    const { texts, stage } = this.#context;
    const { can } = stage();
    this.#about.replaceChildren(
      h('b', {}, person.name),
      h('span', {}, person.blocked ? texts.blockedMark : aboutOf(person, texts)),
    );
    this.#about.title = [person.name, handleOf(person, texts)].filter(Boolean).join(' ');
    this.#about.classList.toggle('is-blocked', person.blocked || isSilenced(person));
    this.#switch.hidden = !can.has('close-dms') && !can.has('follow');
    if (can.has('close-dms')) this.#renderDms(person);
    if (can.has('follow')) this.#renderFollowing(person);
    this.#renderLocale(person);
    this.#renderAccount();
  }

  #renderDms({ dmsClosed }) {
    const { texts } = this.#context;
    this.#switch.textContent = texts.dms;
    this.#switch.title = dmsClosed ? texts.dmsClosed : texts.dmsOpen;
    this.#switch.setAttribute('aria-label', texts.dmsOpen);
    this.#switch.setAttribute('aria-checked', String(dmsClosed !== true));
  }

  #renderFollowing({ following }) {
    const { texts } = this.#context;
    this.#switch.textContent = texts.follows;
    this.#switch.title = following ? texts.unfollow : texts.follow;
    this.#switch.setAttribute('aria-label', texts.follows);
    this.#switch.setAttribute('aria-checked', String(following === true));
  }

  #renderLocale(person) {
    const { texts, stage } = this.#context;
    const { locales } = stage();
    this.#locale.hidden = locales.length === 0;
    if (this.#locale.options.length === 0) {
      this.#locale.setAttribute('aria-label', texts.platformLanguage);
      this.#locale.title = texts.platformLanguage;
      for (const value of locales) this.#locale.append(h('option', { value }, languageName(value, texts)));
    }
    this.#locale.value = locales.includes(person.locale) ? person.locale : (locales.at(-1) ?? '');
  }

  #renderAccount() {
    const { texts, stage, desk } = this.#context;
    const { account } = stage();
    this.#account.hidden = account === undefined;
    if (account === undefined) return;
    if (this.#account.options.length === 0) {
      this.#account.setAttribute('aria-label', texts.accountKind);
      this.#account.title = texts.accountKindHint;
      for (const value of ACCOUNT_KINDS) this.#account.append(h('option', { value }, texts.accountKinds[value]));
    }
    const { switching, restarting } = desk();
    this.#account.disabled = switching !== undefined || restarting === true;
    this.#account.value = account.kind;
  }

  #flip() {
    const on = this.#switch.getAttribute('aria-checked') === 'true';
    if (this.#context.stage().can.has('follow')) this.#perform({ do: 'follow', following: !on });
    else this.#perform({ do: 'close-dms', closed: on });
  }

  async #becomes(kind) {
    const { perform, platform, notify, texts } = this.#context;
    if (await perform({ do: 'switch-account', platform: platform(), kind })) notify(texts.accountBecomes[kind]);
  }

  #perform(action) {
    const { perform, platform, side } = this.#context;
    perform({ ...action, platform: platform(), person: side().person });
  }
}

/** There is room for one thing: what was done to them in the community, that they run it, or their handle. */
function aboutOf(person, texts) {
  const role = person.role === 'admin' ? texts.roleMarks.admin : undefined;
  return texts.standings[person.standing] ?? role ?? handleOf(person, texts);
}

function handleOf({ handle, following }, texts) {
  if (handle === undefined) return '';
  return following === undefined ? `@${handle}` : texts.memberEnd(handle);
}
