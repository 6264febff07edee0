import { breakIn } from '../breaks.ts';

/** A piece that did not fit is tried again at this share of its length. */
const SHRINK = 0.8;

/** A piece of a longer text and where it began there. */
export interface Piece {
  text: string;
  offset: number;
}

/**
 * Splits a text that grows when it is written (escapes, markup) into pieces of at most `limit` UTF-16 code units (never
 * fewer than what Discord counts), which put together are exactly the text; a piece is cut shorter until `fits` takes it,
 * which must take any single character. Breaks between paragraphs if it can, else lines, sentences, words, and never
 * inside what a person sees as one character, unless that alone is beyond the limit. `limit` is at least 2.
 */
export function split(text: string, limit: number, fits: (from: number, to: number) => boolean): Piece[] {
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
