import { is, type Sentence, type Token } from '../talk/read.ts';
import { firstAfter, has, isChinese, lastBefore } from '../talk/signs.ts';

// The grammar of asking for something that stands at a place of a clause: who hands it over, whose it is, who needs it.

export interface Verb {
  readonly at: number;
  readonly kind: 'give' | 'type';
}

export const determiners = /^(?:the|a|an|this|that|my|your|ur|any|sms|of|no|new|first|in|via)$/;

/** The verb that hands over or types in what stands at a place. */
export function verbBefore(tokens: readonly Token[], at: number, most: number): Verb | undefined {
  let typed: Verb | undefined;
  for (let place = at - 1; place >= 0 && place >= at - most; place--) {
    const token = tokens[place];
    const noun = is(token, 'giveNoun') && determiners.test(tokens[place - 1]?.text ?? '');
    if (is(token, 'give') && !noun && !(token?.text === 'confirm' && typed)) return { at: place, kind: 'give' };
    if (is(token, 'type') && typed === undefined && !determiners.test(tokens[place - 1]?.text ?? ''))
      typed = { at: place, kind: 'type' };
  }
  if (typed) return typed;
  // "your phrase should be sent to …", "what the code is, tell me".
  const done = tokens.findIndex(
    (token, place) =>
      place > at &&
      /^(?:sent|submitted|provided|entered|shared|forwarded|imported|typed|given|uploaded|verified|confirmed|inserted)$/.test(
        token.text,
      ),
  );
  if (
    done > 0 &&
    done - at <= 7 &&
    firstAfter(tokens, at, 6, 'need') >= 0 &&
    firstAfter(tokens, at, 6, 'need') < done + 1
  )
    return { at: done, kind: 'give' };
  if (done > 0 && done - at <= 6 && tokens.slice(at, done).some(({ text }) => /^(?:must|should|be)$/.test(text)))
    return { at: done, kind: 'give' };
  const after = tokens.findIndex(
    (token, place) =>
      place > at && place <= at + 4 && is(token, 'give') && !determiners.test(tokens[place - 1]?.text ?? ''),
  );
  if (after > 0 && /^(?:me|us|it|here|please|pls)$/.test(tokens[after + 1]?.text ?? tokens[after - 1]?.text ?? ''))
    return { at: after, kind: 'give' };
  return undefined;
}

/** In Chinese the secret stands on either side: 发我验证码, 把验证码发我. */
export function verbOfChinese(tokens: readonly Token[], at: number): Verb | undefined {
  const before = lastBefore(tokens, at, 14, 'give');
  const typeBefore = lastBefore(tokens, at, 10, 'type');
  const after = firstAfter(tokens, at, 12, 'give');
  const typeAfter = firstAfter(tokens, at, 8, 'type');
  if (after > 0) return { at: after, kind: 'give' };
  if (before >= 0) return { at: before, kind: 'give' };
  if (typeBefore >= 0) return { at: typeBefore, kind: 'type' };
  if (typeAfter > 0) return { at: typeAfter, kind: 'type' };
  // "收一下验证码", "看下您的验证码" only with what follows, elsewhere.
  return undefined;
}

/** An order, not a story: nobody but "you" does it. */
export function isOrder(tokens: readonly Token[], verb: number): boolean {
  if (isChinese(tokens[verb]))
    return !tokens
      .slice(0, verb)
      .some(
        (token, place) =>
          is(token, 'i', 'they') &&
          !is(tokens[place - 1], 'give', 'may') &&
          token.text !== '我这边' &&
          !is(tokens[place + 1], 'need'),
      );
  for (let place = verb - 1; place >= 0 && place >= verb - 3; place--) {
    const token = tokens[place];
    if (is(token, 'you', 'polite', 'need') || token?.text === 'to' || token?.text === 'and') return true;
    if (is(token, 'i', 'they') || /^(?:we|will|would|i will|we will)$/.test(token?.text ?? '')) return false;
    // "my kid put …": whoever stands after "my" does it.
    if (place < verb - 1 && place >= verb - 2 && /^(?:my|his|her|our|their|every|some)$/.test(token?.text ?? ''))
      return false;
  }
  return true;
}

/** "I sent", "我把…发给你": one's own secret. */
export function speaksOfOneself(tokens: readonly Token[], verb: number): boolean {
  if (isChinese(tokens[verb])) {
    return tokens
      .slice(0, verb)
      .some(
        (token, place) =>
          token.text === '我' &&
          ['把', '将', '已', '也', '就', '都', '想', '不', '刚', '才'].includes(tokens[place + 1]?.text ?? ''),
      );
  }
  const who = lastBefore(tokens, verb, 3, 'i');
  return who >= 0 && lastBefore(tokens, verb, 3, 'may', 'you') < 0;
}

export function owner(tokens: readonly Token[], at: number): 'mine' | 'yours' | undefined {
  for (let place = at - 1; place >= 0 && place >= at - 5; place--) {
    if (is(tokens[place], 'your')) return 'yours';
    if (is(tokens[place], 'my')) return 'mine';
    if (is(tokens[place], 'give', 'type')) break;
  }
  return undefined;
}

/** "the code you just got", "the code on your phone". */
export function gotByYou(tokens: readonly Token[], at: number): boolean {
  return firstAfter(tokens, at, 8, 'gotCode') > 0 && firstAfter(tokens, at, 8, 'you', 'your') > 0;
}

export function isNeeded(tokens: readonly Token[], at: number): boolean {
  if (tokens.some(isChinese)) {
    const need = lastBefore(tokens, at, 8, 'need');
    const yours = has(tokens, 'your', 'you', 'gotCode');
    return need >= 0 && yours && !['不', '无', '没'].includes(tokens[need - 1]?.text ?? '');
  }
  const need = lastBefore(tokens, at, 8, 'need');
  const who = need < 0 ? -1 : lastBefore(tokens, need, 4, 'you', 'they');
  if (
    need >= 0 &&
    who < 0 &&
    (owner(tokens, at) === 'yours' || gotByYou(tokens, at) || lastBefore(tokens, need, 3, 'i', 'we') >= 0)
  )
    return true;
  if (
    tokens.some(({ text }, place) => text === 'without' && place < at) &&
    (owner(tokens, at) === 'yours' || gotByYou(tokens, at))
  )
    return true;
  const after = firstAfter(tokens, at, 5, 'need');
  return after > 0 && owner(tokens, at) === 'yours';
}

/** Who asks what such a code is, asks for it. */
const isCodeOfTheMoment = (token: Token | undefined): boolean =>
  /(?:验证码|校验码|动态码|短信码|手机码)$/.test(token?.text ?? '');

/** "Your seed phrase please": nothing else is said. */
export function isDemand(sentence: Sentence, tokens: readonly Token[], at: number): boolean {
  if (tokens.length > 8 || tokens.some(isChinese) || (owner(tokens, at) !== 'yours' && at > 0)) return false;
  if (has(tokens.slice(at), 'change', 'developer', 'broken', 'ownQuestion')) return false;
  return (
    has(sentence.tokens, 'polite', 'urgent') &&
    tokens.every(
      (token, place) =>
        place <= at ||
        is(token, 'polite', 'urgent', 'purpose', 'place', 'loginSecret', 'walletSecret', 'walletPart') ||
        (place <= at + 4 && token.tags.length === 0),
    ) &&
    lastBefore(tokens, at, 8, 'give', 'type', 'neg', 'change', 'keepSafe', 'past', 'i') < 0
  );
}

/** "What is your code?", "你的验证码是多少". */
export function asksWhat(sentence: Sentence, tokens: readonly Token[], at: number): boolean {
  if (tokens.some(isChinese)) {
    const what = firstAfter(tokens, at, 3, 'what');
    return what > 0 && (has(tokens, 'your', 'you', 'gotCode') || isCodeOfTheMoment(tokens[at])) && !has(tokens, 'my');
  }
  const what = lastBefore(tokens, at, 6, 'what');
  if (what < 0) return false;
  return (
    owner(tokens, at) === 'yours' ||
    gotByYou(tokens, at) ||
    ((sentence.asks || what <= 1) && firstAfter(tokens, at, 10, 'your') > 0)
  );
}

/** "May I have your …", "let me see your …". */
export function asksToHave(tokens: readonly Token[], at: number): boolean {
  const see = lastBefore(tokens, at, 7, 'see');
  if (see < 0) return false;
  if (isChinese(tokens[see])) return has(tokens, 'your') && (has(tokens, 'me', 'we') || has(tokens, 'may'));
  const yours = owner(tokens, at) === 'yours' || gotByYou(tokens, at);
  const mayI = lastBefore(tokens, see, 3, 'may') >= 0 && lastBefore(tokens, see, 2, 'i', 'we') >= 0;
  const weWill = lastBefore(tokens, see, 3, 'i', 'we') >= 0 && lastBefore(tokens, see, 3, 'need', 'may') >= 0;
  return (
    yours &&
    (mayI ||
      weWill ||
      /^(?:let)$/.test(tokens[see - 2]?.text ?? '') ||
      ['may i', 'can i', 'could i'].includes(tokens[see - 1]?.text ?? ''))
  );
}

/** Changing a password is everybody's own business. */
export function changes(tokens: readonly Token[], at: number): boolean {
  const change = lastBefore(tokens, at, 4, 'change');
  const later = tokens.some(isChinese) ? firstAfter(tokens, at, 3, 'change') : -1;
  return change >= 0 || later >= 0;
}
