import type { Place } from '../choices.ts';

export interface MemberCommand {
  /** Lower case, without the slash. */
  readonly name: string;
  /** A text id. */
  readonly description: string;
  /** Words may follow it. */
  readonly words?: boolean;
}

/** Commands of members, as a platform lists them. */
export const memberCommands: readonly MemberCommand[] = [
  { name: 'menu', description: 'command-menu' },
  { name: 'support', description: 'command-support' },
  { name: 'agent', description: 'command-agent', words: true },
  { name: 'feedback', description: 'command-feedback' },
  { name: 'tickets', description: 'command-tickets' },
  { name: 'urgent', description: 'command-urgent' },
  { name: 'verify', description: 'command-verify', words: true },
  { name: 'faq', description: 'command-faq' },
  { name: 'language', description: 'command-language' },
  { name: 'help', description: 'command-help' },
];

/** Screens that commands open, listed ones and others that people may well try. */
export const commandPlaces: ReadonlyMap<string, Place> = new Map([
  ['start', 'root'],
  ['menu', 'root'],
  ['support', 'support'],
  ['talk', 'talk'],
  ['feedback', 'form'],
  ['urgent', 'urgent'],
  ['tickets', 'tickets'],
  ['faq', 'help'],
  ['language', 'language'],
  ['report', 'report'],
  ['erase', 'erase'],
  ['more', 'more'],
]);
