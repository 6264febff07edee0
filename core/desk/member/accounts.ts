import type { OfficialAccount } from '../../config/desk.ts';
import { say, type Visit } from './visit.ts';

/** What kind of account it is, in the operator's words if they gave any. */
export function accountLabel(visit: Visit, account: OfficialAccount): string {
  if (account.label) return account.label[visit.member.language];
  switch (account.platform) {
    case 'website':
    case 'email':
    case 'phone':
      return say(visit, `account-${account.platform}`);
    default:
      return account.platform.slice(0, 1).toUpperCase() + account.platform.slice(1);
  }
}

/** One line per official account; null when the operator lists none. */
export function accountLines(visit: Visit): string | null {
  const { officialAccounts } = visit.turn.policy;
  if (officialAccounts.length === 0) return null;
  const lines = officialAccounts.map(
    (account) => `• ${say(visit, 'form-line', { label: accountLabel(visit, account), answer: account.value })}`,
  );
  return [say(visit, 'accounts-title'), ...lines].join('\n');
}
