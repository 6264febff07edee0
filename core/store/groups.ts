import type {
  AuditAction,
  AuditEntry,
  CaseKind,
  CaseOutcome,
  Evidence,
  Group,
  GroupCase,
  GroupId,
  GroupSettings,
  GroupState,
  NamedPerson,
  Task,
  TaskPayload,
} from '../domain/group.ts';
import type { Person } from '../language/event.ts';
import type {
  Audit as AuditRow,
  Case as CaseRow,
  Group as GroupRow,
  Task as TaskRow,
} from './generated/sqlite/client.ts';
import { upsertVersioned } from './sql.ts';
import { Conflict, type Tx } from './store.ts';

/** Groups, what is planned for them, their cases and their audit log: rows to what the desk speaks of, and back. */

function toGroup(row: GroupRow): Group {
  return {
    ...row,
    settings: JSON.parse(row.settings) as GroupSettings,
    state: JSON.parse(row.state) as GroupState,
  };
}

function toCase(row: CaseRow): GroupCase {
  const { personId: _, ...rest } = row;
  return {
    ...rest,
    kind: row.kind as CaseKind,
    state: row.state as GroupCase['state'],
    person: JSON.parse(row.person) as NamedPerson,
    evidence: JSON.parse(row.evidence) as Evidence,
    outcome: row.outcome as CaseOutcome | null,
    openedAt: row.openedAt.getTime(),
    settledAt: row.settledAt?.getTime() ?? null,
  };
}

function toTask(row: TaskRow): Task {
  return { ...row, dueAt: row.dueAt.getTime(), payload: JSON.parse(row.payload) as TaskPayload };
}

function toAudit(row: AuditRow): AuditEntry {
  return { ...row, action: row.action as AuditAction, at: row.at.getTime() };
}

export async function findGroup(tx: Tx, id: GroupId): Promise<Group | undefined> {
  const row = await tx.group.findUnique({ where: { id } });
  return row ? toGroup(row) : undefined;
}

/** By what names members of these ids (`<channel>:<user id>`) were last seen. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<{ channel: string; person: Person }[]> {
  const rows = await tx.member.findMany({ where: { id: { in: [...ids] }, name: { not: '' } } });
  return rows.map(({ channel, userId, name, handle }) => ({
    channel,
    person: { id: userId, name, ...(handle === null ? {} : { handle }) },
  }));
}

export async function allGroups(tx: Tx): Promise<Group[]> {
  return (await tx.group.findMany()).map(toGroup);
}

const groupColumns = ['id', 'channel', 'chat', 'title', 'active', 'settings', 'state', 'version'] as const;

/** Writes a group on top of the version it was read at. Throws a Conflict when another process changed it meanwhile. */
export async function saveGroup(tx: Tx, group: Group): Promise<void> {
  const row = { ...group, settings: JSON.stringify(group.settings), state: JSON.stringify(group.state) };
  if ((await upsertVersioned(tx, 'Group', 'id', groupColumns, [row])) !== 1) {
    throw new Conflict('a group was changed by another process');
  }
}

/** Gives the cases, the log and the tasks of a group to another, which is there. */
export async function moveGroup(tx: Tx, from: GroupId, to: GroupId): Promise<void> {
  await tx.case.updateMany({ where: { groupId: from }, data: { groupId: to } });
  await tx.audit.updateMany({ where: { groupId: from }, data: { groupId: to } });
  for (const task of await tasksOf(tx, from)) {
    await deleteTask(tx, task.id);
    await saveTask(tx, { ...task, id: task.id.replace(from, to), payload: { ...task.payload, group: to } });
  }
}

const caseCounter = 'cases.last';

/** The next number of a case, from 1. Taken for good; other processes wait for this transaction before they get theirs. */
export async function takeCaseNumber(tx: Tx): Promise<number> {
  const row = await tx.setting.upsert({
    where: { key: caseCounter },
    create: { key: caseCounter, value: '0' },
    update: { key: caseCounter },
  });
  const next = Number(row.value) + 1;
  await tx.setting.update({ where: { key: caseCounter }, data: { value: String(next) } });
  return next;
}

export async function findCase(tx: Tx, number: number): Promise<GroupCase | undefined> {
  const row = await tx.case.findUnique({ where: { number } });
  return row ? toCase(row) : undefined;
}

/** Newest first. */
export async function casesOf(
  tx: Tx,
  filter: { group?: GroupId; person?: string; state?: GroupCase['state']; limit: number },
): Promise<GroupCase[]> {
  const rows = await tx.case.findMany({
    where: {
      ...(filter.group === undefined ? {} : { groupId: filter.group }),
      ...(filter.person === undefined ? {} : { personId: filter.person }),
      ...(filter.state === undefined ? {} : { state: filter.state }),
    },
    orderBy: { number: 'desc' },
    take: filter.limit,
  });
  return rows.map(toCase);
}

/** Creates a case or replaces what became of it. */
export async function saveCase(tx: Tx, one: GroupCase): Promise<void> {
  const { number, person, ...rest } = one;
  const row = {
    ...rest,
    personId: person.id,
    person: JSON.stringify(person),
    evidence: JSON.stringify(one.evidence),
    openedAt: new Date(one.openedAt),
    settledAt: one.settledAt === null ? null : new Date(one.settledAt),
  };
  await tx.case.upsert({ where: { number }, create: { number, ...row }, update: row });
}

export async function findTask(tx: Tx, id: string): Promise<Task | undefined> {
  const row = await tx.task.findUnique({ where: { id } });
  return row ? toTask(row) : undefined;
}

export async function saveTask(tx: Tx, task: Task): Promise<void> {
  const { id, channel } = task;
  const row = { channel, dueAt: new Date(task.dueAt), payload: JSON.stringify(task.payload) };
  await tx.task.upsert({ where: { id }, create: { id, ...row }, update: row });
}

export async function deleteTask(tx: Tx, id: string): Promise<void> {
  await tx.task.deleteMany({ where: { id } });
}

/** What is planned in a group. */
export async function tasksOf(tx: Tx, group: GroupId): Promise<Task[]> {
  const rows = await tx.task.findMany({ where: { payload: { contains: JSON.stringify(group) } } });
  return rows.map(toTask).filter(({ payload }) => payload.group === group);
}

/** The tasks that are due, the longest due first. */
export async function dueTasks(tx: Tx, now: number, limit: number): Promise<Task[]> {
  const rows = await tx.task.findMany({
    where: { dueAt: { lte: new Date(now) } },
    orderBy: { dueAt: 'asc' },
    take: limit,
  });
  return rows.map(toTask);
}

export async function insertAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  await tx.audit.create({ data: { ...entry, at: new Date(entry.at) } });
}

/** Newest first. */
export async function auditOf(tx: Tx, group: GroupId, limit: number): Promise<AuditEntry[]> {
  const rows = await tx.audit.findMany({ where: { groupId: group }, orderBy: { id: 'desc' }, take: limit });
  return rows.map(toAudit);
}

/** Takes names and words out of a line; what was done, when and to which account stays as it was noted. */
export async function rewriteAudit(tx: Tx, { id, actor, actorId, subject, reason }: AuditEntry): Promise<void> {
  await tx.audit.updateMany({ where: { id }, data: { actor, actorId, subject, reason } });
}

/** Everything in the groups of a channel that names someone. Looks through all there is: for what is done seldom. */
export async function findNaming(tx: Tx, channel: string, person: string) {
  const groups = (await tx.group.findMany({ where: { channel } })).map(toGroup);
  const groupId = { in: groups.map(({ id }) => id) };
  const audit = await tx.audit.findMany({
    where: { groupId, OR: [{ actorId: person }, { subjectId: person }] },
    orderBy: { id: 'asc' },
  });
  const decided = audit.flatMap(({ actorId, case: number }) => (actorId === person && number !== null ? [number] : []));
  const cases = await tx.case.findMany({
    // A reporter stands in the evidence; who else it finds there is told apart by the caller.
    where: { groupId, OR: [{ personId: person }, { evidence: { contains: person } }, { number: { in: decided } }] },
    orderBy: { number: 'asc' },
  });
  const tasks = await tx.task.findMany({ where: { channel, payload: { contains: person } } });
  return {
    groups,
    cases: cases.map(toCase),
    audit: audit.map(toAudit),
    tasks: tasks.map(toTask),
  };
}
