import { h } from './element.js';
import { icon } from './icons.js';

/** What a visitor lets happen in a community: a line above its transcript. */
export class CommunityBar {
  element;

  /** @param {object} context see app.js */
  constructor(context) {
    const { texts, perform, platform } = context;
    const bring = (action) => perform({ do: action, platform: platform() });
    this.element = h(
      'div',
      { class: 'community-bar', role: 'group', 'aria-label': texts.communityBar, hidden: true },
      chip('mask', texts.impostorJoins, () => bring('impostor-joins')),
      chip('chain', texts.scamLink, () => bring('scam-link')),
    );
  }

  /** @param {{ community?: object }} conversation the open one */
  render({ community }) {
    this.element.hidden = community === undefined;
  }
}

function chip(name, label, onClick) {
  return h('button', { type: 'button', class: 'chip', on: { click: onClick } }, icon(name), h('span', {}, label));
}
