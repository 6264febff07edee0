import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file of the page, ready to be sent. */
export interface PageFile {
  type: string;
  body: Buffer;
}

/** The page's own files. Only what stood in its folder at the start can be had; nothing is taken from a request's path. */
export class PageFiles {
  private readonly folder = fileURLToPath(new URL('./page/', import.meta.url));
  private readonly names: ReadonlySet<string>;

  constructor() {
    const all = readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
    this.names = new Set(all.filter((name) => extname(name) in TYPES).map((name) => name.split(sep).join('/')));
  }

  /** Reads it anew each time, so that a change shows at the next reload. */
  async read(name: string): Promise<PageFile | undefined> {
    const type = TYPES[extname(name)];
    if (type === undefined || !this.names.has(name)) return undefined;
    return { type, body: await readFile(join(this.folder, name)) };
  }
}
