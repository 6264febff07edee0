import type { Language } from '../../config/desk.ts';
import { afterClosing } from '../../domain/rules.ts';
import { forgetPerson } from '../group/forget.ts';
import { noteToStaff, refreshCard, retitle } from '../staff/index.ts';
import { showRoot } from './menu.ts';
import { backTo, button, goAnew, labelled, titled, words } from './screen.ts';
import { ask, say, show, tell, type Visit } from './visit.ts';

/** 语言: each by its own name. */
export function showLanguages(visit: Visit): void {
  const { turn } = visit;
  const choices = turn.policy.brand.languages.map((language) =>
    labelled(turn.say(language, 'language-name'), { side: 'member', do: 'language', language }),
  );
  show(visit, titled(say(visit, 'menu-language'), [say(visit, 'language-ask')], [choices, [backTo(visit, 'more')]]));
}

/** Everything is in the chosen language from here on, the menu first. */
export function languageChosen(visit: Visit, language: Language): void {
  if (visit.turn.policy.brand.languages.includes(language)) {
    visit.member = { ...visit.member, language };
    visit.conversation.languageChosen = true;
  }
  showRoot(visit);
}

/** Erase my data: what it does, before it is done. */
export function showErase(visit: Visit): void {
  ask(visit, null);
  const yes = button(visit, 'button-erase-yes', { side: 'member', do: 'erase' }, 'danger');
  show(visit, titled(say(visit, 'menu-erase'), [say(visit, 'erase-body')], [[yes], [backTo(visit, 'more')]]));
}

/**
 * Erases the member. Their open tickets are closed, because nobody is left to answer; staff see in each thread why, and
 * cards and names of threads lose what they said of the person.
 */
export async function erase(visit: Visit): Promise<void> {
  const { turn, member } = visit;
  const touched = await turn.eraseMember(member.id);
  const waits = await forgetPerson(turn, member);
  visit.erased = true;
  const nobody = { name: '', vip: false };
  for (const ticket of touched) {
    const closed =
      ticket.state === 'closed' ? ticket : turn.changeTicket(ticket, afterClosing(ticket, nobody, turn.now));
    if (closed.thread === null) continue;
    noteToStaff(turn, closed, 'note-erased');
    retitle(turn, closed, nobody);
    await refreshCard(turn, closed);
  }
  tell(visit, words([say(visit, 'erased'), ...(waits ? [say(visit, 'erased-case')] : [])], [[goAnew(visit, 'root')]]));
}
