import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Padding goes to blocks of 32 bytes, not to the cipher's 16. */
const BLOCK = 32;
const RANDOM_BYTES = 16;
const HEAD_BYTES = RANDOM_BYTES + 4;

/** Lowercase hex SHA-1 of the sorted parts: `signature` of (token, timestamp, nonce), `msg_signature` with Encrypt. */
export function sign(...parts: readonly string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''), 'utf8')
    .digest('hex');
}

/** What encryption needs: the console's 43-character EncodingAESKey and whose message it is. */
export interface SealKey {
  encodingAesKey: string;
  appId: string;
}

/** The value of `Encrypt`: 16 random bytes, the length, the message and the appid, AES-256-CBC, base64. */
export function seal(message: string, key: SealKey): string {
  const text = Buffer.from(message, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const plain = Buffer.concat([randomBytes(RANDOM_BYTES), length, text, Buffer.from(key.appId, 'utf8')]);
  const gap = BLOCK - (plain.length % BLOCK);
  return encipher(Buffer.concat([plain, Buffer.alloc(gap, gap)]), key.encodingAesKey);
}

/** Encrypts bytes as they are, padding included: for bodies that are wrong inside. */
export function encipher(padded: Buffer, encodingAesKey: string): string {
  const key = keyOf(encodingAesKey);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64');
}

/** The message in an `Encrypt` value. Throws when it is not what the key and the appid would have made. */
export function unseal(encrypted: string, key: SealKey): string {
  const aes = keyOf(key.encodingAesKey);
  const decipher = createDecipheriv('aes-256-cbc', aes, aes.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(Buffer.from(encrypted, 'base64')), decipher.final()]);
  const gap = padded.at(-1) ?? 0;
  if (gap < 1 || gap > BLOCK || padded.length - gap < HEAD_BYTES) throw new Error('wrong padding');
  const plain = padded.subarray(0, padded.length - gap);
  const end = HEAD_BYTES + plain.readUInt32BE(RANDOM_BYTES);
  if (end > plain.length) throw new Error('wrong length');
  if (plain.toString('utf8', end) !== key.appId) throw new Error('wrong appid');
  return plain.toString('utf8', HEAD_BYTES, end);
}

function keyOf(encodingAesKey: string): Buffer {
  const key = Buffer.from(`${encodingAesKey}=`, 'base64');
  if (key.length !== 32) throw new Error('an EncodingAESKey is 43 characters of base64');
  return key;
}
