import { breakIn, characterStart } from '../breaks.ts';

/** The longest run that must stay together besides characters: the end of a CDATA section. */
const KEPT_TOGETHER = ']]>';

/**
 * Splits a text into pieces of at most `limit` bytes of UTF-8, which put together are exactly the text. Breaks between
 * paragraphs if it can, else lines, sentences, words; never inside what a person sees as one character (unless that
 * alone is beyond the limit) nor inside `]]>`. `limit` is at least 16.
 */
export function split(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (Buffer.byteLength(rest) > limit) {
    const end = breakIn(rest, unitsWithin(rest, limit), lastPlace);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  pieces.push(rest);
  return pieces;
}

/** How many code units from the start take at most `limit` bytes; whole code points only. */
function unitsWithin(text: string, limit: number): number {
  let bytes = 0;
  let units = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > limit) break;
    units += character.length;
  }
  return units;
}

/** The last place at or before `index` (which starts a code point) where the text may be broken. */
function lastPlace(text: string, index: number): number {
  const whole = characterStart(text, index);
  for (let into = 1; into < KEPT_TOGETHER.length; into += 1) {
    if (whole > into && text.startsWith(KEPT_TOGETHER, whole - into)) return whole - into;
  }
  return whole;
}
