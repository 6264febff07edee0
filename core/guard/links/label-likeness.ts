import { differencesBetween } from '../alignment.ts';
import type { Difference } from '../difference.ts';
import { groupPattern } from '../letter-groups.ts';
import { nearness } from '../names/nearness.ts';
import { isHonest } from '../role-words.ts';
import { type Seen, see, type Word } from '../unicode/glyphs.ts';
import { baitsIn, isBait, isTelling } from './baits.ts';

/** A name that is the operator's own: the label of a site, or the brand. */
export interface OfficialName {
  readonly written: string;
  readonly look: string;
  readonly words: readonly string[];
  /** Finds the look, or what is read as it; `whole` finds nothing else beside it. */
  readonly whole: RegExp;
  readonly within: RegExp;
}

/** Shorter names are only compared whole: a slip away from them lies half the dictionary. */
export const shortestGlued = 5;

const isHan = (look: string): boolean => /^\p{Script=Han}+$/u.test(look);
/** Characters say more than letters. */
const isLong = (look: string): boolean => look.length >= (isHan(look) ? 2 : shortestGlued);

export function officialName(written: string): OfficialName {
  const { look, words } = see(written);
  const pattern = isLong(look) && !isHan(look) ? groupPattern(look) : look;
  return {
    written,
    look,
    words: words.map((word) => word.look),
    whole: new RegExp(`^${pattern}$`, 'u'),
    within: new RegExp(pattern, 'u'),
  };
}

/** The names in a brand: one that is written in Chinese and in other letters is known by either. Bait is no name. */
export function brandNames(brand: string): OfficialName[] {
  const parts = [...brand.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)].map(([part]) => officialName(part.trim()));
  return parts.filter(({ look }) => isLong(look) && baitsIn(look) === undefined);
}

const suspicion = ({ words }: OfficialName) => ({ isPerson: false, claimsOffice: false, words });

/** How a label of a host is made of an official name. `slips`: whether a name that is merely near counts. */
export function labelLikeness(
  label: string,
  seen: Seen,
  official: OfficialName,
  slips: boolean,
): Difference[] | undefined {
  if (official.look === '' || seen.look === '') return undefined;
  if (official.whole.test(seen.look)) return differencesBetween(official.written, label);
  const beside = besideBaits(seen, official, slips, (word) => word.look.length <= 3 || isBaits(word));
  if (beside) return writtenBeside(official, beside);
  const glued = gluedToBaits(seen.look, official);
  if (glued) return [{ kind: 'added-word', shown: glued.join('') }];
  if (!slips) return undefined;
  const distance = nearness(official.look, seen.look, suspicion(official));
  return distance === undefined ? undefined : differencesBetween(official.written, label);
}

/**
 * How a handle, or what stands before the `@` of an address, is made of an official name and words that claim an office
 * or promise something. `least`: `telling` when such a word must be there, `any` when any bait will do, or none.
 */
export function accountLikeness(
  account: string,
  official: OfficialName,
  least: 'telling' | 'any',
): Difference[] | undefined {
  if (!isLong(official.look) || baitsIn(official.look) !== undefined) return undefined;
  const seen = see(account);
  if (seen.words.some(({ look }) => isHonest(look))) return undefined;
  if (official.whole.test(seen.look)) {
    // Parted where the name is not, it may be other words: north.wind.
    const isOthers = least === 'telling' || seen.words.length > official.words.length;
    const isSame = seen.look === official.look && isPlain(account);
    return isSame && isOthers ? undefined : differencesBetween(official.written, account);
  }
  const beside = besideBaits(seen, official, false, isBaits);
  // A single letter is somebody's initial.
  const says = ({ look, number }: Word): boolean => (least === 'any' && (number || look.length > 1)) || saysMuch(look);
  if (beside?.others.some(says)) return writtenBeside(official, beside);
  const glued = gluedToBaits(seen.look, official);
  if (!glued?.some((part) => part !== '' && (least === 'any' || saysMuch(part))) || glued.some(isHonestWord))
    return undefined;
  return [{ kind: 'added-word', shown: glued.join('') }];
}

const isHonestWord = (part: string): boolean => isHonest(part) || (baitsIn(part) ?? []).some(isHonest);
/** A name in its own letters is another's by chance, or the operator's own; nobody comes by `n0rthwind` so. */
const isPlain = (account: string): boolean =>
  /^[\p{Ll}\p{Lo}._-]+$/u.test(account) && /^[^\u0080-\u2fff]*$/.test(account);
const saysMuch = (look: string): boolean => isTelling(look) || (baitsIn(look) ?? []).some(isTelling);
const isBaits = (word: Word): boolean => baitsIn(word.look) !== undefined;

interface Beside {
  readonly used: readonly Word[];
  readonly others: readonly Word[];
}

/** The name as one or several of the words between hyphens, and all others bait, or what `fits` says. */
function besideBaits(
  { words }: Seen,
  official: OfficialName,
  slips: boolean,
  fits: (word: Word) => boolean,
): Beside | undefined {
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= words.length; end++) {
      if (end - start === words.length) continue;
      const used = words.slice(start, end);
      const others = [...words.slice(0, start), ...words.slice(end)];
      if (!others.every((word) => isBait(word) || fits(word))) continue;
      const look = used.map((word) => word.look).join('');
      if (official.whole.test(look)) return { used, others };
      if (slips && nearness(official.look, look, suspicion(official)) !== undefined) return { used, others };
    }
  }
  return undefined;
}

function writtenBeside(official: OfficialName, { used, others }: Beside): Difference[] {
  const written = used.map((word) => word.shown).join('-');
  const added = others.map((word): Difference => ({ kind: 'added-word', shown: word.shown }));
  return [...differencesBetween(official.written, written), ...added];
}

/** What stands before and after the name when both are bait or nothing. */
function gluedToBaits(look: string, official: OfficialName): readonly [string, string] | undefined {
  if (!isLong(official.look)) return undefined;
  const found = official.within.exec(look);
  if (!found) return undefined;
  const [before, after] = [look.slice(0, found.index), look.slice(found.index + found[0].length)];
  const fine = (part: string): boolean => part === '' || baitsIn(part) !== undefined;
  return fine(before) && fine(after) ? [before, after] : undefined;
}
