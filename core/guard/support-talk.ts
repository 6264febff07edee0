import { type Office, officesIn } from './support/offices.ts';
import {
  asksFor,
  asksWhere,
  callsOut,
  isNotAskedFor,
  isThere,
  reachesFor,
  seeksAnyone,
  seeksTicket,
  startsAsking,
  wantsContact,
  whoOrWhere,
} from './support/seeking.ts';
import { isOfOthers, isOne, isToldOf, speaksOfYours, wasThere } from './support/telling.ts';
import { is, read, type Sentence } from './talk/read.ts';
import { has, isChinese, type Weights, weigh } from './talk/signs.ts';

// Talk that turns to finding support is when impostors answer: it is the moment for a reminder. A sentence counts when it
// names someone of the desk and asks, calls or waits for them, and is not praise, a story, a job, a chart or a feature.

/** What makes a sentence one that looks for support, and what speaks against it. */
export const supportWeights = {
  'names-office': 2,
  'names-vaguely': 1,
  'seeks-plainly': 2,
  'asks-for': 1,
  'reaches-for': 1,
  'wants-contact': 1,
  'asks-where': 1,
  'asks-something': 0.5,
  'asks-whether': 0.5,
  'is-there': 1,
  'is-this': 1,
  'calls-out': 1,
  alone: 1,
  complains: 1,
  'own-trouble': 1,
  praises: -2,
  'solved-it': -3,
  'is-one': -3,
  'is-told-of': -2,
  'was-there': -2.5,
  'of-a-job': -3,
  warns: -3,
  elsewhere: -3,
  'no-trouble': -2,
  wants: 1,
  'ours-here': 1,
  'many-have-one': -1,
  'not-asked-for': -4,
  'of-others': -2,
  again: 1,
} as const satisfies Weights<string>;

export type SupportSign = keyof typeof supportWeights;

const enough = 3;

function signsOf(sentence: Sentence): Set<SupportSign> {
  const { tokens } = sentence;
  const signs = new Set<SupportSign>();
  const add = (sign: SupportSign, holds: boolean): void => {
    if (holds) signs.add(sign);
  };
  const offices = officesIn(tokens);
  const plainly = has(tokens, 'seekHelp') || seeksTicket(tokens) || seeksAnyone(sentence);
  const office = offices.find(({ sure }) => sure) ?? offices[0];
  if (!office && !plainly) return signs;
  add('seeks-plainly', plainly);
  add('names-office', office?.sure === true);
  add('names-vaguely', office?.sure === false);
  add('own-trouble', has(tokens, 'myTrouble') && (plainly || has(tokens, 'my', 'i', 'me') || tokens.some(isChinese)));
  const question = asksWhere(sentence);
  add('asks-where', question && (plainly || tokens.some(({ text }) => whoOrWhere.test(text))));
  add('asks-something', question && !signs.has('asks-where'));
  add('asks-whether', sentence.asks || startsAsking(tokens));
  add(
    'warns',
    has(tokens, 'warn', 'ifAnyone') &&
      !has(tokens, 'complaint') &&
      !/^(?:need|please|can|could)/.test(tokens[0]?.text ?? ''),
  );
  add('of-a-job', has(tokens, 'job') || tokens.some(({ text }) => /^(?:become|becoming|apply)$/.test(text)));
  add('elsewhere', has(tokens, 'otherThing'));
  add('wants', plainly && (sentence.asks || has(tokens, 'ask', 'polite', 'complaint', 'i', 'me', 'urgent')));
  add('not-asked-for', isNotAskedFor(tokens));
  add('complains', has(tokens, 'complaint'));
  add(
    'no-trouble',
    plainly &&
      !office &&
      !has(tokens, 'myTrouble') &&
      tokens.some((token) => is(token, 'seekHelp') && /help|帮/.test(token.text) && !/get help/.test(token.text)),
  );
  if (office) for (const sign of officeSigns(sentence, office, offices)) signs.add(sign);
  return signs;
}

/** The signs of how the office is spoken of that a sentence names. */
function officeSigns(sentence: Sentence, office: Office, offices: readonly Office[]): Set<SupportSign> {
  const { tokens } = sentence;
  const signs = new Set<SupportSign>();
  const add = (sign: SupportSign, holds: boolean): void => {
    if (holds) signs.add(sign);
  };
  add('asks-for', asksFor(tokens, office));
  add(
    'ours-here',
    speaksOfYours(tokens, office) || (sentence.asks && tokens[office.at - 1]?.text === 'your' && !has(tokens, 'job')),
  );
  add('of-others', isOfOthers(sentence, office));
  add('again', offices.length > 1 && offices.every(({ at }) => tokens[at]?.text === tokens[office.at]?.text));
  add('is-there', isThere(tokens, office));
  add('reaches-for', reachesFor(tokens, office));
  add('wants-contact', wantsContact(tokens, office));
  add('calls-out', callsOut(sentence, office));
  add('is-told-of', !is(tokens[office.at - 1], 'at') && isToldOf(sentence, office));
  add(
    'is-this',
    office.sure &&
      sentence.asks &&
      tokens.some(({ text }) => /^(?:is this|is that|right place|right channel|哪个|是不是)$/.test(text)),
  );
  add(
    'alone',
    !signs.has('is-told-of') &&
      tokens.length <= (isChinese(tokens[office.at]) ? 3 : 4) &&
      office.sure &&
      tokens.every(
        (token, place) =>
          place === office.at ||
          is(token, 'at', 'ask', 'polite', 'yesNo', 'where', 'office', 'i', 'me', 'urgent') ||
          /^(?:hello|hi|hey|help|\p{N}+)$/u.test(token.text),
      ),
  );
  add(
    'praises',
    has(tokens, 'praise') &&
      !has(tokens, 'complaint') &&
      !sentence.asks &&
      !(signs.has('reaches-for') && signs.has('asks-for')),
  );
  add(
    'solved-it',
    /(?:解决了|搞定了?|处理好了|聊完|回我了|回复我了|solved|fixed|sorted)/.test(sentence.text) &&
      !sentence.asks &&
      !has(tokens, 'where'),
  );
  add('is-one', isOne(tokens, office));
  add('was-there', !sentence.asks && !is(tokens[0], 'anyone') && wasThere(tokens, office) && !has(tokens, 'complaint'));
  add(
    'many-have-one',
    !signs.has('reaches-for') &&
      !signs.has('calls-out') &&
      !signs.has('wants-contact') &&
      /^(?:官方|团队|平台|项目方|财务|技术|接待|经理|主管|助理|运营|team|the team|devs?|the devs|manager|human)$/.test(
        tokens[office.at]?.text ?? '',
      ),
  );
  return signs;
}

/** Everything that was weighed, for seeing why. */
export function explainSupportTalk(
  text: string,
): { sentence: string; weighed: { score: number; signs: string[] }[] }[] {
  return read(text).map((sentence) => {
    const signs = signsOf(sentence);
    return {
      sentence: sentence.text,
      weighed: signs.size > 0 ? [{ score: weigh(supportWeights, signs), signs: [...signs] }] : [],
    };
  });
}

/**
 * Whether someone looks for support, an admin or official staff: asks where they are, how to reach them, calls them, or
 * complains that they do not answer. Praise, jobs, charts ("support at 60k") and features ("does it support …") are not
 * that. Pure, and linear in the length of the message.
 */
export function seeksSupport(text: string): boolean {
  return read(text).some((sentence) => weigh(supportWeights, signsOf(sentence)) >= enough);
}
