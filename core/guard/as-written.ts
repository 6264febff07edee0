import type { Difference } from './difference.ts';

/** Differences of single letters; the others name whole words and domains, which mean the same in either case. */
const ofLetters: ReadonlySet<Difference['kind']> = new Set(['look-alike', 'replaced', 'swapped', 'added']);

/**
 * Differences found in lower case, with letters as they were written: hosts and handles are compared folded, but it is the
 * capital I that passes for an l. `shown` is what was written, `folded` the part of it that was compared.
 */
export function asWritten(differences: readonly Difference[], shown: string, folded: string): readonly Difference[] {
  const lower = shown.toLowerCase();
  const start = lower.indexOf(folded);
  if (start < 0 || lower.length !== shown.length) return differences;
  const written = shown.slice(start, start + folded.length);
  return differences.map((difference) => {
    if (!ofLetters.has(difference.kind) || !('shown' in difference) || difference.shown === '') return difference;
    const [form, another] = formsOf(written, folded, difference.shown);
    if (form === undefined) return difference;
    if (another === undefined) return { ...difference, shown: form };
    // Written in two ways: it is the capital that passes for an l.
    const capital = difference.kind === 'look-alike' && /^[l1]$/i.test(difference.original) && difference.shown === 'i';
    return capital ? { ...difference, shown: 'I' } : difference;
  });
}

function formsOf(written: string, folded: string, part: string): readonly string[] {
  const forms = new Set<string>();
  for (let at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + 1)) {
    forms.add(written.slice(at, at + part.length));
  }
  return [...forms];
}
