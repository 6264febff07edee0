import type { CommandEvent } from '../../language/event.ts';
import type { Turn } from '../turn.ts';
import { auditCommand, casesCommand, onlyInGroups } from './lists.ts';
import { reportCommand } from './report.ts';
import { type SanctionName, sanctionCommand, sanctionNames } from './sanctions.ts';
import { settingsCommand } from './settings.ts';
import { verifyInGroup } from './verify.ts';

/** What an option of a group command holds, on platforms whose commands have options. */
export type GroupOption = 'user' | 'duration' | 'args';

/** The commands that are about a group and its people. */
export const groupCommands = [
  { name: 'settings', for: 'managers', options: ['args'] },
  { name: 'report', for: 'everyone', options: ['user', 'args'] },
  { name: 'warn', for: 'moderators', options: ['user', 'args'] },
  { name: 'mute', for: 'moderators', options: ['user', 'duration', 'args'] },
  { name: 'unmute', for: 'moderators', options: ['user'] },
  { name: 'ban', for: 'moderators', options: ['user', 'duration', 'args'] },
  { name: 'unban', for: 'moderators', options: ['user'] },
  { name: 'cases', for: 'moderators', options: [] },
  { name: 'audit', for: 'moderators', options: [] },
] as const satisfies readonly { name: string; for: string; options: readonly GroupOption[] }[];

/** Those that are about one message, for platforms where a message has a menu of its own. */
export const messageCommands = ['report'] as const;

const names: ReadonlySet<string> = new Set(groupCommands.map(({ name }) => name));

export function isGroupCommand(name: string): boolean {
  return names.has(name);
}

/** One of the group commands, wherever it was given. */
export async function handleGroupCommand(turn: Turn, event: CommandEvent): Promise<void> {
  const inGroup = (event.chat.kind === 'group' || event.room !== undefined) && !isDesk(turn, event);
  if (event.name === 'cases' && !inGroup) return casesCommand(turn, event, true);
  if (!inGroup) return onlyInGroups(turn, event);
  const sanction = sanctionNames.find((one): one is SanctionName => one === event.name);
  if (sanction) return sanctionCommand(turn, event, sanction);
  switch (event.name) {
    case 'settings':
      return settingsCommand(turn, event);
    case 'report':
      return reportCommand(turn, event);
    case 'cases':
      return casesCommand(turn, event, false);
    case 'audit':
      return auditCommand(turn, event);
    case 'verify':
      return verifyInGroup(turn, event);
    default:
      return;
  }
}

/** Whether a command was given in the desk. */
export function isDesk(turn: Turn, { channel, chat }: CommandEvent): boolean {
  return channel === turn.policy.desk.channel && chat.id === turn.deskChat();
}
