import type { OfficialAccount } from '../../config/desk.ts';
import { type Claim, claimsIn } from '../../domain/claims.ts';
import { createRegistry, type Verdict } from '../../domain/official.ts';

/** One link, handle, invitation or address of a message, and what the official accounts say about it. */
export interface LinkFinding {
  readonly claim: Claim;
  /** `imitation`: made to look official; `unknown` is an honest answer and no reason to act. */
  readonly verdict: Verdict;
}

export interface LinkGuard {
  /** Everything in the text that leads or points somewhere, each once, in order of kind. Phone numbers are left out. */
  check(text: string): LinkFinding[];
  /** The first that is made to look official, or null: what a group has to act on. */
  lookAlike(text: string): Extract<Verdict, { is: 'imitation' }> | null;
}

/** What of a message is looked through, in UTF-16 units, and how much of it is judged: patterns must not crawl. */
const longestMessage = 4096;
const mostLinks = 40;

/** Prepares the official accounts and the brand's names once, so that each message is cheap. Pure. */
export function createLinkGuard(accounts: readonly OfficialAccount[], brands: readonly string[] = []): LinkGuard {
  const registry = createRegistry(accounts, brands);
  const check = (text: string): LinkFinding[] =>
    claimsIn(text, mostLinks, longestMessage)
      .filter((claim) => claim.kind !== 'phone' && !isBareWord(claim) && !isFileName(claim))
      .map((claim) => ({ claim, verdict: registry.judge(claim) }));
  return {
    check,
    lookAlike(text) {
      for (const { verdict } of check(text)) if (verdict.is === 'imitation') return verdict;
      return null;
    },
  };
}

/** In a question a single word may be a handle; in a conversation it is a word. */
function isBareWord(claim: Claim): boolean {
  return claim.kind === 'handle' && !/[@/:]/.test(claim.shown);
}

/** Endings of files that are none of domains. */
const fileEndings: ReadonlySet<string> = new Set(
  `json jsonc yaml yml toml ini conf env lock log txt csv tsv xml html htm css js mjs ts tsx jsx exe dll dmg apk png jpg jpeg
  gif webp svg pdf doc docx xls xlsx ppt pptx tar gz`.split(/\s+/),
);

/** `config.example.json` leads nowhere. */
function isFileName(claim: Claim): boolean {
  if (claim.kind !== 'website' || /[/:]/.test(claim.shown)) return false;
  return fileEndings.has(claim.host.slice(claim.host.lastIndexOf('.') + 1));
}
