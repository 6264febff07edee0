import { parse } from 'tldts';
import { differencesBetween } from '../alignment.ts';
import type { Difference } from '../difference.ts';
import { nearness } from '../names/nearness.ts';
import { classOf } from '../role-words.ts';
import { lookOfText, type Seen, see, type Word } from '../unicode/glyphs.ts';

/** A host taken apart by the public suffix list, in Unicode. */
export interface HostParts {
  readonly host: string;
  /** What is registered: `example.com` of `shop.example.com`. */
  readonly domain: string;
  /** The label that names it: `example`. */
  readonly name: string;
  readonly seen: Seen;
  /** Such as `com` or `com.cn`. */
  readonly ending: string;
  /** The labels before the registered domain, from the left. */
  readonly before: readonly string[];
}

/** Takes a host (lower case, no port) apart. One without a known ending counts its last label as the ending. */
export function partsOf(host: string): HostParts {
  const labels = host.split('.').filter((label) => label !== '');
  const suffix = parse(host, { allowPrivateDomains: true, validateHostname: false }).publicSuffix ?? '';
  const endingLength = Math.min(Math.max(suffix.split('.').filter(Boolean).length, 1), Math.max(labels.length - 1, 0));
  const ending = labels.slice(labels.length - endingLength).join('.');
  const name = labels.at(-1 - endingLength) ?? host;
  const before = labels.slice(0, Math.max(labels.length - endingLength - 1, 0));
  return { host, domain: ending === '' ? name : `${name}.${ending}`, name, seen: see(name), ending, before };
}

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
  dev test beta demo cloud link links redirect dapp connect sync node ios android apk mobile shop store sale free lucky win`
    .trim()
    .split(/\s+/)
    .map(lookOfText),
);

/** Shorter names are only compared whole: a slip away from them lies half the dictionary. */
const shortestGlued = 5;

const isBait = (word: Word): boolean => baits.has(word.look) || word.number || classOf(word) !== 'other';

/** Up to four bait words run together. */
function isBaits(look: string, depth = 0): boolean {
  if (look === '') return depth > 0;
  if (depth > 3) return false;
  if (depth > 0 && /^[oizeastb69]{1,4}$/.test(look)) return true;
  if (classOf({ look, number: false }) !== 'other' && look.length > 1) return true;
  for (let length = look.length; length > 1; length--) {
    if (baits.has(look.slice(0, length)) && (length === look.length || isBaits(look.slice(length), depth + 1)))
      return true;
  }
  return false;
}

/**
 * How a host trades on an official one, or undefined when it does not: its look, its name under another ending, with
 * words added, a slip away, or as a part in front of another domain. Neither is the other's sub-domain.
 */
export function hostLikeness(shown: HostParts, official: HostParts): Difference[] | undefined {
  const named = labelLikeness(shown.name, shown.seen, official, true);
  if (named) {
    const ending: Difference[] =
      shown.ending === official.ending
        ? []
        : [{ kind: 'other-ending', shown: `.${shown.ending}`, original: `.${official.ending}` }];
    return [...named, ...ending];
  }
  // The dot was moved: `north.windwallet.app`.
  const apart = [...shown.before, shown.name].join('.');
  if (
    shown.before.length > 0 &&
    shown.ending === official.ending &&
    official.seen.look.length >= shortestGlued &&
    lookOfText(apart) === official.seen.look
  )
    return differencesBetween(official.name, apart);
  for (const label of shown.before) {
    const inFront = labelLikeness(label, see(label), official, false);
    if (inFront) return [...inFront, { kind: 'sub-domain', shown: shown.domain, original: official.host }];
  }
  return undefined;
}

const suspicion = ({ seen }: HostParts) => ({
  isPerson: false,
  claimsOffice: false,
  words: seen.words.map(({ look }) => look),
});

/** `slips`: whether a name that is merely near counts. */
function labelLikeness(label: string, seen: Seen, official: HostParts, slips: boolean): Difference[] | undefined {
  const name = official.seen.look;
  if (name === '' || seen.look === '') return undefined;
  if (seen.look === name) return differencesBetween(official.name, label);
  const beside = besideBaits(seen, name, official, slips);
  if (beside) return beside;
  const glued = gluedToBaits(seen.look, name);
  if (glued) return [{ kind: 'added-word', shown: glued }];
  if (!slips) return undefined;
  const distance = nearness(name, seen.look, suspicion(official));
  return distance === undefined ? undefined : differencesBetween(official.name, label);
}

/** The name as one or several of the words between hyphens, and all others bait. */
function besideBaits({ words }: Seen, name: string, official: HostParts, slips: boolean): Difference[] | undefined {
  if (words.length < 2) return undefined;
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= words.length; end++) {
      if (end - start === words.length) continue;
      const used = words.slice(start, end);
      const others = [...words.slice(0, start), ...words.slice(end)];
      if (!others.every((word) => isBait(word) || word.look.length <= 3 || isBaits(word.look))) continue;
      const look = used.map((word) => word.look).join('');
      const near = slips && nearness(name, look, suspicion(official)) !== undefined;
      if (look !== name && !near) continue;
      const written = used.map((word) => word.shown).join('-');
      const added = others.map((word): Difference => ({ kind: 'added-word', shown: word.shown }));
      return [...differencesBetween(official.name, written), ...added];
    }
  }
  return undefined;
}

function gluedToBaits(look: string, name: string): string | undefined {
  if (name.length < shortestGlued || !look.includes(name)) return undefined;
  const at = look.indexOf(name);
  const [before, after] = [look.slice(0, at), look.slice(at + name.length)];
  const fine = (part: string): boolean => part === '' || isBaits(part);
  return fine(before) && fine(after) ? `${before}${after}` : undefined;
}
