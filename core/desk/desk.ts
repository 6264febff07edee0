import type { CommandEvent, EditedEvent, Event } from '../language/event.ts';
import { movedKey } from '../outbox/addresses.ts';
import type { Receipt } from '../outbox/delivery.ts';
import { actionOf } from './choices.ts';
import { groupReceipt, handleGroupEvent, isGroupBusiness } from './group/index.ts';
import { panelShown, panelTag, postPanel } from './group/panel.ts';
import { handleMemberEvent } from './member/index.ts';
import {
  editReply,
  handleDeskEvent,
  handleStaffCommand,
  handleStaffPress,
  inDeskChat,
  isStaffCommand,
  settle,
  staffOf,
} from './staff/index.ts';
import type { Turn } from './turn.ts';

/** What happens to a chat, whoever brought it about. */
const aboutChats: ReadonlySet<Event['kind']> = new Set(['added', 'removed', 'regrouped', 'migrated']);

/** Everything that happens comes through here: one event, one turn. */
export async function handleEvent(turn: Turn, event: Event): Promise<void> {
  if (event.from.bot && !aboutChats.has(event.kind)) return;
  if (isGroupBusiness(event) && hasGroups(turn, event)) return handleGroupEvent(turn, event);
  // Only where groups have rooms to put it in: elsewhere it is a command like any other unknown one.
  if (event.kind === 'command' && event.name === 'panel' && event.powers && turn.capabilities(event.channel).forms) {
    return postPanel(turn, event);
  }
  if (inDeskChat(turn, event)) {
    // The group was made a supergroup: from now on everything for the desk goes to its new id.
    if (event.kind === 'migrated') turn.saveSetting(movedKey(event.channel, event.chat.id), event.to);
    return handleDeskEvent(turn, event);
  }
  if (event.chat.kind === 'group') return handleGroupEvent(turn, event);
  if (event.kind === 'command' && isForStaff(turn, event)) return handleStaffCommand(turn, event);
  if (event.kind === 'press' && actionOf(event.choice)?.side === 'staff') return handleStaffPress(turn, event);
  if (event.kind === 'edited' && (await editedCommand(turn, event))) return;
  return handleMemberEvent(turn, event);
}

/** Where a platform has no groups, their commands are words like any other that nobody knows. */
function hasGroups(turn: Turn, event: Event): boolean {
  return event.kind !== 'command' || turn.capabilities(event.channel).groups;
}

/** A command that staff gave in private was put right: the member's copy must not keep the old words. */
async function editedCommand(turn: Turn, event: EditedEvent): Promise<boolean> {
  const staff = staffOf(turn.policy, event.channel, event.from.id);
  return staff !== undefined && editReply(turn, staff, event);
}

/** What became of a delivery. */
export async function handleReceipt(turn: Turn, receipt: Receipt): Promise<void> {
  if (receipt.delivery.tag === panelTag) return panelShown(turn, receipt);
  return groupReceipt(turn, receipt) ?? settle(turn, receipt);
}

/** Staff's commands work from a private chat too. `help` means something to members as well. */
function isForStaff(turn: Turn, event: CommandEvent): boolean {
  if (!isStaffCommand(event.name)) return false;
  return event.name !== 'help' || staffOf(turn.policy, event.channel, event.from.id) !== undefined;
}
