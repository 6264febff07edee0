import type { BottomMenuEntry } from './view.ts';
import type { Menu, MenuEntry, MenuLeaf } from './wechat/emulator.ts';

/** The account's bottom menu as the page shows it, and what its entries were called when they were tapped. */
export class WechatMenus {
  /** Empty: the account has no menu. */
  entries: readonly BottomMenuEntry[] = [];
  private readonly names = new Map<string, string>();

  constructor(menu: Menu | undefined) {
    this.note(menu);
  }

  /** The account has another menu now, or none. */
  note(menu: Menu | undefined): void {
    this.entries = (menu ?? []).map(entryView);
    for (const leaf of this.entries.flatMap((entry) => entry.entries ?? [entry])) {
      if (leaf.key !== undefined) this.names.set(leaf.key, leaf.name);
    }
  }

  /** What an entry was last called; its key when nobody knows. */
  nameOf(key: string): string {
    return this.names.get(key) ?? key;
  }
}

function entryView(entry: MenuEntry): BottomMenuEntry {
  if ('sub_button' in entry) return { name: entry.name, entries: entry.sub_button.map(leafView) };
  return leafView(entry);
}

function leafView(leaf: MenuLeaf): BottomMenuEntry {
  return 'url' in leaf ? { name: leaf.name, key: leaf.name, url: leaf.url } : { name: leaf.name, key: leaf.key };
}
