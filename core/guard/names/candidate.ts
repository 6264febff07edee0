import { classOf, cutAtRoles, isHonest, takeApart, type WordClass } from '../role-words.ts';
import { type Seen, see, type Word } from '../unicode/glyphs.ts';
import { asDrawn, turn } from './drawn.ts';
import { spellOut } from './half-spelled.ts';
import { seriesOf, unorderedLook } from './protected.ts';

/** A name of more words is made to be slow. */
const mostWords = 24;

/** Who joined, renamed themselves or wrote for the first time. */
export interface NameCandidate {
  /** The platform's user id. */
  readonly id?: string;
  /** First and last name joined, or the only name there is. */
  readonly name: string;
  /** Given apart where the platform has both. */
  readonly first?: string;
  readonly last?: string;
  /** Without a leading `@`. */
  readonly handle?: string;
}

/** A candidate's name or handle, ready to be compared. */
export interface CandidateForm {
  readonly field: 'name' | 'handle';
  readonly written: string;
  readonly seen: Seen;
  readonly unordered: string;
  /** The look with offices spelled out that are written in letters in part (小北客f is 小北客服); undefined without any. */
  readonly spelled: string | undefined;
  readonly series: string | undefined;
  /** Every word with what it says beside a protected name; role words glued to a word count as words. */
  readonly words: readonly ClassedWord[];
  readonly classes: Readonly<Record<WordClass, number>>;
  /** Whether one of its words is a protected brand. */
  readonly namesBrand: boolean;
  /** Whether letters were turned round to be read as they are drawn. */
  readonly turned?: true;
  /** Words with which it says itself that it is not the protected one. */
  readonly honest: readonly string[];
}

export interface ClassedWord extends Word {
  readonly says: WordClass;
}

/** `brands`: looks of protected brands, which claim an office when they stand beside a person's name. */
export function candidateForms(
  candidate: NameCandidate,
  longest: number,
  brands: ReadonlySet<string>,
): CandidateForm[] {
  const { name, first, last, handle } = candidate;
  const names = new Set([name, ...(first && last ? [`${first} ${last}`, first, last] : [])].map((one) => one.trim()));
  const turned = [...names].filter((one) => one.includes(turn));
  return [
    ...[...names].map((one) => candidateForm('name', one.slice(0, longest), brands)),
    ...turned.map((one) => ({
      ...candidateForm('name', asDrawn(one.slice(0, longest)), brands),
      turned: true as const,
    })),
    ...(handle ? [candidateForm('handle', handle.slice(0, longest), brands)] : []),
  ].filter(({ seen }) => seen.look !== '');
}

export function candidateForm(
  field: CandidateForm['field'],
  written: string,
  brands: ReadonlySet<string> = new Set(),
): CandidateForm {
  const seen = see(written);
  const plain = spellOut(seen.words.slice(0, mostWords));
  const words = plain
    .flatMap((word) => cutAtBrand(word, brands))
    .flatMap(classify)
    .slice(0, mostWords);
  const classes = { role: 0, claim: 0, lure: 0, filler: 0, trifle: 0, other: 0 };
  for (const { says } of words) classes[says] += 1;
  return {
    field,
    written,
    seen,
    unordered: unorderedLook(seen.words),
    spelled: plain.length === seen.words.length ? undefined : plain.map(({ look }) => look).join(''),
    series: seriesOf(seen),
    words,
    classes,
    namesBrand: words.some(({ look }) => brands.has(look)),
    honest: seen.words.map(({ look }) => look).filter(isHonest),
  };
}

/** A Chinese name that a brand is written right before or behind: 北风李思远. */
function cutAtBrand(word: Word, brands: ReadonlySet<string>): Word[] {
  if (!/^\p{Script=Han}{4,}$/u.test(word.look) || [...word.shown].length !== word.look.length) return [word];
  for (const brand of brands) {
    const cut = word.look.startsWith(brand)
      ? brand.length
      : word.look.endsWith(brand)
        ? word.look.length - brand.length
        : 0;
    if (cut < 2 || word.look.length - cut < 2) continue;
    return [0, cut].map((from, part) => {
      const to = part === 0 ? cut : word.look.length;
      return { look: word.look.slice(from, to), shown: [...word.shown].slice(from, to).join(''), number: false };
    });
  }
  return [word];
}

/** A word, or the parts of one that role words are glued to. */
function classify(word: Word): ClassedWord[] {
  const says = /^(?:by|from)$/.test(word.look) ? 'filler' : classOf(word);
  if (word.number || isHonest(word.look)) return [{ ...word, says }];
  const parts = (says === 'other' ? undefined : takeApart(word.look)) ?? cutAtRoles(word.look);
  if (parts.length < 2) return [{ ...word, says }];
  return parts.map((look) => {
    const part = { look, shown: piece(word, look), number: false };
    return { ...part, says: classOf(part) };
  });
}

/** The part as it was written, where every letter has one look of its own. */
function piece({ look, shown }: Word, part: string): string {
  const letters = [...shown];
  return letters.length === look.length ? letters.slice(look.indexOf(part)).slice(0, part.length).join('') : part;
}
