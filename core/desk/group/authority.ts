import type { Group } from '../../domain/group.ts';
import { groupOfEvent } from '../../domain/group.ts';
import type { CommandEvent, Event, Power } from '../../language/event.ts';
import { staffOf } from '../staff/people.ts';
import type { Turn } from '../turn.ts';
import { answerLanguage, answerTo } from './ground.ts';

/** Who does something in a group, and by what they may. */
export interface Actor {
  readonly name: string;
  readonly id: string;
}

/**
 * Whoever an event is from, if they may do this to this group: staff of the desk may, and who has the power there, as
 * the platform said with this very event. Undefined for everybody else.
 */
export function actorOf(turn: Turn, event: Event, group: Pick<Group, 'id'>, power: Power): Actor | undefined {
  const staff = staffOf(turn.policy, event.channel, event.from.id);
  if (staff) return { name: staff.alias, id: event.from.id };
  const there = groupOfEvent(event) === group.id;
  return there && event.powers?.includes(power) ? { name: event.from.name, id: event.from.id } : undefined;
}

/** Tells someone that they may not do what they asked for, and how they could show who they are. */
export async function refuse(turn: Turn, event: CommandEvent, group: Group, power: Power): Promise<void> {
  const language = await answerLanguage(turn, event, group.settings.language);
  answerTo(turn, event, turn.say(language, isNobody(event) ? 'group-refused-anonymous' : `group-refused-${power}`));
}

/** Whether someone speaks for the group itself, so that nobody can tell what they may do. */
export function isNobody(event: Event): boolean {
  return event.from.id === event.chat.id;
}
