import type { Tag } from './lexicon.ts';
import { type Clause, is, type Sentence, type Token } from './read.ts';

/** What speaks for and against, each with its weight: a finding is nothing but the sum. */
export type Weights<Sign extends string> = Readonly<Record<Sign, number>>;

export function weigh<Sign extends string>(weights: Weights<Sign>, signs: ReadonlySet<Sign>): number {
  let sum = 0;
  for (const sign of signs) sum += weights[sign];
  return sum;
}

export const has = (tokens: readonly Token[], ...tags: readonly Token['tags'][number][]): boolean =>
  tokens.some((token) => is(token, ...tags));

/** The last token before a place, at most so far, that is one of these. */
export function lastBefore(tokens: readonly Token[], at: number, most: number, ...tags: readonly Tag[]): number {
  for (let place = at - 1; place >= 0 && place >= at - most; place--) if (is(tokens[place], ...tags)) return place;
  return -1;
}

/** The first token after a place, at most so far, that is one of these. */
export function firstAfter(tokens: readonly Token[], at: number, most: number, ...tags: readonly Tag[]): number {
  for (let place = at + 1; place < tokens.length && place <= at + most; place++)
    if (is(tokens[place], ...tags)) return place;
  return -1;
}

const chinese = /^\p{Script=Han}/u;
export const isChinese = (token: Token | undefined): boolean => token !== undefined && chinese.test(token.text);

// ── Frames: what turns an order into a warning, a question or a story ────────────────────────────────────────────────

/** Whether what stands at a place of a clause is denied: a "not" before it that reaches so far. */
export function isDenied(sentence: Sentence, clause: Clause, at: number, depth = 0): boolean {
  for (let place = at - 1; place >= 0; place--) if (denies(clause.tokens, place)) return true;
  // "…不发" after its object.
  const next = clause.tokens.findIndex((token, place) => place > at && place <= at + 4 && is(token, 'neg'));
  if (
    next > 0 &&
    isChinese(clause.tokens[next]) &&
    denies(clause.tokens, next) &&
    firstAfter(clause.tokens, next, 3, 'give', 'said') > 0
  )
    return true;
  if (!clause.continues || depth > 5) return false;
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  return before !== undefined && isDenied(sentence, before, before.tokens.length, depth + 1);
}

function denies(tokens: readonly Token[], place: number): boolean {
  if (!is(tokens[place], 'neg')) return false;
  const next = tokens[place + 1]?.text ?? '';
  if (/^(?:不用|无需|不需要|无须|不必|不要|不会|请勿)$/.test(tokens[place]?.text ?? '') && doing.test(next))
    return true;
  if (is(tokens[place + 1], 'negExempt') || (is(tokens[place + 1], 'ownState') && is(tokens[place + 2], 'negExempt')))
    return false;
  // "If you do not …, you lose …" is a threat; so is "we cannot help without your …".
  if (
    lastBefore(tokens, place, 3, 'when') >= 0 &&
    has(tokens.slice(0, place), 'you', 'your') &&
    !isChinese(tokens[place])
  )
    return false;
  if (tokens[place]?.text === 'without') return false;
  if (tokens[place]?.text === '没有' && tokens.slice(place).some(({ text }) => withoutIt.test(text))) return false;
  return !(isChinese(tokens[place]) && ['如', '若', '如果', '要是', '再'].includes(tokens[place - 1]?.text ?? ''));
}

/** What has not been done yet (未验证), but what is never to be done either (不用验证). */
const doing = /^(?:提供|及时|验证|认证|收费|操作|同步|迁移|升级|处理|绑定|导入|激活|完成|连接|授权|收到)$/;
const withoutIt = /^(?:没法|无法|没办法|办不了|处理不了|不能)$/;

/** Scams are spoken of. */
export const warns = (sentence: Sentence): boolean => has(sentence.tokens, 'warn');

/** Someone's words are told of: "verify your wallet" in quotation marks. */
export const quotes = ({ text }: Sentence): boolean => /["“「『][^"”」』]{12,80}["”」』]/.test(text);

/** "If anyone asks …", "whoever wants …". */
export const supposes = (sentence: Sentence): boolean =>
  has(sentence.tokens, 'ifAnyone') ||
  sentence.tokens.some(
    ({ text }, at) => /^(?:if|when|whenever)$/.test(text) && firstAfter(sentence.tokens, at, 3, 'office') > 0,
  ) ||
  sentence.tokens.some((token, at) => token.text === '有人' && firstAfter(sentence.tokens, at, 8, 'said', 'give') > 0);

/** What someone else said or did is told. */
export function reports({ tokens }: Sentence): boolean {
  if (has(tokens, 'askedMe')) return true;
  if (othersDid(tokens)) return true;
  return tokens.some((token, at) => {
    if (!is(token, 'said')) return false;
    if (isChinese(token)) return true;
    const who = lastBefore(tokens, at, 4, 'they', 'office', 'place');
    return who >= 0 && lastBefore(tokens, at, 2, 'i', 'my', 'polite') < 0;
  });
}

/** 我朋友点了…, 那人…: what another did, told. */
function othersDid(tokens: readonly Token[]): boolean {
  const who = tokens.findIndex((token) => isChinese(token) && is(token, 'they'));
  if (who < 0 || who > 3 || has(tokens.slice(0, who + 4), 'offer', 'writeMe')) return false;
  return (
    tokens.slice(who + 1).some(({ text }) => text === '了' || text === '过' || text === '过了') &&
    !has(tokens, 'your', 'polite')
  );
}

/** The speaker asks for themselves. */
export function wonders({ tokens, asks }: Sentence): boolean {
  return tokens.some((token, at) => {
    if (!is(token, 'ownQuestion')) return false;
    // "See whether you have …" is no question of one's own.
    if (/^(?:有没有|是不是|会不会|哪个|有什么)$/.test(token.text) && !asks && has(tokens, 'you', 'your')) return false;
    // "May I have your …" asks for it, and "how are you" is a greeting.
    if (/^(?:can|could|may) i$/.test(token.text) && firstAfter(tokens, at, 3, 'see') > 0 && has(tokens, 'your'))
      return false;
    if (/^(?:can|could) (?:someone|anyone)$/.test(token.text)) return has(tokens, 'ownState') || asks;
    if (/^(?:how are|how is|请问|is this|is that|who knows)$/.test(token.text)) return asks && !has(tokens, 'your');
    return true;
  });
}

/** The speaker tells of their own trouble or doing. */
export function tells({ tokens }: Sentence): boolean {
  return tokens.some((token, at) => {
    if (is(token, 'past') && isChinese(token))
      return /收[不到]/.test(token.text) || !has(tokens, 'your', 'followUp', 'polite');
    if (!is(token, 'i') || isChinese(token)) return false;
    return firstAfter(tokens, at, 2, 'past', 'ownState', 'keepSafe') > 0;
  });
}
