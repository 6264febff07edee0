import type { REST } from '@discordjs/rest';
import { shorten } from '../breaks.ts';
import { backoff, type Clock } from '../clock.ts';
import { waitOf } from './errors.ts';
import { describe, type Log, type Scrub } from './log.ts';

/** Words in every language they are given in, by BCP 47 tag; the first is what all other languages see. */
export type Localized = readonly { language: string; text: string }[];

/** An option of a slash command. One named `args` comes back as the words after the command. */
export interface SlashOption {
  /** 1–32 of `a-z 0-9 _ -`. */
  name: string;
  /** What people see in place of the name: lower-case letters of any language, digits, `_` and `-`; at most 32. */
  label?: Localized;
  description: Localized;
  kind: 'text' | 'integer' | 'file' | 'user';
  required?: boolean;
  /** What may be chosen; at most 25 are offered. */
  choices?: readonly { label: Localized; value: string }[];
  /** Suggestions come from `complete` while it is typed. */
  completes?: boolean;
}

/** A slash command. */
export interface SlashCommand {
  /** 1–32 of `a-z 0-9 _ -`. */
  name: string;
  description: Localized;
  options?: readonly SlashOption[];
  /** Shown in servers only to those who may do this there by default; `nobody`: until an admin allows it. */
  for?: 'everyone' | 'moderators' | 'nobody';
  /** Offered in servers alone; else in private with the bot as well. */
  only?: 'servers';
}

/** An entry in the context menu of every message in a server. It comes back as the command, with the message. */
export interface MessageCommand {
  /** As a slash command's; at most 32. */
  onMessage: string;
  /** At most 32 characters are shown. */
  label: Localized;
}

/** MANAGE_MESSAGES (Discord, "Permissions"): what who moderates a server has. */
const MODERATORS = String(1 << 13);
const DESCRIPTION_MAX = 100;
const LABEL_MAX = 32;
/** Types of application command (Discord, "Application Command Types"). */
const TYPES = { slash: 1, message: 3 } as const;
const CHOICES_MAX = 25;
const ATTEMPTS = 4;
const OPTION_TYPES = { text: 3, integer: 4, user: 6, file: 11 } as const;
/** Discord's names of the languages a tag stands for ("Locales"). */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  zh: ['zh-CN', 'zh-TW'],
  en: ['en-US', 'en-GB'],
};

/** What publishing needs. */
export interface CommandsOptions {
  rest: REST;
  application: string;
  log: Log;
  scrub: Scrub;
  clock: Clock;
}

/** The commands as Discord takes them. Pure. */
export function commandBodies(commands: readonly (SlashCommand | MessageCommand)[]): object[] {
  return commands.map((command) => ('onMessage' in command ? messageBody(command) : slashBody(command)));
}

/** The name is what the entry comes back by, and what people read whose language has no label. */
function messageBody({ onMessage, label }: MessageCommand): object {
  return {
    type: TYPES.message,
    name: onMessage.charAt(0).toUpperCase() + onMessage.slice(1),
    name_localizations: localized(label, LABEL_MAX).all,
    default_member_permissions: null,
    contexts: [0],
    integration_types: [0],
  };
}

function slashBody(command: SlashCommand): object {
  return {
    type: TYPES.slash,
    name: command.name,
    ...described(command.description),
    // Required ones come first, or Discord refuses.
    options: [...(command.options ?? [])]
      .sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
      .map(option),
    default_member_permissions: command.for === 'moderators' ? MODERATORS : command.for === 'nobody' ? '0' : null,
    // In servers, and in private with the bot.
    contexts: command.only === 'servers' ? [0] : [0, 1],
    integration_types: [0],
  };
}

/**
 * Publishes the commands in place of all earlier ones. Commands are a convenience: a failure is logged. Resolves to the
 * number of commands that could not be published.
 */
export async function publishCommands(
  commands: readonly (SlashCommand | MessageCommand)[],
  { rest, application, log, scrub, clock }: CommandsOptions,
): Promise<number> {
  const body = commandBodies(commands);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rest.put(`/applications/${application}/commands`, { body });
      return 0;
    } catch (error) {
      if (attempt < ATTEMPTS) {
        await clock.sleep(waitOf(error) ?? backoff(attempt));
        continue;
      }
      log.warn({ problem: describe(error, scrub) }, 'the slash commands could not be published');
      return commands.length;
    }
  }
}

function option({ name, label, description, kind, required, choices, completes }: SlashOption): object {
  const names = label ? { name_localizations: localized(label, LABEL_MAX).all } : {};
  const face = { name, ...names, ...described(description), required: required ?? false };
  if (kind === 'file' || kind === 'user') return { type: OPTION_TYPES[kind], ...face };
  if (kind === 'integer') return { type: OPTION_TYPES.integer, ...face, ...(completes ? { autocomplete: true } : {}) };
  if (completes) return { type: OPTION_TYPES.text, ...face, autocomplete: true };
  if (!choices) return { type: OPTION_TYPES.text, ...face };
  const offered = choices.slice(0, CHOICES_MAX).map(({ label, value }) => {
    const { first, all } = localized(label);
    return { name: first, name_localizations: all, value };
  });
  return { type: OPTION_TYPES.text, ...face, choices: offered };
}

function described(words: Localized) {
  const { first, all } = localized(words);
  return { description: first, description_localizations: all };
}

function localized(words: Localized, most = DESCRIPTION_MAX): { first: string; all: Record<string, string> } {
  const all: Record<string, string> = {};
  for (const { language, text } of words) {
    for (const locale of LOCALES[language.slice(0, 2).toLowerCase()] ?? []) all[locale] = shorten(text, most);
  }
  return { first: shorten(words[0]?.text || '…', most), all };
}
