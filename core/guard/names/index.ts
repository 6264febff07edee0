import { distanceWithin } from '../alignment.ts';
import type { Difference } from '../difference.ts';
import { type CandidateForm, candidateForms, type NameCandidate } from './candidate.ts';
import { type Comparison, compareForms } from './compare.ts';
import { turn } from './drawn.ts';
import { type Form, formsOf, type ProtectedIdentity } from './protected.ts';

export type { NameCandidate } from './candidate.ts';
export type { ProtectedIdentity } from './protected.ts';

/** Why a name is taken for an imitation, for people to judge. */
export interface NameFinding {
  readonly identity: ProtectedIdentity;
  /** Which of the candidate's names it is, and as what it is written. */
  readonly field: 'name' | 'handle';
  readonly shown: string;
  /** The protected name or handle that it imitates. */
  readonly original: string;
  /**
   * `identical`: the very same but for upper and lower case; `look-alike`: the same at a glance; `reordered`: the same words
   * in another order; `near`: a slip away; `added-words`: with words that claim an office; `series`: the next number of
   * numbered staff.
   */
  readonly how: Likeness;
  /** 0.5 to 1: how surely it is an imitation. */
  readonly score: number;
  readonly differences: readonly Difference[];
}

export type Likeness = 'identical' | 'look-alike' | 'reordered' | 'near' | 'added-words' | 'series';

export interface NameGuard {
  /** The strongest finding, or null. The protected people themselves are never found. Pure; well under 1 ms. */
  check(candidate: NameCandidate): NameFinding | null;
}

/** Longer names are cut: platforms allow at most 128 characters. */
const longestName = 160;

/**
 * Whose name it is nearest to, when it claims to speak for several: the one whose words are all there, and a brand rather
 * than one of its accounts ("Example Support" is nobody's name but the brand's).
 */
function rankOf(form: Form, shown: CandidateForm, { how, score }: Comparison): number {
  if (how !== 'added-words') return score + 0.3;
  const words = form.seen.words.filter(({ look }) => shown.words.some((word) => isNearly(look, word.look)));
  const there = form.seen.words.length === 0 ? 0 : words.length / form.seen.words.length;
  return score + 0.3 * there + (form.identity.kind === 'brand' ? 0.06 : 0);
}

const isNearly = (one: string, other: string): boolean =>
  one === other || (one.length >= 4 && distanceWithin(one, other, 1) === 1);

/** Prepares the protected names once, so that each check is cheap. */
export function createNameGuard(identities: readonly ProtectedIdentity[]): NameGuard {
  const forms = identities.flatMap((identity) =>
    formsOf({
      ...identity,
      name: identity.name.slice(0, longestName),
      ...(identity.handle === undefined ? {} : { handle: identity.handle.slice(0, longestName) }),
    }),
  );
  const known = new Set(identities.flatMap(({ ids }) => ids ?? []));
  const brands = new Set(forms.flatMap(({ distinctive }) => (distinctive ? [distinctive.look] : [])));
  const ownHandles = new Set(
    identities.flatMap(({ handle, elsewhere }) => (handle === undefined || elsewhere ? [] : [handle.toLowerCase()])),
  );
  return {
    check(candidate) {
      if (candidate.id !== undefined && known.has(candidate.id)) return null;
      if (candidate.handle !== undefined && ownHandles.has(candidate.handle.toLowerCase())) return null;
      const candidates = candidateForms(candidate, longestName, brands);
      let best: { form: Form; shown: CandidateForm; found: Comparison; rank: number } | undefined;
      for (const shown of candidates) {
        for (const form of forms) {
          const found = compareForms(form, shown);
          if (!found) continue;
          const rank = rankOf(form, shown, found);
          if (rank > (best?.rank ?? 0)) best = { form, shown, found, rank };
        }
      }
      if (!best) return null;
      const { form, shown, found } = best;
      return {
        identity: form.identity,
        field: shown.field,
        shown: shown.written,
        original: form.written,
        how: shown.turned && found.how === 'identical' ? 'look-alike' : found.how,
        score: found.score,
        differences: [...(shown.turned ? [{ kind: 'invisible', shown: turn } as const] : []), ...found.explain()],
      };
    },
  };
}
