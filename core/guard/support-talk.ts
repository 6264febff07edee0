import { anyOf, sentencesOf } from './sentences.ts';

// Talk that turns to finding support is when impostors answer: it is the moment for a reminder. A sentence counts when it
// names an office, asks or calls for it, and is not praise, a story, a job, a chart or a feature.

// ── English ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const office = anyOf(
  String.raw`\b(?:admins?|administrators?|mods?|moderators?|help ?desk|service desk|customer (?:service|care|support)|hotline|live ?chat|support ?(?:team|staff|person|people|desk|rep|representative|agents?|chat|bot|email|e-mail|link|number|ticket|address|account|contact|hours|hotline|line number|phone)|(?:live|human) (?:agents?|operators?|persons?)|real (?:person|human)|(?:an?|the) agent|(?:a|any) human|official (?:staff|team|support)|any staff|staff (?:here|members?)|(?:from|anyone in|with) (?:the )?(?:official )?(?:team|staff))\b`,
  // "support" as someone to talk to: what stands before and after it tells.
  String.raw`(?:(?:^|[.,!:;@])[^\p{L}\p{N}]{0,6}|\b(?:contact|reach|reaching|message|call|e-?mail|mail|dm|find|official|tech|technical|live|online|the|any|is|are|does|will|when|why|has|hello|hi|hey|dear|need|needs|get|getting|from|by|of|with|for|on|and|please|pls|ping|tag|real|ask|see|where|until|till|(?:talk|talking|speak|speaking|write|writing|wrote|out|through|link|me|turn|this|access|go|it) to) )support\b(?! ?(?:levels?|lines?|zones?|vector|ranges?|area|trend|at|(?:near|around) \W?\d+|for(?! (?:\d|days|hours|weeks|months|help|an? |my))|this|that|these|us|you|your|my|our|each|it|him|her|them|local|the|an?|both|and resistance|sits?|is at|breaks?|broke|was broken|held|holds|holding|group|dark|multiple|more|new|usdt|[a-z]*\d\w*)\b)`,
);
const ask = anyOf(
  String.raw`\?\s*$`,
  String.raw`^\W*(?:(?:so|hey|hi|hello|guys|sir|and|but|ok|please|sorry|excuse me)\b,? ?)*(?:who|whom|whose|where|how|is|are|can|could|does|do|any|anyone|anybody|what|which|when|why|may|would|will|hello|hi|hey|dear|link)\b`,
  String.raw`\b(?:please|pls|plz|need|needs|want|wanna|looking|waiting|contact|reach|reaching|talk|speak|connect|transfer|tag|ping|paging|calling|asap|urgent|get through|get hold|get in touch|where|how (?:do|can|to)|who|someone|somebody|anyone|anybody|can'?t|cannot|unable|trying|try|like to|point me|direct me|give me|send me|help)\b`,
  // The office alone, or called by name.
  String.raw`^\W*(?:\S+\W+){0,2}\S+\W*$`,
  String.raw`^\W*\w+,? (?:i|my|are you|come|check|reply|answer|dm)\b`,
);
const complaint = anyOf(
  String.raw`\b(?:no (?:reply|answer|response)|not (?:reply|answer|respond)\w*|no ?(?:one|body) (?:from|answers|replies|responds)|nobody|hasn'?t|haven'?t|doesn'?t|didn'?t|isn'?t (?:reply|answer|respond|help)\w*|never (?:answers?|repl|picks?|responds?|got)\w*|ignor\w+|still waiting)`,
);
const notSeeking = anyOf(
  String.raw`\b(?:thanks|thank you|thx|kudos|great|awesome|amazing|helpful|friendly|good job|solved|resolved|fixed|appreciate\w*|love|hate|promoted)\b`,
  String.raw`\b(?:answered|replied|helped|was|were) (?:me )?(?:quickly|fast|quick|nice|good|kind|great)`,
  String.raw`\b(?:i|we|he|she|they) (?:am |was |were |have |has |had |'m |already |just |finally )*(?:contacted|got|spoke|talked|asked|wrote|reached|worked|became|used to|passed|know|run)\b`,
  String.raw`\b(?:i am|i'm|i was|as|he is|she is) (?:the |an? )?(?:admin\w*|mod|moderator)`,
  String.raw`\b(?:the|our|an?|my|server|school|system|their) (?:\w+ )?(?:admins?|administrators?|mods?|moderators?|support|support team|staff) (?:just |already |has |have )?(?:\w+ed|did|said|told|was|were|works?|made|is (?:the|a|an|my))\b`,
  String.raw`\b(?:admin|administrator|mod|moderator|support) (?:panel|rights|dashboard|pages?|role|privileges?|mode|console|password|fees?|packs?|jobs?|stories|bann?ed|kicked|muted|job)\b|\b(?:game|best|car) mods?\b|\bmods? (?:are|removed|deleted)\b`,
  String.raw`\b(?:jobs?|hiring|certification|career|salary|sudo|scam\w*|fake|impersonat\w*|travel|estate|human (?:error|resources|being|rights|nature))\b`,
);
/** What is sought without naming an office. */
const plainly = anyOf(
  String.raw`\bwhom? (?:can|do|should|could|must|to|would)\b ?(?:i |we )?(?:\w+ )?(?:turn|write|go|talk|speak|contact|ask|message|reach|report|call|e-?mail)\b(?! (?:out|home|for (?:a )?(?:walk|drink|coffee|lunch|dinner)|dinner|lunch))`,
  String.raw`\bwho (?:can|could|will|is able to) (?:help|assist) (?:me|us)\b`,
  String.raw`\bwhere (?:can|do|could|should) (?:i|we|you) (?:\w+ )?(?:get|find|ask for) (?:some |any )?(?:help|support|assistance)\b`,
  String.raw`\b(?:how|where|can i|want|need|like)\b[^.?!]{0,20}\b(?:open|submit|create|raise|file|make|send) (?:an? )?(?:support )?tickets?\b`,
  String.raw`(?:^|[\s,])@ ?(?:admins?|mods?|moderators?|support|staff|helpdesk)\b`,
);

// ── Chinese ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const officeZh = anyOf(
  '客服|管理员|群管|管理(?:在|能|可以|$)|工作人员|官方(?:人员|的?人|有人|有没有人|的?联系方式|账号)',
  '(?:转|接通?|接入|找|要|有|呼叫|进|真|连线|到|是)(?:真|个)?人工(?!智能|湖|费|降雨|成本|审核|翻译|呼吸|授粉)|人工(?:服务|通道|窗口|在)|^人工$|真人(?:客服|服务|接待)',
  '群主(?:在|呢|出来|帮|人呢|@)|(?:找|求|@|有|谁是)群主',
);
const askZh = anyOf(
  '[?@]|吗|呢|么|怎么|如何|咋|怎样|哪|谁|几点|有没有|有冇|在不在|在线|请|求|找|想|要|需要|联系|联络|接通|接入|转|呼叫|叫|等|啥|多少|上线|热线|给个|给我个|发一?下|留言|不回|没回|不理|没人|快|急|麻烦|帮|喂|你好|您好|出来|人呢|死|方式|电话|微信|邮箱|入口|链接|出现|回复|有客服|在$',
  '^[^\\p{L}\\p{N}]*(?:人工|客服|人工客服|官方客服|在线客服|管理员|客服人员)[^\\p{L}\\p{N}]*$',
);
const notSeekingZh = anyOf(
  '谢|辛苦|态度|招聘|应聘|做过|当过|在做|做客服|假|冒充|自称|说是|骗|吐槽|行业|工资|岗位|专业|效率|声音|耐心|[回答办做](?:复|应)?得(?:真|很|挺|好)|小哥|威武|搞定|解决了|聊完|完了|处理好|好帅|(?<!谁)(?<!哪[个位])是客服$|像客服',
  '客服(?:真|很|好(?!吗)|说|已|告诉|昨天|刚|工作|给我解决|不会|绝|从不|让我|提醒|今天(?!.*[吗?]))|(?<![不没])回复?我了',
  '(?:昨天|刚才?|已经?|之前)[^。?!]{0,4}(?:和|跟|问|联系)[^。?!]{0,4}客服',
  '客服[^。?!]{0,4}会[^。?!]{0,4}要',
  '管理员?(?:权限|身份|把|禁言|踢|刚|已|说|发|提醒|的)|管理员.{0,2}(?:猫|狗)|工单(?:系统|已经)',
);
const plainlyZh = anyOf(
  '@\\s?(?:客服|管理员|群主|官方)',
  '(?:怎么|如何|在哪里?|哪里|去哪|想|要)[^。?!]{0,4}(?:提交?|开|建|填|发起)(?:一?个)?工单',
  '工单[^。?!]{0,6}(?:在哪|哪里|怎么|如何|入口|地方)',
);

const rules: readonly { plainly: RegExp; office: RegExp; ask: RegExp; unless: RegExp; despite?: RegExp }[] = [
  { plainly, office, ask, unless: notSeeking, despite: complaint },
  { plainly: plainlyZh, office: officeZh, ask: askZh, unless: notSeekingZh },
];

/**
 * Whether someone looks for support, an admin or official staff: asks where they are, how to reach them, calls them, or
 * complains that they do not answer. Praise, jobs, charts ("support at 60k") and features ("does it support …") are not
 * that. Pure.
 */
export function seeksSupport(text: string): boolean {
  return sentencesOf(text).some((sentence) =>
    rules.some(({ plainly: sought, office: named, ask: asked, unless, despite }) => {
      if (sought.test(sentence)) return true;
      if (!named.test(sentence)) return false;
      if (despite?.test(sentence)) return true;
      return asked.test(sentence) && !unless.test(sentence);
    }),
  );
}
