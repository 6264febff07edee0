import {
  regretMs,
  withoutName,
  withoutNames,
  withoutReporter,
  withoutSubject,
  withSealedNames,
} from '../../domain/forgotten.ts';
import type { AuditEntry, Group, GroupCase } from '../../domain/group.ts';
import type { Member } from '../../domain/member.ts';
import type { Delivery } from '../../outbox/delivery.ts';
import type { Turn } from '../turn.ts';
import { saidOfCase } from './book.ts';
import { alertOf, tellAdmins } from './cases.ts';

/**
 * Someone had their data erased: their names and words go from cases and from the audit log of the groups, today. Only a
 * case about them that nobody has decided yet keeps its evidence, until it is decided: else erasing would be how an
 * impostor gets away. Resolves with whether there is one.
 */
export async function forgetPerson(
  turn: Turn,
  { channel, userId }: Pick<Member, 'channel' | 'userId'>,
): Promise<boolean> {
  const { groups, cases, audit, tasks } = await turn.groups.naming(channel, userId);
  for (const group of groups) {
    const changed = withSealedNames(group, userId);
    if (changed !== group) turn.groups.saveGroup(changed);
  }
  for (const entry of audit) turn.groups.rewrite(withoutNames(entry, userId));
  for (const task of tasks) turn.groups.plan(withoutName(task, userId));
  turn.groups.unsayPassing();
  for (const one of cases) {
    const left = whatStays(one, userId, audit);
    if (left !== one) await replaceCase(turn, one, left);
  }
  return cases.some(({ person, state }) => person.id === userId && state === 'open');
}

/** The same case when nothing in it is of that person. */
function whatStays(one: GroupCase, person: string, audit: readonly AuditEntry[]): GroupCase {
  const reported = one.evidence.reporter?.id === person;
  const without = reported ? withoutReporter(one) : one;
  const decided = audit.some(
    ({ case: number, actorId, actor }) => number === one.number && actorId === person && actor === one.settledBy,
  );
  const undecided = decided ? { ...without, settledBy: '' } : without;
  if (one.person.id !== person) return undecided;
  return one.state === 'settled'
    ? withoutSubject(undecided)
    : { ...undecided, evidence: { ...undecided.evidence, forget: true } };
}

const taskOf = ({ number }: GroupCase) => `forget:C${number}`;

/** A case was decided whose evidence stayed for that alone: it goes once nobody will take the decision back. */
export function planForgetting(turn: Turn, { channel, id }: Group, one: GroupCase): void {
  if (!one.evidence.forget) return;
  const payload = { do: 'forget' as const, group: id, case: one.number };
  turn.groups.plan({ id: taskOf(one), channel, dueAt: turn.now + regretMs, payload });
}

/** A case is open again. */
export function unplanForgetting(turn: Turn, one: GroupCase): void {
  if (one.evidence.forget) turn.groups.unplan(taskOf(one));
}

/** The time to take a decision back is over. */
export async function forgetCase(turn: Turn, number: number): Promise<void> {
  const one = await turn.groups.case(number);
  if (one?.state !== 'settled' || !one.evidence.forget) return;
  await replaceCase(turn, one, withoutSubject(one));
  turn.groups.unsayPassing();
}

/** Keeps a case as it is now, and sees to it that what was said of it says no more than that. */
async function replaceCase(turn: Turn, before: GroupCase, one: GroupCase): Promise<void> {
  turn.groups.changeCase(one);
  const group = await turn.groups.group(one.groupId);
  const reads = (each: GroupCase) => group && JSON.stringify(alertOf(turn, group, each));
  if (!group || reads(before) === reads(one)) return;
  const said = await turn.deliveriesOf(saidOfCase(one.number));
  turn.groups.unsay(said.map(({ id }) => id));
  const alerts = said.filter(({ effect }) => effect.kind === 'send' && !effect.content.attachments);
  for (const alert of alerts) sayAnew(turn, group, one, alert);
}

function sayAnew(turn: Turn, group: Group, one: GroupCase, { effect, made, state }: Delivery): void {
  const [message] = made;
  const content = alertOf(turn, group, one);
  if (state === 'queued') tellAdmins(turn, group, one, content);
  else if (message !== undefined) {
    const about = { purpose: 'prompt', message: saidOfCase(one.number) } as const;
    turn.emit({ kind: 'edit', target: effect.target, message, content }, about);
  }
}
