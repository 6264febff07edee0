import { typoTargets, unlikeTypos } from './typos.ts';
import { english } from './words-en.ts';
import { chinese } from './words-zh.ts';

/** What a word can be in a sentence. One word may be several. */
export type Tag = keyof typeof english | 'plain';

const listed = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/)
    .filter((entry) => entry !== '');

/** The words of a list by tag, each with everything it can be. */
function byWord(lists: Readonly<Partial<Record<Tag, string>>>, written: (entry: string) => string): Map<string, Tag[]> {
  const found = new Map<string, Tag[]>();
  for (const [tag, list] of Object.entries(lists) as [Tag, string][])
    for (const word of listed(list).map(written)) found.set(word, [...(found.get(word) ?? []), tag]);
  return found;
}

/** English words and phrases (words joined by a space) with what they can be. */
const phrases: ReadonlyMap<string, readonly Tag[]> = withParts(
  byWord(english, (entry) => entry.replace(/[_-]/g, ' ').trim()),
);

/** What "to claim", "message me", "we can" and "your account" are made of, they are too. */
function withParts(whole: ReadonlyMap<string, readonly Tag[]>): Map<string, readonly Tag[]> {
  const part = (phrase: string): readonly Tag[] => whole.get(phrase) ?? [];
  const madeOf = (phrase: string): readonly Tag[] => [
    ...(phrase.startsWith('to ') ? part(phrase.slice(3)) : []),
    ...(/^(?:i|we) /.test(phrase) ? part(phrase.startsWith('i') ? 'i' : 'we') : []),
    ...(phrase.startsWith('your ') ? ['your' as const, ...part(phrase.slice(5))] : []),
    ...(/^[a-z]+ (?:me|us)$/.test(phrase) ? ['me' as const, ...part(phrase.slice(0, -3))] : []),
  ];
  return new Map([...whole].map(([phrase, tags]) => [phrase, [...tags, ...madeOf(phrase)]]));
}

/** The most words in a phrase that begins with this one. */
const phraseLength: ReadonlyMap<string, number> = [...phrases.keys()].reduce((longest, phrase) => {
  const [first = '', ...rest] = phrase.split(' ');
  return longest.set(first, Math.max(longest.get(first) ?? 1, rest.length + 1));
}, new Map<string, number>());

/** Chinese words by their first character, longest first. */
const byFirst: ReadonlyMap<string, readonly { word: string; tags: readonly Tag[] }[]> = [
  ...byWord(chinese, (entry) => entry),
]
  .sort(([one], [other]) => other.length - one.length)
  .reduce((index, [word, tags]) => {
    const first = word.charAt(0);
    return index.set(first, [...(index.get(first) ?? []), { word, tags }]);
  }, new Map<string, { word: string; tags: readonly Tag[] }[]>());

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
