import { fourthPhishing, fourthSupportTalk } from '../fourth.ts';
import { freshHalves } from '../fresh.ts';
import { heldOutPhishing } from '../phishing-held-out.ts';
import { tunedPhishing } from '../phishing-tuned.ts';
import type { SentenceSample } from '../sample.ts';
import { secondPhishing, secondSupportTalk } from '../sentences-second.ts';
import { heldOutSupportTalk } from '../support-talk-held-out.ts';
import { tunedSupportTalk } from '../support-talk-tuned.ts';
import { thirdPhishing, thirdSupportTalk } from '../third.ts';
import { phishing as phishing1 } from './author-1/phishing.ts';
import { supportTalk as supportTalk2 } from './author-2/support-talk.ts';
import { ordinary as ordinary3 } from './author-3/ordinary.ts';
import { phishing as phishing3 } from './author-3/phishing.ts';
import { supportTalk as supportTalk3 } from './author-3/support-talk.ts';
import { phishing as phishing4 } from './author-4/phishing.ts';
import { supportTalk as supportTalk4 } from './author-4/support-talk.ts';
import { phishing as phishing5 } from './author-5/phishing.ts';
import { supportTalk as supportTalk5 } from './author-5/support-talk.ts';
import { phishing as phishing6 } from './author-6/phishing.ts';
import { supportTalk as supportTalk6 } from './author-6/support-talk.ts';
import { phishing as phishing7 } from './author-7/phishing.ts';
import { supportTalk as supportTalk7 } from './author-7/support-talk.ts';
import { phishing as phishing8 } from './author-8/phishing.ts';
import { supportTalk as supportTalk8 } from './author-8/support-talk.ts';
import { phishing as phishing9 } from './author-9/phishing.ts';
import { supportTalk as supportTalk9 } from './author-9/support-talk.ts';
import { supportTalk as supportTalk10 } from './author-10/support-talk.ts';
import { supportTalk as supportTalk11 } from './author-11/support-talk.ts';
import { ordinary as ordinary12 } from './author-12/ordinary.ts';
import { ordinary as ordinary13 } from './author-13/ordinary.ts';
import { ordinary as ordinary14 } from './author-14/ordinary.ts';
import { phishing as blindPhishing1 } from './blind-1/phishing.ts';
import { supportTalk as blindSupportTalk1 } from './blind-1/support-talk.ts';
import { phishing as blindPhishing2 } from './blind-2/phishing.ts';
import { supportTalk as blindSupportTalk2 } from './blind-2/support-talk.ts';
import { ordinary as blindOrdinary3 } from './blind-3/ordinary.ts';
import { phishing as blindPhishing3 } from './blind-3/phishing.ts';
import { supportTalk as blindSupportTalk3 } from './blind-3/support-talk.ts';

/** What one author wrote for one detector. */
export interface SampleSet {
  readonly title: string;
  readonly samples: readonly SentenceSample[];
  /** Whether it was written by someone who had never seen a detector. */
  readonly independent: boolean;
}

const ours = (...samples: (readonly SentenceSample[])[]): SampleSet => ({
  title: 'ours',
  samples: samples.flat(),
  independent: false,
});

const author = (title: string, ...samples: (readonly SentenceSample[])[]): SampleSet => ({
  title,
  samples: samples.flat(),
  independent: true,
});

const [freshA, freshB] = freshHalves;

/** What the phishing detector learns from. */
export const learnedPhishing: readonly SampleSet[] = [
  ours(tunedPhishing, heldOutPhishing, secondPhishing, thirdPhishing, fourthPhishing),
  author('fresh', freshA?.phishing ?? [], freshB?.phishing ?? []),
  author('author 1', phishing1),
  author('author 3', phishing3, ordinary3),
  author('author 4', phishing4),
  author('author 5', phishing5),
  author('author 6', phishing6),
  author('author 7', phishing7),
  author('author 8', phishing8),
  author('author 9', phishing9),
  author('author 12', ordinary12),
  author('author 13', ordinary13),
  author('author 14', ordinary14),
];

/** What the detector of talk about finding support learns from. */
export const learnedSupportTalk: readonly SampleSet[] = [
  ours(tunedSupportTalk, heldOutSupportTalk, secondSupportTalk, thirdSupportTalk, fourthSupportTalk),
  author('fresh', freshA?.supportTalk ?? [], freshB?.supportTalk ?? []),
  author('author 2', supportTalk2),
  author('author 3', supportTalk3, ordinary3),
  author('author 4', supportTalk4),
  author('author 5', supportTalk5),
  author('author 6', supportTalk6),
  author('author 7', supportTalk7),
  author('author 8', supportTalk8),
  author('author 9', supportTalk9),
  author('author 10', supportTalk10),
  author('author 11', supportTalk11),
  author('author 12', ordinary12),
  author('author 13', ordinary13),
  author('author 14', ordinary14),
];

/** Short messages that several people write alike; what was learned from is not blind any more. */
function blind(title: string, samples: readonly SentenceSample[], learned: readonly SampleSet[]): SampleSet {
  const texts = new Set(learned.flatMap((set) => set.samples.map(({ text }) => text)));
  return author(
    title,
    samples.filter(({ text }) => !texts.has(text)),
  );
}

/** Never learned from, and never to be: what they measure holds for messages that nobody has seen. */
export const blindPhishing: readonly SampleSet[] = [
  blind('blind 1', blindPhishing1, learnedPhishing),
  blind('blind 2', blindPhishing2, learnedPhishing),
  blind('blind 3', [...blindPhishing3, ...blindOrdinary3], learnedPhishing),
];
export const blindSupportTalk: readonly SampleSet[] = [
  blind('blind 1', blindSupportTalk1, learnedSupportTalk),
  blind('blind 2', blindSupportTalk2, learnedSupportTalk),
  blind('blind 3', [...blindSupportTalk3, ...blindOrdinary3], learnedSupportTalk),
];
