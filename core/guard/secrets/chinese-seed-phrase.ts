import { chineseIndex, hasValidChecksum, PHRASE_LENGTHS } from './bip39-words.ts';
import { looksLikeProse, type ProseLimits } from './chinese-prose.ts';
import type { Detector, Finding, Span } from './finding.ts';
import { matchAt } from './match-at.ts';
import { checksummedWindows, findSeedWords, type NumberedWord } from './seed-words.ts';
import { unionOf } from './spans.ts';

/** Room for a list number, bullets and padding between two characters. */
const MAX_GAP = 16;
const MIN_ANNOUNCED = 11;
const MAX_ANNOUNCED = 24;

/** Simplified and Traditional Chinese BIP-39 phrases, one character a word, with or without separators. */
export const findChineseSeedPhrases: Detector = ({ lower }) => {
  const runs = splitIntoRuns(lower);
  const spans = [
    ...runs.flatMap(separatedPhrases),
    ...runs.flatMap((run) => compactPhrases(lower, run)),
    ...announcedPhrases(lower),
  ];
  return unionOf(spans).map((span): Finding => ({ kind: 'seed-phrase', ...span }));
};

/** Maximal runs of list characters with no other letter between them. */
function splitIntoRuns(lower: string): NumberedWord[][] {
  const runs: NumberedWord[][] = [];
  let run: NumberedWord[] = [];
  let gapFrom = 0;
  for (const { 0: letter, index: start } of lower.matchAll(/\p{L}|\uFFFC/gu)) {
    const index = chineseIndex.get(letter);
    if (index === undefined || start - gapFrom > MAX_GAP) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (index !== undefined) run.push({ index, start, end: start + 1 });
    gapFrom = start + letter.length;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Cuts a run wherever `together` says that two neighbours do not belong together. */
function cut(
  run: readonly NumberedWord[],
  together: (left: NumberedWord, right: NumberedWord) => boolean,
): NumberedWord[][] {
  const parts: NumberedWord[][] = [];
  for (const word of run) {
    const part = parts.at(-1);
    const previous = part?.at(-1);
    if (part !== undefined && previous !== undefined && together(previous, word)) part.push(word);
    else parts.push([word]);
  }
  return parts;
}

/** One character, a separator, the next: few write sentences like that, so no more than the checksum is asked of most. */
function separatedPhrases(run: readonly NumberedWord[]): Span[] {
  return cut(run, (left, right) => right.start > left.end)
    .flatMap(checksummedWindows)
    .filter(({ words }) => !readsAsProse(words, LENIENT))
    .map(({ start, end }) => ({ start, end }));
}

/** A stretch that stands alone, is exactly as long as a phrase, passes the checksum and does not read as a sentence. */
function compactPhrases(lower: string, run: readonly NumberedWord[]): Span[] {
  const lines = cut(run, (left, right) => /^\s*$/.test(lower.slice(left.end, right.start)));
  const chunks = lines.flatMap((line) => cut(line, (left, right) => left.end === right.start));
  return [...lines, ...chunks].flatMap((stretch) => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    const lengths: readonly number[] = PHRASE_LENGTHS;
    if (first === undefined || last === undefined || !lengths.includes(stretch.length)) return [];
    if (isGluedToLetter(lower, first.start, last.end)) return [];
    return isPhrase(stretch, STRICT) ? [{ start: first.start, end: last.end }] : [];
  });
}

function isGluedToLetter(lower: string, start: number, end: number): boolean {
  return /\p{L}/u.test(lower[start - 1] ?? '') || /\p{L}/u.test(lower[end] ?? '');
}

/** Word number → character, simplified: the segmenter knows simplified words best, whichever script the phrase is in. */
const characterOf: ReadonlyMap<number, string> = new Map(
  [...chineseIndex].reverse().map(([character, index]) => [index, character]),
);

/** With nothing but the checksum to go by, and when something else speaks for a phrase too. */
const STRICT: ProseLimits = { common: 1 / 3, inWords: 1 / 5 };
const LENIENT: ProseLimits = { common: 1 / 2, inWords: 1 / 3 };

function readsAsProse(words: readonly NumberedWord[], limits: ProseLimits): boolean {
  const indices = words.map(({ index }) => index);
  return looksLikeProse(indices.map((index) => characterOf.get(index) ?? '').join(''), indices, limits);
}

function isPhrase(words: readonly NumberedWord[], limits: ProseLimits): boolean {
  const indices = words.map(({ index }) => index);
  return hasValidChecksum(indices, 0, indices.length) && !readsAsProse(words, limits);
}

const leadIn = /(?:(?:[\s:,.;、。()[\]【】「」“”"'=>→-]|\d|如下|分别|分別|就是|[是为為係])*)/y;
const leadOut = /(?:[\s:,.;、。()[\]【】「」“”"'=<←-]|[这這]|就是|是|我们?|俺|的|[钱錢]包)*$/;
const LEAD_OUT_ROOM = 16;

/** Phrases right after (or right before) the words for a seed phrase: a wrong or missing character is forgiven. */
function announcedPhrases(lower: string): Span[] {
  const announcements = findSeedWords(lower);
  return announcements.flatMap((words, at) => {
    const previous = announcements[at - 1]?.end ?? 0;
    const next = announcements[at + 1]?.start ?? lower.length;
    const after = anchorsAfter(lower, words.end).map((anchor) => forward(lower, anchor, next));
    const before = backward(lower, words.start, previous);
    return [...after, before].filter((span) => span !== undefined);
  });
}

/** A phrase may itself begin with 是 or 为, so both readings of the lead-in are tried. */
function anchorsAfter(lower: string, from: number): number[] {
  const lead = matchAt(leadIn, lower, from)?.[0] ?? '';
  const punctuation = /^[^\p{L}]*/u.exec(lead)?.[0].length ?? 0;
  return [...new Set([from + lead.length, from + punctuation])];
}

/** The phrase that begins at `anchor`: the longest length with a good checksum, else all of a likely-looking run. */
function forward(lower: string, anchor: number, limit: number): Span | undefined {
  const words = readCharacters(lower.slice(anchor, Math.min(limit, anchor + MAX_ANNOUNCED * (MAX_GAP + 1))), anchor);
  const [first, second] = [words[0], words[1]];
  const separated = first !== undefined && second !== undefined && second.start > first.end;
  for (const length of PHRASE_LENGTHS) {
    const window = words.slice(0, length);
    if (window.length === length && window.every(({ index }) => index >= 0) && isPhrase(window, LENIENT)) {
      return spanOf(window);
    }
  }
  // Where the way of writing changes, the sentence after the phrase begins.
  const alike = cut(words.slice(0, MAX_ANNOUNCED), (left, right) =>
    separated ? right.start > left.end : !lower.slice(left.end, right.start).includes('\n'),
  )[0];
  return alike === undefined ? undefined : likely(alike, separated);
}

/** The phrase that ends just before "…是我的助记词". */
function backward(lower: string, end: number, limit: number): Span | undefined {
  const room = lower.slice(Math.max(limit, end - LEAD_OUT_ROOM), end);
  const lead = leadOut.exec(room)?.[0] ?? '';
  const glued = lower.slice(limit, end - lead.length);
  const block = /\p{Script=Han}*$/u.exec(glued.slice(-MAX_ANNOUNCED))?.[0] ?? '';
  const words = readCharacters(block, limit + glued.length - block.length);
  for (const length of PHRASE_LENGTHS) {
    const window = words.slice(-length);
    if (window.length < length || window.some(({ index }) => index < 0)) continue;
    if (isPhrase(window, LENIENT)) return spanOf(window);
  }
  return undefined;
}

/** Reads characters with short gaps; one that is not in the list counts as a slip (index −1), a second one ends it. */
function readCharacters(part: string, offset: number): NumberedWord[] {
  const words: NumberedWord[] = [];
  let gapFrom = 0;
  let slips = 0;
  for (const { 0: letter, index: start } of part.matchAll(/\p{L}|[。!?;\uFFFC]/gu)) {
    const index = chineseIndex.get(letter) ?? -1;
    if (index < 0) slips++;
    if (slips > 1 || start - gapFrom > MAX_GAP || !/\p{Script=Han}/u.test(letter)) break;
    words.push({ index, start: offset + start, end: offset + start + 1 });
    gapFrom = start + letter.length;
  }
  return words;
}

function likely(words: readonly NumberedWord[], separated: boolean): Span | undefined {
  const known = words.filter(({ index }) => index >= 0);
  if (known.length < MIN_ANNOUNCED) return undefined;
  return !readsAsProse(known, separated ? LENIENT : STRICT) ? spanOf(words) : undefined;
}

function spanOf(words: readonly NumberedWord[]): Span | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
