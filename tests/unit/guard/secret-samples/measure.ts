import { findSecrets, redactSecrets, type SecretKind } from '../../../../core/guard/secrets.ts';
import { negativeSamples } from './negatives.ts';
import type { Positive } from './positive.ts';
import { positiveSamples } from './positives.ts';

/** What was measured on the samples. */
export interface Measured {
  readonly byKind: ReadonlyMap<SecretKind, { caught: number; total: number }>;
  readonly missed: readonly Positive[];
  readonly falseAlarms: readonly string[];
  readonly negatives: number;
  readonly recall: number;
}

/** Whether a secret is gone and its finding bears the right name. */
function isCaught({ kind, text, secret }: Positive): boolean {
  const redaction = redactSecrets(text);
  return (
    redaction.findings.some((finding) => finding.kind === kind) && !secret.some((part) => stands(redaction.text, part))
  );
}

/** Single words of a phrase may also occur in the sentence or the marker; only whole words count, markers aside. */
function stands(text: string, part: string): boolean {
  const plain = text.replace(/\[🔒[^\]]*\]/gu, ' ');
  return /^[a-z]+$/.test(part) ? new RegExp(`(?<![a-z])${part}(?![a-z])`, 'i').test(plain) : plain.includes(part);
}

export function measure(): Measured {
  const positives = positiveSamples();
  const negatives = negativeSamples();
  const byKind = new Map<SecretKind, { caught: number; total: number }>();
  const missed = positives.filter((sample) => {
    const caught = isCaught(sample);
    const tally = byKind.get(sample.kind) ?? { caught: 0, total: 0 };
    byKind.set(sample.kind, { caught: tally.caught + (caught ? 1 : 0), total: tally.total + 1 });
    return !caught;
  });
  return {
    byKind,
    missed,
    falseAlarms: negatives.filter((text) => findSecrets(text).length > 0),
    negatives: negatives.length,
    recall: 1 - missed.length / positives.length,
  };
}
