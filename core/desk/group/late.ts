import { type Group, longestSanctionMs, type Task, type TaskPayload } from '../../domain/group.ts';
import type { Receipt } from '../../outbox/delivery.ts';
import type { Turn } from '../turn.ts';
import { noteFailure } from './failures.ts';

const tagPrefix = 'group-lift:';

/** Names what ends a ban or mute because its time is over. */
export function liftTag({ id }: Group): string {
  return `${tagPrefix}${id}`;
}

export function isLift(tag: string | null): boolean {
  return tag?.startsWith(tagPrefix) === true;
}

/** The task that ends a ban or mute of someone. */
export function liftTask({ id }: Group, lift: 'unban' | 'unrestrict', person: string): string {
  return `${lift}:${id}:${person}`;
}

/** What was to be done to someone came due while the bot was out of the group: it waits until the bot is let in again. */
export function waitForReturn(turn: Turn, task: Task): void {
  const { payload } = task;
  if (!('person' in payload)) return;
  turn.groups.plan({ ...task, dueAt: turn.now + longestSanctionMs, payload: { ...payload, late: true } });
}

/** Makes due what waited for the bot to be back, as far as the bot may do it now. */
export async function catchUp(turn: Turn, group: Group): Promise<void> {
  if (!group.active) return;
  for (const task of await turn.groups.tasksOf(group.id)) {
    const { payload } = task;
    if (!('person' in payload) || !payload.late || !mayDo(group, payload.do)) continue;
    const { late: _, ...rest } = payload;
    turn.groups.plan({ ...task, dueAt: turn.now, payload: rest });
  }
}

function mayDo({ state: { allows } }: Group, what: TaskPayload['do']): boolean {
  return allows?.includes(what === 'unban' ? 'ban' : 'restrict') ?? true;
}

/** What could not be lifted is not: the log says so, and it waits for the bot to be able to. */
export async function liftDone(turn: Turn, { delivery, outcome }: Receipt): Promise<void> {
  const { tag, effect, channel } = delivery;
  const group = await turn.groups.group(tag?.slice(tagPrefix.length) ?? '');
  if (!group || outcome.state !== 'failed' || (effect.kind !== 'unban' && effect.kind !== 'unrestrict')) return;
  const { kind, person: id } = effect;
  const { reason } = outcome;
  const name = await noteFailure(turn, group, { kind, person: id, reason });
  // Put out, of which it may hear only later, or without the right just now.
  if (reason !== 'chat-gone' && reason !== 'no-rights') return;
  const payload = { do: kind, group: group.id, person: { id, name, handle: null } } as const;
  waitForReturn(turn, { id: liftTask(group, kind, id), channel, dueAt: turn.now, payload });
}
