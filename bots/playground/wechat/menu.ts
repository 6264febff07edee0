import { z } from 'zod';
import { WechatError } from './errors.ts';

/** The limits of menu/create (自定义菜单): entries, then UTF-8 bytes. */
const TOP_MAX = 3;
const SUB_MAX = 5;
const TOP_NAME_MAX = 16;
const SUB_NAME_MAX = 60;
const KEY_MAX = 128;
const URL_MAX = 1024;

const leaf = z.object({
  name: z.string().optional(),
  type: z.string().optional(),
  key: z.string().optional(),
  url: z.string().optional(),
});
const menuSchema = z.object({ button: z.array(leaf.extend({ sub_button: z.array(leaf).optional() })) });

/** An entry that does something: tells its key, or opens a page. */
export type MenuLeaf = { name: string } & ({ type: string; key: string } | { type: 'view'; url: string });
export type MenuEntry = MenuLeaf | { name: string; sub_button: readonly MenuLeaf[] };
export type Menu = readonly MenuEntry[];

/** Types that carry a key and that the emulated people know how to tap. */
const KEY_TYPES: readonly string[] = [
  'click',
  'scancode_push',
  'scancode_waitmsg',
  'pic_sysphoto',
  'pic_photo_or_album',
  'pic_weixin',
  'location_select',
];

interface Codes {
  type: number;
  name: number;
  key: number;
  url: number;
  nameMax: number;
}
const TOP: Codes = { type: 40017, name: 40018, key: 40019, url: 40020, nameMax: TOP_NAME_MAX };
const SUB: Codes = { type: 40024, name: 40025, key: 40026, url: 40027, nameMax: SUB_NAME_MAX };

/** The menu in the body of menu/create. Throws 47001, or the code of the first limit it breaks. */
export function menuOf(body: unknown): Menu {
  const parsed = menuSchema.safeParse(body);
  if (!parsed.success) throw new WechatError(47001);
  const { button } = parsed.data;
  if (button.length < 1 || button.length > TOP_MAX) throw new WechatError(40016);
  return button.map((entry) => {
    const below = entry.sub_button ?? [];
    if (below.length === 0) return leafOf(entry, TOP);
    if (below.length > SUB_MAX) throw new WechatError(40023);
    return { name: nameOf(entry.name, TOP), sub_button: below.map((sub) => leafOf(sub, SUB)) };
  });
}

/** The menu as menu/get tells it. */
export function toldMenu(menu: Menu): object {
  return {
    menu: {
      button: menu.map((entry) => ({
        ...entry,
        sub_button: 'sub_button' in entry ? entry.sub_button.map(withNone) : [],
      })),
    },
  };
}

/** The menu as get_current_selfmenu_info tells it. */
export function toldCurrent(menu: Menu | undefined): object {
  const button = (menu ?? []).map((entry) =>
    'sub_button' in entry ? { name: entry.name, sub_button: { list: entry.sub_button } } : entry,
  );
  return { is_menu_open: menu === undefined ? 0 : 1, selfmenu_info: { button } };
}

/** The entry with that key, or with that label, or at that path of labels (`客服支持/在线客服`). */
export function findEntry(menu: Menu, keyOrPath: string): MenuLeaf | undefined {
  const leaves = menu.flatMap((entry) => {
    if (!('sub_button' in entry)) return [{ path: entry.name, leaf: entry }];
    return entry.sub_button.map((sub) => ({ path: `${entry.name}/${sub.name}`, leaf: sub }));
  });
  const found =
    leaves.find(({ leaf }) => 'key' in leaf && leaf.key === keyOrPath) ??
    leaves.find(({ path }) => path === keyOrPath) ??
    leaves.find(({ leaf }) => leaf.name === keyOrPath);
  return found?.leaf;
}

function withNone(entry: MenuLeaf): object {
  return { ...entry, sub_button: [] };
}

function nameOf(name: string | undefined, codes: Codes): string {
  const bytes = Buffer.byteLength(name ?? '');
  if (name === undefined || bytes === 0 || bytes > codes.nameMax) throw new WechatError(codes.name);
  return name;
}

function leafOf(entry: z.infer<typeof leaf>, codes: Codes): MenuLeaf {
  const name = nameOf(entry.name, codes);
  if (entry.type === 'view') {
    const { url } = entry;
    if (url === undefined || url === '' || Buffer.byteLength(url) > URL_MAX) throw new WechatError(codes.url);
    if (!/^https?:\/\/\S+$/.test(url)) throw new WechatError(codes === TOP ? 40055 : 40054);
    return { name, type: 'view', url };
  }
  if (entry.type === undefined || !KEY_TYPES.includes(entry.type)) throw new WechatError(codes.type);
  const { key } = entry;
  if (key === undefined || key === '' || Buffer.byteLength(key) > KEY_MAX) throw new WechatError(codes.key);
  return { name, type: entry.type, key };
}
