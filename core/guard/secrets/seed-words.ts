import { hasValidChecksum, PHRASE_LENGTHS } from './bip39-words.ts';
import type { Span } from './finding.ts';

/** Words by which people announce a seed phrase, common misspellings (注记词, 祝记词) included. */
const seedWords =
  /\bseed[\s-]*(?:phrases?|words?)?\b|\bmnemonics?\b|\b(?:recovery|secret|backup|wallet|security)\s*(?:recovery\s*)?(?:phrases?|words|seed)\b|\b(?:12|15|18|21|24|twelve|fifteen|eighteen|twenty[\s-]*(?:one|four))[\s-]*words?\b|\bpass\s*phrase\b|[助注註祝][记記][词詞符码碼]|(?:[恢复復]{2}|备份|備份|种子|種子)(?:短语|短語|词|詞|单词|單詞)|种子|種子|[恢复復]{2}用?的?[单單][词詞]/g;

/** Where a text says "seed phrase". */
export function findSeedWords(lower: string): Span[] {
  return Array.from(lower.matchAll(seedWords), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A word of a phrase: its BIP-39 number and its place. */
export interface NumberedWord extends Span {
  readonly index: number;
}

/** The words of a phrase and the range they take. */
export interface Window extends Span {
  readonly words: readonly NumberedWord[];
}

/**
 * Every window of a run of words that is a BIP-39 phrase by its checksum. A shorter window inside a real phrase, or
 * one shifted by a word, passes by chance; all are kept, because their union always covers the real one.
 */
export function checksummedWindows(run: readonly NumberedWord[]): Window[] {
  const indices = run.map(({ index }) => index);
  const windows: Window[] = [];
  for (let from = 0; from < run.length; from++) {
    for (const length of PHRASE_LENGTHS) {
      const first = run[from];
      const last = run[from + length - 1];
      if (first !== undefined && last !== undefined && hasValidChecksum(indices, from, length)) {
        windows.push({ start: first.start, end: last.end, words: run.slice(from, from + length) });
      }
    }
  }
  return windows;
}
