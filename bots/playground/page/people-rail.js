import { moveByArrows } from './arrow-keys.js';
import { avatar } from './avatar.js';
import { classes, h } from './element.js';
import { icon } from './icons.js';
import { renderList } from './keyed-list.js';
import { platformName } from './platforms.js';
import { isSilenced, messagesOf } from './store.js';

/** The signs on a face: what was done to the person in the community comes before who they are. */
const SIGNS = { muted: 'mute', banned: 'ban', admin: 'shield', impostor: 'mask' };

/** The people of a members' window in a row that scrolls; whoever comes in last is brought into sight. */
export class PeopleRail {
  #context;
  #known;
  #chosen;
  #wide = 0;
  element = h('div', { class: 'people', role: 'tablist' });

  /** @param {object} context see app.js */
  constructor(context) {
    this.#context = context;
    this.element.setAttribute('aria-label', context.texts.membersOn(platformName(context.platform(), context.texts)));
    moveByArrows(this.element);
    this.element.addEventListener('scroll', () => this.#shade(), { passive: true });
    this.element.addEventListener('wheel', (event) => this.#roll(event), { passive: false });
    new ResizeObserver(() => this.#follow()).observe(this.element);
  }

  render() {
    const { side, stage, unread, people } = this.#context;
    const items = people().map((person) => ({
      person: { ...person, form: undefined },
      chosen: person.id === side().person,
      news: unread.count(person.id, `p${person.id}`, messagesOf(stage(), `p${person.id}`, person.id)),
    }));
    renderList(this.element, items, {
      key: ({ person }) => person.id,
      signature: (item) => JSON.stringify(item),
      create: (item) => this.#tab(item),
    });
    this.#follow(this.#newcomers(items));
  }

  /** Who came since the last look; staff come and go with the desk. */
  #newcomers(items) {
    const before = this.#known;
    this.#known = new Set(items.map(({ person }) => person.id));
    if (before === undefined) return [];
    return items.filter(({ person }) => person.role !== 'staff' && !before.has(person.id));
  }

  #tab({ person, chosen, news }) {
    const { texts, choose } = this.#context;
    const { role, standing } = person;
    const mark = texts.standings[standing] ?? texts.roleMarks[role];
    const sign = SIGNS[standing] ?? SIGNS[role];
    const away = person.blocked || isSilenced(person);
    return h(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: classes(
          'person-tab',
          away && 'is-blocked',
          role === 'staff' && 'is-staff',
          role === 'impostor' && 'is-new',
        ),
        'aria-selected': String(chosen),
        title: mark === undefined ? person.name : `${person.name} · ${mark}`,
        on: { click: () => choose({ person: person.id }) },
      },
      h(
        'span',
        { class: 'person-face' },
        avatar(person, 'p'),
        sign && h('span', { class: 'person-sign', data: { sign }, role: 'img', 'aria-label': mark }, icon(sign)),
      ),
      h('span', { class: 'person-tab-name' }, person.name),
      news > 0 && !chosen && h('span', { class: 'badge', 'aria-label': texts.unread(news) }, news),
    );
  }

  /** Brings who is new, or else who was chosen, into sight: once, so that a visitor may look elsewhere. */
  #follow(newcomers = []) {
    const { element } = this;
    // Nothing can be measured while the pane is hidden.
    if (element.clientWidth === 0) return;
    const chosen = this.#context.side().person;
    const moved = chosen !== this.#chosen || element.clientWidth !== this.#wide;
    this.#chosen = chosen;
    this.#wide = element.clientWidth;
    const wanted = newcomers.at(-1)?.person.id ?? (moved ? chosen : undefined);
    const tab = [...element.children].find(({ dataset }) => dataset.key === wanted);
    if (tab !== undefined) bringIntoSight(element, tab);
    this.#shade();
  }

  /** Where the row goes on beyond an edge, it fades out there. */
  #shade() {
    const { scrollLeft, scrollWidth, clientWidth, classList } = this.element;
    classList.toggle('has-before', scrollLeft > 2);
    classList.toggle('has-after', scrollLeft + clientWidth < scrollWidth - 2);
  }

  /** A wheel that turns one way only moves the row as well. */
  #roll(event) {
    const { element } = this;
    if (event.deltaX !== 0 || element.scrollWidth <= element.clientWidth) return;
    element.scrollLeft += event.deltaY;
    event.preventDefault();
  }
}

function bringIntoSight(row, item) {
  const margin = item.offsetWidth / 2;
  const from = item.offsetLeft - margin;
  const to = item.offsetLeft + item.offsetWidth + margin - row.clientWidth;
  if (row.scrollLeft > from) row.scrollLeft = from;
  else if (row.scrollLeft < to) row.scrollLeft = to;
}
