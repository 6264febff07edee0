import { is, type Sentence, type Token } from '../talk/read.ts';
import {
  firstAfter,
  has,
  isDenied,
  lastBefore,
  reports,
  supposes,
  tells,
  type Weights,
  warns,
  wonders,
} from '../talk/signs.ts';

/** What makes a sentence a promise of more money back for money sent. */
export const doublingWeights = {
  pays: 1,
  'pays-coins': 1,
  'gets-back': 0.5,
  'gets-more': 2,
  doubles: 2,
  'doubles-yours': 1,
  promises: 0.25,
  denied: -5,
  warns: -5,
  supposes: -3,
  reports: -4,
  wonders: -4,
  tells: -4,
} as const satisfies Weights<string>;

export type DoublingSign = keyof typeof doublingWeights;

export function doublingSigns(sentence: Sentence): Set<DoublingSign> {
  const { tokens } = sentence;
  const signs = new Set<DoublingSign>();
  const add = (sign: DoublingSign, holds: boolean): void => {
    if (holds) signs.add(sign);
  };
  const pay = tokens.findIndex(
    (token, at) =>
      is(token, 'pay') &&
      firstAfter(tokens, at, 8, 'coin') + amountAfter(tokens, at, 8) + firstAfter(tokens, at, 6, 'doubling') > -3,
  );
  if (pay < 0) {
    add(
      'doubles',
      has(tokens, 'doubling') &&
        tokens.some((token, at) => is(token, 'doubling') && firstAfter(tokens, at - 1, 4, 'coin', 'money') > 0),
    );
  }
  add(
    'doubles-yours',
    has(tokens, 'doubling') &&
      tokens.some(
        (token, at) =>
          is(token, 'doubling') &&
          firstAfter(tokens, at, 1, 'your') > 0 &&
          firstAfter(tokens, at, 3, 'coin', 'money') > 0,
      ),
  );
  if (pay >= 0) {
    add('pays', true);
    add(
      'pays-coins',
      firstAfter(tokens, pay, 8, 'coin') > 0 ||
        tokens
          .slice(pay + 1, pay + 8)
          .some(({ text }) => /^\$\d|\d(?:eth|btc|usdt|usdc|usd|bnb|sol|trx|u)$/.test(text)),
    );
    const back = firstAfter(tokens, pay, 22, 'getBack');
    add('gets-back', back > 0);
    const [sent, got] = [amountAfter(tokens, pay, 8), back > 0 ? amountAfter(tokens, back, 6) : -1];
    add('gets-more', sent >= 0 && got >= 0 && valueAt(tokens, got) > valueAt(tokens, sent));
    add('doubles', has(tokens, 'doubling'));
  }
  add('promises', has(tokens, 'urgent', 'lure', 'offer', 'place', 'address'));
  const clause = sentence.clauses.find(({ tokens: part }) => has(part, 'pay', 'doubling'));
  add(
    'denied',
    clause !== undefined &&
      isDenied(
        sentence,
        clause,
        clause.tokens.findIndex((token) => is(token, 'pay', 'doubling')),
      ),
  );
  add('warns', warns(sentence));
  add('supposes', supposes(sentence));
  add('reports', reports(sentence));
  add('wonders', wonders(sentence) || (sentence.asks && !has(tokens, 'you', 'your')));
  add('tells', tells(sentence) || (pay >= 0 && lastBefore(tokens, pay, 2, 'i') >= 0));
  return signs;
}

const number = /^\$?(\d+(?:\.\d+)?)(k?)(?:eth|btc|usdt|usd|bnb|sol|trx|u)?$/;

function amountAfter(tokens: readonly Token[], at: number, most: number): number {
  for (let place = at + 1; place < tokens.length && place <= at + most; place++)
    if (number.test(tokens[place]?.text ?? '')) return place;
  return -1;
}

function valueAt(tokens: readonly Token[], at: number): number {
  const found = number.exec(tokens[at]?.text ?? '');
  return found ? Number(found[1]) * (found[2] === 'k' ? 1000 : 1) : 0;
}
