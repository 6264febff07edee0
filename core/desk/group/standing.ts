import type { Group, GroupCase } from '../../domain/group.ts';
import { hasRooms } from './ground.ts';

/** Whether the bot may delete messages in a group, as far as the platform has said. */
export function mayDelete({ state }: Group): boolean {
  return state.allows?.includes('delete') ?? true;
}

/** Whether the message of a case still stands, as far as is known, and can be deleted from its alert. */
export function canRemove(group: Group, { evidence: { message }, state, outcome }: GroupCase): boolean {
  if (!message || message.removed || !group.active || !mayDelete(group)) return false;
  // A group that moved numbers its messages anew: that id would be somebody else's message.
  if (!hasRooms(group) && message.chat !== group.chat) return false;
  return state === 'open' || outcome === 'restrict' || outcome === 'ban';
}
