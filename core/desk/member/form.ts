import { ticketLabel } from '../../domain/numbering.ts';
import { clip } from '../../domain/rules.ts';
import { type Choice, type Content, plain } from '../../language/content.ts';
import type { FormEvent } from '../../language/event.ts';
import type { draftActions, formActions } from '../choices.ts';
import { type Draft, type Kept, keptWords } from './conversation.ts';
import { answersWith, pageOf } from './form-page.ts';
import { question, story } from './form-screens.ts';
import {
  type FormStep,
  factSteps,
  isFormStep,
  isWordStep,
  longestAnswer,
  looksRight,
  maySkip,
  nextStep,
  previousStep,
} from './form-steps.ts';
import { openTicket } from './join.ts';
import { button, cancel, goAnew, titled, words } from './screen.ts';
import { atLimit, opened, tellLimit } from './talk.ts';
import { ask, say, show, tell, type Visit } from './visit.ts';

const mostFiles = 10;

/** 留言反馈: the draft they left, or a new one. */
export async function showForm(visit: Visit): Promise<void> {
  const { draft, flow } = visit.conversation;
  if (await atLimit(visit)) {
    tellLimit(visit);
    return;
  }
  if (!draft) {
    begin(visit, keptWords(flow));
    return;
  }
  ask(visit, null);
  const choice = (label: string, what: (typeof draftActions)[number], style?: Choice['style']) =>
    button(visit, label, { side: 'member', do: 'draft', what }, style);
  show(
    visit,
    titled(
      say(visit, 'menu-form'),
      [say(visit, 'form-resume')],
      [[choice('button-resume', 'resume', 'primary'), choice('button-restart', 'restart')], [cancel(visit)]],
    ),
  );
}

export function draftPressed(visit: Visit, what: (typeof draftActions)[number]): void {
  const { draft } = visit.conversation;
  if (what === 'resume' && draft) {
    ask(visit, { at: 'form' });
    showStep(visit, draft);
    return;
  }
  begin(visit, []);
}

/** What they already wrote need not be said again: it is the first answer. */
function begin(visit: Visit, kept: readonly Kept[]): void {
  ask(visit, { at: 'form' });
  moveTo(visit, newDraft(visit, kept), 'type');
}

function newDraft(visit: Visit, kept: readonly Kept[]): Draft {
  const what = kept.map((each) => plain(each.content.text).trim()).filter((text) => text !== '');
  const attachments = kept.flatMap((each) => each.content.attachments ?? []).slice(0, mostFiles);
  const answers = what.length > 0 ? { what: clip(what.join('\n'), longestAnswer('what')) } : {};
  const id = visit.turn.now.toString(36);
  return { id, step: 'type', issueType: null, answers, attachments, doubted: null };
}

/** The form's first choice. Chosen again later it changes the type and goes on from there. */
export function formTypeChosen(visit: Visit, issueType: string): void {
  const { draft } = visit.conversation;
  if (!draft || !visit.turn.policy.issueTypes.some((type) => type.id === issueType)) {
    begin(visit, []);
    return;
  }
  ask(visit, { at: 'form' });
  const typed = { ...draft, issueType };
  if (draft.paged) moveTo(visit, typed, afterPage(visit, typed));
  else moveTo(visit, typed, draft.answers.what === undefined ? 'what' : 'when');
}

/** A page of fields came back filled in. Whoever has no draft begins one with it; the type is chosen after the story. */
export async function formSubmitted(visit: Visit, { form, fields }: FormEvent): Promise<void> {
  const page = pageOf(form);
  if (!page) return showForm(visit);
  const { draft, flow } = visit.conversation;
  const base = draft ?? newDraft(visit, keptWords(flow));
  const filled: Draft = { ...base, answers: answersWith(base.answers, form, page, fields), paged: true };
  if (await atLimit(visit)) {
    visit.conversation.draft = filled;
    tellLimit(visit);
    return;
  }
  ask(visit, { at: 'form' });
  moveTo(visit, filled, filled.issueType === null ? 'type' : afterPage(visit, filled));
}

/** Files can be sent in a conversation alone; in a room the summary comes first, from which they are a step back. */
function afterPage(visit: Visit, draft: Draft): FormStep {
  if (draft.answers.what === undefined) return 'what';
  return visit.event.room === undefined && draft.attachments.length === 0 && draft.step === 'type'
    ? 'files'
    : 'summary';
}

/** A button under a question. One under a question that has passed only shows the present one again. */
export function formPressed(visit: Visit, what: (typeof formActions)[number], step: string): void {
  const { draft } = visit.conversation;
  if (!draft) {
    tell(visit, words([say(visit, 'form-over')], [[goAnew(visit, 'form'), goAnew(visit, 'root')]]));
    return;
  }
  ask(visit, { at: 'form' });
  // The page itself was shown at once; a press that still comes this far sees where the form stands.
  if (!isFormStep(step) || step !== draft.step || what === 'facts') showStep(visit, draft);
  else if (what === 'back') back(visit, draft);
  else skip(visit, draft);
}

/** "back" as a word. */
export function formBack(visit: Visit): void {
  const { draft } = visit.conversation;
  if (draft) back(visit, draft);
}

/** "skip" and "done" as words. */
export function formSkip(visit: Visit): void {
  const { draft } = visit.conversation;
  if (draft) skip(visit, draft);
}

function back(visit: Visit, draft: Draft): void {
  moveTo(visit, draft, previousStep(draft.step));
}

/** Skips the question, or keeps the answer it already has. */
function skip(visit: Visit, draft: Draft): void {
  const { step } = draft;
  const answered = isWordStep(step) ? draft.answers[step] !== undefined : step === 'type' && draft.issueType !== null;
  if (maySkip(step) || answered) {
    moveTo(visit, draft, nextStep(step));
    return;
  }
  tell(visit, question(visit, draft, say(visit, step === 'type' ? 'form-choose-type' : 'form-needed')));
}

/** The form is let go. */
export function formCancelled(visit: Visit): void {
  visit.conversation.draft = null;
  ask(visit, null);
  show(visit, words([say(visit, 'form-cancelled')], [[goAnew(visit, 'support'), goAnew(visit, 'root')]]));
}

/** What they wrote or sent while the form asks. */
export function formHeard(visit: Visit, said: Kept): void {
  const { draft } = visit.conversation;
  if (!draft) {
    begin(visit, [said]);
    return;
  }
  const text = plain(said.content.text).trim();
  const sent = said.content.attachments ?? [];
  const files = sent.filter((one) => one.kind !== 'sticker').slice(0, mostFiles - draft.attachments.length);
  const withFiles: Draft = { ...draft, attachments: [...draft.attachments, ...files] };
  visit.conversation.draft = withFiles;
  const left = sent.length > files.length && !sent.some((one) => one.kind === 'sticker');
  const got = left
    ? say(visit, 'form-files-full', { count: mostFiles })
    : files.length > 0
      ? say(visit, 'form-files-got', { count: withFiles.attachments.length })
      : null;
  if (text !== '') answered(visit, withFiles, text, got);
  else tell(visit, question(visit, withFiles, got ?? say(visit, 'form-words-please')));
}

/** They changed a message that answered a question: answers are changed at their question. */
export function formEdited(visit: Visit): void {
  const { draft } = visit.conversation;
  if (draft) tell(visit, question(visit, draft, say(visit, 'form-edited')));
}

function answered(visit: Visit, draft: Draft, text: string, got: string | null): void {
  const { step } = draft;
  if (step === 'files' || step === 'summary') {
    addToStory(visit, draft, text, got);
    return;
  }
  if (step === 'type') {
    tell(visit, question(visit, draft, say(visit, 'form-choose-type')));
    return;
  }
  const limit = longestAnswer(step);
  if ([...text].length > limit) {
    tell(visit, question(visit, draft, say(visit, 'form-too-long', { limit, length: [...text].length })));
    return;
  }
  if (draft.doubted !== step && !looksRight(step, text)) {
    visit.conversation.draft = { ...draft, doubted: step };
    tell(visit, question(visit, draft, say(visit, `form-doubt-${step}`)));
    return;
  }
  moveTo(visit, { ...draft, answers: { ...draft.answers, [step]: text } }, nextStep(step), got);
}

/** Words where pictures or a confirmation were expected: they belong to what happened. */
function addToStory(visit: Visit, draft: Draft, text: string, got: string | null): void {
  const what = [draft.answers.what, text].filter((part) => part !== undefined).join('\n');
  const limit = longestAnswer('what') * 2;
  if ([...what].length > limit) {
    tell(visit, question(visit, draft, say(visit, 'form-too-long', { limit, length: [...what].length })));
    return;
  }
  const longer: Draft = { ...draft, answers: { ...draft.answers, what } };
  visit.conversation.draft = longer;
  tell(visit, question(visit, longer, [got, say(visit, 'form-added')].filter((part) => part !== null).join('\n')));
}

function moveTo(visit: Visit, draft: Draft, step: FormStep, note: string | null = null): void {
  const moved: Draft = { ...draft, step, doubted: null };
  visit.conversation.draft = moved;
  showStep(visit, moved, note);
}

function showStep(visit: Visit, draft: Draft, note: string | null = null): void {
  show(visit, question(visit, draft, note));
}

/** Sends the draft: once, however often it is pressed, and never another draft than the one that was shown. */
export async function formConfirmed(visit: Visit, id: string): Promise<void> {
  const { draft, sent } = visit.conversation;
  if (sent?.draft === id) {
    const number = ticketLabel(sent.ticket);
    tell(
      visit,
      words([say(visit, 'form-sent-already', { number })], [[goAnew(visit, 'tickets'), goAnew(visit, 'root')]]),
    );
    return;
  }
  if (!draft || draft.id !== id) {
    tell(visit, words([say(visit, 'form-over')], [[goAnew(visit, 'form'), goAnew(visit, 'root')]]));
    return;
  }
  const { what } = draft.answers;
  if (draft.issueType === null || what === undefined) {
    ask(visit, { at: 'form' });
    moveTo(visit, draft, draft.issueType === null ? 'type' : 'what');
    return;
  }
  if (await atLimit(visit)) {
    tellLimit(visit);
    return;
  }
  await send(visit, draft, draft.issueType, what);
}

async function send(visit: Visit, draft: Draft, issueType: string, what: string): Promise<void> {
  const content: Content = {
    text: [story(visit, draft)],
    ...(draft.attachments.length > 0 ? { attachments: draft.attachments } : {}),
  };
  const facts = Object.fromEntries(
    factSteps.flatMap((fact) => {
      const answer = draft.answers[fact];
      return answer === undefined ? [] : [[fact, answer] as const];
    }),
  );
  ask(visit, null);
  const subject = clip(what.split('\n')[0] ?? what, 80);
  const ticket = await openTicket(visit, {
    kind: 'form',
    issueType,
    first: [{ content, source: null }],
    subject,
    facts,
  });
  visit.conversation.draft = null;
  visit.conversation.sent = { draft: draft.id, ticket: ticket.number };
  show(visit, await opened(visit, ticket, 'form-sent'));
}
