import { readAnnouncement, sameLineBefore } from './announcement.ts';
import type { Detector, Finding } from './finding.ts';
import { isAddress, isMasked, isPlainWord, readValue } from './value.ts';

const secretWord =
  /(?<![a-z0-9])(?:(?:api|app|client|access|consumer|trading|user|shared|webhook|2fa|totp)?[\s_-]{0,2}secret(?:[\s_-]{0,2}(?:access)?[\s_-]{0,2}key)?|api[\s_-]{0,2}(?:key|token)|(?:access|bearer|auth|refresh|session)[\s_-]{0,2}(?:token|key)|apisecret|apikey)(?![a-z])|(?:api\s?)?(?:[密秘金]钥|[密秘金]鑰)|api\s?[密秘]?[钥鑰]匙?/g;

const MIN_MIXED = 8;
const MIN_PLAIN = 20;
const MIN_BESIDE = 16;
/** Stands beside such a word without being it: a transaction, an address, the public half. */
const otherName = /(?:public|pub|公)\s*$/;

/** API secrets, keys and tokens next to the word for them. */
export const findApiSecrets: Detector = ({ text, lower }) => {
  const findings: Finding[] = [];
  for (const match of lower.matchAll(secretWord)) {
    if (otherName.test(sameLineBefore(lower, match.index, 12))) continue;
    const announcement = readAnnouncement(lower, match.index + match[0].length);
    if (announcement === undefined) continue;
    const value = readValue(text, announcement.valueAt);
    if (value === undefined || isMasked(value.raw) || isAddress(value.raw)) continue;
    if (announcement.strength === 'beside' && isOnChain(value.raw)) continue;
    if (isSecretLike(value.raw, announcement.strength === 'beside', match[0].trim() === 'secret')) {
      findings.push({ kind: 'api-secret', start: value.start, end: value.end });
    }
  }
  return findings;
};

const isOnChain = (raw: string): boolean => /^(?:0x)?(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(raw);

function isSecretLike(raw: string, beside: boolean, isBareWord: boolean): boolean {
  if (raw.length > 512 || !/^[\w+/=.~!@#$%^&*-]+$/.test(raw)) return false;
  const mixed = /\d/.test(raw) && /[a-z]/i.test(raw);
  if (beside || isBareWord) return mixed && raw.length >= MIN_BESIDE;
  if (mixed) return raw.length >= MIN_MIXED;
  return raw.length >= (isPlainWord(raw) ? MIN_PLAIN : MIN_BESIDE);
}
