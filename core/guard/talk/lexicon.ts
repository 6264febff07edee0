import { typoTargets, unlikeTypos } from './typos.ts';
import { english } from './words-en.ts';
import { chinese } from './words-zh.ts';

/** What a word can be in a sentence. One word may be several. */
export type Tag = keyof typeof english | 'plain';

/** English words and phrases (words joined by a space) with what they can be. */
const phrases = new Map<string, Tag[]>();
/** The most words in a phrase that begins with this one. */
const phraseLength = new Map<string, number>();
/** Chinese words by their first character, longest first. */
const byFirst = new Map<string, { word: string; tags: Tag[] }[]>();

fill();

function fill(): void {
  for (const [tag, list] of Object.entries(english) as [Tag, string][]) {
    for (const entry of list.trim().split(/\s+/)) {
      if (entry === '' || entry.endsWith('_')) continue;
      const phrase = entry.replace(/[_-]/g, ' ').trim();
      phrases.set(phrase, [...(phrases.get(phrase) ?? []), tag]);
      const [first = '', ...rest] = phrase.split(' ');
      phraseLength.set(first, Math.max(phraseLength.get(first) ?? 1, rest.length + 1));
    }
  }
  // What "to claim" is for, "claim" is too.
  for (const [phrase, tags] of phrases) {
    if (phrase.startsWith('to ')) tags.push(...(phrases.get(phrase.slice(3)) ?? []));
    if (/^(?:i|we) /.test(phrase)) tags.push(phrase.startsWith('i') ? 'i' : 'we');
    if (phrase.startsWith('your ')) tags.push('your', ...(phrases.get(phrase.slice(5)) ?? []));
    if (/^[a-z]+ (?:me|us)$/.test(phrase)) tags.push('me', ...(phrases.get(phrase.slice(0, -3)) ?? []));
  }
  const tagged = new Map<string, Tag[]>();
  for (const [tag, list] of Object.entries(chinese) as [Tag, string][])
    for (const word of list.trim().split(/\s+/))
      if (word !== '' && !word.endsWith('_')) tagged.set(word, [...(tagged.get(word) ?? []), tag]);
  for (const [word, tags] of tagged)
    byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), { word, tags }]);
  for (const words of byFirst.values()) words.sort((a, b) => b.word.length - a.word.length);
}

export const tagsOf = (phrase: string): readonly Tag[] | undefined => phrases.get(phrase);
export const longestPhrase = (first: string): number => phraseLength.get(first) ?? 1;

/** Chinese words that the text begins with, the longest first. */
export function hanWordsAt(text: string): readonly { word: string; tags: readonly Tag[] }[] {
  return byFirst.get(text.charAt(0))?.filter(({ word }) => text.startsWith(word)) ?? [];
}

// ── Misspelt words ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Every way to leave one letter out of a word that is worth knowing misspelt. */
const shortened: ReadonlyMap<string, string> = new Map(
  typoTargets.flatMap((word) => [word, ...leaveOneOut(word)].map((form) => [form, word] as const)),
);

function leaveOneOut(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}

const known = (word: string): boolean => phrases.has(word) || phraseLength.has(word);

/** The word that is meant: digits for letters undone, one slip mended. The word itself when nothing is known better. */
export function meant(word: string): string {
  if (known(word)) return word;
  if (/([a-z])\1\1/.test(word)) {
    const [twice, once] = [word.replace(/([a-z])\1{2,}/g, '$1$1'), word.replace(/([a-z])\1{2,}/g, '$1')];
    return known(twice) ? twice : once;
  }
  if (/[0-9@$!|]/.test(word) && /[a-z]/.test(word)) {
    const plain = word.replace(/[034578@$]/g, (sign) => standsFor[sign] ?? sign);
    for (const letter of ['i', 'l']) {
      const read = plain.replace(/[1!|]/g, letter);
      if (known(read)) return read;
      const mended = mend(read);
      if (mended) return mended;
    }
    return word;
  }
  return mend(word) ?? word;
}

const standsFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
};

function mend(word: string): string | undefined {
  if (word.length < 5 || word.length > 16 || unlikeTypos.has(word)) return undefined;
  const whole = shortened.get(word);
  if (whole) return whole;
  for (const form of leaveOneOut(word)) {
    const found = shortened.get(form);
    // The first letter is seldom wrong, and words that begin otherwise are other words.
    if (found && found.charAt(0) === word.charAt(0) && Math.abs(found.length - word.length) <= 1) return found;
  }
  return undefined;
}

const longestWord = 16;

/** The words that were run together (`seedphrase`, `sendmeyourkey`), or undefined when it is not all words known. */
export function takeApart(run: string): string[] | undefined {
  if (run.length < 6 || run.length > 60 || !/^[a-z]+$/.test(run)) return undefined;
  // Fewest words first, from the end: each place is looked at once for each length.
  const best: (string[] | undefined)[] = Array.from({ length: run.length + 1 });
  best[run.length] = [];
  for (let at = run.length - 1; at >= 0; at--) {
    for (let length = Math.min(longestWord, run.length - at); length >= 2; length--) {
      const rest = best[at + length];
      const word = run.slice(at, at + length);
      if (!rest || !phrases.has(word)) continue;
      const here = best[at];
      if (!here || rest.length + 1 < here.length) best[at] = [word, ...rest];
    }
  }
  return best[0];
}
