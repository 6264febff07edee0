import { permissionsOf } from './discord/permissions.ts';
import type { Command } from './discord/state.ts';
import type { DiscordCast } from './discord-cast.ts';
import type { CommandView, MenuView, OptionView } from './view.ts';

/** Languages in which the page asks for the commands; all others see the untranslated words. */
const LANGUAGES = ['zh-CN', 'zh-TW', 'en-US', ''];
/** Docs, interactions/application-commands, "Application Command Types". */
const TYPE = { slash: 1, message: 3 } as const;
/** Where a command may be used (docs, interactions/application-commands, "Interaction Context Types"). */
const CONTEXT = { guild: 0, private: 1 } as const;
/** Option types that the page can fill in: docs, interactions/application-commands. */
const TYPES = new Map<unknown, OptionView['type']>([
  [3, 'text'],
  [4, 'integer'],
  [5, 'boolean'],
  [6, 'user'],
  [10, 'number'],
]);

/** The commands that the bot has published, as they are offered in each place and language. */
export function menusOf(cast: DiscordCast): MenuView[] {
  const { world } = cast.emulator;
  const all = [...(world.commands.get(cast.guild.id) ?? []), ...(world.commands.get('') ?? [])];
  const commands = all.filter(({ type }) => type === TYPE.slash);
  const onMessages = all.filter((command) => command.type === TYPE.message && isFor(command, CONTEXT.guild));
  const inGuild = commands.filter((command) => isFor(command, CONTEXT.guild));
  const inPrivate = commands.filter((command) => isFor(command, CONTEXT.private));
  return LANGUAGES.flatMap((language) => [
    { place: 'private', language, entries: inPrivate.map((command) => commandView(command, language)) },
    ...['server', 'desk'].map((place) => ({
      place,
      language,
      entries: inGuild.map((command) => ({ ...commandView(command, language), ...offeredTo(cast, command) })),
      onMessages: onMessages.map((command) => ({ name: command.name, label: worded(command, 'name', language) })),
    })),
  ]);
}

function isFor({ contexts }: Command, context: number): boolean {
  return !Array.isArray(contexts) || contexts.includes(context);
}

/** Those who have the permission that a command asks for by default; with `0`, administrators only. */
function offeredTo({ guild, roles }: DiscordCast, command: Command): { people?: string[] } {
  const needed = command.default_member_permissions;
  if (typeof needed !== 'string') return {};
  const bits = BigInt(needed) === 0n ? 8n : BigInt(needed);
  return { people: [...roles.keys()].filter((id) => (permissionsOf(guild.state, id) & bits) === bits) };
}

function commandView(command: Command, language: string): CommandView {
  const options = (command.options ?? []).flatMap((option) => {
    const type = TYPES.get(option.type);
    if (type === undefined) return [];
    const choices = Array.isArray(option.choices) ? option.choices : [];
    return {
      name: String(option.name),
      label: worded(option, 'name', language),
      description: worded(option, 'description', language),
      type,
      required: option.required === true,
      choices: choices.map((choice) => ({ label: worded(choice, 'name', language), value: choice.value })),
      completes: option.autocomplete === true,
    };
  });
  return { name: command.name, description: worded(command, 'description', language), options };
}

function worded(holder: Record<string, unknown>, field: string, language: string): string {
  const localized = holder[`${field}_localizations`];
  const own = Object.entries(localized ?? {}).find(([locale]) => locale === language)?.[1];
  return String(own ?? holder[field] ?? '');
}
