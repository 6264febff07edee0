import { anyOf, sentencesOf } from './sentences.ts';

/**
 * What a message asks of others: to hand over a secret, to "validate" or connect a wallet somewhere, to write in private
 * about lost money, or to send coins and get more back.
 */
export type PhishingKind = 'asks-secret' | 'wallet-validation' | 'private-recovery' | 'doubling';

export interface PhishingFinding {
  readonly kind: PhishingKind;
  /** The sentence, folded as it was read: for people to judge, not to be quoted as anyone's words. */
  readonly sentence: string;
}

// ── Secrets ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const walletSecret = [
  String.raw`(?:seed|recovery|secret|backup|wallet|mnemonic) ?(?:phrases?|words?|keys?)`,
  'mnemonics?',
  'private ?keys?',
  'pass ?phrases?',
  String.raw`(?:12|24|twelve|twenty[- ]?four)[- ]?words?`,
  'keystore',
  String.raw`(?<=\b(?:your|ur) )(?:seed|phrases?|words|mnemonic|keys?)\b`,
].join('|');
const loginSecret = [
  'passwords?',
  'passcodes?',
  String.raw`pin\b(?: code| number)?`,
  String.raw`otps?\b`,
  '2fa(?: codes?)?',
  String.raw`(?:verification|security|sms|text|auth|authentication|authenticator|login|confirmation|[46][- ]?digit|six[- ]digit|one[- ]time|google)[- ](?:codes?|pins?)`,
  String.raw`codes? (?:that |which )?(?:(?:you|we|i|they)(?: have|'ve| will| just)* (?:got|get|receiv|see|text|sen[dt]|email|messag)\w*|(?:was |is |were |just )*(?:sent|texted|emailed|shown)|(?:in|on|from) (?:the|your) (?:text|sms|phone|e-?mail|app|message))`,
].join('|');
const secret = `(?:${walletSecret}|${loginSecret})`;
const walletSecretZh = '助记词|助记码|私钥|私匙|密钥|恢复短语|恢复词|keystore|(?:12|24|十二|二十四)个?(?:单词|词|英文)';
const loginSecretZh = '密码|验证码|校验码|动态码|动态口令|口令|pin码|谷歌验证';
const secretZh = `(?:${walletSecretZh}|${loginSecretZh})`;

// ── Asking for them ──────────────────────────────────────────────────────────────────────────────────────────────────

const near = String.raw`[^.?!\n]{0,40}?`;
/** "my password" is the speaker's own trouble. */
const whose = String.raw`(?<!\bmy )(?<!\bmy \w{1,12} )`;
const asksSecret = anyOf(
  // To hand it to someone.
  String.raw`\b(?:send|give|tell|share|provide|forward|submit|reply|dm|pm|text|read|show|message|email|copy|paste|upload|post|export|confirm|drop|supply|disclose|hand|pass|whisper|write|put|pm|deliver|attach|reveal)\b${near}\b${whose}${secret}`,
  String.raw`\b(?:send|share|take|show)\b${near}\bscreenshots?\b${near}${whose}${secret}`,
  // To type it in somewhere: what belongs to logging in is typed in every day, a seed phrase is not.
  String.raw`\b(?:enter|type|input|import|fill in|fill|insert|key in|use|log ?in with|sign in with)\b${near}\b${whose}(?:${walletSecret})`,
  String.raw`\b(?:need|needs|require|requires|want|must have)\b (?:to (?:know|have|see|get) )?(?:your|ur|the)\b${near}${secret}`,
  String.raw`\b(?:need|needs|require|requires|must)\b${near}\b(?:your|ur) (?:${walletSecret})`,
  String.raw`\b(?:private ?keys?|phrases?|words?|passwords?|codes?)\b (?:must|has to|have to|needs? to|should) be (?:submitted|entered|provided|sent|verified|confirmed|imported|shared)`,
  String.raw`\bwhat(?:'s| is| are|'re| was| were) the${near}${secret}${near}\b(?:you|your)\b`,
  String.raw`\bwhat(?:'s| is| are|'re| was| were) (?:your|ur)\b${near}${secret}`,
  String.raw`\b(?:your|ur) ${secret}(?:[^.?!\n]{0,30}\b(?:required|needed|necessary|here|below|to me|to us|sir|dear|this page|this form|this site|this bot|agent|admin|with (?:me|us))\b)`,
  String.raw`\b(?:may|can|could) (?:i|we) (?:please |kindly )?(?:have|get|see|know|take)\b${near}\b(?:your|ur|the)\b${near}${secret}`,
  String.raw`\b(?:let me|allow me to|i will|i'll|we will|we'll) (?:have|know|see|need|get|require)\b${near}\b(?:your|ur|the)\b${near}${secret}`,
  String.raw`\b(?:with|using|via|through) (?:your|ur) (?:\w+ )?(?:${walletSecret})`,
);
const asksSecretZh = anyOf(
  `(?:请|麻烦|配合|需要您?你?|把|将|发|给|报|告诉|告知|提供|说一?下|截图|复制|导出|提交|回复|粘贴|需)[^。?!]{0,12}(?:${secretZh})[^。?!]{0,10}(?:发|给|告诉|告知|报|交|提供|过来|出来|看看|粘贴|填|输入|上传)`,
  `(?:提供|发送|发我|发一?下|发来|请输入|请填写|告诉我|告知|报一?下|报给|给我|给客服|提交|回复|截图|粘贴|说一?下)(?:一下|我|客服|你的|您的|你|您|收到的|手机|的|出|到|短信|身份|登录|支付|资金|谷歌|钱包|交易|邮箱|那个|这个|那|这|个|串|位|六|6){0,6}(?:${secretZh})`,
  `(?:${secretZh})(?:和[^。?!,]{1,6})?(?:发我|给我|告诉我|发来|发过来|发给|报给|报一?下|给一?下|发一?下|拿来|截图)`,
  `(?:输入|填写|填入|导入|录入|填|粘贴|上传|凭|用)(?:你的|您的|一下|自己的|钱包|的|完整|原){0,4}(?:${walletSecretZh})`,
  `需要?(?:输入|填写|导入|验证|核对|提交)[^。?!]{0,6}(?:${walletSecretZh})`,
  `(?:念|读|收|看)(?:一下|出|下)?[^。?!]{0,12}(?:${secretZh})(?:[^。?!]{0,6}(?:告诉|给|发)|$)`,
  `(?:麻烦|请)(?:您|你)?(?:念|读|说|报)[^。?!]{0,14}(?:${secretZh})`,
  `(?:${secretZh})[^。?!]{0,10}(?:告诉我|给我|发我|私发)`,
  `(?:请|必须|需要|所有用户|全体用户|用户)[^。?!]{0,10}(?:重新)?(?:导入|备案|登记|上传|绑定)[^。?!]{0,4}(?:${walletSecretZh})`,
  `需要(?:你|您)(?:的|提供|配合|给)[^。?!]{0,8}(?:${secretZh})`,
);

// ── Wallets ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const wallet = String.raw`(?:wallets?|dapp|metamask)`;
const validation = anyOf(
  String.raw`\b(?:validate|verify|synchroni[sz]e|sync|rectify|authenticate|activate|migrate|restore|unlock|whitelist|re-?connect|upgrade)\b (?:and \w+ )?(?:your|ur|their|all|the) (?:\w+ )?${wallet}`,
  String.raw`\b(?:validate|verify|synchroni[sz]e|sync|rectify|authenticate) (?!my )(?:\w+ )?${wallet}\b`,
  String.raw`\b${wallet} (?:must|has to|have to|needs? to|should) be (?:validated|verified|synced|synchroni[sz]ed|migrated|authenticated|rectified|upgraded|connected|activated)`,
  String.raw`\b${wallet} (?:that|which)?[^.?!]{0,15}\bnot (?:validated|verified|synced|migrated|authenticated)`,
  String.raw`\b(?:click|tap|visit|scan|open|follow|use)\b${near}\bto (?:verify|validate|sync|restore|claim|unlock|authenticate|migrate)\b${near}\b(?:${wallet}|airdrops?|rewards?|bonus|tokens?|assets?|funds?)`,
  String.raw`\bwallet (?:validation|rectification|synchroni[sz]ation) (?:is |must |at|here|link|portal|page|required)`,
  String.raw`\b(?:connect|link)\b (?:your |ur |their |the |any )?${wallet}(?: (?:at|to|here|on|with|via|below|now|and|for)\b|,|:)`,
  String.raw`\bclaim\b${near}\b(?:connect|link|sign|approve)\b${near}\b(?:wallet|sign|approve|confirm)`,
  String.raw`\b(?:approve|sign|authori[sz]e)\b${near}\b${wallet}\b${near}\b(?:receive|claim|get|compensation|rewards?|refund|bonus|airdrop)`,
  String.raw`\bto claim\b,? ?${near}\b(?:connect|approve|sign)\b`,
);
const validationZh = anyOf(
  '(?:请|点击|点|扫码|必须|需要|立即|马上|尽快|务必|打开|进入|访问)[^。?!]{0,16}(?:验证|同步|激活|升级|授权|认证|解锁|迁移|连接|链接|绑定)(?:一下|您的|你的|好)?钱包',
  '(?:连接?|链接|授权|绑定|验证)(?:您的|你的|一下)?钱包[^。?!]{0,8}(?:领取?|空投|补偿|奖励|验证资产|返还|即可)',
  '(?:扫码|点击|点链接|打开链接|访问)[^。?!]{0,14}(?:领取?空投|领空投|领取奖励|授权|解冻资产|验证资产)',
  '钱包[^。?!]{0,4}(?:需要|必须|要)(?:同步|验证|激活|升级|迁移)',
);

// ── Lost money, in private ───────────────────────────────────────────────────────────────────────────────────────────

const money = String.raw`(?:recover(?:y|ed|ing|s)?|retrieve|restore|refund|stuck|withdraw(?:al)?|(?:get|got|getting) (?:back|\w+ (?:money|funds?|coins?|crypto) back)|lost (?:funds?|coins?|crypto|money|assets?)|stolen|rectif\w+|unlock|unfreeze|frozen|bonus|airdrop|hacked|deposit issue)`;
const writeToMe = String.raw`(?:\b(?:dm|pm|message|msg|inbox|contact|text|whatsapp|telegram|ping|add|email|find|ask)\b (?:me|us|him|her|them|this (?:guy|man|expert|team|hacker)|@\w+)\b|\bhit me up\b|\b(?:write|reach out|talk|send a dm) to (?:me|us)\b|\bmy dms?\b|\b(?:whatsapp|telegram|signal|wechat)\b[^.?!\n]{0,12}(?:\+?\d{3}|\+\d|@\w))`;
const recovery = anyOf(
  `${writeToMe}[^?!\\n]{0,60}?${money}`,
  String.raw`\b(?:i|we) (?:can|will|could) (?:help (?:you )?)?(?:to )?(?:recover|retrieve|restore|unlock|refund|get back)\b[^?!\n]{0,60}`,
  `${money}[^?!\\n]{0,60}?\\b(?:whatsapp|telegram|in private|privately)\\b`,
  `\\b(?:recover|retrieve|refund|withdrawal|got my (?:money|funds))[^?!\\n]{0,60}${writeToMe}`,
);
const moneyZh =
  '追回|被盗|到不了账|不到账|恢复|找回|处理(?:提现|充值|冻结)?|解决|解冻|提现|退款|损失|被骗|冻结|丢失|维权|挽回';
const writeToMeZh =
  '私聊我?|私信我?|加我|加[^,。?!]{0,4}(?:微信|qq|飞机|电报|tg)|加v|联系我|找我|\\+v|加个?微信|微信联系';
const recoveryZh = anyOf(
  `(?:${writeToMeZh})[^。?!]{0,15}(?:${moneyZh})`,
  `(?:${moneyZh})[^。?!]{0,15}(?:${writeToMeZh})`,
);

const doubling = anyOf(
  String.raw`\b(?:send|deposit|transfer|pay|give)\b[^?!\n]{0,30}?\b(?:btc|eth|usdt|bnb|sol|trx|coins?|crypto)\b[^?!\n]{0,40}?(?:\b(?:get|receive|return|send)\b[^?!\n]{0,20}\b(?:back|\d)|\bdoubled?\b|\bx2\b)`,
  '(?:发送|转|打|汇)[^。?!]{0,12}(?:eth|btc|usdt|bnb|sol|trx|币|\\d ?[u刀])[^。?!]{0,14}(?:返还|返|双倍|翻倍|送)',
);

// ── What makes it harmless ───────────────────────────────────────────────────────────────────────────────────────────

/** Warnings, and telling of what someone else did. */
const warning = anyOf(
  String.raw`\b(?:never|don'?t|do not|(?<!if it )doesn'?t|won'?t|will not|wouldn'?t|not ask|no ?one|nobody|none of|beware|careful|scams?|scammers?|scamming|fraud\w*|phish\w*|fake)\b`,
  String.raw`\b(?:ignore|report|block) (?:them|him|her|it|such|this|these|those|any|anyone|whoever|all)\b`,
  String.raw`\b(?:if|when|whenever) (?:anyone|someone|somebody|they|a stranger)`,
  String.raw`\b(?:anyone|people|person|someone|somebody|whoever|those|guy|he|she|they|bot) (?:who |that |is |are |was |were |just |keeps? )*(?:ask(?:s|ed|ing)?|say(?:s|ing)?|said|want(?:s|ed)?|tell(?:s|ing)?|told|messaged|dmed)\b`,
  String.raw`\bask(?:ed|s|ing) (?:me|for|you|us)\b|\btold me\b|\bshould i\b|\bis (?:it|this|that) (?:safe|ok|okay|normal|legit|true)\b`,
);
const warningZh = anyOf(
  '不要(?!慌|急|担心|着急|怕)|别(?!人|慌|急|担心|着急|怕)|勿|切勿|不会|绝不|从不|不可|不能|不得|谨防|小心|警惕|骗子|诈骗|骗局|钓鱼|假客服|冒充|防骗|举报|凡是|任何人|都是骗|不给|没给|没有(?:给|把|将|发)|索要|骗取|保管好|注意',
  '(?:有人|他|她|对方|那人|骗子|客服说|短信)[^。?!]{0,10}(?:要|让|叫|说)',
  `让我|叫我|要我|问我要|我的(?:${secretZh})|可以给|能给吗|安全吗|真的吗|是不是`,
);
/** Questions of one's own. */
const question = anyOf(
  String.raw`\b(?:how (?:do|can|to|should|does|long)|where (?:do|can|is|are|should)|why|when (?:will|do)|(?:can|could|may) i(?! (?:please |kindly )?(?:have|get|see|know|take))|do i|am i|is there)\b`,
  String.raw`\bwhat(?:'s| is| are| does)? (?:a |an |the |if |should |happens)`,
);
const questionZh = anyOf('怎么|如何|怎样|为什么|为啥|什么|哪里|哪儿|能不能|可不可以|可以吗|吗\\??$|几位|多久');
/** Troubles of one's own, and good advice. */
const ownTrouble = anyOf(
  String.raw`(?<!\b(?:can|may|could) )\bi (?:can'?t|cannot|could not|forgot|lost|did ?n[o']?t|didn'?t|have|had|store[ds]?|keep|kept|connected|shared|entered|typed|sent|want to|would like to|tried|'ve|am trying)\b`,
  String.raw`\b(?:fails?|failed|error|broken|(?:zoom|meeting|wi-?fi|room|document|archive|zip|guest) (?:password|passcode|code)s?|not work\w*|does ?n[o']?t work|expired|invalid|button)\b`,
  String.raw`\b(?:change|reset|update|rotate|protect|secure|remember|set|choose|pick|guard)\b(?: up)?[^.?!]{0,20}(?:${secret})`,
  String.raw`\b(?:write|store|keep|back ?up)\b[^.?!]{0,30}\b(?:down|offline|safe|secret|paper|steel)`,
);
const ownTroubleZh = anyOf(
  '忘了|忘记|弄丢|丢了|收不到|没收到|过期|错误|不对|无效|失败|连接不上|没反应|已经连接|抄|(?:已|怎么|记得|要|做)[^。?!]{0,3}备份|备份(?:好|在|了)|(?:文档|压缩包|解压|文件|会议|房间|wifi|网盘|直播间|活动)的?密码|存在|保存|写在|修改|重置|登录页|设置里',
);

interface Rule {
  readonly kind: PhishingKind;
  readonly patterns: readonly RegExp[];
  readonly harmless: readonly RegExp[];
}

const warnings = [warning, warningZh];
const questions = [question, questionZh];
const rules: readonly Rule[] = [
  {
    kind: 'asks-secret',
    patterns: [asksSecret, asksSecretZh],
    harmless: [...warnings, ...questions, ownTrouble, ownTroubleZh],
  },
  {
    kind: 'wallet-validation',
    patterns: [validation, validationZh],
    harmless: [...warnings, ...questions, ownTrouble, ownTroubleZh],
  },
  { kind: 'private-recovery', patterns: [recovery, recoveryZh], harmless: [...warnings, questionZh] },
  { kind: 'doubling', patterns: [doubling], harmless: [...warnings, ...questions] },
];

const matches = ({ patterns, harmless }: Rule, sentence: string): boolean =>
  patterns.some((pattern) => pattern.test(sentence)) && !harmless.some((pattern) => pattern.test(sentence));

/**
 * Finds the sentence in which a message asks others for keys, phrases or codes, or lures them to where that happens;
 * null for warnings, questions and everything else. Pure.
 */
export function findPhishing(text: string): PhishingFinding | null {
  const sentences = sentencesOf(text);
  for (const [index, sentence] of sentences.entries()) {
    const rule = rules.find((one) => matches(one, sentence));
    if (rule) return { kind: rule.kind, sentence };
    // "Stuck withdrawal? Message me": the bait is a question of its own.
    const bait = sentences[index - 1];
    const pair = bait?.endsWith('?') && bait.length <= 60 ? `${bait.slice(0, -1)} ${sentence}` : undefined;
    const recoveryRule = rules.find(({ kind }) => kind === 'private-recovery');
    if (pair && recoveryRule && matches(recoveryRule, pair)) return { kind: 'private-recovery', sentence: pair };
  }
  return null;
}
