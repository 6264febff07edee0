import type { SecretKind, Span } from './finding.ts';

/** What stands in place of a secret; readable in both languages because the reader's language is not known here. */
export const markers: Readonly<Record<SecretKind, string>> = {
  'seed-phrase': '[🔒 seed phrase removed · 助记词已隐去]',
  'private-key': '[🔒 private key removed · 私钥已隐去]',
  password: '[🔒 password removed · 密码已隐去]',
  'one-time-code': '[🔒 code removed · 验证码已隐去]',
  'api-secret': '[🔒 API secret removed · API 密钥已隐去]',
};

const anyMarker = new RegExp(
  Object.values(markers)
    .map((marker) => marker.replace(/[[\]]/g, '\\$&'))
    .join('|'),
  'gu',
);

/** Where markers already stand in a text, in order. */
export function findMarkers(text: string): Span[] {
  return Array.from(text.matchAll(anyMarker), (match) => ({ start: match.index, end: match.index + match[0].length }));
}
