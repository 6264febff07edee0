import { type Reading, readingOf } from './concepts.ts';

// What is counted of a run of words; the models know nothing else of a message.

const han = /^\p{Script=Han}/u;
/** Words in a row that count together. A Chinese word has two characters or so, so a third tells what it stands with. */
const inARow = { latin: 2, chinese: 3 } as const;
/** Latin words that begin alike are often one word: verify, verified, verification. */
const beginning = 4;
/** Meanings that follow each other count together, whatever stands between: one after the next, and after that. */
const meaningsOn = 2;

/** Each word by itself, with its neighbours and by its beginning; then what the words mean, with what stands beside. */
export function featuresOf(words: readonly string[]): Set<string> {
  const features = new Set<string>();
  addWords(features, words);
  addMeanings(features, readingOf(words));
  return features;
}

function addWords(features: Set<string>, words: readonly string[]): void {
  for (const [at, word] of words.entries()) {
    const most = han.test(word) ? inARow.chinese : inARow.latin;
    let phrase = '';
    for (let next = at; next < at + most && next < words.length; next++) {
      const added = words[next] ?? '';
      phrase += next === at || (han.test(added) && han.test(words[next - 1] ?? '')) ? added : ` ${added}`;
      features.add(phrase);
    }
    if (word.length > beginning && /^[a-z]/.test(word)) features.add(`${word.slice(0, beginning)}~`);
  }
}

const namesOf = (one: Reading): readonly string[] =>
  'word' in one ? [one.word] : one.concepts.map((concept) => `<${concept}>`);

function addMeanings(features: Set<string>, reading: readonly Reading[]): void {
  for (const [at, one] of reading.entries()) {
    const next = reading[at + 1];
    if ('concepts' in one) for (const name of namesOf(one)) features.add(name);
    if (next && ('concepts' in one || 'concepts' in next)) addPairs(features, one, next, ' ');
  }
  const meanings = reading.filter((one) => 'concepts' in one);
  for (const [at, one] of meanings.entries())
    for (const later of meanings.slice(at + 1, at + 1 + meaningsOn)) addPairs(features, one, later, '…');
}

function addPairs(features: Set<string>, one: Reading, other: Reading, between: string): void {
  for (const left of namesOf(one)) for (const right of namesOf(other)) features.add(left + between + right);
}
