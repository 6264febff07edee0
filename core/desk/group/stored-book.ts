import type { AuditEntry, Group, GroupCase, GroupId, Task } from '../../domain/group.ts';
import type { ChannelName } from '../../language/address.ts';
import { deleteSaid } from '../../store/erase.ts';
import * as rows from '../../store/groups.ts';
import type { NewId } from '../../store/ids.ts';
import type { Tx } from '../../store/store.ts';
import { type GroupBook, type GroupChange, type Named, saidInPassing } from './book.ts';

/** A GroupBook over a transaction: adds what is changed to a list that is written when the turn has succeeded. */
export class StoredBook implements GroupBook {
  readonly #tx: Tx;
  readonly #now: number;
  readonly #newId: NewId;
  readonly #changes: GroupChange[];
  readonly #writeEarlier: () => Promise<void>;

  /** @param writeEarlier writes what earlier turns of the batch changed, so that it can be read */
  constructor(parts: { tx: Tx; now: number; newId: NewId; changes: GroupChange[]; writeEarlier(): Promise<void> }) {
    this.#tx = parts.tx;
    this.#now = parts.now;
    this.#newId = parts.newId;
    this.#changes = parts.changes;
    this.#writeEarlier = parts.writeEarlier;
  }

  async group(id: GroupId): Promise<Group | undefined> {
    for (const change of this.#changes.toReversed()) {
      if (change.change === 'group' && change.group.id === id) return change.group;
    }
    await this.#writeEarlier();
    return rows.findGroup(this.#tx, id);
  }

  async case(number: number): Promise<GroupCase | undefined> {
    await this.#writeEarlier();
    return rows.findCase(this.#tx, number);
  }

  async cases(filter: Parameters<GroupBook['cases']>[0]): Promise<GroupCase[]> {
    await this.#writeEarlier();
    return rows.casesOf(this.#tx, filter);
  }

  async task(id: string): Promise<Task | undefined> {
    await this.#writeEarlier();
    return rows.findTask(this.#tx, id);
  }

  async tasksOf(group: GroupId): Promise<Task[]> {
    await this.#writeEarlier();
    return rows.tasksOf(this.#tx, group);
  }

  async audit(group: GroupId, limit: number): Promise<AuditEntry[]> {
    await this.#writeEarlier();
    return rows.auditOf(this.#tx, group, limit);
  }

  async naming(channel: ChannelName, person: string): Promise<Named> {
    await this.#writeEarlier();
    return rows.findNaming(this.#tx, channel, person);
  }

  saveGroup(group: Group): void {
    const mine = this.#changes.findIndex((each) => each.change === 'group' && each.group.id === group.id);
    const before = this.#changes[mine];
    // Written once a turn, on top of the version that it read.
    if (before?.change === 'group')
      this.#changes[mine] = { change: 'group', group: { ...group, version: before.group.version } };
    else this.#changes.push({ change: 'group', group: { ...group, version: group.version + 1 } });
  }

  move(from: GroupId, to: GroupId): void {
    this.#changes.push({ change: 'move', from, to });
  }

  async openCase(draft: Parameters<GroupBook['openCase']>[0]): Promise<GroupCase> {
    const number = await rows.takeCaseNumber(this.#tx);
    const one: GroupCase = {
      ...draft,
      number,
      state: 'open',
      outcome: null,
      settledBy: null,
      openedAt: this.#now,
      settledAt: null,
    };
    this.changeCase(one);
    return one;
  }

  changeCase(one: GroupCase): void {
    this.#changes.push({ change: 'case', case: one });
  }

  plan(task: Task): void {
    this.#changes.push({ change: 'plan', task });
  }

  unplan(id: string): void {
    this.#changes.push({ change: 'unplan', id });
  }

  note(entry: Omit<AuditEntry, 'id' | 'at'>): void {
    this.#changes.push({ change: 'note', entry: { ...entry, id: this.#newId(), at: this.#now } });
  }

  rewrite(entry: AuditEntry): void {
    this.#changes.push({ change: 'rewrite', entry });
  }

  unsay(deliveries: readonly string[]): void {
    this.#changes.push({ change: 'unsay', deliveries });
  }

  unsayPassing(): void {
    this.#changes.push({ change: 'unsay', deliveries: 'passing' });
  }
}

/** Writes changes in their order. */
export async function writeGroupChanges(tx: Tx, changes: readonly GroupChange[]): Promise<void> {
  for (const change of changes) {
    switch (change.change) {
      case 'group':
        await rows.saveGroup(tx, change.group);
        break;
      case 'move':
        await rows.moveGroup(tx, change.from, change.to);
        break;
      case 'case':
        await rows.saveCase(tx, change.case);
        break;
      case 'plan':
        await rows.saveTask(tx, change.task);
        break;
      case 'unplan':
        await rows.deleteTask(tx, change.id);
        break;
      case 'note':
        await rows.insertAudit(tx, change.entry);
        break;
      case 'rewrite':
        await rows.rewriteAudit(tx, change.entry);
        break;
      case 'unsay':
        await (change.deliveries === 'passing'
          ? deleteSaid(tx, { message: saidInPassing })
          : deleteSaid(tx, { id: { in: [...change.deliveries] } }));
        break;
    }
  }
}
