/** The questions of the guided form, in order. Those after `tried` are optional facts that speed an answer. */
export const formSteps = [
  'type',
  'what',
  'when',
  'tried',
  'contact',
  'account',
  'order',
  'pair',
  'txid',
  'error',
  'files',
  'summary',
] as const;
export type FormStep = (typeof formSteps)[number];

/** Steps answered in words. */
export type WordStep = Exclude<FormStep, 'type' | 'files' | 'summary'>;

/** Steps whose answers are facts of the ticket; staff see them on its card, under `fact-<id>` in shared.ftl. */
export const factSteps = ['contact', 'account', 'order', 'pair', 'txid', 'error'] as const;

export function isFormStep(word: string): word is FormStep {
  return formSteps.some((step) => step === word);
}

export function isWordStep(step: FormStep): step is WordStep {
  return step !== 'type' && step !== 'files' && step !== 'summary';
}

export function nextStep(step: FormStep): FormStep {
  return formSteps[formSteps.indexOf(step) + 1] ?? 'summary';
}

export function previousStep(step: FormStep): FormStep {
  return formSteps[formSteps.indexOf(step) - 1] ?? 'type';
}

/** Only what happened must be said. */
export function maySkip(step: FormStep): boolean {
  return step !== 'type' && step !== 'what' && step !== 'summary';
}

/** Characters an answer may have: a story where one is asked for, a line for a fact. */
export function longestAnswer(step: FormStep): number {
  return step === 'what' || step === 'tried' ? 2000 : 200;
}

/** Whether an answer looks like what was asked. Only doubt: people know their own numbers better than patterns do. */
export function looksRight(step: WordStep, answer: string): boolean {
  const words = answer.normalize('NFKC').trim();
  switch (step) {
    case 'contact':
      return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/u.test(words) || /^\+?[\d\s()-]{6,20}$/u.test(words);
    case 'pair':
      return /^[a-z0-9]{2,12}\s*[/_-]?\s*[a-z0-9]{2,12}$/iu.test(words);
    case 'txid':
      return /[a-z0-9]{20,}/iu.test(words);
    default:
      return true;
  }
}
