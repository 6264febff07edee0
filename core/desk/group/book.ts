import type { AuditEntry, Group, GroupCase, GroupId, Task } from '../../domain/group.ts';

/** What a handler may read and change about groups; commits with its turn, or not at all. */
export interface GroupBook {
  group(id: GroupId): Promise<Group | undefined>;
  case(number: number): Promise<GroupCase | undefined>;
  /** Newest first. */
  cases(filter: { group?: GroupId; person?: string; state?: GroupCase['state']; limit: number }): Promise<GroupCase[]>;
  task(id: string): Promise<Task | undefined>;
  /** Newest first. */
  audit(group: GroupId, limit: number): Promise<AuditEntry[]>;

  /** Creates or replaces; `version` is the store's business. */
  saveGroup(group: Group): void;
  openCase(
    draft: Omit<GroupCase, 'number' | 'state' | 'outcome' | 'settledBy' | 'openedAt' | 'settledAt'>,
  ): Promise<GroupCase>;
  changeCase(one: GroupCase): void;
  /** Plans a task, in place of one of the same id. */
  plan(task: Task): void;
  unplan(id: string): void;
  note(entry: Omit<AuditEntry, 'id' | 'at'>): void;
}

/** One change, in the order the handlers made them. */
export type GroupChange =
  | { change: 'group'; group: Group }
  | { change: 'case'; case: GroupCase }
  | { change: 'plan'; task: Task }
  | { change: 'unplan'; id: string }
  | { change: 'note'; entry: AuditEntry };
