import { groupPattern } from '../letter-groups.ts';
import { classOf, cutAtRoles, isGeneric, isRole, withoutGenericEnding } from '../role-words.ts';
import { type Seen, see, type Word } from '../unicode/glyphs.ts';

/** Someone or something that others must not pass for. */
export interface ProtectedIdentity {
  /** As people see it: first and last name joined by a space. */
  readonly name: string;
  /** Without a leading `@`. */
  readonly handle?: string;
  /**
   * Their user ids where the guard is used: who has one of these is never an impostor. A list, because one person may
   * have several accounts.
   */
  readonly ids?: readonly string[];
  /**
   * Whether `handle` is one of another platform. There anyone can take it, so whoever carries it is an impostor;
   * otherwise a handle is unique and who carries it is this very account.
   */
  readonly elsewhere?: boolean;
  /** People's names are common; a brand's and an official account's are not, and are compared less strictly. */
  readonly kind: 'staff' | 'admin' | 'brand' | 'official';
  /** What evidence calls it, such as 客服01. */
  readonly label: string;
}

/** A protected name or handle, ready to be compared. */
export interface Form {
  readonly identity: ProtectedIdentity;
  readonly field: 'name' | 'handle';
  readonly written: string;
  readonly seen: Seen;
  /** The looks of the words, sorted and joined: the same whatever their order. */
  readonly unordered: string;
  /** Without role words; undefined when nothing distinctive is left. */
  readonly core: Core | undefined;
  /** For brands: without the words that many brands have. */
  readonly distinctive: Core | undefined;
  /** The look with every digit as `#`; undefined when it has none, or is not of staff. */
  readonly series: string | undefined;
  /** Finds looks that are read as this one, letter groups taken for letters; undefined where others may be called so. */
  readonly readAs: RegExp | undefined;
  readonly hasRole: boolean;
  readonly isPerson: boolean;
}

export interface Core {
  readonly look: string;
  /** As `readAs` of the form. */
  readonly readAs?: RegExp | undefined;
  readonly words: readonly Word[];
}

/** A shorter core says nothing: two letters are in every name. */
const shortestCore = { latin: 3, han: 2 };

export const isHan = (look: string): boolean => /^\p{Script=Han}+$/u.test(look);

export function isLongEnough(look: string): boolean {
  return look.length >= (isHan(look) ? shortestCore.han : shortestCore.latin);
}

function coreOf(words: readonly Word[], drop: (word: Word) => boolean): Core | undefined {
  const kept = words.filter((word) => !drop(word));
  const look = kept.map((word) => word.look).join('');
  return isLongEnough(look) && kept.some((word) => !word.number) ? { look, words: kept } : undefined;
}

export const unorderedLook = (words: readonly Word[]): string =>
  words
    .map(({ look }) => look)
    .sort()
    .join(' ');

/** The look of numbered names of one series: 客服01 and 客服02 are `客服##`. */
export function seriesOf(seen: Seen): string | undefined {
  if (!seen.glyphs.some(({ shown }) => /^\p{Nd}$/u.test(shown))) return undefined;
  return seen.glyphs.map(({ look, shown }) => (/^\p{Nd}$/u.test(shown) ? '#' : look)).join('');
}

export function formsOf(identity: ProtectedIdentity): Form[] {
  const { name, handle } = identity;
  return [
    ...(name.trim() === '' ? [] : [name, ...namesWithin(identity)].map((one) => formOf(identity, 'name', one))),
    ...(handle === undefined || handle === '' ? [] : [formOf(identity, 'handle', handle)]),
  ].filter(({ seen }) => seen.look !== '');
}

/** A brand that is written in Chinese and in other letters side by side goes by either name. */
function namesWithin({ kind, name }: ProtectedIdentity): string[] {
  if (kind !== 'brand') return [];
  const parts = name.match(/\p{Script=Han}+|[^\p{Script=Han}]*[^\p{Script=Han}\s\p{P}][^\p{Script=Han}]*/gu) ?? [];
  const names = parts.map((part) => part.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')).filter(isNameAlone);
  return names.length > 1 ? names : [];
}

function isNameAlone(part: string): boolean {
  const { look, words } = see(part);
  return (
    look.length >= (isHan(look) ? 2 : 4) &&
    words.some((word) => classOf(word) === 'other' && !isGeneric(word.look) && withoutGenericEnding(word.look) !== '')
  );
}

function formOf(identity: ProtectedIdentity, field: Form['field'], written: string): Form {
  const seen = see(written);
  const isPerson = identity.kind === 'staff' || identity.kind === 'admin';
  const words = seen.words.flatMap(cutChinese);
  const hasRole = words.some(({ look }) => isRole(look));
  // 客服01 is nothing but an office and a number: then both together are what is protected.
  const numbered = hasRole && seen.words.some(({ number }) => number) ? { look: seen.look, words } : undefined;
  const bare = coreOf(words, ({ look }) => isRole(look)) ?? numbered;
  const core = isPerson ? bare : withReadAs(bare);
  return {
    identity,
    field,
    written,
    seen,
    unordered: unorderedLook(seen.words),
    core,
    distinctive: isPerson ? undefined : withReadAs(distinctiveOf(core)),
    series: hasRole && isPerson ? seriesOf(seen) : undefined,
    readAs: isPerson && field === 'name' ? undefined : readAs(seen.look),
    hasRole,
    isPerson,
  };
}

/** Shorter looks are too near to other words. */
const shortestReadAs = 5;

function readAs(look: string): RegExp | undefined {
  const pattern = look.length < shortestReadAs ? look : groupPattern(look);
  return pattern === look ? undefined : new RegExp(`^${pattern}$`, 'u');
}

/** Chinese is written without spaces: 小北客服 is a name and an office. */
function cutChinese(word: Word): Word[] {
  const parts = isHan(word.look) ? cutAtRoles(word.look) : [];
  return parts.length < 2 ? [word] : parts.map((look) => ({ look, shown: look, number: false }));
}

const withReadAs = (core: Core | undefined): Core | undefined => core && { ...core, readAs: readAs(core.look) };

function distinctiveOf(core: Core | undefined): Core | undefined {
  const words = (core?.words ?? []).map((word) => {
    const look = isHan(word.look) ? withoutGenericEnding(word.look) : word.look;
    return look === word.look ? word : { ...word, look, shown: word.shown.slice(0, look.length) };
  });
  const distinctive = coreOf(words, ({ look }) => isGeneric(look));
  return distinctive && distinctive.look.length >= (isHan(distinctive.look) ? 2 : 4) ? distinctive : undefined;
}
