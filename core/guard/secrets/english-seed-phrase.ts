import { englishIndex } from './bip39-words.ts';
import type { Detector, Finding, Span } from './finding.ts';
import { BARRIER } from './normalized-text.ts';
import { checksummedWindows, findSeedWords, type NumberedWord } from './seed-words.ts';
import { unionOf } from './spans.ts';

/** Room for a list number, bullets and padding between two words. */
const MAX_GAP = 24;
/** How far from the phrase the words that announce it may stand. */
const ANNOUNCED_BEFORE = 80;
const ANNOUNCED_AFTER = 48;
/** An announced phrase may lack one word of the shortest length. */
const MIN_ANNOUNCED_WORDS = 11;

const letters = /[a-z]+|[^\P{L}a-z]+|\uFFFC/gu;

/** English BIP-39 phrases: by checksum anywhere, or by the words that announce them even when a word is wrong. */
export const findEnglishSeedPhrases: Detector = ({ lower }) => {
  const runs = splitIntoRuns(lower, []);
  const spans: Span[] = runs.flatMap((run) => (run.length >= MIN_ANNOUNCED_WORDS ? checksummedWindows(run) : []));
  spans.push(...announcedPhrases(lower));
  return unionOf(spans).map((span): Finding => ({ kind: 'seed-phrase', ...span }));
};

/** Maximal runs of list words with nothing but numbers, punctuation and space between them. */
function splitIntoRuns(lower: string, excluded: readonly Span[]): NumberedWord[][] {
  const runs: NumberedWord[][] = [];
  let run: NumberedWord[] = [];
  let gapFrom = 0;
  let nextExcluded = 0;
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const match of lower.matchAll(letters)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((excluded[nextExcluded]?.end ?? Infinity) <= start) nextExcluded++;
    const index = (excluded[nextExcluded]?.start ?? Infinity) < end ? undefined : englishIndex.get(match[0]);
    if (start - gapFrom > MAX_GAP) close();
    if (!isListing(lower, match[0], start, end)) {
      if (index === undefined) close();
      else run.push({ index, start, end });
    }
    gapFrom = end;
  }
  close();
  return runs;
}

/** Words that only number the others: "word 3: …", "3rd …", "第3个…", "… and about". */
function isListing(lower: string, word: string, start: number, end: number): boolean {
  if (word === 'and') return true;
  if (word === 'word') return /^[\s#-]{0,3}\d/.test(lower.slice(end, end + 4));
  if (/^第[一二三四五六七八九十]{0,3}[个個]?$/.test(word)) return true;
  return /^(?:st|nd|rd|th|[个個])$/.test(word) && /\d/.test(lower[start - 1] ?? '');
}

/** Phrases with a wrong, missing or misspelt word, believed because the text says what they are. */
function announcedPhrases(lower: string): Span[] {
  const announcements = findSeedWords(lower);
  if (announcements.length === 0) return [];
  const runs = splitIntoRuns(lower, announcements);
  const phrases: Span[] = [];
  for (let from = 0; from < runs.length; from++) {
    const phrase = longEnough(lower, runs, from);
    if (phrase !== undefined && announcements.some((words) => isNear(lower, words, phrase))) phrases.push(phrase);
  }
  return phrases;
}

/** The run, or with one unknown word bridged the run and the next, when that makes a phrase. */
function longEnough(lower: string, runs: readonly NumberedWord[][], from: number): Span | undefined {
  const run = runs[from] ?? [];
  const next = runs[from + 1] ?? [];
  const [first, last, resumed] = [run[0], run.at(-1), next[0]];
  if (first === undefined || last === undefined) return undefined;
  if (resumed !== undefined && run.length + next.length >= MIN_ANNOUNCED_WORDS) {
    const between = lower.slice(last.end, resumed.start);
    if (between.length <= 2 * MAX_GAP && /^[^\p{L}\uFFFC]*\p{L}+[^\p{L}\uFFFC]*$/u.test(between)) {
      return { start: first.start, end: next.at(-1)?.end ?? last.end };
    }
  }
  return run.length >= MIN_ANNOUNCED_WORDS ? { start: first.start, end: last.end } : undefined;
}

function isNear(lower: string, words: Span, phrase: Span): boolean {
  const before = phrase.start >= words.end && phrase.start - words.end <= ANNOUNCED_BEFORE;
  const after = words.start >= phrase.end && words.start - phrase.end <= ANNOUNCED_AFTER;
  if (!before && !after) return false;
  const between = before ? lower.slice(words.end, phrase.start) : lower.slice(phrase.end, words.start);
  return !between.includes(BARRIER);
}
