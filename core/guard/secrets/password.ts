import { readAnnouncement, type Strength, sameLineBefore } from './announcement.ts';
import type { Detector, Finding } from './finding.ts';
import { matchAt } from './match-at.ts';
import { BARRIER } from './normalized-text.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { isAddress, isCounted, isEverydayNumber, isMasked, isPlainWord, readValue, type Value } from './value.ts';

const passwordWord =
  /pin\s?[码碼]|(?<![a-z0-9])(?:pass\s?words?|passwds?|pass\s?codes?|pass\s?phrases?|pwds?|psw|pswd|pword|passw|pw|pass|pin(?:[\s-]?(?:codes?|numbers?|no\.?))?)(?![a-z])|密\s?[码碼]|口令/g;

const pinWord = /^pin/;
/** Too short to mean a password unless a sign or a verb says so. */
const looseWord = /^(?:pass|pw|pin)$/;
const accountBefore = /(?:user(?:\s?name)?|login|e-?mail|account|[账賬帐帳][户戶号號])(?![a-z])[^\n]{2,}$/;
const ownersPin = /(?:my|wallet|card|app|phone|account|security|login|withdrawal|trading|6[-\s]digit|我的?)\s*$/;

/** The talk is about losing or changing the word itself: what stands beside it is then something else. */
const troubleBefore =
  /(?:forgot(?:ten)?|forget|reset(?:ting)?|chang(?:e|ed|ing)|recover|lost|lose|wrong|incorrect|invalid|without|no|old|忘[记記了掉]{0,2}|重[置设設]|修改|更改|找回|丢失?|改了?|[错錯][误誤]?的?|没有?|沒有?|输入|輸入)\s*(?:了|my|the|his|her|your|our|我的?|你的?|login|account|登[录錄陆]|[资資]金|支付|交易|提[现現币幣]|[账賬帐帳][户戶号號]|的){0,3}\s*$/;

const passwordChange = /(?:chang|set|reset|updat|switch)\w*\s+(?:[a-z]+\s+){0,3}$/;
const changedTo = /(?:\s+(?:back|over))?\s+(?:to|as)\s+["'“]?/y;

/** Passwords and PINs next to the word for them: the value, never the word. */
export const findPasswords: Detector = ({ text, lower }) => {
  const findings: Finding[] = [];
  let from = 0;
  for (const match of lower.matchAll(passwordWord)) {
    // A word inside a value already found ("my password is password123") announces nothing.
    if (match.index < from) continue;
    const wordEnd = match.index + match[0].length;
    const value =
      announcedValue(text, lower, match[0], match.index, wordEnd) ??
      changedValue(text, lower, match.index, wordEnd) ??
      valueBefore(text, lower, match[0], match.index);
    if (value === undefined) continue;
    findings.push({ kind: 'password', start: value.start, end: value.end });
    from = value.end;
  }
  return findings;
};

type Place = Pick<Value, 'start' | 'end'>;

function announcedValue(text: string, lower: string, word: string, start: number, wordEnd: number): Place | undefined {
  const announcement = readAnnouncement(lower, wordEnd);
  if (announcement === undefined) return undefined;
  const { strength, valueAt } = announcement;
  const before = sameLineBefore(lower, start, 40);
  if (strength === 'beside' && !mayStandBeside(lower, word, before, wordEnd, valueAt)) return undefined;
  const first = readValue(text, valueAt);
  if (first === undefined) return undefined;
  const value = strength === 'label' ? skipAccount(text, before, first) : first;
  if (value === undefined || isMasked(value.raw) || value.raw.length > 128) return undefined;
  if (pinWord.test(word)) return isPin(lower, value) ? value : undefined;
  const isLoose = looseWord.test(word);
  if (isPlausible(lower, value, strength, isLoose)) return value;
  return strength === 'label' && !isLoose ? passphrase(text, value) : undefined;
}

function mayStandBeside(lower: string, word: string, before: string, wordEnd: number, valueAt: number): boolean {
  if (looseWord.test(word) && !(pinWord.test(word) ? ownersPin : accountBefore).test(before)) return false;
  if (troubleBefore.test(before)) return false;
  if (!lower.slice(wordEnd, valueAt).includes('\n')) return true;
  // Over a line break only when the line is nothing but the label, as in a form.
  return before.trim().length <= 12;
}

function isPlausible(lower: string, value: Value, strength: Strength, loose: boolean): boolean {
  const { raw, end } = value;
  if (isAddress(raw) || isCounted(lower, end)) return false;
  if (isPlainWord(raw)) {
    const standsAlone = strength === 'label' && /^\s*(?:\n|$)/.test(lower.slice(end, end + 8));
    if (strength === 'beside' || loose || isOrdinaryWord(raw, standsAlone)) return false;
    if (!endsClause(lower, end) || raw.endsWith('?')) return false;
    return raw.length >= (strength === 'label' ? 3 : 4);
  }
  if (loose && /^\P{L}{1,5}$/u.test(raw)) return false;
  if (strength === 'label') return raw.length >= 3 && !/^(?:n\/a|2-?fa|1password)$/i.test(raw);
  if (raw.length < 4) return false;
  if (strength === 'statement')
    return !/^(?:[$€£¥]\d[\d.,]*|\d+%|1password|2-?step|24\/7|sha-?\d+|aes-?\d+)$/i.test(raw);
  if (isEverydayNumber(raw) || !/\d/.test(raw)) return false;
  return /^\d+$/.test(raw) ? raw.length >= 6 && raw.length <= 12 : raw.length >= 5;
}

const endsClause = (lower: string, end: number): boolean =>
  /^(?:$|\s*$|\s*[\n.,;!。、"'”’)]|\s+(?:and|but|for|please|plz|pls|thanks|thx|so|can|help)\b)/.test(
    lower.slice(end, end + 12),
  );

const isPin = (lower: string, { raw, end }: Value): boolean => /^\d{4,8}[!?]*$/.test(raw) && !isCounted(lower, end);

const pair =
  /(?:account|e-?mail|user(?:\s?name|\s?id)?|login|id|phone|[账賬帐帳][户戶号號]|用[户戶]名?|[邮郵]箱|手[机機]号?)\s*(?:[/&+,、]|and|和)?\s*(?:登[录錄陆])?$/;

/** "account/password: someone@example.com hunter2": the second one is the secret. */
function skipAccount(text: string, before: string, first: Value): Value | undefined {
  if (!pair.test(before)) return first;
  const joined = /^([^/|,]{3,})[/|,](.{3,})$/.exec(first.raw);
  const rest = joined?.[2];
  if (rest !== undefined) return { start: first.end - rest.length, end: first.end, raw: rest };
  const gap = /^(?:\s{1,3}|\s{0,3}[/|,、，;-]{1,2}\s{0,3})/.exec(text.slice(first.end, first.end + 8))?.[0];
  if (gap === undefined || gap.includes('\n\n')) return first;
  if (text[first.end + gap.length] === BARRIER) return undefined;
  const second = readValue(text, first.end + gap.length);
  return second !== undefined && !isPlainWord(second.raw) ? second : first;
}

/** A labelled passphrase: three to six plain words in small letters that fill their line and are not ordinary talk. */
function passphrase(text: string, first: Value): Place | undefined {
  const line = /^[^\n\uFFFC]{0,120}/.exec(text.slice(first.start, first.start + 120))?.[0].trimEnd() ?? '';
  const words = line.split(/\s+/);
  const isPhrase =
    words.length >= 3 && words.length <= 6 && words.every((word) => /^[a-z]{3,}$/.test(word) && !isOrdinaryWord(word));
  return isPhrase ? { start: first.start, end: first.start + line.length } : undefined;
}

/** "I changed my password to hunter2". */
function changedValue(text: string, lower: string, start: number, wordEnd: number): Place | undefined {
  const match = matchAt(changedTo, lower, wordEnd);
  if (match === null || !passwordChange.test(sameLineBefore(lower, start, 40))) return undefined;
  const value = readValue(text, wordEnd + match[0].length);
  if (value === undefined || isMasked(value.raw) || isPlainWord(value.raw)) return undefined;
  return isPlausible(lower, value, 'statement', false) ? value : undefined;
}

const saidAfter =
  /\s*,?\s*(?:(?:is|was|as)\s+(?:my|the|our)\s+(?:[a-z]+\s+){0,2}|(?:就?是|为|為)\s*(?:我|俺|咱)们?的?[\p{Script=Han}\s]{0,6})$/u;
const otherLabel = /(?:error|code|order|uid|id|txid|hash|number|[号號码碼]|[订訂][单單]|[错錯][误誤])\s*[:#是]?\s*$/;

/** "hunter2 is my password". */
function valueBefore(text: string, lower: string, word: string, start: number): Place | undefined {
  const room = sameLineBefore(lower, start, 64);
  const said = saidAfter.exec(room);
  if (said === null) return undefined;
  const token = /[\x21-\x7e]+$/.exec(room.slice(0, said.index));
  if (token === null) return undefined;
  const value = readValue(text, start - room.length + token.index);
  if (value === undefined || value.end > start || isMasked(value.raw) || isPlainWord(value.raw)) return undefined;
  if (otherLabel.test(lower.slice(Math.max(0, value.start - 16), value.start))) return undefined;
  if (pinWord.test(word)) return isPin(lower, value) ? value : undefined;
  return isPlausible(lower, value, 'beside', false) || /^\d{4,5}$/.test(value.raw) ? value : undefined;
}
