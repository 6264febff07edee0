import { readAnnouncement, sameLineBefore } from './announcement.ts';
import type { Detector, Finding, Span } from './finding.ts';
import { matchAt } from './match-at.ts';
import { isCounted } from './value.ts';

/** Words that mean a one-time code and nothing else. */
const codeWord =
  /(?<![a-z0-9])(?:(?:verif(?:y|ication)|auth(?:entication|enticator|orization)?|security|confirm(?:ation)?|log[\s-]?in|sign[\s-]?in|sms|text(?:\s?message)?|e-?mail|phone|2[\s-]?fa|mfa|two[\s-]?factor|2[\s-]?step|google(?:\s?auth(?:enticator)?)?|access|withdraw(?:al)?|otp|6[\s-]?digit|six[\s-]?digit|ga)[\s-]{0,2}(?:verification\s)?codes?|(?:one[\s-]?time|dynamic|temporary|otp)[\s-]{0,2}(?:pass\s?)?(?:codes?|word|pin)|otp|totp|2[\s-]?fa|vcode|captcha|authenticator)(?![a-z])|[验驗][证証證][码碼]|校[验驗][码碼]|[动動][态態](?:密?[码碼]|口令)|短信[码碼]|[确確][认認][码碼]|安全[码碼]|谷歌(?:[验驗][证證](?:器|(?![码碼]))|[码碼])|一次性(?:密[码碼]|口令)/g;

/** "code" alone: there are many other codes, so what stands before it must leave it the plain word. */
const plainCode = /(?<![a-z0-9?&_"'])codes?(?![a-z0-9])/g;
const plainBefore =
  /(?:^|[,.:;!(、。\p{Script=Han}-]|(?<![a-z])(?:my|the|your|our|this|that|a|new|latest|last|and|is|got|received|only|your\s[\w.&-]{2,20}))\s*$/u;
const sentenceEnd = /^\s*(?:$|[.,;!\n。,]|(?:just|please|pls|plz|thanks|now|came|here)\b)/;
const failureNearby = /(?:error|fail|err\b|errno|msg|message|exception|reject|报错|報錯|错误|錯誤|失败|失敗|异常)/;

/** The member says that a code did not come: a number beside it is something else. */
const missingBefore =
  /(?:收不到|没收到|沒收到|未收到|没有收到|没有|不发|接收不到|(?:not|n't|never|no)\s+(?:\w+\s+){0,3})\s*(?:the|a|any|my|短信|手[机機]|[邮郵][箱件]|谷歌)?\s*$/;

const digits = [
  /\d{4,8}(?!\d)/y,
  /\d{3}[ -]\d{3}(?!\d)/y,
  /\d{4}[ -]\d{4}(?!\d)/y,
  /\d{2}[ -]\d{2}[ -]\d{2}(?!\d)/y,
  /\d(?:[ \n-]\d){3,7}(?!\d)/y,
];
const mixedCode = /(?:g-\d{6}|(?=[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{5,8}|[a-z\d]{3,4}-[a-z\d]{3,4})(?![a-z\d-])/y;

/** One-time codes next to the words for them. */
export const findOneTimeCodes: Detector = ({ lower }) => {
  const spans: (Span | undefined)[] = [];
  for (const match of lower.matchAll(codeWord)) {
    const wordEnd = match.index + match[0].length;
    spans.push(announcedCode(lower, match.index, wordEnd), codeBefore(lower, match.index));
  }
  for (const match of lower.matchAll(plainCode)) {
    spans.push(plainlySaidCode(lower, match.index, match.index + match[0].length));
  }
  return spans
    .filter((span) => span !== undefined)
    .map((span): Finding => ({ kind: 'one-time-code', start: span.start, end: span.end }));
};

function announcedCode(lower: string, start: number, wordEnd: number): Span | undefined {
  const announcement = readAnnouncement(lower, wordEnd);
  if (announcement === undefined) return undefined;
  const { strength, valueAt } = announcement;
  if (strength === 'beside' && missingBefore.test(sameLineBefore(lower, start, 40))) return undefined;
  const code = readDigits(lower, valueAt);
  if (code !== undefined || strength === 'beside') return code;
  return strength === 'label' ? readMixed(lower, valueAt) : undefined;
}

function plainlySaidCode(lower: string, start: number, wordEnd: number): Span | undefined {
  const before = sameLineBefore(lower, start, 60);
  if (!plainBefore.test(before) || failureNearby.test(before)) return undefined;
  const announcement = readAnnouncement(lower, wordEnd);
  if (announcement === undefined) return undefined;
  const code = readDigits(lower, announcement.valueAt);
  if (code === undefined || failureNearby.test(lower.slice(code.end, code.end + 40))) return undefined;
  if (announcement.strength === 'statement') return code;
  if (announcement.strength === 'beside' && !sentenceEnd.test(lower.slice(code.end, code.end + 12))) return undefined;
  // "code: 30001" is what an API answers; without "is" it counts only when it is as long as codes are.
  return code.end - code.start >= 6 ? code : undefined;
}

const afterCode =
  /^\s*(?:,?\s*(?:(?:is|was|as)\s*(?:(?:my|the|your|our|ur)\s+(?:[\w.&-]+\s+){0,3})|(?:是|为|為|就是)\s*(?:你|您|我|本次|此次|这次|這次)?的?[\p{Script=Han}]{0,6})|\([\p{Script=Han}]{0,4})$/u;

/** "482913 is your verification code", "482913是我的验证码". */
function codeBefore(lower: string, start: number): Span | undefined {
  const room = sameLineBefore(lower, start, 72);
  for (const match of room.matchAll(/(?<![\d.:/])(?<![a-z])(?:(?<=g-)|(?<!-))\d{3}[ -]?\d{1,5}(?!\d)/g)) {
    const end = match.index + match[0].length;
    const digitCount = match[0].replace(/\D/g, '').length;
    if (digitCount < 4 || digitCount > 8 || !afterCode.test(room.slice(end))) continue;
    if (
      /(?:error|order|uid|id|number|[号號码碼]|[订訂][单單]|[错錯][误誤])\s*[:#是]?\s*$/.test(
        room.slice(0, match.index),
      )
    )
      continue;
    return { start: start - room.length + match.index, end: start - room.length + end };
  }
  return undefined;
}

function readDigits(lower: string, at: number): Span | undefined {
  for (const pattern of digits) {
    const match = matchAt(pattern, lower, at);
    if (match === null) continue;
    const end = at + match[0].length;
    if (isWholeNumber(lower, end) && !isCounted(lower, end)) return { start: at, end };
  }
  return undefined;
}

/** Not the beginning of a date, a time, an amount, a phone number or an identifier. */
const isWholeNumber = (lower: string, end: number): boolean =>
  !/^(?:[-/.:]\d|[-\s]\d{4}(?!\d)|[a-z_]|\s?-\s?\d)/.test(lower.slice(end, end + 8));

function readMixed(lower: string, at: number): Span | undefined {
  const match = matchAt(mixedCode, lower, at);
  return match === null ? undefined : { start: at, end: at + match[0].length };
}
