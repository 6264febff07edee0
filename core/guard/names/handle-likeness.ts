import type { Difference } from '../difference.ts';
import { candidateForm } from './candidate.ts';
import { compareForms } from './compare.ts';
import { formsOf } from './protected.ts';

/** How a handle imitates the official one, or undefined when it does not. `slips`: whether a mere slip away counts. */
export type HandleLikeness = (handle: string, slips: boolean) => readonly Difference[] | undefined;

/** Prepares an official handle (without `@`), for handles that are told apart from people's names. */
export function createHandleLikeness(official: string): HandleLikeness {
  const forms = formsOf({ name: '', handle: official, kind: 'official', label: official });
  return (handle, slips) => {
    const shown = candidateForm('handle', handle);
    for (const form of forms) {
      const found = compareForms(form, shown);
      if (found && (slips || found.how !== 'near')) return found.explain();
    }
    return undefined;
  };
}
