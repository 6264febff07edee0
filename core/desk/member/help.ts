import type { FaqEntry } from '../../config/desk.ts';
import { categoriesOf, entryOf, faqKey, searchFaq } from '../../domain/faq.ts';
import { ticketLabel } from '../../domain/numbering.ts';
import { mayReopen } from '../../domain/rules.ts';
import { type Choice, type Content, plain } from '../../language/content.ts';
import { type Kept, keptWords } from './conversation.ts';
import { backTo, button, go, labelled, rowsOf, titled } from './screen.ts';
import { localized } from './talk.ts';
import { ask, say, show, tell, type Visit } from './visit.ts';

/** Questions on one screen of a category. */
const perPage = 6;
/** Unanswered questions that are kept for staff; the oldest goes first. */
const mostKept = 10;

/** 自助帮助: categories, and an invitation to type the question. */
export function showHelp(visit: Visit): void {
  const kept = keptWords(visit.conversation.flow);
  ask(visit, kept.length > 0 ? { at: 'asked', kept } : { at: 'search' });
  const categories = categoriesOf(visit.turn.policy.faq).map((category) =>
    labelled(localized(visit, category.label), { side: 'member', do: 'category', category: category.key, page: 0 }),
  );
  const body = categories.length > 0 ? 'help-body' : 'help-none-yet';
  show(
    visit,
    titled(
      say(visit, 'menu-help'),
      [say(visit, body)],
      [...rowsOf(categories, 2), ...personRows(visit), [backTo(visit, 'root')]],
    ),
  );
}

/** A page of a category's questions; all categories when desk.yaml no longer has it. */
export function showCategory(visit: Visit, key: string, page: number): void {
  const category = categoriesOf(visit.turn.policy.faq).find((one) => one.key === key);
  const from = page * perPage;
  const entries = category?.entries.slice(from, from + perPage) ?? [];
  if (!category || entries.length === 0) {
    showHelp(visit);
    return;
  }
  const turnTo = (label: string, to: number) =>
    button(visit, label, { side: 'member', do: 'category', category: key, page: to });
  const pages = [
    ...(page > 0 ? [turnTo('button-previous', page - 1)] : []),
    ...(from + perPage < category.entries.length ? [turnTo('button-next', page + 1)] : []),
  ];
  show(
    visit,
    titled(
      localized(visit, category.label),
      [say(visit, 'help-choose')],
      [...questionRows(visit, entries), ...(pages.length > 0 ? [pages] : []), [backTo(visit, 'help')]],
    ),
  );
}

export function showQuestion(visit: Visit, key: string): void {
  const { faq } = visit.turn.policy;
  const entry = entryOf(faq, key);
  if (!entry) {
    showHelp(visit);
    return;
  }
  const category = faqKey(entry.category);
  const back = button(visit, 'button-back', { side: 'member', do: 'category', category, page: 0 });
  show(visit, titled(localized(visit, entry.q), [localized(visit, entry.a)], [...solvedRows(visit), [back]]));
}

/** "That solved it": what was kept for staff is let go. */
export function showSolved(visit: Visit): void {
  ask(visit, null);
  show(visit, titled(say(visit, 'solved-title'), [say(visit, 'solved-body')], [[go(visit, 'root')]]));
}

/**
 * Words that nobody asked for, from someone with no open ticket: the best answer Help has, and the ways to a person.
 * They are kept, so that whoever wants a person need not say it twice.
 */
export async function answerFromHelp(visit: Visit, said: Kept): Promise<void> {
  const question = plain(said.content.text);
  const found = searchFaq(visit.turn.policy.faq, question, visit.member.language);
  const kept = [...keptWords(visit.conversation.flow), said].slice(-mostKept);
  ask(visit, { at: 'asked', kept });
  const reopening = await reopenRow(visit);
  tell(visit, answer(visit, found, reopening, question.trim() === ''));
}

/** The same for someone who asked Help on purpose, whether or not a ticket is open. */
export function searchHelp(visit: Visit, said: Kept): void {
  const question = plain(said.content.text);
  const found = searchFaq(visit.turn.policy.faq, question, visit.member.language);
  ask(visit, { at: 'asked', kept: [said] });
  tell(visit, answer(visit, found, [], question.trim() === ''));
}

function answer(visit: Visit, found: readonly FaqEntry[], more: readonly Choice[][], wordless: boolean): Content {
  const [best, ...others] = found;
  const below = [...more, [go(visit, 'root')]];
  if (!best) {
    const id = wordless ? 'help-wordless' : 'help-nothing';
    return titled(say(visit, `${id}-title`), [say(visit, `${id}-body`)], [...personRows(visit), ...below]);
  }
  return titled(
    localized(visit, best.q),
    [localized(visit, best.a), others.length > 0 ? say(visit, 'help-others') : say(visit, 'help-not-it')],
    [...questionRows(visit, others), ...solvedRows(visit), ...below],
  );
}

/** A matter just closed is often what they write about. */
async function reopenRow(visit: Visit): Promise<Choice[][]> {
  const { turn, member } = visit;
  if (member.currentTicket === null) return [];
  const ticket = await turn.ticket(member.currentTicket);
  if (!ticket || ticket.memberId !== member.id || !mayReopen(ticket, turn.now)) return [];
  const label = say(visit, 'button-reopen-number', { number: ticketLabel(ticket.number) });
  return [[labelled(label, { side: 'member', do: 'ticket', what: 'reopen', ticket: ticket.number })]];
}

function questionRows(visit: Visit, entries: readonly FaqEntry[]): Choice[][] {
  const choices = entries.map((entry) =>
    labelled(localized(visit, entry.q), { side: 'member', do: 'question', question: faqKey(entry.q) }),
  );
  return rowsOf(choices, 1);
}

function solvedRows(visit: Visit): Choice[][] {
  return [[button(visit, 'button-solved', { side: 'member', do: 'solved' })], ...personRows(visit)];
}

function personRows(visit: Visit): Choice[][] {
  return [[go(visit, 'talk', 'primary'), go(visit, 'form')]];
}
