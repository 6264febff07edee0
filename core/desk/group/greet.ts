import type { Group } from '../../domain/group.ts';
import { groupIdOf, groupOfEvent } from '../../domain/group.ts';
import {
  type Event,
  type GroupChangedEvent,
  groupRights,
  type MembershipEvent,
  type MigratedEvent,
} from '../../language/event.ts';
import { movedKey } from '../../outbox/addresses.ts';
import type { Turn } from '../turn.ts';
import { addressOfGroup, groupHere, menus } from './ground.ts';
import { catchUp } from './late.ts';
import { planReminder, postReminder } from './reminders.ts';

/** The bot was put in a group: it says what it does there, what it may and may not do, and posts the first reminder. */
export async function greet(turn: Turn, event: MembershipEvent): Promise<void> {
  const group = await groupHere(turn, event);
  const { language } = group.settings;
  const say = (id: string, args = {}) => turn.say(language, id, args);
  const allowed = new Set(group.state.allows ?? []);
  const lacks = groupRights.filter((right) => right !== 'pin' && !allowed.has(right));
  turn.emit(
    {
      kind: 'send',
      target: { to: 'address', address: addressOfGroup(group) },
      content: {
        text: [
          { text: say('group-greeting-title', { brand: turn.policy.brand.name }), style: 'bold' },
          `\n${[
            say('group-greeting-body'),
            '',
            ...rightLines(turn, group),
            ...(lacks.length > 0 ? ['', say('group-greeting-lacks')] : []),
            '',
            say('group-greeting-settings', menus(turn, event.channel)),
          ].join('\n')}`,
        ],
      },
    },
    { purpose: 'prompt' },
  );
  if (group.settings.reminders) postReminder(turn, group);
  await catchUp(turn, group);
}

/** A line for each right that matters here, whether the bot has it, and what it is for. */
export function rightLines(turn: Turn, { settings, state }: Group): string[] {
  const allowed = new Set(state.allows ?? []);
  return groupRights
    .filter((right) => right !== 'pin')
    .map((right) => `${allowed.has(right) ? '✅' : '❌'} ${turn.say(settings.language, `group-right-${right}`)}`);
}

/** The bot was put out: nothing more is planned there; what its admins chose is kept. */
export async function leave(turn: Turn, event: Event): Promise<void> {
  const group = await turn.groups.group(groupOfEvent(event));
  if (!group) return;
  const left = { ...group, active: false };
  turn.groups.saveGroup(left);
  planReminder(turn, left);
}

/** What the bot may do, or who runs the group, is another from now on. */
export async function takeNews(turn: Turn, event: GroupChangedEvent): Promise<void> {
  await catchUp(turn, await groupHere(turn, event));
}

/** A group got a new id: everything known of it moves along. */
export async function migrate(turn: Turn, event: MigratedEvent): Promise<void> {
  turn.saveSetting(movedKey(event.channel, event.chat.id), event.to);
  const group = await turn.groups.group(groupOfEvent(event));
  if (!group?.active) return;
  const id = groupIdOf(event.channel, event.to);
  // What is said under the new id may have been handled before this.
  const met = await turn.groups.group(id);
  const { alertPlace } = group.settings;
  const settings = alertPlace ? { ...group.settings, alertPlace: { ...alertPlace, chat: event.to } } : group.settings;
  const moved: Group = { ...group, id, chat: event.to, settings, version: met?.version ?? 0 };
  const old = { ...group, active: false };
  turn.groups.saveGroup(old);
  turn.groups.saveGroup(moved);
  planReminder(turn, old);
  turn.groups.move(old.id, moved.id);
  planReminder(turn, moved);
}
