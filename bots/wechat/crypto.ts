import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Padding is to a multiple of this, beyond AES's own 16 ("Message Encryption and Decryption"). */
const BLOCK = 32;
const RANDOM_BYTES = 16;
const LENGTH_BYTES = 4;

/** Thrown when an encrypted message is not one that was made for us. Says nothing of its content. */
export class CipherError extends Error {
  override readonly name = 'CipherError';
}

/** The AES key (32 bytes) of an EncodingAESKey; undefined when it is not 43 characters of base64. */
export function aesKeyOf(encodingAesKey: string): Buffer | undefined {
  if (!/^[A-Za-z0-9+/]{43}$/.test(encodingAesKey)) return undefined;
  return Buffer.from(`${encodingAesKey}=`, 'base64');
}

/** A message as the base64 that WeChat reads: 16 random bytes, the length, the message, the app id; padded. */
export function encrypt(key: Buffer, appId: string, message: string): string {
  const body = Buffer.from(message);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(body.byteLength);
  const plain = Buffer.concat([randomBytes(RANDOM_BYTES), length, body, Buffer.from(appId)]);
  const pad = BLOCK - (plain.byteLength % BLOCK);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.update(Buffer.alloc(pad, pad)), cipher.final()]).toString(
    'base64',
  );
}

/** The message in an encrypted one. Throws CipherError when it was not made with this key for this app id. */
export function decrypt(key: Buffer, appId: string, encrypted: string): string {
  const bytes = Buffer.from(encrypted, 'base64');
  if (bytes.byteLength === 0 || bytes.byteLength % 16 !== 0) throw new CipherError('not whole blocks');
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(bytes), decipher.final()]);
  const pad = padded.at(-1) ?? 0;
  const start = RANDOM_BYTES + LENGTH_BYTES;
  const end = padded.byteLength - pad;
  if (pad < 1 || pad > BLOCK || end < start) throw new CipherError('not made with this key');
  const length = padded.readUInt32BE(RANDOM_BYTES);
  if (start + length > end) throw new CipherError('not made with this key');
  if (padded.toString('utf8', start + length, end) !== appId) throw new CipherError('made for another app id');
  return padded.toString('utf8', start, start + length);
}
