import type { Place } from '../choices.ts';

/** Commands of members, as a platform lists them; `description` is a text id. */
export const memberCommands: readonly { readonly name: string; readonly description: string }[] = [
  { name: 'menu', description: 'command-menu' },
  { name: 'agent', description: 'command-agent' },
  { name: 'tickets', description: 'command-tickets' },
  { name: 'urgent', description: 'command-urgent' },
  { name: 'verify', description: 'command-verify' },
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
