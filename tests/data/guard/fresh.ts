import { freshLinks as linksA, freshLinksTunedDesk as linksTunedDeskA } from './fresh-a/links.ts';
import { freshNames as namesA } from './fresh-a/names.ts';
import { freshPhishing as phishingA } from './fresh-a/phishing.ts';
import { freshSupportTalk as supportTalkA } from './fresh-a/support-talk.ts';
import { freshLinks as linksB, freshLinksTunedDesk as linksTunedDeskB } from './fresh-b/links.ts';
import { freshNames as namesB } from './fresh-b/names.ts';
import { freshPhishing as phishingB } from './fresh-b/phishing.ts';
import { freshSupportTalk as supportTalkB } from './fresh-b/support-talk.ts';
import type { LinkSample, NameSample, SentenceSample } from './sample.ts';

/** Half of the set of someone who knew neither the detectors nor the other samples; names are of the held-out desk. */
export interface FreshHalf {
  readonly title: string;
  readonly names: readonly NameSample[];
  /** Links about the held-out desk. */
  readonly links: readonly LinkSample[];
  readonly linksTunedDesk: readonly LinkSample[];
  readonly phishing: readonly SentenceSample[];
  readonly supportTalk: readonly SentenceSample[];
}

/** The first half's names and links were learned from after their first run, the kinds of the second's misses later. */
export const freshHalves: readonly FreshHalf[] = [
  {
    title: 'fresh a',
    names: namesA,
    links: linksA,
    linksTunedDesk: linksTunedDeskA,
    phishing: phishingA,
    supportTalk: supportTalkA,
  },
  {
    title: 'fresh b',
    names: namesB,
    links: linksB,
    linksTunedDesk: linksTunedDeskB,
    phishing: phishingB,
    supportTalk: supportTalkB,
  },
];
