import type { PressEvent } from '../../language/event.ts';
import { actionOf, type MemberAction, type Place } from '../choices.ts';
import { draftPressed, formCancelled, formConfirmed, formPressed, formTypeChosen, showForm } from './form.ts';
import { showCategory, showHelp, showQuestion, showSolved } from './help.ts';
import { showMore, showRoot, showSupport } from './menu.ts';
import { erase, languageChosen, showErase, showLanguages } from './more.ts';
import { showOfficial } from './official.ts';
import { rated } from './rating.ts';
import { showReport } from './report.ts';
import { goAnew, words } from './screen.ts';
import { showAnother, showTalk, typeChosen } from './talk.ts';
import { showTickets, ticketAsked } from './tickets.ts';
import { showUrgent, urgentChosen } from './urgent.ts';
import { ask, say, show, tell, type Visit } from './visit.ts';

const screens: Readonly<Record<Place, (visit: Visit) => void | Promise<void>>> = {
  root: showRoot,
  support: showSupport,
  more: showMore,
  talk: showTalk,
  form: showForm,
  urgent: showUrgent,
  tickets: (visit) => showTickets(visit),
  help: showHelp,
  official: showOfficial,
  language: showLanguages,
  report: showReport,
  erase: showErase,
};

export async function goTo(visit: Visit, place: Place): Promise<void> {
  await screens[place](visit);
}

/** Ends the waiting state of a press at once; what it did is said in messages. */
export function acknowledgePress(visit: Visit, event: PressEvent): void {
  if (event.answer === undefined) return;
  const { id } = visit.member;
  visit.turn.emit({ kind: 'ack', target: { to: 'member', member: id }, answer: event.answer }, { purpose: 'signal' });
}

/** A press of a choice. One that nobody here understands (any more) is answered with the menu. */
export async function pressed(visit: Visit, choice: string): Promise<void> {
  const action = actionOf(choice);
  if (action?.side === 'member') return perform(visit, action);
  tell(visit, words([say(visit, 'press-stale')], [[goAnew(visit, 'root'), goAnew(visit, 'support')]]));
}

async function perform(visit: Visit, action: MemberAction): Promise<void> {
  switch (action.do) {
    case 'go':
      return goTo(visit, action.to);
    case 'cancel':
      return cancelled(visit);
    case 'language':
      return languageChosen(visit, action.language);
    case 'type':
      return chosen(visit, action.flow, action.issueType);
    case 'another':
      return showAnother(visit);
    case 'page':
      return showTickets(visit, action.page);
    case 'ticket':
      return ticketAsked(visit, action.what, action.ticket);
    case 'rate':
      return rated(visit, action.ticket, action.stars);
    case 'form':
      return formPressed(visit, action.what, action.step);
    case 'draft':
      return draftPressed(visit, action.what);
    case 'confirm':
      return formConfirmed(visit, action.draft);
    case 'category':
      return showCategory(visit, action.category, action.page);
    case 'question':
      return showQuestion(visit, action.question);
    case 'solved':
      return showSolved(visit);
    case 'erase':
      return erase(visit);
  }
}

function chosen(visit: Visit, flow: 'talk' | 'form' | 'urgent', issueType: string): void | Promise<void> {
  if (flow === 'talk') return typeChosen(visit, issueType);
  if (flow === 'urgent') return urgentChosen(visit, issueType);
  return formTypeChosen(visit, issueType);
}

/** Leaves whatever is being asked. */
export function cancelled(visit: Visit): void {
  const { flow } = visit.conversation;
  if (flow?.at === 'form') {
    formCancelled(visit);
    return;
  }
  ask(visit, null);
  const id = flow?.at === 'comment' ? 'comment-skipped' : 'cancelled';
  show(visit, words([say(visit, id)], [[goAnew(visit, 'support'), goAnew(visit, 'root')]]));
}
