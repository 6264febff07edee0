import { namedPerson } from '../../domain/group.ts';
import { clip } from '../../domain/rules.ts';
import { redactSecrets } from '../../guard/secrets.ts';
import { type CommandEvent, plain } from '../../language.ts';
import type { Turn } from '../turn.ts';
import { openCase } from './cases.ts';
import { answerTo, groupHere } from './ground.ts';
import { subjectOf } from './sanctions.ts';

/** Open reports of one group that are looked at, to keep one person from flooding staff. */
const openLookedAt = 100;
/** Reports of one person that may be open at once. */
const mostOpen = 5;

/**
 * `/report`, in answer to a message: opens a case that staff see, with the message as evidence. Nothing of it is said in
 * the group again.
 */
export async function reportCommand(turn: Turn, event: CommandEvent): Promise<void> {
  const group = await groupHere(turn, event);
  const { language } = group.settings;
  const say = (id: string, args = {}) => answerTo(turn, event, turn.say(language, id, args));
  const { person, rest } = subjectOf(event);
  if (!person) return say('group-report-how');
  const reporter = namedPerson(event.from);
  if (person.id === reporter.id) return say('group-report-self');
  const open = await turn.groups.cases({ group: group.id, state: 'open', limit: openLookedAt });
  const mine = open.filter(({ evidence }) => evidence.reporter?.id === reporter.id);
  const { answered } = event;
  const message = answered && {
    chat: event.chat.id,
    id: answered.message,
    words: redactSecrets(clip(plain(answered.content.text), 2000)).text,
    removed: false,
  };
  const same = open.find(
    ({ kind, person: about, evidence }) =>
      kind === 'report' && about.id === person.id && evidence.message?.id === message?.id,
  );
  if (same) return say('group-report-known', { number: same.number });
  if (mine.length >= mostOpen) return say('group-report-many');
  const { number } = await openCase(turn, group, {
    kind: 'report',
    person,
    evidence: { reporter, ...(message ? { message } : {}), ...(rest === '' ? {} : { reason: clip(rest, 500) }) },
  });
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
