const SVG = 'http://www.w3.org/2000/svg';

/** Stroked paths on a 24-unit grid. */
const PATHS = {
  send: ['M4 12 20 4l-5 16-3.6-6.4z', 'M20 4 11.4 13.6'],
  clip: ['M20 11.5 12 19.4a5 5 0 0 1-7.1-7.1l8.4-8.3a3.4 3.4 0 0 1 4.8 4.8l-8.3 8.2a1.7 1.7 0 0 1-2.4-2.4l7.4-7.3'],
  menu: ['M4 7h16', 'M4 12h16', 'M4 17h16'],
  plus: ['M12 5v14', 'M5 12h14'],
  close: ['M6 6l12 12', 'M18 6 6 18'],
  back: ['M15 5l-7 7 7 7'],
  down: ['M12 5v14', 'M6 13l6 6 6-6'],
  reply: ['M10 6 4 12l6 6', 'M4 12h9a7 7 0 0 1 7 7'],
  edit: ['M5 19h3L19 8l-3-3L5 16z'],
  smile: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M8.5 14a4.2 4.2 0 0 0 7 0', 'M9 9.6v.1', 'M15 9.6v.1'],
  lock: ['M7 11h10v9H7z', 'M9 11V8a3 3 0 0 1 6 0v3'],
  file: ['M7 3h7l4 4v14H7z', 'M14 3v4h4'],
  image: ['M4 5h16v14H4z', 'M4 16l5-5 4 4 3-3 4 4', 'M15.5 9.2v.1'],
  mic: [
    'M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4z',
    'M6 11.5a6 6 0 0 0 12 0',
    'M12 17.5V20',
  ],
  place: [
    'M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0C5.5 15 12 21 12 21z',
    'M12 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  ],
  person: ['M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8z', 'M4.5 20.5a7.5 7.5 0 0 1 15 0'],
  screenshot: [
    'M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3z',
    'M12 8v4.5',
    'M12 15.6v.1',
  ],
  link: ['M9 7h8v8', 'M17 7 7 17'],
  trash: ['M5 7h14', 'M10 4h4', 'M7 7l1 13h8l1-13'],
  ban: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M5.7 5.7l12.6 12.6'],
  bolt: ['M13 3 5 13.5h6L10.5 21 19 10h-6z'],
  chat: ['M4 5h16v11H10l-4.5 4v-4H4z'],
  desk: ['M4 13v-1a8 8 0 0 1 16 0v1', 'M4 13h3.5v6H6a2 2 0 0 1-2-2z', 'M20 13h-3.5v6H18a2 2 0 0 0 2-2z'],
  hash: ['M9 4 7 20', 'M17 4l-2 16', 'M4.5 9H20', 'M4 15h15.5'],
  globe: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M3 12h18', 'M12 3c5 5 5 13 0 18-5-5-5-13 0-18z'],
};

/**
 * A decorative icon, hidden from screen readers: what it stands in says what it means.
 * @param {keyof typeof PATHS} name
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of PATHS[name]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
