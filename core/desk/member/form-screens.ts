import { clip } from '../../domain/rules.ts';
import type { Attachment, Choice, Content } from '../../language/content.ts';
import type { formActions } from '../choices.ts';
import { attachmentNames } from './attachments.ts';
import type { Draft } from './conversation.ts';
import { type FormStep, factSteps, formSteps, isWordStep, maySkip, type WordStep } from './form-steps.ts';
import { button, cancel, titled } from './screen.ts';
import { typeLabel, typeRows } from './talk.ts';
import { say, type Visit } from './visit.ts';

/** Characters of an answer repeated where it can be changed. */
const shownAnswer = 100;

/** The present question; `note` stands above it. */
export function question(visit: Visit, draft: Draft, note: string | null = null): Content {
  const { step } = draft;
  if (step === 'summary') return summary(visit, draft, note);
  const progress = say(visit, 'form-progress', { step: formSteps.indexOf(step) + 1, steps: formSteps.length - 1 });
  // After a page of fields only the type is left to choose: counting questions would mislead.
  const title = draft.paged && step === 'type' ? say(visit, 'menu-form') : `${say(visit, 'menu-form')} · ${progress}`;
  const current = isWordStep(step) ? draft.answers[step] : undefined;
  return titled(
    title,
    [
      note,
      say(visit, `form-ask-${step}`),
      current === undefined ? null : say(visit, 'form-current', { answer: clip(current, shownAnswer) }),
      step === 'files' && note === null && draft.attachments.length > 0
        ? say(visit, 'form-files-got', { count: draft.attachments.length })
        : null,
    ],
    step === 'type'
      ? [...typeRows(visit, 'form'), [cancel(visit)]]
      : stepRows(visit, draft, step, current !== undefined),
  );
}

function stepRows(visit: Visit, draft: Draft, step: FormStep, answered: boolean): Choice[][] {
  const choice = (label: string, what: (typeof formActions)[number], style?: Choice['style']) =>
    button(visit, label, { side: 'member', do: 'form', what, step }, style);
  const onward =
    step === 'files'
      ? choice(draft.attachments.length > 0 ? 'button-done' : 'button-no-files', 'done', 'primary')
      : answered
        ? choice('button-keep', 'skip')
        : choice('button-skip', 'skip');
  return [...(maySkip(step) || answered ? [[onward]] : []), [choice('button-back', 'back'), cancel(visit)]];
}

function summary(visit: Visit, draft: Draft, note: string | null): Content {
  const confirm = button(visit, 'button-confirm', { side: 'member', do: 'confirm', draft: draft.id }, 'primary');
  const back = button(visit, 'button-back', { side: 'member', do: 'form', what: 'back', step: 'summary' });
  const facts = visit.turn.capabilities(visit.member.channel).forms
    ? button(visit, 'button-facts', { side: 'member', do: 'form', what: 'facts', step: 'summary' })
    : null;
  return titled(
    say(visit, 'form-summary'),
    [
      note,
      [story(visit, draft), ...(draft.attachments.length > 0 ? [fileLine(visit, draft.attachments)] : [])].join('\n'),
      say(visit, 'form-summary-ask'),
    ],
    [[confirm], ...(facts ? [[facts]] : []), [back, cancel(visit)]],
  );
}

/** Everything that was answered in words, a line or more each; files go along as themselves. */
export function story(visit: Visit, draft: Draft): string {
  const lines = formSteps.filter(isWordStep).flatMap((step) => {
    const answer = draft.answers[step];
    return answer === undefined ? [] : [say(visit, 'form-line', { label: say(visit, labelOf(step)), answer })];
  });
  return [
    say(visit, 'form-line', { label: say(visit, 'form-label-type'), answer: typeLabel(visit, draft.issueType ?? '') }),
    ...lines,
  ].join('\n');
}

function fileLine(visit: Visit, attachments: readonly Attachment[]): string {
  return say(visit, 'form-line', {
    label: say(visit, 'form-label-files'),
    answer: attachmentNames(visit, attachments),
  });
}

function labelOf(step: WordStep): string {
  return factSteps.some((fact) => fact === step) ? `fact-${step}` : `form-label-${step}`;
}
