import { differencesBetween } from '../alignment.ts';
import type { Difference } from '../difference.ts';
import { strictSkeletons } from '../unicode/looks.ts';
import type { CandidateForm, ClassedWord } from './candidate.ts';
import type { Likeness } from './index.ts';
import { nearness } from './nearness.ts';
import { type Core, type Form, isHan, isLongEnough } from './protected.ts';

export interface Comparison {
  readonly how: Likeness;
  readonly score: number;
  /** Put together only for the comparison that is reported. */
  explain(): Difference[];
}

/** Below this many letters only the strict skeletons count: short names lie close to each other. */
const shortName = 5;

/** Compares one name of a candidate with one protected name; undefined when it does not imitate it. */
export function compareForms(form: Form, shown: CandidateForm): Comparison | undefined {
  return compareWhole(form, shown) ?? compareWithOffice(form, shown) ?? compareSeries(form, shown);
}

function compareWhole(form: Form, shown: CandidateForm): Comparison | undefined {
  const { written } = form;
  const letters = (): Difference[] => differencesBetween(written, shown.written);
  if (form.seen.look === shown.seen.look) {
    const strict = sameStrictly(form, shown);
    if (!strict && form.seen.look.length < shortName) return undefined;
    return {
      how: sameButForCase(written, shown.written) ? 'identical' : 'look-alike',
      score: strict ? 1 : 0.95,
      explain: letters,
    };
  }
  if (form.seen.words.length > 1 && form.unordered === shown.unordered) {
    const explain = (): Difference[] => [{ kind: 'reordered', shown: shown.written, original: written }];
    return { how: 'reordered', score: 0.9, explain };
  }
  if (isTurned(form, shown)) {
    const explain = (): Difference[] => [{ kind: 'reordered', shown: shown.written, original: written }];
    return { how: 'reordered', score: 0.85, explain };
  }
  if (form.readAs?.test(shown.seen.look)) return { how: 'look-alike', score: 0.9, explain: letters };
  if (form.hasRole && shown.spelled === form.seen.look) return { how: 'look-alike', score: 0.85, explain: letters };
  // A handle that is a name with its letters run together is compared as one word: `alcie_chen`, `alcechen`.
  const distance = nearness(form.seen.look, shown.seen.look, {
    isPerson: form.isPerson,
    claimsOffice: form.hasRole && !onlyRoles(form),
    words: form.seen.words.map(({ look }) => look),
  });
  return distance === undefined ? undefined : { how: 'near', score: distance === 1 ? 0.85 : 0.75, explain: letters };
}

/** First and last name the other way round, run together on either side: `ChenAlice`, 小明 王. */
function isTurned(form: Form, shown: CandidateForm): boolean {
  if (!isLongEnough(form.seen.look) || form.seen.look.length !== shown.seen.look.length) return false;
  const turned = (seen: Form['seen']): string | undefined =>
    seen.words.length === 2 ? `${seen.words[1]?.look ?? ''}${seen.words[0]?.look ?? ''}` : undefined;
  return turned(form.seen) === shown.seen.look || turned(shown.seen) === form.seen.look;
}

const sameButForCase = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Nothing but an office, or an office and a number: other such names are near by nature. */
const onlyRoles = ({ core, seen }: Form): boolean => core === undefined || core.look === seen.look;

function sameStrictly(form: Form, shown: CandidateForm): boolean {
  const own = strictSkeletons(form.written);
  return strictSkeletons(shown.written).some((skeleton, index) => skeleton === own[index]);
}

/** The protected name beside words that claim an office, or that it is the very one. */
function compareWithOffice(form: Form, shown: CandidateForm): Comparison | undefined {
  const claimsOffice =
    shown.classes.role > 0 ||
    (form.isPerson &&
      (form.seen.words.length > 1 || (isHan(form.seen.look) && form.seen.look.length > 2)) &&
      shown.namesBrand);
  const claims = claimsOffice || shown.classes.claim > 0;
  const trifles = shown.words.length > 1 && !claims && shown.classes.other > 0;
  const fills = !form.isPerson && !claims && shown.classes.filler + shown.classes.lure > 0;
  if ((!claims && !trifles && !fills) || isHonestBeside(form, shown)) return undefined;
  const lures = fills && shown.classes.lure > 0;
  const cores = [form.core, claimsOffice || lures ? form.distinctive : undefined].flatMap((core) =>
    core ? [core] : [],
  );
  for (const core of cores) {
    const beside = findCore(core, form, shown, claimsOffice);
    if (!beside) continue;
    const { used, others, near } = beside;
    if (claims && form.hasRole && sameRoles(form, shown) && others.length === 0) continue;
    if (!claims && !(fills && isFilled(core, form, others)) && !isTrifling(core, form, others)) continue;
    if (others.filter(({ says }) => says === 'other').length > mostOthers(form, core)) continue;
    return {
      how: 'added-words',
      score: (claimsOffice ? 0.9 : 0.7) - (near ? 0.1 : 0) - (core === form.distinctive ? 0.05 : 0),
      explain: () => explainWords(core, used, others),
    };
  }
  return undefined;
}

/** "Fan" and the like count unless the protected name has them itself. */
function isHonestBeside(form: Form, { honest }: CandidateForm): boolean {
  return honest.some((look) => !form.seen.words.some((word) => word.look === look));
}

/** A role word that the protected one has as well says nothing new. */
function sameRoles(form: Form, shown: CandidateForm): boolean {
  const own = new Set(form.seen.words.map(({ look }) => look));
  return shown.words.every(({ says, look }) => says !== 'role' || own.has(look));
}

/** How many words of their own may stand beside: a first name alone is many people's, a brand is one's. */
function mostOthers({ isPerson }: Form, core: Core): number {
  if (!isPerson) return 2;
  return core.words.length > 1 || isHan(core.look) ? 1 : 0;
}

/** A number or a single letter beside a name that is not common: `Alice Chen 2`, 李思远②号. */
function isTrifling(core: Core, form: Form, others: readonly ClassedWord[]): boolean {
  const distinctive = form.isPerson
    ? core.words.length > 1 || core.look.length >= (isHan(core.look) ? 3 : 9)
    : core.look.length >= (isHan(core.look) ? 3 : 6);
  return distinctive && !form.hasRole && others.length > 0 && others.every(isTrifle);
}

const isTrifle = ({ says }: ClassedWord, at: number, others: readonly ClassedWord[]): boolean =>
  says === 'trifle' || (at > 0 && others[at - 1]?.number === true && others[at]?.look === '号');

const addsNothing: ReadonlySet<string> = new Set(['filler', 'trifle', 'lure']);

/**
 * A brand beside nothing but words that add nothing, or that say what it gives or which of its departments it is:
 * `Example Exchange International`, `Example Airdrop`.
 */
function isFilled(core: Core, form: Form, others: readonly ClassedWord[]): boolean {
  if (!others.every(({ says }) => addsNothing.has(says))) return false;
  if (others.some(({ says }) => says === 'lure')) return core.look.length >= (isHan(core.look) ? 3 : 5);
  const isWhole = core === form.core && core.look.length >= (isHan(core.look) ? 4 : 8) && form.field !== 'handle';
  return isWhole && others.some(({ says }) => says === 'filler');
}

interface Beside {
  /** The words that are the protected name. */
  readonly used: readonly ClassedWord[];
  readonly others: readonly ClassedWord[];
  readonly near: boolean;
}

/** The protected core among the candidate's words: whole words next to each other, in any order, or a slip away. */
function findCore(core: Core, form: Form, shown: CandidateForm, claimsOffice: boolean): Beside | undefined {
  const { words } = shown;
  const proper = words.filter(({ says, look }) => says === 'other' || core.words.some((word) => word.look === look));
  const found = findRun(core, words) ?? findUnordered(core, proper) ?? findNear(core, form, proper, claimsOffice);
  if (!found) return undefined;
  const used = new Set(found.used);
  return { ...found, others: words.filter((word) => !used.has(word)) };
}

function findRun({ look, readAs }: Core, words: readonly ClassedWord[]): Omit<Beside, 'others'> | undefined {
  // Written in letter groups it is longer.
  const longest = readAs ? look.length * 2 : look.length;
  for (let start = 0; start < words.length; start++) {
    let joined = '';
    for (let end = start; end < words.length && joined.length < longest; end++) {
      joined += words[end]?.look ?? '';
      if (joined === look || readAs?.test(joined)) return { used: words.slice(start, end + 1), near: false };
    }
  }
  return undefined;
}

function findUnordered(core: Core, proper: readonly ClassedWord[]): Omit<Beside, 'others'> | undefined {
  if (core.words.length < 2 || core.words.length > proper.length) return undefined;
  const used = core.words.flatMap(({ look }) => proper.find((word) => word.look === look) ?? []);
  return used.length === core.words.length ? { used, near: false } : undefined;
}

function findNear(core: Core, form: Form, proper: readonly ClassedWord[], claimsOffice: boolean) {
  if (!claimsOffice || !isLongEnough(core.look)) return undefined;
  const suspicion = { isPerson: form.isPerson, claimsOffice, words: core.words.map(({ look }) => look) };
  const size = core.words.length;
  for (let start = 0; start < proper.length; start++) {
    for (const count of new Set([1, size, proper.length - start])) {
      const used = proper.slice(start, start + count);
      const look = used.map((word) => word.look).join('');
      if (Math.abs(look.length - core.look.length) > 2) continue;
      if (nearness(core.look, look, suspicion) !== undefined) return { used, near: true };
    }
  }
  return undefined;
}

function explainWords(core: Core, used: readonly ClassedWord[], others: readonly ClassedWord[]): Difference[] {
  const written = (words: readonly { shown: string }[]): string => words.map(({ shown }) => shown).join(' ');
  const added = others.map(
    ({ says, shown }): Difference =>
      says === 'role' || says === 'claim' ? { kind: 'role-word', shown } : { kind: 'added-word', shown },
  );
  const glued = used.some((word) => word.shown.length > word.look.length + 2);
  return [...(glued ? [] : differencesBetween(written(core.words), written(used))), ...added];
}

/** Numbered staff: 客服02 beside 客服01. */
function compareSeries(form: Form, shown: CandidateForm): Comparison | undefined {
  if (form.series === undefined || form.series !== shown.series) return undefined;
  return { how: 'series', score: 0.7, explain: () => differencesBetween(form.written, shown.written) };
}
