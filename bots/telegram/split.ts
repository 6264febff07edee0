import { breakIn } from '../breaks.ts';

/** A piece of a longer text and where it began there. */
export interface Piece {
  text: string;
  offset: number;
}

/**
 * Splits a text into pieces of at most `limit` UTF-16 code units (the unit Telegram counts in), which put together are
 * exactly the text. Breaks between paragraphs if it can, else lines, sentences, words, and never inside what a person
 * sees as one character, unless that alone is beyond the limit. `limit` is at least 2.
 */
export function split(text: string, limit: number): Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  while (text.length - offset > limit) {
    const end = offset + breakIn(text.slice(offset), limit);
    pieces.push({ text: text.slice(offset, end), offset });
    offset = end;
  }
  pieces.push({ text: text.slice(offset), offset });
  return pieces;
}
