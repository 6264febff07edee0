import { type Clause, is, type Sentence, type Token } from '../talk/read.ts';
import { type SecretName, secretsIn } from './secret-names.ts';
import {
  firstAfter,
  has,
  isChinese,
  isDenied,
  lastBefore,
  quotes,
  reports,
  supposes,
  tells,
  type Weights,
  warns,
  wonders,
} from './signs.ts';

/** What makes a sentence one that asks others for a secret, and what speaks against it. */
export const secretWeights = {
  'hand-over': 2,
  'type-in-wallet': 1.5,
  'type-in-login': 0.5,
  'is-needed': 2,
  'we-need': 1,
  prompts: 1,
  'is-broken': -2,
  'asks-what': 3,
  demands: 2.5,
  'asks-to-have': 3,
  'tells-to': 1,
  yours: 1,
  'to-me': 1,
  'to-office': 1,
  'to-place': 1,
  polite: 0.5,
  urgent: 0.5,
  threat: 0.5,
  purpose: 0.5,
  poses: 0.5,
  offers: 0.5,
  vague: -1,
  mine: -3,
  denied: -6,
  warns: -5,
  supposes: -5,
  reports: -5,
  wonders: -5,
  tells: -4,
  /** "I sent a code to your phone, …": the story leads up to it. */
  'despite-story': 0,
  keeps: -3,
  changes: -3,
  developers: -3,
  'to-anyone': -4,
  'own-place': -3,
  quotes: -2,
  'when-doing': -1.5,
} as const satisfies Weights<string>;

export type SecretSign = keyof typeof secretWeights;

/** More secrets in one sentence say nothing new. */
const mostSecrets = 12;

/** The signs of the strongest request of a sentence; `before`: the sentence before it, for "send it to me". */
export function secretSigns(sentence: Sentence, before: Sentence | undefined): Set<SecretSign>[] {
  const context = contextSigns(sentence);
  const found: Set<SecretSign>[] = [];
  let looked = 0;
  for (const [index, clause] of sentence.clauses.entries()) {
    const earlier = [...(before?.tokens ?? []), ...sentence.clauses.slice(0, index).flatMap(({ tokens }) => tokens)];
    const secrets = secretsIn(
      clause.tokens,
      earlier.some(({ text }) => /^(?:sms|text|message|texted|短信|信息)$/.test(text)),
    );
    for (const secret of secrets) {
      looked += 1;
      if (looked > mostSecrets) return found;
      const signs = signsAt(sentence, ...inList(sentence, index, secret));
      if (signs.size > 0) found.push(together(signs, context));
    }
    if (secrets.length > 0) continue;
    const spoken = sentence.clauses[index - 1] ?? before?.clauses.at(-1);
    const signs =
      spoken && index - 1 < 0 && before
        ? anaphora(sentence, clause, spoken, before)
        : spoken && anaphora(sentence, clause, spoken, sentence);
    if (signs) found.push(together(signs, context));
  }
  return found;
}

/** A story that leads up to a request is no excuse for it. */
function together(signs: ReadonlySet<SecretSign>, context: readonly SecretSign[]): Set<SecretSign> {
  return new Set([
    ...signs,
    ...context.filter(
      (sign) => !(sign === 'tells' && signs.has('despite-story')) && !(sign === 'wonders' && signs.has('asks-what')),
    ),
  ]);
}

/** "Send your e-mail, password and code": what a list continues is read together with it. */
function inList(sentence: Sentence, index: number, secret: SecretName): [Clause, SecretName] {
  const clause = sentence.clauses[index] ?? { tokens: [], continues: false };
  const before = sentence.clauses[index - 1];
  if (!before || secret.at > 3 || has(clause.tokens, 'give', 'type', 'need', 'what', 'see')) return [clause, secret];
  const together: Clause = { tokens: [...before.tokens, ...clause.tokens], continues: before.continues };
  return [together, { ...secret, at: secret.at + before.tokens.length }];
}

function contextSigns(sentence: Sentence): SecretSign[] {
  const { tokens } = sentence;
  const signs: SecretSign[] = [];
  const add = (sign: SecretSign, holds: boolean): void => {
    if (holds) signs.push(sign);
  };
  add('polite', has(tokens, 'polite'));
  add('urgent', has(tokens, 'urgent'));
  add('threat', has(tokens, 'threat'));
  add('purpose', has(tokens, 'purpose'));
  add(
    'poses',
    has(tokens, 'poses') ||
      tokens.some(
        (token, at) =>
          is(token, 'office') &&
          (tokens[at + 1]?.text === 'here' ||
            tokens
              .slice(Math.max(0, at - 4), at)
              .some(({ text }) => /^(?:i am|am|this is|from|我是|这里是)$/.test(text))),
      ),
  );
  add('offers', has(tokens, 'offer'));
  add('warns', warns(sentence));
  add('supposes', supposes(sentence));
  add('reports', reports(sentence));
  add('wonders', wonders(sentence) || asksForOneself(sentence));
  add('tells', tells(sentence));
  add('developers', has(tokens, 'developer'));
  add('quotes', quotes(sentence));
  add('own-place', has(tokens, 'settings'));
  add(
    'when-doing',
    tokens.some((token) => /^(?:when|whenever|while|after|once|时|的时候)$/.test(token.text)),
  );
  return signs;
}

/** "密码可以给他吗": a question about giving, with nobody of theirs to give it to. */
function asksForOneself({ tokens, asks }: Sentence): boolean {
  return (
    asks &&
    tokens.some(isChinese) &&
    !has(tokens, 'polite', 'your', 'you') &&
    !tokens.some((token, at) => is(token, 'give') && (is(token, 'me') || is(tokens[at + 1], 'me')))
  );
}

/** Everything about one secret in its clause. Empty when nothing is asked. */
function signsAt(sentence: Sentence, clause: Clause, secret: SecretName): Set<SecretSign> {
  const { tokens } = clause;
  const { at, kind, vague } = secret;
  const signs = new Set<SecretSign>();
  const add = (sign: SecretSign, holds: boolean): void => {
    if (holds) signs.add(sign);
  };
  const zh = tokens.some(isChinese);
  const verb = zh ? verbOfChinese(tokens, at) : verbBefore(tokens, at, 9);
  if (verb !== undefined) {
    add('hand-over', verb.kind === 'give');
    add(kind === 'wallet' ? 'type-in-wallet' : 'type-in-login', verb.kind === 'type');
    add('tells-to', isOrder(tokens, verb.at));
    add(
      'to-anyone',
      !zh && firstAfter(tokens, verb.at, 12, 'anyone') > 0 && lastBefore(tokens, tokens.length, 40, 'me') < 0,
    );
    add('to-anyone', zh && has(tokens, 'anyone'));
    add('mine', speaksOfOneself(tokens, verb.at));
  }
  const ours = owner(tokens, at);
  add('mine', ours === 'mine');
  add(
    'yours',
    ours === 'yours' ||
      (zh ? has(tokens, 'your') || (verb?.kind !== 'type' && has(tokens, 'gotCode')) : gotByYou(tokens, at)),
  );
  add('is-needed', isNeeded(tokens, at));
  add('demands', isDemand(sentence, tokens, at));
  add('asks-what', asksWhat(sentence, tokens, at));
  add('asks-to-have', asksToHave(tokens, at));
  if (
    signs.size === 0 ||
    !['hand-over', 'type-in-wallet', 'type-in-login', 'is-needed', 'asks-what', 'asks-to-have', 'demands'].some(
      (sign) => signs.has(sign as SecretSign),
    )
  )
    return new Set();
  add('vague', vague);
  const toMe = zh
    ? tokens.some(
        (token, place) => is(token, 'me') && (is(token, 'give') || is(tokens[place - 1], 'give', 'may') || place > at),
      ) || tokens.some(({ text }) => /^(?:回我|私我|私发|发来|发过来|拿来|私信给)$/.test(text))
    : has(tokens, 'me') || tokens.some(({ text }) => / (?:me|us)$/.test(text));
  add('to-me', toMe);
  add('to-office', has(sentence.tokens, 'office') && !toMe);
  add(
    'to-place',
    sentence.tokens.some((token, place) => is(token, 'place', 'address') && !(is(token, 'address') && place === 0)),
  );
  if ((toMe && signs.has('yours')) || tokens.some(({ text }) => text === 'without')) signs.add('despite-story');
  add('denied', isDenied(sentence, clause, Math.min(verb?.at ?? at, at)));
  add('when-doing', zh && verb?.kind === 'type' && tokens.some(({ text }) => /^(?:后|之后|以后)$/.test(text)));
  add(
    'keeps',
    !toMe && (lastBefore(tokens, at, 6, 'keepSafe') >= 0 || (zh && firstAfter(tokens, at, 6, 'keepSafe') > 0)),
  );
  add(
    'we-need',
    signs.has('is-needed') &&
      !zh &&
      lastBefore(tokens, at, 9, 'i', 'we') >= 0 &&
      lastBefore(tokens, at, 3, 'your') +
        tokens.slice(Math.max(0, at - 3), at).findIndex(({ text }) => /^(?:the|that|this)$/.test(text)) >
        -2,
  );
  add('prompts', kind === 'login' && verb?.kind === 'type' && tokens[(verb?.at ?? 0) - 1]?.text === '请');
  add('is-broken', has(sentence.tokens, 'broken') && !signs.has('yours'));
  add('changes', changes(tokens, at));
  return signs;
}

interface Verb {
  readonly at: number;
  readonly kind: 'give' | 'type';
}

const determiners = /^(?:the|a|an|this|that|my|your|ur|any|sms|in|by|via|on|of|no|new|first)$/;

/** The verb that hands over or types in what stands at a place. */
function verbBefore(tokens: readonly Token[], at: number, most: number): Verb | undefined {
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
function verbOfChinese(tokens: readonly Token[], at: number): Verb | undefined {
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
function isOrder(tokens: readonly Token[], verb: number): boolean {
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
  }
  return true;
}

/** "I sent", "我把…发给你": one's own secret. */
function speaksOfOneself(tokens: readonly Token[], verb: number): boolean {
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

function owner(tokens: readonly Token[], at: number): 'mine' | 'yours' | undefined {
  for (let place = at - 1; place >= 0 && place >= at - 5; place--) {
    if (is(tokens[place], 'your')) return 'yours';
    if (is(tokens[place], 'my')) return 'mine';
    if (is(tokens[place], 'give', 'type')) break;
  }
  return undefined;
}

/** "the code you just got", "the code on your phone". */
function gotByYou(tokens: readonly Token[], at: number): boolean {
  return firstAfter(tokens, at, 8, 'gotCode') > 0 && firstAfter(tokens, at, 8, 'you', 'your') > 0;
}

function isNeeded(tokens: readonly Token[], at: number): boolean {
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
function isDemand(sentence: Sentence, tokens: readonly Token[], at: number): boolean {
  if (tokens.length > 8 || tokens.some(isChinese) || owner(tokens, at) !== 'yours') return false;
  return (
    has(sentence.tokens, 'polite', 'urgent') &&
    tokens.every(
      (token, place) =>
        place <= at ||
        is(token, 'polite', 'urgent', 'purpose', 'place', 'loginSecret', 'walletSecret') ||
        /^(?:and|for|to)$/.test(token.text),
    ) &&
    lastBefore(tokens, at, 8, 'give', 'type', 'neg', 'change', 'keepSafe', 'past', 'i') < 0
  );
}

/** "What is your code?", "你的验证码是多少". */
function asksWhat(sentence: Sentence, tokens: readonly Token[], at: number): boolean {
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
function asksToHave(tokens: readonly Token[], at: number): boolean {
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
function changes(tokens: readonly Token[], at: number): boolean {
  const change = lastBefore(tokens, at, 4, 'change');
  const later = tokens.some(isChinese) ? firstAfter(tokens, at, 3, 'change') : -1;
  return change >= 0 || later >= 0;
}

const pronoun = /^(?:yours|it|them|that|those|one|both|all)$/;

/** "You got a code? Send it to me." */
function anaphora(sentence: Sentence, clause: Clause, spoken: Clause, where: Sentence): Set<SecretSign> | undefined {
  const secrets = secretsIn(spoken.tokens).filter(({ vague }) => !vague || has(spoken.tokens, 'gotCode', 'you'));
  const secret = secrets[0];
  if (!secret || owner(spoken.tokens, secret.at) === 'mine' || isDenied(where, spoken, secret.at)) return undefined;
  if (
    where !== sentence &&
    (warns(where) ||
      supposes(where) ||
      reports(where) ||
      tells(where) ||
      (wonders(where) && !has(where.tokens, 'your', 'you')))
  )
    return undefined;
  const { tokens } = clause;
  const verb = tokens.findIndex(
    (token, place) => is(token, 'give') && !(is(token, 'giveNoun') && determiners.test(tokens[place - 1]?.text ?? '')),
  );
  if (verb < 0 || isDenied(sentence, clause, verb)) return undefined;
  const zh = isChinese(tokens[verb]);
  const it = zh || tokens.slice(verb + 1, verb + 3).some(({ text }) => pronoun.test(text));
  const toMe = zh
    ? is(tokens[verb], 'me') ||
      is(tokens[verb + 1], 'me') ||
      /来$/.test(tokens[verb]?.text ?? '') ||
      is(tokens[verb + 1], 'office')
    : tokens
        .slice(verb + 1, verb + 6)
        .some(
          (token, place, after) =>
            is(token, 'me', 'place', 'office') ||
            (/^(?:him|her|them)$/.test(token.text) && after[place - 1]?.text === 'to'),
        ) || / (?:me|us)$/.test(tokens[verb]?.text ?? '');
  const yours = tokens[verb + 1]?.text === 'yours';
  if (!(toMe || yours) || !(it || / (?:me|us)$/.test(tokens[verb]?.text ?? '') || is(tokens[verb + 1], 'me')))
    return undefined;
  const signs = new Set<SecretSign>(['hand-over', 'to-me']);
  if (isOrder(tokens, verb)) signs.add('tells-to');
  if (speaksOfOneself(tokens, verb)) signs.add('mine');
  if (has(spoken.tokens, 'your', 'you', 'gotCode')) signs.add('yours').add('despite-story');
  return signs;
}
