import { breakIn } from '../breaks.ts';

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
