import { z } from 'zod';
import type { ApiCall } from './telegram/emulator.ts';
import type { MenuView } from './view.ts';

/** `setMyCommands` as a bot calls it (core.telegram.org/bots/api#setmycommands). */
const callSchema = z.object({
  commands: z.array(z.object({ command: z.string(), description: z.string() })),
  scope: z.looseObject({ type: z.string(), chat_id: z.union([z.number(), z.string()]).optional() }).optional(),
  language_code: z.string().optional(),
});

/** Places of many chats, by the scope that names them. */
const sharedPlaces: ReadonlyMap<string, string> = new Map([
  ['all_private_chats', 'private'],
  ['all_group_chats', 'group'],
  ['all_chat_administrators', 'group-admins'],
]);

/** The command menus that the bot has published, told from its calls. */
export class TelegramMenus {
  private readonly menus = new Map<string, MenuView>();
  private readonly deskId: () => number;

  /** @param deskId the desk's chat id, which changes when the group is upgraded */
  constructor(deskId: () => number) {
    this.deskId = deskId;
  }

  get all(): MenuView[] {
    return [...this.menus.values()];
  }

  /** Takes note of a call; true when a menu changed. */
  note(call: ApiCall): boolean {
    if (call.method.toLowerCase() !== 'setmycommands' || call.response?.ok !== true) return false;
    const parsed = callSchema.safeParse(call.params);
    if (!parsed.success) return false;
    const { commands, scope, language_code: language = '' } = parsed.data;
    const place = this.placeOf(scope);
    const entries = commands.map(({ command, description }) => ({ name: command.replace(/^\//, ''), description }));
    this.menus.set(`${place} ${language}`, { place, language, entries });
    return true;
  }

  private placeOf(scope: { type: string; chat_id?: number | string | undefined } | undefined): string {
    const shared = scope && sharedPlaces.get(scope.type);
    if (shared !== undefined) return shared;
    if (scope?.chat_id === undefined) return 'everywhere';
    return Number(scope.chat_id) === this.deskId() ? 'desk' : `p${scope.chat_id}`;
  }
}
