import { confusables } from './confusables.ts';
import { traditionalAndSimplified } from './simplified.ts';
import { rareAndStandard } from './variants.ts';

/**
 * What a reader takes a character for. Two characters of one look can be mistaken for each other: look-alikes of UTS #39,
 * letters with and without marks, styled letters, digits that stand in for letters, traditional and simplified Chinese.
 */

/** Nothing a reader sees: format characters, controls, variation selectors, fillers, blanks that are drawn as nothing. */
const invisible = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Co}\p{Cn}\u2800\uFFFC]$/u;

export const isInvisible = (character: string): boolean => invisible.test(character) && !/^[\t\n\r]$/.test(character);

const fromHex = (text: string): string =>
  String.fromCodePoint(...text.split('+').map((code) => Number.parseInt(code, 16)));

const prototypes: ReadonlyMap<string, string> = new Map(
  confusables.split('\n').flatMap((line) => {
    const [prototype = '', ...characters] = line.split(' ').map(fromHex);
    return characters.map((character) => [character, prototype] as const);
  }),
);

/**
 * Read as these letters all the same, though UTS #39 keeps them apart or leaves them out: small capitals, and Cyrillic
 * and Greek letters that look like a Latin capital of small size.
 */
const alsoRead: ReadonlyMap<string, string> = new Map(
  [
    'aᴀ',
    'bʙвьб',
    'cᴄ',
    'dᴅ',
    'eᴇεэєǝ',
    'fꜰ',
    'gɢ',
    'hʜнћ',
    'iɪ',
    'jᴊ',
    'kᴋкκĸ',
    'lʟ',
    'mᴍмʍ',
    'nɴпиηπᴎ',
    'oᴏσ',
    'pᴘ',
    'rʀгя',
    'sꜱ',
    'tᴛтτ',
    'uᴜυцʋμ',
    'vᴠ',
    'wᴡωшщ',
    'yʏч',
    'zᴢ',
  ].flatMap(([letter = '', ...others]) => others.map((other) => [other, letter] as const)),
);

/** Digits and signs that stand in for letters, and the letters that are a mere stroke. */
const standIns: ReadonlyMap<string, string> = new Map([
  ['l', 'i'],
  ['1', 'i'],
  ['|', 'i'],
  ['!', 'i'],
  ['0', 'o'],
  ['2', 'z'],
  ['3', 'e'],
  ['4', 'a'],
  ['@', 'a'],
  ['5', 's'],
  ['$', 's'],
  ['7', 't'],
  ['8', 'b'],
]);

const pairsOf = (letters: string): (readonly [string, string])[] =>
  (letters.match(/../gs) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)] as const);

const simplified: ReadonlyMap<string, string> = new Map(pairsOf(traditionalAndSimplified));
/** Rarer forms as well: 逺 is read as 远. */
const standard: ReadonlyMap<string, string> = new Map([...pairsOf(rareAndStandard), ...simplified]);

/** Letters in boxes and discs, and regional indicators, have no decomposition of their own. */
const boxed: readonly number[] = [0x1f150, 0x1f170, 0x1f1e6];

function unbox(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const first = boxed.find((from) => code >= from && code < from + 26);
  return first === undefined ? character : String.fromCharCode(0x61 + code - first);
}

const prototype = (character: string): string => {
  const found = prototypes.get(character) ?? character;
  return found === 'rn' ? 'm' : found;
};

/** The skeleton of UTS #39 of one character, marks dropped, and small Latin for what is read as Latin. */
function skeleton(character: string): string {
  const plain = unbox(character).normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
  return [...plain].map((one) => [...prototype(one)].map((part) => alsoRead.get(part) ?? part).join('')).join('');
}

function compute(character: string): string {
  const lower = skeleton(skeleton(character).toLowerCase()).toLowerCase();
  return [...lower].map((one) => standIns.get(one) ?? standard.get(one) ?? one).join('');
}

/** Everything that needs no computing: most of what is ever asked. */
const ascii: readonly string[] = Array.from({ length: 128 }, (_, code) => compute(String.fromCharCode(code)));
const known: ReadonlyMap<string, string> = new Map(
  [...prototypes.keys(), ...alsoRead.keys()].map((character) => [character, compute(character)]),
);

/** What one character looks like: usually one small letter, sometimes several (a ligature), or itself. */
export function lookOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return ascii[code] ?? character;
  if (code >= 0x4e00 && code <= 0x9fff) return standard.get(character) ?? character;
  return known.get(character) ?? compute(character);
}

/**
 * A text for matching words in: NFKC, lower case, simplified Chinese, nothing hidden, and letters that look like Latin
 * ones turned into them. Digits and punctuation stay; offsets do not.
 */
export function readable(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  // Most messages need no more than this.
  if (/^[\n\x20-\x7e]*$/.test(plain)) return plain;
  return [...plain]
    .filter((character) => !isInvisible(character))
    .map((character) => {
      if (character < '\x80' || !/[\p{L}\p{N}]/u.test(character)) return character;
      return (
        simplified.get(character) ?? (/\p{Script=Han}/u.test(character) ? character : skeleton(character).toLowerCase())
      );
    })
    .join('');
}

/**
 * The two strict skeletons of a short name, one as written and one in lower case: only look-alikes of UTS #39, no digits
 * for letters. Two names have the same look when either is equal.
 */
export function strictSkeletons(text: string): readonly [written: string, lower: string] {
  const visible = [...text.normalize('NFKC')].filter((character) => /[\p{L}\p{N}]/u.test(character));
  const of = (characters: readonly string[]): string =>
    characters
      .map((character) => skeleton(character).toLowerCase())
      .join('')
      .replace(/[\u3400-\u9fff]/g, (character) => standard.get(character) ?? character);
  return [of(visible), of(visible.map((character) => character.toLowerCase()))];
}
