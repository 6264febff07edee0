/**
 * One way in which something differs from what it imitates. `shown` is as it was written, `original` as the protected
 * one is written; either may be several characters.
 */
export type Difference =
  /** Other characters that look the same, or are taken for the same: a Cyrillic а, a 1 for l, `rn` for m. */
  | { readonly kind: 'look-alike'; readonly shown: string; readonly original: string }
  /** Something that is not drawn. */
  | { readonly kind: 'invisible'; readonly shown: string }
  /** Spaces, punctuation or pictures put in, or left out. */
  | { readonly kind: 'separators'; readonly shown: string; readonly original: string }
  | { readonly kind: 'swapped'; readonly shown: string; readonly original: string }
  | { readonly kind: 'added'; readonly shown: string }
  | { readonly kind: 'left-out'; readonly original: string }
  | { readonly kind: 'replaced'; readonly shown: string; readonly original: string }
  /** Words in another order. */
  | { readonly kind: 'reordered'; readonly shown: string; readonly original: string }
  /** A word that claims an office: support, official, 客服. */
  | { readonly kind: 'role-word'; readonly shown: string }
  | { readonly kind: 'added-word'; readonly shown: string }
  /** The protected one's words are not all there. */
  | { readonly kind: 'left-out-word'; readonly original: string }
  /** Another ending of a domain: `.net` for `.com`. */
  | { readonly kind: 'other-ending'; readonly shown: string; readonly original: string }
  /** The official name is only a part in front: `shown` is the domain it really belongs to. */
  | { readonly kind: 'sub-domain'; readonly shown: string; readonly original: string }
  /** The official name stands before an `@`: `shown` is where it leads. */
  | { readonly kind: 'before-at'; readonly shown: string; readonly original: string }
  /** A sub-domain of an official site that is not official itself. */
  | { readonly kind: 'not-ours-below'; readonly shown: string; readonly original: string };
