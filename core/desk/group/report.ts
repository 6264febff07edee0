import { namedPerson } from '../../domain/group.ts';
import { clip } from '../../domain/rules.ts';
import { redactSecrets } from '../../guard/secrets.ts';
import { type FileAttachment, plain } from '../../language/content.ts';
import type { Answered, CommandEvent } from '../../language/event.ts';
import type { Turn } from '../turn.ts';
import { alertLanguage, openCase, tellAdmins } from './cases.ts';
import { answerLanguage, answerTo, groupHere, menus } from './ground.ts';
import { isTheBot, subjectOf } from './sanctions.ts';

/** Open reports of one group that are looked at, to keep one person from flooding staff. */
const openLookedAt = 100;
/** Reports of one person that may be open at once. */
const mostOpen = 5;
/** Characters of a file's name that are kept. */
const keptName = 100;

/**
 * `/report`, in answer to a message or about one: opens a case that staff see, with the message as evidence. Nothing of it
 * is said in the group again.
 */
export async function reportCommand(turn: Turn, event: CommandEvent): Promise<void> {
  const group = await groupHere(turn, event);
  const language = await answerLanguage(turn, event, group.settings.language);
  const say = (id: string, args = {}) => answerTo(turn, event, turn.say(language, id, args));
  const { person, rest } = subjectOf(event);
  if (!person) return say('group-report-how', menus(turn, event.channel));
  const reporter = namedPerson(event.from);
  if (person.id === reporter.id) return say('group-report-self');
  if (isTheBot(event, person.id)) return say('group-report-bot');
  const open = await turn.groups.cases({ group: group.id, state: 'open', limit: openLookedAt });
  const mine = open.filter(({ evidence }) => evidence.reporter?.id === reporter.id);
  const { answered } = event;
  const files = filesOf(answered);
  const { id: chat, thread } = event.room ?? event.chat;
  const message = answered && {
    chat,
    ...(thread === undefined ? {} : { thread }),
    id: answered.message,
    words: redactSecrets(clip(plain(answered.content.text), 2000)).text,
    removed: false,
    ...(files.length > 0 ? { files: files.map(({ name, kind }) => clip(name ?? kind, keptName)) } : {}),
  };
  const same = open.find(
    ({ kind, person: about, evidence }) =>
      kind === 'report' && about.id === person.id && evidence.message?.id === message?.id,
  );
  if (same) return say('group-report-known', { number: same.number });
  // Who is reported by name alone, for nothing, is nothing that anybody could decide.
  if (!message && rest === '') return say('group-report-bare', menus(turn, event.channel));
  if (mine.length >= mostOpen) return say('group-report-many');
  const opened = await openCase(turn, group, {
    kind: 'report',
    person,
    evidence: { reporter, ...(message ? { message } : {}), ...(rest === '' ? {} : { reason: clip(rest, 500) }) },
  });
  const { number } = opened;
  // To staff alone: in the group they would be posted a second time, and by the bot.
  if (files.length > 0 && group.settings.alerts === 'desk') {
    const text = [turn.say(alertLanguage(turn, group), 'group-case-files', { number })];
    tellAdmins(turn, group, opened, { text, attachments: files });
  }
  turn.groups.note({
    groupId: group.id,
    actor: reporter.name,
    actorId: reporter.id,
    action: 'report',
    subject: person.name,
    subjectId: person.id,
    reason: null,
    case: number,
  });
  say('group-report-thanks', { number });
}

function filesOf(answered: Answered | undefined): FileAttachment[] {
  const attached = answered?.content.attachments ?? [];
  return attached.filter((each): each is FileAttachment => each.kind !== 'location' && each.kind !== 'contact');
}
