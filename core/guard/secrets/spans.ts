import type { Finding, Span } from './finding.ts';

/** Sorted union of ranges: those that overlap or touch become one. */
export function unionOf(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/**
 * Makes findings sorted and non-overlapping. Overlapping ones become one range, named after the finding that came
 * first in the list: detectors run from the surest to the vaguest.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const ranked = findings.map((finding, rank) => ({ ...finding, rank })).sort((a, b) => a.start - b.start);
  const merged: (Finding & { rank: number })[] = [];
  for (const finding of ranked) {
    const last = merged.at(-1);
    if (last === undefined || finding.start >= last.end) {
      merged.push(finding);
      continue;
    }
    last.end = Math.max(last.end, finding.end);
    if (finding.rank < last.rank) {
      last.rank = finding.rank;
      last.kind = finding.kind;
    }
  }
  return merged.map(({ kind, start, end }) => ({ kind, start, end }));
}
