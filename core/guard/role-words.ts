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
  客服 官方 管理员 管理 小助手 助手 助理 专员 经理 客户经理 客服经理 工作人员 人工 人工客服 技术支持 在线客服 值班 值班客服 支持
  客户服务 客户支持 服务 服务台 服务中心 帮助 帮助台 帮助中心 安全中心 认证 已认证 官方认证 群主 版主 运营 团队 热线 顾问
  仲裁 理赔 退款 风控 风控部 审核 审核员 客服部 客服中心 客服团队 主管 负责人 代表 专属客服 官方客服 售后 客服专员 管理团队
  管家 服务号 总监 创始人 超级管理员 管理员客服 社区管理 运维 处理中心 申诉 解冻 解冻中心 财务 财务部
`);

/** Words that claim to be the very one. */
const claims = words(
  'real new main backup true genuine authentic original legit 2nd second alt 真 真实 正版 唯一 唯一官方 备用 新 本人 小号 新号 备用号',
);

/** Words that add nothing of their own. */
const fillers = words(`
  the of and for your my our at in en cn zh us uk hk tw eu global hq 24 7 247 24h online now vip live chat center centre
  office dept department channel group hub line bot app web com net org io 中文 全球 国际 在线 号 账号 帐号 的 部 部门 群
  中心 频道 中国 华语 专线 24小时 小时 您的 你的
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
const fillerSet: ReadonlySet<string> = new Set(fillers);
const honestSet: ReadonlySet<string> = new Set(honest);
const genericSet: ReadonlySet<string> = new Set(generic);
const byLength = (list: readonly string[]): readonly string[] => [...list].sort((a, b) => b.length - a.length);
const glued = byLength([...roles, ...claims, ...fillers].filter((word) => word.length > 1));

export const isRole = (look: string): boolean => roleSet.has(look);
export const isGeneric = (look: string): boolean => genericSet.has(look);
/** Words of Chinese are not set apart: it is enough that one begins or ends with such a word. */
export const isHonest = (look: string): boolean =>
  honestSet.has(look) || honest.some((word) => /\p{Script=Han}/u.test(word) && word.length > 1 && look.includes(word));

export type WordClass = 'role' | 'claim' | 'filler' | 'trifle' | 'other';

/** What a word that stands beside a protected name says. Glued words (`supportteam`, 官方客服) are taken apart. */
export function classOf({ look, number }: Pick<Word, 'look' | 'number'>): WordClass {
  if (roleSet.has(look)) return 'role';
  if (claimSet.has(look)) return 'claim';
  if (fillerSet.has(look)) return 'filler';
  if (number || look.length === 1) return look.length <= 4 ? 'trifle' : 'other';
  const parts = takeApart(look);
  if (parts === undefined) return 'other';
  if (parts.some(isRole)) return 'role';
  return parts.some((part) => claimSet.has(part)) ? 'claim' : 'filler';
}

/** Up to four digits, as they look: `01` is read as "oi". */
const digitLooks = /^[oizeastb69]{1,4}$/;

function takeApart(look: string, depth = 0): string[] | undefined {
  if (look === '') return [];
  if (depth > 4) return undefined;
  for (const word of glued) {
    if (!look.startsWith(word)) continue;
    const rest = takeApart(look.slice(word.length), depth + 1);
    if (rest) return [word, ...rest];
  }
  return depth > 0 && digitLooks.test(look) ? [look] : undefined;
}

/** The word without role words glued to its ends; undefined when there are none, or nothing is left. */
export function withoutGluedRoles(look: string): { rest: string; taken: readonly string[] } | undefined {
  let rest = look;
  const taken: string[] = [];
  for (let changed = true; changed && taken.length < 4; ) {
    changed = false;
    for (const word of glued) {
      const chinese = /\p{Script=Han}/u.test(word);
      if (rest.length - word.length < (chinese ? 2 : 4)) continue;
      if (rest.endsWith(word)) rest = rest.slice(0, -word.length);
      else if (rest.startsWith(word)) rest = rest.slice(word.length);
      else continue;
      taken.push(word);
      changed = true;
      break;
    }
  }
  return taken.length === 0 ? undefined : { rest, taken };
}
