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

/** What makes a sentence one that leads others to "validate" or connect a wallet, or to take something that is free. */
export const walletWeights = {
  'acts-strongly': 2.5,
  acts: 1.5,
  'must-be-done': 2.5,
  'names-the-cure': 2,
  'take-it': 2,
  'tells-to': 1,
  yours: 0.5,
  lure: 1,
  link: 1,
  threat: 1,
  urgent: 0.5,
  sign: 1,
  polite: 0.5,
  purpose: 0.5,
  mine: -3,
  denied: -6,
  warns: -5,
  supposes: -5,
  reports: -5,
  wonders: -5,
  tells: -4,
  'own-place': -2,
  quotes: -2,
  developers: -2,
  'when-doing': -1,
  'is-broken': -2,
} as const satisfies Weights<string>;

export type WalletSign = keyof typeof walletWeights;

export function walletSigns(sentence: Sentence): Set<WalletSign>[] {
  return sentence.clauses.flatMap((clause) => {
    const signs = signsOf(sentence, clause);
    return signs ? [signs] : [];
  });
}

function signsOf(sentence: Sentence, clause: Clause): Set<WalletSign> | undefined {
  const { tokens } = clause;
  const signs = new Set<WalletSign>();
  const add = (sign: WalletSign, holds: boolean): void => {
    if (holds) signs.add(sign);
  };
  const act = actAt(clause, sentence.tokens) ?? actOnIt(sentence, clause);
  const take = takeAt(sentence, clause);
  if (act) add(act.sign, true);
  else if (take !== undefined) add('take-it', true);
  else return undefined;
  const at = act?.at ?? take ?? 0;
  add('tells-to', act?.sign !== 'names-the-cure' && isOrder(clause, at));
  add('yours', has(tokens, 'your', 'you') || tokens.some(({ text }) => /^(?:all|every|their)$/.test(text)));
  add('mine', has(tokens, 'my') || (lastBefore(tokens, at, 3, 'i') >= 0 && !isChinese(tokens[at])));
  add('denied', isDenied(sentence, clause, at));
  const all = sentence.tokens;
  add('lure', has(all, 'lure'));
  add('link', all.some((token) => is(token, 'place', 'address')) || has(all, 'followUp'));
  add('threat', has(all, 'threat'));
  add('urgent', has(all, 'urgent'));
  add('sign', has(all, 'sign') && has(all, 'wallet', 'lure'));
  add('polite', has(all, 'polite'));
  add('purpose', has(all, 'purpose'));
  add('warns', warns(sentence));
  add('supposes', supposes(sentence));
  add('reports', reports(sentence));
  add(
    'wonders',
    wonders(sentence) ||
      (sentence.asks && has(all, 'ownQuestion')) ||
      (sentence.asks && all.some(isChinese) && !has(all, 'you', 'your')),
  );
  add('tells', tells(sentence));
  add('quotes', quotes(sentence));
  add('own-place', has(all, 'settings', 'official'));
  add('is-broken', has(all, 'broken') && !has(all, 'your', 'followUp'));
  add('developers', has(all, 'developer'));
  add(
    'when-doing',
    act?.sign !== 'must-be-done' && all.some(({ text }) => /^(?:when|while|after|时|的时候)$/.test(text)),
  );
  return signs;
}

/** What is done to a wallet, and where in the clause. */
function actAt({ tokens }: Clause, sentenceOrClause: Sentence['tokens']): { at: number; sign: WalletSign } | undefined {
  for (const [at, token] of tokens.entries()) {
    if (!is(token, 'wallet') || is(tokens[at + 1], 'walletPart') || tokens[at + 1]?.text === '的') continue;
    const zh = tokens.some(isChinese);
    const reach = zh ? 6 : 5;
    const strong = lastBefore(tokens, at, reach, 'walletActStrong');
    if (strong >= 0) return { at: strong, sign: 'acts-strongly' };
    const done = firstAfter(tokens, at, 8, 'walletActDone');
    if (
      done > 0 &&
      (firstAfter(tokens, at, 7, 'need') > 0 ||
        tokens.slice(at, done).some(({ text }) => /^(?:should|not|be)$/.test(text)) ||
        tokens.slice(at, done).some((one) => is(one, 'neg')))
    )
      return { at, sign: 'must-be-done' };
    const plain = lastBefore(tokens, at, reach, 'walletAct');
    if (plain >= 0) return { at: plain, sign: 'acts' };
    const noun = firstAfter(tokens, at, 4, 'walletNoun');
    if (
      noun > 0 &&
      (noun === at + 1 || firstAfter(tokens, at, 3, 'need') > 0) &&
      has(sentenceOrClause, 'need', 'place', 'address', 'threat', 'urgent')
    )
      return { at: noun, sign: 'names-the-cure' };
    if (zh) {
      const state = firstAfter(tokens, at, 6, 'walletActStrong', 'walletAct');
      if (state > 0 && tokens.slice(at, state).some((one) => is(one, 'neg'))) return { at, sign: 'must-be-done' };
      const after = firstAfter(tokens, at, 6, 'walletActStrong', 'walletAct');
      if (after > 0 && (firstAfter(tokens, at, 5, 'need') > 0 || has(tokens, 'followUp', 'polite')))
        return { at: after, sign: 'acts' };
    }
  }
  return undefined;
}

/** "To keep your wallet, authenticate it": the wallet was named before. */
function actOnIt(sentence: Sentence, { tokens }: Clause): { at: number; sign: WalletSign } | undefined {
  if (has(tokens, 'wallet') || !has(sentence.tokens, 'wallet')) return undefined;
  const at = tokens.findIndex(
    (token, place) =>
      is(token, 'walletAct', 'walletActStrong') &&
      (/^(?:it|them)$/.test(tokens[place + 1]?.text ?? '') ||
        place === tokens.length - 1 ||
        is(tokens[place + 1], 'place')),
  );
  if (at < 0) return undefined;
  return { at, sign: is(tokens[at], 'walletActStrong') ? 'acts-strongly' : 'acts' };
}

/** Something is there for the taking at a link: "open … to claim …", 扫码领取. */
function takeAt(sentence: Sentence, { tokens }: Clause): number | undefined {
  const take = tokens.findIndex((token) => is(token, 'claimNow'));
  if (take < 0) return undefined;
  const leads =
    has(sentence.tokens, 'followUp', 'address', 'wallet', 'sign') ||
    sentence.tokens.some(({ text }) => /^(?:connect|link|log in|sign in)$/.test(text));
  const what = has(sentence.tokens, 'lure') && firstAfter(tokens, take - 1, 8, 'lure', 'coin', 'money') >= 0;
  return leads && what ? take : undefined;
}

function isOrder({ tokens }: Clause, at: number): boolean {
  if (tokens.some(isChinese))
    return (
      !tokens.slice(0, at).some((token) => is(token, 'i', 'they', 'said')) &&
      !/^(?:中|完成|成功|好了)$/.test(tokens[at + 1]?.text ?? '')
    );
  for (let place = at - 1; place >= 0 && place >= at - 3; place--) {
    const token = tokens[place];
    if (/^(?:can|may|could)$/.test(token?.text ?? '')) return false;
    if (is(token, 'you', 'polite', 'need') || /^(?:to|and|must|should)$/.test(token?.text ?? '')) return true;
    if (is(token, 'i', 'they', 'we', 'past')) return false;
  }
  return true;
}
