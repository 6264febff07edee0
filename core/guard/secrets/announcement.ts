import { matchAt } from './match-at.ts';
import { BARRIER } from './normalized-text.ts';

/**
 * How plainly the words before a value announce it: `label` is "password:", `statement` is "my password is",
 * `beside` is the bare word with the value next to it.
 */
export type Strength = 'label' | 'statement' | 'beside';

/** Where an announced value begins. */
export interface Announcement {
  readonly strength: Strength;
  readonly valueAt: number;
}

const aside = String.raw`(?:\s{0,3}\([^()\n\uFFFC]{1,24}\)|\s?#?\d\b(?=\s*[:=]))?`;
const ofWhat = String.raw`(?:\s{1,3}(?:for|of|to|on|in|at|i|you|they|we)(?:\s{1,3}[^\s:=\uFFFC]{1,40}){1,4}?)?`;
const englishIs = `(?<![a-z])(?:is|was|are|were|equals|would be|should be|used to be)(?![a-z])`;
const chineseIs =
  '[我你他她]?(?:(?:就|还|還|一直|都|分别|分別|现在|現在)?是|为|為|係|叫做?|[改换換][成为為]了?|[设設]置?[成为為]了?|[设設用填输輸]置?的是)';
const is = `(?:${englishIs}|'s(?![a-z])|${chineseIs})`;
const adverb = String.raw`(?:\s*(?:now|still|just|always|currently|simply)(?![a-z]))?`;
const opener = String.raw`\s{0,4}["'“‘「『【\[(<《«\x60]?`;

/** "验证码收到了 482913", "私钥发你了": what people say while handing something over. */
const handedOver = String.raw`(?:是多少\?)|(?:收到了?|[来來]了|[给給发發]你了?|[发發][给給]你了?|在[这這][里裡]?|如下)[,，]?是?\s?`;

const label = new RegExp(
  String.raw`["'”’」】]?${aside}${ofWhat}\s{0,4}(?:${is}\s{0,3})?(?:[:=]{1,2}|[-=]{1,2}>|[→⇒➜➡])${opener}`,
  'y',
);
const statement = new RegExp(String.raw`${aside}${ofWhat}\s{0,4}${is}${adverb}${opener}`, 'y');
const beside = new RegExp(String.raw`\s{0,4}(?:${handedOver})?[-–—~]?${opener}`, 'y');

/**
 * Reads what stands between a word for a secret and its value.
 * @param wordEnd offset just after the word
 */
export function readAnnouncement(lower: string, wordEnd: number): Announcement | undefined {
  if (lower[wordEnd] === BARRIER) return undefined;
  for (const [strength, grammar] of [
    ['label', label],
    ['statement', statement],
    ['beside', beside],
  ] as const) {
    const match = matchAt(grammar, lower, wordEnd);
    if (match === null) continue;
    // Only a Chinese word takes its value without a gap: "password2" and "reset-password?step=2" are other words.
    const isGlued = match[0] === '' && /[a-z0-9]/.test(lower[wordEnd - 1] ?? '');
    return isGlued ? undefined : { strength, valueAt: wordEnd + match[0].length };
  }
  return undefined;
}

/** The stretch of the same line before an offset, for words that change what follows means ("forgot", "error"). */
export function sameLineBefore(lower: string, offset: number, room: number): string {
  const part = lower.slice(Math.max(0, offset - room), offset);
  return part.slice(Math.max(part.lastIndexOf('\n'), part.lastIndexOf(BARRIER)) + 1);
}
