import type { Language, OfficialAccount } from '../../config/desk.ts';
import { accountOfLink, namedIn } from '../../domain/claims.ts';
import { judgeWords, type Verdict } from '../../domain/official.ts';
import type { Turn } from '../turn.ts';
import { say, type Visit } from './visit.ts';

/** Things of one question that are answered at once. */
const mostVerdicts = 5;
/** Things of one question that are counted, so that it can be said how many were left. */
const mostCounted = 40;

/** What is official: the accounts that the operator lists, and the bots themselves that a link leads to. */
export function officialAccounts(turn: Turn, channel: string): OfficialAccount[] {
  const { officialAccounts: listed, desk } = turn.policy;
  const channels = new Set([channel, desk.channel, ...listed.map(({ platform }) => platform)]);
  const bots = [...channels].flatMap((platform): OfficialAccount[] => {
    const handle = accountOfLink(turn.privateLink(platform) ?? '');
    if (handle === undefined || listed.some((one) => one.platform === platform && namedIn(one.value) === handle))
      return [];
    const label = { 'zh-CN': turn.say('zh-CN', 'account-bot'), en: turn.say('en', 'account-bot') };
    return [{ platform, value: `@${handle}`, label, subdomains: false, verifiedUntil: null }];
  });
  return [...listed, ...bots];
}

/** Verdicts on what was asked about, in the order of asking; `left`: how much more there was. */
export function judgeAsked(turn: Turn, channel: string, words: string): { verdicts: Verdict[]; left: number } {
  const all = judgeWords(officialAccounts(turn, channel), words, mostCounted, [turn.policy.brand.name]);
  return { verdicts: all.slice(0, mostVerdicts), left: Math.max(0, all.length - mostVerdicts) };
}

/** What kind of account it is, in the operator's words if they gave any. */
export function accountLabel(turn: Pick<Turn, 'say'>, language: Language, account: OfficialAccount): string {
  const { label, platform } = account;
  if (label) return label[language];
  if (platform === 'website' || platform === 'email' || platform === 'phone')
    return turn.say(language, `account-${platform}`);
  return platform.slice(0, 1).toUpperCase() + platform.slice(1);
}

/** One line per official account; null when the operator lists none. */
export function accountLines(visit: Visit): string | null {
  const { officialAccounts } = visit.turn.policy;
  if (officialAccounts.length === 0) return null;
  const lines = officialAccounts.map(
    (account) =>
      `• ${say(visit, 'form-line', { label: accountLabel(visit.turn, visit.member.language, account), answer: account.value })}`,
  );
  return [say(visit, 'accounts-title'), ...lines].join('\n');
}
