const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Breaks worth making, best first; each match ends where the next piece may begin. */
const BREAKS: readonly RegExp[] = [/\n\n+/g, /\n/g, /[。！？；…]+|[.!?;](?=\s)/g, /\s+/g];
/** A break before this share of the window would leave a stump: the next kind of break is tried instead. */
const EARLIEST = 0.5;
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
    const end = breakIn(rest, limit);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  pieces.push(rest);
  return pieces;
}

function breakIn(rest: string, limit: number): number {
  const most = unitsWithin(rest, limit);
  const window = rest.slice(0, most);
  for (const pattern of BREAKS) {
    let best = 0;
    for (const match of window.matchAll(pattern)) best = match.index + match[0].length;
    if (best >= most * EARLIEST && boundary(rest, best) === best) return best;
  }
  return boundary(rest, most);
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
function boundary(text: string, index: number): number {
  // Where a character begins depends on what is before it, and on little after it.
  const start = graphemes.segment(text.slice(0, index + 64)).containing(index)?.index ?? index;
  const whole = start > 0 ? start : index;
  for (let into = 1; into < KEPT_TOGETHER.length; into += 1) {
    if (whole > into && text.startsWith(KEPT_TOGETHER, whole - into)) return whole - into;
  }
  return whole;
}
