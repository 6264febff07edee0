import { secretSigns, secretWeights } from './phishing/asks-secret.ts';
import { doublingSigns, doublingWeights } from './phishing/doubling.ts';
import { accessSigns, accessWeights } from './phishing/opens-access.ts';
import { recoverySigns, recoveryWeights } from './phishing/private-recovery.ts';
import { walletSigns, walletWeights } from './phishing/wallet-lure.ts';
import { read, type Sentence } from './talk/read.ts';
import { weigh } from './talk/signs.ts';

/**
 * What a message asks of others: to hand over a secret, to let someone into their screen or device, to "validate" or
 * connect a wallet somewhere, to write in private about lost money, or to send coins and get more back.
 */
export type PhishingKind = 'asks-secret' | 'opens-access' | 'wallet-validation' | 'private-recovery' | 'doubling';

export interface PhishingFinding {
  readonly kind: PhishingKind;
  /** The sentence, folded as it was read: for people to judge, not to be quoted as anyone's words. */
  readonly sentence: string;
}

/** From this sum of weights on, signs are a finding. */
const enough = 3;
/** Bait that is a sentence of its own is short: "Stuck withdrawal?" */
const longestBait = 16;

/** Everything that was weighed, for seeing why: each kind's strongest reading of a sentence. */
export interface Weighed {
  readonly kind: PhishingKind;
  readonly score: number;
  readonly signs: readonly string[];
}

function weighSentence(sentences: readonly Sentence[], index: number): Weighed[] {
  const [earlier, before] = [sentences[index - 2], sentences[index - 1]];
  const sentence = sentences[index] ?? { text: '', tokens: [], clauses: [], asks: false };
  return [
    ...secretSigns(sentence, before).map((signs) => weighed('asks-secret', weigh(secretWeights, signs), signs)),
    ...accessSigns(sentence).map((signs) => weighed('opens-access', weigh(accessWeights, signs), signs)),
    ...walletSigns(sentence).map((signs) => weighed('wallet-validation', weigh(walletWeights, signs) - 0.5, signs)),
    ...[recoverySigns(withBait(sentence, before, earlier))].map((signs) =>
      weighed('private-recovery', weigh(recoveryWeights, signs), signs),
    ),
    ...[doublingSigns(sentence)].map((signs) => weighed('doubling', weigh(doublingWeights, signs), signs)),
  ];
}

const weighed = (kind: PhishingKind, score: number, signs: ReadonlySet<string>): Weighed => ({
  kind,
  score,
  signs: [...signs],
});

/** "Stuck withdrawal? Message me": the bait is a sentence of its own. */
function withBait(sentence: Sentence, ...before: readonly (Sentence | undefined)[]): Sentence {
  return before.reduce<Sentence>((joined, bait) => {
    if (!bait || bait.tokens.length > longestBait) return joined;
    return {
      text: `${bait.text} ${joined.text}`,
      tokens: [...bait.tokens, ...joined.tokens],
      clauses: [...bait.clauses, ...joined.clauses],
      asks: joined.asks,
    };
  }, sentence);
}

/**
 * Finds the sentence in which a message asks others for keys, phrases or codes, or lures them to where that happens;
 * null for warnings, questions and everything else. Pure, and linear in the length of the message.
 */
export function findPhishing(text: string): PhishingFinding | null {
  const sentences = read(text);
  for (const [index, sentence] of sentences.entries()) {
    const best = weighSentence(sentences, index).find(({ score }) => score >= enough);
    if (best) return { kind: best.kind, sentence: sentence.text };
  }
  return null;
}

/** Why a message is a finding or none: every sentence with what was weighed. For people who tune the weights. */
export function explainPhishing(text: string): { sentence: string; weighed: Weighed[] }[] {
  const sentences = read(text);
  return sentences.map((sentence, index) => ({
    sentence: sentence.text,
    weighed: weighSentence(sentences, index).filter(({ signs }) => signs.length > 0),
  }));
}
