import { has, isChinese, type Weights, weigh } from './phishing/signs.ts';
import { type Office, officesIn } from './support/offices.ts';
import { is, read, type Sentence, type Token } from './talk/read.ts';

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
  add('elsewhere', has(tokens, 'admin_'));
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
  if (!office) return signs;
  add('asks-for', asksFor(tokens, office));
  add(
    'ours-here',
    speaksOfYours(tokens, office) ||
      (sentence.asks && tokens[office.at - 1]?.text === 'your' && !signs.has('of-a-job')),
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

/** A ticket is wanted, or nothing comes of one. */
function seeksTicket(tokens: readonly Token[]): boolean {
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
function seeksAnyone({ text, tokens, asks }: Sentence): boolean {
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
const whoOrWhere =
  /^(?:who|whom|where|which|who is|where is|where are|who are|谁|哪|哪里|哪儿|哪个|哪位|哪些|去哪|在哪|any way|whose)(?: |$)|谁|哪/;
const questionWords = /^(?:who|whom|where|how|what|which|when|whats|wheres|whos)$/;

function asksWhere({ tokens, clauses }: Sentence): boolean {
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

function startsAsking(tokens: readonly Token[]): boolean {
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
function asksFor(tokens: readonly Token[], { at }: Office): boolean {
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
function reachesFor(tokens: readonly Token[], { at }: Office): boolean {
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
function wantsContact(tokens: readonly Token[], { at }: Office): boolean {
  const contact =
    /(?:^| )(?:e-?mail|telegram|whatsapp|discord|number|link|hotline|phone|contact|address|微信|微信号|电话|邮箱|联系方式|方式|入口|链接|号|号码|热线|名片|渠道)$/;
  return tokens.some(({ text }, place) => Math.abs(place - at) <= 4 && contact.test(text) && text !== 'contact');
}

const presence =
  /^(?:here|online|around|available|awake|there|active|alive|asleep|work|working|weekends|weekend|open|hours|reply|respond|answer|replies|responds|answers|any|anyone|anybody|someone|somebody|exist|在|在线|在吗|在不在|有没有|有|有人|有冇|上线|上班|在线吗|有吗|出来)$/;

/** "You don't need support for that", 不用找客服. */
function isNotAskedFor(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, at) =>
      /^(?:dont|no|never|without|不用|不要|别|不需要|无需|不必|没必要|用不着)$/.test(text) &&
      /^(?:need|contact|call|message|ask|找|联系|问|打|加|麻烦|叫)$/.test(tokens[at + 1]?.text ?? '') &&
      tokens[at - 1]?.text !== 'i',
  );
}

/** 你们的客服, 这个群的管理: of those who are spoken to. */
function speaksOfYours(tokens: readonly Token[], { at }: Office): boolean {
  let place = at - 1;
  while (place >= 0 && place >= at - 3 && /^(?:的|这|那|个|家|公司|平台|官方)$/.test(tokens[place]?.text ?? ''))
    place -= 1;
  return /^(?:你们|你家|贵司|群|本群|群里|这里)$/.test(tokens[place]?.text ?? '');
}

/** Another company's: 某东的客服, "my bank's support"; nobody asks where they are. */
function isOfOthers({ tokens, asks }: Sentence, { at }: Office): boolean {
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

const beforeHan = /^(?:有没有|有|有冇|谁是|哪有|在线)$/;
const afterHan = /^(?:在|在线|在吗|在不在|有人|上班|下班|出来|在线吗|呢|人呢)$/;

function isThere(tokens: readonly Token[], { at, sure }: Office): boolean {
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
function callsOut({ tokens, clauses }: Sentence, { at }: Office): boolean {
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

function isOne(tokens: readonly Token[], { at }: Office): boolean {
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
function isToldOf({ tokens, asks, clauses }: Sentence, { at }: Office): boolean {
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
function wasThere(tokens: readonly Token[], { at }: Office): boolean {
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
