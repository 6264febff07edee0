import { is, type Token } from '../talk/read.ts';
import { has, isChinese, lastBefore } from '../talk/signs.ts';

/** Someone of the desk that is named, and how surely it is one. */
export interface Office {
  readonly at: number;
  readonly sure: boolean;
}

/** Words before "support" that make it someone to talk to. */
const beforeSupport =
  /^(?:contact|reach|reaching|message|msg|call|e-?mail|mail|dm|find|official|tech|technical|live|online|the|any|is|are|does|will|when|why|has|have|hello|hi|hey|dear|need|needs|get|getting|from|with|and|please|pls|plz|ping|tag|real|actual|ask|asked|see|where|until|till|to|your|at|whos|some|escalate|can|could|of|as|about|contacting|emailed|emailing|messaged|want|wheres|good morning|yo|ok|okay|so|dont|not|that|hows)$/;
/** Words after it that make it something else. */
const afterSupport =
  /^(?:levels?|lines?|zones?|vector|ranges?|area|trend|this|that|these|those|us|you|your|my|our|each|it|him|her|them|local|a|both|and resistance|or resistance|resistance|sits?|breaks?|broke|held|holds?|holding|group|groups|dark|multiple|more|new|usdt|the|an|people|other|many|all|every|trc20|erc20|small|such|plan|matters|bounce|turned|flipped|price|lies|network|networks|native|staking|ledger|metamask|chinese|english)$/;

/** Everyone of the desk whom a clause names. */
export function officesIn(tokens: readonly Token[]): Office[] {
  return tokens.flatMap((token, at): Office[] => {
    if (is(token, 'otherThing', 'supports')) return [];
    if (tokens.length === 1 && /^(?:agent|human|operator|representative|人工|真人)$/.test(token.text))
      return [{ at, sure: true }];
    if (token.text === 'support') return isSomeone(tokens, at) ? [{ at, sure: true }] : [];
    if (
      /^(?:agents?|staff|team|cs|reps?|operators?|engineer|technician|devs?|the devs|the team|human|manager|运营|财务|经理|主管|助理|平台|团队|接待|技术|审核员|项目方|管理|人工|小二|官方|真人|官方人|后台|负责人|专人|值班|工程师)$/.test(
        token.text,
      )
    )
      return [{ at, sure: false }];
    if (is(token, 'office')) return [{ at, sure: true }];
    if (is(token, 'weakOffice')) return [{ at, sure: false }];
    return [];
  });
}

function isSomeone(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (
    after &&
    (afterSupport.test(after.text) ||
      /^\$?\d/.test(after.text) ||
      (/^(?:near|around|at)$/.test(after.text) && /\d/.test(tokens[at + 2]?.text ?? ''))) &&
    !is(before, 'at')
  )
    return false;
  if (
    after &&
    /^(?:for)$/.test(after.text) &&
    !/^(?:\d|days|hours|weeks|months|help|my|an?)/.test(tokens[at + 2]?.text ?? '')
  )
    return false;
  if (after?.text === 'for' && !has(tokens.slice(0, at), 'ask', 'need', 'where')) return false;
  if (has(tokens, 'chart') && !has(tokens, 'ask', 'complaint')) return false;
  if (before === undefined) return true;
  if (/^(?:for|by|on)$/.test(before.text))
    return (
      is(tokens[at - 2], 'ask', 'complaint', 'where') ||
      /^(?:is|place|channel|group|email|number|contact|link)$/.test(tokens[at - 2]?.text ?? '')
    );
  if (before.text === 'to')
    return !/^(?:going|want|used|continue|able|ready|plan|try|happy|here)$/.test(tokens[at - 2]?.text ?? '');
  return (
    beforeSupport.test(before.text.split(' ').at(-1) ?? '') ||
    is(before, 'at', 'ask') ||
    isChinese(before) ||
    lastBefore(tokens, at, 1, 'office') >= 0
  );
}
