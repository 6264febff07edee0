const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Breaks worth making, best first; each match ends where the next piece may begin. */
const BREAKS: readonly RegExp[] = [/\n\n+/g, /\n/g, /[。！？；…]+|[.!?;](?=\s)/g, /\s+/g];
/** A break before this share of the limit would leave a stump: the next kind of break is tried instead. */
const EARLIEST = 0.5;

/** The text's beginning, at most `limit` code units, whole characters only; an ellipsis shows that there was more. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, characterStart(text, limit - 1))}…`;
}

/**
 * Where a piece of at most `limit` code units of a text had best end. `lastStart` gives the last place at or before an index
 * where the text may be broken at all; by default, between any two characters as a person sees them.
 */
export function breakIn(
  rest: string,
  limit: number,
  lastStart: (text: string, index: number) => number = characterStart,
): number {
  const window = rest.slice(0, limit);
  for (const pattern of BREAKS) {
    let best = 0;
    for (const match of window.matchAll(pattern)) best = match.index + match[0].length;
    if (best >= limit * EARLIEST && lastStart(rest, best) === best) return best;
  }
  return lastStart(rest, limit);
}

/** The last place at or before `index` (greater than 0) where a character begins. */
export function characterStart(text: string, index: number): number {
  // Where a character begins depends on what is before it, and on little after it.
  const start = graphemes.segment(text.slice(0, index + 64)).containing(index)?.index ?? index;
  if (start > 0) return start;
  const low = text.charCodeAt(index) >= 0xdc00 && text.charCodeAt(index) <= 0xdfff;
  const high = text.charCodeAt(index - 1) >= 0xd800 && text.charCodeAt(index - 1) <= 0xdbff;
  return low && high && index > 1 ? index - 1 : index;
}
