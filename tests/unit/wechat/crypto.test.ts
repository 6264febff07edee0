import { getSignature, decrypt as theirDecrypt, encrypt as theirEncrypt } from '@wecom/crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aesKeyOf, CipherError, decrypt, encrypt } from '../../../bots/wechat/crypto.ts';
import { checkStamp, sameSignature, signatureOf } from '../../../bots/wechat/signature.ts';

/** The sample of WeChat's own demo code for message encryption. */
const sample = {
  token: 'spamtest',
  aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  appId: 'wx2c2769f8efd9abc2',
  timestamp: '1409735669',
  nonce: '1320562132',
  signature: '5d197aaffba7e9b25a30732f161a50dee96bd5fa',
  encrypted:
    'hyzAe4OzmOMbd6TvGdIOO6uBmdJoD0Fk53REIHvxYtJlE2B655HuD0m8KUePWB3+LrPXo87wzQ1QLvbeUgmBM4x6F8PGHQHFVAFmOD2LdJF9FrXpbUAh0B5GIItb52sn896wVsMSHGuPE328HnRGBcrS7C41IzDWyWNlZkyyXwon8T332jisa+h6tEDYsVticbSnyU8dKOIbgU6ux5VTjg3yt+WGzjlpKn6NPhRjpA912xMezR4kw6KWwMrCVKSVCZciVGCgavjIQ6X8tCOp3yZbGpy0VxpAe+77TszTfRd5RJSVO/HTnifJpXgCSUdUue1v6h0EIBYYI1BD1DlD+C0CR8e6OewpusjZ4uBl9FyJvnhvQl+q5rv1ixrcpCumEPo5MJSgM9ehVsNPfUM669WuMyVWQLCzpu9GhglF2PE=',
};

function keyOf(encodingAesKey: string): Buffer {
  const key = aesKeyOf(encodingAesKey);
  if (!key) throw new Error('no key');
  return key;
}

const key = keyOf(sample.aesKey);

describe('the cipher', () => {
  it('reads the published sample', () => {
    const message = decrypt(key, sample.appId, sample.encrypted);
    expect(message).toContain('<Content><![CDATA[abcdteT]]></Content>');
    expect(message).toContain('<MsgId>6054768590064713728</MsgId>');
  });

  it('writes what another implementation reads, and reads what it writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const message = text.toString();
        const whole = Buffer.from(message).toString();
        const theirs = theirDecrypt(sample.aesKey, encrypt(key, sample.appId, message));
        expect(theirs).toMatchObject({ message: whole, id: sample.appId });
        expect(decrypt(key, sample.appId, theirEncrypt(sample.aesKey, message, sample.appId))).toBe(whole);
      }),
    );
  });

  it('encrypts the same words differently every time', () => {
    expect(encrypt(key, sample.appId, 'x')).not.toBe(encrypt(key, sample.appId, 'x'));
  });

  it('reads nothing that was not made for this key and app', () => {
    const other = keyOf('ZZcdefghijklmnopqrstuvwxyz0123456789ABCDEFG');
    const made = encrypt(key, sample.appId, 'hello');
    expect(() => decrypt(other, sample.appId, made)).toThrow(CipherError);
    expect(() => decrypt(key, 'wxsomebodyelse', made)).toThrow(CipherError);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => decrypt(key, sample.appId, Buffer.from(bytes).toString('base64'))).toThrow(CipherError);
      }),
    );
  });

  it('knows a key by its 43 characters', () => {
    expect(aesKeyOf(sample.aesKey)).toHaveLength(32);
    for (const wrong of ['', sample.aesKey.slice(1), `${sample.aesKey}=`, sample.aesKey.replace('a', '-')]) {
      expect(aesKeyOf(wrong)).toBeUndefined();
    }
  });
});

describe('signatures', () => {
  it('agree with the published sample and another implementation', () => {
    const { token, timestamp, nonce, encrypted, signature } = sample;
    expect(signatureOf(token, timestamp, nonce, encrypted)).toBe(signature);
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.string(), fc.base64String(), (secret, at, word, content) => {
        expect(signatureOf(secret, String(at), word, content)).toBe(getSignature(secret, at, word, content));
      }),
    );
  });

  it('are compared whole, of any length', () => {
    expect(sameSignature('abc', 'abc')).toBe(true);
    for (const wrong of ['', 'ab', 'abd', 'abcd']) expect(sameSignature(wrong, 'abc')).toBe(false);
  });

  it('must be there, right, and of the last five minutes', () => {
    const now = 1_700_000_000;
    const check = (changes: Record<string, string>, at = now) => {
      const timestamp = String(at);
      const stamp = { timestamp, nonce: '7', signature: signatureOf('token', timestamp, '7') };
      return checkStamp(new URLSearchParams({ ...stamp, ...changes }), 'token', now * 1000).ok;
    };
    expect(check({})).toBe(true);
    expect(check({}, now - 300)).toBe(true);
    expect(check({}, now + 300)).toBe(true);
    expect(check({}, now - 301)).toBe(false);
    expect(check({}, now + 301)).toBe(false);
    expect(check({ nonce: '8' })).toBe(false);
    expect(check({ signature: '' })).toBe(false);
    const odd = { timestamp: 'now', nonce: '7', signature: signatureOf('token', 'now', '7') };
    expect(checkStamp(new URLSearchParams(odd), 'token', now * 1000).ok).toBe(false);
  });
});
