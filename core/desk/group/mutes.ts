import { defanged } from '../../domain/defanged.ts';
import type { Group, NamedPerson } from '../../domain/group.ts';
import type { Receipt } from '../../outbox/delivery.ts';
import { nameLine } from '../staff/words.ts';
import type { Turn } from '../turn.ts';
import { alertLanguage, alertTarget } from './cases.ts';
import { addressOfGroup, serverOf } from './ground.ts';

/** A mute is renewed this long before the platform ends it, milliseconds: the program may be stopped for a while. */
const aheadMs = 2 * 86_400_000;

const tagPrefix = 'group-mute:';

const taskOf = (group: Group, person: string) => `mute:${group.id}:${person}`;

/**
 * Someone is being muted until that time (milliseconds since the epoch), or for good (null). Where the platform mutes for
 * no longer than so long at a time, it is done anew in time.
 */
export function keepMuted(turn: Turn, group: Group, person: NamedPerson, until: number | null): void {
  const task = taskOf(group, person.id);
  const { longestMuteMs: most } = turn.capabilities(group.channel);
  if (most === undefined || (until !== null && until <= turn.now + most)) {
    turn.groups.unplan(task);
    return;
  }
  turn.groups.plan({
    id: task,
    channel: group.channel,
    dueAt: turn.now + Math.max(most - aheadMs, most / 2),
    payload: { do: 'restrict', group: group.id, person, until },
  });
}

/** A mute is not to be renewed any more. */
export function endMute(turn: Turn, group: Group, { id }: Pick<NamedPerson, 'id'>): void {
  turn.groups.unplan(taskOf(group, id));
}

/** Mutes again who would soon be able to write though their mute is not over. */
export function muteAnew(turn: Turn, group: Group, person: NamedPerson, until: number | null): void {
  turn.emit(
    {
      kind: 'restrict',
      target: { to: 'address', address: addressOfGroup(group) },
      person: person.id,
      ...serverOf(group),
      ...(until === null ? {} : { until }),
    },
    { purpose: 'prompt', tag: `${tagPrefix}${group.id}` },
  );
  keepMuted(turn, group, person, until);
}

/** Whether a receipt is that of a renewed mute. */
export function isRenewal(tag: string | null): boolean {
  return tag?.startsWith(tagPrefix) === true;
}

/** A mute that could not be renewed ends: those who decide are told. */
export async function muteRenewed(turn: Turn, { delivery: { tag, effect }, outcome }: Receipt): Promise<void> {
  if (outcome.state !== 'failed' || effect.kind !== 'restrict') return;
  const group = await turn.groups.group(tag?.slice(tagPrefix.length) ?? '');
  const task = group && (await turn.groups.task(taskOf(group, effect.person)));
  if (!group || task?.payload.do !== 'restrict') return;
  const { person } = task.payload;
  turn.groups.unplan(task.id);
  const language = alertLanguage(turn, group);
  const reason = turn.say(language, 'group-reason', { reason: outcome.reason });
  const name = defanged(nameLine(person.name) || person.id);
  const text = [turn.say(language, 'group-mute-ends', { name, group: nameLine(group.title), reason })];
  turn.emit({ kind: 'send', target: alertTarget(group), content: { text } }, { purpose: 'prompt' });
}
