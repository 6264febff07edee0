import { base58 } from '@scure/base';
import { sameLineBefore } from './announcement.ts';
import type { Detector, Finding, Span } from './finding.ts';
import { matchAt } from './match-at.ts';

const keyWord =
  /(?<![a-z0-9])(?:(?:wallet\s?)?priv(?:ate)?[\s_-]{0,2}keys?|(?:secret|signing|spend|wallet)[\s_-]{0,2}keys?|priv[\s_-]?keys?|key\s?pair|secret|priv|pk)(?![a-z])|私[钥鑰]|私人[密秘]?[钥鑰]匙?|[密秘金][钥鑰]|id\.json/g;

/** Names of what else 64 hex digits can be. When one stands between the word and the value, the value is that. */
const otherName =
  /tx|hash|transaction|trade|order|block|address|public|signature|contract|哈希|交易|订单|訂單|地址|公[钥鑰]|签名|簽名|区块|區塊|单号|流水/;
/** "I never shared my private key": what follows is not one, unless a colon or "is" says so. */
const denial = /(?:never|not|n't|no|without|don't|没有?|沒有?|不|别|勿|未)\s*(?:\S+\s+){0,3}\S{0,8}$/;

const MAX_BETWEEN = 48;
/** Base58 characters of 32 bytes, at least. */
const MIN_BASE58 = 43;
const hexKey = /(?:0x)?[0-9a-f]{4,}(?:\s{1,3}[0-9a-f]{4,}){0,15}(?![0-9a-z])/y;
const base58Key = /[1-9A-HJ-NP-Za-km-z]{43,88}(?![A-Za-z0-9])/y;
const byteArray = /\[\s*\d{1,3}(?:\s*,\s*\d{1,3}){31,63}\s*\]/y;
const valueStart = /(?<![0-9a-z])(?:0x)?[0-9a-f]{4}|(?<![0-9a-z])[1-9a-z]{43}|\[\s*\d/g;
const MAX_VALUE = 400;

/** Private keys without a checksum (hex, base58, byte arrays): only next to the words for them, before or after. */
export const findAnnouncedKeys: Detector = ({ text, lower }) => {
  const findings: Finding[] = [];
  for (const match of lower.matchAll(keyWord)) {
    // An API's secret has a marker of its own.
    if (/api[\s_-]{0,2}$/.test(lower.slice(Math.max(0, match.index - 5), match.index))) continue;
    const span =
      keyAfter(text, lower, match.index, match.index + match[0].length) ?? keyBefore(text, lower, match.index);
    if (span !== undefined) findings.push({ kind: 'private-key', start: span.start, end: span.end });
  }
  return findings;
};

function keyAfter(text: string, lower: string, start: number, wordEnd: number): Span | undefined {
  const room = lower.slice(wordEnd, wordEnd + MAX_BETWEEN + MIN_BASE58);
  for (const { index } of room.matchAll(valueStart)) {
    if (index > MAX_BETWEEN) return undefined;
    const between = room.slice(0, index);
    if (/[\uFFFC?。!;]|\.\s/.test(between) || otherName.test(between)) return undefined;
    const says = /[:=是为為]|\b(?:is|was)\b|->|→/.test(between);
    if (!says && denial.test(sameLineBefore(lower, start, 40))) return undefined;
    const end = endOfKey(text, lower, wordEnd + index);
    if (end !== undefined) return { start: wordEnd + index, end };
  }
  return undefined;
}

/** Where a key that begins here ends, or undefined when this is not one. */
function endOfKey(text: string, lower: string, at: number): number | undefined {
  const hex = matchAt(hexKey, lower, at)?.[0];
  if (hex !== undefined) {
    const end = endOfHex(hex);
    if (end !== undefined) return at + end;
  }
  const encoded = matchAt(base58Key, text, at)?.[0];
  if (encoded !== undefined && [32, 64].includes(base58.decode(encoded).length)) return at + encoded.length;
  const array = matchAt(byteArray, lower.slice(at, at + MAX_VALUE), 0)?.[0];
  if (array === undefined) return undefined;
  const numbers = array.match(/\d+/g) ?? [];
  return [32, 64].includes(numbers.length) && numbers.every((number) => Number(number) < 256)
    ? at + array.length
    : undefined;
}

/** 64 or 128 hex digits, the breaks inside them not counted. */
function endOfHex(hex: string): number | undefined {
  const skipped = hex.startsWith('0x') ? 2 : 0;
  let count = 0;
  let end: number | undefined;
  for (let at = skipped; at < hex.length; at++) {
    if (!/\s/.test(hex[at] ?? '')) count++;
    const chunkEnds = at + 1 === hex.length || /\s/.test(hex[at + 1] ?? '');
    if (chunkEnds && (count === 64 || count === 128)) end = at + 1;
  }
  return end;
}

const saidBefore =
  /(?<![0-9a-z])((?:0x)?[0-9a-z]{43,130}|\[[\d,\s]{60,}\])\s*[,，.。]?\s*(?:<-|←|-|\()?\s*(?:(?:this|that|it|which|here|above)?\s*(?:is|was|'s)\s+(?:my|the|our)\s+(?:[a-z]+\s+){0,2}|[这這上]?[面就]?[个個]?就?是?(?:我|俺)们?的?[\p{Script=Han}\s]{0,6}|[这這]?就?是\s*|(?:<-+|←|⬅|\()\s*(?:my\s+)?)$/u;

/** "<key> is my private key". */
function keyBefore(text: string, lower: string, start: number): Span | undefined {
  const from = Math.max(0, start - MAX_VALUE);
  const room = lower.slice(from, start);
  const match = saidBefore.exec(room);
  const value = match?.[1];
  if (match === null || value === undefined) return undefined;
  const at = from + match.index;
  if (otherName.test(sameLineBefore(lower, at, 24)) || endOfKey(text, lower, at) !== at + value.length)
    return undefined;
  return { start: at, end: at + value.length };
}
