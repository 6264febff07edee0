import type { AuditEntry, Group, GroupCase, GroupId, Task } from '../../domain/group.ts';
import type { ChannelName } from '../../language/address.ts';

/** What a handler may read and change about groups; commits with its turn, or not at all. */
export interface GroupBook {
  group(id: GroupId): Promise<Group | undefined>;
  case(number: number): Promise<GroupCase | undefined>;
  /** Newest first. */
  cases(filter: { group?: GroupId; person?: string; state?: GroupCase['state']; limit: number }): Promise<GroupCase[]>;
  task(id: string): Promise<Task | undefined>;
  /** What is planned in a group. */
  tasksOf(group: GroupId): Promise<Task[]>;
  /** Newest first. */
  audit(group: GroupId, limit: number): Promise<AuditEntry[]>;
  /** Everything that names someone, or holds their words, in the groups of a channel. */
  naming(channel: ChannelName, person: string): Promise<Named>;

  /** Creates or replaces; `version` is the store's business. */
  saveGroup(group: Group): void;
  /** The cases, the log and what is planned of a group become another's. */
  move(from: GroupId, to: GroupId): void;
  openCase(
    draft: Omit<GroupCase, 'number' | 'state' | 'outcome' | 'settledBy' | 'openedAt' | 'settledAt'>,
  ): Promise<GroupCase>;
  changeCase(one: GroupCase): void;
  /** Plans a task, in place of one of the same id. */
  plan(task: Task): void;
  unplan(id: string): void;
  note(entry: Omit<AuditEntry, 'id' | 'at'>): void;
  /** Takes names and words out of a line that was noted. */
  rewrite(entry: AuditEntry): void;
  /** Deletes what was said, as it is kept for those who sent it; what is under way stays. */
  unsay(deliveries: readonly string[]): void;
  /** The same for everything said of people that nobody comes back to: lists and warnings. */
  unsayPassing(): void;
}

/** What names someone in the groups of a channel. */
export interface Named {
  readonly groups: readonly Group[];
  readonly cases: readonly GroupCase[];
  readonly audit: readonly AuditEntry[];
  readonly tasks: readonly Task[];
}

/** One change, in the order the handlers made them. */
export type GroupChange =
  | { change: 'group'; group: Group }
  | { change: 'move'; from: GroupId; to: GroupId }
  | { change: 'case'; case: GroupCase }
  | { change: 'plan'; task: Task }
  | { change: 'unplan'; id: string }
  | { change: 'note' | 'rewrite'; entry: AuditEntry }
  | { change: 'unsay'; deliveries: readonly string[] | 'passing' };

/** What a delivery carries that speaks of a case (see About.message), so that it is found again. */
export function saidOfCase(number: number): string {
  return `case:${number}`;
}

/** The same for what names people in passing. */
export const saidInPassing = 'group:passing';
