import { findCommand, findMessageCommand } from './commands.ts';
import { isRecord, type Json } from './fields.ts';
import type { EmulatedUser } from './people.ts';
import { permissionsOf } from './permissions.ts';
import type { ChannelState, Command, StoredMessage, World } from './state.ts';
import { messageView } from './views.ts';

/** Values of a command's options by name. A user or channel goes by its id. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

interface Use {
  /** The command's name; a subcommand follows after a blank. */
  name: string;
  options: OptionValues;
  /** The option being typed, of an autocomplete. */
  focused?: string;
  /** Send it even where the client would not. */
  forged?: boolean;
}

/** Option types: docs, interactions/application-commands. */
const OPTION = { sub: 1, group: 2, string: 3, integer: 4, boolean: 5, user: 6, number: 10 } as const;

/** What a person's client sends for a command. Throws where it would not offer or send it. */
export function commandData(world: World, channel: ChannelState, user: EmulatedUser, use: Use): Json {
  const [name = '', ...path] = use.name.split(' ');
  const command = findCommand(world, name, channel.guild?.id);
  if (command === undefined) {
    if (use.forged !== true) throw new Error(`there is no command /${name} here`);
    const options = Object.entries(use.options).map(([key, value]) => ({ name: key, type: typeOf(value), value }));
    return { id: world.ids.next(), name, type: 1, options };
  }
  if (use.forged !== true) requireOffered(command, channel, user);
  return {
    id: command.id,
    name,
    type: 1,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    options: valuesAt(command.options ?? [], path, use),
    ...resolvedOf(world, channel, use),
  };
}

/**
 * What a person's client sends for an entry of a message's menu, by its label or name. Throws where it would not offer
 * it; `forged`: it is sent all the same.
 */
export function messageCommandData(
  world: World,
  channel: ChannelState,
  user: EmulatedUser,
  { label, message, forged = false }: { label: string; message: StoredMessage; forged?: boolean },
): Json {
  const command = findMessageCommand(world, label, { guildId: channel.guild?.id, locale: user.locale });
  if (command === undefined && !forged) throw new Error(`the menu of a message has no "${label}" here`);
  if (command !== undefined && !forged) requireOffered(command, channel, user);
  return {
    id: command?.id ?? world.ids.next(),
    name: command?.name ?? label,
    type: 3,
    ...(command?.guild_id !== undefined && { guild_id: command.guild_id }),
    target_id: message.id,
    resolved: { messages: { [message.id]: messageView(world, message) } },
  };
}

function requireOffered(command: Command, channel: ChannelState, { id, shownName }: EmulatedUser): void {
  const { guild } = channel;
  const contexts = Array.isArray(command.contexts) ? command.contexts : undefined;
  if (contexts !== undefined && !contexts.includes(guild === undefined ? 1 : 0)) {
    throw new Error(`/${command.name} is not offered here`);
  }
  if (guild === undefined && command.dm_permission === false) throw new Error(`/${command.name} is not for DMs`);
  const needed = command.default_member_permissions;
  if (guild === undefined || typeof needed !== 'string') return;
  const bits = BigInt(needed);
  const own = permissionsOf(guild, id, channel);
  // Docs: "0" leaves it to administrators.
  const isAdministrator = (own & 8n) !== 0n;
  if (!isAdministrator && (bits === 0n || (own & bits) !== bits)) {
    throw new Error(`/${command.name} is not offered to ${shownName}`);
  }
}

function valuesAt(known: readonly Json[], path: readonly string[], use: Use): Json[] {
  const [first, ...rest] = path;
  if (first !== undefined) {
    const sub = known.find(({ name, type }) => name === first && (type === OPTION.sub || type === OPTION.group));
    if (sub === undefined) throw new Error(`/${use.name} has no subcommand ${first}`);
    const inner = Array.isArray(sub.options) ? sub.options.filter(isRecord) : [];
    return [{ name: first, type: sub.type, options: valuesAt(inner, rest, use) }];
  }
  if (use.forged !== true && use.focused === undefined) requireComplete(known, use);
  return Object.entries(use.options).map(([name, value]) => {
    const option = known.find((one) => one.name === name);
    if (option === undefined && use.forged !== true) throw new Error(`/${use.name} has no option ${name}`);
    if (name === use.focused) return { name, type: option?.type ?? OPTION.string, value, focused: true };
    if (option !== undefined && use.forged !== true) requireFits(option, value, use);
    return { name, type: option?.type ?? typeOf(value), value: choiceValue(option, value) };
  });
}

function requireComplete(known: readonly Json[], use: Use): void {
  for (const { name, required } of known) {
    if (required === true && use.options[String(name)] === undefined) {
      throw new Error(`/${use.name} needs ${String(name)}`);
    }
  }
}

function requireFits(option: Json, value: string | number | boolean, use: Use): void {
  const { name, type } = option;
  const wrong = (why: string) => new Error(`/${use.name} ${String(name)}: ${why}`);
  if (type === OPTION.integer && !Number.isInteger(value)) throw wrong('wants a whole number');
  if (type === OPTION.number && typeof value !== 'number') throw wrong('wants a number');
  if (type === OPTION.boolean && typeof value !== 'boolean') throw wrong('wants true or false');
  if (typeof value === 'number') {
    const { min_value: min = value, max_value: max = value } = option;
    if (value < Number(min) || value > Number(max)) throw wrong(`wants ${min} to ${max}`);
  }
  if (typeof value === 'string') {
    const { min_length: min = 0, max_length: max = 6000 } = option;
    if (value.length < Number(min) || value.length > Number(max)) throw wrong(`wants ${min} to ${max} characters`);
  }
  if (Array.isArray(option.choices) && !option.choices.some((one) => one.name === value || one.value === value)) {
    throw wrong(`does not offer ${value}`);
  }
}

/** A choice may be given by its name. */
function choiceValue(option: Json | undefined, value: string | number | boolean): unknown {
  const choices = Array.isArray(option?.choices) ? option.choices : [];
  return choices.find((choice) => choice.name === value)?.value ?? value;
}

function typeOf(value: string | number | boolean): number {
  if (typeof value === 'number') return Number.isInteger(value) ? OPTION.integer : OPTION.number;
  return typeof value === 'boolean' ? OPTION.boolean : OPTION.string;
}

function resolvedOf(world: World, channel: ChannelState, use: Use): { resolved?: Json } {
  const ids = Object.values(use.options).filter((value): value is string => typeof value === 'string');
  const users = ids.flatMap((id) => world.user(id) ?? []);
  if (users.length === 0) return {};
  const members = users.flatMap(({ id }) => {
    const member = channel.guild?.members.get(id);
    return member === undefined ? [] : [[id, { ...member, permissions: '0' }] as const];
  });
  return {
    resolved: {
      users: Object.fromEntries(users.map((user) => [user.id, user])),
      ...(members.length > 0 && { members: Object.fromEntries(members) }),
    },
  };
}
