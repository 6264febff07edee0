const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Breaks worth making, best first; each match ends where the next piece may begin. */
const BREAKS: readonly RegExp[] = [/\n\n+/g, /\n/g, /[。！？；…]+|[.!?;](?=\s)/g, /\s+/g];
/** A break before this share of the limit would leave a stump: the next kind of break is tried instead. */
const EARLIEST = 0.5;
/** A piece that did not fit is tried again at this share of its length. */
const SHRINK = 0.8;

/** A piece of a longer text and where it began there. */
export interface Piece {
  text: string;
  offset: number;
}

/**
 * Splits a text into pieces of at most `limit` UTF-16 code units (never fewer than what Discord counts), which put together
 * are exactly the text. Breaks between paragraphs if it can, else lines, sentences, words, and never inside what a person
 * sees as one character, unless that alone is beyond the limit. `limit` is at least 2.
 */
export function split(text: string, limit: number): Piece[] {
  return splitFitting(text, limit, () => true);
}

/**
 * The same for text that grows when it is written (escapes, markup): a piece is cut shorter until `fits` takes it.
 * `fits` must take any single character.
 */
export function splitFitting(text: string, limit: number, fits: (from: number, to: number) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  while (offset < text.length) {
    let most = Math.min(limit, text.length - offset);
    let end = offset + cut(text.slice(offset), most);
    while (most > 1 && !fits(offset, end)) {
      most = Math.max(1, Math.min(Math.floor(most * SHRINK), end - offset - 1));
      end = offset + cut(text.slice(offset), most);
    }
    pieces.push({ text: text.slice(offset, end), offset });
    offset = end;
  }
  return pieces;
}

function cut(rest: string, most: number): number {
  return rest.length <= most ? rest.length : Math.max(1, breakIn(rest, most));
}

/** The text's beginning, at most `limit` code units, whole characters only; an ellipsis shows that there was more. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, characterStart(text, limit - 1))}…`;
}

function breakIn(rest: string, limit: number): number {
  const window = rest.slice(0, limit);
  for (const pattern of BREAKS) {
    let best = 0;
    for (const match of window.matchAll(pattern)) best = match.index + match[0].length;
    if (best >= limit * EARLIEST && characterStart(rest, best) === best) return best;
  }
  return characterStart(rest, limit);
}

/** The last place at or before `index` (greater than 0) where a character begins. */
function characterStart(text: string, index: number): number {
  // Where a character begins depends on what is before it, and on little after it.
  const start = graphemes.segment(text.slice(0, index + 64)).containing(index)?.index ?? index;
  if (start > 0) return start;
  const low = text.charCodeAt(index) >= 0xdc00 && text.charCodeAt(index) <= 0xdfff;
  const high = text.charCodeAt(index - 1) >= 0xd800 && text.charCodeAt(index - 1) <= 0xdbff;
  return low && high && index > 1 ? index - 1 : index;
}
