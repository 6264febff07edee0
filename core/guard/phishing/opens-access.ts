import { is, type Sentence } from '../talk/read.ts';
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
import { isOrder } from './request.ts';

/** What makes a sentence one that asks others to let someone into their screen, device or account. */
export const accessWeights = {
  'opens-up': 1.5,
  several: 1,
  'tells-to': 1,
  money: 1,
  'i-will': 1,
  'to-me': 0.5,
  polite: 0.5,
  purpose: 0.5,
  poses: 0.5,
  urgent: 0.5,
  place: 0.5,
  mine: -3,
  denied: -6,
  warns: -5,
  supposes: -5,
  reports: -5,
  wonders: -5,
  tells: -4,
  quotes: -2,
  'at-work': -2,
} as const satisfies Weights<string>;

export type AccessSign = keyof typeof accessWeights;

export function accessSigns(sentence: Sentence): Set<AccessSign>[] {
  return sentence.clauses.flatMap((clause) => {
    const { tokens } = clause;
    const at = tokens.findIndex((token) => is(token, 'access'));
    if (at < 0) return [];
    const zh = tokens.some(isChinese);
    const before = lastBefore(tokens, at, zh ? 10 : 7, 'allow');
    const after = firstAfter(tokens, at, zh ? 4 : 0, 'allow');
    const own = tokens[at]?.text ?? '';
    const verb = before >= 0 ? before : after > 0 ? after : /^(?:shar|scan|辅助|远程|共享)/.test(own) ? at : -1;
    if (verb < 0) return [];
    const all = sentence.tokens;
    const signs = new Set<AccessSign>(['opens-up']);
    const add = (sign: AccessSign, holds: boolean): void => {
      if (holds) signs.add(sign);
    };
    add('several', all.filter((token) => is(token, 'access')).length > 1);
    add('tells-to', isOrder(tokens, verb));
    add('money', has(all, 'wallet', 'money', 'walletSecret', 'loginSecret', 'lure', 'trouble'));
    add(
      'i-will',
      all.some(
        (token, place) =>
          (is(token, 'i', 'we') &&
            !is(all[place - 1], 'give') &&
            firstAfter(all, place, 2, 'may', 'purpose', 'offer', 'give') > 0) ||
          /^(?:i|we) (?:will|can)/.test(token.text) ||
          /^(?:我指导|我操作|我来|我帮你|帮你|帮您|我远程|我这边)$/.test(token.text),
      ) ||
        (zh && has(all, 'i') && has(all, 'you', 'your')),
    );
    add('to-me', has(all, 'me'));
    add('polite', has(all, 'polite'));
    add('purpose', has(all, 'purpose'));
    add('poses', has(all, 'poses', 'office'));
    add('urgent', has(all, 'urgent', 'threat'));
    add('place', has(all, 'place', 'address', 'followUp'));
    add('mine', lastBefore(tokens, at, 2, 'my') >= 0 || (lastBefore(tokens, verb, 2, 'i') >= 0 && !zh));
    add('denied', isDenied(sentence, clause, Math.min(verb, at)));
    add('warns', warns(sentence));
    add('supposes', supposes(sentence));
    add('reports', reports(sentence));
    add('wonders', wonders(sentence) || (sentence.asks && !has(all, 'your', 'you', 'polite', 'me')));
    add('tells', tells(sentence));
    add('quotes', quotes(sentence));
    add(
      'at-work',
      has(all, 'settings') ||
        all.some(({ text }) => /^(?:standup|presentation|slides|lecture|被|原来|上课|讲课|演示|开会)$/.test(text)),
    );
    return [signs];
  });
}
