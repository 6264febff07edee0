/** The bottom menu as the desk gives it: up to 3 entries with up to 5 below each; `key` is the choice's id. */
export type BottomMenu = readonly {
  readonly name: string;
  readonly entries: readonly { readonly name: string; readonly key: string }[];
}[];

/** A button of `menu/create`. */
export interface MenuButton {
  readonly name: string;
  readonly type?: string;
  readonly key?: string;
  readonly sub_button?: readonly MenuButton[];
}

/** Limits of "Create Custom Menu": counts, and bytes of UTF-8. */
const TOP_MAX = 3;
const SUB_MAX = 5;
const TOP_NAME_MAX_BYTES = 16;
const SUB_NAME_MAX_BYTES = 60;
const KEY_MAX_BYTES = 128;

/** What WeChat would refuse of a menu, in sentences; empty when nothing. */
export function menuProblems(menu: BottomMenu): string[] {
  const problems: string[] = [];
  const check = (what: string, text: string, max: number) => {
    const bytes = Buffer.byteLength(text);
    if (bytes < 1 || bytes > max) problems.push(`${what} “${text}” has ${bytes} bytes; WeChat takes 1 to ${max}.`);
  };
  if (menu.length < 1 || menu.length > TOP_MAX) {
    problems.push(`The bottom menu has ${menu.length} entries; WeChat takes 1 to ${TOP_MAX}.`);
  }
  for (const { name, entries } of menu) {
    check('The menu entry', name, TOP_NAME_MAX_BYTES);
    if (entries.length < 1 || entries.length > SUB_MAX) {
      problems.push(`“${name}” has ${entries.length} entries below it; WeChat takes 1 to ${SUB_MAX}.`);
    }
    for (const entry of entries) {
      check('The menu entry', entry.name, SUB_NAME_MAX_BYTES);
      check('The key', entry.key, KEY_MAX_BYTES);
    }
  }
  return problems;
}

/** The menu as `menu/create` takes it. */
export function buttonsOf(menu: BottomMenu): MenuButton[] {
  return menu.map(({ name, entries }) => ({
    name,
    sub_button: entries.map((entry) => ({ type: 'click', name: entry.name, key: entry.key })),
  }));
}

/** Whether what `menu/get` answers is this very menu. */
export function isSameMenu(existing: unknown, wanted: readonly MenuButton[]): boolean {
  return JSON.stringify(shape(existing)) === JSON.stringify(shape({ button: wanted }));
}

/** What of a menu matters, in one order: WeChat adds empty lists and fields of its own. */
function shape(menu: unknown): unknown {
  return listAt(menu, 'button').map((button) => [
    fieldOf(button, 'name'),
    listAt(button, 'sub_button').map((sub) => [fieldOf(sub, 'type'), fieldOf(sub, 'name'), fieldOf(sub, 'key')]),
    fieldOf(button, 'key'),
  ]);
}

function fieldOf(from: unknown, name: string): unknown {
  if (typeof from !== 'object' || from === null || !(name in from)) return undefined;
  return Reflect.get(from, name);
}

function listAt(from: unknown, name: string): readonly unknown[] {
  const value = fieldOf(from, name);
  if (Array.isArray(value)) return value;
  // Of menus made in the console, the list stands one level deeper.
  const inner = fieldOf(value, 'list');
  return Array.isArray(inner) ? inner : [];
}

/**
 * How to make the menu by hand, for accounts that may not make it by API. An entry made in the console can only say
 * something to the member, so that it says which words to write.
 */
export function menuInstructions(menu: BottomMenu): string {
  const lines = menu.map(({ name, entries }) => `  ${name}: ${entries.map((entry) => entry.name).join(' / ')}`);
  return [
    'This account may not use the menu API. A bottom menu can be typed in at mp.weixin.qq.com › 自定义菜单, where the',
    'account’s settings allow it: each entry as 发送消息 › 文字 with the text “请回复：<name of the entry>”. Without a',
    'menu, members write those words, or the numbers they are shown.',
    ...lines,
  ].join('\n');
}
