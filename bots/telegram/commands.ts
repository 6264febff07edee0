import { GrammyError, type RawApi } from 'grammy';
import type { BotCommandScope, LanguageCode } from 'grammy/types';
import type { Clock } from '../clock.ts';
import { describe, type Log, type Scrub } from './log.ts';

/** One entry of a command menu: `command` is 1–32 of `a-z 0-9 _`, `description` 1–256 characters. */
export interface MenuEntry {
  command: string;
  description: string;
}

/** A menu in every language it is given in. The first one is also what all other languages see. */
export type Menu = readonly { language: string; entries: readonly MenuEntry[] }[];

/** The command menus of the bot. */
export interface Menus {
  /** In every private chat. */
  members: Menu;
  /** In every group: of everybody there, and of its admins, who see theirs instead. */
  groups?: { everyone: Menu; admins: Menu };
  /** In these chats instead: the desk's group, and the private chats of staff. */
  staff?: { chats: readonly string[]; menu: Menu };
}

/** What publishing needs. */
export interface CommandsOptions {
  api: RawApi;
  log: Log;
  scrub: Scrub;
  clock: Clock;
}

/**
 * Publishes the menus. A menu is a convenience: what cannot be published is logged and the rest goes on. Resolves to the
 * number of those.
 */
export async function publishMenus({ members, groups, staff }: Menus, options: CommandsOptions): Promise<number> {
  let failures = 0;
  const calls = [
    ...callsOf({ type: 'all_private_chats' }, members),
    ...callsOf({ type: 'all_group_chats' }, groups?.everyone ?? []),
    ...callsOf({ type: 'all_chat_administrators' }, groups?.admins ?? []),
    // Of all menus that fit a chat its own is shown: these are not covered by those of groups.
    ...(staff?.chats ?? []).flatMap((chat) => callsOf({ type: 'chat', chat_id: Number(chat) }, staff?.menu ?? [])),
  ];
  for (const call of calls) if (!(await publish(call, options))) failures += 1;
  return failures;
}

interface MenuCall {
  scope: BotCommandScope;
  commands: readonly MenuEntry[];
  language_code?: LanguageCode;
}

function callsOf(scope: BotCommandScope, menu: Menu): MenuCall[] {
  const [first] = menu;
  if (!first) return [];
  return [
    { scope, commands: first.entries },
    ...menu.map(({ language, entries }) => ({ scope, commands: entries, language_code: twoLetters(language) })),
  ];
}

/** The Bot API takes ISO 639-1 only: `zh-CN` is `zh` there. */
function twoLetters(language: string): LanguageCode {
  return language.slice(0, 2).toLowerCase() as LanguageCode;
}

async function publish(call: MenuCall, { api, log, scrub, clock }: CommandsOptions): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await api.setMyCommands(call);
      return true;
    } catch (error) {
      const wait = error instanceof GrammyError ? error.parameters.retry_after : undefined;
      if (wait !== undefined && attempt < 3) {
        await clock.sleep(wait * 1000);
        continue;
      }
      // Usual and harmless for staff who never wrote to the bot: "chat not found".
      log.info({ scope: call.scope, problem: describe(error, scrub) }, 'a command menu could not be published');
      return false;
    }
  }
}
