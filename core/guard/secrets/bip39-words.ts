import { sha256 } from '@noble/hashes/sha2.js';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as simplified } from '@scure/bip39/wordlists/simplified-chinese.js';
import { wordlist as traditional } from '@scure/bip39/wordlists/traditional-chinese.js';

/** Lengths of a BIP-39 phrase in words, longest first. */
export const PHRASE_LENGTHS = [24, 21, 18, 15, 12] as const;

const indexOf = (...lists: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list) => list.map((word, index) => [word, index] as const)));

/** English word → its number, 0–2047. */
export const englishIndex = indexOf(english);

/**
 * Chinese character → its number. One map serves both scripts: the lists run in parallel, and a character that stands
 * in both has the same number in both.
 */
export const chineseIndex = indexOf(simplified, traditional);

/**
 * BIP-39 checksum over `count` word numbers from `offset`.
 * @throws RangeError when the range leaves the array
 */
export function hasValidChecksum(indices: ArrayLike<number>, offset: number, count: number): boolean {
  if (offset < 0 || offset + count > indices.length) throw new RangeError('phrase window leaves the words');
  const checksumBits = (count * 11) / 33;
  const entropyBytes = (checksumBits * 32) / 8;
  const bytes = new Uint8Array(entropyBytes + 1);
  let pending = 0;
  let pendingBits = 0;
  let written = 0;
  for (let word = offset; word < offset + count; word++) {
    pending = (pending << 11) | (indices[word] ?? 0);
    pendingBits += 11;
    while (pendingBits >= 8) {
      pendingBits -= 8;
      bytes[written++] = (pending >>> pendingBits) & 0xff;
    }
    pending &= (1 << pendingBits) - 1;
  }
  if (pendingBits > 0) bytes[written] = (pending << (8 - pendingBits)) & 0xff;
  const hashed = sha256(bytes.subarray(0, entropyBytes))[0] ?? 0;
  return (bytes[entropyBytes] ?? 0) >>> (8 - checksumBits) === hashed >>> (8 - checksumBits);
}
