import { anyOf, sentencesOf } from './sentences.ts';

// Talk that turns to finding support is when impostors answer: it is the moment for a reminder.

const office = String.raw`(?:(?:the |an? |any |your |their |some |official |real |live |human |online |customer |technical |tech |community )*(?:support(?: team| staff| agents?| desk| people| person| group| chat| channel| account| email| link| line| number| page| ticket)?|customer (?:service|care|support)|help ?desk|service desk|admins?|administrators?|mods?|moderators?|official (?:staff|team|account)|staff(?: members?)?|(?:live|human) (?:agents?|chat|support|person|operator)|agents?|human|real person|hotline|(?:the )?team))\b`;
/** What "support" is when a chart or a feature is talked about, and what an admin's tool is. */
const notOffice = anyOf(
  String.raw`\bsupport(?:ed|s|ing|ive)\b`,
  String.raw`\bsupport (?:levels?|lines? (?!number)|zones?|vector|range|area|trend|at \d|near \d|around \d|for (?!\d|days|hours|weeks|months|help|a |my)|this|these|that|us\b|you\b|my\b|our\b|each\b|it\b|him\b|her\b|local|the (?!team|staff|desk|link|email|chat|number)|is at|was broken|broke|held|holds|and resistance)`,
  String.raw`\b(?:strong|key|weak|major|moral|price|long[- ]term|level of|bounced off|broke|through|full|fully|line of) (?:the )?support\b|\bsupport line again\b`,
  String.raw`\b(?:admin|administrator) (?:panel|rights|dashboard|page|role|privileges?|mode|console|password|bann?ed|kicked|muted)|\bsudo\b|\bmods? pack|\b(?:best|game) mods\b|\bmods are\b`,
  String.raw`\b(?:i am|i'm|i was|i used to be|as) (?:the |an? )?(?:admin|mod|moderator)|\bused to work\b|\bjobs?\b|\bhuman (?:error|resources|being|rights)`,
  String.raw`\b(?:(?:server|school|system|network|database|office) admin\w*|certification|(?:the|our|an?) (?:admins?|mods?|moderators?) (?:\w+ed|said|told|is|was|were|did|has|have|just|already)\b)|\b(?:scam|fake)\w*\b`,
  String.raw`\b(?:thanks|thank you|thx|kudos|great|awesome|solved|resolved|helpful|friendly|good job)\b|\banswered (?:quickly|fast)|\bwas (?:great|good|nice|helpful)`,
);
/** Calling by mention is seeking whatever else is said. */
const mention = anyOf(
  String.raw`(?:^|[\s,])@ ?(?:admins?|mods?|moderators?|support|staff|helpdesk)\b(?! (?:of|at)\b)`,
  '@\\s?(?:客服|管理员|群主|官方客服|官方)',
);

/** Offices that are nothing else: beside a request or a question they are what is sought. */
const strongOffice = String.raw`\b(?:admins?|administrators?|moderators?|help ?desk|customer (?:service|care|support)|(?:live|human|support) agents?|real (?:person|human)|human (?:agent|being|operator|support)|support (?:team|staff|person|people|desk|rep|representative|hotline|agent|chat|bot)|(?:official|live|tech|technical) support|official (?:staff|team))\b`;
const request = String.raw`\b(?:please|pls|plz|can|could|would|may|need|want|wanna|how|where|who|which|whom|any|anyone|anybody|someone|somebody|connect|reach|contact|point|direct|refer|link|tag|ping|paging|summon|calling|call|find|talk|speak|chat|message|waiting|wait for|reply|respond|answer|awake|available|looking|is there|are there|does)\b`;

const seeking = anyOf(
  `${request}[^.?!]{0,40}${strongOffice}`,
  String.raw`${strongOffice}[^.?!]{0,25}(?:\?|\b(?:please|pls|plz|online|around|available|here|awake|reply|respond|answer|where)\b)`,
  String.raw`\b(?:connect|transfer|put|point|direct|refer|link|take|get|lead) me (?:through )?(?:to|with) (?:the |a |an |your )?(?:official |live |customer )?support\b`,
  String.raw`\b(?:is|when is|when does|are) (?:the )?support (?:online|available|there|here|awake|open|working|closed|down|on)\b`,
  String.raw`\bsupport(?: team)? (?:hours|respond|reply|answer me|where)\b`,
  String.raw`\b(?:waiting|waited|wait) (?:for|on) (?:the )?(?:support|help ?desk|admins?|mods?|customer \w+)\b`,
  // "how do I contact support", "trying to reach support", "I want to speak with a real person"
  String.raw`\b(?:how|where|who|need|want|like|can i|could i|may i|let me|trying|try|can'?t|cannot|unable|way|which|someone|does anyone|looking)\b[^.?!]{0,30}\b(?:contact|reach|get in touch with|talk (?:to|with)|speak (?:to|with)|chat with|message|dm|find|call|e-?mail|get hold of|get|write to|see) (?:to )?${office}`,
  String.raw`\b(?:where|who)(?:'s| is| are|re)? ${office}`,
  String.raw`\b(?:is|are) there ${office}`,
  String.raw`\b(?:is|are|which|who) (?:this|that|of you|here)?\b[^.?!]{0,12}\b(?:the |an? )?(?:official|real) support`,
  String.raw`\bwhich of you (?:is|are)\b[^.?!]{0,10}${office}`,
  String.raw`\b(?:any|anyone from|anybody from|someone from|is anyone from)\b ?(?:the )?(?:official |support |customer |online )*(?:support|admins?|mods?|moderators?|staff|help ?desk|team|customer service|agents?)\b(?! are\b)`,
  String.raw`\b(?:need|want|looking for|require|waiting for|searching for|get me) (?:to (?:talk|speak) (?:to|with) )?(?:help from )?${office}`,
  String.raw`\b(?:hello|hi|hey|dear|pls|please|yo)[, ]+(?:dear )?(?:the )?(?:support|admins?|mods?|moderators?|help ?desk|support team|staff)\b`,
  String.raw`\b(?:support|admins?|mods?|moderators?|help ?desk|customer service)[, ]+(?:please|pls|plz|help|check|reply|answer|here|dm)\b`,
  String.raw`\b(?:can|could|would|will) (?:an? |any |some |the )?(?:admins?|mods?|moderators?|support|staff)\b`,
  String.raw`^[^\p{L}\p{N}]*(?:support|admins?|mods?|moderators?|help ?desk|customer service|live chat)[^\p{L}\p{N}]*$`,
  String.raw`\b(?:support|customer service|help ?desk|no ?one from support|nobody from support)\b[^.?!]{0,15}\b(?:isn'?t|is not|hasn'?t|has not|doesn'?t|does not|didn'?t|never|not|no|answers?|ignor\w+)\b[^.?!]{0,12}(?:\b(?:repl|answer|respon|help|react)\w*|$)`,
  String.raw`\b(?:how|where|can i|want to|need to)\b[^.?!]{0,20}\b(?:open|submit|create|raise|file|make|send) (?:an? )?(?:support )?ticket`,
  String.raw`\b(?:what|which|know|give|share|send|link|need|have|is)\b[^.?!]{0,25}\b(?:support|customer service|customer support|help ?desk)(?:'s)? (?:e-?mail|number|link|address|contact|phone|hotline|line number)`,
  String.raw`\blink to (?:the )?(?:support|help ?desk|live chat)`,
  String.raw`\bwhere (?:can|do|could) (?:i|we) (?:get|find|ask for) (?:some )?(?:help|support)\b`,
  String.raw`\bwho (?:can|could|will) help\b|\bwho (?:do|should|can|could) (?:i|we) (?:contact|ask|write|message|talk|speak)`,
);

const officeZh =
  '(?:(?:官方|人工|在线|真的?|真正的|线上)*客服(?:人员|小姐姐)?|人工(?!智能|湖|费|降雨|成本|草|授粉|增雨)(?:服务)?|(?:群|社区)?管理员?(?!学|层|费|权限|系统|办法|规定)|群主|工作人员|官方(?:的人|人员|账号|支持|的)?)';
const notOfficeZh = anyOf(
  '谢|感谢|辛苦|态度|招聘|应聘|做过|当过|(?<!谁)(?<!哪[个位])是客服$|假客服|冒充|骗|吐槽|行业|工资|岗位|专业|效率|声音|机器人写',
  '客服(?:真|很|好(?!吗)|说|已|告诉|昨天|刚|回复我|回我了|工作|都|帮我解决|处理好|小姐姐(?!在)|不会|绝|从不|让我等)',
  '(?:昨天|刚才?|已经?|之前)[^。?!]{0,4}(?:和|跟|问|联系)[^。?!]{0,4}客服',
  '客服[^。?!]{0,4}会[^。?!]{0,4}要',
  '管理员(?:权限|身份|把|禁言|踢|刚|已|说|发)|群主(?:发|好|真|说|今天|生日)|官方(?:公告|什么时候|出|发|说|宣布|会不会|直播|活动)|工单(?:系统|已经)',
);
const seekingZh = anyOf(
  `(?:怎么|如何|咋|怎样|怎麼|哪里|哪儿|在哪|想|需要|要|可以|能|帮我|请|麻烦|求)(?:才能|可以|能|样)?(?:联系|联络|找到?|转接?|提交|添加|加|呼叫|进|接入|叫)(?:到|上|不到|不上|一下|个|真人)*${officeZh}`,
  `${officeZh}(?:现在|今天|都|到底|们|的|群)*(?:在哪|在哪里|哪里|哪儿|哪去|去哪|死|呢|在吗|在不在|在线|人呢|电话|微信|邮箱|联系方式|链接|入口|号码|怎么|如何|为什么不|一直不|不回|不理|没人|没回|几点|上班|下班|请|出来|快|是哪|是谁|有人|有吗|帮|求|联系|回一?下|麻烦|急|help)`,
  `${officeZh}[^。?!,]{0,6}(?:天|小时|半天|久|分钟)[^。?!,]{0,3}(?:不|没)[^。?!]{0,2}(?:回|理)`,
  `(?:有没有|有没|有冇|有|求|找|请问|呼叫|需要|要|转|联系|联络|联系不上|联系不到|求助|谁是|谁知道|哪个是|哪位是|哪里有|谁有|呼唤|等|请|麻烦)\\s?(?:一下|个|到|真正?的|真的|了半天)?${officeZh}(?!解决|处理|发|把|的活|们太)`,
  String.raw`^[^\p{L}\p{N}]*(?:人工|客服|人工客服|官方客服|在线客服|管理员|群主|转人工)[^\p{L}\p{N}]*$`,
  `(?:在吗|你好|您好|哈[喽啰]|喂)[,~ ]*${officeZh}`,
  '(?:怎么|如何|在哪里?|哪里|去哪|想|要)[^。?!]{0,4}(?:提交?|开|建|填)(?:一?个)?工单',
  '工单[^。?!]{0,4}(?:在哪|哪里|怎么|如何|入口)',
  '(?:求|给|发|谁有|有没有|要|知道)[^。?!]{0,6}客服[^。?!]{0,4}(?:联系方式|链接|微信|电话|邮箱|号码?|在哪)',
  '官方(?:的)?(?:联系方式|人员|有人|有没有人|怎么联系)',
);

/**
 * Whether someone looks for support, an admin or official staff: asks where they are, how to reach them, or calls them.
 * Praise, jobs, charts ("support at 60k") and features ("does it support …") are not that. Pure.
 */
export function seeksSupport(text: string): boolean {
  return sentencesOf(text).some(
    (sentence) =>
      mention.test(sentence) ||
      (seeking.test(sentence) && !notOffice.test(sentence)) ||
      (seekingZh.test(sentence) && !notOfficeZh.test(sentence)),
  );
}
