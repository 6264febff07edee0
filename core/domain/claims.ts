import { domainToUnicode } from 'node:url';
import { parse as parseHost } from 'tldts';
import { accountIn, inviteIn } from './account-links.ts';
import { alsoWords, plainLinks } from './plain-links.ts';

/** Something that can be looked up: what was written (`shown`) and its comparable form. */
export type Claim =
  /** `loose`: words of a sentence may stand right before the host, which is written in Chinese. */
  | { kind: 'website'; shown: string; host: string; userinfo?: string; loose?: true }
  | { kind: 'email'; shown: string; address: string; local: string; host: string }
  | { kind: 'phone'; shown: string; digits: string }
  /** `platform` is known when the handle came as a link or a forward. */
  | { kind: 'handle'; shown: string; handle: string; platform?: string }
  | { kind: 'invite'; shown: string; code: string; platform: string };

/** More than this in one message is a list, not a question. */
const mostClaims = 5;
/** Characters looked through: what is to be checked stands at the beginning, and patterns must not be made to crawl. */
const longestQuestion = 2000;

const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Nd}]';
const label = `${letter}(?:(?:${letter}|-){0,61}${letter})?`;
const domain = `(?:${label}\\.)+(?:xn--[a-z0-9-]+|[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]{2,})`;
/** Not of Chinese: words that stand before an address without a space are no part of it. */
const addressPart = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Nd}._%+:-]';
/**
 * A domain one of whose labels has Chinese in it. Words are often written right before or behind an address, so that it
 * must begin with other letters, or with `https://`, and its Chinese must stand where no address can end.
 */
const han = '\\p{Script=Han}{1,12}';
const hanEnding = '(?:[a-z]{2,18})(?![a-z0-9-])';
const outside = `(?<![\\p{Script=Latin}\\p{Nd}.@-])`;
const hanDomain = `(?:www\\.)?(?:${label}${han}|(?:${label}\\.){1,3}${han})\\.${hanEnding}`;
const hanLink = `https?://(?:www\\.)?(?:(?:${label}\\.){0,3}(?:${label})?${han}(?:${label})?)\\.${hanEnding}`;
/** A host of Chinese alone, such as 北风.com or 北风.中国: where a sentence before it ends cannot be seen. */
const looseDomain = `${outside}\\p{Script=Han}{2,24}\\.(?:[a-z]{2,18}(?![a-z0-9-])|\\p{Script=Han}{2,4}(?!\\p{Script=Han}))`;
const path = '(?:/[^\\s<>"\'，。；、）】」》]*)?';
const patterns: readonly { pattern: RegExp; read: (found: string) => Claim | undefined }[] = [
  { pattern: new RegExp(`(?:${hanLink}|${outside}${hanDomain})${path}`, 'giu'), read: readLink },
  { pattern: new RegExp(`${looseDomain}${path}`, 'giu'), read: readLoose },
  { pattern: /(?:https?|tg|ftp):\/\/[^\s<>"'，。；、）】」》\p{Script=Han}]+/giu, read: readLink },
  { pattern: new RegExp(`(?<!${addressPart})${addressPart}{1,128}@${label}(?:\\.${label})*`, 'giu'), read: readEmail },
  { pattern: new RegExp(`${domain}(?::\\d{1,5})?(?:/[^\\s<>"'，。；、）】」》]*)?`, 'giu'), read: readLink },
  { pattern: /@[a-z0-9_.]{2,64}/giu, read: readHandle },
  { pattern: /\+?\d[\d\s().-]{5,22}\d/gu, read: readPhone },
];

/** Everything in the words that can be looked up, in the order it is written, each once, at most `most`. */
export function claimsIn(words: string, most: number = mostClaims, longest: number = longestQuestion): Claim[] {
  let rest = plainLinks(words.slice(0, longest));
  const claims = new Map<string, { at: number; claim: Claim }>();
  for (const { pattern, read } of patterns) {
    rest = rest.replace(pattern, (found: string, at: number) => {
      const claim = read(found.replace(/[.,;:!?)\]]+$/u, ''));
      if (!claim) return found;
      const key = JSON.stringify({ ...claim, shown: '' });
      if (!claims.has(key)) claims.set(key, { at, claim });
      // As long as what stood there, so that the places of what is found next are those of the words.
      return ' '.repeat(found.length);
    });
  }
  const bare = rest.trim();
  if (claims.size === 0 && /^[a-z0-9][a-z0-9_.-]{1,62}[a-z0-9_]$/iu.test(bare)) {
    return [{ kind: 'handle', shown: bare, handle: foldHandle(bare) }];
  }
  return [...claims.values()]
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ claim }) => claim);
}

/** A handle without its `@`, in lower case. */
export function foldHandle(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase();
}

/** What links and mentions call an account that is written as a handle, a link or an invitation. */
export function namedIn(value: string): string {
  const url = value.includes('/') ? parse(value.trim()) : undefined;
  const name = url && (inviteIn(url)?.code ?? accountIn(url)?.handle);
  return foldHandle(name ?? value);
}

/** The account that a link leads to, as `foldHandle` has it; undefined when it leads to none. */
export function accountOfLink(link: string): string | undefined {
  const url = parse(link);
  const account = url && accountIn(url);
  return account && foldHandle(account.handle);
}

/** A phone number's digits, an international `00` taken as `+`. */
export function foldPhone(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^00/, '');
}

/** The host of a domain or link, in Unicode and lower case, without a leading `www.`; undefined when it has none. */
export function hostOf(link: string): string | undefined {
  const url = parse(link);
  return url && unicodeHost(url);
}

function parse(link: string): URL | undefined {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(link) ? link : `https://${link}`;
  return URL.canParse(withScheme) ? new URL(withScheme) : undefined;
}

function unicodeHost(url: URL): string {
  return domainToUnicode(url.hostname)
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

function readLink(found: string): Claim | undefined {
  const url = parse(found);
  if (!url) return undefined;
  const invite = url.username === '' ? inviteIn(url) : undefined;
  if (invite) return { kind: 'invite', shown: found, ...invite };
  const account = url.username === '' ? accountIn(url) : undefined;
  if (account?.phone) return { kind: 'phone', shown: `+${account.handle}`, digits: account.handle };
  if (account) return { kind: 'handle', shown: found, handle: foldHandle(account.handle), platform: account.platform };
  const host = /^(?:https?|ftp):$/.test(url.protocol) ? unicodeHost(url) : '';
  if (host === '') return undefined;
  const userinfo = decode(url.password === '' ? url.username : `${url.username}:${url.password}`);
  return { kind: 'website', shown: found, host, ...(userinfo === '' ? {} : { userinfo }) };
}

function readLoose(found: string): Claim | undefined {
  const host = hostOf(found);
  if (host === undefined || parseHost(host).isIcann !== true) return undefined;
  // "…北风.me too": a full stop, and an English word.
  if (!found.includes('/') && alsoWords.has(host.slice(host.lastIndexOf('.') + 1))) return undefined;
  return { kind: 'website', shown: found, host, loose: true };
}

/** What is written right before an address and is no part of it: the `:` of 邮箱：help@…, a label, `mailto:`. */
const beforeAddress = /^[^\p{L}\p{Nd}]*(?:(?:mailto|e-?mail|mail):)?/iu;

function readEmail(written: string): Claim | undefined {
  const found = written.replace(beforeAddress, '');
  const at = found.lastIndexOf('@');
  const host = hostOf(found.slice(at + 1));
  const local = found.slice(0, at).toLowerCase();
  if (local === '' || host === undefined || host === '') return undefined;
  // Without a dot on the right it is no address, but still what someone was shown: `example.com@evil`.
  if (!host.includes('.') && !local.includes('.')) return undefined;
  return { kind: 'email', shown: found, address: `${local}@${host}`, local, host };
}

function readHandle(found: string): Claim | undefined {
  const handle = foldHandle(found);
  return handle.length < 2 ? undefined : { kind: 'handle', shown: found, handle };
}

function readPhone(found: string): Claim | undefined {
  const digits = foldPhone(found);
  return digits.length < 7 || digits.length > 15 ? undefined : { kind: 'phone', shown: found.trim(), digits };
}

/** A user name may carry bad percent signs; then it is compared as it was written. */
function decode(userinfo: string): string {
  return /%(?![0-9a-f]{2})/i.test(userinfo) ? userinfo : safeDecode(userinfo);
}

function safeDecode(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch (error) {
    if (error instanceof URIError) return words;
    throw error;
  }
}
