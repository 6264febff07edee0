import { readable } from '../unicode/looks.ts';

/** What of a message is looked through, in UTF-16 units. */
const longestMessage = 4096;

/**
 * A message as it is meant to be read: look-alike letters and hidden characters undone, `s e e d` and `助*记*词` put
 * together, short forms written out. Lower case, simplified Chinese. Every pattern here is linear.
 */
export function undisguise(text: string): string {
  const plain = readable(text.slice(0, longestMessage)).replace(/[’‘`´]/g, "'");
  return writeOut(readDigits(joinHan(joinLetters(plain))));
}

const standsFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** Digits and signs that stand for letters inside a word (p@ssw0rd); in an address they are what they are. */
function readDigits(text: string): string {
  return text.replace(/(?<=[a-z])[013457@$]{1,2}(?=[a-z])(?![a-z0-9@$-]{0,64}\.[a-z])/g, (run) =>
    [...run].map((sign) => standsFor[sign] ?? sign).join(''),
  );
}

/** Four and more single letters with the same kind of gaps between them; a wider gap is between words. */
function joinLetters(text: string): string {
  return text.replace(/(?<![a-z0-9'])(?:[a-z0-9@$][ .*_|·~-]{1,3}){3,}[a-z0-9@$](?![a-z0-9'])/g, (run) => {
    if (/^[0-9 .-]*$/.test(run)) return run;
    return run
      .replace(/ {2,3}| [-|] /g, '\n')
      .replace(/[ .*_|·~-]/g, '')
      .replace(/\n/g, ' ');
  });
}

/** Signs between Chinese characters, and spaces around a single one. */
function joinHan(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  return text
    .replace(/(?<=\p{Script=Han})[*._·~|^#=+`'"/\\-]{1,3}(?=\p{Script=Han})/gu, '')
    .replace(/(?<=(?:^|[^\p{Script=Han}])\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han}(?!\p{Script=Han}))/gu, '');
}

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/n't\b/g, 'nt'],
  [/\b(what|who|where|how|that|it|here|there|when|why)'s\b/g, '$1 is'],
  [/\b(when|where|who|how|what)s\b/g, '$1 is'],
  [/'re\b/g, ' are'],
  [/\b(what|who|where|how|u|you) r\b/g, '$1 are'],
  [/'ll\b/g, ' will'],
  [/'ve\b/g, ' have'],
  [/'d\b/g, ' would'],
  [/\bi'm\b/g, 'i am'],
  [/\blet's\b/g, 'let us'],
  [/'s\b/g, ''],
];

/** "don't" is one word to us, "what's" two. */
function writeOut(text: string): string {
  return shortForms.reduce((written, [pattern, form]) => written.replace(pattern, form), text);
}
