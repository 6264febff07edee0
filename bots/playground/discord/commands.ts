import { invalid } from './errors.ts';
import { idsOf, isRecord, type Json, listOf, requiredText, textOf } from './fields.ts';
import type { Command, World } from './state.ts';

/** Limits: docs, interactions/application-commands. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const OPTIONS_MAX = 25;
const CHARACTERS_MAX = 8000;
/** Of the commands in a message's menu ("Application Command Types"): 15 of an application. */
const ON_MESSAGE = 3;
const ON_MESSAGE_MAX = 15;
const SUBCOMMAND = 1;
const GROUP = 2;

/** Discord's own languages (docs, reference, "Locales"). */
const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);

/** Replaces the commands of a guild, or the global ones (`guildId` undefined), by checked new ones. */
export function setCommands(world: World, guildId: string | undefined, wanted: readonly Json[]): Command[] {
  if (wanted.length > 110) throw invalid('', 'BASE_TYPE_MAX_LENGTH', 'Must be 110 or fewer in length.');
  const before = world.commands.get(guildId ?? '') ?? [];
  const names = new Set<string>();
  const commands = wanted.map((raw, index) => {
    const type = typeof raw.type === 'number' ? raw.type : 1;
    const checked = checkCommand(raw, type, `${index}`);
    const key = `${type} ${checked.name}`;
    if (names.has(key)) {
      throw invalid(`${index}`, 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    }
    names.add(key);
    const known = before.find((command) => command.type === type && command.name === checked.name);
    return commandOf(world, guildId, raw, { ...checked, type, id: known?.id ?? world.ids.next() });
  });
  if (commands.filter(({ type }) => type === ON_MESSAGE).length > ON_MESSAGE_MAX) {
    throw invalid(
      '',
      'APPLICATION_COMMANDS_MAX',
      `Maximum number of application commands reached (${ON_MESSAGE_MAX}).`,
    );
  }
  world.commands.set(guildId ?? '', commands);
  world.events.emit('commands', { guildId, commands });
  world.changed();
  return commands;
}

/** The command of that name as it can be used in a guild, or in a DM (global ones only). */
export function findCommand(world: World, name: string, guildId: string | undefined): Command | undefined {
  const own = guildId === undefined ? [] : (world.commands.get(guildId) ?? []);
  return [...own, ...(world.commands.get('') ?? [])].find((command) => command.name === name && command.type === 1);
}

/** The entry of a message's menu in a guild that a person's client shows under this label, or that has this name. */
export function findMessageCommand(
  world: World,
  label: string,
  { guildId, locale }: { guildId: string | undefined; locale: string },
): Command | undefined {
  const own = guildId === undefined ? [] : (world.commands.get(guildId) ?? []);
  return [...own, ...(world.commands.get('') ?? [])].find(({ type, name, name_localizations: names }) => {
    const shown = isRecord(names) ? (names[locale] ?? name) : name;
    return type === ON_MESSAGE && (shown === label || name === label);
  });
}

function commandOf(
  world: World,
  guildId: string | undefined,
  raw: Json,
  checked: { id: string; name: string; type: number; options: Json[] },
): Command {
  const { name_localizations, description_localizations, description } = raw;
  return {
    id: checked.id,
    application_id: world.bot.id,
    version: world.ids.next(),
    default_member_permissions: raw.default_member_permissions ?? null,
    type: checked.type,
    name: checked.name,
    description: typeof description === 'string' ? description : '',
    name_localizations: name_localizations ?? null,
    description_localizations: description_localizations ?? null,
    nsfw: raw.nsfw === true,
    ...(guildId === undefined
      ? {
          dm_permission: raw.dm_permission !== false,
          contexts: raw.contexts ?? null,
          integration_types: raw.integration_types ?? [0],
        }
      : { guild_id: guildId }),
    ...(checked.options.length > 0 && { options: checked.options }),
  };
}

function checkCommand(raw: Json, type: number, path: string): { name: string; options: Json[] } {
  const name = requiredText(raw, 'name', path, 32);
  if (type === 1) {
    checkName(name, `${path}.name`);
    requiredText(raw, 'description', path, 100);
  } else if ((raw.description ?? '') !== '' || listOf(raw, 'options', path, OPTIONS_MAX)?.length) {
    // Docs: a command of a menu has no words but its name, and takes no options.
    throw invalid(path, 'APPLICATION_COMMAND_INVALID', 'Context menu commands cannot have a description or options');
  }
  checkLocalizations(raw, path, type === 1);
  const options = checkOptions(raw, path);
  if (charactersOf(raw) > CHARACTERS_MAX) {
    const words = `Command exceeds maximum size (${CHARACTERS_MAX})`;
    throw invalid(path, 'APPLICATION_COMMAND_TOO_LARGE', words);
  }
  return { name, options };
}

function checkOptions(holder: Json, path: string): Json[] {
  const options = listOf(holder, 'options', path, OPTIONS_MAX) ?? [];
  const names = new Set<string>();
  let optionalSeen = false;
  return options.map((option, index) => {
    const at = `${path}.options.${index}`;
    const name = requiredText(option, 'name', at, 32);
    checkName(name, `${at}.name`);
    requiredText(option, 'description', at, 100);
    checkLocalizations(option, at, true);
    if (names.has(name)) {
      throw invalid(at, 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Option names must be unique');
    }
    names.add(name);
    if (option.required === true && optionalSeen) {
      const words = 'Required options must be placed before non-required options';
      throw invalid(at, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', words);
    }
    optionalSeen ||= option.required !== true;
    checkChoices(option, at);
    const nested = option.type === SUBCOMMAND || option.type === GROUP ? { options: checkOptions(option, at) } : {};
    return { ...withDefaults(option), ...nested };
  });
}

function withDefaults(option: Json): Json {
  const { required, autocomplete, ...rest } = option;
  return { ...rest, ...(required === true && { required }), ...(autocomplete === true && { autocomplete }) };
}

function checkChoices(option: Json, path: string): void {
  const choices = listOf(option, 'choices', path, OPTIONS_MAX) ?? [];
  choices.forEach((choice, index) => {
    requiredText(choice, 'name', `${path}.choices.${index}`, 100);
    if (option.type === 3) requiredText(choice, 'value', `${path}.choices.${index}`, 100);
    checkLocalizations(choice, `${path}.choices.${index}`, false);
  });
  if (choices.length > 0 && option.autocomplete === true) {
    throw invalid(path, 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES', 'Autocomplete options cannot have choices');
  }
}

function checkName(name: string, path: string): void {
  if (NAME.test(name) && name === name.toLowerCase()) return;
  throw invalid(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}

function checkLocalizations(holder: Json, path: string, strictName: boolean): void {
  for (const [field, max] of [
    ['name_localizations', strictName ? 32 : 100],
    ['description_localizations', 100],
  ] as const) {
    const value = holder[field];
    if (value === undefined || value === null) continue;
    if (!isRecord(value)) throw invalid(`${path}.${field}`, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used');
    for (const locale of Object.keys(value)) {
      if (!LOCALES.has(locale)) {
        throw invalid(`${path}.${field}.${locale}`, 'ENUM_TYPE_COERCE', `Value "${locale}" is not a valid enum value.`);
      }
      const words = requiredText(value, locale, `${path}.${field}`, max);
      if (field === 'name_localizations' && strictName) checkName(words, `${path}.${field}.${locale}`);
    }
  }
}

/** Docs: name, description and value of a command and its options count; the longest localization stands for each. */
function charactersOf(holder: Json): number {
  const longest = (name: string) => {
    const localized = holder[`${name}_localizations`];
    const all = [holder[name], ...(isRecord(localized) ? Object.values(localized) : [])];
    return Math.max(0, ...all.map((text) => (typeof text === 'string' ? text.length : 0)));
  };
  const children = [holder.options, holder.choices].flatMap((list) => (Array.isArray(list) ? list : []));
  const value = typeof holder.value === 'string' ? holder.value.length : 0;
  return longest('name') + longest('description') + value + children.reduce((sum, one) => sum + charactersOf(one), 0);
}

/** Checks the choices of an autocomplete answer. */
export function readChoices(data: Json): { name: string; value: string | number }[] {
  return (listOf(data, 'choices', 'data', OPTIONS_MAX) ?? []).map((choice, index) => {
    const at = `data.choices.${index}`;
    const name = requiredText(choice, 'name', at, 100);
    checkLocalizations(choice, at, false);
    if (typeof choice.value === 'number') return { name, value: choice.value };
    return { name, value: textOf(choice, 'value', at, 100) ?? '' };
  });
}

/** Tags of a forum post: known to the forum, at most five (docs, topics/threads). */
export function tagsOf(body: Json, available: readonly { id: string }[]): string[] | undefined {
  const tags = idsOf(body, 'applied_tags', '', 5);
  for (const [index, tag] of (tags ?? []).entries()) {
    if (!available.some(({ id }) => id === tag)) {
      throw invalid(`applied_tags.${index}`, 'INVALID_TAG', 'Invalid tag specified.');
    }
  }
  return tags;
}
