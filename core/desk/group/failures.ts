import type { Group } from '../../domain/group.ts';
import type { Effect } from '../../language/effect.ts';
import type { FailureReason } from '../../language/outcome.ts';
import type { Turn } from '../turn.ts';

/** Entries of the log that are looked through for the name of who something was to be done to. */
const entriesLookedAt = 50;

/** What the audit log says was done did not happen: it says that as well. Resolves with the name of whom it was about. */
export async function noteFailure(
  turn: Turn,
  group: Group,
  failed: { kind: Effect['kind']; person: string; reason: FailureReason; case?: number },
): Promise<string> {
  const entries = await turn.groups.audit(group.id, entriesLookedAt);
  const name = entries.find(({ subjectId }) => subjectId === failed.person)?.subject ?? failed.person;
  turn.groups.note({
    groupId: group.id,
    actor: turn.say(group.settings.language, 'group-bot'),
    actorId: null,
    action: 'failed',
    subject: name,
    subjectId: failed.person,
    reason: `${failed.kind} ${failed.reason}`,
    case: failed.case ?? null,
  });
  return name;
}
