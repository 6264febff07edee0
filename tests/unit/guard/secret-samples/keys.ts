import { sha256 } from '@noble/hashes/sha2.js';
import { base32, base58xrp, bech32, createBase58check } from '@scure/base';
import type { Random } from './random.ts';

const base58check = createBase58check(sha256);
const join = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** Base58check WIF; version 0x80 is Bitcoin, 0xef its test network. */
export const wif = (random: Random, version: number, compressed: boolean): string =>
  base58check.encode(join([version], random.bytes(32), compressed ? [1] : []));

const extendedVersions = {
  xprv: [0x04, 0x88, 0xad, 0xe4],
  yprv: [0x04, 0x9d, 0x78, 0x78],
  zprv: [0x04, 0xb2, 0x43, 0x0c],
  tprv: [0x04, 0x35, 0x83, 0x94],
  uprv: [0x04, 0x4a, 0x4e, 0x28],
  vprv: [0x04, 0x5f, 0x18, 0xbc],
  xpub: [0x04, 0x88, 0xb2, 0x1e],
} as const;
export type ExtendedKey = keyof typeof extendedVersions;

export const extendedKey = (random: Random, kind: ExtendedKey): string =>
  base58check.encode(join(extendedVersions[kind], random.bytes(74)));

export const bip38 = (random: Random): string => base58check.encode(join([0x01, 0x42, 0xc0], random.bytes(36)));
export const tezosSeed = (random: Random): string =>
  base58check.encode(join([0x0d, 0x0f, 0x3a, 0x07], random.bytes(32)));
export const nostrSecret = (random: Random): string => bech32.encode('nsec', bech32.toWords(random.bytes(32)));
export const legacyAddress = (random: Random, version: number): string =>
  base58check.encode(join([version], random.bytes(20)));
export const segwitAddress = (random: Random): string => bech32.encode('bc', [0, ...bech32.toWords(random.bytes(20))]);

/** Stellar StrKey: version, 32 bytes, CRC16-XMODEM (bit by bit over a polynomial register, unlike the code tested). */
export function stellarKey(random: Random, version: number): string {
  const body = join([version], random.bytes(32));
  let register = 0;
  for (const byte of [...body, 0, 0]) {
    for (let bit = 7; bit >= 0; bit--) {
      register = (register << 1) | ((byte >> bit) & 1);
      if (register & 0x10000) register ^= 0x11021;
    }
  }
  return base32.encode(join(body, [register & 0xff, register >> 8]));
}

export function rippleSeed(random: Random): string {
  const body = join([0x21], random.bytes(16));
  return base58xrp.encode(join(body, sha256(sha256(body)).subarray(0, 4)));
}

/** A PEM block of random bytes under a private key's header. */
export function pemKey(random: Random, label: string): string {
  const body = Buffer.from(random.bytes(120))
    .toString('base64')
    .replace(/(.{64})/g, '$1\n');
  return `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`;
}
