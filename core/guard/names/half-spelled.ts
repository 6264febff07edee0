import type { Word } from '../unicode/glyphs.ts';

/**
 * Offices that are written half in letters to slip past filters that look for the characters: 客f, 客fu, ke服, 官fang.
 * Characters and how each is read aloud.
 */
const offices: readonly (readonly (readonly [character: string, read: string])[])[] = [
  '客ke 服fu',
  '官guan 方fang',
  '管guan 理li 员yuan',
  '管guan 理li',
  '助zhu 手shou',
  '专zhuan 员yuan',
  '人ren 工gong',
  '退tui 款kuan',
  '认ren 证zheng',
  '群qun 主zhu',
].map((office) => office.split(' ').map((part) => [part.charAt(0), part.slice(1)] as const));

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);
const isLatin = (text: string): boolean => /^[a-z]+$/.test(text);

/** In the look of letters: l is read as i. */
const looked = (read: string): string => read.replaceAll('l', 'i');

/** An office, and the parts of its characters and letters that are written at the seam of two words. */
const halves = offices.flatMap((office) =>
  office.slice(1).flatMap((_, index) => {
    const [before, after] = [office.slice(0, index + 1), office.slice(index + 1)];
    const characters = (part: typeof office): string => part.map(([character]) => character).join('');
    const letters = (part: typeof office): string[] => [
      part.map(([, read]) => looked(read)).join(''),
      part.map(([, read]) => looked(read.charAt(0))).join(''),
    ];
    return [
      { office, hanFirst: true, han: characters(before), letters: letters(after) },
      { office, hanFirst: false, han: characters(after), letters: letters(before) },
    ];
  }),
);

/** Joins two neighbouring words where they are an office that is half spelled; everything else stays. */
export function spellOut(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ look }) => isHan(look)) || !words.some(({ look }) => isLatin(look))) return words;
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const both = last && join(last, word);
    if (both) joined[joined.length - 1] = both;
    else joined.push(word);
  }
  return joined;
}

function join(first: Word, second: Word): Word | undefined {
  const hanFirst = isHan(first.look) && isLatin(second.look);
  if (!hanFirst && !(isLatin(first.look) && isHan(second.look))) return undefined;
  const [han, latin] = hanFirst ? [first.look, second.look] : [second.look, first.look];
  const half = halves.find(
    (one) =>
      one.hanFirst === hanFirst &&
      one.letters.includes(latin) &&
      (hanFirst ? han.endsWith(one.han) : han.startsWith(one.han)),
  );
  if (half === undefined) return undefined;
  const spelled = half.office.map(([character]) => character).join('');
  const rest = hanFirst ? han.slice(0, -half.han.length) : han.slice(half.han.length);
  const look = hanFirst ? `${rest}${spelled}` : `${spelled}${rest}`;
  return { look, shown: `${first.shown}${second.shown}`, number: false };
}
