/**
 * Letters that are read as one when they stand close: `cl` as d, `ri` as n. In looks, where l and 1 are i. Unlike `rn`
 * and `vv`, which every look already takes for m and w, these stand in many honest words and names ("Anna" is not "Ama"),
 * so that they count only against what nobody else is called: a brand, a site, a handle.
 */
const groupsOf: Readonly<Record<string, readonly string[]>> = {
  d: ['ci'],
  g: ['cj'],
  k: ['ic'],
  m: ['iii', 'nn'],
  n: ['ri'],
  u: ['ii'],
  w: ['uu'],
};

const letterOf: ReadonlyMap<string, string> = new Map(
  Object.entries(groupsOf).flatMap(([letter, groups]) => groups.map((group) => [group, letter] as const)),
);

/** Whether one is what the other is read as: `isReadAs('d', 'ci')`. */
export const isReadAs = (one: string, other: string): boolean =>
  letterOf.get(one) === other || letterOf.get(other) === one;

/** The source of a pattern that finds a look, and whatever is read as it. Linear on texts as short as names. */
export function groupPattern(look: string): string {
  const letters = [...look];
  let pattern = '';
  for (let at = 0; at < letters.length; ) {
    const group = [3, 2].map((size) => letters.slice(at, at + size).join('')).find((part) => letterOf.has(part));
    const letter = letters[at] ?? '';
    const alternatives =
      group === undefined ? [letter, ...(groupsOf[letter] ?? [])] : [group, letterOf.get(group) ?? ''];
    pattern += alternatives.length === 1 ? escaped(letter) : `(?:${alternatives.map(escaped).join('|')})`;
    at += group === undefined ? 1 : group.length;
  }
  return pattern;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
