import type { Finding, Span } from './finding.ts';

/** Stands for something already removed: no detector reads a value across it. */
export const BARRIER = '\uFFFC';

/**
 * A text as detectors read it: NFKC per code point, invisible characters gone, with the way back to the original.
 * `text`, `lower` and both offset arrays have the same length.
 */
export interface NormalizedText {
  readonly text: string;
  readonly lower: string;
  /** Whether invisible characters were met. */
  readonly hadInvisible: boolean;
  /** Original range of the code point that each UTF-16 unit came from. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Format characters, controls, variation selectors, keycap rings, fillers: nothing a reader sees as a character. */
const invisible = /[\p{Cf}\p{Me}\p{Variation_Selector}\u115F\u1160\u3164\uFFA0]|\u034F|(?![\t\n\r])\p{Cc}/u;

/** Code points that NFKC leaves alone and that make up most text: skip the costly path for them. */
const isPlain = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) || code === 0x0a || (code >= 0x4e00 && code <= 0x9fff);

/**
 * Normalizes a text for detection.
 * @param opaque sorted, non-overlapping ranges of the original that become one BARRIER each
 * @param invisibleAs what an invisible character becomes: nothing (it hides inside a word) or a space (it separates)
 */
export function normalizeText(original: string, opaque: readonly Span[], invisibleAs: '' | ' '): NormalizedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let hadInvisible = false;
  const push = (piece: string, start: number, end: number): void => {
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  };

  let at = 0;
  let nextOpaque = 0;
  while (at < original.length) {
    const hole = opaque[nextOpaque];
    if (hole !== undefined && at >= hole.start) {
      push(BARRIER, hole.start, hole.end);
      at = Math.max(at, hole.end);
      nextOpaque++;
      continue;
    }
    const code = original.codePointAt(at) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    const character = original.slice(at, at + size);
    if (isPlain(code)) {
      push(character, at, at + size);
    } else if (invisible.test(character)) {
      hadInvisible = true;
      push(invisibleAs, at, at + size);
    } else {
      push(character.normalize('NFKC'), at, at + size);
    }
    at += size;
  }

  const text = pieces.join('');
  return {
    text,
    lower: lowerSameLength(text),
    hadInvisible,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
  };
}

/** Lower case that keeps offsets: a few letters (İ) grow when lowered, and those stay as they are. */
function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/\p{Lu}/gu, (letter) => {
        const small = letter.toLowerCase();
        return small.length === letter.length ? small : letter;
      });
}

/** Turns a finding in a normalized text into one in the original. */
export function toOriginal(text: NormalizedText, finding: Finding): Finding {
  const start = text.starts[finding.start];
  const end = text.ends[finding.end - 1];
  if (start === undefined || end === undefined) {
    throw new RangeError(`finding ${finding.start}–${finding.end} lies outside the text`);
  }
  return { kind: finding.kind, start, end };
}
