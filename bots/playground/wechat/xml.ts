/** What an element holds: text goes into CDATA, numbers stand bare, an array repeats the element. */
export type XmlValue = string | number | bigint | XmlFields | readonly XmlFields[];
export interface XmlFields {
  readonly [name: string]: XmlValue;
}

/** `<xml>…</xml>` in the order of the fields, as WeChat writes it. */
export function writeXml(fields: XmlFields): string {
  return element('xml', fields);
}

function element(name: string, value: XmlValue): string {
  if (typeof value === 'number' || typeof value === 'bigint') return `<${name}>${value}</${name}>`;
  if (typeof value === 'string') return `<${name}>${cdata(value)}</${name}>`;
  if (isList(value)) return value.map((item) => element(name, item)).join('');
  const inner = Object.entries(value).map(([child, held]) => element(child, held));
  return `<${name}>${inner.join('')}</${name}>`;
}

/** `]]>` would end the section early: it is spread over two. */
function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

function isList(value: XmlFields | readonly XmlFields[]): value is readonly XmlFields[] {
  return Array.isArray(value);
}

/** A parsed element. */
export interface Element {
  readonly name: string;
  /** Character data directly inside, entities resolved. */
  readonly text: string;
  readonly children: readonly Element[];
}

interface Open {
  name: string;
  text: string;
  children: Element[];
}

const TOKEN = /<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([A-Za-z_][\w.-]*)(\s*\/?)>|([^<]+)/gy;
const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** Characters that XML 1.0 forbids everywhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const DEPTH_MAX = 16;

/**
 * Parses the little XML that passive replies are made of: elements without attributes, text and CDATA. Everything
 * else (comments, DOCTYPE, instructions) throws, as it has no place in a reply.
 */
export function parseXml(source: string): Element {
  if (FORBIDDEN.test(source)) throw new Error('a character that XML forbids');
  const body = source.trim().replace(/^<\?xml[^>]*\?>\s*/, '');
  const root: Open = { name: '', text: '', children: [] };
  const open: Open[] = [root];
  let position = 0;
  for (const match of body.matchAll(TOKEN)) {
    position = match.index + match[0].length;
    take(open, match);
  }
  const [only, ...others] = root.children;
  if (position !== body.length || open.length !== 1) throw new Error('not well-formed XML');
  if (only === undefined || others.length > 0 || root.text.trim() !== '') throw new Error('not one XML element');
  return only;
}

function take(open: Open[], match: RegExpMatchArray): void {
  const [, section, closing, name, selfClosing, text] = match;
  const current = open.at(-1);
  if (current === undefined) throw new Error('not well-formed XML');
  if (section !== undefined) current.text += section;
  else if (text !== undefined) current.text += resolved(text);
  else if (name !== undefined && closing === '/') close(open, name);
  else if (name !== undefined) {
    if (open.length > DEPTH_MAX) throw new Error('nested too deeply');
    open.push({ name, text: '', children: [] });
    if (selfClosing?.includes('/')) close(open, name);
  }
}

function close(open: Open[], name: string): void {
  const ended = open.pop();
  if (ended?.name !== name || open.length === 0) throw new Error(`</${name}> closes nothing`);
  open.at(-1)?.children.push(ended);
}

function resolved(text: string): string {
  if (/&(?!(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});)/.test(text)) throw new Error('an unknown entity');
  return text.replace(ENTITY, (_, named?: string, decimal?: string, hex?: string) =>
    named === undefined
      ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
      : (NAMED[named] ?? ''),
  );
}

/** The only child of that name; undefined when there is none. Throws when there are several. */
export function child(parent: Element, name: string): Element | undefined {
  const found = parent.children.filter((each) => each.name === name);
  if (found.length > 1) throw new Error(`${name} stands there ${found.length} times`);
  return found[0];
}

/** The text of the only child of that name; undefined when there is none. */
export function childText(parent: Element, name: string): string | undefined {
  return child(parent, name)?.text;
}
