import { undisguise } from './undisguise.ts';

/** The first and the last word of every message. */
const [first, last] = ['^', '$'];

/** What a message is made of. An address is only known to be one: which site it is, the link guard looks at. */
const piece = new RegExp(
  [
    String.raw`(?<link>https?:\/\/[^\s\p{Script=Han}]{1,2000}|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])(?:\/[^\s\p{Script=Han}]{0,2000})?)`,
    String.raw`(?<mail>[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})`,
    String.raw`(?<han>\p{Script=Han})`,
    String.raw`(?<word>(?:(?!\p{Script=Han})[\p{L}\p{M}])+)`,
    String.raw`(?<number>\p{N}+)`,
    '(?<mark>[?!@])',
    '(?<quote>["“”„「」『』«»])',
    String.raw`(?<stop>[.。\n…]+)`,
    '(?<pause>[,，、;；:：()（）—–-]+)',
  ].join('|'),
  'gu',
);

/** Longer words are told apart by nothing. */
const longestWord = 24;
/** Of a number only its length counts, unless it is as short as "12 words" or a share. */
const shortNumber = 2;
const longestNumber = 8;

/**
 * The words of a message, look-alikes and disguises undone: Latin words, single Chinese characters, numbers (by their
 * length), marks, and `<link>` or `<mail>` for addresses. Linear in the length of the message.
 */
export function wordsOf(message: string): string[] {
  const words = [first];
  for (const { groups = {}, 0: text } of undisguise(message).matchAll(piece)) words.push(nameOf(groups, text));
  words.push(last);
  return words;
}

function nameOf(groups: Readonly<Record<string, string | undefined>>, text: string): string {
  if (groups.link !== undefined) return '<link>';
  if (groups.mail !== undefined) return '<mail>';
  if (groups.stop !== undefined) return '.';
  if (groups.quote !== undefined) return '"';
  if (groups.pause !== undefined) return ',';
  if (groups.number !== undefined)
    return text.length <= shortNumber ? text : '#'.padEnd(Math.min(text.length, longestNumber), '#');
  // "pleeease" and "pleeeeease" are one word.
  if (groups.word !== undefined) return text.length > longestWord ? '<long>' : text.replace(/(\p{L})\1{2,}/gu, '$1$1');
  return text;
}

/** A message is looked at in parts of so many words, each beginning in the middle of the one before. */
const longestPart = 80;

/** The parts of a message that are judged each for itself, so that a lot of chatter cannot drown what matters. */
export function partsOf(words: readonly string[]): (readonly string[])[] {
  if (words.length <= longestPart) return [words];
  const step = longestPart / 2;
  const count = Math.ceil((words.length - longestPart) / step) + 1;
  return Array.from({ length: count }, (_, part) => words.slice(part * step, part * step + longestPart));
}
