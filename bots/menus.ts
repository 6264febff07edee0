import type { DeskConfig, Language } from '../core/config/desk.ts';
import { choiceId, type Place } from '../core/desk/choices.ts';
import { type GroupOption, groupCommands, messageCommands } from '../core/desk/group/commands.ts';
import { memberCommands } from '../core/desk/member/commands.ts';
import { type CommandOption, staffCommands } from '../core/desk/staff/commands.ts';
import { priorities } from '../core/domain/ticket.ts';
import type { Texts } from '../core/i18n/texts.ts';

/** Words in the brand's languages; the first is what all other languages see. */
export type Localized = readonly { language: Language; text: string }[];

/** An option of a command, on platforms whose commands have typed ones. */
export interface MenuOption {
  name: string;
  /** What people see in place of the name, in lower case. */
  label?: Localized;
  description: Localized;
  kind: 'text' | 'integer' | 'file' | 'user';
  required?: boolean;
  /** Suggested while it is typed. */
  completes?: boolean;
  choices?: readonly { label: Localized; value: string }[];
}

export interface MenuEntry {
  command: string;
  description: Localized;
  options: readonly MenuOption[];
}

/** The command menus of everybody, of staff, and of who runs a group; a command is in one of them. */
export interface PublishableMenus {
  members: readonly MenuEntry[];
  staff: readonly MenuEntry[];
  managers: readonly MenuEntry[];
  /** Of who runs a group as well, where groups have rooms. */
  rooms: readonly MenuEntry[];
  /** Of everybody in a community's group. */
  community: readonly MenuEntry[];
  /** Of everybody, about one message of a group, where messages have menus of their own. */
  onMessages: readonly { command: string; label: Localized }[];
  deskChannel: string;
  deskChat: string;
}

/** The command menus, described in the brand's languages. */
export function commandMenus(policy: DeskConfig, texts: Texts, deskChat: string): PublishableMenus {
  const words = (id: string, args = {}): Localized =>
    policy.brand.languages.map((language) => ({ language, text: texts.say(language, id, args) }));
  const members = memberCommands.map(({ name, description, words: takesWords }) => ({
    command: name,
    description: words(description),
    options: takesWords ? [wordsOption(words('command-words'), words(`command-words-${name}`))] : [],
  }));
  const staff = staffCommands.map(({ name, description, options }) => ({
    command: name,
    description: words(description),
    options: options.flatMap((option) => staffOptions(option, name, policy, words)),
  }));
  const ofGroup = (everyone: boolean): MenuEntry[] =>
    groupCommands
      .filter((each) => (each.for === 'everyone') === everyone)
      .map(({ name, options }) => ({
        command: name,
        description: words(`group-command-${name}`),
        options: options.map((option) => groupOption(option, words)),
      }));
  const rooms = [{ command: 'panel', description: words('staff-command-panel'), options: [] }];
  const [managers, community] = [ofGroup(false), ofGroup(true)];
  const onMessages = messageCommands.map((command) => ({ command, label: words(`group-message-${command}`) }));
  return { members, staff, managers, rooms, community, onMessages, deskChannel: policy.desk.channel, deskChat };
}

/** Everything after the command, as one option. */
function wordsOption(label: Localized, description: Localized): MenuOption {
  return { name: 'args', label, description, kind: 'text' };
}

/** What members can ask for in a group too, of all that they can in private. */
const alsoInGroups: ReadonlySet<string> = new Set(['verify', 'support']);

/** What everybody can ask for in a community's group, where menus of groups stand alone. */
export function groupMenu({ community, members }: PublishableMenus): readonly MenuEntry[] {
  return [...community, ...members.filter(({ command }) => alsoInGroups.has(command))];
}

function groupOption(option: GroupOption, words: (id: string) => Localized): MenuOption {
  const face = { name: option, label: words(`group-name-${option}`), description: words(`group-option-${option}`) };
  return option === 'user' ? { ...face, kind: 'user', required: true } : { ...face, kind: 'text' };
}

/** Commands whose words can be a file as well. */
const speaking: ReadonlySet<string> = new Set(['reply', 'note', 'close']);

function staffOptions(
  option: CommandOption,
  command: string,
  policy: DeskConfig,
  words: (id: string, args?: Record<string, string>) => Localized,
): MenuOption[] {
  const face = { name: option, description: words(`staff-option-${option}`) };
  switch (option) {
    case 'number':
      return [{ ...face, kind: 'integer', completes: true }];
    case 'page':
      return [{ ...face, kind: 'integer' }];
    case 'alias':
      return [{ ...face, kind: 'text', completes: true }];
    case 'priority': {
      const choices = priorities.map((priority) => ({ label: words('staff-priority', { priority }), value: priority }));
      return [{ ...face, kind: 'text', required: true, choices }];
    }
    case 'type': {
      const choices = policy.issueTypes.map(({ id, label }) => ({
        label: policy.brand.languages.map((language) => ({ language, text: label[language] })),
        value: id,
      }));
      return [{ ...face, kind: 'text', required: true, choices }];
    }
    case 'text': {
      const file = { name: 'file', description: words('staff-option-file'), kind: 'file' as const };
      return [{ ...face, kind: 'text' }, ...(speaking.has(command) ? [file] : [])];
    }
  }
}

/** A menu of at most three entries with at most five below each, for platforms with one at the bottom of a conversation. */
export function bottomMenu(language: Language, texts: Texts) {
  const entry = (name: string, to: Place) => ({
    name: texts.say(language, `bottom-${name}`),
    key: choiceId({ side: 'member', do: 'go', to }),
  });
  return [
    {
      name: texts.say(language, 'bottom-support'),
      entries: [entry('talk', 'talk'), entry('form', 'form'), entry('tickets', 'tickets'), entry('urgent', 'urgent')],
    },
    {
      name: texts.say(language, 'bottom-help'),
      entries: [entry('faq', 'help'), entry('language', 'language'), entry('more', 'more')],
    },
    {
      name: texts.say(language, 'bottom-official'),
      entries: [entry('verify', 'official'), entry('report', 'report')],
    },
  ];
}
