import { randomInt } from 'node:crypto';
import type { Account } from './account.ts';
import { type SealKey, seal, sign } from './cipher.ts';
import { writeXml, type XmlFields } from './xml.ts';

/** One post to the server as it goes over the wire. */
export interface RawPost {
  /** Default POST. */
  method?: string;
  /** Default: that of the server's URL. */
  path?: string;
  query?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  headers?: Readonly<Record<string, string>>;
  /** Sends only so many bytes of the body and then cuts the connection. */
  cutAfter?: number;
}

/** What a post is signed with; everything has a fitting default. */
export interface SigningOptions {
  /** Unix seconds. */
  timestamp?: number;
  nonce?: string;
  token?: string;
  openid?: string;
}

/** The query of a plain post: signature, timestamp, nonce, openid. */
export function signedQuery(account: Account, seconds: number, options: SigningOptions = {}): Record<string, string> {
  const timestamp = String(options.timestamp ?? seconds);
  const nonce = options.nonce ?? newNonce();
  const signature = sign(options.token ?? account.token, timestamp, nonce);
  return { signature, timestamp, nonce, ...(options.openid === undefined ? {} : { openid: options.openid }) };
}

/** The query and body of an encrypted post. `beside`: fields that stand in plaintext beside Encrypt. */
export function sealedPost(
  account: Account,
  seconds: number,
  xml: string,
  options: SigningOptions & { key?: Partial<SealKey>; beside?: XmlFields } = {},
): RawPost {
  return postWithEncrypt(account, seconds, seal(xml, { ...keyOf(account), ...options.key }), options);
}

/** A post whose Encrypt is this, signed as it should be. */
export function postWithEncrypt(
  account: Account,
  seconds: number,
  encrypt: string,
  options: SigningOptions & { beside?: XmlFields } = {},
): RawPost {
  const query = signedQuery(account, seconds, options);
  const { timestamp = '', nonce = '' } = query;
  const msg_signature = sign(options.token ?? account.token, timestamp, nonce, encrypt);
  const body = writeXml({ ToUserName: account.id, ...options.beside, Encrypt: encrypt });
  return { query: { ...query, encrypt_type: 'aes', msg_signature }, body };
}

/** How the account's settings want these fields posted. */
export function postOf(account: Account, seconds: number, fields: XmlFields, openid: string): RawPost {
  const xml = writeXml(fields);
  switch (account.mode) {
    case 'plain':
      return { query: signedQuery(account, seconds, { openid }), body: xml };
    case 'compatible':
      return sealedPost(account, seconds, xml, { openid, beside: fields });
    case 'safe':
      return sealedPost(account, seconds, xml, { openid });
  }
}

function keyOf({ encodingAesKey, appId }: Account): SealKey {
  return { encodingAesKey, appId };
}

function newNonce(): string {
  return String(randomInt(100_000_000, 2_000_000_000));
}
