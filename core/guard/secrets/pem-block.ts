import type { Finding } from './finding.ts';
import { matchAt } from './match-at.ts';
import { BARRIER, type NormalizedText } from './normalized-text.ts';

// Phones turn "--" into a dash, so any dashes will do.
const begin = /[-‐-―]{1,5}\s*BEGIN ((?:[A-Z0-9]+ ){0,3})PRIVATE KEY( BLOCK)?\s*[-‐-―]{1,5}/gi;
const end = /[-‐-―]{1,5}\s*END (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?\s*[-‐-―]{1,5}/iy;
/** Another block: the one before it was cut off. */
const beginAgain = /[-‐-―]{1,5}\s{0,3}BEGIN/iy;
const bodyCharacter = /[A-Za-z0-9+/=\s:,.()-]/;
const MIN_BODY = 16;

/** PEM and OpenPGP private key blocks; one that was cut off before its END line counts too. */
export function findPemBlocks({ text }: NormalizedText): Finding[] {
  const findings: Finding[] = [];
  let from = 0;
  for (const match of text.matchAll(begin)) {
    if (match.index < from) continue;
    const blockEnd = endOfBlock(text, match.index + match[0].length);
    if (blockEnd === undefined) continue;
    findings.push({ kind: 'private-key', start: match.index, end: blockEnd });
    from = blockEnd;
  }
  return findings;
}

/** Where the block ends, or undefined when no key material follows the BEGIN line. */
function endOfBlock(text: string, bodyStart: number): number | undefined {
  let at = bodyStart;
  let lastLongLine = bodyStart;
  let wordLength = 0;
  for (; at < text.length; at++) {
    const character = text[at] ?? BARRIER;
    if (/[-‐-―]/.test(character)) {
      const match = matchAt(end, text, at);
      if (match !== null) return at - bodyStart > MIN_BODY ? at + match[0].length : undefined;
      if (character !== '-' || matchAt(beginAgain, text, at) !== null) break;
    }
    if (!bodyCharacter.test(character)) break;
    wordLength = /[A-Za-z0-9+/=]/.test(character) ? wordLength + 1 : 0;
    // Without an END line only key material is taken, not the prose after it.
    if (wordLength >= MIN_BODY) lastLongLine = at + 1;
  }
  return lastLongLine > bodyStart ? lastLongLine : undefined;
}
