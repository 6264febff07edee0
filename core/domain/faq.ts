import type { FaqEntry, Language, Localized } from '../config/desk.ts';

/** A short name of a text that stays the same across restarts and orders, so that old buttons find what they meant. */
export function faqKey(text: Localized): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(`${text['zh-CN']}\u0000${text.en}`)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Categories in the order of their first entry. */
export function categoriesOf(faq: readonly FaqEntry[]): { key: string; label: Localized; entries: FaqEntry[] }[] {
  const categories = new Map<string, { key: string; label: Localized; entries: FaqEntry[] }>();
  for (const entry of faq) {
    const key = faqKey(entry.category);
    const known = categories.get(key);
    if (known) known.entries.push(entry);
    else categories.set(key, { key, label: entry.category, entries: [entry] });
  }
  return [...categories.values()];
}

export function entryOf(faq: readonly FaqEntry[], key: string): FaqEntry | undefined {
  return faq.find((entry) => faqKey(entry.q) === key);
}

/**
 * Entries that answer the words, best first. A term of the question weighs three times one of the answer, and rare
 * terms weigh more than common ones. People wrap their question in a story, so terms that Help knows nothing of count
 * only against an answer to words that are nearly all unknown.
 */
export function searchFaq(faq: readonly FaqEntry[], words: string, language: Language, limit = 3): FaqEntry[] {
  const wanted = [...terms(words)];
  if (wanted.length === 0) return [];
  const indexed = faq.map((entry) => ({
    entry,
    question: terms(entry.q[language]),
    answer: terms(`${entry.category[language]} ${entry.a[language]}`),
  }));
  const weight = new Map(
    wanted.flatMap((term) => {
      const holders = indexed.filter(({ question, answer }) => question.has(term) || answer.has(term)).length;
      return holders === 0 ? [] : [[term, Math.log(1 + faq.length / holders)] as const];
    }),
  );
  if (weight.size < wanted.length * leastKnown) return [];
  const most = [...weight.values()].reduce((sum, each) => sum + 3 * each, 0);
  return indexed
    .map(({ entry, question, answer }) => {
      const score = wanted.reduce(
        (sum, term) => sum + (weight.get(term) ?? 0) * (question.has(term) ? 3 : answer.has(term) ? 1 : 0),
        0,
      );
      return { entry, score };
    })
    .filter(({ score }) => score > 0 && score >= most * leastShared)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Share of the question's terms that Help must know, and share of their weight that an entry must carry. */
const leastKnown = 0.15;
const leastShared = 0.3;

/** Pairs that stand in every other question, whatever it is about. */
const commonPairs = new Set(
  '我的 怎么 么办 什么 为什 么样 如何 可以 请问 没有 一下 有没 是不 不是 需要 现在 你们 能不 不能 还没 我想 想问'.split(
    ' ',
  ),
);

const commonWords = new Set(
  'a an and are be can do does for how i in is it my me not of on or the to what when where which why will with you your'.split(
    ' ',
  ),
);

/** Words of what is written in letters, pairs of neighbours of what is written in characters. */
function terms(text: string): Set<string> {
  const folded = text.normalize('NFKC').toLowerCase();
  const found = new Set<string>();
  for (const [word] of folded.matchAll(/[\p{Script=Latin}\p{N}]+/gu)) {
    if (!commonWords.has(word)) found.add(word.length > 3 ? word.replace(/(?:es|s)$/, '') : word);
  }
  for (const [run] of folded.matchAll(/\p{Script=Han}+/gu)) {
    const characters = [...run];
    for (let at = 0; at + 1 < characters.length; at += 1) {
      const pair = `${characters[at]}${characters[at + 1]}`;
      if (!commonPairs.has(pair)) found.add(pair);
    }
  }
  return found;
}
