import { matchAt } from './match-at.ts';

/** Printable characters of alphabets with spaces between words; a Chinese character or its punctuation ends a value. */
const token = /[\x21-\x7e\u00a1-\u024f\u0400-\u04ff€]+/y;
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '【': '】',
  '《': '》',
  '`': '`',
};
const MAX_QUOTED = 64;

/** A candidate value as it stands in the normalized text. */
export interface Value {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/** Reads the value at an offset: what the quotes hold if one stands just before it, else one token. */
export function readValue(text: string, at: number): Value | undefined {
  const closer = closers[text[at - 1] ?? ''];
  if (closer !== undefined) {
    const quoted = /^[^\n\uFFFC]*/.exec(text.slice(at, at + MAX_QUOTED))?.[0] ?? '';
    const length = quoted.indexOf(closer);
    if (length > 0) return { start: at, end: at + length, raw: quoted.slice(0, length) };
  }
  const found = matchAt(token, text, at)?.[0];
  if (found === undefined) return undefined;
  const raw = found.replace(/^[.,;:]+(?=.)/, '').replace(/[.,;:)\]}>"'`]+$/, '');
  const start = at + found.indexOf(raw);
  return raw === '' ? undefined : { start, end: start + raw.length, raw };
}

/** Only letters and the marks that ordinary words carry inside: "doesn't", "sign-in", "and/or". */
export const isPlainWord = (raw: string): boolean => /^[\p{L}]+(?:[-'’/.,][\p{L}]+)*[!?]*$/u.test(raw);

/** Stars and crosses put in a secret's place by its owner, or no letter and digit at all. */
export const isMasked = (raw: string): boolean => !/[\p{L}\p{N}]/u.test(raw) || /^[x*•._-]+$/i.test(raw);

export const isAddress = (raw: string): boolean =>
  /^(?:[a-z]+:\/\/|www\.|\/\/)/i.test(raw) ||
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(raw) ||
  /^@\w+$/.test(raw);

/** Things with digits that stand beside such words in ordinary talk: ids, dates, phones, versions, product names. */
export const isEverydayNumber = (raw: string): boolean =>
  /^(?:uid|user|id|order|tx|txid|no|ref|sn|err|error|e|code|kyc|vip|http|status|ticket|case|v|ver|version|ios|android|iphone|win|windows|chrome|web|utf|sha|aes|ipv|mp|md|oauth|base|x|p|h|sp|g)[-_:.#]*\d+(?:\.\d+)*[.\w]{0,2}$/i.test(
    raw,
  ) ||
  /^(?:1password|2-?fa|2-?step|3d|4g|5g|[2-4]g|h5|24\/7|totp|u2f|fido2|web3|\d+(?:st|nd|rd|th|x|k|m|s|min|mins|h|hr|hrs|d|days?|am|pm|usdt?|btc|eth))$/i.test(
    raw,
  ) ||
  /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/.test(raw) ||
  /^\d{1,2}:\d{2}(?::\d{2})?$/.test(raw) ||
  /^\+?\d{1,3}[-\s]?1[3-9]\d{9}$|^1[3-9]\d{9}$|^\+\d{8,15}$/.test(raw) ||
  /^0x[0-9a-f]{40,}$/i.test(raw) ||
  /^[0-9a-f]{64}$/i.test(raw) ||
  /^[#$€£¥]\d[\d.,]*[km]?$/i.test(raw);

/** A count follows with what it counts: "8 characters", "6-20位". */
export const isCounted = (lower: string, end: number): boolean =>
  /^\s?(?:位|个|個|次|天|年|月|日|号|號|分|秒|小时|小時|元|块|塊|种|種|条|條|字|%|characters?\b|chars?\b|digits?\b|letters?\b|numbers?\b|times?\b|attempts?\b|tries\b|days?\b|hours?\b|hrs?\b|min(?:ute)?s?\b|sec(?:ond)?s?\b|weeks?\b|months?\b|years?\b|factor\b|usdt\b|usd\b|btc\b|eth\b|steps?\b|symbols?\b|words?\b|or\s+more\b|bits?\b)/.test(
    lower.slice(end, end + 16),
  ) || /^\s?(?:to|-|~|–)\s?\d+\s?(?:位|个|characters|chars|digits|letters)/.test(lower.slice(end, end + 24));
