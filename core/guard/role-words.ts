import { distanceWithin } from './alignment.ts';
import { lookOfText, type Word } from './unicode/glyphs.ts';

// Words in the form in which they are compared, so that "supp0rt" and "客服" in traditional characters are found too.
const words = (list: string): readonly string[] => [...new Set(list.trim().split(/\s+/).map(lookOfText))];

/** Words that claim an office. They mean something only beside a protected name. */
const roles = words(`
  official officials offical support supporter admin admins administrator administration mod mods moderator moderators
  helpdesk help helper helpcenter helpcentre helpline hotline care customercare customerservice customersupport
  customer service services client clients clientservice team staff agent agents security assistance assistant assist
  representative rep verify verification verified recovery refund compliance manager founder cofounder ceo cto owner
  livechat techsupport technical tech supportdesk supportteam desk operator concierge resolution dispute
  kefu guanfang guanliyuan xiaozhushou cs
  客服 官方 管理员 管理 小助手 助手 助理 专员 经理 工作人员 人工  技术支持  值班  支持
  客户服务 客户支持 服务 服务台 服务中心 帮助 帮助台 帮助中心 安全中心 认证 已认证  群主 版主 运营 团队 热线 顾问
  仲裁 理赔 退款 风控 风控部 审核 审核员 客服部 主管 负责人 代表 售后  
  管家 服务号 总监 创始人 超级管理员  社区管理 运维 处理中心 申诉 解冻 解冻中心 财务 财务部
`);

/** Words that claim to be the very one. */
const claims = words(
  'real new main backup true genuine authentic original legit 2nd second alt 真 真实 正版 唯一  备用 新 本人 小号 新号 备用号',
);

/**
 * What a brand is said to give, and departments it may have. They are also what members talk about, so that they count
 * only where nothing else stands beside the name.
 */
const lures = words(`
  airdrop airdrops giveaway giveaways bonus bonuses reward rewards claim claims gift gifts promo promotion promotions
  cashback compensation reimbursement recover restore unlock presale lottery jackpot winner winners whitelist staking
  migration kyc aml withdraw withdrawal withdrawals deposit deposits payout payouts payment payments refunds billing
  transactions transfers accounts disputes escalation escalations legal treasury onboarding operations relations press
  media marketing partnership partnerships listing listings recruiting recruitment careers sales validation giveback
  空投 领取 福利 奖励 活动 补偿 赔付 退币 解封 提现 提币 充值 充币 出金 入金 法务 商务 市场 人事 招聘 合规 上币 质押
`);

/** Words that add nothing of their own. */
const fillers = words(`
  the of and for your my our at in en cn zh us uk hk tw eu global hq 24 7 247 24h online now vip live chat center centre
  office dept department channel group hub line bot app web com net org io 中文 全球 国际 在线 号 账号 帐号 的 部 部门 群
  international asia pacific apac europe europa america americas africa latam mena region regional priority premium
  account acc profile prime elite plus pro exclusive private hotdesk branch headquarters hq overseas worldwide desk line unit division
  华东 华南 华北 华中 西南 西北 东北 区 大区 分部 总部 海外 东南亚 亚太 香港 台湾 北京 上海 深圳 国际站 国际版 通道 专区
  中心 频道 专属 客户 中国 华语 专线 24小时 小时 您的 你的
`);

/** Words with which a name says that it is not the protected one. */
const honest = words(`
  fan fans fanclub fanpage unofficial not no non lover hater user users trader traders holder holders student students
  memes meme parody satire club ex former enjoyer need want needs wants looking seeking waiting where hate love against
  sucks bad worst scam scammed scammer victim victims beware fake anti nft investor believer enthusiast customer's
  粉丝 粉丝团 后援会 非官方 不是 用户 粉 反 受害者 维权 骗子 假 求 找 等 黑粉 交流 爱好者 玩家 散户 老用户 投资者 讨论 同好 学员 前
`);

/** Part of a brand that many brands have: "Example Exchange" goes by "Example". */
const generic = words(`
  exchange wallet finance network protocol labs lab dao app group global pay bank capital markets market trade trading
  swap chain io com inc ltd llc limited company co holdings technologies tech digital games studio studios media cloud
  交易所 钱包 平台 社区 科技 集团 公司 网络 金融 支付 银行 官网 商城 游戏 有限公司 网
`);

const roleSet: ReadonlySet<string> = new Set(roles);
const claimSet: ReadonlySet<string> = new Set(claims);
const lureSet: ReadonlySet<string> = new Set(lures);
const fillerSet: ReadonlySet<string> = new Set(fillers);
const honestSet: ReadonlySet<string> = new Set(honest);
const genericSet: ReadonlySet<string> = new Set(generic);
const chinese = (word: string): boolean => /\p{Script=Han}/u.test(word);
const byLength = (list: readonly string[]): readonly string[] => [...list].sort((a, b) => b.length - a.length);
const glued = byLength([...roles, ...claims, ...lures, ...fillers].filter((word) => word.length > 1));
/** What is glued to names. Shorter Latin words are parts of too many names. */
const attached = [...roles, ...claims, ...lures].filter((word) => word.length >= (chinese(word) ? 2 : 4));
const attachedLatin = byLength(attached.filter((word) => !chinese(word)));
const attachedChinese = byLength([...attached, ...fillers.filter((word) => word.length > 1)].filter(chinese));

export const isRole = (look: string): boolean => roleSet.has(look);
export const isGeneric = (look: string): boolean => genericSet.has(look);
/** Words of Chinese are not set apart: it is enough that such a word is in there. */
const honestChinese = honest.filter((word) => chinese(word) && word.length > 1);
export const isHonest = (look: string): boolean =>
  honestSet.has(look) || honestChinese.some((word) => look.includes(word));

const genericChinese = byLength(generic.filter(chinese));
/** A Chinese brand without what it is: 示例 of 示例交易所. */
export function withoutGenericEnding(look: string): string {
  const ending = genericChinese.find((word) => look.endsWith(word) && look.length - word.length >= 2);
  return ending === undefined ? look : look.slice(0, -ending.length);
}

export type WordClass = 'role' | 'claim' | 'lure' | 'filler' | 'trifle' | 'other';

/** What a word that stands beside a protected name says. Glued words (`supportteam`, 官方客服) are taken apart. */
export function classOf({ look, number }: Pick<Word, 'look' | 'number'>): WordClass {
  if (roleSet.has(look)) return 'role';
  if (claimSet.has(look)) return 'claim';
  if (lureSet.has(look)) return 'lure';
  if (fillerSet.has(look)) return 'filler';
  if (number || look.length === 1) return look.length <= 4 ? 'trifle' : 'other';
  const parts = takeApart(look);
  if (parts === undefined) return isNearRole(look) ? 'role' : 'other';
  if (parts.some(isRole)) return 'role';
  if (parts.some((part) => claimSet.has(part))) return 'claim';
  return parts.some((part) => lureSet.has(part)) ? 'lure' : 'filler';
}

/** Long role words that are often misspelt, by impostors too: `Suport`, `Offical`. */
const misspelt = words('support official moderator administrator customer service helpdesk verification');
const isNearRole = (look: string): boolean =>
  look.length >= 6 && misspelt.some((word) => distanceWithin(word, look, 1) === 1);

/** Ends what a department, or someone of it, is called: 提现部. */
const officeEnding = /^[部组处科员]$/;

/** Up to four digits, as they look: `01` is read as "oi". */
const digitLooks = /^[oizeastb69]{1,4}$/;

/** A word that is nothing but role words, claims and fillers run together; undefined when it is more. */
export function takeApart(look: string, depth = 0): string[] | undefined {
  if (look === '') return [];
  if (depth > 4) return undefined;
  for (const word of glued) {
    if (!look.startsWith(word)) continue;
    const rest = takeApart(look.slice(word.length), depth + 1);
    if (rest) return [word, ...rest];
  }
  return depth > 0 && (digitLooks.test(look) || officeEnding.test(look)) ? [look] : undefined;
}

/**
 * The parts of a word that role words are glued to, in order: `aliceadmin`, 北风客服小李. One part when there are none.
 * Chinese is cut at role words anywhere, other letters only at both ends.
 */
export function cutAtRoles(look: string): string[] {
  return chinese(look) ? cutChinese(look) : cutEnds(look);
}

function cutChinese(look: string): string[] {
  const parts: string[] = [];
  let kept = '';
  for (let at = 0; at < look.length; ) {
    const word = attachedChinese.find((one) => look.startsWith(one, at));
    if (word === undefined) {
      kept += look.charAt(at);
      at += 1;
      continue;
    }
    if (kept !== '') parts.push(kept);
    parts.push(word);
    kept = '';
    at += word.length;
  }
  return kept === '' ? parts : [...parts, kept];
}

/** What stays must be long enough to be a name of its own. */
const shortestRest = 4;

function cutEnds(look: string): string[] {
  const before: string[] = [];
  const after: string[] = [];
  let rest = look;
  for (let cuts = 0; cuts < 4; cuts++) {
    const word = attachedLatin.find(
      (one) => rest.length - one.length >= shortestRest && (rest.endsWith(one) || rest.startsWith(one)),
    );
    if (word === undefined) break;
    if (rest.endsWith(word)) {
      rest = rest.slice(0, -word.length);
      after.unshift(word);
    } else {
      rest = rest.slice(word.length);
      before.push(word);
    }
  }
  return [...before, rest, ...after];
}
