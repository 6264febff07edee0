import { is, type Sentence, type Token } from '../talk/read.ts';
import { has, isChinese } from '../talk/signs.ts';
import type { Office } from './offices.ts';

// How someone is sought, called or waited for.

/** A ticket is wanted, or nothing comes of one. */
export function seeksTicket(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ text }) => /^(?:tickets?|工单)$/.test(text)) &&
    has(tokens, 'where', 'complaint') &&
    tokens.some(
      (token) =>
        (is(token, 'myTrouble', 'complaint') && token.text !== 'ticket') ||
        /^(?:open|submit|create|raise|file|提交|提|开|建|发|my)$/.test(token.text),
    )
  );
}

const toSpeak = /^(?:talk|speak|call|contact|reach|chat|talk to|speak to|ask|write to|complain)$/;
const anyPerson = /^(?:someone|somebody|anyone|anybody|person|human|human being|people)$/;
const toCare = /^(?:理|管|处理|帮忙|回复|回|搭理|负责|解答|解决|理我|回我|帮我|帮|看看|看一下|处理一下)$/;
const toReach = /^(?:电话|微信|邮箱|联系方式|公众号|热线|地址|号码|客服)$/;
const toComplain = /^(?:投诉|申诉|反馈|举报|报修)$/;

const fromTheirs =
  /\b(?:any|some)(?:one|body)(?: here)? (?:from|of|at|representing) (?:the|your) (?:exchange|company|platform|project|app|site|office|bank|crew)\b|\b(?:number|phone|e-?mail|contact|address) (?:for|of) (?:your|the) (?:office|company|team|desk|exchange)\b/;

/** Someone is sought without any office: "is there anyone I can talk to", 有没有人理我, 投诉入口在哪. */
export function seeksAnyone({ text, tokens, asks }: Sentence): boolean {
  const at = (pattern: RegExp, from = 0, to = tokens.length): number =>
    tokens.findIndex(({ text }, place) => place >= from && place < to && pattern.test(text));
  if (!tokens.some(isChinese)) {
    if (fromTheirs.test(text)) return true;
    const person = at(anyPerson);
    const speak = at(toSpeak);
    if (person < 0 || speak < 0 || Math.abs(person - speak) > 5) return false;
    return (
      (asks || startsAsking(tokens) || has(tokens, 'need') || at(/^(?:want|how|where|let)$/) >= 0) &&
      at(/^(?:if|about|who)$/, 0, person) < 0
    );
  }
  const anyone = at(/^(?:有没有人|有人|没人|没有人|有谁|哪位)$/);
  if (anyone >= 0 && at(toCare, anyone + 1, anyone + 3) >= 0 && (asks || has(tokens, 'me', 'complaint', 'yesNo')))
    return true;
  const yours = at(/^(?:你们|你们家|你家|贵司)$/);
  if (yours >= 0 && at(toReach, yours + 1, yours + 4) >= 0 && (asks || has(tokens, 'where', 'what', 'yesNo')))
    return true;
  const complain = at(toComplain);
  if (complain < 0) return false;
  return (
    at(/^(?:入口|渠道|在哪|哪里|在哪里|怎么|途径|窗口|电话|你们|平台)$/, Math.max(0, complain - 4), complain + 5) >= 0
  );
}

/** Who asks for a place or a person, rather than for a reason. */
export const whoOrWhere =
  /^(?:who|whom|where|which|who is|where is|where are|who are|谁|哪|哪里|哪儿|哪个|哪位|哪些|去哪|在哪|any way|whose)(?: |$)|谁|哪/;
const questionWords = /^(?:who|whom|where|how|what|which|when|whats|wheres|whos)$/;

export function asksWhere({ tokens, clauses }: Sentence): boolean {
  if (
    tokens.some(
      (token) =>
        isChinese(token) &&
        is(token, 'where', 'seekHelp', 'what', 'ownQuestion') &&
        (is(token, 'where', 'what') || /^(?:什么时候|何时|为什么)$/.test(token.text) || /[谁哪]/.test(token.text)),
    )
  )
    return true;
  return clauses.some(({ tokens: part }) => {
    const start = part.findIndex(
      (token) =>
        !is(token, 'polite') &&
        !/^(?:so|hey|hi|hello|and|but|ok|sorry|excuse|me|please|guys|sir|does|anyone|anybody|know|knows|do|you|can|could|tell|somebody|someone|just|i|wonder|wondering)$/.test(
          token.text,
        ) &&
        !/^(?:does|do|can|could) (?:anyone|anybody|someone|you)$|^anyone know$/.test(token.text) &&
        !is(token, 'me', 'anyone', 'i', 'office'),
    );
    const first = part[start];
    if (/^(?:any way)$/.test(first?.text ?? '')) return true;
    return (
      first !== undefined &&
      (questionWords.test(first.text) || /^(?:how|where|who|what|which|when) /.test(first.text) || is(first, 'where'))
    );
  });
}

export function startsAsking(tokens: readonly Token[]): boolean {
  const first = tokens.find(
    ({ text }) => !/^(?:so|hey|hi|hello|and|but|ok|sorry|please|guys|sir|excuse|me)$/.test(text),
  );
  if (tokens.some((token) => isChinese(token) && is(token, 'yesNo'))) return true;
  return (
    first !== undefined &&
    (is(first, 'yesNo') || /^(?:is|are|does|do|can|could|any|has|have|may|will|would) /.test(first.text))
  );
}

/** Verbs that seek someone only when they stand before them. */
const onlyBefore = /^(?:打|换|有|等|要|想|叫|到|拉|派|转|推荐|解决|处理)$/;

/** A verb of reaching out that goes with the office, before or after it. */
export function asksFor(tokens: readonly Token[], { at }: Office): boolean {
  const reach = isChinese(tokens[at]) ? 6 : 8;
  return tokens.some((token, place) => {
    if (place === at || Math.abs(place - at) > reach || !is(token, 'ask')) return false;
    const [before, after] = [tokens[place - 1]?.text ?? '', tokens[place + 1]?.text ?? ''];
    if (/^[了过]$/.test(after) || /^(?:the|a|an|this|my|our)$/.test(before)) return false;
    return !onlyBefore.test(token.text) || place < at;
  });
}

const reaching =
  /^(?:给我|给个|来个|换|换个|wait|waiting|wait for|get|give me|get me|escalate|安排|contact|reach|reaching|talk|speak|connect|find|get hold|get through|get in touch|call|message|msg|dm|tag|ping|page|connect me|put me|transfer|forward me|escalate|chat|talking|speaking|hear from|need|ask|转|转接|找|联系|联络|呼叫|接入|接通|要|有没有|有无|有|求|对接|叫|连线|哪位|哪个|谁)$/;

/** A verb of reaching that goes straight to the office: "talk to a human", 转人工. */
export function reachesFor(tokens: readonly Token[], { at }: Office): boolean {
  const reach = isChinese(tokens[at]) ? (tokens.slice(0, at).some(({ text }) => text === '你们') ? 5 : 2) : 5;
  const own = tokens[at]?.text ?? '';
  if (
    own.startsWith('有') ||
    (/^(?:管理|官方|人工|真人|后台|负责人)$/.test(own) &&
      /^(?:在不在|在吗|有人|呢|人呢|在线吗)$/.test(tokens[at + 1]?.text ?? ''))
  )
    return true;
  if (
    tokens.slice(Math.max(0, at - 3), at).some(({ text }) => text === 'from') &&
    tokens.slice(0, at).some(({ text }) => /(?:someone|anyone|anybody|somebody)$/.test(text))
  )
    return true;
  // 和真人沟通, "can an agent take over".
  if (
    isChinese(tokens[at]) &&
    tokens.slice(at + 1, at + 3).some(({ text }) => /^(?:沟通|对话|说话|通话|聊)$/.test(text))
  )
    return true;
  if (
    /^(?:an?|any|some)$/.test(tokens[at - 1]?.text ?? '') &&
    /^(?:can|could|will|would)$/.test(tokens[at - 2]?.text ?? '')
  )
    return true;
  return tokens
    .slice(Math.max(0, at - reach), at)
    .some(({ text }) => reaching.test(text) || text.split(' ').some((word) => reaching.test(word)));
}

/** A way to reach the office is asked for: its e-mail, its number. */
export function wantsContact(tokens: readonly Token[], { at }: Office): boolean {
  const contact =
    /(?:^| )(?:e-?mail|telegram|whatsapp|discord|number|link|hotline|phone|contact|address|微信|微信号|电话|邮箱|联系方式|方式|入口|链接|号|号码|热线|名片|渠道)$/;
  return tokens.some(({ text }, place) => Math.abs(place - at) <= 4 && contact.test(text) && text !== 'contact');
}

const presence =
  /^(?:here|online|around|available|awake|there|active|alive|asleep|work|working|weekends|weekend|open|hours|reply|respond|answer|replies|responds|answers|any|anyone|anybody|someone|somebody|exist|在|在线|在吗|在不在|有没有|有|有人|有冇|上线|上班|在线吗|有吗|出来)$/;

/** "You don't need support for that", 不用找客服. */
export function isNotAskedFor(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, at) =>
      /^(?:dont|no|never|without|不用|不要|别|不需要|无需|不必|没必要|用不着)$/.test(text) &&
      /^(?:need|contact|call|message|ask|找|联系|问|打|加|麻烦|叫)$/.test(tokens[at + 1]?.text ?? '') &&
      tokens[at - 1]?.text !== 'i',
  );
}

const beforeHan = /^(?:有没有|有|有冇|谁是|哪有|在线)$/;
const afterHan = /^(?:在|在线|在吗|在不在|有人|上班|下班|出来|在线吗|呢|人呢)$/;

export function isThere(tokens: readonly Token[], { at, sure }: Office): boolean {
  if (isChinese(tokens[at]))
    return (
      tokens.slice(Math.max(0, at - 2), at).some(({ text }) => beforeHan.test(text)) ||
      tokens.slice(at + 1, at + 4).some(({ text }) => afterHan.test(text) || (sure && /^(?:上线|有)$/.test(text)))
    );
  return tokens.some(
    ({ text }, place) =>
      Math.abs(place - at) <= 5 &&
      (presence.test(text) ||
        /^(?:is|are) there$/.test(text) ||
        (text === 'have' && place < at && startsAsking(tokens))),
  );
}

/** The office is spoken to: `@admin`, "hello support", "admin, please". */
export function callsOut({ tokens, clauses }: Sentence, { at }: Office): boolean {
  if (is(tokens[at - 1], 'at')) return true;
  const clause = clauses.find(({ tokens: part }) => part.includes(tokens[at] ?? { text: '', tags: [] }));
  const part = clause?.tokens ?? [];
  const greets = part
    .slice(0, 2)
    .some(({ text }) => /^(?:hello|hi|hey|dear|yo|喂|你好|您好|请|亲爱的|求|呼叫|麻烦)$/.test(text));
  if (greets && part.length <= 6) return true;
  const named = part[0] === tokens[at] || part[1] === tokens[at];
  return named && (clauses.length > 1 ? part.length <= 2 : false) && has(tokens, 'ask', 'i', 'my', 'me');
}
