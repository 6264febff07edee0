import { parse } from 'tldts';
import { differencesBetween } from '../alignment.ts';
import type { Difference } from '../difference.ts';
import { lookOfText, type Seen, see } from '../unicode/glyphs.ts';
import { labelLikeness, type OfficialName, shortestGlued } from './label-likeness.ts';

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

/**
 * How a host trades on an official one, or undefined when it does not: its look, its name under another ending, with
 * words added, a slip away, or as a part in front of another domain. Neither is the other's sub-domain.
 */
export function hostLikeness(shown: HostParts, official: HostParts, name: OfficialName): Difference[] | undefined {
  const named = labelLikeness(shown.name, shown.seen, name, true);
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
    const inFront = labelLikeness(label, see(label), name, false);
    if (inFront) return [...inFront, { kind: 'sub-domain', shown: shown.domain, original: official.host }];
  }
  return undefined;
}

/** Shorter names of brands in plain letters are words that sites of all kinds are called by. */
const shortestBrand = 8;

/**
 * How a host trades on a brand that is no part of an official host. `loose`: words of a sentence may stand right before
 * it, so that only what follows the brand is looked at.
 */
export function brandHostLikeness(shown: HostParts, name: OfficialName, loose: boolean): Difference[] | undefined {
  const isChinese = /\p{Script=Han}/u.test(name.look);
  if (!isChinese && name.look.length < shortestBrand) return undefined;
  for (const label of isChinese ? [shown.name, ...shown.before] : [shown.name]) {
    const at = loose && isChinese ? lookOfText(label).lastIndexOf(name.look) : -1;
    const own = at > 0 ? [...label].slice(at).join('') : label;
    const found = labelLikeness(own, see(own), name, label === shown.name);
    if (found) return [...found, { kind: 'not-ours-below', shown: shown.host, original: name.written }];
  }
  return undefined;
}
