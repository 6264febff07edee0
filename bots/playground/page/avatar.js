import { h } from './element.js';
import { icon } from './icons.js';

const HUES = 7;

/** A round picture with the initial of a name, in a colour that belongs to the id. */
export function avatar({ id, name, bot = false }, size = 'm') {
  const hue = bot ? 'bot' : String(hueOf(id));
  return h(
    'span',
    { class: `avatar avatar-${size}`, data: { hue }, 'aria-hidden': 'true' },
    bot ? icon('desk') : initial(name),
  );
}

/** A palette index that belongs to the id. */
export function hueOf(id) {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.codePointAt(0)) % 9973;
  return sum % HUES;
}

/** One character that tells people apart: 客服01 and 客服02 differ in their last. */
function initial(name) {
  const characters = [...name.trim()];
  const digit = characters.at(-1);
  if (digit !== undefined && /\d/.test(digit) && characters.length > 1) return digit;
  return (characters[0] ?? '?').toUpperCase();
}
