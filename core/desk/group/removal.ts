import type { CaseKind, Evidence, Group, GroupCase } from '../../domain/group.ts';
import { clip } from '../../domain/rules.ts';
import type { EditedEvent, MessageEvent } from '../../language/event.ts';
import type { FailureReason } from '../../language/outcome.ts';
import type { Receipt } from '../../outbox/delivery.ts';
import type { Turn } from '../turn.ts';
import type { Actor } from './authority.ts';
import { alertLanguage, alertOf, redrawAlerts, tellAdmins } from './cases.ts';
import { noteFailure } from './failures.ts';
import { planForgetting, unplanForgetting } from './forget.ts';
import { addressOfEvent } from './ground.ts';
import { canRemove, mayDelete } from './standing.ts';

/** Names the removal of a message that a case is about; its failure is told where alerts go. */
const removeTagPrefix = 'group-remove:';

export function removeTag(number: number): string {
  return `${removeTagPrefix}${number}`;
}

/** The case that a removal was for; undefined for everything else. */
export function caseOfRemoval(tag: string | null): number | undefined {
  return tag?.startsWith(removeTagPrefix) ? Number(tag.slice(removeTagPrefix.length)) : undefined;
}

/** Evidence keeps this much of a message, in UTF-16 units. */
const keptWords = 2000;

/** A message as evidence of a case; `words`: those of it that are kept. */
export function heldAgainst(
  { chat: { id: chat, thread }, message: id }: MessageEvent | EditedEvent,
  words: string,
  removed: boolean,
): NonNullable<Evidence['message']> {
  return { chat, ...(thread === undefined ? {} : { thread }), id, words: clip(words, keptWords), removed };
}

/** Takes out what a guard found, as the group chose. `number`: of the case that it is kept in, if it is. */
export function removeByItself(
  turn: Turn,
  group: Group,
  event: MessageEvent | EditedEvent,
  kind: CaseKind,
  number: number | null,
): void {
  turn.emit(
    { kind: 'delete', target: { to: 'address', address: addressOfEvent(event) }, message: event.message },
    { purpose: 'prompt', ...(number === null ? {} : { tag: removeTag(number) }) },
  );
  turn.groups.note({
    groupId: group.id,
    actor: turn.say(group.settings.language, 'group-bot'),
    actorId: null,
    action: 'delete',
    subject: event.from.name,
    subjectId: event.from.id,
    reason: kind,
    case: number,
  });
}

/** Someone decided that the message of a case goes. Undefined when it does not stand, or cannot be deleted from here. */
export function removeMessage(turn: Turn, group: Group, one: GroupCase, actor: Actor): GroupCase | undefined {
  const { message, forget } = one.evidence;
  if (!message || !canRemove(group, one)) return undefined;
  const gone = { ...one, evidence: { ...one.evidence, message: { ...message, removed: true } } };
  const decided = { state: 'settled', outcome: 'delete', settledBy: actor.name, settledAt: turn.now } as const;
  const changed: GroupCase = one.state === 'open' ? { ...gone, ...decided } : gone;
  turn.groups.changeCase(changed);
  if (one.state === 'open') planForgetting(turn, group, changed);
  const { chat, thread, id } = message;
  const address = { channel: group.channel, chat, ...(thread === undefined ? {} : { thread }) };
  const about = { purpose: 'prompt', tag: removeTag(one.number) } as const;
  turn.emit({ kind: 'delete', target: { to: 'address', address }, message: id }, about);
  turn.groups.note({
    groupId: group.id,
    actor: actor.name,
    actorId: actor.id,
    action: 'delete',
    subject: forget ? '' : one.person.name,
    subjectId: one.person.id,
    reason: one.kind,
    case: one.number,
  });
  return changed;
}

/** Names why the message of a case could not be deleted, in the texts. */
export function whyNotRemoved(group: Group, { evidence: { message } }: GroupCase): string {
  if (message?.removed) return 'group-delete-already';
  return mayDelete(group) ? 'group-case-already' : 'group-delete-no-right';
}

/** A message could not be deleted: its case says that it stands, is open again, and those who decide are told why. */
export async function removalDone(turn: Turn, { delivery, outcome }: Receipt): Promise<void> {
  const number = caseOfRemoval(delivery.tag);
  const one = number === undefined ? undefined : await turn.groups.case(number);
  const group = one && (await turn.groups.group(one.groupId));
  const { effect } = delivery;
  if (!one || !group || effect.kind !== 'delete' || outcome.state !== 'failed') return;
  // One that its author took back, or another admin deleted, is gone as well.
  if (outcome.reason === 'message-gone') return;
  const { reason } = outcome;
  await noteFailure(turn, group, { kind: 'delete', person: one.person.id, reason, case: one.number });
  const standing = one.evidence.message?.id === effect.message ? withStanding(one) : one;
  if (standing !== one) turn.groups.changeCase(standing);
  if (standing.state !== one.state) unplanForgetting(turn, standing);
  const language = alertLanguage(turn, group, standing);
  const what = turn.say(language, 'group-effect', { what: 'delete' });
  const why = turn.say(language, reasonId(reason), { reason });
  const failure = turn.say(language, 'group-act-failed', { number: one.number, what, reason: why });
  await redrawAlerts(turn, group, standing);
  const { text = [], choices = [] } = alertOf(turn, group, standing);
  tellAdmins(turn, group, standing, { text: [`${failure}\n\n`, ...text], choices });
}

/** Platforms refuse what is too old in the words in which they refuse who lacks the right. */
function reasonId(reason: FailureReason): string {
  return reason === 'no-rights' ? 'group-delete-refused' : 'group-reason';
}

function withStanding(one: GroupCase): GroupCase {
  const { message } = one.evidence;
  if (!message) return one;
  const standing = { ...one, evidence: { ...one.evidence, message: { ...message, removed: false } } };
  if (one.outcome !== 'delete') return standing;
  return { ...standing, state: 'open', outcome: null, settledBy: null, settledAt: null };
}
