import type { DeskConfig, Language } from '../core/config/desk.ts';
import { memberCommands } from '../core/desk/member/commands.ts';
import { staffCommands } from '../core/desk/staff/commands.ts';
import type { Texts } from '../core/i18n/texts.ts';

/** A command menu in every language it is given in; the first is what all other languages see. */
export type CommandMenu = readonly {
  language: Language;
  entries: readonly { command: string; description: string }[];
}[];

export interface PublishableMenus {
  members: CommandMenu;
  staff: CommandMenu;
  deskChannel: string;
  deskChat: string;
}

/** The command menus of members and staff, described in the brand's languages. */
export function commandMenus(policy: DeskConfig, texts: Texts, deskChat: string): PublishableMenus {
  const menu = (commands: readonly { name: string; description: string }[]): CommandMenu =>
    policy.brand.languages.map((language) => ({
      language,
      entries: commands.map(({ name, description }) => ({
        command: name,
        description: texts.say(language, description),
      })),
    }));
  return { members: menu(memberCommands), staff: menu(staffCommands), deskChannel: policy.desk.channel, deskChat };
}
