import { is, type Sentence, type Token } from '../talk/read.ts';
import { has, isChinese } from '../talk/signs.ts';
import type { Office } from './offices.ts';

// Whose office it is, and whether it is merely told of.

/** 你们的客服, 这个群的管理: of those who are spoken to. */
export function speaksOfYours(tokens: readonly Token[], { at }: Office): boolean {
  let place = at - 1;
  while (place >= 0 && place >= at - 3 && /^(?:的|这|那|个|家|公司|平台|官方)$/.test(tokens[place]?.text ?? ''))
    place -= 1;
  return /^(?:你们|你家|贵司|群|本群|群里|这里)$/.test(tokens[place]?.text ?? '');
}

/** Another company's: 某东的客服, "my bank's support"; nobody asks where they are. */
export function isOfOthers({ tokens, asks }: Sentence, { at }: Office): boolean {
  if (asks || has(tokens, 'where')) return false;
  if (!isChinese(tokens[at]))
    return tokens
      .slice(Math.max(0, at - 3), at)
      .some(({ text }) => /^(?:their|bank|airline|isp|hotel|store|shop)$/.test(text));
  const before = tokens.slice(0, at).filter(({ text }) => text !== '的');
  const name = before.slice(-2);
  return (
    name.length === 2 &&
    name.every((token) => isChinese(token) && (token.tags.length === 0 || /^[某宝]$/.test(token.text))) &&
    !has(before, 'ask', 'polite', 'yesNo', 'i')
  );
}

export function isOne(tokens: readonly Token[], { at }: Office): boolean {
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ text }) => text)
    .join(' ');
  if (/(?:^| )(?:i am|im|i was|he is|she is|as|became|become|be|is my|was)(?: (?:the|an?|also|now))*$/.test(before))
    return !/(?:who|which)/.test(before);
  return (
    isChinese(tokens[at]) &&
    /(?:我|他|她|朋友|老婆|像|做过|当过|做|当) ?(?:是|在做)?$/.test(before.replaceAll(' ', '')) &&
    !/(?:谁|哪)/.test(before) &&
    !has(tokens, 'ask')
  );
}

const toldEnglish =
  /^(?:did|said|told|was|were|has|have|made|makes|works|worked|is|took|gave|got|came|left|runs|pinned|posted|removed|banned|kicked|muted|changed|answered|replied|helped|announced|decided|approved|rejected|confirmed|just|already|deserves?|dies|\p{L}+ed|can|should|must|are|kept|never)$/u;
const toldChinese =
  /^(?:说|已|已经|告诉我?|昨天|刚|刚才|刚刚|让我|提醒|回复|回我|回得|给我|帮我|不会|绝不|从不|会|今天|把|禁言|踢|发|通知|叫我|那边|真|很|好)$/;

/** The office is what a story is about, and nobody asks for it. */
export function isToldOf({ tokens, asks, clauses }: Sentence, { at }: Office): boolean {
  if (tokens[at - 1]?.text === 'more') return true;
  if (asks || has(tokens, 'complaint')) return false;
  if (/^(?:our|we|我们|我们的|咱们|我司)$/.test(tokens[at - 1]?.text ?? '')) return true;
  if (isChinese(tokens[at]))
    return (
      (toldChinese.test(tokens[at + 1]?.text ?? '') ||
        is(tokens[at + 1], 'said') ||
        tokens.slice(at + 2, at + 5).some(({ text }) => text === '了')) &&
      !tokens.slice(0, at).some((token) => is(token, 'ask', 'where', 'polite')) &&
      !/[吗呢]/.test(clauses.at(-1)?.tokens.at(-1)?.text ?? '')
    );
  const next = tokens[at + 1]?.text ?? '';
  if (/^(?:needed|wanted|required)$/.test(next)) return false;
  return (
    toldEnglish.test(next) &&
    !tokens
      .slice(0, at)
      .some((token) => is(token, 'where', 'yesNo', 'at') || /^(?:please|hey|hi|hello|need)$/.test(token.text))
  );
}

/** "I contacted support", "got a reply from support", 昨天联系了客服. */
export function wasThere(tokens: readonly Token[], { at }: Office): boolean {
  const before = tokens.slice(Math.max(0, at - 7), at);
  if (isChinese(tokens[at]))
    return (
      tokens.slice(0, at).some(({ text }) => /^(?:昨天|刚才?|刚刚|已经?|之前|上次|前天|上周)$/.test(text)) &&
      (before.some(({ text }) => /^(?:联系|问|找|和|跟|加|咨询)$/.test(text)) ||
        tokens.some(({ text }) => text === '了')) &&
      !has(tokens, 'where')
    );
  return (
    before.some(({ text }) =>
      /^(?:contacted|got|spoke|talked|asked|wrote|reached|worked|work|works|used|emailed|messaged|called|heard|received|had|chatted)$/.test(
        text,
      ),
    ) && !tokens.some(({ text }) => /^(?:but|yet|where|how)$/.test(text))
  );
}
