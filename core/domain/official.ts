import type { OfficialAccount } from '../config/desk.ts';
import type { ForwardOrigin } from '../language.ts';
import { type Claim, claimsIn, foldHandle, foldPhone, hostOf } from './claims.ts';
import { looksLike, oneSlipApart } from './likeness.ts';

/**
 * Whether something is the operator's. `unknown` is an honest answer: not being listed is not being fraudulent, and a
 * name is never proof.
 */
export type Verdict =
  | { is: 'official'; shown: string; account: OfficialAccount }
  /** `userinfo`: the official name stands before an `@` that leads elsewhere; `subdomain`: declared not official. */
  | { is: 'imitation'; shown: string; imitates: OfficialAccount; how: 'look-alike' | 'userinfo' | 'subdomain' }
  | { is: 'unknown'; shown: string; why: 'not-listed' | 'hidden' | 'name-only' };

/** Verdicts on everything in the words that can be looked up, each once; empty when nothing can. */
export function judgeWords(accounts: readonly OfficialAccount[], words: string): Verdict[] {
  return claimsIn(words).map((claim) => judge(accounts, claim));
}

/** The verdict on where a forwarded message of a channel came from. */
export function judgeForward(accounts: readonly OfficialAccount[], channel: string, origin: ForwardOrigin): Verdict {
  if (origin.kind === 'hidden') return { is: 'unknown', shown: origin.name, why: 'hidden' };
  const byId = accounts.find((account) => account.platform === channel && account.value === origin.id);
  const shown = origin.handle ? `@${origin.handle}` : origin.kind === 'user' ? origin.name : origin.title;
  if (byId) return { is: 'official', shown, account: byId };
  if (!origin.handle) return { is: 'unknown', shown, why: 'name-only' };
  return judge(accounts, { kind: 'handle', shown, handle: foldHandle(origin.handle), platform: channel });
}

/** The verdict on one claim. Exact matches first: an official name is never called an imitation of another. */
export function judge(accounts: readonly OfficialAccount[], claim: Claim): Verdict {
  const { shown } = claim;
  switch (claim.kind) {
    case 'website':
      return judgeWebsite(accounts, claim);
    case 'email':
      return judgeEmail(accounts, claim);
    case 'phone': {
      const account = accounts.find((one) => one.platform === 'phone' && foldPhone(one.value) === claim.digits);
      return account ? { is: 'official', shown, account } : { is: 'unknown', shown, why: 'not-listed' };
    }
    case 'handle':
      return judgeHandle(accounts, claim);
  }
}

function judgeWebsite(accounts: readonly OfficialAccount[], claim: Extract<Claim, { kind: 'website' }>): Verdict {
  const { shown, host } = claim;
  const sites = websites(accounts);
  const exact = sites.find((site) => site.host === host);
  if (exact) return { is: 'official', shown, account: exact.account };
  const parents = sites.filter((site) => host.endsWith(`.${site.host}`));
  const closest = parents.sort((a, b) => b.host.length - a.host.length)[0];
  if (closest?.account.subdomains) return { is: 'official', shown, account: closest.account };
  if (closest) return { is: 'imitation', shown, imitates: closest.account, how: 'subdomain' };
  const inUserinfo = claim.userinfo === undefined ? undefined : siteNamedIn(sites, claim.userinfo);
  if (inUserinfo) return { is: 'imitation', shown, imitates: inUserinfo, how: 'userinfo' };
  const imitated = sites.find((site) => imitatesHost(host, site.host));
  if (imitated) return { is: 'imitation', shown, imitates: imitated.account, how: 'look-alike' };
  return { is: 'unknown', shown, why: 'not-listed' };
}

function judgeEmail(accounts: readonly OfficialAccount[], claim: Extract<Claim, { kind: 'email' }>): Verdict {
  const { shown, address, host, local } = claim;
  const emails = accounts.filter((one) => one.platform === 'email');
  const exact = emails.find((one) => one.value.toLowerCase() === address);
  if (exact) return { is: 'official', shown, account: exact };
  const sites = websites(accounts);
  const named = siteNamedIn(sites, local);
  if (named && !sites.some((site) => site.host === host)) {
    return { is: 'imitation', shown, imitates: named, how: 'userinfo' };
  }
  const similar = emails.find((one) => looksLike(one.value) === looksLike(address));
  if (similar) return { is: 'imitation', shown, imitates: similar, how: 'look-alike' };
  const ours = sites.some((site) => host === site.host || host.endsWith(`.${site.host}`));
  const imitated = ours ? undefined : sites.find((site) => imitatesHost(host, site.host));
  if (imitated) return { is: 'imitation', shown, imitates: imitated.account, how: 'look-alike' };
  return { is: 'unknown', shown, why: 'not-listed' };
}

function judgeHandle(accounts: readonly OfficialAccount[], claim: Extract<Claim, { kind: 'handle' }>): Verdict {
  const { shown, handle, platform } = claim;
  const handles = accounts.filter((one) => !['website', 'email', 'phone'].includes(one.platform));
  const exact = handles.find(
    (one) => foldHandle(one.value) === handle && (platform === undefined || one.platform === platform),
  );
  if (exact) return { is: 'official', shown, account: exact };
  const elsewhere = handles.find((one) => foldHandle(one.value) === handle);
  if (elsewhere) return { is: 'unknown', shown, why: 'not-listed' };
  const look = looksLike(handle);
  const imitated = handles.find((one) => imitatesName(look, looksLike(foldHandle(one.value))));
  if (imitated) return { is: 'imitation', shown, imitates: imitated, how: 'look-alike' };
  return { is: 'unknown', shown, why: 'not-listed' };
}

interface Site {
  account: OfficialAccount;
  host: string;
}

function websites(accounts: readonly OfficialAccount[]): Site[] {
  return accounts
    .filter((account) => account.platform === 'website')
    .flatMap((account) => {
      const host = hostOf(account.value);
      return host === undefined ? [] : [{ account, host }];
    });
}

/** The official site that the part before an `@` pretends to be. */
function siteNamedIn(sites: readonly Site[], userinfo: string): OfficialAccount | undefined {
  const words = userinfo.toLowerCase().split(/[:/\\]/);
  return sites.find((site) => words.some((word) => word === site.host || word.endsWith(`.${site.host}`)))?.account;
}

/** Whether a host trades on an official one: its look, its name under another ending, or its name inside a longer one. */
function imitatesHost(host: string, official: string): boolean {
  if (looksLike(host) === looksLike(official)) return true;
  const name = looksLike(nameOf(official));
  return host
    .split('.')
    .slice(0, -1)
    .some((label) => label.split('-').some((part) => looksLike(part) === name) || imitatesName(looksLike(label), name));
}

/** The label that names a site: `example` of `example.com` and of `www.example.com.cn`. */
function nameOf(host: string): string {
  const labels = host.split('.');
  const endings = labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? 2 : 1;
  return labels.at(-1 - endings) ?? host;
}

/** Short names are only compared whole: a slip away from `abc` lies half the alphabet. */
function imitatesName(look: string, official: string): boolean {
  if (look === official) return true;
  if (official.length < 5) return false;
  return oneSlipApart(look, official) || (official.length >= 6 && look.includes(official));
}
