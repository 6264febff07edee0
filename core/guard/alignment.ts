import type { Difference } from './difference.ts';
import { isReadAs } from './letter-groups.ts';
import { type Glyph, type Seen, see } from './unicode/glyphs.ts';

/** One step of turning the original into what is shown, in units of glyphs. */
export interface Edit {
  readonly kind: 'same' | 'swapped' | 'added' | 'left-out' | 'replaced';
  /** Where in the original, and how many glyphs of it. */
  readonly from: number;
  readonly taken: number;
  /** Where in what is shown, and how many glyphs of it. */
  readonly to: number;
  readonly put: number;
}

/** The number of edits (neighbours swapped count as one), or undefined when there are more than `most`. */
export function distanceWithin(a: string, b: string, most: number): number | undefined {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return undefined;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  // Each edit touches at most two characters of one text: what is left in the middle bounds the distance from below.
  if (Math.max(endA - start, endB - start) > most * 2 && most < 2) return undefined;
  const width = endB - start + 1;
  let before: number[] = [];
  let last: number[] = Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= endA - start; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column < width; column++) {
      const x = a.charCodeAt(start + row - 1);
      const y = b.charCodeAt(start + column - 1);
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (x === y ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        x === b.charCodeAt(start + column - 2) &&
        y === a.charCodeAt(start + row - 2) &&
        x !== y;
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most + 1) return undefined;
    before = last;
    last = current;
  }
  const distance = last[width - 1] ?? 0;
  return distance > most ? undefined : distance;
}

/** The edits that make `shown` of `original`, first to last, the equal parts included. Both should be short. */
export function align(original: readonly string[], shown: readonly string[]): Edit[] {
  const costs: number[][] = [Array.from({ length: shown.length + 1 }, (_, column) => column)];
  const cost = (row: number, column: number): number => costs[row]?.[column] ?? Number.POSITIVE_INFINITY;
  const swaps = (row: number, column: number): boolean =>
    row > 1 &&
    column > 1 &&
    original[row - 1] === shown[column - 2] &&
    original[row - 2] === shown[column - 1] &&
    original[row - 1] !== shown[column - 1];
  for (let row = 1; row <= original.length; row++) {
    const line = [row];
    costs.push(line);
    for (let column = 1; column <= shown.length; column++) {
      const same = original[row - 1] === shown[column - 1] ? 0 : 1;
      let best = Math.min(cost(row - 1, column) + 1, (line[column - 1] ?? 0) + 1, cost(row - 1, column - 1) + same);
      if (swaps(row, column)) best = Math.min(best, cost(row - 2, column - 2) + 1);
      line.push(best);
    }
  }
  const edits: Edit[] = [];
  let row = original.length;
  let column = shown.length;
  while (row > 0 || column > 0) {
    const here = cost(row, column);
    const same = original[row - 1] === shown[column - 1];
    const step = (kind: Edit['kind'], taken: number, put: number): void => {
      row -= taken;
      column -= put;
      edits.push({ kind, from: row, taken, to: column, put });
    };
    if (row > 0 && column > 0 && same && here === cost(row - 1, column - 1)) step('same', 1, 1);
    else if (swaps(row, column) && here === cost(row - 2, column - 2) + 1) step('swapped', 2, 2);
    else if (row > 0 && column > 0 && here === cost(row - 1, column - 1) + 1) step('replaced', 1, 1);
    else if (column > 0 && here === cost(row, column - 1) + 1) step('added', 0, 1);
    else step('left-out', 1, 0);
  }
  return edits.reverse();
}

/** Edits next to each other become one where they are one letter for several that are read as it, or the other way. */
function joinEdits(edits: readonly Edit[], readAs: (edit: Edit) => boolean): Edit[] {
  const joined: Edit[] = [];
  for (let at = 0; at < edits.length; ) {
    const size = [3, 2].find((count) => {
      const run = edits.slice(at, at + count);
      return run.length === count && run.some(({ kind }) => kind !== 'same') && readAs(joinedOf(run));
    });
    joined.push(...(size === undefined ? edits.slice(at, at + 1) : [joinedOf(edits.slice(at, at + size))]));
    at += size ?? 1;
  }
  return joined;
}

function joinedOf(run: readonly Edit[]): Edit {
  const sum = (count: (edit: Edit) => number): number => run.reduce((total, edit) => total + count(edit), 0);
  return {
    kind: 'replaced',
    from: run[0]?.from ?? 0,
    taken: sum(({ taken }) => taken),
    to: run[0]?.to ?? 0,
    put: sum(({ put }) => put),
  };
}

/** How `shown` differs from `original`, letter by letter: look-alikes, what is hidden, separators and edits. */
export function differencesBetween(original: string, shown: string): Difference[] {
  const [a, b] = [see(original), see(shown)];
  const looks = (seen: Seen): string[] => seen.glyphs.map(({ look }) => look);
  const piece = (glyphs: readonly Glyph[], from: number, count: number): string =>
    glyphs
      .slice(from, from + count)
      .map((glyph) => glyph.shown)
      .join('');
  const differences: Difference[] = [];
  const lookAt = (glyphs: readonly Glyph[], from: number, count: number): string =>
    glyphs
      .slice(from, from + count)
      .map(({ look }) => look)
      .join('');
  const readAs = ({ from, taken, to, put }: Edit): boolean =>
    isReadAs(lookAt(a.glyphs, from, taken), lookAt(b.glyphs, to, put));
  for (const edit of joinEdits(align(looks(a), looks(b)), readAs)) {
    const { kind, from, taken, to, put } = edit;
    const [was, is] = [piece(a.glyphs, from, taken), piece(b.glyphs, to, put)];
    if (kind === 'added') differences.push({ kind, shown: is });
    else if (kind === 'left-out') differences.push({ kind, original: was });
    else if (kind === 'replaced' && readAs(edit)) differences.push({ kind: 'look-alike', shown: is, original: was });
    else if (kind !== 'same') differences.push({ kind, shown: is, original: was });
    else if (was.toLowerCase() !== is.toLowerCase()) differences.push({ kind: 'look-alike', shown: is, original: was });
  }
  for (const hidden of new Set(b.hidden)) differences.push({ kind: 'invisible', shown: hidden });
  const [apartA, apartB] = [a.separators.join(''), b.separators.join('')];
  if (apartA !== apartB) differences.push({ kind: 'separators', shown: apartB, original: apartA });
  return differences;
}
