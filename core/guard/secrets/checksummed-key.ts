import { sha256 } from '@noble/hashes/sha2.js';
import { base32, base58xrp, bech32, createBase58check } from '@scure/base';
import type { Finding } from './finding.ts';
import { matchAt } from './match-at.ts';
import type { NormalizedText } from './normalized-text.ts';

const base58check = createBase58check(sha256);

/** A base58check encoding of a private key: how it starts, how long it is, how its payload is recognised. */
interface Scheme {
  readonly prefix: RegExp;
  readonly length: number;
  readonly accepts: (payload: Uint8Array) => boolean;
}

// Bitcoin, Bitcoin testnet, Litecoin, Dogecoin, Dash.
const wifVersions = new Set([0x80, 0xef, 0xb0, 0x9e, 0xcc]);
const isWif = (payload: Uint8Array): boolean =>
  wifVersions.has(payload[0] ?? 0) && (payload.length === 33 || (payload.length === 34 && payload[33] === 1));

const schemes: readonly Scheme[] = [
  { prefix: /^[5679]/, length: 51, accepts: isWif },
  { prefix: /^[KLcTQX]/, length: 52, accepts: isWif },
  // BIP-32 private keys with the SLIP-132 prefixes, and Litecoin's and Dogecoin's own.
  { prefix: /^(?:[xyztuvYZUV]prv|Ltpv|Mtpv|dgpv)/, length: 111, accepts: (payload) => payload.length === 78 },
  // BIP-38: encrypted, but only by a password that is often as weak as people's passwords are.
  { prefix: /^6P/, length: 58, accepts: (payload) => payload.length === 39 && payload[0] === 1 },
  // Tezos seeds, full keys, encrypted seeds, and the other curves' keys.
  { prefix: /^(?:edsk|spsk|p2sk)/, length: 54, accepts: (payload) => payload.length === 36 },
  { prefix: /^edsk/, length: 98, accepts: (payload) => payload.length === 68 },
  { prefix: /^edesk/, length: 88, accepts: (payload) => payload.length === 61 },
];

const MIN_CHUNK = 8;
const MAX_CHUNKS = 4;
const base58Start = /(?<![A-Za-z0-9])[1-9A-HJ-NP-Za-km-z]{8,112}/g;
const base58Chunk = /\s{1,3}([1-9A-HJ-NP-Za-km-z]+)/y;

/** Private keys whose own checksum proves what they are, so that no word beside them is needed. */
export function findChecksummedKeys({ text, lower }: NormalizedText): Finding[] {
  return [...base58Keys(text), ...stellarSeeds(text), ...rippleSeeds(text), ...bech32Keys(text, lower)];
}

function base58Keys(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(base58Start)) {
    const wanted = schemes.filter(({ prefix }) => prefix.test(match[0]));
    const longest = Math.max(0, ...wanted.map(({ length }) => length));
    const read = readAcrossBreaks(text, match.index, match[0], longest);
    for (const { length, accepts } of wanted) {
      const end = read.ends[length - 1];
      if (end === undefined) continue;
      const payload = decodeOrUndefined(() => base58check.decode(read.joined.slice(0, length)));
      if (payload !== undefined && accepts(payload)) findings.push({ kind: 'private-key', start: match.index, end });
    }
  }
  return findings;
}

/** Reads up to `wanted` base58 characters, over the line breaks and spaces that wrapping leaves inside a long key. */
function readAcrossBreaks(text: string, start: number, first: string, wanted: number) {
  let joined = first;
  const ends = Array.from(first, (_, index) => start + index + 1);
  for (let chunks = 1; joined.length < wanted && chunks < MAX_CHUNKS; chunks++) {
    const match = matchAt(base58Chunk, text, ends.at(-1) ?? start);
    const chunk = match?.[1];
    if (match === null || chunk === undefined || (chunk.length < MIN_CHUNK && joined.length + chunk.length < wanted)) {
      break;
    }
    const chunkStart = match.index + match[0].length - chunk.length;
    const part = chunk.slice(0, wanted - joined.length);
    joined += part;
    for (let index = 0; index < part.length; index++) ends.push(chunkStart + index + 1);
  }
  return { joined, ends };
}

/** Stellar secret seed: StrKey version byte 18 << 3, 32 bytes, CRC16-XMODEM little-endian. */
function stellarSeeds(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(/(?<![A-Za-z0-9])S[A-Z2-7]{55}(?![A-Za-z0-9])/g)) {
    const bytes = decodeOrUndefined(() => base32.decode(match[0]));
    if (bytes === undefined || bytes[0] !== 18 << 3) continue;
    const crc = crc16(bytes.subarray(0, 33));
    if (bytes[33] === (crc & 0xff) && bytes[34] === crc >>> 8) {
      findings.push({ kind: 'private-key', start: match.index, end: match.index + match[0].length });
    }
  }
  return findings;
}

/** XRP Ledger family seed: version 0x21 (or 0x01e14b for ed25519), 16 bytes, base58check in its own alphabet. */
function rippleSeeds(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(/(?<![A-Za-z0-9])s[1-9A-HJ-NP-Za-km-z]{28,30}(?![A-Za-z0-9])/g)) {
    const bytes = decodeOrUndefined(() => base58xrp.decode(match[0]));
    if (bytes === undefined || (bytes.length !== 21 && bytes.length !== 23)) continue;
    const body = bytes.subarray(0, -4);
    const sum = sha256(sha256(body));
    if (bytes.subarray(-4).every((byte, index) => byte === sum[index])) {
      findings.push({ kind: 'private-key', start: match.index, end: match.index + match[0].length });
    }
  }
  return findings;
}

/** Nostr, age, Sui and Cardano secret keys: bech32 with a human-readable part that says so. */
function bech32Keys(text: string, lower: string): Finding[] {
  const findings: Finding[] = [];
  const pattern =
    /(?<![a-z0-9])(?:nsec|age-secret-key-|suiprivkey|(?:root|acct|addr|stake)_xsk|(?:addr_|stake_)?(?:ed25519e?_)?sk)1[02-9ac-hj-np-z]{38,250}/g;
  for (const match of lower.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const original = text.slice(match.index, end);
    if (decodeOrUndefined(() => bech32.decode(original, false)) !== undefined) {
      findings.push({ kind: 'private-key', start: match.index, end });
    }
  }
  return findings;
}

/** The decoders answer "this is not one" by throwing; here that is an answer, not a failure. */
function decodeOrUndefined<T>(decode: () => T): T | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

/** CRC16-XMODEM: polynomial 0x1021, initial value 0. */
function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc;
}
