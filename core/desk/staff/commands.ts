/** What a command takes, by the names under which platforms with named options offer it. */
export type CommandOption = 'number' | 'text' | 'alias' | 'priority' | 'type' | 'page';

export interface StaffCommand {
  /** Lower case, without the slash. */
  readonly name: string;
  /** Text that says what it does, for menus and `/help`. */
  readonly description: string;
  /** Text that shows how it is written, with an example. */
  readonly usage: string;
  /** In the order in which they are written. `number` may be left out inside a ticket's thread. */
  readonly options: readonly CommandOption[];
}

/** Everything staff can ask for by a command, in the order in which menus show it. Adapters publish this list. */
export const staffCommands = [
  command('queue', ['page']),
  command('mine', ['page']),
  command('ticket', ['number']),
  command('reply', ['number', 'text']),
  command('note', ['number', 'text']),
  command('claim', ['number']),
  command('unclaim', ['number']),
  command('assign', ['number', 'alias']),
  command('priority', ['number', 'priority']),
  command('type', ['number', 'type']),
  command('macro', ['number', 'text']),
  command('close', ['number', 'text']),
  command('reopen', ['number']),
  command('block', ['number']),
  command('unblock', ['number']),
  command('transcript', ['number']),
  command('stats', []),
  command('staff', []),
  command('help', []),
] as const;

export type StaffCommandName = (typeof staffCommands)[number]['name'];

export function isStaffCommand(name: string): name is StaffCommandName {
  return staffCommands.some((one) => one.name === name);
}

function command<const Name extends string>(
  name: Name,
  options: readonly CommandOption[],
): StaffCommand & { readonly name: Name } {
  return { name, description: `staff-command-${name}`, usage: `staff-usage-${name}`, options };
}
