import type { Form, FormField } from '../../channel.ts';
import type { Language } from '../../config/desk.ts';
import { clip } from '../../domain/rules.ts';
import type { Texts } from '../../i18n/texts.ts';
import { actionOf } from '../choices.ts';
import type { Draft } from './conversation.ts';
import { longestAnswer, type WordStep } from './form-steps.ts';

/**
 * The guided form's questions as fields that are asked at once: `story` begins it, `facts` adds what speeds an answer.
 * A page has five fields at most (Discord, "Text Inputs" in modals).
 */
export const formPages = {
  story: ['what', 'when', 'tried', 'contact', 'account'],
  facts: ['order', 'pair', 'txid', 'error'],
} as const satisfies Record<string, readonly WordStep[]>;
export type FormPage = keyof typeof formPages;

const prefix = 'form.';
/** Ends the name of a page that did not show what was answered before: its empty fields say nothing. */
const unfilled = '.unfilled';

/** The page that a choice's id or a command (`/feedback`) opens; undefined when it opens none. */
export function pageAsked(asked: string): FormPage | undefined {
  if (asked === '/feedback') return 'story';
  const action = actionOf(asked);
  if (action?.side !== 'member') return undefined;
  if (action.do === 'go' && action.to === 'form') return 'story';
  return action.do === 'form' && action.what === 'facts' ? 'facts' : undefined;
}

/** A page to fill in, with the answers that are there already; `unknown` when nobody could look whether there are. */
export function formOf(page: FormPage, texts: Texts, language: Language, draft: Draft | null | 'unknown'): Form {
  const fields = formPages[page].map((step): FormField => {
    const answer = draft === 'unknown' ? undefined : draft?.answers[step];
    return {
      id: step,
      label: texts.say(language, `form-field-${step}`),
      hint: texts.say(language, `form-hint-${step}`),
      long: step === 'what' || step === 'tried',
      required: step === 'what',
      most: longestAnswer(step),
      ...(answer === undefined ? {} : { value: clip(answer, longestAnswer(step)) }),
    };
  });
  return {
    id: `${prefix}${page}${draft === 'unknown' ? unfilled : ''}`,
    title: texts.say(language, `form-page-${page}`),
    fields,
  };
}

/** The page that a submitted form was; undefined for a form of nobody here. */
export function pageOf(form: string): FormPage | undefined {
  const page = form.startsWith(prefix) ? form.slice(prefix.length).replace(unfilled, '') : '';
  return page === 'story' || page === 'facts' ? page : undefined;
}

/** Answers with those of a submitted page in their places; a field left empty has none. */
export function answersWith(
  answers: Draft['answers'],
  form: string,
  page: FormPage,
  fields: Readonly<Record<string, string>>,
): Draft['answers'] {
  const merged: Draft['answers'] = { ...answers };
  for (const step of formPages[page]) {
    const answer = clip((fields[step] ?? '').trim(), longestAnswer(step));
    if (answer !== '') merged[step] = answer;
    else if (!form.endsWith(unfilled)) delete merged[step];
  }
  return merged;
}
