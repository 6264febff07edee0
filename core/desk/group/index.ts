import type { CommandEvent, Event } from '../../language/event.ts';
import type { Receipt } from '../../outbox/delivery.ts';
import type { Turn } from '../turn.ts';
import { alertPosted, alertTag, caseOfTag } from './cases.ts';
import { isGroupChoice } from './choices.ts';
import { handleGroupCommand, isGroupCommand } from './commands.ts';
import { actDone, handleDue } from './due.ts';
import { greet, leave, migrate, takeNews } from './greet.ts';
import { invite } from './ground.ts';
import { isLift, liftDone } from './late.ts';
import { isRenewal, muteRenewed } from './mutes.ts';
import { heardCommand, heardInGroup, personSeen } from './observe.ts';
import { reminderFailed } from './place.ts';
import { handleGroupPress } from './press.ts';
import { isReminder, outdatedTag, reminderPosted } from './reminders.ts';
import { caseOfRemoval, removalDone } from './removal.ts';
import { sanctionDone, sanctionTag } from './sanctions.ts';

/** Commands that someone may well try in a group instead of in private. */
const privateCommands: ReadonlySet<string> = new Set(['start', 'menu', 'help', 'agent', 'support', 'tickets']);

/** Whether an event is the group side's business wherever it happens: its commands, its buttons, what it planned. */
export function isGroupBusiness(event: Event): boolean {
  if (event.kind === 'press') return isGroupChoice(event.choice);
  if (event.kind !== 'command') return event.kind === 'due';
  // In private a report is a matter between the member and the desk.
  if (event.name === 'report' && event.chat.kind === 'private' && event.room === undefined) return false;
  return isGroupCommand(event.name);
}

/**
 * A group that is not the desk. Matters are private: whoever asks for the desk here is invited to write in private, and
 * what is said here is kept only as evidence of a case.
 */
export async function handleGroupEvent(turn: Turn, event: Event): Promise<void> {
  switch (event.kind) {
    case 'added':
      return greet(turn, event);
    case 'removed':
      return leave(turn, event);
    case 'regrouped':
      return takeNews(turn, event);
    case 'migrated':
      return migrate(turn, event);
    case 'due':
      return handleDue(turn, event);
    case 'command':
      return commanded(turn, event);
    case 'press':
      return isGroupChoice(event.choice) ? handleGroupPress(turn, event) : undefined;
    case 'joined':
    case 'renamed':
      return personSeen(turn, event);
    case 'message':
    case 'edited':
      return heardInGroup(turn, event);
    default:
      return;
  }
}

async function commanded(turn: Turn, event: CommandEvent): Promise<void> {
  if (await heardCommand(turn, event)) return;
  if (isGroupCommand(event.name) || event.name === 'verify') return handleGroupCommand(turn, event);
  if (!privateCommands.has(event.name)) return;
  return invite(turn, event);
}

/** What became of something that the group side had done; undefined when it was not its own. */
export function groupReceipt(turn: Turn, receipt: Receipt): Promise<void> | undefined {
  const { tag } = receipt.delivery;
  if (isReminder(tag))
    return receipt.outcome.state === 'failed' ? reminderFailed(turn, receipt) : reminderPosted(turn, receipt);
  if (tag === outdatedTag) return Promise.resolve();
  if (tag === sanctionTag) return sanctionDone(turn, receipt);
  if (isLift(tag)) return liftDone(turn, receipt);
  if (isRenewal(tag)) return muteRenewed(turn, receipt);
  if (caseOfRemoval(tag) !== undefined) return removalDone(turn, receipt);
  if (tag === alertTag) return Promise.resolve(alertPosted(turn, receipt));
  return caseOfTag(tag) === undefined ? undefined : actDone(turn, receipt);
}
