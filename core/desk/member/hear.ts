import { plain } from '../../language/content.ts';
import type { MessageEvent } from '../../language/event.ts';
import { answered } from './answered.ts';
import type { Kept } from './conversation.ts';
import { formBack, formHeard, formSkip } from './form.ts';
import { answerFromHelp, searchHelp } from './help.ts';
import { acknowledge, currentTicket, isEmpty, write } from './join.ts';
import { checked } from './official.ts';
import { cancelled, goTo, pressed } from './press.ts';
import { commented } from './rating.ts';
import { reported } from './report.ts';
import { goAnew, words } from './screen.ts';
import { heardWhileChoosing, openTalk, reachPerson } from './talk.ts';
import { say, sourceOfEvent, tell, type Visit } from './visit.ts';
import { type Meaning, meaningOf } from './words.ts';

/** A message of the member: a word that works everywhere, the answer to what is asked, or words for staff. */
export async function heard(visit: Visit, event: MessageEvent): Promise<void> {
  const said = saidIn(visit, event);
  if (isEmpty(said)) return tellWhatWorks(visit);
  const alone = said.content.attachments === undefined && event.forward === undefined;
  const word = alone ? plain(said.content.text).trim() : '';
  const picked = pickedByNumber(visit, word);
  if (picked !== undefined) return pressed(visit, picked);
  const meaning = word === '' ? undefined : meaningOf(word);
  if (meaning && (await follow(visit, meaning))) return;
  await answer(visit, said, event);
}

/** What was said, without anything of the event's that a transcript has no use for. */
function saidIn(visit: Visit, event: MessageEvent): Kept {
  const { text, attachments } = event.content;
  return {
    content: { ...(text ? { text } : {}), ...(attachments && attachments.length > 0 ? { attachments } : {}) },
    source: sourceOfEvent(visit.event),
    ...(event.forward ? { forward: event.forward } : {}),
    ...(event.redacted ? { redacted: event.redacted } : {}),
  };
}

/** Something no Content can hold (a poll, a game), or nothing at all. */
function tellWhatWorks(visit: Visit): void {
  tell(visit, words([say(visit, 'unsupported')], [[goAnew(visit, 'support'), goAnew(visit, 'root')]]));
}

/** Where choices cannot be pressed, a number picks from those last shown; `0` stays the menu. */
function pickedByNumber(visit: Visit, word: string): string | undefined {
  const { turn, member, conversation } = visit;
  if (turn.capabilities(member.channel).buttons) return undefined;
  const digits = word.normalize('NFKC');
  return /^[1-9]\d?$/.test(digits) ? conversation.shown[Number(digits) - 1] : undefined;
}

/** Does what a word means, where it means something; false leaves it to be words like any other. */
async function follow(visit: Visit, meaning: Meaning): Promise<boolean> {
  const { flow } = visit.conversation;
  switch (meaning.means) {
    case 'person':
      await reachPerson(visit, []);
      return true;
    case 'greeting':
      // Said to nobody in particular it is answered with who this is and what can be done; else it is for staff.
      if (flow !== null || (await currentTicket(visit))) return false;
      await goTo(visit, 'root');
      return true;
    case 'go':
      // Inside a question only the root leaves: "我的工单" may well be what someone writes about.
      if (flow !== null && flow.at !== 'asked' && meaning.to !== 'root') return false;
      await goTo(visit, meaning.to);
      return true;
    case 'cancel':
      if (flow === null || flow.at === 'asked') return false;
      cancelled(visit);
      return true;
    case 'back':
      if (flow?.at === 'form') formBack(visit);
      else if (flow !== null && flow.at !== 'asked') await goTo(visit, 'root');
      else return false;
      return true;
    case 'skip':
    case 'done':
      if (flow?.at === 'form') formSkip(visit);
      else if (flow?.at === 'comment') cancelled(visit);
      else return false;
      return true;
  }
}

async function answer(visit: Visit, said: Kept, event: MessageEvent): Promise<void> {
  const { flow } = visit.conversation;
  switch (flow?.at) {
    case 'choosing':
      return heardWhileChoosing(visit, said);
    case 'talk':
      return openTalk(visit, flow.issueType, [said]);
    case 'form':
      return formHeard(visit, said);
    case 'search':
      return searchHelp(visit, said);
    case 'official':
      return checked(visit, said);
    case 'report':
      return reported(visit, said);
    case 'comment':
      return commented(visit, flow.ticket, said);
    default:
      return forStaffOrHelp(visit, said, event);
  }
}

/** Nothing is being asked: words join the open ticket; with none open they are searched in Help. */
async function forStaffOrHelp(visit: Visit, said: Kept, event: MessageEvent): Promise<void> {
  const current = await currentTicket(visit);
  if (!current) return answerFromHelp(visit, said);
  const { ticket, message } = await answered(visit, current, event);
  await acknowledge(visit, write(visit, ticket, [said], message));
}
