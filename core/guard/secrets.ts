import { findAnnouncedKeys } from './secrets/announced-key.ts';
import { findApiSecrets } from './secrets/api-secret.ts';
import { findChecksummedKeys } from './secrets/checksummed-key.ts';
import { findChineseSeedPhrases } from './secrets/chinese-seed-phrase.ts';
import { findEnglishSeedPhrases } from './secrets/english-seed-phrase.ts';
import type { Detector, Finding } from './secrets/finding.ts';
import { findMarkers, markers } from './secrets/marker.ts';
import { normalizeText, toOriginal } from './secrets/normalized-text.ts';
import { findOneTimeCodes } from './secrets/one-time-code.ts';
import { findPasswords } from './secrets/password.ts';
import { findPemBlocks } from './secrets/pem-block.ts';
import { mergeFindings } from './secrets/spans.ts';

export type { Finding, SecretKind } from './secrets/finding.ts';

/** A text with its secrets replaced by markers, and where they stood in the text as it was given. */
export interface Redaction {
  text: string;
  findings: readonly Finding[];
}

/** From the surest (a checksum) to the vaguest (a word nearby): where two overlap, the surer one names the finding. */
const detectors: readonly Detector[] = [
  findPemBlocks,
  findChecksummedKeys,
  findEnglishSeedPhrases,
  findChineseSeedPhrases,
  findAnnouncedKeys,
  findOneTimeCodes,
  findApiSecrets,
  findPasswords,
];

/**
 * Finds secrets a member should never send: seed phrases, private keys, passwords, one-time codes, API secrets.
 * @returns findings sorted by place, non-overlapping, in UTF-16 offsets into `text`; markers of an earlier redaction
 *   are never findings
 */
export function findSecrets(text: string): Finding[] {
  const known = findMarkers(text);
  let found: Finding[] = [];
  // Taking a secret out can bring a word and another value together, so look again until nothing new turns up: what
  // is redacted once then stays unchanged when redacted again.
  for (;;) {
    const fresh = findOnce(text, [...known, ...found]);
    if (fresh.length === 0) return found;
    found = mergeFindings([...found, ...fresh]);
  }
}

function findOnce(text: string, opaque: readonly { start: number; end: number }[]): Finding[] {
  const holes = [...opaque].sort((a, b) => a.start - b.start);
  const tight = normalizeText(text, holes, '');
  const readings = tight.hadInvisible ? [tight, normalizeText(text, holes, ' ')] : [tight];
  return mergeFindings(
    detectors.flatMap((detect) =>
      readings.flatMap((reading) => detect(reading).map((finding) => toOriginal(reading, finding))),
    ),
  );
}

/**
 * Replaces each secret by its fixed marker. Redacting the result again changes nothing.
 */
export function redactSecrets(text: string): Redaction {
  const findings = findSecrets(text);
  let redacted = '';
  let from = 0;
  for (const { kind, start, end } of findings) {
    redacted += text.slice(from, start) + markers[kind];
    from = end;
  }
  return { text: redacted + text.slice(from), findings };
}
