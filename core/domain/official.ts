import type { OfficialAccount } from '../config/desk.ts';
import { differencesBetween, distanceWithin } from '../guard/alignment.ts';
import type { Difference } from '../guard/difference.ts';
import { type HostParts, hostLikeness, partsOf } from '../guard/links/host-likeness.ts';
import { createHandleLikeness, type HandleLikeness } from '../guard/names/handle-likeness.ts';
import { lookOfText } from '../guard/unicode/glyphs.ts';
import type { ForwardOrigin } from '../language/event.ts';
import { type Claim, claimsIn, foldHandle, foldPhone, hostOf, namedIn } from './claims.ts';

/**
 * Whether something is the operator's. `unknown` is an honest answer: not being listed is not being fraudulent, and a
 * name is never proof.
 */
export type Verdict =
  | { is: 'official'; shown: string; account: OfficialAccount }
  | Imitation
  | { is: 'unknown'; shown: string; why: 'not-listed' | 'hidden' | 'name-only' };

export interface Imitation {
  is: 'imitation';
  shown: string;
  imitates: OfficialAccount;
  /** `userinfo`: the official name stands before an `@` that leads elsewhere; `subdomain`: declared not official. */
  how: 'look-alike' | 'userinfo' | 'subdomain';
  /** Letter by letter and word by word, for `explainDifferences`. */
  differences: readonly Difference[];
}

/** Official accounts prepared for judging: worth keeping where there is much to judge. */
export interface Registry {
  judge(claim: Claim): Verdict;
}

/** Verdicts on everything in the words that can be looked up, in their order, each once; empty when nothing can. */
export function judgeWords(accounts: readonly OfficialAccount[], words: string, most?: number): Verdict[] {
  const registry = createRegistry(accounts);
  return claimsIn(words, most).map((claim) => registry.judge(claim));
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

/** The verdict on one claim. */
function judge(accounts: readonly OfficialAccount[], claim: Claim): Verdict {
  return createRegistry(accounts).judge(claim);
}

interface Site {
  account: OfficialAccount;
  parts: HostParts;
}

/** An account of a platform, and what its links and mentions call it. */
interface Named {
  account: OfficialAccount;
  name: string;
  imitatedBy: HandleLikeness;
}

interface Prepared {
  sites: readonly Site[];
  emails: readonly OfficialAccount[];
  phones: readonly OfficialAccount[];
  named: readonly Named[];
}

/** Prepares the accounts. Exact matches come first: an official name is never called an imitation of another. */
export function createRegistry(accounts: readonly OfficialAccount[]): Registry {
  const prepared: Prepared = {
    sites: accounts.flatMap((account) => {
      const host = account.platform === 'website' ? hostOf(account.value) : undefined;
      return host === undefined || host === '' ? [] : [{ account, parts: partsOf(host) }];
    }),
    emails: accounts.filter(({ platform }) => platform === 'email'),
    phones: accounts.filter(({ platform }) => platform === 'phone'),
    named: accounts
      .filter(({ platform }) => !['website', 'email', 'phone'].includes(platform))
      .map((account) => {
        const name = namedIn(account.value);
        return { account, name, imitatedBy: createHandleLikeness(name) };
      }),
  };
  return {
    judge(claim) {
      switch (claim.kind) {
        case 'website':
          return judgeWebsite(prepared, claim);
        case 'email':
          return judgeEmail(prepared, claim);
        case 'phone':
          return judgePhone(prepared, claim);
        case 'handle':
          return judgeName(prepared.named, claim.shown, claim.handle, claim.platform);
        case 'invite':
          return judgeName(prepared.named, claim.shown, foldHandle(claim.code), claim.platform);
      }
    },
  };
}

/** Fewer digits are many people's. */
const shortestNational = 8;

/** A number is written with its country or without it; one slip away from ours, it is dialled for ours. */
function judgePhone({ phones }: Prepared, { shown, digits }: Extract<Claim, { kind: 'phone' }>): Verdict {
  const written = /^\s*(?:\+|00)/.test(shown) ? digits : digits.replace(/^0+/, '');
  const forms = phones.flatMap((account) => {
    const whole = foldPhone(account.value);
    if (/^\s*(?:\+|00)/.test(shown)) return [{ account, own: whole }];
    const national = [1, 2, 3].map((length) => whole.slice(length)).filter((own) => own.length >= shortestNational);
    return [whole, ...national].map((own) => ({ account, own }));
  });
  const same = forms.find(({ own }) => own === written);
  if (same) return { is: 'official', shown, account: same.account };
  const near = forms.find(({ own }) => own.length >= shortestNational && distanceWithin(own, written, 1) === 1);
  if (!near) return { is: 'unknown', shown, why: 'not-listed' };
  const differences = differencesBetween(near.own, written);
  return { is: 'imitation', shown, imitates: near.account, how: 'look-alike', differences };
}

function judgeWebsite({ sites }: Prepared, claim: Extract<Claim, { kind: 'website' }>): Verdict {
  const { shown, host } = claim;
  const exact = sites.find(({ parts }) => parts.host === host);
  if (exact) return { is: 'official', shown, account: exact.account };
  const parents = sites.filter(({ parts }) => host.endsWith(`.${parts.host}`));
  const closest = parents.sort((a, b) => b.parts.host.length - a.parts.host.length)[0];
  if (closest?.account.subdomains) return { is: 'official', shown, account: closest.account };
  if (closest) {
    const differences: Difference[] = [{ kind: 'not-ours-below', shown: host, original: closest.parts.host }];
    return { is: 'imitation', shown, imitates: closest.account, how: 'subdomain', differences };
  }
  const inUserinfo = claim.userinfo === undefined ? undefined : siteNamedIn(sites, claim.userinfo);
  if (inUserinfo) return leadingElsewhere(shown, inUserinfo, host);
  return imitationOfHost(sites, shown, host) ?? { is: 'unknown', shown, why: 'not-listed' };
}

function judgeEmail({ emails, sites }: Prepared, claim: Extract<Claim, { kind: 'email' }>): Verdict {
  const { shown, address, host, local } = claim;
  const exact = emails.find((one) => one.value.toLowerCase() === address);
  if (exact) return { is: 'official', shown, account: exact };
  const named = siteNamedIn(sites, local);
  if (named && !sites.some(({ parts }) => parts.host === host)) return leadingElsewhere(shown, named, host);
  const look = lookOfText(address);
  const similar = emails.find((one) => lookOfText(one.value) === look);
  if (similar) {
    const differences = differencesBetween(similar.value, address);
    return { is: 'imitation', shown, imitates: similar, how: 'look-alike', differences };
  }
  const ours = sites.some(({ parts }) => host === parts.host || host.endsWith(`.${parts.host}`));
  const imitation = ours ? undefined : imitationOfHost(sites, shown, host);
  return imitation ?? { is: 'unknown', shown, why: 'not-listed' };
}

/** Handles, and the codes of invitations. */
function judgeName(named: readonly Named[], shown: string, name: string, platform: string | undefined): Verdict {
  const same = named.filter((one) => one.name === name);
  const exact = same.find(({ account }) => platform === undefined || account.platform === platform);
  if (exact) return { is: 'official', shown, account: exact.account };
  // Our name on another platform may be ours or not: nobody can say.
  if (same.length > 0) return { is: 'unknown', shown, why: 'not-listed' };
  for (const { account, imitatedBy } of named) {
    const differences = imitatedBy(name);
    if (differences) return { is: 'imitation', shown, imitates: account, how: 'look-alike', differences };
  }
  return { is: 'unknown', shown, why: 'not-listed' };
}

function imitationOfHost(sites: readonly Site[], shown: string, host: string): Imitation | undefined {
  const parts = partsOf(host);
  for (const { account, parts: official } of sites) {
    const differences = hostLikeness(parts, official);
    if (differences) return { is: 'imitation', shown, imitates: account, how: 'look-alike', differences };
  }
  return undefined;
}

function leadingElsewhere(shown: string, { account, parts }: Site, host: string): Imitation {
  const differences: Difference[] = [{ kind: 'before-at', shown: host, original: parts.host }];
  return { is: 'imitation', shown, imitates: account, how: 'userinfo', differences };
}

/** The official site that the part before an `@` pretends to be. */
function siteNamedIn(sites: readonly Site[], userinfo: string): Site | undefined {
  const words = userinfo.toLowerCase().split(/[@:/\\\u2044\u2215]/);
  return sites.find(({ parts }) => words.some((word) => word === parts.host || word.endsWith(`.${parts.host}`)));
}
