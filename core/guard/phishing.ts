import { type PhishingKind, phishingKinds } from './phishing-kind.ts';
import { featuresOf } from './talk/features.ts';
import { readModel, scoreOf } from './talk/linear-model.ts';
import { phishingKindModels, phishingModel } from './talk/phishing-model.ts';
import { partsOf, wordsOf } from './talk/words.ts';

export interface PhishingFinding {
  readonly kind: PhishingKind;
}

const isPhishing = readModel(phishingModel);
const isOfKind = phishingKinds.map((kind) => ({ kind, model: readModel(phishingKindModels[kind]) }));

/**
 * Whether a message asks others for what nobody should give, or lures them: by what its words weigh together, as learned
 * from labelled samples. Warnings, questions, stories and honest instructions are not that. Pure, and linear in the
 * length of the message.
 */
export function findPhishing(text: string): PhishingFinding | null {
  const scored = partsOf(wordsOf(text)).map((words) => {
    const features = featuresOf(words);
    return { features, score: scoreOf(isPhishing, features) };
  });
  const worst = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return worst.score > 0 ? { kind: kindOf(worst.features) } : null;
}

function kindOf(features: ReadonlySet<string>): PhishingKind {
  const scores = isOfKind.map(({ kind, model }) => ({ kind, score: scoreOf(model, features) }));
  return scores.reduce((one, other) => (other.score > one.score ? other : one)).kind;
}
