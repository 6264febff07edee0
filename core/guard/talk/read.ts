import { hanWordsAt, longestPhrase, meant, type Tag, tagsOf, takeApart } from './lexicon.ts';
import { undisguise } from './undisguise.ts';

/** A word or phrase with what it can be. A Chinese character that is no known word is one of its own. */
export interface Token {
  readonly text: string;
  readonly tags: readonly (Tag | 'at' | 'address')[];
}

/** What stands between two commas, dashes or conjunctions: as far as a "not" reaches. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** Begins with "or", "nor": what was denied before is still. */
  readonly continues: boolean;
}

export interface Sentence {
  /** As it was read, for people to judge. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly tokens: readonly Token[];
  /** Ends in a question mark, or in a Chinese particle that asks. */
  readonly asks: boolean;
}

/** More words than this are not looked at: a lure is short. */
const mostWords = 900;
/** A longer clause or sentence is cut: nobody says so much in one breath. */
const longestClause = 60;
const longestSentence = 150;

const ending =
  'com|net|org|io|app|xyz|top|site|online|info|finance|support|link|live|vip|club|pro|dev|example|test|wallet|exchange|cc|cn|ru|uk|de|hk|tw|eu|gg|ai|me|co|us|cash|claims|fund|help|page|shop|store|world|network|digital|space|tech|trade|money';
const piece = new RegExp(
  [
    String.raw`(?<address>https?:\/\/[^\s\p{Script=Han}]{1,300}|(?<![a-z0-9.@-])(?:[a-z0-9-]{1,63}(?:\.|\[\.\])){1,5}(?:${ending})(?![a-z0-9-])(?:\/[^\s\p{Script=Han}]{0,300})?)`,
    String.raw`(?<mail>[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})`,
    String.raw`(?<at>@\s?(?=[\p{L}\p{N}_]))`,
    String.raw`(?<word>\p{Script=Han}|\$?\d{1,12}(?:[.,]\d{1,9})?(?:(?:k|u|eth|btc|usdt|usdc|bnb|sol|trx|x)(?![a-z]))?(?![a-z0-9@$|])|\+(?=[vq微薇])|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}@$|]){0,80}(?<![|@$])|\$(?=[a-z0-9])[a-z0-9]{0,40})`,
    String.raw`(?<stop>(?:[?!。！？\n]|\.(?!\p{N}))+)`,
    String.raw`(?<pause>[,，;；:：、()（）"“”«»【】\[\]—–…]|\s-\s|\s{3,})`,
  ].join('|'),
  'gu',
);

const conjunctions: ReadonlySet<string> = new Set(['but', 'then', 'instead', 'because', 'otherwise']);
const continuing: ReadonlySet<string> = new Set(['or', 'nor', 'and', '或', '或者', '和', '及', '以及', '与', '也']);

/** Reads a message: sentences of clauses of words. Linear in its length. */
export function read(message: string): Sentence[] {
  const text = undisguise(message);
  const sentences: Sentence[] = [];
  let clauses: Clause[] = [];
  let words: Token[] = [];
  let from = 0;
  let count = 0;
  let spoken = 0;
  let pausedWithComma = false;
  const endClause = (): void => {
    if (words.length === 0) return;
    const first = words[0]?.text ?? '';
    clauses.push({ tokens: joined(words), continues: continuing.has(first) || pausedWithComma });
    words = [];
  };
  const endSentence = (to: number, stop: string): void => {
    endClause();
    const written = text.slice(from, to).replace(/\s+/g, ' ').trim();
    from = to;
    spoken = 0;
    if (clauses.length === 0) return;
    const tokens = clauses.flatMap((clause) => clause.tokens);
    const asks = /[?？]/.test(stop) || /[吗呢么]$/.test(written.replace(/[^\p{L}\p{N}]+$/u, ''));
    sentences.push({ text: written, clauses, tokens, asks });
    clauses = [];
    pausedWithComma = false;
  };
  for (const match of text.matchAll(piece)) {
    const { address, mail, at, word, stop, pause } = match.groups ?? {};
    if (count > mostWords) break;
    if (address !== undefined || mail !== undefined) words.push({ text: match[0], tags: ['address'] });
    else if (at !== undefined) words.push({ text: '@', tags: ['at'] });
    else if (word !== undefined) {
      count += 1;
      if (conjunctions.has(word)) {
        endClause();
        pausedWithComma = false;
      }
      for (const token of tokensOf(word)) words.push(token);
      spoken += 1;
      if (spoken % longestClause === 0) endClause();
      if (spoken >= longestSentence) endSentence(match.index + match[0].length, '');
    } else if (stop !== undefined) endSentence(match.index + match[0].length, stop);
    else if (pause !== undefined) {
      endClause();
      pausedWithComma = pause === '、';
    }
  }
  endSentence(text.length, '');
  return sentences;
}

const han = /^\p{Script=Han}/u;

function tokensOf(word: string): Token[] {
  if (han.test(word)) return [{ text: word, tags: [] }];
  const read = meant(word);
  if (read !== word || word.length < 9 || tagsOf(word) !== undefined) return [{ text: read, tags: [] }];
  return (takeApart(word) ?? [word]).map((text) => ({ text, tags: [] }));
}

/** Puts phrases together, longest first, and says what everything can be. */
function joined(words: readonly Token[]): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const found = word.tags.length > 0 ? undefined : (chineseWord(words, at, word) ?? latinPhrase(words, at, word));
    tokens.push(found?.token ?? word);
    at += found?.taken ?? 1;
  }
  return tokens;
}

interface Found {
  readonly token: Token;
  readonly taken: number;
}

function latinPhrase(words: readonly Token[], at: number, word: Token): Found | undefined {
  for (let length = Math.min(longestPhrase(word.text), words.length - at); length > 0; length--) {
    let text = word.text;
    for (let next = 1; next < length; next++) text += ` ${words[at + next]?.text ?? ''}`;
    const tags = tagsOf(text);
    if (tags) return { token: { text, tags }, taken: length };
  }
  return undefined;
}

/** No Chinese word that is looked for is longer. */
const longestHanWord = 12;

/** A word of Chinese characters, or one that letters belong to (加v, pin码). */
function chineseWord(words: readonly Token[], at: number, word: Token): Found | undefined {
  if (!han.test(word.text) && !han.test(words[at + 1]?.text ?? '') && !wordsOfLetters.test(word.text)) return undefined;
  let text = '';
  const ends = new Map<number, number>();
  for (let next = at; next < words.length && text.length < longestHanWord; next++) {
    text += words[next]?.text ?? '';
    ends.set(text.length, next + 1 - at);
  }
  for (const { word: found, tags } of hanWordsAt(text)) {
    const taken = ends.get(found.length);
    if (taken !== undefined) return { token: { text: found, tags }, taken };
  }
  return undefined;
}

const wordsOfLetters = /^(?:\+|keystore|zhujici|yzm|cvv)$/;

export const is = (token: Token | undefined, ...tags: readonly Token['tags'][number][]): boolean =>
  token !== undefined && tags.some((tag) => token.tags.includes(tag));
