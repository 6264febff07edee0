import type { OfficialAccount } from '../config/desk.ts';
import { differencesBetween, distanceWithin } from '../guard/alignment.ts';
import { asWritten } from '../guard/as-written.ts';
import type { Difference } from '../guard/difference.ts';
import { brandHostLikeness, type HostParts, hostLikeness, partsOf } from '../guard/links/host-likeness.ts';
import { accountLikeness, brandNames, type OfficialName, officialName } from '../guard/links/label-likeness.ts';
import { isFreeMail } from '../guard/links/mail-hosts.ts';
import { createHandleLikeness, type HandleLikeness } from '../guard/names/handle-likeness.ts';
import { lookOfText } from '../guard/unicode/glyphs.ts';
import type { ForwardOrigin } from '../language/event.ts';
import { type Claim, claimsIn, foldHandle, foldPhone, hostOf, namedIn } from './claims.ts';
import { countryCodeLength } from './country-codes.ts';

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
export function judgeWords(
  accounts: readonly OfficialAccount[],
  words: string,
  most?: number,
  brands: readonly string[] = [],
): Verdict[] {
  const registry = createRegistry(accounts, brands);
  return claimsIn(words, most).map((claim) => registry.judge(claim));
}

/** The verdict on where a forwarded message of a channel came from. */
export function judgeForward(
  accounts: readonly OfficialAccount[],
  channel: string,
  origin: ForwardOrigin,
  brands: readonly string[] = [],
): Verdict {
  if (origin.kind === 'hidden') return { is: 'unknown', shown: origin.name, why: 'hidden' };
  const byId = accounts.find((account) => account.platform === channel && account.value === origin.id);
  const shown = origin.handle ? `@${origin.handle}` : origin.kind === 'user' ? origin.name : origin.title;
  if (byId) return { is: 'official', shown, account: byId };
  if (!origin.handle) return { is: 'unknown', shown, why: 'name-only' };
  const claim: Claim = { kind: 'handle', shown, handle: foldHandle(origin.handle), platform: channel };
  return createRegistry(accounts, brands).judge(claim);
}

interface Site {
  account: OfficialAccount;
  parts: HostParts;
  name: OfficialName;
}

/** A name that others trade on, and the account that is said to be imitated: its own site, or the first of the desk. */
interface TradedOn {
  account: OfficialAccount;
  name: OfficialName;
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
  brands: readonly TradedOn[];
  /** The sites and brands, longer names first: they say more. */
  tradedOn: readonly TradedOn[];
}

/**
 * Prepares the accounts, and the names of the brand as people write them. Exact matches come first: an official name is
 * never called an imitation of another.
 */
export function createRegistry(accounts: readonly OfficialAccount[], brands: readonly string[] = []): Registry {
  const prepared = prepare(accounts, brands);
  return {
    judge(claim) {
      const verdict = judgeFolded(prepared, claim);
      if (verdict.is !== 'imitation') return verdict;
      return { ...verdict, differences: asWritten(verdict.differences, claim.shown, foldedOf(claim)) };
    },
  };
}

function judgeFolded(prepared: Prepared, claim: Claim): Verdict {
  switch (claim.kind) {
    case 'website':
      return judgeWebsite(prepared, claim);
    case 'email':
      return judgeEmail(prepared, claim);
    case 'phone':
      return judgePhone(prepared, claim);
    case 'handle':
    case 'invite':
      return judgeName(prepared, claim.shown, foldedOf(claim), claim.platform);
  }
}

/** What of a claim is compared. */
function foldedOf(claim: Claim): string {
  switch (claim.kind) {
    case 'website':
      return claim.host;
    case 'email':
      return claim.address;
    case 'phone':
      return claim.digits;
    case 'handle':
      return claim.handle;
    case 'invite':
      return foldHandle(claim.code);
  }
}

function prepare(accounts: readonly OfficialAccount[], brands: readonly string[]): Prepared {
  const sites = accounts.flatMap((account): Site[] => {
    const host = account.platform === 'website' ? hostOf(account.value) : undefined;
    if (host === undefined || host === '') return [];
    const parts = partsOf(host);
    return [{ account, parts, name: officialName(parts.name) }];
  });
  const withNames = accounts.filter(({ platform }) => !['website', 'email', 'phone'].includes(platform));
  const first = sites[0]?.account ?? accounts[0];
  const traded = [
    ...withNames
      .filter(({ value }) => /\p{Script=Han}/u.test(value))
      .map((account) => ({ account, name: account.value })),
    ...(first ? brands.map((name) => ({ account: first, name })) : []),
  ].flatMap(({ account, name }): TradedOn[] => brandNames(name).map((one) => ({ account, name: one })));
  return {
    sites,
    emails: accounts.filter(({ platform }) => platform === 'email'),
    phones: accounts.filter(({ platform }) => platform === 'phone'),
    named: withNames.map((account) => {
      const name = namedIn(account.value);
      return { account, name, imitatedBy: createHandleLikeness(name) };
    }),
    brands: traded,
    tradedOn: [...sites, ...traded].sort((a, b) => b.name.look.length - a.name.look.length),
  };
}

/** Fewer digits are many people's. */
const shortestNational = 8;

/**
 * A number is written with its country or without it; one slip away from ours, it is dialled for ours. Without a country it
 * may ring elsewhere when dialled from there, so that the answer always tells our number whole.
 */
function judgePhone({ phones }: Prepared, { shown, digits }: Extract<Claim, { kind: 'phone' }>): Verdict {
  const written = /^\s*(?:\+|00)/.test(shown) ? digits : digits.replace(/^0+/, '');
  const forms = phones.flatMap((account) => {
    const whole = foldPhone(account.value);
    if (/^\s*(?:\+|00)/.test(shown)) return [{ account, own: whole }];
    const national = whole.slice(countryCodeLength(whole));
    return [whole, ...(national.length >= shortestNational ? [national] : [])].map((own) => ({ account, own }));
  });
  const same = forms.find(({ own }) => own === written);
  if (same) return { is: 'official', shown, account: same.account };
  const near = forms.find(({ own }) => own.length >= shortestNational && distanceWithin(own, written, 1) === 1);
  if (!near) return { is: 'unknown', shown, why: 'not-listed' };
  const differences = differencesBetween(near.own, written);
  return { is: 'imitation', shown, imitates: near.account, how: 'look-alike', differences };
}

function judgeWebsite(prepared: Prepared, claim: Extract<Claim, { kind: 'website' }>): Verdict {
  const { sites } = prepared;
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
  // Our own address behind words of a sentence, or another that ends like ours: nobody can say.
  if (claim.loose && sites.some(({ parts }) => host.endsWith(parts.host)))
    return { is: 'unknown', shown, why: 'not-listed' };
  const inUserinfo = claim.userinfo === undefined ? undefined : siteNamedIn(sites, claim.userinfo);
  if (inUserinfo) return leadingElsewhere(shown, inUserinfo, host);
  return imitationOfHost(prepared, shown, host, claim.loose) ?? { is: 'unknown', shown, why: 'not-listed' };
}

function judgeEmail(prepared: Prepared, claim: Extract<Claim, { kind: 'email' }>): Verdict {
  const { emails, sites } = prepared;
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
  const imitation = ours ? undefined : (imitationOfHost(prepared, shown, host) ?? imitationBefore(prepared, claim));
  return imitation ?? { is: 'unknown', shown, why: 'not-listed' };
}

/** Our name before the `@` of someone else's host: with words that claim an office, or at a host that takes anybody. */
function imitationBefore(prepared: Prepared, claim: Extract<Claim, { kind: 'email' }>): Imitation | undefined {
  const { shown, local, host } = claim;
  // Other addresses where one of ours is may be ours as well, unless anybody can have one there.
  const isFree = isFreeMail(host);
  if (!isFree && prepared.emails.some(({ value }) => value.toLowerCase().endsWith(`@${host}`))) return undefined;
  // What follows a plus is the owner's note on whom they gave the address to.
  const account = local.replace(/\+.*$/, '');
  for (const { account: imitates, name } of prepared.tradedOn) {
    const differences = accountLikeness(account, name, isFree ? 'any' : 'telling');
    if (!differences) continue;
    const elsewhere: Difference = { kind: 'before-at', shown: host, original: name.written };
    return { is: 'imitation', shown, imitates, how: 'look-alike', differences: [...differences, elsewhere] };
  }
  return undefined;
}

/** Handles, and the codes of invitations. */
function judgeName(prepared: Prepared, shown: string, name: string, platform: string | undefined): Verdict {
  const { named } = prepared;
  const same = named.filter((one) => one.name === name);
  const exact = same.find(({ account }) => platform === undefined || account.platform === platform);
  if (exact) return { is: 'official', shown, account: exact.account };
  // Our name on another platform may be ours or not: nobody can say.
  if (same.length > 0) return { is: 'unknown', shown, why: 'not-listed' };
  for (const { account, imitatedBy } of named) {
    // Even the very name on another platform says nothing, so that a slip away from it does not either.
    const differences = imitatedBy(name, platform === undefined || platform === account.platform);
    if (differences) return { is: 'imitation', shown, imitates: account, how: 'look-alike', differences };
  }
  for (const { account, name: ours } of prepared.tradedOn) {
    const differences = accountLikeness(name, ours, 'telling');
    if (differences) return { is: 'imitation', shown, imitates: account, how: 'look-alike', differences };
  }
  return { is: 'unknown', shown, why: 'not-listed' };
}

function imitationOfHost(
  { sites, brands }: Prepared,
  shown: string,
  host: string,
  loose = false,
): Imitation | undefined {
  const parts = partsOf(host);
  for (const { account, parts: official, name } of sites) {
    const differences = hostLikeness(parts, official, name);
    if (differences) return { is: 'imitation', shown, imitates: account, how: 'look-alike', differences };
  }
  for (const { account, name } of brands) {
    const differences = brandHostLikeness(parts, name, loose);
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
