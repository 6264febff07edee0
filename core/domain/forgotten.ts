import { createHash } from 'node:crypto';
import type { AuditEntry, Evidence, Group, GroupCase, KnownName, NamedPerson, SealedName, Task } from './group.ts';

/**
 * What stays in the groups' records of someone who had their data erased: ids, what was done and when, so that protection
 * goes on; no name and no word of theirs.
 */

/** Settled cases can still be taken back for so long before they are emptied, milliseconds. */
export const regretMs = 24 * 3_600_000;

/** A name of which only a digest is kept: enough to know it again, and to tell it from any other. */
export function sealed({ id, name, handle }: NamedPerson): SealedName {
  return {
    id,
    seal: createHash('sha256')
      .update(JSON.stringify([id, name, handle]))
      .digest('base64url'),
  };
}

/** A group that knows the names that someone was trusted or reported under by their seals alone. */
export function withSealedNames(group: Group, person: string): Group {
  const { trusted, alerted } = group.state;
  if (![...trusted, ...alerted].some((one) => one.id === person && 'name' in one)) return group;
  const seal = (one: KnownName): KnownName => (one.id === person && 'name' in one ? sealed(one) : one);
  return { ...group, state: { ...group.state, trusted: trusted.map(seal), alerted: alerted.map(seal) } };
}

/** A case without who reported it and what they said of it; what was reported stays. */
export function withoutReporter(one: GroupCase): GroupCase {
  const { reporter: _, reason: __, ...evidence } = one.evidence;
  return { ...one, evidence };
}

/** A case about nobody by name: what it was, what was done and to which account. */
export function withoutSubject(one: GroupCase): GroupCase {
  const { name, link, message, reason: _, ...rest } = one.evidence;
  return {
    ...one,
    person: nameless(one.person),
    evidence: {
      ...rest,
      forget: true,
      ...(name ? { name: { ...name, shown: '', differences: [] } } : {}),
      ...(link ? { link: { ...link, shown: '', differences: [] } } : {}),
      ...(message ? { message: wordless(message) } : {}),
    },
  };
}

function wordless({ files: _, ...message }: NonNullable<Evidence['message']>): NonNullable<Evidence['message']> {
  return { ...message, words: '' };
}

/** Who reports is a member; who does these runs the group, and answers for it by their id. */
const ofOffice: ReadonlySet<AuditEntry['action']> = new Set(['settings', 'undo']);

/** A line of the audit log without someone's names and words. */
export function withoutNames(entry: AuditEntry, person: string): AuditEntry {
  const { actor, actorId, subject, subjectId, action, reason } = entry;
  const acted = actorId === person;
  const suffered = subjectId === person;
  const words = acted && !ofOffice.has(action) ? null : reason;
  return {
    ...entry,
    actor: acted ? '' : actor,
    actorId: acted && action === 'report' ? null : actorId,
    subject: suffered ? '' : subject,
    reason: suffered && subject ? (words?.replaceAll(subject, '…') ?? null) : words,
  };
}

/** What is still to be done to someone, by their id alone; the same task when it is about somebody else. */
export function withoutName(task: Task, person: string): Task {
  const { payload } = task;
  if (!('person' in payload) || payload.person.id !== person) return task;
  return { ...task, payload: { ...payload, person: nameless(payload.person) } };
}

function nameless({ id }: NamedPerson): NamedPerson {
  return { id, name: '', handle: null };
}
