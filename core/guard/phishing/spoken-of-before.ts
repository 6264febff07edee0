import { type Clause, is, type Sentence, type Token } from '../talk/read.ts';
import { has, isChinese, isDenied, reports, supposes, tells, warns, wonders } from '../talk/signs.ts';
import type { SecretSign } from './asks-secret.ts';
import { determiners, isOrder, owner, speaksOfOneself } from './request.ts';
import { type SecretName, secretsIn } from './secret-names.ts';

/** A message that came, whatever is in it: whoever wants it forwarded wants the code. */
function messageGot(tokens: readonly Token[]): SecretName | undefined {
  const at = tokens.findIndex(({ text }) => /^(?:sms|text|text message|短信)$/.test(text));
  const came =
    at >= 0 && tokens.some(({ text }) => /^(?:received?|gets?|got|comes|arrives|收到|刚收到|来)$/.test(text));
  return came && !has(tokens, 'my', 'i') ? { at, kind: 'login', vague: false } : undefined;
}

const pronoun = /^(?:yours|it|them|that|those|one|both|all)$/;

/** "You got a code? Send it to me." */
export function anaphora(
  sentence: Sentence,
  clause: Clause,
  spoken: Clause,
  where: Sentence,
): Set<SecretSign> | undefined {
  const secrets = secretsIn(spoken.tokens).filter(({ vague }) => !vague || has(spoken.tokens, 'gotCode', 'you'));
  const secret = secrets[0] ?? messageGot(spoken.tokens);
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
      is(tokens[verb + 1], 'office') ||
      has(tokens.slice(verb + 1, verb + 4), 'place')
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
