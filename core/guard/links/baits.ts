import { classOf } from '../role-words.ts';
import { lookOfText, type Word } from '../unicode/glyphs.ts';

/** Words that are put beside a name to make a domain of one's own look like its owner's. Folded for comparison. */
const baits: ReadonlySet<string> = new Set(
  `login signin signup register account accounts auth oauth sso id verify validate validation confirm unlock secure secured
  safe safety wallet wallets pay payment payments bank airdrop airdrops claim claims bonus reward rewards gift giveaway promo
  event token tokens coin coins crypto defi nft swap stake staking mint bridge migrate migration update upgrade download
  install app apps web site www portal home page online live trade trading exchange market pro plus premium vip club member
  members user users my the get go try new old real true best top first main mirror backup alt cn us eu uk hk asia global
  world intl international com net org io co info kefu guanwang guanfang kf service services refund refunds cashback return
  withdraw withdrawal deposit recharge recovery recover restore reset check checker status alert alerts notice news blog
  forum community fans chat mail email sms center centre invest investment fund funds capital finance asset assets kyc api
  dev test beta demo cloud link links redirect dapp connect sync node ios android apk mobile shop store sale free lucky win
  下载 登录 登陆 注册 官网 网站 网页 网址 入口 地址 导航 最新 手机版 安卓 苹果 钱包 交易 登入 链接 查询 绑定 验证 活动页`
    .trim()
    .split(/\s+/)
    .map(lookOfText),
);

export const isBait = (word: Word): boolean => baits.has(word.look) || word.number || classOf(word) !== 'other';

/** Up to four bait words run together, a number at the end at most; undefined when it is anything else. */
export function baitsIn(look: string, depth = 0): readonly string[] | undefined {
  if (look === '') return depth > 0 ? [] : undefined;
  if (depth > 3) return undefined;
  if (depth > 0 && /^[oizeastb69]{1,4}$/.test(look)) return [look];
  if (classOf({ look, number: false }) !== 'other' && look.length > 1) return [look];
  for (let length = look.length; length > 1; length--) {
    const word = look.slice(0, length);
    if (!baits.has(word)) continue;
    const rest = length === look.length ? [] : baitsIn(look.slice(length), depth + 1);
    if (rest) return [word, ...rest];
  }
  return undefined;
}

/** A word that claims an office, or promises something: what no one puts beside a brand by chance. */
export function isTelling(look: string): boolean {
  const says = classOf({ look, number: false });
  return says === 'role' || says === 'claim' || says === 'lure';
}
