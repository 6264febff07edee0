import { type Clause, is, type Sentence } from '../talk/read.ts';
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
} from '../talk/signs.ts';
import {
  asksToHave,
  asksWhat,
  changes,
  gotByYou,
  isDemand,
  isNeeded,
  isOrder,
  owner,
  speaksOfOneself,
  verbBefore,
  verbOfChinese,
} from './request.ts';
import { type SecretName, secretsIn } from './secret-names.ts';
import { anaphora } from './spoken-of-before.ts';

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
  const found: Set<SecretSign>[] = [];
  let looked = 0;
  for (const [index, clause] of sentence.clauses.entries()) {
    const context = contextSigns(sentence, index);
    const earlier = [...(before?.tokens ?? []), ...sentence.clauses.slice(0, index).flatMap(({ tokens }) => tokens)];
    const secrets = secretsIn(
      clause.tokens,
      [...earlier, ...clause.tokens].some(({ text }) => /^(?:sms|text|message|texted|短信|信息)$/.test(text)),
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
    ...[...signs].filter((sign) => sign !== 'to-anyone' || !signs.has('to-me')),
    ...context.filter(
      (sign) =>
        !(sign === 'tells' && signs.has('despite-story')) &&
        !(sign === 'wonders' && (signs.has('asks-what') || signs.has('despite-story'))) &&
        !(sign === 'developers' && (signs.has('yours') || signs.has('despite-story'))),
    ),
  ]);
}

/** "Send your e-mail, password and code": what a list continues is read together with it. */
function inList(sentence: Sentence, index: number, secret: SecretName): [Clause, SecretName] {
  const clause = sentence.clauses[index] ?? { tokens: [], continues: false };
  if (index === 0 || secret.at > 3 || has(clause.tokens, 'give', 'type', 'need', 'what', 'see'))
    return [clause, secret];
  let first = index - 1;
  while (first > 0 && first > index - 4 && sentence.clauses[first]?.continues) first -= 1;
  const before = sentence.clauses.slice(first, index).flatMap(({ tokens }) => tokens);
  const continues = sentence.clauses[first]?.continues === true;
  return [
    { tokens: [...before, ...clause.tokens], continues },
    { ...secret, at: secret.at + before.length },
  ];
}

/** What is said around a request in a clause; what is asked or told after it is no part of it. */
function contextSigns(sentence: Sentence, index: number): SecretSign[] {
  const { tokens } = sentence;
  const clauses = sentence.clauses.slice(0, index + 1);
  const last = clauses.length === sentence.clauses.length;
  const soFar: Sentence = {
    ...sentence,
    clauses,
    tokens: clauses.flatMap((one) => one.tokens),
    asks: sentence.asks && last,
  };
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
  add('wonders', wonders(soFar) || asksForOneself(soFar));
  add('tells', tells(sentence));
  add('developers', has(soFar.tokens, 'developer'));
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
  const asked = tokens.slice(0, verb?.at ?? at).some((token) => is(token, 'ownQuestion'));
  if (
    (toMe && (signs.has('yours') || (signs.has('hand-over') && !asked && !sentence.asks))) ||
    tokens.some(({ text }) => text === 'without')
  )
    signs.add('despite-story');
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
