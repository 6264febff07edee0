import { is, type Sentence, type Token } from '../talk/read.ts';
import { firstAfter, has, isChinese, lastBefore, reports, supposes, type Weights, wonders } from '../talk/signs.ts';

/** What makes a sentence an offer to get lost money back, in private. */
export const recoveryWeights = {
  'write-to-me': 1.5,
  'write-to-them': 1.5,
  messenger: 1,
  trouble: 1.5,
  money: 0.5,
  offers: 1,
  'offers-to-recover': 2,
  'no-me': -4,
  'own-trouble': -3,
  denied: -5,
  warns: -5,
  supposes: -3,
  reports: -5,
  wonders: -4,
  official: -2,
} as const satisfies Weights<string>;

export type RecoverySign = keyof typeof recoveryWeights;

/** Being robbed is what is offered to be undone; these words warn. */
const victims = /^(?:scam|scams|scammed|scammers?|被骗|fake|骗|骗子|fraud|被骗子)$/;

export function recoverySigns(sentence: Sentence): Set<RecoverySign> {
  const { tokens } = sentence;
  const signs = new Set<RecoverySign>();
  const add = (sign: RecoverySign, holds: boolean): void => {
    if (holds) signs.add(sign);
  };
  const write = tokens.findIndex((token, at) => is(token, 'writeMe') && !deniedAt(tokens, at));
  const them = tokens.findIndex(
    (token, at) =>
      is(token, 'handleVerb') &&
      (is(tokens[at + 1], 'at') ||
        /^\d{3,}$/.test(tokens[at + 1]?.text ?? '') ||
        (is(tokens[at + 1], 'they') && tokens[at + 1]?.text !== 'it') ||
        (isChinese(token) && firstAfter(tokens, at, 2, 'messenger') > 0) ||
        tokens.slice(at + 1, at + 7).some((one) => is(one, 'at'))),
  );
  add('write-to-me', write >= 0);
  add('write-to-them', write < 0 && them >= 0);
  add('messenger', has(tokens, 'messenger'));
  add('trouble', has(tokens, 'trouble'));
  add('money', has(tokens, 'money'));
  add('offers', has(tokens, 'offer'));
  add(
    'offers-to-recover',
    tokens.some(
      (token, at) =>
        is(token, 'offer') &&
        /^(?:i|we) (?:can|will|help|assist|offer|solve|fix|recover|know|specialize)/.test(token.text) &&
        firstAfter(tokens, at, 5, 'trouble') > 0,
    ) ||
      tokens.some(
        (token, at) =>
          (/^(?:i|we)$/.test(token.text) &&
            /^(?:recover|retrieve|trace|unlock|unfreeze|restore|refund|reclaim|return|release|reverse|resolve|track)$/.test(
              tokens[at + 1]?.text ?? '',
            )) ||
          (is(tokens[at + 1], 'trouble') && tokens[at + 2]?.text === 'and'),
      ),
  );
  if (!signs.has('trouble')) return new Set();
  if (
    !signs.has('write-to-me') &&
    !signs.has('write-to-them') &&
    !signs.has('offers-to-recover') &&
    !signs.has('messenger')
  )
    return new Set();
  add(
    'no-me',
    !signs.has('write-to-me') &&
      !signs.has('write-to-them') &&
      !signs.has('messenger') &&
      !signs.has('offers-to-recover'),
  );
  const sendsToAnother = tokens.some((token, at) => / (?:him|her)$/.test(token.text) || (at === them && write < 0));
  add('own-trouble', ownTrouble(tokens) && !has(tokens, 'offer') && !sendsToAnother);
  add('offers', sendsToAnother && has(tokens, 'testimony'));
  add(
    'denied',
    tokens.some((token, at) => is(token, 'writeMe', 'handleVerb') && deniedAt(tokens, at)),
  );
  add(
    'warns',
    tokens.some((token) => is(token, 'warn') && !victims.test(token.text)) ||
      (tokens.some(({ text }) => /^(?:scammers?|骗子|fake|scams?)$/.test(text)) &&
        !has(tokens, 'offer', 'you') &&
        !signs.has('offers-to-recover')),
  );
  add('supposes', supposes(sentence) && !signs.has('offers') && !signs.has('offers-to-recover'));
  add(
    'reports',
    (reports(sentence) && !has(tokens, 'offer')) ||
      tokens.some(({ text }) => /^(?:群里有人|有人私|有人加我|自称)$/.test(text)),
  );
  add(
    'wonders',
    (wonders(sentence) && sentence.asks) ||
      (sentence.asks &&
        tokens.some(isChinese) &&
        !sentence.clauses.some(({ tokens: part }) => has(part, 'writeMe') && !has(part, 'where', 'what'))),
  );
  add('official', has(tokens, 'settings', 'seekHelp'));
  return signs;
}

function deniedAt(tokens: readonly Token[], at: number): boolean {
  const neg = lastBefore(tokens, at, isChinese(tokens[at]) ? 2 : 4, 'neg');
  return neg >= 0 && !is(tokens[neg + 1], 'negExempt');
}

/** "My withdrawal is stuck": whoever says that asks for help. */
function ownTrouble(tokens: readonly Token[]): boolean {
  if (tokens.some(isChinese))
    return (
      has(tokens, 'my') ||
      tokens.some((token, at) => token.text === '我' && firstAfter(tokens, at, 2, 'trouble', 'money') > 0)
    );
  return (
    tokens.some((token, at) => is(token, 'my') && firstAfter(tokens, at, 3, 'money', 'trouble') > 0) ||
    tokens.some((token, at) => token.text === 'i' && firstAfter(tokens, at, 2, 'past', 'need') > 0)
  );
}
